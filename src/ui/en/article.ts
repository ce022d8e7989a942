/** What the marker of a passage says to those who do not see it. */
export const marker = (source: string, outlet: string, status: string) => `${source}: ${outlet}. ${status}`;

export const sourceNumber = (number: number) => `Source ${number}`;

/** Notes with a date, above and below an analysis: one of them, and all. */
export const datedNotes = {
  update: { one: 'Update', all: 'Updates' },
  correction: { one: 'Correction', all: 'Corrections' },
};
