import type { SeenFacts } from '../../facts.ts';
import { quoted } from '../marks.ts';

/** How much of the original was seen, as part of a sentence. */
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

/** The trail of a quotation: the steps by which its words reached this site. */
export const trail = (names: (string | null)[]) => [...names.map(named), 'diese Website'].join(' → ');

/** The name of a speaker or outlet; `null` for a private speaker, whose name is not published. */
export const named = (name: string | null) => name ?? 'eine hier nicht genannte Person';

/** The attribution of words without a named speaker, as part of a sentence. */
export const voice = {
  outlet: (name: string) => `${name}, in eigenen Worten`,
  unnamed: 'ohne namentliche Angabe',
};

export const translatedBy = (name: string) => `Übersetzung: ${name}`;
export const dateNotKnown = 'Datum nicht bekannt';
/** `dateNotKnown` at the start of a line or a sentence. */
export const dateNotKnownFirst = 'Datum nicht bekannt';

/** Parts of the reference to a source. */
export const reference = {
  titled: quoted,
  /** Replaces the title if it is not known. */
  titleNotKnown: 'Ein Dokument, dessen Titel nicht bekannt ist',
  /** The text of a link to a page whose title is not known. */
  at: (host: string) => `${host} ↗`,
  archived: (date: string) => `Archiviert am ${date}`,
};
