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
};
