import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import * as v from 'valibot';
import { describe as told, list, report, salvage } from '../../src/core/issues.js';
import { listen } from '../helpers.js';

describe('messages', () => {
  const say = (schema: v.GenericSchema, input: unknown) =>
    v.safeParse(schema, input).issues!.map((issue) => told(issue));

  it('say what was expected and what was found', () => {
    expect(say(v.string(), 5)).to.deep.equal([{ path: '', message: 'expected string, found 5' }]);
    expect(say(v.number(), 'so')).to.deep.equal([{ path: '', message: 'expected number, found "so"' }]);
    expect(say(v.object({ a: v.string() }), {})).to.deep.equal([
      { path: '/a', message: 'expected "a", found nothing' },
    ]);
  });

  it('name the place as a JSON Pointer', () => {
    expect(
      say(v.object({ 'a/b~c': v.array(v.object({ '': v.string() })) }), { 'a/b~c': [{ '': 'so' }, { '': 5 }] })[0]!
        .path,
    ).to.equal('/a~1b~0c/1/');
  });

  it('repeat no more of a long value than helps', () => {
    const { message } = say(v.number(), 'x'.repeat(1_000_000))[0]!;
    expect(message)
      .to.match(/^expected number, found "x+…$/)
      .and.to.have.lengthOf.below(120);
  });
});

describe('a great many messages', () => {
  const { console: reported } = listen();
  const issues = Array.from({ length: 250 }, (_, index) => ({ path: `/${index}`, message: 'bad' }));

  it('are told in part, with their number', () => {
    report(document.createElement('p'), issues);
    const lines = reported[0]!.split('\n');
    expect(lines).to.have.lengthOf(101);
    expect(lines.at(-1)).to.equal('newsparts <p>: and 150 more');
  });

  it('are listed in part, with their number', () => {
    const host = document.createElement('div');
    render(list(issues), host);
    const items = [...host.querySelectorAll('[role="listitem"]')].map(({ textContent }) => textContent);
    expect(items).to.have.lengthOf(101);
    expect(items.slice(-2)).to.deep.equal(['/99: bad', 'and 150 more']);
  });

  it('with long paths are told with the beginning of the path', () => {
    report(document.createElement('p'), [{ path: `/${'k'.repeat(1_000_000)}`, message: 'bad' }]);
    expect(reported[0])
      .to.have.lengthOf.below(300)
      .and.to.match(/k…: bad$/);
  });
});

describe('what can be made of bad data', () => {
  const schema = v.object({ title: v.string(), items: v.array(v.number()) });
  const read = (input: unknown, list: string | undefined = 'items') => {
    const { result, issues } = salvage(schema, input, list, v.safeParse(schema, input));
    return { output: result.success ? result.output : undefined, paths: issues.map(({ path }) => path) };
  };

  it('is all but the bad items of the list', () => {
    expect(read({ title: 'A', items: [1, 'two', 3, null] })).to.deep.equal({
      output: { title: 'A', items: [1, 3] },
      paths: ['/items/1', '/items/3'],
    });
  });

  it('is nothing where something else is bad', () => {
    expect(read({ items: [1, 'two'] })).to.deep.equal({ output: undefined, paths: ['/title', '/items/1'] });
    expect(read({ title: 'A', items: 'one' })).to.deep.equal({ output: undefined, paths: ['/items'] });
    expect(read('A')).to.deep.equal({ output: undefined, paths: [''] });
  });

  it('is nothing where the widget has no such list', () => {
    const { result, issues } = salvage(
      schema,
      { title: 'A', items: ['one'] },
      undefined,
      v.safeParse(schema, { title: 'A', items: ['one'] }),
    );
    expect(result.success).to.equal(false);
    expect(issues).to.have.lengthOf(1);
  });

  it('is as if members that are null were not there, but not items of a list', () => {
    const optional = v.object({
      a: v.optional(v.object({ b: v.optional(v.string()) })),
      items: v.array(v.object({ c: v.optional(v.number()) })),
    });
    const shared = { c: null };
    const input = { a: { b: null }, items: [shared, { c: 1 }, shared, null] };
    const { result, issues } = salvage(optional, input, 'items', v.safeParse(optional, input));
    expect(result.output).to.deep.equal({ a: { b: undefined }, items: [{ c: undefined }, { c: 1 }, { c: undefined }] });
    expect(issues).to.deep.equal([{ path: '/items/3', message: 'expected Object, found null' }]);
    expect(input).to.deep.equal({ a: { b: null }, items: [{ c: null }, { c: 1 }, { c: null }, null] });
  });

  it('says null of a required member that is null', () => {
    expect(
      salvage(schema, { title: null, items: [] }, 'items', v.safeParse(schema, { title: null, items: [] })).issues,
    ).to.deep.equal([{ path: '/title', message: 'expected string, found null' }]);
  });

  it('leaves the data as it was given', () => {
    const input = { title: 'A', items: [1, 'two'] };
    read(input);
    expect(input).to.deep.equal({ title: 'A', items: [1, 'two'] });
  });
});
