import { HASHED_FOLDERS, headersOf, MAY_CHANGE, NEVER_CHANGES, type PublishedSite } from './headers.ts';
import { MEDIA_TYPES, NAMED_TYPES } from './media-types.ts';

/**
 * Returns settings for nginx (https://nginx.org/en/docs/dirindex.html), to be included in a `server` block. Apart from one
 * redirect, all settings are inside the location of the site, so that other sites on the host keep their own settings. The inner
 * locations have no `add_header`, because a location with `add_header` does not inherit the headers of the site.
 */
export function nginxSettings(site: PublishedSite): string {
  const { base } = site;
  const texts = [...MEDIA_TYPES.filter(({ isText }) => isText), ...NAMED_TYPES].map(({ type }) => type);
  // nginx always includes HTML in `gzip_types` and `charset_types`, and warns if they name it. A type with parameters is too long
  // for these settings.
  const listed = texts.filter(type => type !== 'text/html' && !type.includes(';')).join(' ');
  return `${HOW_TO}${base === '/' ? '' : addedSlash(base.slice(0, -1))}
location ${base} {
    index index.html;
    absolute_redirect off;
    try_files $uri $uri/ =404;
    error_page 403 404 =404 ${base}404.html;

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_comp_level 6;
    gzip_types ${listed};
    charset utf-8;
    charset_types ${listed};
    # This table replaces the one of nginx, which lacks some of these. src/hosts/media-types.ts is the place for more.
    types {
${MEDIA_TYPES.map(({ type, extensions }) => `        ${type} ${extensions};`).join('\n')}
    }
    default_type application/octet-stream;

${headersOf(site)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
    add_header Cache-Control $site_cache_control always;
    set $site_cache_control "${MAY_CHANGE}";
    # The names of these files contain a digest of their content.
    location ~ "^${escaped(base)}(?:${HASHED})" {
        set $site_cache_control "${NEVER_CHANGES}";
    }
${NAMED_TYPES.map(({ name, type }) => namedType(base, name, type)).join('\n')}
    # These are the headers for other hosts.
    location = ${base}_headers {
        return 404;
    }
}
`;
}

const HOW_TO = `# Made by npm run build. Include it in the \`server\` block of the site, with a \`root\` of your own:
#
#     server {
#         listen 443 ssl;
#         server_name news.example;
#         root /srv/on-the-record/dist;
#         include /srv/on-the-record/dist.nginx.conf;
#     }
#
# For a site under a path such as /papers/, \`root\` is a folder in which the files of dist/ are in a folder \`papers\`.
# nginx reads this when it starts and when it reloads.
`;

const addedSlash = (path: string) => `
location = ${path} {
    absolute_redirect off;
    return 301 ${path}/;
}
`;

const namedType = (
  base: string,
  name: string,
  type: string,
) => `    location ~ "^${escaped(base)}(?:.*/)?${escaped(name)}$" {
        types {}
        default_type '${type}';
        gzip_types *;
        set $site_cache_control "${MAY_CHANGE}";
    }`;

const escaped = (path: string) => path.replaceAll('.', '\\.');

const HASHED = [
  ...HASHED_FOLDERS.map(folder => `${folder.replace(/:\w+/u, '[^/]+')}/`),
  // Each index of the search also has a file `pagefind.<digest>.pf_meta`, outside these folders.
  'pagefind/(?:[^/]+/)*pagefind\\.[^/]+\\.pf_meta$',
].join('|');
