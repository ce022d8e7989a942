/** Text outside the pages: in feeds, annotations and redirects, and the alternative text of share cards. */
export const elsewhere = {
  speakerFeed: (name: string) => `What ${name} is quoted as saying in our analyses`,
  outletFeed: (name: string) => `What our analyses take from ${name}`,
  topicFeed: (name: string) => `Our analyses on ${name}`,
  authorFeed: (name: string) => `Analyses by ${name}`,
  rights: {
    licensed: (licence: string, url: string) => `Our prose is under ${licence} (${url}).`,
    reserved: (site: string) => `All rights in our prose are reserved. ${site}`,
  },
  inAnalysis: (title: string) => `In “${title}”.`,
  wayToRecord: 'The record: every passage with its speaker, its source and what we saw of it',
  quotationsOf: (title: string) => `Quotations of “${title}”`,
  moved: 'Moved',
  movedTo: (link: string) => `This page is now at ${link}.`,
  card: (title: string, words: string, by: string, status: string) => `${title}. ${words} ${by}. ${status}`,
};
