/**
 * `npm start`: serves the project, with the reference article first; builds again when a source changes, and reloads the
 * page when a build or a story has changed.
 *
 *   --port N   the port to try first (8000); the next free one is taken
 */
import { spawn } from 'node:child_process';
import { watch as watchFolder, watchFile } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { watch } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { isFresh } from './fresh.mjs';
import { serveFiles } from './server.mjs';
import { at, root } from './widgets.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8000' } } });
const wanted = Number(values.port);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`--port takes a number from 1 to 65535, not ${values.port}`);
  process.exit(1);
}

const children = new Set();

/** Runs a script of ours; true if all went well. */
const run = (script) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [at('scripts', script)], { cwd: root, stdio: 'inherit' });
    children.add(child);
    child.on('close', (code) => {
      children.delete(child);
      resolve(code === 0);
    });
  });

const stop = () => {
  for (const child of children) child.kill();
  process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

// The build

if (!isFresh() && !(await run('build.mjs'))) process.exit(1);

/** Builds all once, and from then on what changes. */
async function rebuild() {
  process.env.ROLLUP_WATCH = 'true'; // a mistake in the types is shown, and the build goes on
  const { options, warnings } = await loadConfigFile(at('rollup.config.mjs'), { watch: true });
  let failed;
  watch(options).on('event', async (event) => {
    if (event.code === 'START') failed = false;
    if (event.code === 'ERROR') {
      failed = true;
      console.error(`Not built: ${event.error.message}`);
    }
    if ('result' in event) await event.result?.close();
    warnings.flush();
    if (event.code === 'END' && !failed && (await run('finish.mjs')))
      console.log(`Built again, ${new Date().toLocaleTimeString()}`);
  });
}

// Until a source changes there is nothing to build.
const sources = watchFolder(at('src'), { recursive: true }, () => {
  sources.close();
  console.log('Building…');
  void rebuild();
});

// Reload: every page gets a script that listens here. The file on disk stays as it is.

const reloadScript = "new EventSource('/@reload/events').onmessage = () => location.reload();\n";
const listeners = new Set();

function listen(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('retry: 500\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

let timer;
/** One reload, when all that changes at once has changed. */
function reload() {
  clearTimeout(timer);
  timer = setTimeout(() => listeners.forEach((response) => response.write('data: changed\n\n')), 100);
}

watchFolder(at('stories'), { recursive: true }, reload);
// A build writes this file last.
watchFile(at('dist/cdn/integrity.json'), { interval: 300 }, ({ mtimeMs }) => mtimeMs && reload());

// The server

const serve = serveFiles(root, (page, response) => {
  page.on('end', () => response.end('<script type="module" src="/@reload/script.js"></script>\n'));
  page.pipe(response, { end: false });
});

function answer(request, response) {
  const [path] = request.url.split('?');
  if (path === '/') response.writeHead(302, { location: '/stories/article/' }).end();
  else if (path === '/@reload/events') listen(response);
  else if (path === '/@reload/script.js')
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(reloadScript);
  else void serve(request, response);
}

const listenOn = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

/** Listens on both addresses of `localhost`, for this machine alone, at the first port that is free on both. */
async function open(port) {
  const first = await listenOn(port, '127.0.0.1').catch(nextIfTaken);
  if (!first) return open(port + 1);
  const second = await listenOn(port, '::1').catch(nextIfTaken);
  if (second) return port;
  first.close();
  return open(port + 1);
}

/** Without IPv6 one address has to do. */
function nextIfTaken(error) {
  if (error.code === 'EADDRINUSE') return undefined;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return true;
  throw error;
}

const port = await open(wanted);
console.log(`\nnewsparts: http://localhost:${port}\nCtrl-C stops it.\n`);
