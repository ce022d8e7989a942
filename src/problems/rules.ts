import type { RuleData } from './rule.ts';
import { ATTRIBUTION_RULES } from './rules/attribution.ts';
import { CAPTURES_RULES } from './rules/captures.ts';
import { COMPARISON_RULES } from './rules/comparison.ts';
import { CONTENT_RULES } from './rules/content.ts';
import { DATES_RULES } from './rules/dates.ts';
import { EMBEDDED_RULES } from './rules/embedded.ts';
import { EVIDENCE_RULES } from './rules/evidence.ts';
import { IDS_RULES } from './rules/ids.ts';
import { LEAKS_RULES } from './rules/leaks.ts';
import { MARKUP_RULES } from './rules/markup.ts';
import { NAMES_RULES } from './rules/names.ts';
import { QUOTATIONS_RULES } from './rules/quotations.ts';
import { RENDERINGS_RULES } from './rules/renderings.ts';
import { SETTINGS_RULES } from './rules/settings.ts';
import { WORDS_RULES } from './rules/words.ts';

/** All rules, by their id. */
export const RULES = {
  ...CONTENT_RULES,
  ...SETTINGS_RULES,
  ...NAMES_RULES,
  ...QUOTATIONS_RULES,
  ...MARKUP_RULES,
  ...EMBEDDED_RULES,
  ...WORDS_RULES,
  ...EVIDENCE_RULES,
  ...ATTRIBUTION_RULES,
  ...DATES_RULES,
  ...CAPTURES_RULES,
  ...COMPARISON_RULES,
  ...RENDERINGS_RULES,
  ...LEAKS_RULES,
  ...IDS_RULES,
};

export type RuleId = keyof typeof RULES;

/** The data that a rule needs to make its message. */
export type DataOf<Id extends RuleId> = RuleData<(typeof RULES)[Id]>;
