import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { put } from '../../cli/project.ts';
import { measuredRun, type Run } from './measured-run.ts';
import { setAside } from './set-aside.ts';

/**
 * Projects of other generators, with the articles of the site whose project folder is `content`. Each project only writes one
 * bare page for each article. The projects are in tests/bench/, so that they find the packages of the bench first.
 */
export function peers(content: string): Peer[] {
  return [
    astro('Astro with unified()', content, {
      'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
export default { markdown: { processor: unified() }, devToolbar: { enabled: false } };
`,
    }),
    astro('Astro with its default, Sätteri', content, {
      'astro.config.mjs': 'export default { devToolbar: { enabled: false } };\n',
    }),
    eleventy(content),
  ];
}

/** Removes the projects of all peers. */
export const clearPeers = () => rmSync(BELOW, { recursive: true, force: true });

const BELOW = 'tests/bench/.build';

function astro(name: string, content: string, settings: Record<string, string>): Peer {
  const root = project(name, content, {
    ...settings,
    'package.json': '{ "type": "module" }\n',
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }) }) };
`,
    'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map(entry => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8"><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>
`,
  });
  const made = ['dist', '.astro', 'node_modules'];
  return { name, build: () => coldBuild(root, made, [resolve('node_modules/.bin/astro'), 'build']) };
}

function eleventy(content: string): Peer {
  const name = 'Eleventy 3';
  const root = project(name, content, {
    'package.json': '{ "type": "module" }\n',
    'articles/articles.json': '{ "layout": "page.njk" }\n',
    '_includes/page.njk':
      '<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>\n',
    'eleventy.config.js':
      "export default () => ({ markdownTemplateEngine: false, dir: { input: '.', output: 'dist' } });\n",
  });
  const command = [resolve('tests/bench/node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'];
  return { name, build: () => coldBuild(root, ['dist'], command) };
}

function project(name: string, content: string, files: Record<string, string>): string {
  const root = `${BELOW}/${name.replaceAll(/\W+/gu, '-').toLowerCase()}`;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  cpSync(join(content, 'content/articles'), join(root, 'articles'), { recursive: true });
  for (const [path, text] of Object.entries(files)) put(root, path, text);
  return root;
}

async function coldBuild(root: string, made: string[], command: string[]): Promise<Run> {
  for (const folder of made) setAside(root, folder);
  return measuredRun(root, command);
}

export interface Peer {
  name: string;
  build: () => Promise<Run>;
}
