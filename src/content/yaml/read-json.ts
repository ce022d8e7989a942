import type { z } from 'zod';
import { readYaml, type YamlResult } from './read-yaml.ts';
import type { Locate } from './yaml-places.ts';

/**
 * Reads a JSON file of the content as a value of the schema, or returns its problems. The JSON parser is fast, but gives no
 * positions. All JSON is also YAML. So the file is read again as YAML if it has a problem, or when `locate` is called.
 *
 * Contract: `write` turns the value into the text of a file. If this text differs from `text`, the file is also read as YAML,
 * which finds duplicate keys. Without `write`, duplicate keys are not found in a valid file.
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

/** Parses JSON. Returns `null` for a syntax error, because no content file has the value `null`. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
