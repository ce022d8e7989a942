import './polite-errors.ts';
import './keep-compiled.ts';

/** `npm run verify`. The import is dynamic, because a static import would be compiled before `keep-compiled.ts` runs. */
await import('./verify/command.ts');
