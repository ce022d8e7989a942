import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { type CorpusSite, EDITED_PATH, editOne } from './corpus-site.ts';

/** Saves an article several times while `npm run dev` runs. Returns the milliseconds until each change is on the page. */
export async function devSaves(site: CorpusSite, times: number): Promise<number[]> {
  const server = spawn(process.execPath, ['src/cli/astro.ts', 'dev', '--port', '4391'], {
    cwd: site.root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise(done => server.on('exit', done));
  try {
    const address = await addressOf(server.stdout);
    const page = async () => (await fetch(address + EDITED_PATH)).text();
    await page();
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      await setTimeout(1000);
      const start = performance.now();
      const minute = editOne(site, 20 + time);
      while (!(await page()).includes(`at ${minute}, `)) await setTimeout(20);
      taken.push(performance.now() - start);
    }
    return taken;
  } finally {
    server.kill();
    await ended;
  }
}

const addressOf = (output: NodeJS.ReadableStream) =>
  new Promise<string>((found, fail) => {
    let said = '';
    output.on('data', (text: Buffer) => {
      said += text;
      const [address] = /http:\/\/localhost:\d+/u.exec(said) ?? [];
      if (address !== undefined) found(address);
    });
    output.on('close', () => fail(new Error(`The server did not start:\n${said}`)));
  });
