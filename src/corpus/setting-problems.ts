import type { ContentFiles } from '../content/content-files.ts';
import type { Registry } from '../content/registry-tables.ts';
import type { Problem } from '../problems/problem.ts';
import { nearestName } from '../problems/suggest.ts';
import { reportSetting } from '../settings/report-setting.ts';
import type { SettingProblem, Site } from '../settings/settings.ts';

/** In pixels. Services show a smaller picture small, or not at all. */
const LEAST_WIDTH = 600;

/**
 * Finds what is wrong with the settings: values, and pictures that public/ does not have. A folder without `src/site.ts` has content only, so
 * no pictures of the site are looked for.
 */
export function settingProblems(
  site: Site,
  { settings = null, publicFiles }: Pick<ContentFiles, 'settings' | 'publicFiles'>,
  pictures: Registry['pictures'],
): Problem[] {
  const ofPictures = settings === null ? [] : pictureProblems(site, publicFiles, pictures);
  return [...site.problems, ...ofPictures].map(one => reportSetting(one, settings?.text ?? null));
}

function pictureProblems(
  { icon, sharePicture, problems }: Site,
  publicFiles: string[],
  pictures: Registry['pictures'],
): SettingProblem[] {
  const faultOf = (path: string, fits: (width: number, height: number) => string | null) => {
    const picture = pictures.get(path.slice(1));
    if (picture === undefined) {
      const nearest = nearestName(
        path,
        publicFiles.map(file => `/${file}`),
      );
      return `is not there: put that file into public/${nearest === undefined ? '' : `, did you mean \`${nearest}\`?`}`;
    }
    return 'fault' in picture ? picture.fault : fits(picture.width, picture.height);
  };
  const found = [
    {
      path: ['icon'],
      written: icon ?? '/favicon.svg',
      fault: faultOf(icon ?? '/favicon.svg', (width, height) =>
        width === height ? null : `is ${width} × ${height} pixels: make it as wide as it is high`,
      ),
    },
    ...(sharePicture === null
      ? []
      : [
          {
            path: ['sharePicture', 'src'],
            written: sharePicture.src,
            fault: faultOf(sharePicture.src, width =>
              width >= LEAST_WIDTH
                ? null
                : `is ${width} pixels wide: save it at least ${LEAST_WIDTH} wide, best 1200 × 630`,
            ),
          },
        ]),
  ];
  // A wrong setting has its default, which nobody wrote.
  const isTold = ([setting]: string[]) => problems.some(({ path }) => path[0] === setting);
  return found.flatMap(({ path, written, fault }) =>
    fault === null || isTold(path)
      ? []
      : [{ path, part: 'value', variable: null, message: `\`${path.join('.')}\` “${written}” ${fault}` }],
  );
}
