/**
 * Divides a role at the name of an outlet: `Asia editor, The Times` gives `Asia editor, ` and an empty text. Only whole words
 * match: `Sunday editor` does not name the outlet `Sun`. Returns `null` if the role does not name the outlet.
 */
export function outletInRole(role: string, outlet: string): { before: string; after: string } | null {
  for (let at = role.indexOf(outlet); at !== -1; at = role.indexOf(outlet, at + 1)) {
    const [before, after] = [role.slice(0, at), role.slice(at + outlet.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return { before, after };
  }
  return null;
}
