/**
 * Several printed texts are the spans of a mixed quotation. Several excerpts are of one source. The default language is English.
 */
export type Pair = [printed: string | string[], excerpts: string | string[], language?: string];

/**
 * Dishonest edits, by the rule that refuses them and by kind. The edits under `cut` are not refused: the words are found, and the
 * cut is reported.
 */
export const DISHONEST: Record<string, Record<string, Pair[]>> = {
  'bracket-replaces-a-word': {
    'an ending for another': [
      ['Austr[alia] sends boats', 'Austria sends boats'],
      ['Slov[akia] sends boats', 'Slovenia sends boats'],
      ['the flood was pain[less]', 'the flood was painful'],
      ['the trad[ition] ended there', 'the trader ended there'],
      ['the harb[ingers] closed', 'the harbour closed'],
    ],
    'a part of a compound': [
      ['the pro-[harbour] party came', 'the pro-market party came'],
      ['an anti-[flood] law came', 'an anti-strike law came'],
      ['a self-[help] group came', 'a self-harm group came'],
    ],
    'a verb or noun for another': [
      ['We [welcome] the flood tax', 'We loathe the flood tax'],
      ['the [mayor] opened the gate', 'the burglar opened the gate'],
      ['they [saved] the whole market', 'they burnt the whole market'],
      ['Wir [lieben] das neue Gesetz', 'Wir hassen das neue Gesetz', 'de'],
      ['Wir wollen [Frieden] im Hafen', 'Wir wollen Krieg im Hafen', 'de'],
    ],
    'a word of a headline': [
      ['We [Welcome] the Flood Tax', 'We Loathe the Flood Tax'],
      ['Mayor [Saves] Old Market Town', 'Mayor Burns Old Market Town'],
      ['WE [WELCOME] THE FLOOD TAX', 'WE LOATHE THE FLOOD TAX'],
    ],
    'a neighbour at an edge': [
      ['[The mayor] opened the gate', 'The burglar opened the gate'],
      ['[Ruiz] burnt the whole market', 'The traders burnt the whole market'],
      ['[The mayor ordered] the [burning of the market]', 'Under the bridge they met'],
      ['they will jail [the reporters]', 'they will jail the smugglers'],
      ['we will flood [this market]', 'we will flood the old quarry'],
    ],
    'a word of a script without spaces': [
      ['[敌人]烧了那个市场', '朋友烧了那个市场', 'zh'],
      ['[市长]烧了那个市场', '小偷烧了那个市场', 'zh'],
      ['[市長]は市場を燃やした', '泥棒は市場を燃やした', 'ja'],
    ],
  },
  'hidden-change': {
    'a number or unit in a bracket': [
      ['it cost £3[bn] in all', 'it cost £3m in all'],
      ['it weighs 20[kg] in all', 'it weighs 20g in all'],
      ['four[teen] boats were lost', 'four boats were lost'],
      ['nine[ty] boats were lost', 'nine boats were lost'],
      ['it cost [£30bn]', 'it cost £3bn'],
      ['[300] boats were lost there', 'many boats were lost there'],
      ['it rose by 2 [percent]', 'it rose by 2'],
    ],
    'a turning word in a bracket, in any dress': [
      ['We will [nоt] leave', 'We will leave'],
      ['We will [ｎｅｖｅｒ] leave', 'We will leave'],
      ['We will [hardly] leave', 'We will leave'],
      ['We will [n0t] leave', 'We will leave'],
      ['We [fail to] leave', 'We leave'],
      ['We will [niemals] leave', 'We will leave'],
      ['[Nobody] will leave the town', 'They will leave the town'],
      ['[a] few boats came back', 'few boats came back'],
      ['We [all] left the town', 'We never left the town'],
    ],
    'a turning word left out': [
      ['They […] paid for the road', 'They barely paid for the road'],
      ['They […] to pay for the road', 'They declined to pay for the road'],
      ['They […] paid for the road', 'They supposedly paid for the road'],
      ['It is […] safe for us', 'It is anything but safe for us'],
      ['They came […] we asked them', 'They came unless we asked them'],
      ['We shall […] build the dam', 'We shall no longer build the dam'],
      ['Mayor […] Leave Old Town', 'Mayor May Leave Old Town'],
    ],
    'a turning word left out in another language': [
      ['Sie haben […] bezahlt', 'Sie haben nie bezahlt', 'de'],
      ['Ils ont […] payé la route', 'Ils ont rarement payé la route', 'fr'],
      ['Ellos […] pagaron la calle', 'Ellos apenas pagaron la calle', 'es'],
      ['Vi har […] betalt vägen', 'Vi har aldrig betalt vägen', 'sv'],
      ['Vi har […] betalt veien', 'Vi har ikke betalt veien', 'da'],
      ['Они […] заплатили за это', 'Они едва заплатили за это', 'ru'],
      ['Они […] платили за это', 'Они никогда платили за это'],
      ['他们[…]付了这笔钱', '他们没有付了这笔钱', 'zh'],
    ],
    'who says it, left out': [
      ['The mayor […] burnt the market', 'The mayor says they burnt the market'],
      ['The flood […] was made by hand', 'The flood some believe was made by hand'],
    ],
    'a number beside a printed one, left out': [
      ['one in […] ten boats sank', 'one in two hundred or ten boats sank'],
      ['the […] worst flood of all', 'the third worst flood of all'],
    ],
  },
  'altered-quotation': {
    'a statement for a question, and the other way': [
      ['We lost the market.', 'We lost the market? Nonsense.'],
      ['They will leave!', 'They will leave? Who says so?'],
      ['You will leave?', 'You will leave.'],
      ['They lost it. […] We agree with them.', 'They lost it? Nonsense. We agree with them.'],
    ],
    'two or three words turned': [
      ['we will leave', 'we will not leave'],
      ['they paid us', 'they never paid us'],
      ['boats will come', 'boats won’t come'],
      ['Cole thanked Ruiz', 'Ruiz thanked Cole'],
    ],
    'letters of scripts without spaces': [
      ['我们会离开那个市场', '我们不会离开那个市场', 'zh'],
      ['水は町の人を救ったと聞いています', '水は町の人を殺したと聞いています', 'ja'],
      ['เราจะจ่ายเงินให้เขา', 'เราจะไม่จ่ายเงินให้เขา', 'th'],
    ],
    'a part of a word of a script without spaces': [
      ['市长江大桥', '南京市长江大桥', 'zh'],
      ['有人告诉我们', '没有人告诉我们', 'zh'],
      ['プ市場の人', 'グループ市場の人', 'ja'],
    ],
    'a changed word where the evidence ends': [
      [
        'the boats left the harbour at noon and sailed to the island in the west',
        'the boats left the market at noon and sailed',
      ],
      [
        'the boats left the harbour at noon and sailed to the island in the west',
        'at night and sailed to the island in the west, they say',
      ],
    ],
  },
  'joins-sentences': {
    'the middle of another sentence': [
      ['We like […] the plan to flood it', 'We like the town. They made the plan to flood it.'],
      ['I was there […] with the gun', 'I was there on Monday. He came with the gun.'],
      ['It is good. […] the plan to flood it', 'It is good. We reject the plan to flood it.'],
    ],
  },
  'single-word': {
    'words picked out': [
      ['We […] burnt […] the old market', 'We all saw how others burnt down the shops of the old market'],
      ['traders […] burnt it', 'traders of the town and all their friends saw who burnt it'],
      ['we […] hate […] Traders', 'we all hate it here. Traders are welcome'],
    ],
  },
  'own-words': {
    'more words in brackets than of the speaker': [
      ['they [soon] [agreed] [at once] left', 'they left'],
      ['[the old mayor of the town] left', 'then she left'],
      ['they [soon agreed with the new plan] left', 'they left'],
    ],
  },
  'omission-not-judged': {
    'a language without a table': [
      ['Me emme […] laskua huomenna', 'Me emme maksa tätä laskua huomenna', 'fi'],
      ['Biz bu parayı […] yarın', 'Biz bu parayı ödemeyeceğiz yarın', 'tr'],
      ['A pénzt mi […] holnap reggel', 'A pénzt mi szívesen holnap reggel', 'hu'],
    ],
  },
  cut: {
    'a word before': [
      ['guilty of the fire', 'she is not guilty of the fire'],
      ['pay for the road', 'they refuse to pay for it: they hardly pay for the road'],
      ['they paid for it', 'he is right only if they paid for it'],
      ['schuldig an dem Feuer', 'sie ist nicht schuldig an dem Feuer', 'de'],
      ['付钱给那个人', '他们从来没有付钱给那个人', 'zh'],
    ],
    'a word after': [
      ['We will leave', 'We will leave nobody behind'],
      ['we will pay for it', 'we will pay for it, unless it rains'],
      ['市場を燃やす', '市場を燃やす気はない', 'ja'],
    ],
    'a part of a number': [
      ['6 degrees', '–6 degrees'],
      ['700 boats', '2 700 boats'],
      ['6 boats sank', '5–6 boats sank'],
      ['six boats sank', 'five to six boats sank'],
      ['It cost £6', 'It cost £6 million'],
      ['It rose by 6', 'It rose by 6 %'],
      ['40 for each', 'A$40 for each'],
      ['thousand boats sank', 'three thousand boats sank'],
    ],
  },
};
