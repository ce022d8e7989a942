/**
 * Escapes text for HTML or XML, in an element or in a quoted attribute. The references are names that XML has too, because simple
 * XML readers do not decode numeric references such as `&#x27;`.
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
