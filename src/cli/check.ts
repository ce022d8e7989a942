import './polite-errors.ts';
import './keep-compiled.ts';

/** `npm run check`. The import is dynamic, because a static import would be compiled before `keep-compiled.ts` runs. */
await import('./check/command.ts');
