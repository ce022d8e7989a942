import type { ContentFiles } from '../content/content-files.ts';
import type { Registry } from '../content/registry-tables.ts';
import type { Problem } from '../problems/problem.ts';
import { nearestName } from '../problems/suggest.ts';
import { expiryProblems } from '../settings/expiry.ts';
import { reportSetting } from '../settings/report-setting.ts';
import type { SettingProblem, Site } from '../settings/settings.ts';

/** The least width of the image for sharing, in pixels. Other sites show a narrower image small, or not at all. */
const LEAST_WIDTH = 600;

/**
 * Finds problems of the settings: wrong values, images that are missing in `public/` or have a wrong size, and a security.txt
 * that has expired or expires soon. Does not check images if the project has no `src/site.ts`: it then has only content.
 */
export function settingProblems(
  site: Site,
  { settings = null, publicFiles }: Pick<ContentFiles, 'settings' | 'publicFiles'>,
  images: Registry['images'],
  today: string,
): Problem[] {
  const ofImages = settings === null ? [] : imageProblems(site, publicFiles, images);
  return [...site.problems, ...ofImages, ...expiryProblems(site, today)].map(one =>
    reportSetting(one, settings?.text ?? null),
  );
}

function imageProblems(
  { icon, shareImage, problems }: Site,
  publicFiles: string[],
  images: Registry['images'],
): SettingProblem[] {
  const faultOf = (path: string, fits: (width: number, height: number) => string | null) => {
    const image = images.get(path.slice(1));
    if (image === undefined) {
      const nearest = nearestName(
        path,
        publicFiles.map(file => `/${file}`),
      );
      return `is not there: put that file into public/${nearest === undefined ? '' : `, did you mean \`${nearest}\`?`}`;
    }
    return 'fault' in image ? image.fault : fits(image.width, image.height);
  };
  const found = [
    {
      path: ['icon'],
      written: icon ?? '/favicon.svg',
      fault: faultOf(icon ?? '/favicon.svg', (width, height) =>
        width === height ? null : `is ${width} × ${height} pixels: make it as wide as it is high`,
      ),
    },
    ...(shareImage === null
      ? []
      : [
          {
            path: ['shareImage', 'src'],
            written: shareImage.src,
            fault: faultOf(shareImage.src, width =>
              width >= LEAST_WIDTH
                ? null
                : `is ${width} pixels wide: save it at least ${LEAST_WIDTH} wide, best 1200 × 630`,
            ),
          },
        ]),
  ];
  // A default has replaced a wrong setting. A problem of the default would confuse the editor, who did not write it.
  const isReported = ([setting]: string[]) => problems.some(({ path }) => path[0] === setting);
  return found.flatMap(({ path, written, fault }) =>
    fault === null || isReported(path)
      ? []
      : [{ path, part: 'value', variable: null, message: `\`${path.join('.')}\` “${written}” ${fault}` }],
  );
}
