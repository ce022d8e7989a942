import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { HOST, urlsIn } from './urls-in.ts';

/** The links of a built site and where they lead. */
export interface LinksFollowed {
  /** `path → URL` for each link without a target. */
  broken: string[];
  /** How many links were followed, by the extension of the file that has them. */
  counts: Record<string, number>;
  /** How many of these links name an anchor. */
  anchors: number;
}

/** Follows every internal link of every page, of every file for programs, and of the records of the search index. */
export function followLinks(folder: string, base: string): LinksFollowed {
  const places = new Map<string, Set<string>>();
  const followed: LinksFollowed = { broken: [], counts: {}, anchors: 0 };
  for (const file of globSync('**/*.*', { cwd: folder }).sort()) {
    const path = base + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1');
    for (const to of urlsIn(file, readFileSync(join(folder, file)))) {
      const url = new URL(to, HOST + path);
      if (url.origin !== HOST) continue;
      const kind = extname(file);
      followed.counts[kind] = (followed.counts[kind] ?? 0) + 1;
      if (url.hash !== '') followed.anchors += 1;
      // Feed readers show a feed on their own site, so a relative URL would lead nowhere.
      const isLost = /feed\.\w+$/u.test(file) && !to.startsWith(HOST);
      if (isLost || !leads(url)) followed.broken.push(`${path} → ${to}`);
    }
  }
  return followed;

  function leads({ pathname, hash }: URL): boolean {
    if (!pathname.startsWith(base)) return false;
    const inside = decodeURIComponent(pathname.slice(base.length));
    const file = join(folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
    if (!existsSync(file) || !statSync(file).isFile()) return false;
    return hash === '' || placesIn(file).has(decodeURIComponent(hash.slice(1)));
  }

  /** The anchors of a page or of a linked-data file. */
  function placesIn(file: string): Set<string> {
    const known = places.get(file);
    if (known) return known;
    const pattern = file.endsWith('.html') ? /\sid="([^"]*)"/gu : /"@?id":\s*"[^"#]*#([^"]*)"/gu;
    const found = new Set([...readFileSync(file, 'utf8').matchAll(pattern)].map(([, id = '']) => id));
    places.set(file, found);
    return found;
  }
}
