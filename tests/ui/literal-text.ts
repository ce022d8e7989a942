import ts from 'typescript';

/**
 * The literal texts of an Astro component that readers see or hear: first the texts of its script, then the texts of its markup.
 *
 * In the script, only literals of two words or more count, because most single words are names in the code. In the markup, every
 * text or literal with a letter counts. Literals in an attribute count only if readers see or hear the value of that attribute.
 *
 * The markup is parsed as TSX, after the doctype, scripts and styles are removed and void elements are closed. Throws if the
 * result is not valid TSX.
 */
export function literalTexts(component: string): string[] {
  const [, script = '', markup = component] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(component) ?? [];
  return [...scriptTexts(script), ...markupTexts(markup)];
}

/** The literals of two words or more in a script, without imports, media types and thrown errors. */
export function scriptTexts(script: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return;
    if (isLiteral(node) && TWO_WORDS.test(node.text) && !MEDIA_TYPE.test(node.text)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(script, 'script.ts'));
  return texts;
}

function markupTexts(markup: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((isLiteral(node) || ts.isJsxText(node)) && /\p{L}/u.test(node.text)) texts.push(node.text.trim());
    ts.forEachChild(node, isUnseen(node) ? visitElements : visit);
  };
  /** Visits only the elements inside an unseen node, because readers see these elements. */
  const visitElements = (node: ts.Node): void =>
    ts.isJsxElement(node) || ts.isJsxFragment(node) ? visit(node) : ts.forEachChild(node, visitElements);
  visit(parse(`<>${asTsx(markup)}</>`, 'markup.tsx'));
  return texts;
}

/**
 * Whether readers do not see the literals directly inside a node. Such a node is an unseen attribute, a comparison, or an access
 * to a property by its name: `kinds['no-text']`.
 */
function isUnseen(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node)) return !SEEN_ATTRIBUTES.has(node.name.getText());
  if (ts.isBinaryExpression(node)) return COMPARISONS.has(node.operatorToken.kind);
  return ts.isElementAccessExpression(node);
}

function asTsx(markup: string): string {
  return markup
    .replace(/<!doctype html>/iu, '')
    .replace(/<(script|style)>[\s\S]*?<\/\1>/gu, '<></>')
    .replace(VOID_ELEMENT, (element, start: string) => (element.endsWith('/>') ? element : `${start} />`));
}

/**
 * A void element. Its quoted attributes and `{…}` expressions may contain `>`. An expression may contain braces, but not braces
 * within these braces.
 */
const VOID_ELEMENT = /(<(?:br|img|input|link|meta)\b(?:"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\}|[^"{}>])*?)\/?>/gu;

function parse(code: string, name: string): ts.SourceFile {
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName: name,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.Latest },
  });
  const [first] = diagnostics;
  if (first)
    throw new Error(
      `${ts.flattenDiagnosticMessageText(first.messageText, '\n')} At: ${code.slice(first.start, (first.start ?? 0) + 60)}`,
    );
  return ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
}

type Literal = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

const isLiteral = (node: ts.Node): node is Literal =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const TWO_WORDS = /\p{L}\S*\s+\S*\p{L}/u;
/** A media type with a parameter, such as `text/html; charset=utf-8`. */
const MEDIA_TYPE = /^[\w-]+\/[\w.+-]+; \S+$/u;
const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Attributes of elements, and properties of components, whose values readers see or hear. */
const SEEN_ATTRIBUTES = new Set([
  'about',
  'alt',
  'aria-description',
  'aria-label',
  'description',
  'label',
  'placeholder',
  'title',
  'words',
]);
