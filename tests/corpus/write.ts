import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './articles.ts';

/** Writes the content of a made-up site into `<root>/content`. As a command: `node tests/corpus/write.ts <root> <articles>`. */
export function writeCorpus(root: string, articles: number): void {
  for (const folder of ['articles', 'locks']) mkdirSync(join(root, 'content', folder), { recursive: true });
  cpSync('content/pages', join(root, 'content', 'pages'), { recursive: true });
  for (const [path, text] of corpus(articles)) writeFileSync(join(root, 'content', path), text);
}

if (import.meta.main) writeCorpus(process.argv[2] ?? '.build/corpus', Number(process.argv[3] ?? 1000));
