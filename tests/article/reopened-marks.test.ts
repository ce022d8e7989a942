import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem } from '../../src/problems/reporters/text.ts';
import { found, LABEL, readWithSource } from './one-source.ts';

/**
 * The paragraphs have the marks that newspapers print: every paragraph begins with a mark, only the last ends with one. The text
 * `before` introduces the quotation.
 */
const CASES: [lang: string, paragraphs: string[], before: string][] = [
  ['en', ['“We had no warning.', '“Nobody told us of it.”'], 'She said: '],
  ['en', ['“We left.', '“It was “late” for us.', '“Nobody told us.”'], 'She said: '],
  ['en', ['‘We had no warning.', '‘Nobody told us of it.’'], 'She said: '],
  ['en', ['‘We left in the ’90s.', '‘’Tis the traders’ fault.’'], 'She said: '],
  ['en', ['"We had no warning.', '"Nobody told us of it."'], 'She said: '],
  ['de', ['„Wir wussten nichts davon.', '„Niemand sagte es uns.“'], 'Sie sagte: '],
  ['de', ['»Wir wussten nichts davon.', '»Niemand sagte es uns.«'], 'Sie sagte: '],
  ['de', ['„Wir gingen.', '„Er rief ‚Halt‘ und ging.', '„Niemand sagte es.“'], 'Sie sagte: '],
  ['fr', ['« Nous ne savions rien.', '« Personne ne nous l’a dit. »'], 'Elle a dit : '],
  ['fr', ['« Nous ne savions rien.', '» Personne ne nous l’a dit. »'], 'Elle a dit : '],
  ['fr', ['«\u00A0Nous partons.', '»\u00A0Il pleut.', '»\u00A0On ne nous voit pas.\u00A0»'], 'Elle a dit : '],
  ['es', ['«No sabíamos nada.', '»Nadie nos lo dijo.»'], 'Dijo: '],
  ['es', ['«No sabíamos nada.', '«Nadie nos lo dijo.»'], 'Dijo: '],
  ['es', ['“No sabíamos nada.', '”Nadie nos lo dijo.”'], 'Dijo: '],
  ['it', ['«Non sapevamo nulla.', '«Nessuno ce lo ha detto.»'], 'Disse: '],
  ['ru', ['«Мы ничего не знали.', '«Никто нам не сказал.»'], 'Она сказала: '],
  ['ru', ['«Мы ушли.', '«Он крикнул „стой“ и ушёл.', '«Никто не сказал.»'], 'Она сказала: '],
  ['pl', ['„Nic nie wiedzieliśmy.', '„Nikt nam nie powiedział.”'], 'Powiedziała: '],
  ['sv', ['”Vi visste ingenting.', '”Ingen sade det.”'], 'Hon sade: '],
  ['ja', ['「私たちは何も知らなかった。', '「誰も教えてくれなかった。」'], '彼女は言った。'],
  ['ja', ['『私たちは何も知らなかった。', '『誰も教えてくれなかった。』'], '彼女は言った。'],
  ['zh', ['“我们什么都不知道。', '“没有人告诉我们。”'], '她说：'],
  ['ko', ['“우리는 아무것도 몰랐다.', '“아무도 말하지 않았다.”'], '그녀는 말했다. '],
  ['he', ['״לא ידענו דבר על זה.', '״איש לא אמר לנו דבר.״'], 'היא אמרה: '],
];

const WAYS: Record<string, (paragraphs: string[], before: string) => string> = {
  'a label a paragraph': (paragraphs, before) =>
    before + paragraphs.map(words => `[${words}]${LABEL}`).join('\n\n'),
  'a callout': paragraphs => `> ${paragraphs.join('\n>\n> ')}\n>\n> — [Ana Ruiz]${LABEL}`,
};

describe('a quotation of several paragraphs, each of which opens a mark and only the last closes one', () => {
  for (const [lang, paragraphs, before] of CASES)
    for (const [way, written] of Object.entries(WAYS))
      it(`is found word for word, in ${way}: ${paragraphs.join(' / ')}`, () => {
        const read = readWithSource(lang, paragraphs.join('\n\n'), written(paragraphs, before));
        assert.deepEqual(read.problems.map(formatProblem), []);
        assert.deepEqual(
          found(read),
          Array.from({ length: way === 'a callout' ? 1 : paragraphs.length }, () => 'direct matched'),
        );
      });
  for (const [lang, paragraphs, before] of CASES)
    it(`needs a label in each paragraph: ${paragraphs.join(' / ')}`, () => {
      const { problems } = readWithSource(lang, paragraphs.join('\n\n'), before + paragraphs.join('\n\n'));
      assert.equal(
        problems.filter(({ rule }) => rule === 'unattributed-quotation').length,
        paragraphs.length,
        problems.map(formatProblem).join('\n'),
      );
    });
});
