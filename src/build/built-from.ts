import { join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import { openStore } from '../cache/store.ts';
import { exists } from './exists.ts';
import { buildInputs, type Inputs } from './inputs.ts';
import { noteOf } from './places.ts';

/** Notes what the site in a folder was built from; `null` while it is not known to be whole. */
export function noteInputs(root: string, folder: string, inputs: Inputs | null): void {
  const store = openStore(root);
  const name = noteOf('inputs', folder);
  if (inputs === null) store.removeLines(name);
  else store.writeLines(name, [digestOf([...inputs])]);
}

/** What was noted of the site in one folder holds of another, into which it was moved. */
export function moveNote(root: string, from: string, to: string): void {
  const store = openStore(root);
  const inputs = store.readLines(noteOf('inputs', from));
  if (inputs !== null) store.writeLines(noteOf('inputs', to), inputs);
  store.removeLines(noteOf('inputs', from));
}

/** Does the folder hold what a build would now make? */
export async function isBuilt(root: string, folder: string): Promise<boolean> {
  const note = openStore(root).readLines(noteOf('inputs', folder));
  return (
    note?.[0] === digestOf([...(await buildInputs(root))]) && (await exists(join(root, folder, 'index.html')))
  );
}
