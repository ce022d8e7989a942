import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
  'msedge.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
/** No call home, no sandbox where there is no user to protect (containers), nothing drawn on a graphics card. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a Chromium: `CHROMIUM_PATH`, else Playwright’s own, else one of the system, else the one that npm brings for Linux on x64.
 * Throws one sentence saying what to install where there is none. `more` are arguments of its command line.
 */
export async function launch(more: string[] = []): Promise<Browser> {
  const executablePath = findInstalled() ?? (await unpackPackaged());
  if (executablePath === undefined)
    throw new Error(
      'No browser was found: install Chromium or Chrome, or set CHROMIUM_PATH to the file that starts one.',
    );
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}

function findInstalled(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH is “${chosen}”, where there is no file: set it to the file that starts Chromium.`,
    );
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap(name => folders.map(folder => join(folder, name)));
  return [...onPath, ...PLACES].find(path => existsSync(path));
}

/**
 * Unpacks the packaged one once for the project. It is unpacked aside and put in its place by one rename: test files that run side by side,
 * or a run that was cut off, never see half a browser.
 */
async function unpackPackaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join('node_modules', '.cache', 'chromium');
  const wanted = resolve(folder, 'chromium');
  if (existsSync(wanted)) return wanted;
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = resolve(aside);
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(wanted)) throw error;
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
    rmSync(aside, { recursive: true, force: true });
  }
  return wanted;
}
