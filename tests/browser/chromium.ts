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

/** In milliseconds, for a page or what is on it. No machine is so busy that it takes as long, so what has not come then never comes. */
const LONGEST_WAIT = 300_000;

/** What says where the fonts of the packaged one are. */
const FONTS = join('fonts', 'fonts.conf');

/**
 * Starts a Chromium: the one that `CHROMIUM_PATH` names, and no other. Where it names none, the first that starts: the one that npm brings
 * for Linux on x64, whose version is pinned, then Playwright’s own, then one of the system. Throws one sentence saying what to install
 * where there is none. `more` are arguments of its command line.
 */
export async function launch(more: string[] = []): Promise<Browser> {
  const named = namedPath();
  let failure: unknown = new Error(
    'No browser was found: install Chromium or Chrome, or set CHROMIUM_PATH to the file that starts one.',
  );
  // A Linux without the libraries that the packaged one needs may still have a browser of its own.
  for (const path of named === undefined ? await otherPaths() : [named])
    try {
      return await start(path, more);
    } catch (error) {
      failure = error;
    }
  throw failure;
}

/** Every browser that starts on this machine, each once, in the order in which `launch` takes them. */
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

/** The packaged one takes the fonts that come with it: a machine may have others, or none, and without any it shows no page. */
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

/** The packaged one, Playwright’s own, and the first of the system. */
async function otherPaths(): Promise<string[]> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap(name => folders.map(folder => join(folder, name)));
  const ofSystem = [...onPath, ...PLACES].find(path => existsSync(path));
  const paths = [await unpackPackaged(), chromium.executablePath(), ofSystem];
  return paths.filter(path => path !== undefined).filter(path => existsSync(path));
}

/**
 * Unpacks the packaged one once for the project. It is unpacked aside and put in its place by one rename: test files that run side by side,
 * or a run that was cut off, never see half a browser.
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
