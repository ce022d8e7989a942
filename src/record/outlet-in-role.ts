/**
 * Divides a role at the name of the outlet in it (`Asia editor, ` and nothing after `The Times`). Returns `null` where the role does not have it
 * as words of their own: in `Sunday editor` there is no `Sun`.
 */
export function outletInRole(role: string, outlet: string): { before: string; after: string } | null {
  for (let at = role.indexOf(outlet); at !== -1; at = role.indexOf(outlet, at + 1)) {
    const [before, after] = [role.slice(0, at), role.slice(at + outlet.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return { before, after };
  }
  return null;
}
