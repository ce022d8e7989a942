import { Composer, type Document, Lexer, Parser, YAMLParseError } from 'yaml';

/**
 * Parses YAML with every scalar as text. If lists and maps are nested deeper than `most`, returns the offset of the first list or
 * map that is too deep.
 *
 * Contract: works like `parseDocument` of the library, except that it stops at that offset. The library builds and walks a
 * document by recursion, so deep nesting would exhaust the stack.
 */
export function parseYaml(text: string, most: number): { document: Document } | { deep: number } {
  const parser = new Parser();
  const tokens: Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack also contains the document and a scalar, so its length is only a quick first test.
    if (parser.stack.length > most && parser.stack.filter(({ type }) => COLLECTIONS.has(type)).length > most)
      return { deep: offset };
  }
  for (const token of parser.end()) tokens.push(token);
  const [document, other] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (document && other) {
    const [start, end] = other.range;
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', SEVERAL));
  }
  return { document: document as Document };
}

const OPTIONS = { schema: 'failsafe', prettyErrors: false, logLevel: 'error' } as const;
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
const SEVERAL = 'Source contains multiple documents; please use YAML.parseAllDocuments()';

type Token = Parser['stack'][number];
