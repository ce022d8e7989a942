/** The `description` of a new draft, which no published article should have. */
export const DRAFT_DESCRIPTION = 'To be written.';
