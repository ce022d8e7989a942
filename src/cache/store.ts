import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfBytes } from './digest.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * The one cache of a project: what was computed, by a key that covers all it was computed from, so that an object never changes. It lies in
 * `.astro/cache/` and may be deleted at any time: whatever is missing or damaged is computed again.
 *
 * Notes are the few lists of lines beside the objects that do change: each is replaced as a whole.
 */
export function openStore(root: string): Store {
  const folder = join(root, '.astro', 'cache', 'store');
  const pathOf = (key: string) => join(folder, 'objects', key.slice(0, 2), key.slice(2));
  const noteAt = (name: string) => join(folder, 'notes', name);
  const usedIn = join(folder, 'used');
  const clock = fileClock(join(folder, 'clock'));
  return {
    get: key => readWhole(pathOf(key)),
    has: key => markUsed(pathOf(key), clock),
    put: (key, bytes) => writeWhole(pathOf(key), bytes),
    note: name => linesOf(readWhole(noteAt(name))),
    writeNote: (name, lines) =>
      writeWhole(noteAt(name), Buffer.concat(lines.map(line => Buffer.from(`${line}\n`)))),
    removeNote: name => rmSync(noteAt(name), { force: true }),
    keep(user, keys) {
      writeAtomically(join(usedIn, user), [...keys].join('\n'));
      sweep(folder, usedIn, clock());
    },
  };
}

/** Before the bytes stands their digest. */
const writeWhole = (path: string, bytes: string | Uint8Array) =>
  writeAtomically(path, Buffer.concat([Buffer.from(digestOfBytes(bytes)), Buffer.from(bytes)]));

/** A damaged file, as a power cut leaves it, is removed and counts as none. */
function readWhole(path: string): Buffer | null {
  const file = readIfThere(path);
  if (file === null) return null;
  const bytes = file.subarray(DIGEST_LENGTH);
  if (file.subarray(0, DIGEST_LENGTH).toString() === digestOfBytes(bytes)) return bytes;
  rmSync(path, { force: true });
  return null;
}

/** Line by line, since the whole may be longer than a string can be. */
function linesOf(bytes: Buffer | null): string[] | null {
  if (bytes === null) return null;
  const lines: string[] = [];
  for (let start = 0, end = bytes.indexOf('\n'); end >= 0; start = end + 1, end = bytes.indexOf('\n', start))
    lines.push(bytes.toString('utf8', start, end));
  return lines;
}

const DIGEST_LENGTH = digestOfBytes('').length;

/** Removes the objects that no user needs; users that were not heard of for a week need nothing any more. */
function sweep(folder: string, usedIn: string, now: number): void {
  const needed = new Set<string>();
  for (const user of namesIn(usedIn)) {
    const list = join(usedIn, user);
    if (ageOf(list, now) > WEEK) rmSync(list, { force: true });
    else for (const key of (readIfThere(list) ?? '').toString().split('\n')) needed.add(key);
  }
  const objects = join(folder, 'objects');
  for (const bucket of namesIn(objects))
    for (const name of namesIn(join(objects, bucket))) {
      const path = join(objects, bucket, name);
      if (!needed.has(bucket + name) && ageOf(path, now) > HOUR) rmSync(path, { force: true });
    }
}

/** A process at work needs for so long what it has not yet said it needs. */
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Is the file there? It counts as used now; to write that each time would cost more than it tells. */
function markUsed(path: string, clock: () => number): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  const now = clock();
  if (now - found.mtimeMs > HOUR / 4) utimesSync(path, now / 1000, now / 1000);
  return true;
}

/** The time in ms as the file system has it: ages of files mean nothing by another clock, and that of this machine may be wrong. */
function fileClock(path: string): () => number {
  let began: { files: number; here: number } | undefined;
  return () => {
    if (!began) {
      writeAtomically(path, '');
      began = { files: statSync(path).mtimeMs, here: performance.now() };
    }
    return began.files + performance.now() - began.here;
  };
}

const ageOf = (path: string, now: number) =>
  now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now);

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

export interface Store {
  /** The object of a key, or `null`. */
  get(key: string): Buffer | null;
  /** Is there an object of that key? It is then safe from sweeping for an hour. */
  has(key: string): boolean;
  /** Stores an object: it appears whole or not at all. */
  put(key: string, bytes: string | Uint8Array): void;
  /** The lines of a note, or `null`. */
  note(name: string): string[] | null;
  /** Replaces a note; no line may hold a line break. */
  writeNote(name: string, lines: string[]): void;
  removeNote(name: string): void;
  /** Says which objects a user needs from now on, in place of those it needed before, and removes what no user needs. */
  keep(user: string, keys: Iterable<string>): void;
}
