import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // HTML allows both `<!doctype html>` and `<!DOCTYPE html>`.
    'doctype-style': 'off',
    // This rule only helps search engines, which cut long titles. A headline is as long as it has to be.
    'long-title': 'off',
    // This rule is for files from other hosts. tests/browser/scripts.test.ts proves that no page loads any.
    'require-sri': 'off',
    // All checkboxes of a filter have the same name, because the URL of a search repeats that name for several values.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
};

/** Rules for HTML that a browser wrote. It writes `hidden=""` for an attribute without a value. */
const SPELT_BY_A_BROWSER: ConfigData = {
  ...RULES,
  rules: { ...RULES.rules, 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' },
};

const asSent = new HtmlValidate(new StaticConfigLoader(RULES));
const asShown = new HtmlValidate(new StaticConfigLoader(SPELT_BY_A_BROWSER));

/** The errors in the markup of pages, as `path:line:column rule message`. The list is empty if all pages are valid. */
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
