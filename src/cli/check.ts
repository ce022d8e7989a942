import './polite-errors.ts';
import './keep-compiled.ts';

/** `npm run check`. The import is dynamic, because Node.js compiles static imports before `keep-compiled.ts` runs. */
await import('./check/command.ts');
