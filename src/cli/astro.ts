import './polite-errors.ts';
import './no-requests.ts';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs a command of Astro with the arguments of this process: `npm run dev`, `npm run preview`, `npm run typecheck`. */
const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
await import(pathToFileURL(join(astro, 'bin', 'astro.mjs')).href);
