import { PAGE_LANGUAGE } from '../language.ts';
import { SITE } from '../site.ts';
import { ui } from '../ui/strings.ts';
import { absolute } from '../urls.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * Returns an HTML page that redirects from a former URL to the path `to`. `script` is the URL of the script that redirects and
 * keeps the fragment. Without JavaScript, the `meta` element redirects. The canonical link tells search engines the current URL.
 */
export function redirectPage(to: string, script: string, { name, language }: SiteNames = NAMES): string {
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

const NAMES = { name: SITE.name, language: PAGE_LANGUAGE };

interface SiteNames {
  name: string;
  language: string;
}
