import type { Link } from '../facts.ts';

/** The page about the published data, and the sentences in the data itself. */
export const data = {
  licence:
    'Our own words: notes, reasons and the compilation as a whole. Quotations, titles and excerpts belong to their owners and are given for quotation and review.',
  noLicence:
    'All rights in our own words are reserved. Quotations, titles and excerpts belong to their owners and are given for quotation and review.',
  title: 'The data',
  description:
    'Every quotation as data, with the excerpts it was compared with, and a program that compares again.',
  standfirst:
    'Every quotation of this site is published as data, together with the excerpts it was compared with. So anyone can compare again, and need not take our word for a status.',
  files: {
    heading: 'Files',
    list: <Part>(
      link: Link<
        'quotationsJson' | 'quotationsCsv' | 'quotationsSchema' | 'recompute' | 'rssFeed' | 'jsonFeed',
        Part
      >,
    ) => [
      [
        link('quotationsJson', 'quotations.json'),
        ': all quotations with their sources, excerpts and statuses. If there are too many for one file, it lists a file for each year.',
      ],
      [
        link('quotationsCsv', 'quotations.csv'),
        ': the same as a table for spreadsheets. It has only the excerpt in which the words were found.',
      ],
      [link('quotationsSchema', 'quotations.schema.json'), ': the format as a JSON Schema, for programs.'],
      [link('recompute', 'recompute.mjs'), ': the program that compares again.'],
      [link('rssFeed', 'RSS'), ' and ', link('jsonFeed', 'JSON Feed'), ': new analyses, in full.'],
    ],
    ofArticles:
      'Each analysis also has its sources for reference managers (citations.bib, citations.ris, citations.json), its quotations as Web Annotations (annotations.jsonld) and all of it as linked data (article.jsonld), at its own address.',
    kept: 'Names, order and meaning of the fields stay. New fields may come after them; the version changes when they do.',
  },
  terms: {
    heading: 'Licence',
    ours: <Part>(licence: Part) => [
      'The licence of our own words in the data, and of the compilation, is ',
      licence,
      '. Each record has a permalink, by which you can name this site.',
    ],
    reserved:
      'All rights in our own words in the data, and in the compilation, are reserved. You may compute the statuses again and link to each record by its permalink.',
    theirs:
      'The quoted words, the titles and the excerpts belong to those who wrote them. Excerpts are short: the quoted words and a few around them. We give them for quotation and review; whether you may use them too depends on what you do with them.',
  },
  again: {
    heading: 'Compare again',
    how: 'Download the program and give it the address of the file, or a file that you downloaded. It needs Node 20 or newer and nothing else. It contains the comparison with which this site is built, computes each status, reason, omission and range again, and names each record that differs.',
    pages:
      'The file cannot prove that an excerpt stands on its page, because we wrote it down. Save pages from your browser, as HTML or text, and the program looks for each excerpt in them. If a page that names its own address lacks an excerpt, the program counts that as a difference.',
    recorded:
      'An excerpt is “captured” if a program of ours cut it out of the page, and “noted” if an editor typed or pasted it. A noted excerpt is the editor’s word; a captured one shows that the words stood there when we looked. Neither shows that they were ever spoken.',
    codes: 'The exit code is 0 if all agree, 1 if something differs, and 2 if a file cannot be read.',
  },
  examples: {
    heading: 'Examples',
    script: 'In JavaScript: the quotations that were found in their source, each with its speaker.',
    ranges: 'In JavaScript: the words that were found, cut out of the excerpts.',
    table: 'In Python: how many quotations have each status.',
  },
  fields: {
    heading: 'Fields of a record',
    optional: 'not in every record',
    /** The meaning of a field of a record. The schema gives it in English, so this function returns it unchanged. */
    description: (_path: string, english: string) => english,
  },
};
