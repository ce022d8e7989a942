import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { put } from '../cli/project.ts';

/** Text without meaning for the tests. A page needs it, because a page with few words does not count as an article. */
export const FILLER = Array.from(
  { length: 30 },
  (_, index) => `Sentence ${index} of this made-up article says little about anything.`,
).join(' ');

/** The HTML page of a made-up article with these paragraphs. `head` is more HTML for its `<head>`. */
export const page = (paragraphs: string[], head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Flood warnings came late | The Herald</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Flood warnings came late</h1>
<p>${FILLER}</p>${paragraphs.map(text => `<p>${text}</p>`).join('\n')}<p>${FILLER}</p></article><footer>Imprint</footer></body></html>`;

/** A made-up article in Markdown with one source, `herald`. `source` has more YAML lines of this source. */
export const article = (body: string, source: string): string => `---
title: A made-up article # of tests
description: It stands in for a real one.
published: 2025-04-14
sources:
  # the only source
  herald:
    outlet: herald # ours
${source}
    note: Nothing more is known.   # and nothing after it
---
${body}
`;

/**
 * Creates a temporary folder with made-up content but no code, and returns it. The caller removes it. `articles` has the slug and
 * the Markdown text of each article.
 */
export function madeUpProject(articles: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'on-the-record-evidence-'));
  put(root, 'content/outlets.yaml', 'herald: { name: The Herald, kind: newspaper }\n');
  put(root, 'content/speakers.yaml', 'ana-example: { name: Ana Example, kind: person }\n');
  for (const name of ['about', 'method'])
    put(
      root,
      `content/pages/${name}.md`,
      '---\ntitle: A page\ndescription: A made-up page.\n---\nNothing.\n',
    );
  for (const [slug, text] of Object.entries(articles)) put(root, `content/articles/${slug}.md`, text);
  return root;
}

export const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

/** Runs a command of this project on the content in `root`. Does not block this process, so the server of a test can answer. */
export function run(command: 'capture' | 'verify' | 'check', root: string, ...args: string[]): Promise<Ran> {
  const { CI: _, ...env } = process.env;
  const given = command === 'check' ? [root, ...args] : ['--root', root, ...args];
  return new Promise(done => {
    execFile(
      process.execPath,
      [`src/cli/${command}.ts`, ...given],
      { env, encoding: 'utf8', maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => done({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}
