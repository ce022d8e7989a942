import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Copies this project into a new temporary folder and returns the folder. The caller removes it. Of the content, only
 * content/pages/ is copied. `content` adds files, as paths with their texts. The copy shares the installed packages.
 */
export function projectWith(content: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  for (const part of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(part, join(root, part), { recursive: true });
  cpSync('content/pages', join(root, 'content/pages'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries(content)) put(root, path, text);
  return root;
}

export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/**
 * Runs Node.js with these arguments in the project and waits for its end. The variables `CI`, `BASE_PATH` and `SITE_URL` are
 * unset unless `settings` has them, because they change what commands do.
 */
export function runIn(root: string, command: string[], settings: Record<string, string> = {}) {
  const { CI: _, BASE_PATH: __, SITE_URL: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...env, ...settings },
    encoding: 'utf8',
    // A check of thousands of articles prints more than 1 MB, the default limit of Node.js.
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

export const ASTRO = 'node_modules/.bin/astro';

/** Matches a line of a stack trace. Editors should never see one. */
export const STACK = /^\s+at .*:\d+:\d+/mu;

export const OUTLETS = `herald:\n  name: The Herald\n  kind: newspaper\n`;
export const SPEAKERS = `ana-example:\n  name: Ana Example\n  kind: person\n`;

/** An article without mistakes. */
export const ARTICLE = `---
title: A made-up article
description: It stands in for a real one.
published: 2025-04-14
sources:
  herald:
    outlet: herald
    url: https://herald.example/flood
    evidence:
      - url: https://herald.example/flood
        seen: 2025-04-14
        excerpt: The water came at night, she said, and nobody had told us.
---
She said that [“the water came at night”][ana-example@herald].
`;
