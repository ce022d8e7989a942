import { rule } from '../rule.ts';

/** Rules about words and names that must be in no output. */
export const LEAKS_RULES = {
  'removed-words': rule({
    summary: 'Words that were removed for legal or privacy reasons and still stand in the article.',
    help: 'With `"gone": "legal"` or `"gone": "privacy"` in its row of the lock, the words of a quotation must leave every output. Remove them from the text, from the excerpts kept for other quotations, and from notes and corrections. A run of six of the words counts, or all if they are fewer. `npm run lock` then takes them out of the lock too.',
    severity: 'error',
    message: ({ id, where }: { id: string; where: string }) =>
      where === 'text'
        ? `the text still has words of \`${id}\`, which was removed: take them out of it`
        : `\`${where}\` still has words of \`${id}\`, which was removed: take them out of it`,
  }),
  'private-name': rule({
    summary: 'The name of a private speaker where readers would see it; in a locked id a warning.',
    help: 'With `private: true` in speakers.yaml, the words of a speaker stay and the name is in no output: readers see “a person not named here”. Take the name out of the text, attribution lines, excerpts, titles and notes. An id that was locked before keeps the name, so that links to it go on working; if the name must go from there too, give its row `"gone": "privacy"`.',
    severity: ({ where }: PrivateName) => (where === 'id' ? 'warning' : 'error'),
    message: ({ speaker, where, id }: PrivateName) =>
      where === 'id'
        ? `the locked id \`${id}\` has the name of \`${speaker}\`, who is private: links to it show the name`
        : `${where === 'text' ? 'the text' : `\`${where}\``} has the name of \`${speaker}\`, who is private: take it out`,
  }),
};

interface PrivateName {
  speaker: string;
  /** `text`, `id` or the name of the field in which the name was found. */
  where: string;
  /** The id that contains the name, if `where` is `id`. */
  id?: string;
}
