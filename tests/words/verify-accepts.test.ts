import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from './gazette.ts';

/** Printed words, and an excerpt that has them. Several printed texts are the spans of a mixed quotation. */
const ACCEPTED: Record<string, [printed: string | string[], excerpt: string][]> = {
  'the words themselves': [
    ['nothing until the water arrived', 'nothing until the water arrived'],
    ['nothing until the water arrived', 'Traders say they heard nothing until the water arrived, at noon.'],
    ['rare', 'It was a rare sight.'],
    ['nothing came. We waited', 'She said nothing came. We waited for hours.'],
  ],
  'other marks and other places for them': [
    ['“late,” she said', 'It was ‘late’, she said.'],
    ['it was ‘late’, she said', 'It was "late," she said.'],
    ['he called the plan “rare.” Then he left', "he called the plan 'rare'. Then he left the town"],
    ['the “so-called” plan', 'the «so-called» plan'],
    ['the traders’ strike didn’t end', "the traders' strike didn't end"],
    ['the „old“ town', 'the “old” town'],
    ['O’Brien’s well', "O'Brien's well"],
    ['in the ’90s it rained', "in the '90s it rained"],
  ],
  'marks at the ends': [
    ['we were late', 'He said: “We were late!”'],
    ['we were late.', 'we were late, and wet'],
    ['… we were late …', 'then we were late'],
    ['‘Late was the word', 'Late was the word'],
  ],
  'spaces, line breaks and dashes': [
    ['the water\ncame at   noon', 'the water came at noon'],
    ['the\u00A0water came', 'the water\r\ncame'],
    ['the rain — and the wind — came', 'the rain – and the wind–came'],
    ['One day.\n\nThen another.', 'One day. Then another.'],
    ['the wait... and the rain', 'the wait… and the rain'],
    ['com\u00ADpen\u00ADsation', 'compen\u00ADsation came'],
    ['cafe\u0301s were shut', 'cafés were shut'],
  ],
  'numbers and abbreviations': [
    ['$50bn (£39bn) a year', 'it costs $50bn (£39bn) a year'],
    ['at 10:30 the vote was 3:1', 'At 10:30 the vote was 3:1.'],
    ['the U.S. harbour', 'in the U.S. harbour'],
    ['half past 5 p.m.', 'at half past 5 p.m., he said'],
    ['½ of the 1,000.50 tonnes', 'only ½ of the 1,000.50 tonnes came'],
    ['fell by −5%', 'prices fell by -5% in a day'],
    ['10² houses', 'some 10² houses'],
  ],
  'the case of a first letter': [
    ['The water came', 'Then the water came.'],
    ['nothing came', 'Nothing came.'],
    ['it rained […] The wind rose', 'it rained all day and the wind rose'],
    ['[And] the wind rose', 'The wind rose.'],
  ],
  'letters in brackets': [
    ['[T]he water came', 'and the water came'],
    ['[t]he water came', 'The water came'],
    ['the old regim[e] fell', 'the old regimes fell'],
    ['they are help[ing] the town', 'they are helped the town'],
    ['a[n] offer came', 'a offer came'],
    ['[N]othing came of it', 'nothing came of it'],
    ['the regime[s’] fall', 'the regime’s fall'],
    ['the old regim[es]', 'the old regime'],
  ],
  'words in brackets': [
    ['until [the mayor] called', 'until she called'],
    ['until [the mayor] called', 'until called'],
    ['it was [sic] late', 'it was late'],
    ['[the mayor] called us', 'when she called us'],
    ['we told [the mayor]', 'we told her.'],
    ['[the mayor] agrees now', 'No. She agrees now'],
    ['we agree [with him]', 'we agree. No one else does'],
    ['[Then] we agree', 'Why not? We agree'],
    ['[the mayor] agrees now', 'I do not know if she agrees now'],
    ['[He cannot] pay for it', 'I can’t pay for it'],
    ['They [will not] pay for it', 'They won’t pay for it'],
    ['they are [not] late', 'they are [not] late'],
    ['until [the mayor] called', 'until [the mayor] called'],
  ],
  'words left out': [
    ['nothing […] until the water came', 'nothing at all from the town until the water came'],
    ['nothing [...] until the water came', 'nothing, they say, until the water came'],
    ['nothing […] until', 'nothing until'],
    ['the rain […] the wind […] the flood', 'the rain came, the wind rose and the flood was there'],
    ['nothing […] until [the mayor] called', 'nothing from the town until she called'],
    ['we do not know […] when it ends', 'we do not know, and others don’t either, when it ends'],
    ['nothing came. […] We left', 'nothing came. Nothing at all. We left'],
    ['the vote […] was lost', 'the vote of 12 May 2024 was lost'],
    ['the rain [ … ] the rain', 'the rain and more and then the rain'],
  ],
  'a mixed quotation': [
    [['rare', 'useful'], 'a rare and quite useful thing'],
    [['rare'], 'a rare thing'],
    [['We were late,', 'and wet.'], '“We were late,” she said, “and wet.”'],
    [['rain […] wind', 'flood'], 'rain came, wind rose, then the flood'],
    [['not rare', 'useful'], 'not rare but not so useful'],
  ],
  'other languages': [
    ['ничего не пришло', '«Ничего не пришло», — сказала она'],
    ['水来了', '他说：“水来了。”'],
    ['لا شيء', 'قالت: لا شيء، حتى'],
    ['la pluie est venue', '« La pluie est venue »'],
  ],
};

describe('verify accepts', () => {
  for (const [what, pairs] of Object.entries(ACCEPTED))
    for (const [printed, excerpt] of pairs)
      it(`${what}: ${[printed].flat().join(' | ')} ← ${excerpt}`, () => {
        const { status, reason, conflict } = check(printed, excerpt);
        assert.deepEqual(
          { status, reason, conflict },
          { status: 'matched', reason: 'found', conflict: undefined },
        );
      });
});
