/**
 * Strings that others have gathered who wanted to break pages: see attempts.mjs. There are many: each takes one of the ways in,
 * and the next one the next.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at, readTags } from '../../scripts/widgets.mjs';
import { tryAll } from './attempts.mjs';
import { setUp } from './browser.mjs';

const stage = setUp();

const corpus = at('../shared/corpora/xss-payloads.json');
const skip = !existsSync(corpus) && 'the corpus is not here';
for (const tag of readTags()) {
  test(
    `<${tag}> shows those that others have gathered as typed, in every field and in each way in`,
    { skip },
    async () => {
      const payloads = JSON.parse(readFileSync(corpus, 'utf8')).map(({ payload }) => payload);
      const words = payloads.filter((payload) => payload.trim());
      assert.ok(words.length > 200);
      const counts = await tryAll(stage, tag, payloads, { inTurn: true });
      assert.ok(counts.shown >= words.length * 2, JSON.stringify(counts));
    },
  );
}
