/**
 * Returns one spelling for several spellings of a word: `color` for `colour`, `mohammed` for `muhammad`. A text with other
 * characters than `a` to `z` is returned unchanged. `form` must be in lower case and without diacritics.
 */
export function oneSpelling(form: string): string {
  if (!/^[a-z]+$/u.test(form)) return form;
  const same = SAME.get(form);
  if (same !== undefined) return same;
  return !ANY_RULE.test(form)
    ? form
    : RULES.reduce((spelt, [british, american]) => spelt.replace(british, american), form);
}

/**
 * British spellings and their American replacements. The index and the query both use these rules, so the wrong `promize` for
 * `promise` does no harm. A rule must not turn two different words into the same word.
 */
const RULES: [RegExp, string][] = [
  [/(?<=[a-z]{3})our|(?<=^od)our/u, 'or'],
  [/^practis/u, 'practic'],
  [/(?<=[a-z]{2})is(?=(?:e[ds]?|ers?|ing|ations?|ational|able)$)/u, 'iz'],
  [/(?<=[a-z]{2}ly)s(?=(?:e[ds]?|ers?|ing)$)/u, 'z'],
  [/(cent|met|lit|theat|fib|calib|somb|lust|meag|spect|sab)re(?=s?$)/u, '$1er'],
  [/(cent|calib)red$/u, '$1ered'],
  [/(?<=[a-z]{3}og)ue(?=[sd]?$)/u, ''],
  [/(def|off|pret)ence/u, '$1ense'],
  [/^licenc/u, 'licens'],
  [
    /^((?:re|un|dis|mis)?(?:travel|cancel|model|label|signal|fuel|counsel|level|marshal|tunnel|channel|rival|total|dial|quarrel|jewel|equal|initial|panel|shovel|swivel|grovel))l(?=(?:ed|ing|ers?|ors?|ery)$)/u,
    '$1',
  ],
  [/^(program)me/u, '$1'],
  [/^man(?:o?eu)vr(?:e(?=s?$)|(?=ed$|ing$|able$))/u, 'maneuver'],
  [/^(an|leuk|isch|septic)aem/u, '$1em'],
  [/^(p)ae(d)/u, '$1e$2'],
  [/^(orthop|encyclop)aed/u, '$1ed'],
  [/^(gyn|arch|medi|prim)ae(?=[a-z]{2})/u, '$1e'],
  [/^(h)aem(?=o)/u, '$1em'],
  [/^(f)oet/u, '$1et'],
  [/^oes(?=tr|oph)/u, 'es'],
  [/^(diarrh)oea/u, '$1ea'],
  [/^(sc)eptic/u, 'skeptic'],
  [/^(plou)gh/u, 'plow'],
  [/^(m)ould/u, '$1old'],
  [/^draught/u, 'draft'],
  [/^(judg|acknowledg)ement/u, '$1ment'],
  [/^(fulfil|enrol|instal|distil)(?!l)/u, '$1l'],
  [/^(skil|wil)(?=ful)/u, '$1l'],
  [/^artefact/u, 'artifact'],
  [/^aluminium/u, 'aluminum'],
  [/^(jewel)ler/u, '$1r'],
  [/^aeroplane/u, 'airplane'],
  [/^grey/u, 'gray'],
  [/^ageing$/u, 'aging'],
];

/** Matches what any of the rules matches. Most words match none, and one search is much faster than one for each rule. */
const ANY_RULE = new RegExp(RULES.map(([british]) => `(?:${british.source})`).join('|'), 'u');

/** The first word of a line replaces the others. */
const SAME = new Map(
  [
    'percent pct',
    'million mn mln',
    'billion bn',
    'trillion tn trn',
    'mohammed muhammad mohamed mohammad muhammed mohamad mohamet',
    'ahmed ahmad',
    'hussein husain hussain husayn hossein',
    'abdullah abdallah abdulla',
    'yusuf yousef youssef yousuf yusef',
    'omar umar',
    'osama usama',
    'khaled khalid',
    'gaddafi qaddafi gadhafi kadafi kadhafi qadhafi',
    'hezbollah hizbollah hizbullah hezbullah',
    'quran koran',
    'sheikh shaikh sheik shaykh',
    'tehran teheran',
    'kyiv kiev kyyiv',
    'kharkiv kharkov',
    'odesa odessa',
    'lviv lvov',
    'dnipro dnepr',
    'beijing peking',
    'mumbai bombay',
    'zelensky zelenskyy zelenskiy zelenskyi zelenski selenskyj',
    'yeltsin jelzin eltsin',
    'netanyahu netanjahu',
    'sergei sergey sergej serguei',
    'dmitry dmitri dmitriy dimitri',
    'yuri yury juri yuriy',
    'andrei andrey andrej',
    'alexei alexey aleksei aleksey',
    'alexander aleksandr alexandr aleksander',
    'nikolai nikolay nikolaj',
    'mikhail michail mikhael',
    'steven stephen',
    'katherine catherine kathryn katharine',
    'philip phillip',
    'geoffrey jeffrey',
    'eric erik',
  ].flatMap(line => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other): [string, string] => [other, first]);
  }),
);
