import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The recommended rules, and those for whole documents. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // `<!doctype html>` and `<!DOCTYPE html>` are one.
    'doctype-style': 'off',
    // Advice for search engines, which cut what is too long for them. A headline is as long as it has to be.
    'long-title': 'off',
    // For files from other hosts, and no page has any: tests/browser/reading.test.ts proves it.
    'require-sri': 'off',
    // A filter has a box for each of its values, all with its name, as the URL of a search has them.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
};

/** On a page that a script has changed, `hidden=""` is valid: browsers write an attribute without a value in this way. */
const SPELT_BY_A_BROWSER: ConfigData = {
  ...RULES,
  rules: { ...RULES.rules, 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' },
};

const asSent = new HtmlValidate(new StaticConfigLoader(RULES));
const asShown = new HtmlValidate(new StaticConfigLoader(SPELT_BY_A_BROWSER));

/** What is wrong with the markup of pages, as `path:line:column rule message`; nothing where all are valid. */
export function htmlFaults(
  pages: { path: string; html: string }[],
  from: 'file' | 'browser' = 'file',
): string[] {
  const validator = from === 'file' ? asSent : asShown;
  return pages.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`),
      ),
  );
}
