import { diffArrays } from 'diff';

/**
 * Do two texts differ in a negation, so that one may say the opposite of the other?
 *
 * Contract: `old` and `now` are words as `wordsOf` gives them. *Don’t* and *do not* are the same; a negation at another place is a difference.
 * A lock does not say which language its words have, so the negations of all languages count. Unclear words count as negations: the cost is
 * only that an editor has to say what became of an id. Languages that negate inside the verb, such as Turkish, are not covered.
 */
export function differInNegation(old: readonly string[], now: readonly string[]): boolean {
  const [before, after] = [old.flatMap(partsOf), now.flatMap(partsOf)];
  if (!before.some(isNegation) && !after.some(isNegation)) return false;
  return diffArrays(before, after).some(
    ({ added, removed, value }) => (added || removed) && value.some(isNegation),
  );
}

/** The parts of a word that can negate on their own: *don’t*, *no-one*, *n’est*, and letters of scripts without spaces. */
function partsOf(word: string): string[] {
  return word.split(NO_LETTER).flatMap(part => {
    if (part === 'cannot') return ['can', 'not'];
    const [, verb] = CONTRACTED.exec(part) ?? [];
    if (verb !== undefined) return [STEMS[verb] ?? verb, 'not'];
    if (part.startsWith("n'")) return ['ne', part.slice(2)];
    return part.match(UNSPACED_PARTS) ?? [];
  });
}

const isNegation = (part: string) => NEGATIONS.has(part) || UNSPACED_NEGATION.test(part);

const NO_LETTER = /[^\p{L}\p{M}\p{N}']+/u;
const CONTRACTED = /^(.+)n't(?:'.+)?$/u;
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** Negations of scripts without spaces and of Korean, and each other letter of these scripts; or a whole word. */
const UNSPACED_PARTS =
  /ません|ない|なかっ|なく|아니|아닌|ไม่|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+/gu;
const UNSPACED_NEGATION =
  /^(?:[不没沒無无非未別别勿否莫ぬず않없못안]|ません|ない|なかっ|なく|아니|아닌|ไม่)$/u;

const NEGATIONS = new Set(
  [
    'not no none never nothing nobody nowhere neither nor non without hardly scarcely barely rarely seldom ain',
    'isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wouldnt couldnt shouldnt wont cant',
    'nicht nichts nie niemals niemand niemandem niemanden nirgends kein keine keinen keinem keiner keines keins weder ohne kaum',
    'ne pas jamais rien aucun aucune sans ni guère nul nulle',
    'nunca jamás nadie nada ningún ninguno ninguna tampoco sin',
    'mai né nessun nessuno nessuna niente nulla neanche nemmeno senza',
    'não ninguém nenhum nenhuma nem sem',
    'niet geen nooit niets niemand nergens zonder',
    'inte aldrig ingen inget inga utan ikke aldri intet uden uten ej',
    'nigdy nikt nic żaden żadna żadne żadnych bez nikdy nikdo žádný žádná',
    'не ни нет никогда никто ничего нельзя без ні ніколи ніхто нічого немає',
    'لا ولا لم ولم لن ولن ليس ليست غير بدون نیست לא ולא אין אינו אינה בלי',
    'नहीं मत बिना نہیں',
    'δεν δε μην μη όχι ποτέ χωρίς',
    'nu niciodată nimeni nimic fără',
    'değil yok hayır asla ei emme ette eivät nincs soha senki',
    'không chẳng chưa đừng tidak bukan jangan belum',
  ].flatMap(words => words.split(' ')),
);
