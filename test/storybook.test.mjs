/** Storybook shows every widget in every state, with a control for each attribute and a table of its data. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { at, readTags } from '../scripts/widgets.mjs';

const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

/** A module of .storybook, as Storybook's own builder would load it. */
const load = async (name) => {
  const { module } = await runnerImport(at('.storybook', `${name}.ts`), { root: at(), configFile: false });
  return module;
};

const elements = json('dist/custom-elements.json').modules.flatMap(({ declarations }) => declarations);
const elementOf = (tag) => elements.find(({ tagName }) => tagName === tag);

/** The names of a widget's stories. */
const storiesOf = (tag) => {
  const file = at(`stories/${tag}/${tag}.stories.ts`);
  assert.ok(existsSync(file), `stories/${tag}/${tag}.stories.ts is missing`);
  return [...readFileSync(file, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
};

const states = ['Usual', 'Long', 'Empty', 'Wrong', 'Loading', 'RightToLeft', 'Dark', 'Narrow', 'Chinese', 'Kazakh'];

test('every widget has a story for every state', () => {
  for (const tag of readTags()) {
    const names = storiesOf(tag);
    assert.deepEqual(
      states.filter((state) => !names.includes(state)),
      [],
      `<${tag}> has no story for these states`,
    );
  }
});

test('every attribute, slot and custom property has a control', async () => {
  const { argTypes, slotArg } = await load('manifest');
  for (const tag of readTags()) {
    const { attributes, slots, cssProperties } = elementOf(tag);
    const names = [...attributes, ...cssProperties].map(({ name }) => name);
    assert.ok(names.length > 5, `the manifest says too little of <${tag}>`);
    const found = argTypes(tag);
    for (const name of [...names, ...slots.map((slot) => slotArg(slot.name))]) {
      assert.ok(found[name]?.control?.type, `<${tag}> has no control for ${name}`);
    }
    for (const { name, type } of attributes.filter(({ type }) => type?.text.includes("' | '"))) {
      assert.deepEqual(
        found[name].options.map((value) => `'${value}'`),
        type.text.split(' | '),
      );
    }
  }
});

test('the overview names every property, event, part and field of the data', async () => {
  const [{ reference }, { dataTables }] = await Promise.all([load('manifest'), load('schema')]);
  for (const tag of readTags()) {
    const { members, events, cssParts } = elementOf(tag);
    const fields = members.filter((member) => member.kind === 'field' && !member.static);
    for (const { name } of [...fields, ...events, ...cssParts]) {
      assert.ok(reference(tag).includes(`\n| \`${name}\` |`), `<${tag}>: ${name} is not in the overview`);
    }
    const schema = json(`dist/schema/${tag}.schema.json`);
    const names = (schema.anyOf ?? [schema]).flatMap(({ properties = {} }) => Object.keys(properties));
    assert.ok(names.length > 2, tag);
    for (const name of names) {
      assert.ok(dataTables(tag).includes(`| \`${name}\` |`), `<${tag}>: the field ${name} is not in the overview`);
    }
  }
});
