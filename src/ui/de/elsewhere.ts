import { quoted } from './marks.ts';

/** Text outside the pages: in feeds, annotations and redirects, and the alternative text of share cards. */
export const elsewhere = {
  speakerFeed: (name: string) => `Aussagen von ${name} in unseren Analysen`,
  outletFeed: (name: string) => `Was unsere Analysen der Quelle ${name} entnehmen`,
  topicFeed: (name: string) => `Unsere Analysen zum Thema ${name}`,
  authorFeed: (name: string) => `Analysen von ${name}`,
  rights: {
    licensed: (licence: string, url: string) => `Unsere Texte stehen unter ${licence} (${url}).`,
    reserved: (site: string) => `Alle Rechte an unseren Texten vorbehalten. ${site}`,
  },
  inAnalysis: (title: string) => `In ${quoted(title)}.`,
  wayToRecord: 'Die Belege: jede Passage mit Stimme, Quelle und dem, was wir davon gesehen haben',
  quotationsOf: (title: string) => `Zitate aus ${quoted(title)}`,
  moved: 'Umgezogen',
  movedTo: (link: string) => `Diese Seite steht jetzt unter ${link}.`,
  card: (title: string, words: string, by: string, status: string) => `${title}. ${words} ${by}. ${status}`,
};
