/** Serves the files of one folder, for host pages on loopback. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.eot': 'application/vnd.ms-fontobject',
};

/**
 * Answers with the file at `pathname` below `root`; false, having sent nothing, when there is none.
 * `meta` is filled into the page's `<meta name="…" content="">` tags.
 */
export function sendFile(
  root: string,
  pathname: string,
  response: ServerResponse,
  meta: Readonly<Record<string, string>> = {},
): boolean {
  const path = decoded(pathname);
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const type = TYPES[extname(file)];
  const isThere =
    type && file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile();
  if (!isThere) return false;
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  if (extname(file) !== '.html') {
    response.end(readFileSync(file));
    return true;
  }
  let html = readFileSync(file, 'utf8');
  for (const [name, content] of Object.entries(meta))
    html = html.replace(`name="${name}" content=""`, `name="${name}" content="${content}"`);
  response.end(html);
  return true;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
