import { Composer, type Document, Lexer, Parser, YAMLParseError } from 'yaml';

/**
 * Parses YAML with every scalar as text, or says at which offset lists and maps stand deeper in one another than `most`.
 *
 * Contract: as `parseDocument` of the library does, but that it stops there: what builds a document of the parts and walks it is recursive.
 */
export function parseYaml(text: string, most: number): { document: Document } | { deep: number } {
  const parser = new Parser();
  const tokens: Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack has the stream’s document and a scalar beside the collections.
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
