/** A static file server for the project's own pages: never caches, never leaves its folder. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file in `root` that a URL's path names; undefined where there is none, or none to be seen. */
async function find(root, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // Neither a way out of the folder nor a hidden file.
  if (path.includes('\0') || path.split(/[\\/]/).some((part) => part.startsWith('.'))) return undefined;
  try {
    const file = await realpath(join(root, path));
    if (!`${file}${sep}`.startsWith(`${await realpath(root)}${sep}`)) return undefined; // a link leads elsewhere
    return { file, stats: await stat(file) };
  } catch {
    return undefined;
  }
}

/**
 * Handles a request of node:http.
 *
 * @param {string} root the folder to serve
 * @param {(html: import('node:stream').Readable, response: import('node:http').ServerResponse) => void} [sendPage]
 *   writes an HTML page, for a server that adds something to it
 */
export const serveFiles = (root, sendPage) => async (request, response) => {
  const refuse = (status, words) => response.writeHead(status, { 'content-type': types['.txt'] }).end(words);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD');
  const { pathname, search } = new URL(request.url, 'http://localhost');
  let found = await find(root, pathname);
  if (found?.stats.isDirectory()) {
    if (!pathname.endsWith('/')) return response.writeHead(302, { location: `${pathname}/${search}` }).end();
    found = await find(root, `${pathname}index.html`);
  }
  if (!found?.stats.isFile()) return refuse(404, 'Not found');
  const { file, stats } = found;
  const isPage = extname(file) === '.html';
  response.setHeader('content-type', types[extname(file).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (!isPage || !sendPage) response.setHeader('content-length', stats.size);
  if (request.method === 'HEAD') return response.end();
  const stream = createReadStream(file).on('error', () => response.destroy());
  if (isPage && sendPage) sendPage(stream, response);
  else stream.pipe(response);
};
