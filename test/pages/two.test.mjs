/** Two of us on one page: the first wins, the other says so once for each tag, and all widgets show. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, setUp } from './browser.mjs';
import { count, made, module, page, script, tags, taken as everyTag, version, widgets } from './two.mjs';

const stage = setUp();

async function visit(...parts) {
  stage.server.routes['/two.html'] = page(...parts);
  const tab = await open(stage.browser, `${stage.server.origin}/two.html`, { wait: 'networkidle0' });
  return {
    ...tab,
    /** What was said of names that are taken. */
    taken: () => tab.said.filter((line) => /^info: newsparts: <[\w-]+> is defined already\.$/.test(line)).sort(),
    made: () => tab.page.evaluate(made, String(tags)),
  };
}

const serveVersion = (folder, name) => Object.assign(stage.server.routes, version(folder, name));

test('the same script twice: it runs once, and has nothing to say', async () => {
  const { page, said, log, made } = await visit(module('/dist/cdn/auto.js').repeat(2) + module('/dist/cdn/all.js'));
  assert.deepEqual(await made(), Array(count).fill('first'));
  assert.deepEqual([said, (await log()).thrown, (await log()).ready.length], [[], [], count]);
  await page.close();
});

test('the same script twice, at two addresses: the first wins, the other says so once for each tag', async () => {
  serveVersion('/again', 'other');
  const { page, said, log, taken, made } = await visit(module('/dist/cdn/all.js') + module('/again/all.js'));
  assert.equal((await made()).length, count - 1, 'no autoloader, no placeholder');
  assert.deepEqual(await made(), Array(count - 1).fill('first'));
  assert.deepEqual(await taken(), everyTag);
  assert.equal(said.length, tags.length);
  assert.deepEqual((await log()).thrown, []);
  await page.close();
});

test('two versions that load by themselves: each widget shows once, of one version a tag; each name is mentioned once', async () => {
  serveVersion('/again', 'other');
  for (const order of [
    ['/dist/cdn/auto.js', '/again/auto.js'],
    ['/again/auto.js', '/dist/cdn/auto.js'],
  ]) {
    const { page, said, log, taken, made } = await visit(order.map(module).join(''));
    const shown = await made();
    assert.equal(shown.length, count);
    assert.ok(
      shown.every((version) => ['first', 'other'].includes(version)),
      shown.join(),
    );
    assert.equal(shown[0], shown[1]);
    assert.equal(shown[2], shown[3]);
    assert.deepEqual(await taken(), everyTag);
    assert.equal(said.length, tags.length);
    const { thrown, ready } = await log();
    assert.deepEqual([thrown, ready.length], [[], count]);
    // Both autoloaders meet what comes later, and it too shows once.
    await page.evaluate(
      (markup) => document.body.insertAdjacentHTML('beforeend', markup),
      widgets.replaceAll(/ id="\w"/g, ''),
    );
    await page.waitForFunction((wanted) => window.pageLog.ready.length === wanted, {}, 2 * count);
    await page.waitForNetworkIdle();
    assert.equal((await made()).length, 2 * count, 'a placeholder is filled once');
    assert.deepEqual(await taken(), everyTag, 'nothing more is said');
    await page.close();
  }
});

test('npm’s modules and the CDN build together: the first wins, and all widgets show', async () => {
  const map = JSON.stringify({
    imports: {
      'newsparts/': '/dist/npm/',
      'lit/': '/node_modules/lit/',
      'lit/html.js': '/node_modules/lit/html.js',
      'lit-html': '/node_modules/lit-html/lit-html.js',
      'lit-html/': '/node_modules/lit-html/',
      valibot: '/node_modules/valibot/dist/index.mjs',
    },
  });
  stage.server.routes['/node_modules/valibot/dist/index.mjs'] = { headers: script };
  const npm = `<script type="importmap">${map}</script><script type="module">import 'newsparts/all.js'; window.fromNpm = true;</script>`;
  for (const head of [
    npm + module('/dist/cdn/auto.js'),
    npm + module('/dist/cdn/all.js'),
    npm.replace('</script><', `</script>${module('/dist/cdn/all.js')}<`),
  ]) {
    const { page, said, log, taken, made } = await visit(head);
    assert.equal(await page.evaluate(() => window.fromNpm), true);
    assert.deepEqual(new Set(await made()), new Set(['first']));
    assert.deepEqual(await taken(), everyTag);
    // Lit says of itself that it is there twice, in its build for developers only.
    assert.deepEqual(
      said.filter((line) => !line.startsWith('info: newsparts') && !/Lit/.test(line)),
      [],
    );
    assert.deepEqual((await log()).thrown, []);
    await page.close();
  }
});

test('a registry of its own: the widgets work in it under any name, beside the page’s, and another class takes nothing away', async (t) => {
  serveVersion('/again', 'other');
  const { page, said, log, taken } = await visit(
    `${module('/dist/cdn/auto.js')}<script type="module">
      import { QuoteCard, StatCounter } from '/dist/cdn/all.js';
      window.classes = { QuoteCard, StatCounter };
    </script>`,
    `${widgets}<div id="host"></div>`,
  );
  const scoped = await page.evaluate(async () => {
    let registry;
    let root;
    try {
      registry = new CustomElementRegistry();
      root = document.getElementById('host').attachShadow({ mode: 'open', customElementRegistry: registry });
    } catch {
      return undefined;
    }
    if (root.customElementRegistry !== registry) return undefined;
    const { QuoteCard, StatCounter } = window.classes;
    QuoteCard.define('quote-card', registry);
    class Own extends StatCounter {}
    Own.define('stat-counter', registry);
    Own.define('stat-counter', registry); // twice breaks nothing
    StatCounter.define('our-number', registry);
    root.innerHTML = `<quote-card data='{"text": "Scoped"}'></quote-card><stat-counter data='{"value": 7, "label": "L"}'></stat-counter>
      <our-number data='{"value": 8, "label": "M"}'></our-number>`;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {
      words: [...root.children].map((host) =>
        host.shadowRoot?.querySelector('.np')?.textContent.replace(/\s+/g, ' ').trim(),
      ),
      own: root.children[1] instanceof Own,
      outside: document.getElementById('c') instanceof Own,
      global: customElements.get('our-number') === undefined,
    };
  });
  if (!scoped) t.skip('this browser has none');
  else assert.deepEqual(scoped, { words: ['Scoped', '7L', '8M'], own: true, outside: false, global: true });
  assert.deepEqual([await taken(), said, (await log()).thrown], [[], [], []]);
  await page.close();
});
