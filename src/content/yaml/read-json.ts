import type { z } from 'zod';
import { readYaml, type YamlResult } from './read-yaml.ts';
import type { Locate } from './yaml-places.ts';

/**
 * Reads a JSON file of the content as a value of the schema, or returns its problems. JSON is parsed quickly, but without places. Only if the
 * file has a problem, or a place in it is needed, is it read again as YAML, which gives places: every JSON file is also YAML.
 *
 * Contract: with `write`, a file that is not exactly as `write` would write its value is read as YAML too, which finds duplicate keys.
 */
export function readJson<T>(
  text: string,
  schema: z.ZodType<T>,
  write: (value: T) => string = () => text,
): YamlResult<T> {
  let read: YamlResult<T> | undefined;
  const yaml = () => {
    read ??= readYaml(text, schema, 'registry');
    return read;
  };
  const { success, data } = schema.safeParse(parsed(text));
  if (!success || write(data) !== text) return yaml();
  const locate: Locate = (...at) => yaml().locate(...at);
  return { value: data, locate, problems: [] };
}

/** No file of the content is `null`. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
