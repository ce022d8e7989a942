import './polite-errors.ts';
import './keep-compiled.ts';

/** `npm run verify`. */
await import('./verify/command.ts');
