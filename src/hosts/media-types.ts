/**
 * Media types by file extension, for the files of the site and for files that editors often put into `public/`. If a host does
 * not know the type of a file, it serves the file as plain text or as a download.
 */
export const MEDIA_TYPES: MediaType[] = [
  text('text/html', 'html htm'),
  text('text/css', 'css'),
  text('text/javascript', 'js mjs'),
  text('text/plain', 'txt md'),
  text('text/csv', 'csv'),
  text('text/vtt', 'vtt'),
  text('text/calendar', 'ics'),
  text('application/json', 'json map'),
  text('application/ld+json', 'jsonld'),
  text('application/manifest+json', 'webmanifest'),
  text('application/x-bibtex', 'bib'),
  text('application/x-research-info-systems', 'ris'),
  text('application/xml', 'xml'),
  text('image/svg+xml', 'svg'),
  bytes('application/wasm', 'wasm'),
  bytes('application/pdf', 'pdf'),
  bytes('application/zip', 'zip'),
  bytes('application/gzip', 'gz'),
  bytes('application/epub+zip', 'epub'),
  bytes('application/msword', 'doc'),
  bytes('application/vnd.ms-excel', 'xls'),
  bytes('application/vnd.ms-powerpoint', 'ppt'),
  bytes('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  bytes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  bytes('application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'),
  bytes('application/vnd.oasis.opendocument.text', 'odt'),
  bytes('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
  bytes('font/woff', 'woff'),
  bytes('font/woff2', 'woff2'),
  bytes('font/ttf', 'ttf'),
  bytes('font/otf', 'otf'),
  bytes('image/png', 'png'),
  bytes('image/jpeg', 'jpg jpeg'),
  bytes('image/webp', 'webp'),
  bytes('image/avif', 'avif'),
  bytes('image/gif', 'gif'),
  bytes('image/tiff', 'tif tiff'),
  bytes('image/x-icon', 'ico'),
  bytes('audio/mpeg', 'mp3'),
  bytes('audio/mp4', 'm4a'),
  bytes('audio/ogg', 'ogg oga'),
  bytes('audio/wav', 'wav'),
  bytes('video/mp4', 'mp4'),
  bytes('video/webm', 'webm'),
];

/** Media types by file name, for files whose extension does not show the whole type. All are text. */
export const NAMED_TYPES = [
  { name: 'feed.xml', type: 'application/rss+xml' },
  { name: 'feed.json', type: 'application/feed+json' },
  // https://www.w3.org/TR/annotation-protocol/#annotation-retrieval
  { name: 'annotations.jsonld', type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
];

function text(type: string, extensions: string): MediaType {
  return { type, extensions, isText: true };
}

function bytes(type: string, extensions: string): MediaType {
  return { type, extensions, isText: false };
}

interface MediaType {
  type: string;
  /** Separated by spaces, without the dot. */
  extensions: string;
  /** Are files of this type in UTF-8, and does compression make them smaller? */
  isText: boolean;
}
