import { access } from 'node:fs/promises';

/** Is there a file or a folder at the path? */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
