/** `npm start`, as somebody meets it who has just installed. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { after, before, test } from 'node:test';
import { at, root } from '../scripts/widgets.mjs';

let taken;
let child;
let port;

before(async () => {
  // A port that is taken, so that the next one has to do.
  taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  child = spawn(process.execPath, [at('scripts/start.mjs'), '--port', String(taken.address().port)], { cwd: root });
  port = await new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const [, found] = /http:\/\/localhost:(\d+)/.exec(printed) ?? [];
      if (found) resolve(Number(found));
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${printed}`)));
  });
});

after(() => {
  child.kill('SIGKILL');
  taken.close();
});

/** A request as it is written: `fetch` would tidy up the path. */
const request = (path) =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, async (response) => {
      let body = '';
      for await (const text of response.setEncoding('utf8')) body += text;
      resolve({ status: response.statusCode, headers: response.headers, body });
    }).on('error', reject);
  });

test('it takes the next port where the first is taken', () => {
  assert.ok(port > taken.address().port, `${port}`);
});

test('it shows the reference article first', async () => {
  const { status, headers } = await request('/');
  assert.deepEqual([status, headers.location], [302, '/stories/article/']);
  const { headers: page, body } = await request('/stories/article/');
  assert.match(page['content-type'], /^text\/html/);
  assert.match(body, /auto\.js/);
});

test('pages reload by a script that is not in the file, and other files come as they are', async () => {
  const { body } = await request('/stories/article/index.html');
  const [src] = /(?<=<script type="module" src=")\/@[^"]+/.exec(body);
  assert.match((await request(src)).body, /EventSource/);
  const { headers, body: script } = await request('/dist/cdn/auto.js');
  assert.match(headers['content-type'], /^text\/javascript/);
  assert.equal(headers['cache-control'], 'no-store');
  assert.doesNotMatch(script, /EventSource/);
});

test('it never serves what is outside the project, or hidden in it', async () => {
  for (const path of [
    '/../',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c',
    '/.git/config',
    '/%00',
    '/%E0%A4%A',
  ]) {
    assert.equal((await request(path)).status, 404, path);
  }
});

test('Ctrl-C ends it', async () => {
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
});
