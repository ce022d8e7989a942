import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from './gazette.ts';

const ALTERED = 'altered-quotation';
const HIDDEN = 'hidden-change';
const REPLACES = 'bracket-replaces-a-word';
const OWN_WORDS = 'own-words';
/** `kind` is the rule that refuses the words, or `null` if there is at most a note. Editors see `difference`. */
type Refusal = [printed: string | string[], excerpt: string, kind: string | null, difference?: string];
const REFUSED: Record<string, Refusal[]> = {
  'a word dropped, added or swapped': [
    ['we will pay the builders', 'we will not pay the builders', ALTERED, 'we will {-not-} pay the builders'],
    ['we will not pay the builders', 'we will pay the builders', ALTERED, 'we will {+not+} pay the builders'],
    [
      'nothing until the flood came',
      'nothing until the water came',
      ALTERED,
      'nothing until the {-water-} {+flood+} came',
    ],
    [
      'the road is closed to all',
      'the road is open to all who come',
      ALTERED,
      'the road is {-open-} {+closed+} to all',
    ],
    [
      'the builders left the town',
      'the traders left the town',
      ALTERED,
      'the {-traders-} {+builders+} left the town',
    ],
    [
      'builders left the town',
      'the traders left the town',
      ALTERED,
      '{-traders-} {+builders+} left the town',
    ],
    [
      'the traders left the harbour',
      'the traders left the town early',
      ALTERED,
      'the traders left the {-town-} {+harbour+}',
    ],
    ['we don’t pay for it', 'we do pay for it', ALTERED, "we {-do-} {+don't+} pay for it"],
  ],
  'a number changed': [
    ['it cost $50bn in all', 'it cost $5bn in all', ALTERED, 'it cost {-$5bn-} {+$50bn+} in all'],
    ['it fell at 10:30 sharp', 'it fell at 10:03 sharp', ALTERED, 'it fell at {-10:03-} {+10:30+} sharp'],
    [
      'some 102 houses were lost',
      'some 10² houses were lost',
      ALTERED,
      'some {-10²-} {+102+} houses were lost',
    ],
    [
      'it was 5 degrees overnight',
      'it was −5 degrees overnight',
      ALTERED,
      'it was {--5-} {+5+} degrees overnight',
    ],
    ['it rose by .5 a year', 'it rose by 5 a year', ALTERED, 'it rose by {-5-} {+.5+} a year'],
    ['costs rose by 50 €', 'costs rose by 50 $', ALTERED, 'costs rose by 50 {-$-} {+€+}'],
    ['£ 50 for each house', '$ 50 for each house', ALTERED, '{-$-} {+£+} 50 for each house'],
    ['> 50 houses were lost', '< 50 houses were lost', ALTERED, '{-<-} {+>+} 50 houses were lost'],
    ['.5 of it', '5 of it', ALTERED, '{-5-} {+.5+} of it'],
    ['−5 degrees', '5 degrees', ALTERED, '{-5-} {+-5+} degrees'],
    ['5[0] of the houses stood', '57 of the houses stood', HIDDEN, '{-57-} {+50+} of the houses stood'],
  ],
  'words moved': [
    [
      'The rain came. The traders left early',
      'The traders left early. The rain came.',
      ALTERED,
      'The {+rain came . The+} traders left early',
    ],
    [
      'the traders left before the rain',
      'the rain left before the traders',
      ALTERED,
      'the {-rain-} {+traders+} left before the {-traders-} {+rain+}',
    ],
    [
      'the flood […] the rain',
      'the rain, then the flood',
      ALTERED,
      'the {-rain , then the-} flood {+the rain+}',
    ],
    ['rain […] flood', 'flood, then rain', null],
  ],
  'words joined over punctuation': [
    [
      'we were late and we knew it',
      'We were late. And we knew it',
      ALTERED,
      'we were late {-. And-} {+and+} we knew it',
    ],
    [
      'we were late and we knew it',
      'we were late, and we knew it',
      ALTERED,
      'we were late {-,-} and we knew it',
    ],
    [
      'we were late the road was closed',
      'we were late … the road was closed',
      ALTERED,
      'we were late {-…-} the road was closed',
    ],
    ['‘Late’ was the word', 'Late was the word', ALTERED, "Late {+'+} was the word"],
    [
      'the so-called plan was late',
      'the “so-called” plan was late',
      ALTERED,
      "the {-'-} so-called {-'-} plan was late",
    ],
    [
      'we were late and the road was closed',
      'we were late, soaked, and the road was closed',
      ALTERED,
      'we were late {-, soaked ,-} and the road was closed',
    ],
    ['late. Wet', 'late, wet', null],
    ['we were late and wet', 'we were late […] and wet', ALTERED, 'we were late {-[]…-} and wet'],
  ],
  'letter case inside': [
    [
      'the Council met in the town',
      'the council met in the town',
      ALTERED,
      'the {-council-} {+Council+} met in the town',
    ],
  ],
  'letters in brackets that are another word': [
    ['it was [un]likely to rain', 'it was likely to rain', ALTERED, 'it was {-likely-} {+unlikely+} to rain'],
    ['it was [un]likely', 'it was likely', null],
    ['They do[n’t] pay for it', 'They do pay for it', HIDDEN, "They {-do-} {+don't+} pay for it"],
    ['They can[not] pay for it', 'They can pay for it', HIDDEN, 'They {-can-} {+cannot+} pay for it'],
    ['They c[an] pay for it', 'They cannot pay for it', ALTERED, 'They {-cannot-} {+can+} pay for it'],
    ['h[ouse] of glass', 'hotels of glass', null],
    ['[t]he UN met', 'the un met', null],
    ['[T]HE water', 'the water', null],
    ['no[w] we pay', 'not we pay', HIDDEN, '{-not-} {+now+} we pay'],
  ],
  'brackets that replace too much': [
    [
      'until [he] called',
      'until the old mayor of Brookfield town called',
      REPLACES,
      'until {-the old mayor of Brookfield town-} {+[he]+} called',
    ],
    [
      'it rained, [and] then the wind rose',
      'it rained. Later then the wind rose',
      REPLACES,
      'it rained {-. Later-} {+[and]+} then the wind rose',
    ],
    ['[the mayor] called', 'when she called', OWN_WORDS, '{-when she-} {+[the mayor]+} called'],
    ['until [he] called', 'until the old mayor of our Brookfield town called', null],
    ['until [he] [she] called', 'until the old mayor of our Brookfield town called', null],
    ['we heard that [he] called us', 'we heard that the old mayor of our Brookfield town called us', null],
  ],
  'a change hidden in brackets': [
    ['we […] pay the builders', 'we cannot pay the builders', HIDDEN, 'we {-cannot-} pay the builders'],
    ['They […] agree', 'They would, in time, agree', HIDDEN, 'They {-would , in time ,-} agree'],
    [
      'They […] agree',
      'They, I am told, never, in fact, agree',
      HIDDEN,
      'They {-, I am told , never , in fact ,-} agree',
    ],
    [
      'I do not mind the rain and I do […] mind wind',
      'I do not mind the rain and I do not mind wind',
      HIDDEN,
      'I do not mind the rain and I do {-not-} mind wind',
    ],
    [
      'it was […] late and not early',
      'it was rarely if not late and not early',
      HIDDEN,
      'it was {-rarely if not-} late and not early',
    ],
    ['They [do] agree', 'They do not agree', HIDDEN, 'They {-do not-} {+[do]+} agree'],
    [
      'It is not late. They [do] agree',
      'It is not late. They do not agree',
      HIDDEN,
      'It is not late . They {-do not-} {+[do]+} agree',
    ],
    ['We will [not] pay', 'We will pay', HIDDEN, 'We will {+[not]+} pay'],
    [
      'It is not late. We will [not] pay',
      'It is not late. We will pay',
      HIDDEN,
      'It is not late . We will {+[not]+} pay',
    ],
    ['[We] agree', 'We do not agree', HIDDEN, '{-not-} {+[We]+} agree'],
    ['we agree [to it]', 'we agree never to go', HIDDEN, 'we agree {-never-} {+[to it]+}'],
    ['[They] go', 'They’ll go', HIDDEN, "{-They'll-} {+[They]+} go"],
    ['[The mayor must] go', 'She goes', null],
  ],
  'three words or fewer': [
    ['we will pay', 'we will not pay', ALTERED, 'we will {-not-} pay'],
    ['Ruiz blamed Cole', 'Cole blamed Ruiz', ALTERED, '{-Cole blamed-} Ruiz {+blamed Cole+}'],
    ['the road closed', 'the road open', null],
    ['rare', 'rarely', null],
  ],
  'unrelated text': [
    ['the builders will pay for the road', 'Nobody in Brookfield had seen such rain for years', null],
    ['the builders of the town and the road', 'one of the traders in the town said that the rain', null],
    ['it is one of the worst floods', 'the rain was over by noon, and the sun came out', null],
    ['a town that will rise again one day', 'A day before, the traders had packed up and left', null],
    ['水来了，没有人', '风停了，没有雨', null],
  ],
  'a mixed quotation': [
    [['rare', 'useful'], 'a useful, rare thing', null],
    [
      ['the flood was rare', 'useful for the harbour'],
      'the flood was rare and useful for the town',
      ALTERED,
      'useful for the {-town-} {+harbour+}',
    ],
    [['rare', 'they […] agree'], 'a rare day: they never agree', HIDDEN, 'they {-never-} agree'],
    [['rare', ''], 'a rare thing', null],
    [['rare', '[…]'], 'a rare thing', null],
    [['rare', '[the mayor]'], 'a rare thing', null],
  ],
  'no word of its own': [
    ['', 'nothing came', null],
    ['[…]', 'nothing came', null],
    ['[the mayor]', 'the mayor came', null],
    ['[…] nothing came', 'nothing came', null],
    ['nothing […] [the mayor]', 'nothing came', null],
    ['…', 'nothing came', null],
  ],
};

describe('verify refuses', () => {
  for (const [what, pairs] of Object.entries(REFUSED))
    for (const [printed, excerpt, kind, difference] of pairs)
      it(`${what}: ${[printed].flat().join(' | ')} ← ${excerpt}`, () => {
        const { status, found, conflict } = check(printed, excerpt);
        assert.deepEqual([status, found], ['unverified', null]);
        const isNote = conflict?.kind === 'not-in-evidence' || conflict?.kind === 'not-covered';
        const { kind: told = null, difference: shown } = (isNote ? null : conflict) ?? {};
        assert.deepEqual([told, shown], [kind, difference]);
      });
});
