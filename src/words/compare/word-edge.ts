import type { Words } from '../fold/fold-words.ts';

/**
 * May printed words begin or end before word `index` of the evidence? They may not do so inside a compound such as `well-known`.
 * Exceptions are a range (`14–15`), the middle of `cannot`, and the hyphen of `pre- and post-war`. Nor may printed words begin or
 * end inside a word of a script without spaces, if `isInsideWord` recognizes the word. The same holds at both sides of `[…]`.
 */
export function isWordEdge({ words, details, letters }: Words, index: number): boolean {
  if (index === 0 || index === words.length) return true;
  const gap = details[index];
  if (gap?.isInside === true) {
    const [before = '', after = ''] = [words[index - 1], words[index]];
    const isRange = /\p{N}$/u.test(before) && /^\p{N}/u.test(after);
    const isPair = gap.mayJoin && CONJUNCTIONS.test(after);
    const isNegated = /^can$/iu.test(before) && /^not$/iu.test(after);
    if (!isRange && !isPair && !isNegated) return false;
  }
  if (gap?.reading !== '' || letters[index - 1] !== true || letters[index] !== true) return true;
  return !isInsideWord(words[index - 1] ?? '', words[index] ?? '');
}

/** Words such as *and* in `pre- and post-war`. They show that the hyphen before them does not split a word at a line end. */
const CONJUNCTIONS = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|ed|en|of|i|lub|и|или|та|або)$/iu;

/**
 * Do two letters belong to one word? Only some cases are recognized: two Katakana letters, a Thai vowel with its consonant, and
 * the words and place names listed here. `Intl.Segmenter` is not used, because its result depends on the machine.
 */
function isInsideWord(before: string, after: string): boolean {
  if (KATAKANA.test(before)) return KATAKANA.test(after);
  if (LEADING_VOWEL.test(before) || TRAILING_VOWEL.test(after)) return true;
  return WORDS.has(before + after) || (PLACE_ENDINGS.has(after) && PLACE_LETTERS.has(before));
}

const KATAKANA = /^[\p{sc=Katakana}ー]/u;
const LEADING_VOWEL = /^[เแโใไ]/u;
const TRAILING_VOWEL = /^[ะาำๅ]/u;
/** Frequent words of two letters. A quotation must not begin or end between the letters. */
const WORDS = new Set(
  `我们 你们 他们 她们 它们 咱们 我們 你們 他們 她們 它們 中国 美国 英国 法国 德国 韩国 泰国 俄国 外国 祖国 全国 中國 美國 英國 法國 德國 韓國 泰國 外國 祖國 全國 北京 上海
   南京 东京 東京 香港 台湾 台灣 日本 朝鲜 朝鮮 印度 越南 伊朗 以色 乌克 烏克 俄罗 俄羅 长江 長江 黄河 黃河 政府 总统 總統 总理 總理 主席 部长 部長 市长 市長 省长 省長 人民 国家 國家
   没有 沒有 因为 因為 所以 如果 可以 可能 应该 應該 必须 必須 认为 認為 问题 問題 经济 經濟 政治 军队 軍隊 战争 戰爭 和平 安全 警察 法院 法律 工人 农民 農民 学生 學生 学校 學校 医院
   醫院 医生 醫生 老师 老師 孩子 女人 男人 时候 時候 时间 時間 今天 明天 昨天 现在 現在 今年 去年 明年 已经 已經 开始 開始 知道 希望 需要 支持 反对 反對 拒绝 拒絕 同意 什么 什麼 怎么 怎麼 这个 這個 那个 那個 这里 這裡 那里 那裡 自己 大家 公司 企业 企業 世界 国际 國際 社会 社會 关系 關係 会议 會議 协议 協議 合作 发展 發展 武器 导弹 導彈 核武
   東京 大阪 京都 市長 知事 首相 大臣 政府 国会 国民 会社 学校 学生 先生 日本 中国 米国 韓国 世界 戦争 平和 問題 経済 政治 警察 裁判 法律 今日 明日 昨日 昨夜 今年 去年 来年 自分 人間 子供`.split(
    /\s+/u,
  ),
);
/** Letters for a kind of place, such as 市 (city) in 南京市. They belong to the name before them. */
const PLACE_ENDINGS = new Set('市省县縣州区區镇鎮村国國府県町');
const PLACE_LETTERS = new Set(
  '京津海庆慶南北东東西中州江山阳陽安宁寧波门門圳莞汉漢沙岛島肥昌原春尔爾滨濱明都林湖川苏蘇徽建广廣贵貴云雲陕陝甘青疆藏蒙港澳湾灣阪田岡城島崎縄葉玉奈',
);
