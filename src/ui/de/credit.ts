import type { SeenFacts } from '../facts.ts';
import { quoted } from './marks.ts';

/** How much of the original was seen, as part of a sentence. */
export const seen: Record<SeenFacts, string> = {
  seen: 'Original eingesehen',
  'seen-in-part': 'Original nur zum Teil eingesehen',
  'not-seen': 'Original nicht eingesehen',
};

/** `Uns bekannt durch The Week. Original nicht eingesehen.` */
export function howKnown({ via, seen: how }: { via: string[]; seen: SeenFacts }): string {
  const known = via.length > 0 ? `Uns bekannt durch ${via.join(', dann durch ')}. ` : '';
  return `${known}${seen[how]}.`;
}

/** How the words reached us, step by step. */
export const trail = (names: (string | null)[]) => [...names.map(named), 'diese Website'].join(' → ');

/** The name of a speaker or outlet. A private speaker has none. */
export const named = (name: string | null) => name ?? 'eine hier nicht genannte Person';

/** The attribution of words without a named speaker, as part of a sentence. */
export const voice = {
  outlet: (name: string) => `${name}, in eigenen Worten`,
  unnamed: 'ohne namentliche Angabe',
};

export const translatedBy = (name: string) => `Übersetzung: ${name}`;
export const dateNotKnown = 'Datum nicht bekannt';
/** The same at the start of a line or a sentence. */
export const dateNotKnownFirst = 'Datum nicht bekannt';

/** A source in full. */
export const reference = {
  titled: quoted,
  /** Instead of the title, if it is not known. */
  titleNotKnown: 'Ein Dokument, dessen Titel nicht bekannt ist',
  /** The text of a link to a page whose title is not known. */
  at: (host: string) => `${host} ↗`,
  archived: (date: string) => `Archiviert am ${date}`,
};
