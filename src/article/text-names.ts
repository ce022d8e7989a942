import { namesIn } from '../words/compare/names.ts';
import { foldWords } from '../words/fold/fold-words.ts';

/** Returns a function that gives the names in the text of an article (see `namesIn`). They are found at the first call. */
export function namesInText({
  text,
  language,
}: {
  text: string;
  language: string;
}): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | undefined;
  return () => {
    names ??= namesIn([foldWords(text)], language);
    return names;
  };
}
