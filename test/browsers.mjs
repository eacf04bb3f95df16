/**
 * Finds a Chromium-family browser for the tests, in this order:
 *   1. CHROME_PATH (an explicit choice; an error when it does not exist)
 *   2. a Chrome, Chromium or Edge installed in a usual place
 *   3. the Linux x64 Chromium shipped in the npm package @sparticuz/chromium,
 *      unpacked once to node_modules/.cache (with the few libraries it needs,
 *      so no system package is required)
 * BROWSER_SOURCE=npm skips 1 and 2.
 *
 * Finds Firefox and WebKit too, for `npm run test:browsers`, where the machine has them.
 */
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = process.env;

/** Flags the tests always use. */
export const chromeArgs = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--force-color-profile=srgb'];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where commands are. */
const commandPlaces = (names) => {
  const dirs = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => dirs.map((dir) => join(dir, name)));
};

/** Every usual place, most preferred first. */
export function installedCandidates() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((dir) =>
      apps.map((app) => join(dir, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const dirs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const apps = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return apps.flatMap((app) => dirs.map((dir) => join(dir, app)));
  }
  return commandPlaces([
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]);
}

/** Unpacks the npm-shipped Chromium; returns its path and the environment it needs. */
async function npmShipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const require = createRequire(import.meta.url);
  let manifest;
  try {
    manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json');
  } catch {
    return undefined;
  }
  const { version } = require(manifest);
  const bin = join(dirname(manifest), 'bin');
  const cache = join(root, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(join(cache, 'chromium'))) {
    const partial = `${cache}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    const { inflate } = await import('@sparticuz/chromium');
    const before = env.TMPDIR;
    env.TMPDIR = partial; // inflate() unpacks into os.tmpdir()
    try {
      for (const pack of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
        await inflate(join(bin, pack));
    } finally {
      if (before === undefined) delete env.TMPDIR;
      else env.TMPDIR = before;
    }
    // The shipped fonts.conf names /tmp/fonts; this one names the cache, and only
    // the shipped font, so text measures the same on every machine.
    writeFileSync(
      join(partial, 'fonts', 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(cache, 'fonts')}</dir><cachedir>${join(cache, 'fonts-cache')}</cachedir></fontconfig>
`,
    );
    try {
      renameSync(partial, cache);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(join(cache, 'chromium'))) throw error; // else another run was faster
    }
  }
  const libs = join(cache, 'al2023', 'lib');
  return {
    source: `npm @sparticuz/chromium ${version}`,
    executablePath: join(cache, 'chromium'),
    env: {
      ...env,
      LD_LIBRARY_PATH: env.LD_LIBRARY_PATH ? `${libs}${delimiter}${env.LD_LIBRARY_PATH}` : libs,
      FONTCONFIG_FILE: join(cache, 'fonts', 'fonts.conf'),
    },
  };
}

/** @returns {Promise<{source: string, executablePath: string, env?: Record<string, string | undefined>}>} */
export async function findChrome() {
  if (env.BROWSER_SOURCE !== 'npm') {
    if (env.CHROME_PATH) {
      if (!isExecutable(env.CHROME_PATH)) throw new Error(`CHROME_PATH=${env.CHROME_PATH} is not an executable file`);
      return { source: 'CHROME_PATH', executablePath: env.CHROME_PATH };
    }
    const found = installedCandidates().find(isExecutable);
    if (found) return { source: 'installed', executablePath: found };
  }
  const shipped = await npmShipped();
  if (shipped) return shipped;
  throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH to its executable.');
}

/**
 * Firefox: FIREFOX_PATH, or one installed in a usual place.
 *
 * @returns {{ executablePath: string } | { missing: string }}
 */
export function findFirefox() {
  if (env.FIREFOX_PATH) {
    if (!isExecutable(env.FIREFOX_PATH)) throw new Error(`FIREFOX_PATH=${env.FIREFOX_PATH} is not an executable file`);
    return { executablePath: env.FIREFOX_PATH };
  }
  const places = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map((dir) => join(dir, 'Mozilla Firefox', 'firefox.exe')),
  };
  const executablePath = (places[process.platform] ?? commandPlaces(['firefox', 'firefox-esr'])).find(isExecutable);
  return executablePath
    ? { executablePath }
    : { missing: 'install Firefox (Debian, Ubuntu: apt-get install firefox-esr), or set FIREFOX_PATH' };
}

/**
 * WebKit, as Debian and Ubuntu have it: a driver, a small browser that it drives, and a display without a screen.
 *
 * @returns {{ driver: string, browser: string, display: string } | { missing: string }}
 */
export function findWebKit() {
  const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map((name) => commandPlaces([name]).find(isExecutable));
  const libraries = ['/usr/lib', ...['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu`)];
  const browser = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']
    .flatMap((version) => libraries.map((dir) => join(dir, version, 'MiniBrowser')))
    .find(isExecutable);
  return driver && browser && display
    ? { driver, browser, display }
    : { missing: 'on Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb' };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { source, executablePath } = await findChrome();
  console.log(`${source}: ${executablePath}`);
}
