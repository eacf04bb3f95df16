/**
 * A server for tests: the project's files as they are, and whatever else a page may meet. A test names a path and says
 * what is answered there: a status, headers, a redirect, a late answer or none, a page that arrives in pieces.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { at } from '../../scripts/widgets.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * @typedef {object} Reply what is answered at a path
 * @property {string} [file] a file of the project; by default the one that the path names
 * @property {string | Buffer} [body] the answer itself
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {string} [redirect] where the answer is instead
 * @property {number} [delay] milliseconds before the answer
 * @property {boolean} [never] no answer at all
 * @property {Drip} [drip] the answer in pieces
 *
 * @typedef {object} Drip
 * @property {() => number} size how many bytes the next piece has
 * @property {number} pause milliseconds between two pieces; 0 for a turn of the event loop
 * @property {{ after: string, until: string }} [hold] a stop after these words, until the page asks for this path
 */

async function send(response, body, { size, pause, hold }, asked) {
  response.socket.setNoDelay(true);
  for (let start = 0; start < body.length && !response.destroyed;) {
    const end = start + size();
    response.write(body.subarray(start, end));
    start = end;
    if (hold && start >= body.indexOf(hold.after) + hold.after.length) {
      await Promise.race([asked(hold.until), sleep(10_000)]);
      hold = undefined;
    }
    await (pause ? sleep(pause) : new Promise((resolve) => setImmediate(resolve)));
  }
  response.end();
}

/**
 * Starts a server on a free port.
 *
 * @param {{ routes?: Record<string, Reply>, headers?: Record<string, string> }} [options] `headers` go with every answer
 */
export async function serve({ routes = {}, headers = {} } = {}) {
  const requests = [];
  const heads = [];
  const waiting = new Map();
  const asked = async (path) => {
    if (!requests.includes(path)) await new Promise((resolve) => waiting.set(path, resolve));
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(request.url);
    heads.push({ path: pathname, ...request.headers });
    waiting.get(pathname)?.();
    const { file = pathname, body, status = 200, redirect, delay, never, drip, headers: own } = routes[pathname] ?? {};
    if (never) return;
    if (delay) await sleep(delay);
    if (redirect) return response.writeHead(302, { location: redirect }).end();
    let content;
    try {
      content = body === undefined ? await readFile(at(file.slice(1))) : Buffer.from(body);
    } catch {
      return response.writeHead(404, { 'content-type': 'text/plain', ...headers }).end('Not found');
    }
    response.writeHead(status, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers,
      ...own,
    });
    if (drip) await send(response, content, drip, asked);
    else response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Answers by path; may be added to. */
    routes,
    /** The paths that were asked for, in order. */
    requests,
    /** What came with them: the path and the headers of each. */
    heads,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
