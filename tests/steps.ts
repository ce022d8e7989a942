/** What the tests of each folder prove, in the order in which they are told. Tests that stand beside the folders are the last. */
export const STEPS: [folder: string, proves: string][] = [
  ['words', 'Words are compared letter by letter, and nothing altered passes'],
  ['ids', 'Ids of quotations are permanent'],
  ['problems', 'Every mistake is told at its place'],
  ['content', 'Files, registries and YAML are read as they are'],
  ['markdown', 'Markdown is read without loss, however deep and long'],
  ['article', 'Articles are read without loss'],
  ['cache', 'What is cached is what would be computed now, and is swept'],
  ['record', 'Lists, counts and orders are right'],
  ['exports', 'What programs read is valid by their own parsers'],
  ['search', 'Search records, filters and spellings are right'],
  ['client', 'What the search page computes is right'],
  ['share', 'Share cards say only what is in the article'],
  ['corpus', 'All content together: no false alarm, and what only shows between articles'],
  ['loader', 'Astro gets all content, each entry with its file'],
  [
    'build',
    'A build holds through kills and faults, and after edits takes from the last site only what is the same',
  ],
  ['cli', 'Commands do what they say, and tell every mistake'],
  ['hostile', 'Hostile content runs nowhere'],
  ['site', 'The built site: links, validity, weight, headers, the same to the last byte'],
  ['browser', 'Reading, citing and searching in a browser: keys, touch, no script, axe'],
  ['', 'The repository: layers, README, settings, lockfile'],
];

/** The folder of `tests/` that a test file stands in; none for one beside the folders. */
export function folderOf(file: string): string {
  const [, folder = ''] = /[\\/]tests[\\/](\w+)[\\/]/u.exec(`/${file}`) ?? [];
  return folder;
}
