import { z } from 'zod';

/** Scheme and host, as `URL` writes them: without a slash at the end. */
export const origin = z
  .string({ error: 'must be text' })
  .refine(isOrigin, {
    error:
      'is no address of a host: write scheme and host alone, such as https://example.org; a path is another setting, `base` or BASE_PATH',
  })
  .transform(written => new URL(written).origin)
  .meta({ title: 'scheme and host' });

/** A path. An editor may leave out the slashes at its ends; the result has both. */
export const basePath = z
  .string({ error: 'must be text' })
  .refine(isBasePath, {
    error:
      'is no path: write the path that the site lives under, such as /news/, in letters, digits and hyphens',
  })
  .transform(written => {
    const inner = withoutSlashes(written);
    return inner === '' ? '/' : `/${inner}/`;
  })
  .meta({ title: 'path' });

/** A URL for contact that RFC 9116 (https://www.rfc-editor.org/rfc/rfc9116) allows in security.txt. */
export const contact = z
  .string({ error: 'must be text' })
  .regex(
    /^(?:mailto|https|tel):\S+$/u,
    'is no URL for contact: write one that begins with mailto:, https: or tel:',
  )
  .meta({ title: 'URL for contact' });

function isOrigin(written: string): boolean {
  const url = URL.parse(written);
  return (
    url !== null &&
    /^https?:$/u.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === ''
  );
}

function isBasePath(written: string): boolean {
  const inner = withoutSlashes(written);
  return inner === '' || (/^[a-z0-9._~/-]*$/iu.test(inner) && !/(?:^|\/)\.{0,2}(?:\/|$)/u.test(inner));
}

const withoutSlashes = (written: string) => written.replace(/^\/+|\/+$/gu, '');
