/**
 * Escapes text for HTML or XML, in an element or in a quoted attribute. It writes `&apos;`, because simple XML readers do not
 * decode `&#x27;`.
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, character => NAMES[character] ?? '');

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
