import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DIGEST_LENGTH, digestOfBytes, digestOfParts } from './digest.ts';
import { fileClock } from './file-clock.ts';
import { linesIn } from './lines-in.ts';
import { utf8 } from './utf8.ts';
import { writeAll } from './write-all.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Opens the store of a project’s cache, which is in `.astro/cache/store/`.
 *
 * Contract: an object is the result of a computation. Its cache key covers all inputs of the computation, so an object never
 * changes. A list of lines has a name, such as `inputs-dist`, and is only replaced as a whole. The folder may be deleted at any
 * time: a missing or damaged object counts as not cached.
 */
export function openStore(root: string): Store {
  const folder = join(root, '.astro', 'cache', 'store');
  const pathOf = (key: string) => join(folder, 'objects', key.slice(0, 2), key.slice(2));
  const linesAt = (name: string) => join(folder, 'lines', name);
  const usedIn = join(folder, 'used');
  const clock = fileClock(join(folder, 'clock'));
  return {
    get: key => readWhole(pathOf(key)),
    has: key => markUsed(pathOf(key), clock),
    put(key, ...parts) {
      const contents = parts.map(part => (typeof part === 'string' ? utf8(part) : part));
      const object = Buffer.concat([Buffer.alloc(DIGEST_LENGTH), ...contents]);
      object.write(digestOfBytes(object.subarray(DIGEST_LENGTH)));
      writeAtomically(pathOf(key), object);
    },
    readLines: name => linesOf(readWhole(linesAt(name))),
    writeLines: (name, lines) => writeWhole(linesAt(name), groupsOf(lines)),
    removeLines: name => rmSync(linesAt(name), { force: true }),
    keep(user, keys) {
      writeAtomically(join(usedIn, user), [...keys].join('\n'));
      sweep(folder, usedIn, clock());
    },
  };
}

/** Writes the digest of the parts, then the parts. They are written one by one, because a long list takes much memory. */
const writeWhole = (path: string, parts: Iterable<string>) =>
  writeAtomically(path, file => {
    const digest = digestOfParts();
    writeAll(file, Buffer.alloc(DIGEST_LENGTH));
    for (const part of parts) {
      const bytes = utf8(part);
      digest.add(bytes);
      writeAll(file, bytes);
    }
    writeSync(file, digest.end(), 0);
  });

/** Groups lines, so that a list is written in few calls of the system. A group is small, so that its lines live shortly. */
function* groupsOf(lines: Iterable<string>): Generator<string> {
  let group: string[] = [];
  let length = 0;
  for (const line of lines) {
    group.push(`${line}\n`);
    length += line.length;
    if (length < GROUP_LENGTH) continue;
    yield group.join('');
    group = [];
    length = 0;
  }
  yield group.join('');
}

/** In UTF-16 units. */
const GROUP_LENGTH = 50_000;

/**
 * Reads a file that `writeWhole` wrote. Returns `null` if the file is missing or damaged, for example by a power cut. Removes a
 * damaged file.
 */
function readWhole(path: string): Buffer | null {
  const file = readIfThere(path);
  if (file === null) return null;
  const bytes = file.subarray(DIGEST_LENGTH);
  if (file.subarray(0, DIGEST_LENGTH).toString() === digestOfBytes(bytes)) return bytes;
  rmSync(path, { force: true });
  return null;
}

const linesOf = (bytes: Buffer | null): string[] | null => (bytes === null ? null : [...linesIn(bytes)]);

/**
 * Removes objects that are in no user’s list (see `keep`) and that neither `put` nor `has` has used in about the last hour. First
 * removes the list of a user that has not called `keep` for a week.
 */
function sweep(folder: string, usedIn: string, now: number): void {
  const needed = new Set<string>();
  for (const user of fileNames(usedIn)) {
    const list = join(usedIn, user);
    if (ageOf(list, now) > WEEK) rmSync(list, { force: true });
    else for (const key of (readIfThere(list) ?? '').toString().split('\n')) needed.add(key);
  }
  const objects = join(folder, 'objects');
  for (const bucket of fileNames(objects))
    for (const name of fileNames(join(objects, bucket))) {
      const path = join(objects, bucket, name);
      if (!needed.has(bucket + name) && ageOf(path, now) > HOUR) rmSync(path, { force: true });
    }
}

/** In ms. An object that was used within this time stays: its process has perhaps not called `keep` yet. */
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Returns whether the file exists. Sets its modification time, to mark it as used, but not more often than every 15 minutes. */
function markUsed(path: string, clock: () => number): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  const now = clock();
  if (now - found.mtimeMs <= HOUR / 4) return true;
  try {
    utimesSync(path, now / 1000, now / 1000);
    return true;
  } catch (error) {
    // Another process has just removed it.
    if (isMissing(error)) return false;
    throw error;
  }
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

function fileNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

export interface Store {
  /** Returns the object of a key, or `null` if it is missing or damaged. */
  get(key: string): Buffer | null;
  /**
   * Returns whether there is an object for a key. The object may be damaged. After this call, `keep` does not remove the object
   * for at least 45 minutes.
   */
  has(key: string): boolean;
  /** Stores an object, given in parts, in one step: another process sees the complete object or no object. */
  put(key: string, ...parts: (string | Uint8Array)[]): void;
  readLines(name: string): string[] | null;
  /**
   * Replaces a list. The lines must not contain line breaks. Each line is asked for when it is written, so a long list need not be
   * in memory. If `lines` throws, the old list stays.
   */
  writeLines(name: string, lines: Iterable<string>): void;
  removeLines(name: string): void;
  /**
   * Replaces the list of the objects that a user needs. Then removes objects that are in no user’s list, except objects that were
   * used in about the last hour. `user` names a part of the program, such as `cards-1a2b3c4d`, and is a valid file name.
   */
  keep(user: string, keys: Iterable<string>): void;
}
