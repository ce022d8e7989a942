import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { peersInstalled } from './peers-installed.ts';
import { type Area, missesMark, printed, type Row } from './row.ts';

/**
 * `npm run bench` measures every area, or only the areas named after `--`. `--full` adds measurements that take many minutes. The
 * command prints each figure with its target, and last the number of targets reached. A missed target does not change the exit
 * code.
 */
const words = process.argv.slice(2);
const named = words.filter(word => !word.startsWith('--'));
const areas = globSync('tests/bench/areas/*.ts').sort();
const unknown = named.filter(name => !areas.some(file => basename(file, '.ts') === name));
if (unknown.length > 0)
  throw new Error(
    `There is no area “${unknown.join('”, “')}”: ${areas.map(file => basename(file, '.ts')).join(', ')}.`,
  );

peersInstalled();
const rows: Row[] = [];
for (const file of areas) {
  const name = basename(file, '.ts');
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name}`);
  const { measure } = (await import(resolve(file))) as { measure: Area };
  for await (const row of measure(words.includes('--full'))) {
    rows.push(row);
    console.log(printed(row));
  }
}
const marked = rows.filter(({ mark }) => mark);
console.log(`\n${marked.filter(row => !missesMark(row)).length} of ${marked.length} marks reached`);
