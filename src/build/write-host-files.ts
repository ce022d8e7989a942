import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { headersFile } from '../hosts/headers-file.ts';
import { nginxSettings } from '../hosts/nginx-settings.ts';
import { IS_PREVIEW } from '../preview.ts';
import { SITE } from '../site.ts';
import { publishedFolder } from './build-paths.ts';

/**
 * Writes `_headers` into a built site, and the settings for nginx next to the published folder, where no request can reach them.
 * For `dist/` this is `dist.nginx.conf`. Throws if `public/_headers` exists, because the build would overwrite it.
 */
export function writeHostFiles(root: string, outDir: string): void {
  if (existsSync(join(root, 'public/_headers')))
    throw new AstroError(
      'public/_headers would be lost: the build writes this file.',
      'Change the headers in src/hosts/headers.ts, for all hosts at once, and remove public/_headers.',
    );
  const published = { base: SITE.base, isPreview: IS_PREVIEW };
  writeFileSync(join(outDir, '_headers'), headersFile(published));
  writeFileSync(join(root, `${publishedFolder(root, outDir)}.nginx.conf`), nginxSettings(published));
}
