import { join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import { openStore } from '../cache/store.ts';
import { recordName } from './build-paths.ts';
import { exists } from './exists.ts';
import { buildInputs, type Inputs } from './inputs.ts';

/** Records the inputs from which the site in a folder was built; `null` removes the record, for a site that may be incomplete. */
export function recordInputs(root: string, folder: string, inputs: Inputs | null): void {
  const store = openStore(root);
  const name = recordName('inputs', folder);
  if (inputs === null) store.removeLines(name);
  else store.writeLines(name, [digestOf([...inputs])]);
}

/** Moves the record of a site with the site, from one folder to another. */
export function moveInputs(root: string, from: string, to: string): void {
  const store = openStore(root);
  const inputs = store.readLines(recordName('inputs', from));
  if (inputs !== null) store.writeLines(recordName('inputs', to), inputs);
  store.removeLines(recordName('inputs', from));
}

/** Does the folder contain the site that a build would make now? */
export async function isBuilt(root: string, folder: string): Promise<boolean> {
  const note = openStore(root).readLines(recordName('inputs', folder));
  return (
    note?.[0] === digestOf([...(await buildInputs(root))]) && (await exists(join(root, folder, 'index.html')))
  );
}
