import type { SeenFacts } from '../../facts.ts';
import { quoted } from '../marks.ts';

/** How much of the original was seen. The text is used inside a sentence. */
export const seen: Record<SeenFacts, string> = {
  seen: 'Original eingesehen',
  'seen-in-part': 'Original nur zum Teil eingesehen',
  'not-seen': 'Original nicht eingesehen',
};

/** How a source is known: `Uns bekannt durch The Week. Original nicht eingesehen.` */
export function howKnown({ via, seen: how }: { via: string[]; seen: SeenFacts }): string {
  const known = via.length > 0 ? `Uns bekannt durch ${via.join(', dann durch ')}. ` : '';
  return `${known}${seen[how]}.`;
}

/** The steps by which the words of a quotation reached this site: `Ana Ruiz → The Week → diese Website`. */
export const trail = (names: (string | null)[]) => [...names.map(named), 'diese Website'].join(' → ');

/** Returns the name of a speaker or outlet. `null` means a private speaker, whose name is not published. */
export const named = (name: string | null) => name ?? 'eine hier nicht genannte Person';

/** The attribution of words without a named speaker. The text is used inside a sentence. */
export const voice = {
  outlet: (name: string) => `${name}, in eigenen Worten`,
  unnamed: 'ohne namentliche Angabe',
};

export const translatedBy = (name: string) => `Übersetzung: ${name}`;
export const dateNotKnown = 'Datum nicht bekannt';
/** `dateNotKnown` at the start of a line or a sentence. */
export const dateNotKnownFirst = 'Datum nicht bekannt';

/** The texts in the reference to a source. */
export const reference = {
  titled: quoted,
  /** Replaces the title if it is not known. */
  titleNotKnown: 'Ein Dokument, dessen Titel nicht bekannt ist',
  /** The text of a link that shows no title: the host of the page. */
  at: (host: string) => `${host} ↗`,
  archived: (date: string) => `Archiviert am ${date}`,
};
