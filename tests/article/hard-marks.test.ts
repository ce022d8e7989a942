import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, LABEL, readWithSource } from './one-source.ts';

const HEBREW = 'על ה"מים שבאו בלילה וכולם שרדו"';
const PAY = 'We will pay and mend them all tomorrow';
const TRAIN = '「新幹線は来た」';

/** `expected` has the rules of all problems. Without problems, it has the form and the status of each quotation. */
const CASES: Record<string, [lang: string, excerpt: string, body: string, ...expected: string[]][]> = {
  'Hebrew marks and hyphens have several spellings': [
    ['he', 'צה"ל הגיב אתמול בלילה', `[“צה״ל הגיב אתמול בלילה”]${LABEL}`, 'direct matched'],
    ['he', 'הרמטכ״ל הגיע אתמול בלילה', `["הרמטכ"ל הגיע אתמול בלילה"]${LABEL}`, 'direct matched'],
    ['he', 'בית-ספר נסגר אתמול בלילה', `[״בית־ספר נסגר אתמול בלילה״]${LABEL}`, 'direct matched'],
    ['he', "ג'ורג' הגיע אתמול בלילה", `[“ג׳ורג׳ הגיע אתמול בלילה”]${LABEL}`, 'direct matched'],
    ['he', HEBREW, `[${HEBREW}]${LABEL}`, 'mixed matched'],
    ['he', HEBREW, `[על ה״מים שבאו בלילה וכולם שרדו״]${LABEL}`, 'mixed matched'],
  ],
  'Hebrew words that were changed are found': [
    ['he', 'צה"ל הגיב אתמול בלילה', `[“צה״ל הגיב היום בלילה”]${LABEL}`, 'altered-quotation'],
    ['he', 'בית-ספר נסגר אתמול בלילה', `[״בית־ספר נפתח אתמול בלילה״]${LABEL}`, 'altered-quotation'],
    ['he', HEBREW, `[על ה"מים שבאו בלילה וכולם מתו"]${LABEL}`, 'altered-quotation'],
  ],
  'marks in the emphasis of a labelled passage quote': [
    ['en', PAY, `[“We will pay” *“and mend them all”*]${LABEL}`, 'mixed matched'],
    ['en', PAY, `[*“We will pay”* “and mend them all”]${LABEL}`, 'mixed matched'],
    ['en', PAY, `[***“We will pay and mend them all”***]${LABEL}`, 'direct matched'],
    ['en', PAY, `[“We will pay” *“and bomb them all”*]${LABEL}`, 'altered-quotation'],
    ['en', PAY, `[_“We will bomb and mend”_ “them all tomorrow”]${LABEL}`, 'altered-quotation'],
    ['en', PAY, `[**“We will bomb and mend them all”**]${LABEL}`, 'altered-quotation'],
    ['en', PAY, `[We *will “bomb and mend them all”*]${LABEL}`, 'altered-quotation'],
  ],
  'an image among the words is refused': [
    ['en', PAY, `[“We will ![not](/not.png) pay and mend them all”]${LABEL}`, 'label-content'],
    ['en', PAY, `[![Not:](/not.png) “We will pay and mend them all”]${LABEL}`, 'label-content'],
    ['en', PAY, `[“We will *![not](/not.png)* pay and mend them all”]${LABEL}`, 'label-content'],
    ['en', PAY, `> We will ![not](/not.png) pay and mend\n>\n> — [Ana Ruiz]${LABEL}`, 'label-content'],
  ],
  'asterisks that Markdown leaves beside the marks of scripts without spaces are reported': [
    ['ja', TRAIN, `**[${TRAIN}]${LABEL}**と述べた。`, 'unsupported-markdown'],
    ['ja', TRAIN, `彼女は*[${TRAIN}]${LABEL}*と述べた。`, 'unsupported-markdown'],
    ['ja', TRAIN, `彼女は**『[${TRAIN}]${LABEL}』**と述べた。`, 'loose-marks', 'unsupported-markdown'],
    ['zh', '“火车来了”', `他说**[“火车来了”]${LABEL}**的话。`, 'unsupported-markdown'],
    ['ja', TRAIN, `彼女は **[${TRAIN}]${LABEL}** と述べた。`, 'direct matched'],
  ],
};

for (const [kind, cases] of Object.entries(CASES))
  describe(kind, () => {
    for (const [lang, excerpt, body, ...expected] of cases)
      it(body, () => {
        const read = readWithSource(lang, excerpt, body);
        const rules = new Set(read.problems.map(({ rule }) => rule));
        assert.deepEqual(rules.size > 0 ? [...rules].sort() : found(read), expected);
      });
  });
