import type { SeenFacts } from '../../facts.ts';

/** How much of the original was seen. The text is used inside a sentence. */
export const seen: Record<SeenFacts, string> = {
  seen: 'original seen',
  'seen-in-part': 'original seen in part only',
  'not-seen': 'original not seen',
};

/** How a source is known: `Known to us through The Week. Original not seen.` */
export function howKnown({ via, seen: how }: { via: string[]; seen: SeenFacts }): string {
  const known = via.length > 0 ? `Known to us through ${via.join(', then ')}. ` : '';
  const words = seen[how];
  return `${known}${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The steps by which the words of a quotation reached this site: `Ana Ruiz → The Week → this site`. */
export const trail = (names: (string | null)[]) => [...names.map(named), 'this site'].join(' → ');

/** Returns the name of a speaker or outlet. `null` means a private speaker, whose name is not published. */
export const named = (name: string | null) => name ?? 'a person not named here';

/** The attribution of words without a named speaker. The text is used inside a sentence. */
export const voice = {
  outlet: (name: string) => `${name}, in its own words`,
  unnamed: 'no speaker named',
};

export const translatedBy = (name: string) => `Words translated by ${name}`;
export const dateNotKnown = 'date not known';
/** `dateNotKnown` at the start of a line or a sentence. */
export const dateNotKnownFirst = 'Date not known';

/** The texts in the reference to a source. */
export const reference = {
  titled: (title: string) => `“${title}”`,
  /** Replaces the title if it is not known. */
  titleNotKnown: 'A document whose title is not known',
  /** The text of a link that shows no title: the host of the page. */
  at: (host: string) => `${host} ↗`,
  archived: (date: string) => `Archived ${date}`,
};
