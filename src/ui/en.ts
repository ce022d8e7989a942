import { reason } from './en/reason.ts';

/** Every sentence that readers see, in English. */
export const en = { reason };
