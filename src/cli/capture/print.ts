import type { CaptureOutcome } from '../../evidence/capture/capture-source.ts';
import { visible } from '../../problems/reporters/text.ts';
import { shorten } from '../../problems/shorten.ts';

/**
 * Prints the metadata of the page, the result for each quotation, and the names of the files written. `visible` escapes all text
 * of the page, so that it cannot control the terminal.
 */
export function printCapture({ plan, rows, fields, page, path, article, captured }: CaptureOutcome): void {
  const say = (text: string) => console.log(visible(text));
  for (const [name, { value, origin }] of Object.entries(page.metadata))
    say(`${name.padEnd(10)}${shorten([value].flat().join(', '), 100)}  (${origin})`);
  const place = captured.final !== null && captured.final !== captured.url ? `, from ${captured.final}` : '';
  for (const [index, { quotations }] of plan.cut.entries())
    for (const { text } of quotations)
      say(`captured   “${shorten(text)}” as evidence of ${rows[index]?.url}${place}`);
  for (const { text } of plan.known) say(`known      “${shorten(text)}” has this evidence already`);
  for (const { text } of plan.uncut)
    say(
      plan.isFull
        ? `not cut    “${shorten(text)}” is there, but the article would store more than 300 words of this page that are not quoted`
        : `not cut    “${shorten(text)}” is there, but no excerpt of it passes the comparison: write it by hand`,
    );
  for (const { quotation, nearest } of plan.missing) {
    say(`not found  “${shorten(quotation.text)}”`);
    if (nearest)
      say(
        `           nearest, with ${Math.round(nearest.share * 100)} % of the words: ${shorten(nearest.text, 300)}`,
      );
    if (nearest && nearest.difference !== '')
      say(`           they differ: ${shorten(nearest.difference, 300)}`);
  }
  for (const { name, origin } of fields) say(`filled     ${name}, from ${origin}`);
  const changed = rows.length + plan.captured.length + fields.length;
  if (path === null) say('Nothing was written.');
  else
    say(
      changed === 0
        ? `Only ${path} was written.`
        : `${article} and ${path} were written: read what changed before you commit it.`,
    );
}
