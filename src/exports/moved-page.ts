import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { absolute } from '../urls.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The page that stands at an address that something had before: it leads on at once, with the fragment where scripts run, and says so
 * to search engines. `to` is a path that one of `urls` gave.
 */
export function movedPage(to: string, script: string, { name, language }: Named = SITE): string {
  const path = escapeHtml(to);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<title>${ui.elsewhere.moved} · ${escapeHtml(name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(absolute(to))}">
<noscript><meta http-equiv="refresh" content="0;url=${path}"></noscript>
<script src="${escapeHtml(script)}" data-to="${path}"></script>
</head>
<body><main><h1>${ui.elsewhere.moved}</h1><p>${ui.elsewhere.movedTo(`<a href="${path}">${path}</a>`)}</p></main></body>
</html>
`;
}

/** What the page says of the site. */
interface Named {
  name: string;
  language: string;
}
