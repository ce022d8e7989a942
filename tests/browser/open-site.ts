import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { BASES, type Base, builtSite } from '../built-site.ts';
import { serve } from '../serve.ts';
import { launch } from './chromium.ts';

/**
 * Opens one browser, and one server of the built site for each base path. All tests of a process share browser and servers.
 * They can be used only while tests run, and are closed afterwards.
 */
export function openSite(): OpenSite {
  opened ??= open();
  return opened;
}

let opened: OpenSite | undefined;

function open(): OpenSite {
  const servers = new Map<Base, Awaited<ReturnType<typeof serve>>>();
  let browser: Browser | undefined;
  before(async () => {
    for (const base of BASES) servers.set(base, await serve(builtSite(base), base));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await Promise.all([...servers.values()].map(({ close }) => close()));
  });
  return {
    browser: () => must(browser),
    address: base => must(servers.get(base)).address,
  };
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The site is open only while tests run.');
  return value;
}

interface OpenSite {
  browser(): Browser;
  /** The scheme, host and port, without the base path and without a slash at the end. */
  address(base: Base): string;
}
