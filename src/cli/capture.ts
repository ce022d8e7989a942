import './polite-errors.ts';
import './keep-compiled.ts';

/** `npm run capture`. */
await import('./capture/command.ts');
