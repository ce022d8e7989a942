import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addressKind, isAllowedAddress } from '../../src/evidence/fetch/address-kind.ts';

it('addresses of this machine, of private networks and of no page are told from public ones', () => {
  const kinds = {
    public: [
      '93.184.216.34',
      '1.1.1.1',
      '172.15.0.1',
      '172.32.0.1',
      '2606:4700::1111',
      '::ffff:1.1.1.1',
      '64:ff9b::101:101',
    ],
    local: [
      '127.0.0.1',
      '127.255.0.9',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '100.64.0.1',
      '::1',
      'fd00::1',
      'fc00::',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:10.0.0.1',
      '64:ff9b::7f00:1',
    ],
    none: [
      '0.0.0.0',
      '169.254.169.254',
      '::ffff:169.254.169.254',
      '64:ff9b::a9fe:a9fe',
      '224.0.0.1',
      '255.255.255.255',
      '198.51.100.7',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'ff02::1',
      '2001:db8::1',
      '2001::1',
      '2002:7f00:1::',
      '::127.0.0.1',
      'localhost',
      '',
      '127.1',
      '0x7f000001',
    ],
  };
  for (const [kind, addresses] of Object.entries(kinds))
    for (const address of addresses) assert.equal(addressKind(address), kind, address);
});

it('local addresses are allowed only where an editor says so, link-local ones never', () => {
  for (const [address, without, with_] of [
    ['1.1.1.1', true, true],
    ['127.0.0.1', false, true],
    ['::ffff:192.168.0.1', false, true],
    ['169.254.169.254', false, false],
    ['fe80::1', false, false],
  ] as const)
    assert.deepEqual(
      [isAllowedAddress(address, false), isAllowedAddress(address, true)],
      [without, with_],
      address,
    );
});
