import type { Pair } from './kinds.ts';

/** Honest edits by kind: changes that newsrooms make without changing the words of the speaker. */
export const HONEST: Record<string, Pair[]> = {
  'words of units that are none, and numbers of something else': [
    ['points of view differ here', 'two points of view differ here'],
    ['two boats sank', 'one of two boats sank'],
    ['we saw [the dollar’s] fall', 'we saw its fall'],
    ['three meter[s] of water', 'three meter of water'],
  ],
  'a form of the same word': [
    ['she [left] the town', 'she leaves the town'],
    ['they carr[ied] the boats', 'they carry the boats'],
    ['he stop[ped] the boats there', 'he stops the boats there'],
    ['mak[ing] the boats there', 'make the boats there'],
  ],
  'a modal verb in reported speech': [
    ['we [would] leave the town', 'we will leave the town'],
    ['they [could] not leave it', 'they cannot leave it'],
    ['she [might] leave the town', 'she may leave the town'],
    ['they [had to] leave the town', 'they must leave the town'],
  ],
  'a name, a pronoun, a word that points': [
    ['[Ruiz] left the town', 'She left the town'],
    ['they told [the mayor] to leave', 'they told Ana Ruiz to leave'],
    ['we left the town [in 2014]', 'we left the town then'],
    ['since [the flood] we wait', 'since then we wait'],
    ['we took [the mayor’s] boat there', 'we took her boat there'],
  ],
  'words added, and notes on words': [
    ['the [old] mayor left us', 'the mayor left us'],
    ['this [sic] are the boats', 'this are the boats'],
    ['that [expletive] boat sank', 'that damned boat sank'],
    ['the mayor [Ana Ruiz] left us', 'the mayor left us'],
  ],
  'a clause left out': [
    ['the mayor […] left the town', 'the mayor, who could not swim, left the town'],
    ['the boats […] sank at noon', 'the boats, which nobody had seen, sank at noon'],
    ['the law […] is too old', 'the law, as I would say, is too old'],
    ['the boats [. . .] sank at noon', 'the boats of the old harbour in the west sank at noon'],
    ['the boats [....] sank at noon', 'the boats of the old harbour in the west sank at noon'],
  ],
  'whole sentences left out': [
    ['We left. […] They came at noon.', 'We left. Nobody saw us. They came at noon.'],
    ['We left. […] at noon they came', 'We left. Then at noon they came'],
  ],
  'hyphens and dashes of another house': [
    ['the north–south road is shut', 'the north-south road is shut'],
    ['in the 2019-20 season', 'in the 2019–20 season'],
    ['they won 4-2 that day', 'they won 4–2 that day'],
    ['a pre–Second World War boat', 'a pre-Second World War boat'],
    ['the rain—and the wind—came', 'the rain – and the wind – came'],
  ],
  'numbers and abbreviations of another house': [
    ['the 2,500 boats', 'the 2 500 boats'],
    ['Dr Ruiz left the UK at 6 pm', 'Dr. Ruiz left the U.K. at 6 p.m.'],
    ['A. B. Cole left the town', 'A.B. Cole left the town'],
    ['No 5 is the boat', 'No. 5 is the boat'],
  ],
  'copies from PDF files': [
    ['the flood filled the office', 'the ﬂood ﬁlled the oﬃce'],
    ['the harbour office failed us', 'the har\u00AD\nbour office failed us'],
    ['the harbour office failed us', 'the har-\nbour office failed us'],
    ['the well-known boat sank', 'the well-\nknown boat sank'],
  ],
  'several paragraphs': [
    ['We left at noon.\n\nNobody saw us.', '“We left at noon.\n\n“Nobody saw us.”'],
    ['Wir gingen.\n\nNiemand sah uns.', '„Wir gingen.\n\n„Niemand sah uns.“', 'de'],
    ['Nous partons.\n\nOn nous voit.', '« Nous partons.\n\n« On nous voit. »', 'fr'],
  ],
  'longer than an excerpt': [
    [
      'the boats left the harbour at noon and sailed to the island in the west',
      [
        'the boats left the harbour at noon and sailed',
        'harbour at noon and sailed to the island in the west',
      ],
    ],
    [
      ['left the harbour', 'the island in the west'],
      [
        'the boats left the harbour at noon and sailed',
        'harbour at noon and sailed to the island in the west',
      ],
    ],
    [
      '昨天夜里洪水来得非常突然而且没有任何人提前告诉我们',
      ['昨天夜里洪水来得非常突然而且没有', '洪水来得非常突然而且没有任何人提前告诉我们'],
      'zh',
    ],
  ],
  'a part of a sentence without spaces': [
    ['离开了那个市场', '他们昨天离开了那个市场。', 'zh'],
    ['[他们]离开了市场', '我们离开了市场', 'zh'],
    ['船が出た', '昨夜船が出たと彼女は言った', 'ja'],
    ['จ่ายเงินแล้ว', 'เขาจ่ายเงินแล้วเมื่อวาน', 'th'],
  ],
  'letters of other languages': [
    ['İyi bir gün oldu', 'Dün iyi bir gün oldu', 'tr'],
    ['IJs lag op de weg', 'Er was ijs: ijs lag op de weg', 'nl'],
    ['רמטכ״ל הגיע אתמול', 'רמטכ"ל הגיע אתמול', 'he'],
    ['eau est venue la nuit', 'l’eau est venue la nuit', 'fr'],
    ['acqua arrivò di notte', 'l’acqua arrivò di notte', 'it'],
  ],
  'the middle of a question': [
    ['What will you do?', 'What will you do about it?'],
    ['Who told you?', 'Who told you that, and when?'],
  ],
};
