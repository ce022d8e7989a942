import type { Link } from '../facts.ts';
import { fieldDescriptions } from './field-descriptions.ts';

/** The page about the published data, and the sentences in the data itself. */
export const data = {
  licence:
    'Unsere eigenen Worte: Anmerkungen, Begründungen und die Zusammenstellung als Ganzes. Zitate, Titel und Auszüge gehören denen, die sie verfasst haben, und werden zum Zitieren und Prüfen wiedergegeben.',
  noLicence:
    'Alle Rechte an unseren eigenen Worten vorbehalten. Zitate, Titel und Auszüge gehören denen, die sie verfasst haben, und werden zum Zitieren und Prüfen wiedergegeben.',
  title: 'Die Daten',
  description:
    'Alle Zitate als Daten, mit den Auszügen, mit denen sie verglichen wurden, und einem Programm, das neu vergleicht.',
  standfirst:
    'Alle Zitate dieser Website sind als Daten veröffentlicht, zusammen mit den Auszügen, mit denen sie verglichen wurden. So kann jeder Status nachgeprüft werden: Niemand muss uns glauben.',
  files: {
    heading: 'Dateien',
    list: <Part>(
      link: Link<
        'quotationsJson' | 'quotationsCsv' | 'quotationsSchema' | 'recompute' | 'rssFeed' | 'jsonFeed',
        Part
      >,
    ) => [
      [
        link('quotationsJson', 'quotations.json'),
        ': alle Zitate mit Quellen, Auszügen und Status. Sind es zu viele für eine Datei, nennt sie für jedes Jahr eine eigene.',
      ],
      [
        link('quotationsCsv', 'quotations.csv'),
        ': dasselbe als Tabelle für die Tabellenkalkulation. Sie enthält nur den Auszug, in dem die Worte gefunden wurden.',
      ],
      [link('quotationsSchema', 'quotations.schema.json'), ': das Format als JSON Schema, für Programme.'],
      [link('recompute', 'recompute.mjs'), ': das Programm, das neu vergleicht; es spricht Englisch.'],
      [link('rssFeed', 'RSS'), ' und ', link('jsonFeed', 'JSON Feed'), ': neue Analysen in voller Länge.'],
    ],
    ofArticles:
      'Zu jeder Analyse gibt es unter ihrer Adresse außerdem die Quellen für Literaturverwaltungen (citations.bib, citations.ris, citations.json), die Zitate als Web Annotations (annotations.jsonld) und alles zusammen als Linked Data (article.jsonld).',
    kept: 'Namen, Reihenfolge und Bedeutung der Felder bleiben. Neue Felder können dahinter hinzukommen; dann ändert sich die Version.',
  },
  terms: {
    heading: 'Lizenz',
    ours: <Part>(licence: Part) => [
      'Für unsere eigenen Worte in den Daten und für die Zusammenstellung gilt die Lizenz ',
      licence,
      '. Jeder Datensatz hat einen Permalink, mit dem Sie diese Website nennen können.',
    ],
    reserved:
      'Alle Rechte an unseren eigenen Worten in den Daten und an der Zusammenstellung vorbehalten. Sie dürfen jeden Status neu berechnen und mit dem Permalink auf jeden Datensatz verweisen.',
    theirs:
      'Die zitierten Worte, die Titel und die Auszüge gehören denen, die sie verfasst haben. Auszüge sind kurz: die zitierten Worte und einige davor und danach. Wir geben sie zum Zitieren und Prüfen wieder; ob auch Sie das dürfen, hängt davon ab, was Sie damit tun.',
  },
  again: {
    heading: 'Neu vergleichen',
    how: 'Laden Sie das Programm herunter und geben Sie ihm die Adresse der Datei oder eine heruntergeladene Datei. Es braucht Node 20 oder neuer und sonst nichts. Es enthält denselben Vergleich, mit dem diese Website gebaut wird, berechnet Status, Grund, Auslassungen und Fundstellen jedes Zitats neu und nennt jeden Datensatz, der abweicht.',
    pages:
      'Dass ein Auszug auf seiner Seite steht, kann die Datei nicht beweisen, denn wir haben ihn aufgeschrieben. Speichern Sie Seiten aus Ihrem Browser als HTML oder Text, dann sucht das Programm jeden Auszug darin. Fehlt ein Auszug auf einer Seite, die ihre eigene Adresse nennt, gilt das als Abweichung.',
    recorded:
      'Ein Auszug ist „captured“, wenn ein Programm von uns ihn aus der Seite ausgeschnitten hat, und „noted“, wenn ihn die Redaktion abgetippt oder eingefügt hat. Für einen notierten Auszug steht die Redaktion ein; ein ausgeschnittener zeigt, dass die Worte dort standen, als wir nachsahen. Dass sie je gesprochen wurden, zeigt keiner von beiden.',
    codes:
      'Der Exit-Code ist 0, wenn alles übereinstimmt, 1 bei einer Abweichung und 2, wenn eine Datei nicht lesbar ist.',
  },
  examples: {
    heading: 'Beispiele',
    script: 'In JavaScript: die in ihrer Quelle gefundenen Zitate, jeweils mit der Stimme.',
    ranges: 'In JavaScript: die gefundenen Worte, aus den Auszügen ausgeschnitten.',
    table: 'In Python: wie viele Zitate welchen Status haben.',
  },
  fields: {
    heading: 'Felder eines Datensatzes',
    optional: 'nicht in jedem Datensatz',
    description: (path: string, english: string) => fieldDescriptions[path] ?? english,
  },
};
