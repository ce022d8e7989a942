/** The beginning of a text, for a message; whole characters, and a mark that there is more. */
export function shorten(text: string, most = 80): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
