import { digestOf } from '../cache/digest.ts';
import { openStore } from '../cache/store.ts';
import { recordName } from './build-paths.ts';
import { buildInputs, type Inputs } from './inputs.ts';
import { isAsBuilt } from './previous-build.ts';

/**
 * Records the inputs of the site in a folder, as a digest, and the problems that its build printed. `null` for `built` removes
 * the record, because the site may be incomplete.
 */
export function recordInputs(
  root: string,
  folder: string,
  built: { inputs: Inputs; problems: Iterable<string> } | null,
): void {
  const store = openStore(root);
  const name = recordName('inputs', folder);
  if (built === null) store.removeLines(name);
  else store.writeLines(name, recordLines(built.inputs, built.problems));
}

function* recordLines(inputs: Inputs, problems: Iterable<string>): Generator<string> {
  yield digestOf([...inputs]);
  yield* problems;
}

/** Moves the record of a site that was moved from one folder to another. */
export function moveInputs(root: string, from: string, to: string): void {
  const store = openStore(root);
  const inputs = store.readLines(recordName('inputs', from));
  if (inputs !== null) store.writeLines(recordName('inputs', to), inputs);
  store.removeLines(recordName('inputs', from));
}

/**
 * Returns the problems that a build would print, if the inputs and the files of the site are unchanged since its last build.
 * Otherwise returns `null`, and the site must be built.
 */
export async function problemsIfBuilt(root: string, folder: string): Promise<string[] | null> {
  const [digest, ...problems] = openStore(root).readLines(recordName('inputs', folder)) ?? [];
  if (digest === undefined || digest !== digestOf([...(await buildInputs(root))])) return null;
  return isAsBuilt(root, folder) ? problems : null;
}
