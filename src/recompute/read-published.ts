import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PublishedQuotation } from '../exports/quotations-schema.ts';

/**
 * Reads all records of a `quotations.json` of version 2. `from` is its URL or path. If `quotations.json` lists a file for each
 * year, these files are read from the folder `quotations` next to it. Of the listed URLs, only the file names are used, so that a
 * mirror or a download can be checked, too. Throws `NotReadable` with a sentence for the reader.
 */
export async function readPublished(from: string): Promise<PublishedQuotation[]> {
  const file = await readJson(from);
  if (file.quotations) return file.quotations;
  const records: PublishedQuotation[] = [];
  for (const { url, count } of file.years ?? []) {
    const beside = besideOf(from, url);
    const { quotations = [] } = await readJson(beside);
    if (quotations.length !== count)
      throw new NotReadable(`${beside} has ${quotations.length} records; ${from} says that it has ${count}.`);
    for (const one of quotations) records.push(one);
  }
  return records;
}

function besideOf(from: string, url: string): string {
  const name = basename(url);
  if (!/^\d{4}\.json$/u.test(name)) throw new NotReadable(`${url} is not the file of a year.`);
  return isUrl(from) ? new URL(`quotations/${name}`, from).href : join(dirname(from), 'quotations', name);
}

async function readJson(from: string): Promise<File> {
  const text = await readText(from);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new NotReadable(`${from} is not JSON.`);
  }
  const { version, quotations, years } = (file ?? {}) as File;
  if (version !== 2)
    throw new NotReadable(`${from} is not a quotations.json of version 2: only that has what is needed.`);
  if (!Array.isArray(quotations) && !Array.isArray(years))
    throw new NotReadable(`${from} has neither quotations nor years.`);
  return file as File;
}

async function readText(from: string): Promise<string> {
  try {
    if (!isUrl(from)) return (await readFile(from, 'utf8')).replace(/^\uFEFF/u, '');
    const response = await fetch(from, { signal: AbortSignal.timeout(MOST_MILLISECONDS) });
    if (response.ok) return await response.text();
    throw new Error(`the answer is ${response.status}`);
  } catch (error) {
    throw new NotReadable(`${from} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

const MOST_MILLISECONDS = 120_000;
const isUrl = (text: string) => /^https?:\/\//iu.test(text);

/** The error for a file that cannot be read or has another format. The message is a sentence. */
export class NotReadable extends Error {}

interface File {
  version?: unknown;
  quotations?: PublishedQuotation[];
  years?: { url: string; count: number }[];
}
