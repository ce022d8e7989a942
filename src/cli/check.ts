import './polite-errors.ts';
import './keep-compiled.ts';

/** `npm run check`. */
await import('./check/command.ts');
