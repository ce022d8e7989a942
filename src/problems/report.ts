import type { Place, Span } from './place.ts';
import type { LocalProblem } from './problem.ts';
import type { Rule } from './rule.ts';
import { type DataOf, RULES, type RuleId } from './rules.ts';

/** Creates the problem of a rule at a place. No other code creates problems. */
export function report<Id extends RuleId>(id: Id, place: Place | Span, data: DataOf<Id>): LocalProblem {
  const rule = RULES[id] as unknown as Rule<DataOf<Id>>;
  const fix = rule.fix?.(data);
  const nearest = rule.nearest?.(data);
  return {
    rule: id,
    severity: typeof rule.severity === 'function' ? rule.severity(data) : rule.severity,
    ...place,
    message: rule.message(data),
    ...(fix && { fix }),
    ...(nearest && { nearest }),
  };
}
