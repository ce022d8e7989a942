import { SITE } from '../site.ts';
import { absolute } from '../urls.ts';

/**
 * The page that stands at an address that something had before: it leads on at once, with the fragment where scripts run, and says so
 * to search engines. `to` is a path that one of `urls` gave; the names in it are kebab-case, so nothing needs escaping.
 */
export function movedPage(to: string, script: string): string {
  return `<!doctype html>
<html lang="${SITE.language}">
<head>
<meta charset="utf-8">
<title>Moved · ${SITE.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${absolute(to)}">
<noscript><meta http-equiv="refresh" content="0;url=${to}"></noscript>
<script src="${script}" data-to="${to}"></script>
</head>
<body><main><h1>Moved</h1><p>This page is now at <a href="${to}">${to}</a>.</p></main></body>
</html>
`;
}
