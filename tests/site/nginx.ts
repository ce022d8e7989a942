import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const program = ['nginx', '/usr/sbin/nginx'].find(path => spawnSync(path, ['-v']).status === 0);

/** The reason why tests of nginx are skipped, or `false`. In CI these tests are never skipped, and fail without nginx. */
export const nginxIsMissing =
  program === undefined &&
  process.env['CI'] !== 'true' &&
  'nginx is not installed: apt-get install nginx-light';

/**
 * Serves a built site with nginx on a free port, with the settings in `<folder>.nginx.conf`. `added` are paths of files to add to
 * the site. The host also has the file `/elsewhere.txt`, which is outside a site under a path. Throws if nginx is not installed.
 */
export async function serveWithNginx(folder: string, base: string, added: string[]): Promise<Served> {
  if (program === undefined) throw new Error('nginx is not installed: apt-get install nginx-light');
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(place, 'root');
  const site = join(root, base);
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(folder)) symlinkSync(resolve(folder, name), join(site, name));
  for (const name of added) writeFileSync(join(site, name), 'made up');
  writeFileSync(join(root, 'elsewhere.txt'), 'of another site');
  const port = await freePort();
  const settings = join(place, 'nginx.conf');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    settings,
    `daemon off; master_process off; pid ${place}/pid; error_log ${place}/errors;
events {}
http {
  access_log off;
  ${places.map(name => `${name}_temp_path ${place}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${root}; include ${resolve(folder)}.nginx.conf; }
}`,
  );
  const server = spawn(program, ['-c', settings, '-p', place, '-e', join(place, 'errors')]);
  let output = '';
  server.stderr.on('data', text => {
    output += text;
  });
  return {
    async ask(path, headers = {}) {
      for (let tries = 0; ; tries += 1)
        try {
          return await answer(port, path, headers);
        } catch (error) {
          if (server.exitCode !== null) throw new Error(output);
          if (tries > 600) throw error;
          await new Promise(done => setTimeout(done, 100));
        }
    },
    close() {
      server.kill();
      rmSync(place, { recursive: true });
    },
  };
}

function answer(port: number, path: string, asked: Record<string, string>): Promise<Answer> {
  return new Promise((done, failed) => {
    get({ host: '127.0.0.1', port, path, headers: asked }, async response => {
      const { statusCode = 0, headers } = response;
      const chunks: Buffer[] = [];
      for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      done({
        status: statusCode,
        headers,
        text: String(headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes),
      });
    }).on('error', failed);
  });
}

function freePort(): Promise<number> {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

interface Served {
  /** Sends the path without normalizing it. Waits until nginx has started. */
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  close(): void;
}
