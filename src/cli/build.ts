import { buildAside } from '../build/aside.ts';

/** `npm run build`: builds the site and puts it into `dist/` when it is whole. Exit 1, and the last good site in its place, if it is not. */
try {
  await buildAside(process.cwd(), 'dist');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was published: dist/ is as it was.');
  process.exit(1);
}
