/**
 * Commands and programs on the page about the data. Readers can run them unchanged. `json` and `csv` are the URLs of the files.
 */
export const dataExamples = {
  again: (json: string) => `node recompute.mjs ${json}`,
  pages: (json: string) => `node recompute.mjs ${json} --pages saved-pages`,
  script: (json: string) => `const answer = await fetch('${json}');
const { quotations } = await answer.json();
for (const { text, speaker, source, verification } of quotations)
  if (verification.status === 'matched')
    console.log(speaker?.name ?? source.outlet.name, text);`,
  ranges: (json: string) => `const answer = await fetch('${json}');
const { quotations } = await answer.json();
for (const { source, verification } of quotations)
  for (const { evidence, ranges } of verification.passages) {
    const excerpt = source.evidence[evidence].excerpt.normalize('NFC');
    for (const { start, end } of ranges) console.log(excerpt.slice(start, end));
  }`,
  table: (csv: string) => `import collections, csv, io, urllib.request

with urllib.request.urlopen('${csv}') as answer:
    rows = csv.DictReader(io.StringIO(answer.read().decode('utf-8-sig'), newline=''))
    print(collections.Counter(row['status'] for row in rows))`,
};
