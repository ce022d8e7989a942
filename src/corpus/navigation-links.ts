import type { ContentFiles } from '../content/content-files.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import { siteTarget } from '../markdown/site-target.ts';
import { settingPlace } from '../settings/setting-place.ts';
import type { Site } from '../settings/settings.ts';
import type { NavigationLink } from '../settings/settings-schema.ts';

/**
 * Returns the links of the navigation that are paths on this site, such as `/about/`, each with its line and column in
 * `src/site.ts`. Returns none if the project has no `src/site.ts`.
 */
export function navigationLinks(
  { navigation: { masthead, footer } }: Site,
  settings: ContentFiles['settings'],
): SiteLink[] {
  if (!settings) return [];
  const columns = (footer ?? []).map(({ links }, index) => ({ links, path: ['footer', index, 'links'] }));
  return [{ links: masthead, path: ['masthead'] }, ...columns].flatMap(({ links, path }) =>
    links.flatMap((link: NavigationLink, index): SiteLink[] => {
      const target = typeof link === 'string' ? null : siteTarget(link.to, '');
      if (typeof link === 'string' || target === null) return [];
      const place = settingPlace(settings.text, ['navigation', ...path, index, 'to'], 'value');
      return [{ ...target, written: link.to, isImage: false, place }];
    }),
  );
}
