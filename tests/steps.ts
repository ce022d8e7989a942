/** What the tests of each folder prove, in the order of the report. The folder `''` means the test files directly in `tests/`. */
export const STEPS: [folder: string, proves: string][] = [
  ['words', 'Words are compared letter by letter, and nothing altered passes'],
  [
    'truth',
    'Code and an independent reading of the rules agree: what is altered is refused, what is honest is found',
  ],
  ['ids', 'Ids of quotations are permanent'],
  ['problems', 'Every mistake is reported at its place'],
  ['content', 'Files, registries and YAML are read as they are'],
  ['markdown', 'Markdown is read without loss, however deep and long'],
  ['article', 'Articles are read without loss'],
  ['cache', 'The cache returns what would be computed now, and old entries are removed'],
  ['record', 'Lists, counts and orders are right'],
  ['exports', 'Published data is valid for the parsers that others use'],
  ['recompute', 'Anyone can compute every status again from the published data'],
  ['search', 'Search records, filters and spellings are right'],
  ['ui', 'Sentences for readers are in one place'],
  ['client', 'What the search page computes is right'],
  ['share', 'Share cards say only what is in the article'],
  ['corpus', 'All content together: no false alarm, and problems between articles'],
  ['evidence', 'Evidence is cut out of pages, compared with them again, and no page does harm'],
  ['loader', 'Astro gets all content, each entry with its file'],
  [
    'build',
    'A killed or failed build leaves a complete site, and a build after edits restores only unchanged files',
  ],
  ['cli', 'Commands do what they say, and report every mistake'],
  ['hostile', 'Hostile content runs nowhere'],
  ['site', 'The built site: links, validity, weight, headers, the same to the last byte'],
  ['browser', 'Reading, citing and searching in a browser: keys, touch, no script, axe'],
  ['bench', 'The bench counts a target as reached only if it was measured'],
  ['', 'The repository: layers, README, settings, lockfile'],
];

/** The folder of `tests/` that contains a test file, such as `browser`. It is empty for a file directly in `tests/`. */
export function folderOf(file: string): string {
  const [, folder = ''] = /[\\/]tests[\\/](\w+)[\\/]/u.exec(`/${file}`) ?? [];
  return folder;
}
