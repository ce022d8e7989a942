import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markedSpans, readMarks } from '../../src/marks/marked-spans.ts';
import { share } from '../effort.ts';

/** Each span as it is written, indented by its depth. A `…` follows a span that is never closed. */
const shown = (text: string) =>
  markedSpans(text).map(
    ({ start, end, depth, closed }) => `${'  '.repeat(depth)}${text.slice(start, end)}${closed ? '' : ' …'}`,
  );

const CASES: Record<string, [text: string, ...spans: string[]][]> = {
  'no marks': [[''], ['nothing was said'], ['the 1990s and 10:30 (or so)']],
  'straight marks': [
    ['He said "yes" to it', '"yes"'],
    ['"yes"', '"yes"'],
    ['"yes," he said, "and no."', '"yes,"', '"and no."'],
    ["He said 'yes' to it", "'yes'"],
    ['("yes")', '"yes"'],
    ['a—"yes"—b', '"yes"'],
    ['" yes "', '" yes "'],
  ],
  'curly marks': [
    ['He said “yes” to it', '“yes”'],
    ['“yes”, “no”', '“yes”', '“no”'],
    ['“yes"', '“yes"'],
    ['"yes” and "no”', '"yes”', '"no”'],
    ['‘yes’, ‘no’', '‘yes’', '‘no’'],
  ],
  'nested marks': [
    ['“He said ‘yes’ twice”', '“He said ‘yes’ twice”', '  ‘yes’'],
    ['‘He said “yes” twice’', '‘He said “yes” twice’', '  “yes”'],
    ['"He said \'yes\' twice"', '"He said \'yes\' twice"', "  'yes'"],
    ['"He said "yes" twice"', '"He said "yes" twice"', '  "yes"'],
    ['“‘yes’”', '“‘yes’”', '  ‘yes’'],
    ['\'"yes"\'', '\'"yes"\'', '  "yes"'],
    ['“a ‘b “c” d’ e”', '“a ‘b “c” d’ e”', '  ‘b “c” d’', '    “c”'],
  ],
  'marks of other languages': [
    ['Er sagte „ja“ dazu', '„ja“'],
    ['„Er sagte ‚ja‘ dazu“', '„Er sagte ‚ja‘ dazu“', '  ‚ja‘'],
    ['‚das Haus‘ war ‚gut‘', '‚das Haus‘', '‚gut‘'],
    ['„tak” i „nie"', '„tak”', '„nie"'],
    ['Han sagde »ja« til det', '»ja«'],
    ['»ja!« og »nej«', '»ja!«', '»nej«'],
    ['Il a dit « oui » deux fois', '« oui »'],
    ['Il a dit «\u00A0oui\u00A0», puis «\u202Fnon\u202F»', '«\u00A0oui\u00A0»', '«\u202Fnon\u202F»'],
    ['« Il a dit « oui » deux fois »', '« Il a dit « oui » deux fois »', '  « oui »'],
    ['« oui »— dit-il', '« oui »'],
    ['Il a dit ‹ oui ›', '‹ oui ›'],
    ['Hon sa ”ja” och ”nej”', '”ja”', '”nej”'],
    ['»kyllä» ja »ei»', '»kyllä»', '»ei»'],
    ['彼は「はい」と言った', '「はい」'],
    ['彼は「『はい』と言った」と', '「『はい』と言った」', '  『はい』'],
    ['他说“你好”然后', '“你好”'],
    ['他说‘你好’然后', '‘你好’'],
    ['הוא אמר "צה"ל כאן" אתמול', '"צה"ל כאן"'],
  ],
  apostrophes: [
    ['don’t, O’Brien, rock’n’roll'],
    ["don't, O'Brien, rock'n'roll"],
    ['the leaders’ summit and the traders’ strike'],
    ["the leaders' summit"],
    ['’tis the ’90s'],
    ["'tis the '90s and the leaders' summit"],
    ['‘tis the ‘90s and the leaders’ summit'],
    ['rock ’n’ roll'],
    ["rock 'n' roll"],
    ['“’tis the ’90s, rock ’n’ roll”', '“’tis the ’90s, rock ’n’ roll”'],
    ['“the leaders’ summit”', '“the leaders’ summit”'],
    ['‘don’t’', '‘don’t’'],
    ["'don't'", "'don't'"],
    ['‘the leaders’ summit was late’', '‘the leaders’ summit was late’'],
    ["'the leaders' summit was late'", "'the leaders' summit was late'"],
    ['‘the leaders’ and the traders’ summit’ failed', '‘the leaders’ and the traders’ summit’'],
    ['‘goin’ home’', '‘goin’ home’'],
    ['‘I love rock ’n’ roll’, he said', '‘I love rock ’n’ roll’'],
    ["'get 'em now'", "'get 'em now'"],
    ['‘the plan’ and the leaders’ summit', '‘the plan’'],
    ['‘the plans’ and the leaders’ summit', '‘the plans’'],
    ["'the plans' and 'the leaders'", "'the plans'", "'the leaders'"],
    ['‘the plans’ and ‘the leaders’', '‘the plans’', '‘the leaders’'],
    [
      '‘He said “the leaders’ summit” was late’',
      '‘He said “the leaders’ summit” was late’',
      '  “the leaders’ summit”',
    ],
    ["the class of '98 said 'no'", "'no'"],
    ["'50 people died' he said", "'50 people died'"],
    ['“it’s the boys’” he said', '“it’s the boys’”'],
  ],
  inches: [
    ['a 6" pipe'],
    ['5\'10" tall'],
    ['"a 6" pipe" he said', '"a 6" pipe"'],
    ['“a 6" pipe” he said', '“a 6" pipe”'],
    ['in "1984" and "1985"', '"1984"', '"1985"'],
    ['"in 1984" he left', '"in 1984"'],
  ],
  'single marks read the longest way': [
    ["‘the wall was 6' high and nobody drowned’", "‘the wall was 6' high and nobody drowned’"],
    [
      '‘it is the spirit o’ the place that nobody can destroy’',
      '‘it is the spirit o’ the place that nobody can destroy’',
    ],
    ['‘Liz’ will not be there’', '‘Liz’ will not be there’'],
    ['‘Liz’ and ‘Tom’ came', '‘Liz’', '‘Tom’'],
    ["'un po' di acqua e nessuno'", "'un po' di acqua e nessuno'"],
    ['‚ich geh‘ jetzt nicht‘', '‚ich geh‘ jetzt nicht‘'],
    ['‘wi’ the wind an’ the rain nobody came’', '‘wi’ the wind an’ the rain nobody came’'],
    ["'at 30' north the ice ends'", "'at 30' north the ice ends'"],
    ['‘we came,’ she said at the leaders’ summit', '‘we came,’'],
    ['‘we came,’ she said, ‘and went’', '‘we came,’', '‘and went’'],
    ['the ‘big’ man an’ the dog', '‘big’'],
  ],
  'inches inside double marks': [
    ['“rain of 6”, wind and 2” of hail killed nobody”', '“rain of 6”, wind and 2” of hail killed nobody”'],
    ['“a 12” record sold nobody”', '“a 12” record sold nobody”'],
    ['“it rose to 6”, she said, “and more”', '“it rose to 6”', '“and more”'],
    ['the “class of 2001” met the “class of 2002”', '“class of 2001”', '“class of 2002”'],
    ['„der Jahrgang 2001“ und „der von 2002“', '„der Jahrgang 2001“', '„der von 2002“'],
    ['"the water rose 6""', '"the water rose 6""'],
  ],
  'less common marks': [
    ['she said ❝the water came❞', '❝the water came❞'],
    ['she said ＂the water came＂', '＂the water came＂'],
    ['she said ″the water came″', '″the water came″'],
    ['彼女は〝水が来た〟と言った', '〝水が来た〟'],
    ['彼女は〝水が来た〞と言った', '〝水が来た〞'],
    ['彼女は｢水が来た｣と言った', '｢水が来た｣'],
    ['﹁水來了﹂', '﹁水來了﹂'],
    ['she said ❛no❜ twice', '❛no❜'],
    ['she said ❮no❯ twice', '❮no❯'],
    ['she said 🙶no🙷 twice', '🙶no🙷'],
    ['⹂nie“', '⹂nie“'],
    ['היא אמרה ״המים באו״', '״המים באו״'],
    ['a pipe of 6″ and one of 8″'],
  ],
  'two signs that stand for one': [
    ["she said ''the water came'' twice", "''the water came''"],
    ["she said ``the water came'' twice", "``the water came''"],
    ["sie sagte ,,das Wasser kam'' und ging", ",,das Wasser kam''"],
    ['sie sagte ,,das Wasser kam“ und ging', ',,das Wasser kam“'],
    ['she said ‘‘the water came’’ twice', '‘‘the water came’’'],
    ['she said << the water came >> twice', '<< the water came >>'],
    ['a << b, and 1 << 3'],
    ["'he said 'no''", "'he said 'no''", "  'no'"],
  ],
  'Korean marks': [
    ['통신은 《물이 밤에 왔다》고 했다', '《물이 밤에 왔다》'],
    ['통신은 〈물이 왔다〉고 했다', '〈물이 왔다〉'],
    ['他读了《红楼梦》'],
    ['彼は〈水〉を読んだ'],
  ],
  'Hebrew marks after a prefix': [
    ['על ה"מים שבאו בלילה"', '"מים שבאו בלילה"'],
    ['צה"ל וארה"ב'],
    ['צה"ל אמר "המים באו"', '"המים באו"'],
    ['ב״מים שבאו״ בלילה', '״מים שבאו״'],
  ],
  'marks never closed': [
    ['“We were late', '“We were late …'],
    ['He said "we were late', '"we were late …'],
    ['“We said ‘yes’ and', '“We said ‘yes’ and …', '  ‘yes’'],
    ['“one “two” three', '“one “two” three …', '  “two”'],
    ['‘He said “no’ and', '“no’ and …'],
    ["'tis the 'big' plan", "'big'"],
    ['‘we were late'],
    ['„ja', '„ja …'],
    ['« oui', '« oui …'],
  ],
  'marks never opened': [
    ['late” he said'],
    ['late» he said'],
    ['late’ he said'],
    ['late」'],
    ['“no” late”', '“no”'],
  ],
};

/** Texts, each with the closing marks that close nothing. Each mark is shown with the word before it. */
const STRAY: [text: string, ...marks: string[]][] = [
  ['“We ran,” she said, and hid until four”', 'four”'],
  ['“the water came” at night and killed nobody”', 'nobody”'],
  ['took the whole shop,” she said', 'shop,”'],
  ['took the whole shop,’ she said', 'shop,’'],
  ['took the whole shop," she said', 'shop,"'],
  ['elle a pris le magasin » dit-elle', 'magasin »'],
  ['水が来た」と言った', '水が来た」'],
  ['水が来た〟と言った', '水が来た〟'],
  ['the water came❞ she said', 'came❞'],
  ['2” of hail and 6" of rain'],
  ['the leaders’ summit, the U.S.’ role'],
  ['» nous sommes restés »'],
  ['”nej” och ”ja”'],
  ['他读了》'],
];

describe('readMarks', () => {
  for (const [text, ...marks] of STRAY)
    it(`finds the marks that close nothing: ${text}`, () => {
      const ends = readMarks(text).stray.map(at => `${/\S*\s?$/u.exec(text.slice(0, at))?.[0]}${text[at]}`);
      assert.deepEqual(ends, marks);
    });
});

describe('markedSpans', () => {
  for (const [what, cases] of Object.entries(CASES))
    for (const [text, ...spans] of cases)
      it(`pairs ${what}: ${text}`, () => {
        assert.deepEqual(shown(text), spans);
      });

  it('gives offsets, depth and whether the mark is closed', () => {
    assert.deepEqual(markedSpans('𝒟 “a ‘b’” “c'), [
      { start: 3, end: 10, inside: [4, 9], depth: 0, closed: true },
      { start: 6, end: 9, inside: [7, 8], depth: 1, closed: true },
      { start: 11, end: 13, inside: [12, 13], depth: 0, closed: false },
    ]);
  });

  it('never lets spans cross, whatever the marks', () => {
    const marks = [...'“”‘’\'"„«»‚「」 an.'];
    for (let seed = 1; seed <= share(2000); seed += 1) {
      let state = seed;
      const text = Array.from({ length: 24 }, () => {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        return marks[(state >>> 16) % marks.length];
      }).join('');
      const spans = markedSpans(text);
      for (const [index, one] of spans.entries())
        for (const other of spans.slice(index + 1))
          assert.ok(
            other.start >= one.end || other.end <= one.end,
            `${text}: ${JSON.stringify([one, other])}`,
          );
    }
  });
});
