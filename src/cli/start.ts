import './polite-errors.ts';
import './no-requests.ts';
import { preview } from 'astro';
import { buildIfNeeded } from '../build/build-if-needed.ts';
import { SITE } from '../site.ts';

/** `npm start`: builds the site if something has changed, and serves it on this machine. */
const PORT = 4321;
const root = process.cwd();
if (!(await buildIfNeeded(root, 'dist')))
  console.log('The site is built already: nothing has changed since.');
const { port } = await preview({ root, server: { port: PORT }, logLevel: 'error' });
console.log(`\n${SITE.name} is at http://localhost:${port}${SITE.base}   (Ctrl+C stops it)`);
if (port !== PORT) console.log(`Port ${PORT} is in use by something else.`);
