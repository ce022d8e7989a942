import type { HookParameters } from 'astro';
import { onEntriesChange } from '../loader/live-entries.ts';

/**
 * Makes Astro ask pages for their paths and data again as soon as the content has been read again. Without this, Astro does so only
 * when it has written its own store, half a second later, and a page that is requested before shows the old content.
 */
export function forgetPaths(server: HookParameters<'astro:server:setup'>['server']): void {
  onEntriesChange(() => {
    for (const name of ENVIRONMENTS) server.environments[name]?.hot.send('astro:content-changed', {});
  });
}

/** Astro’s names of the two Vite environments in which it renders pages. */
const ENVIRONMENTS = ['ssr', 'prerender'];
