import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Returns the kind of an IP address.
 * - `public`: an address on the public internet.
 * - `local`: an address of this machine or of a private network.
 * - `none`: text that is no IP address, or an address at which no page can be. These are link-local, multicast, documentation and
 * reserved addresses (https://www.iana.org/assignments/iana-ipv4-special-registry/ and iana-ipv6-special-registry). At a
 * link-local address, cloud machines give out their metadata.
 *
 * An IPv4-mapped (`::ffff:…`) or NAT64 (`64:ff9b::…`) address has the kind of the IPv4 address in it. 6to4 (`2002:…`) and Teredo
 * (`2001:0:…`) addresses contain an IPv4 address, too, but their kind is always `none`.
 */
export function addressKind(address: string): AddressKind {
  if (isIPv4(address)) return kindIn(address, 'ipv4', true);
  if (!isIPv6(address) || !URL.canParse(`http://[${address}]/`)) return 'none';
  const embedded = EMBEDDED.exec(new URL(`http://[${address}]/`).hostname);
  if (embedded) return addressKind(dotted(embedded[1] ?? '', embedded[2] ?? ''));
  return kindIn(address, 'ipv6', GLOBAL.check(address, 'ipv6'));
}

/** May a page be fetched from this IP address? Addresses of this machine and of private networks need `isLocalAllowed`. */
export const isAllowedAddress = (address: string, isLocalAllowed: boolean): boolean => {
  const kind = addressKind(address);
  return kind === 'public' || (kind === 'local' && isLocalAllowed);
};

function kindIn(address: string, family: 'ipv4' | 'ipv6', isGlobal: boolean): AddressKind {
  if (LOCAL.check(address, family)) return 'local';
  return isGlobal && !RESERVED.check(address, family) ? 'public' : 'none';
}

/** IPv4-mapped addresses and NAT64 addresses (RFC 6052), as `URL` writes them: `[::ffff:7f00:1]`. */
const EMBEDDED = /^\[(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/u;

const dotted = (high: string, low: string): string =>
  [high, low]
    .map(part => Number.parseInt(part, 16))
    .flatMap(part => [part >> 8, part & 255])
    .join('.');

const LOCAL = listOf(
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['::1', 128],
  ['fc00::', 7],
);
const RESERVED = listOf(
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
);
/** The only IPv6 range in which global unicast addresses are assigned. */
const GLOBAL = listOf(['2000::', 3]);

function listOf(...ranges: [network: string, prefix: number][]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, isIPv4(network) ? 'ipv4' : 'ipv6');
  return list;
}

type AddressKind = 'public' | 'local' | 'none';
