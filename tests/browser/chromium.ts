import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
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
/**
 * These arguments turn off requests in the background, the graphics card, and the sandbox. In many containers, the sandbox cannot
 * start.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The milliseconds to wait for a page or an element. This is far longer than even a busy computer needs. */
const LONGEST_WAIT = 300_000;

/** The settings file for the fonts that come with the packaged Chromium. The path starts at the folder of that Chromium. */
const FONTS = join('fonts', 'fonts.conf');

/**
 * Starts the Chromium that `CHROMIUM_PATH` names. If the variable is unset, it starts the first Chromium that works: packaged in
 * npm (only for Linux on x64), Playwright’s own, or of the system. `more` are arguments for its command line. If there is no
 * Chromium, the error says what to install.
 */
export async function launch(more: string[] = []): Promise<Browser> {
  const named = namedPath();
  let failure: unknown = new Error(
    'No browser was found: install Chromium or Chrome, or set CHROMIUM_PATH to the file that starts one.',
  );
  // If a Linux lacks the libraries for the packaged Chromium, it may still have a browser that starts.
  for (const path of named === undefined ? await otherPaths() : [named])
    try {
      return await start(path, more);
    } catch (error) {
      failure = error;
    }
  throw failure;
}

/** The Chromiums that start: the one that `CHROMIUM_PATH` names, then those that `launch` tries without it. Each comes once. */
export async function browsers(): Promise<{ path: string; name: string }[]> {
  const paths = [namedPath() ?? [], await otherPaths()].flat();
  const found: { path: string; name: string }[] = [];
  for (const path of new Set(paths.map(one => realpathSync(one)))) {
    const browser = await start(path).catch(() => null);
    if (browser !== null) found.push({ path, name: `Chromium ${browser.version()} (${path})` });
    await browser?.close();
  }
  return found;
}

/** The packaged Chromium uses the fonts that come with it, because a computer may have other fonts or none. */
async function start(executablePath: string, more: string[] = []): Promise<Browser> {
  const fonts = join(dirname(executablePath), FONTS);
  const env = existsSync(fonts) ? { ...process.env, FONTCONFIG_FILE: fonts } : process.env;
  const browser = await chromium.launch({
    executablePath,
    env,
    args: [...ARGUMENTS, ...more],
    timeout: LONGEST_WAIT,
  });
  browser.on('context', context => context.setDefaultTimeout(LONGEST_WAIT));
  return browser;
}

function namedPath(): string | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (!path || existsSync(path)) return path || undefined;
  throw new Error(
    `CHROMIUM_PATH is “${path}”, where there is no file: set it to the file that starts Chromium.`,
  );
}

async function otherPaths(): Promise<string[]> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap(name => folders.map(folder => join(folder, name)));
  const ofSystem = [...onPath, ...PLACES].find(path => existsSync(path));
  const paths = [await unpackPackaged(), chromium.executablePath(), ofSystem];
  return paths.filter(path => path !== undefined).filter(path => existsSync(path));
}

/**
 * Unpacks the packaged Chromium once and returns its path, or `undefined` on systems other than Linux on x64. It unpacks into a
 * second folder and then renames the folder, so that no test ever finds an incomplete browser.
 */
async function unpackPackaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join('node_modules', '.cache', 'pinned-chromium');
  const wanted = resolve(folder, 'chromium');
  if (existsSync(wanted)) return wanted;
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = resolve(aside);
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    writeFileSync(join(aside, FONTS), '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>');
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
