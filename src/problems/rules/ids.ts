import { rule } from '../rule.ts';
import { shorten } from '../shorten.ts';

/** Rules about published, permanent ids. */
export const IDS_RULES = {
  unlocked: rule({
    summary: 'A quotation whose id is not in the lock yet: a warning, an error with CI=true.',
    help: 'Permalinks are kept in content/locks/. Run `npm run lock` before publishing and commit the files that it writes. From then on the quotation keeps its id, however the text around it is edited.',
    severity: ({ isStrict }: Unlocked) => (isStrict ? 'error' : 'warning'),
    message: ({ id, more }: Unlocked) =>
      `${more === 0 ? `\`${id}\` is not in the lock with these words` : `\`${id}\` and ${more} more below are not in the lock with their words`}: run \`npm run lock\` and commit it`,
  }),
  uncorrected: rule({
    summary: 'Published words of a quotation that were changed without a new entry in `corrections`.',
    help: 'Readers who cited a quotation find other words at its permalink. Add an entry to `corrections` in the frontmatter that says what was wrong and what is right. If the words were right before, restore them. `npm run lock` accepts the new words, and this warning ends; `npm run check -- --fix` does not.',
    severity: 'warning',
    message: ({ id, before }: { id: string; before: string }) =>
      `the words of \`${id}\` were published as “${shorten(before)}”: add an entry to \`corrections\` that says what was wrong, or restore them`,
  }),
  'lost-id': rule({
    summary: 'A published quotation, article, outlet or speaker that is missing without a stated reason.',
    help: 'Links to published quotations and pages must not break silently. Restore what is missing, or say what happened to it: `"now": "<other id>"` or `"gone": "withdrawn|corrected|legal|privacy"` in a quotation’s row of the lock, `formerly` for a new name, which stays there. content/published.json remembers every slug, outlet and speaker that has had a page. What was locked by mistake and was never public is taken out by hand: its row there, and its row or file in content/locks/. `npm run dev` reports this, but goes on.',
    severity: 'error',
    message: ({ message }: { message: string }) => message,
  }),
};

interface Unlocked {
  id: string;
  /** The number of further quotations in the article that the lock file does not have with their words. */
  more: number;
  isStrict: boolean;
}
