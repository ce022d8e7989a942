import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArticle } from '../../src/article/read-article.ts';
import { readRegistry } from '../../src/content/registry.ts';

const ARTICLES = join(import.meta.dirname, '..', 'fixtures', 'articles');
const file = (...path: string[]) => ({
  file: path.at(-1) ?? '',
  text: readFileSync(join(ARTICLES, ...path), 'utf8'),
});
const { registry } = readRegistry({ outlets: file('outlets.yaml'), speakers: file('speakers.yaml') });
const { text } = file('every-feature', 'article.md');
const body = text.indexOf('\n---\n', 4) + 5;

/** The numbers of quotations and of problems. Problems of the rule `unlocked` do not count, because these texts have no lock. */
function count(changed: string): { quotations: number; problems: number } {
  const files = { slug: 'article', markdown: { file: 'article.md', text: changed }, lock: null };
  const { article, problems } = readArticle(files, registry, { language: 'en-GB', strict: false });
  return {
    quotations: article?.quotations.length ?? 0,
    problems: problems.filter(({ rule }) => rule !== 'unlocked').length,
  };
}

const SLIPS: Record<string, (text: string, at: number) => string> = {
  'left out': (all, at) => all.slice(0, at) + all.slice(at + 1),
  'written twice': (all, at) => all.slice(0, at + 1) + all.slice(at),
  'followed by a space': (all, at) => `${all.slice(0, at + 1)} ${all.slice(at + 1)}`,
  'after an exclamation mark': (all, at) => `${all.slice(0, at)}!${all.slice(at)}`,
};

describe('no quotation is lost without a problem', () => {
  const whole = count(text);
  for (const [what, slip] of Object.entries(SLIPS))
    for (const character of '[]@“”—>\n-') {
      it(`${JSON.stringify(character)} ${what}`, () => {
        for (let at = text.indexOf(character, body); at >= 0; at = text.indexOf(character, at + 1)) {
          const { quotations, problems } = count(slip(text, at));
          assert.ok(
            problems > 0 || quotations === whole.quotations,
            `${quotations} quotations near ${text.slice(at - 40, at + 40)}`,
          );
        }
      });
    }
});
