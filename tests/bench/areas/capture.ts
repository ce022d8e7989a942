import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, madeUpProject, page } from '../../evidence/made-up.ts';
import { measuredRun, type Run } from '../build/measured-run.ts';
import type { Area, Row } from '../row.ts';

const SAID = '“The water came at night,” Ana Example said, “and nobody had told us of it.”';
const LABEL = '[“the water came at night”][ana-example@herald]';
const LINE = 'The made-up <a href="/town">town</a> has said little about anything for <b>years</b> now. ';
const PARAGRAPH = `<p>${LINE.repeat(5)}</p>\n`;
/** Many pages contain a script like this, with the state of an application. */
const SCRIPT = `<script>self.state.push(${JSON.stringify({ html: LINE.repeat(20) })})</script>\n`;

/**
 * Runs the capture command on a small saved page, and on large ones. The command reads the page, finds a quotation and writes the
 * excerpt.
 */
export const measure: Area = async function* () {
  yield {
    measure: 'Capturing a page of 5 kB, the whole command',
    figure: (await captureRun('page.html', page([SAID]), false)).milliseconds / 1000,
    unit: 's',
    note: 'what each of the following takes besides the size of its page',
  };
  const mixed = page([SAID, repeated(PARAGRAPH, 0.1), repeated(SCRIPT, 0.9)]);
  yield* rows('1 MB of HTML, 0.1 MB of it paragraphs', 'page.html', mixed, { seconds: 1 });
  yield* rows('1 MB of HTML, all of it paragraphs', 'page.html', page([SAID, repeated(PARAGRAPH, 1)]), {
    seconds: 1,
  });
  const large = { seconds: 10, megabytes: 500 };
  yield* rows('19 MB of HTML', 'page.html', page([SAID, repeated(PARAGRAPH, 19)]), large);
  yield* rows('19 MB of text', 'page.txt', [SAID, repeated(PARAGRAPH, 19)].join('\n\n'), large);
};

const repeated = (text: string, megabytes: number) =>
  text.repeat(Math.floor((megabytes * 1_000_000) / text.length));

async function* rows(what: string, name: string, text: string, most: Most): AsyncGenerator<Row> {
  const run = await captureRun(name, text, most.megabytes !== undefined);
  const outcome = run.status === 0 ? 'the excerpt was written' : `refused: ${lastLine(run.output)}`;
  yield {
    measure: `Capturing ${what}, the whole command`,
    figure: run.milliseconds / 1000,
    unit: 's',
    mark: { most: most.seconds },
    note: outcome,
  };
  yield {
    measure: `Capturing ${what}, most memory`,
    figure: run.bytes / 1_000_000,
    unit: 'MB',
    ...(most.megabytes === undefined ? {} : { mark: { most: most.megabytes } }),
  };
}

async function captureRun(name: string, text: string, isTooLarge: boolean): Promise<Run> {
  const root = madeUpProject({
    flood: article(`She said: ${LABEL}.`, '    url: https://herald.example/flood'),
  });
  try {
    writeFileSync(join(root, name), text);
    const given = ['--root', root, join(root, name), '--article', 'flood'];
    return await measuredRun('.', ['src/cli/capture.ts', ...given], { mayFail: isTooLarge });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The last line that the command printed. After it, `measuredRun` adds two lines with times. */
const lastLine = (output: string) => output.trimEnd().split('\n').slice(0, -2).at(-1) ?? '';

interface Most {
  seconds: number;
  /** The most memory. It is limited only for pages that the command may refuse because of their size. */
  megabytes?: number;
}
