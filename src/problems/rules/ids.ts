import { rule } from '../rule.ts';

/** Rules about what is published and permanent. */
export const IDS_RULES = {
  unlocked: rule({
    summary: 'A quotation whose id is not in the lock yet: a warning, an error with CI=true.',
    help: 'Permalinks are kept in content/locks/. Run `npm run lock` before publishing and commit what it writes: from then on the quotation keeps its id, whatever is edited around it.',
    severity: ({ isStrict }: Unlocked) => (isStrict ? 'error' : 'warning'),
    message: ({ id, more }: Unlocked) =>
      `${more === 0 ? `\`${id}\` is not in the lock with these words` : `\`${id}\` and ${more} more below are not in the lock with their words`}: run \`npm run lock\` and commit it`,
  }),
  'lost-id': rule({
    summary:
      'Something published that is gone and does not say why: a quotation, an article, an outlet or a speaker.',
    help: 'Links to what was published must not break in silence. Bring it back; or say what became of it: `"now": "<other id>"` or `"gone": "withdrawn|corrected|legal|privacy"` in a quotation’s row of the lock, `formerly` for what was renamed. `npm run dev` only warns of this.',
    severity: 'error',
    message: ({ fault }: { fault: string }) => fault,
  }),
};

interface Unlocked {
  id: string;
  /** How many more are not in the lock. */
  more: number;
  isStrict: boolean;
}
