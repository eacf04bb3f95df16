/** WebKit by its own driver, over WebDriver: https://www.w3.org/TR/webdriver2/ */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findWebKit } from '../browsers.mjs';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** How long a function may run in a page, in milliseconds. */
export const longest = 240_000;

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A display without a screen; answers its number when it is there. */
function startDisplay(command) {
  const display = spawn(command, ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    display.once('error', reject);
    display.once('exit', (code) => reject(new Error(`${command} ended with ${code}`)));
    display.stdio[3].once('data', (number) => resolve({ display, name: `:${String(number).trim()}` }));
  });
}

/**
 * Starts WebKit with one window.
 *
 * @param {{ motion?: boolean, scheme?: 'light' | 'dark', scripts?: boolean }} [options] what the reader has chosen
 */
export async function startWebKit({ motion = true, scheme = 'light', scripts = true } = {}) {
  const found = findWebKit();
  if (found.missing) throw new Error(`WebKit is not here: ${found.missing}`);
  const settings = mkdtempSync(join(tmpdir(), 'newsparts-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0', 'settings.ini'), `[Settings]\ngtk-enable-animations=${Number(motion)}\n`);
  const { display, name } = await startDisplay(found.display);
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: name,
      XDG_CONFIG_HOME: settings,
      XDG_DATA_HOME: settings,
      XDG_CACHE_HOME: settings,
    },
  });

  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const close = async () => {
    if (session) await send('DELETE', session).catch(() => undefined);
    const ended = Promise.all([driver, display].map((child) => new Promise((resolve) => child.once('exit', resolve))));
    driver.kill();
    display.kill();
    await ended;
    // Its processes end a little later, and write until then.
    const remove = async (tries) => {
      try {
        rmSync(settings, { recursive: true, force: true });
      } catch (error) {
        if (!tries) throw error;
        await sleep(100);
        await remove(tries - 1);
      }
    };
    await remove(100);
  };

  let session;
  try {
    for (let tries = 0; !session; tries++) {
      await sleep(100);
      const args = ['--automation'];
      if (!scripts) args.push('--enable-javascript=false');
      if (scheme === 'dark') args.push('--dark-mode');
      const capabilities = {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: found.browser, args },
          timeouts: { script: longest },
        },
      };
      await send('POST', '/session', { capabilities }).then(
        ({ sessionId }) => (session = `/session/${sessionId}`),
        (error) => {
          // Until the driver listens.
          if (error.message !== 'fetch failed' || tries > 100) throw error;
        },
      );
    }
  } catch (error) {
    await close();
    throw error;
  }
  const command = (path, body) => send('POST', session + path, body);

  /** Runs a function in the page. */
  const evaluate = (run, ...args) => command('/execute/sync', { script: `return (${run})(...arguments)`, args });

  return {
    evaluate,
    close,
    goto: (url) => command('/url', { url }),
    url: () => send('GET', `${session}/url`),
    /** The size of the page: the window has a frame, and is 447 px wide at least. */
    resize: async (width, height) => {
      const [x, y] = await evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      await command('/window/rect', { width: width + x, height: height + y });
    },
    /** What is run next is run in this frame; in the window itself without a selector. */
    enter: async (selector) => {
      await command('/frame', { id: null });
      if (selector)
        await command('/frame', { id: await command('/element', { using: 'css selector', value: selector }) });
    },
    press: (key) =>
      command('/actions', {
        actions: [{ type: 'key', id: 'keyboard', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: key })) }],
      }),
    /** A picture of the page, or of an element in it. */
    screenshot: async (selector) => {
      const element = selector && (await command('/element', { using: 'css selector', value: selector }));
      const path = element ? `/element/${element[elementKey]}/screenshot` : '/screenshot';
      return Buffer.from(await send('GET', session + path), 'base64');
    },
  };
}
