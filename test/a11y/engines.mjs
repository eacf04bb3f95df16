/**
 * Every story before two engines that know nothing of one another, with all of their rules: axe-core, best practices and
 * experiments included, and IBM's accessibility checker; on a light page, a dark one, with forced colours, and from right
 * to left. What an engine cannot decide counts as a finding too, until somebody has looked at it: then it is among
 * `settled`, with the reason.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { readTags } from '../../scripts/widgets.mjs';
import { storyIds } from './frame.mjs';

const require = createRequire(import.meta.url);
const [axe, ace] = ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js'].map((file) =>
  readFileSync(require.resolve(file), 'utf8'),
);

/** How many events of a long list are looked at: the others are made of the same template. */
const most = 60;

/** What was looked at and is right, by rule and element. One that no story needs any more fails a test below. */
const settled = [
  // Both engines: the title of an event takes the focus (one stop for the Tab key, arrows lead on) and stays the heading that
  // lists of headings need. Nothing is pressed there that another role would have to promise.
  ...['element_tabbable_role_valid', 'focus-order-semantics'].map((rule) => ({
    rule,
    element: '.event .name[role="heading"]',
  })),
  {
    rule: 'text_block_heading',
    element: '*',
    reason:
      'Asks of every short line whether it is a heading, also of those that are. Which lines are headings is in the snapshots of the accessibility tree.',
  },
  {
    rule: 'blockquote_cite_exists',
    element: 'blockquote',
    reason: 'A quotation, and nothing else, is a <blockquote>; who said it and where stands beside it for everybody.',
  },
  {
    rule: 'text_sensory_misuse',
    element: '*',
    reason: 'Words of the stories such as "round of talks", "those that left" and "below the widget": no instructions.',
  },
  {
    rule: 'style_highcontrast_visible',
    element: '*',
    reason: 'Asks for a look with forced colours: that is one of the four here, and contrast.mjs counts.',
  },
  {
    rule: 'color-contrast',
    undecided: true,
    element: '*',
    reason: 'Where things lie over one another or are scrolled away, axe gives up; contrast.mjs counts these too.',
  },
  {
    rule: 'color-contrast',
    scheme: 'forced colours',
    element: '*',
    reason:
      'axe reads `-webkit-text-fill-color`, of which Chromium tells the colour that the page has and not the one that it paints; contrast.mjs reads `color`.',
  },
  {
    rule: 'style_color_misuse',
    element: 'style',
    reason:
      'Asks of every <style> whether a colour alone says something. Parties have their names beside their colours.',
  },
  {
    rule: 'hidden-content',
    element: '*',
    reason: "What one story hides, such as events that are filtered away, another one shows; the rest is Storybook's.",
  },
  {
    rule: 'heading-order',
    element: '.title[aria-level="5"]',
    reason: 'The story of `heading-level` has a level that only a page with others above it would ask for.',
  },
  // The players are the browser's own, with its controls, and with the captions of the data; transcripts and descriptions
  // are for a publisher to add, as `tracks` and `links`. The link in a player is for browsers that have none.
  ...[
    'media_track_available',
    'video-caption',
    'audio-caption',
    'caption_track_exists',
    'media_keyboard_controllable',
    'media_audio_transcribed',
    'element_tabbable_visible',
  ].map((rule) => ({ rule, element: 'video, audio, :is(video, audio) a' })),
  {
    rule: 'input_label_visible',
    element: '.pair > input',
    reason: 'What the pictures are called, or else what they show, names the slider over them.',
  },
  {
    rule: 'p-as-heading',
    element: '.link .name',
    reason: 'The title of a link in a list is no heading of what follows.',
  },
  {
    rule: 'input_label_visible',
    element: '.zoom .in, .zoom .out',
    reason: 'Their signs, + and −, are in the styles, where the engine does not look.',
  },
];

/** In the page: what the engines say, a line each; and which of `settled` was needed. */
async function judge(settled, most, scheme) {
  const whole = window.stories.shorten(most);
  const used = new Set();
  const lines = [];
  const add = (rule, undecided, element, html, message) => {
    const index = settled.findIndex(
      (one) =>
        one.rule === rule &&
        (!one.undecided || undecided) &&
        (one.scheme ?? scheme) === scheme &&
        element?.matches?.(one.element),
    );
    if (index < 0) lines.push(`${rule}${undecided ? ' (undecided)' : ''}: ${html.slice(0, 200)} — ${message}`);
    else used.add(index);
  };

  const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const found = await window.axe.run(document, { rules, elementRef: true });
  for (const [kind, results] of [
    [false, found.violations],
    [true, found.incomplete],
  ])
    for (const { id, help, nodes } of results)
      for (const { element, html } of nodes) add(id, kind, element, html, help);

  window.checker ??= new window.ace.Checker();
  const { results } = await window.checker.check(document, ['IBM_Accessibility', 'WCAG_2_2']);
  for (const { ruleId, value, node, snippet, message } of results)
    if (value[1] !== 'PASS') add(ruleId, value[1] !== 'FAIL', node, snippet, message);

  whole();
  const ran = [found.violations, found.incomplete, found.passes, found.inapplicable].flat().map(({ id }) => id);
  const left = Object.keys(rules).filter((id) => !ran.includes(id));
  return { lines, used: [...used], left, checked: results.length };
}

const schemes = ['light', 'dark', 'forced colours', 'right to left'];
/** What was found, by page, scheme and story. */
const findings = [];
const needed = new Set();
const notRun = new Set();
let least = Infinity;

/** Gives a frame the engines. */
export async function prepare(page) {
  await page.evaluate(axe);
  await page.evaluate(ace);
}

/** Has a story judged as it shows, which is one of the `schemes`. */
export async function look(page, id, name) {
  const { lines, used, left, checked } = await page.evaluate(judge, settled, most, name);
  findings.push({ name, id, lines });
  used.forEach((index) => needed.add(index));
  left.forEach((rule) => notRun.add(rule));
  least = Math.min(least, checked);
}

export const tests = () =>
  describe('two engines', () => {
    for (const scheme of schemes)
      for (const tag of readTags())
        test(`find nothing in any story of <${tag}>: ${scheme}`, () => {
          const looked = findings.filter(({ name, id }) => name === scheme && id.startsWith(`${tag}--`));
          const wanted = storyIds().filter((id) => id.startsWith(`${tag}--`));
          assert.equal(looked.length, wanted.length - (scheme === 'dark' ? 1 : 0));
          const lines = looked.flatMap(({ id, lines }) => lines.map((line) => `${id}: ${line}`));
          assert.equal(lines.length, 0, lines.join('\n'));
        });

    test('had all of their rules', (t) => {
      t.diagnostic(`${findings.length} looks`);
      assert.deepEqual([...notRun], []);
      assert.ok(least > 20, `the second engine checked only ${least} things in a story`);
    });

    test('need every exception that is made', () => {
      assert.deepEqual(
        settled.filter((_, index) => !needed.has(index)).map(({ rule }) => rule),
        [],
      );
    });
  });
