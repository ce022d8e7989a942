import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { reportTried } from '../tried.ts';
import { judge } from './judge.ts';
import { nameOf } from './pairs.ts';
import { isClean, sourceOf } from './sides.ts';

/** The fewest members of a kind: the case for which the kind was made, and three others. */
const FEWEST = 4;
const FILES = ['dishonest.json', 'honest.json', 'refused-on-purpose.json', 'unseen.json'];

const kindsOf = (file: string): Kind[] =>
  JSON.parse(readFileSync(new URL(`kinds/${file}`, import.meta.url), 'utf8'));

/**
 * What each value of `as` demands. `found`: found without a problem. `told`: not found, or found with a problem. `refused`: not
 * found.
 */
const IS: Record<Kind['as'], (judgement: ReturnType<typeof judge>) => boolean> = {
  found: isClean,
  told: judgement => !isClean(judgement),
  refused: ({ outcome }) => outcome !== 'found',
};

describe('kinds of edits, each with its members', () => {
  it('have a file each for what is dishonest, honest, honest but refused on purpose, and dishonest but seen by no rule', () => {
    assert.deepEqual(readdirSync(new URL('kinds/', import.meta.url)).sort(), FILES);
  });
  for (const file of FILES)
    for (const { kind, as, members } of kindsOf(file))
      it(`${kind}: ${as}`, () => {
        const judged = members.map(([language, printed, evidence]) => {
          const member = { language, printed: [printed].flat(), evidence: [evidence].flat() };
          return { name: nameOf(member), judgement: judge(member.printed, sourceOf(member)) };
        });
        const wrong = judged.filter(({ judgement }) => !IS[as](judgement));
        reportTried(`${kind}, ${as}`, judged.length, judged.length - wrong.length);
        assert.deepEqual(wrong, []);
        assert.ok(members.length >= FEWEST, `${members.length} members`);
        assert.equal(new Set(judged.map(({ name }) => name)).size, members.length, 'no member twice');
      });
});

interface Kind {
  kind: string;
  as: 'found' | 'told' | 'refused';
  /** Several printed texts are the spans of a mixed quotation. Several excerpts are of one document. */
  members: [language: string, printed: string | string[], evidence: string | string[]][];
}
