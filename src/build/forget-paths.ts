import type { HookParameters } from 'astro';
import { onEntriesChange } from '../loader/live-entries.ts';

/**
 * Makes Astro forget the paths and data of pages as soon as the content has been read again. By itself, Astro forgets them half a
 * second later. Until then, pages would show the old content.
 */
export function forgetPaths(server: HookParameters<'astro:server:setup'>['server']): void {
  onEntriesChange(() => {
    for (const name of ENVIRONMENTS) server.environments[name]?.hot.send('astro:content-changed', {});
  });
}

const ENVIRONMENTS = ['ssr', 'prerender'];
