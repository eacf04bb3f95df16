import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { recordOf } from '../../src/core/list.js';

const schema = recordOf(v.object({ name: v.string() }));

describe('objects by keys of the publisher’s own', () => {
  it('keep every key', () => {
    const parties = {
      kz: { name: 'Kazakhstan' },
      Қытай: { name: 'China' },
      constructor: { name: 'C' },
      '': { name: 'E' },
    };
    expect(v.parse(schema, parties)).to.deep.equal(parties);
  });

  it('keep the order', () => {
    expect(Object.keys(v.parse(schema, { b: { name: 'B' }, a: { name: 'A' } }))).to.deep.equal(['b', 'a']);
  });

  it('say which one is wrong', () => {
    const { issues } = v.safeParse(schema, { kz: { name: 'Kazakhstan' }, cn: {} });
    expect(issues!.map((issue) => v.getDotPath(issue))).to.deep.equal(['cn.name']);
  });

  it('let no key become a prototype', () => {
    const output = v.parse(schema, JSON.parse('{ "__proto__": { "name": "P" }, "kz": { "name": "K" } }')) as Record<
      string,
      unknown
    >;
    expect(output).to.have.own.property('kz');
    expect(output['name']).to.equal(undefined);
    expect(({} as Record<string, unknown>)['name']).to.equal(undefined);
  });

  for (const input of [null, 'text', 5, true, undefined]) {
    it(`refuse ${input}`, () => {
      expect(v.safeParse(schema, input).success).to.equal(false);
    });
  }
});
