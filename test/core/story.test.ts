import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { context } from '../../src/core/fields.js';
import { person } from '../../src/core/person.js';
import { describe as told } from '../../src/core/issues.js';
import { settle } from '../../src/core/settle.js';
import { atPointer } from '../../src/core/story.js';

describe('pointers into a story', () => {
  // RFC 6901, sections 5 and 6: the document, and the pointers as they stand in an address.
  const example: unknown = JSON.parse(`{
    "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\\\j": 5, "k\\"l": 6, " ": 7, "m~n": 8
  }`);

  for (const [pointer, value] of [
    ['', example],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%25d', 2],
    ['/e%5Ef', 3],
    ['/g%7Ch', 4],
    ['/i%5Cj', 5],
    ['/k%22l', 6],
    ['/%20', 7],
    ['/m~0n', 8],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/ ', 7],
  ] as const) {
    it(`“${pointer}” finds ${JSON.stringify(value).slice(0, 20)}`, () => {
      expect(atPointer(example, pointer)).to.deep.equal(value);
    });
  }

  for (const pointer of [
    '/nowhere',
    '/foo/2',
    '/foo/-',
    '/foo/-1',
    '/foo/00',
    '/foo/1.0',
    '/foo/bar',
    '/foo/length',
    '/foo/0/length',
    '/foo/0/0',
    '/foo/0/b',
    '/foo/',
    '/foo/map',
    '/__proto__',
    '/constructor',
    '/toString',
    '/foo/constructor/name',
    '/__proto__/constructor',
    'foo',
    'foo/0',
    '#/foo',
    '/FOO',
    '/a/b',
    '/c%d',
    '/%E0%A4%A',
  ]) {
    it(`“${pointer}” leads nowhere`, () => {
      expect(atPointer(example, pointer)).to.equal(undefined);
    });
  }

  it('~01 is the key “~1”, not “/”', () => {
    expect(atPointer({ '~1': 'tilde', '/': 'slash' }, '/~01')).to.equal('tilde');
  });

  it('a key may be of any script', () => {
    expect(atPointer({ дәйексөз: { é: 1 } }, '/дәйексөз/é')).to.equal(1);
    expect(atPointer({ дәйексөз: 1 }, `/${encodeURIComponent('дәйексөз')}`)).to.equal(1);
  });

  it('finds null and false, which are values', () => {
    expect(atPointer({ a: null, b: false }, '/a')).to.equal(null);
    expect(atPointer({ a: null, b: false }, '/b')).to.equal(false);
    expect(atPointer({ a: null }, '/a/b')).to.equal(undefined);
  });

  it('finds a key called __proto__ where the JSON has one', () => {
    expect(atPointer(JSON.parse('{ "__proto__": 1 }'), '/__proto__')).to.equal(1);
  });
});

describe('refs', () => {
  const story = {
    people: {
      dimash: { name: 'Dimash Kudaibergen', role: 'singer', affiliation: 'Kazakhstan' },
      both: { name: 'A person' },
      nameless: { role: 'singer' },
      linked: { name: 'A', url: 'javascript:alert(1)' },
      chain: { ref: 'dimash' },
      text: 'A name',
      unfilled: { name: 'A', role: null, url: null },
    },
    organisations: {
      sco: { name: 'Shanghai Cooperation Organization', short: 'SCO' },
      both: { name: 'An organisation' },
    },
  };

  /** What a ref comes to in a document: the person, or the issues. */
  const follow = (ref: unknown, document: unknown = story) =>
    settle(() => {
      context.document = document;
      const { output, issues } = v.safeParse(person, { ref });
      return issues ? issues.map((issue) => told(issue)) : output;
    });

  it('find a person', async () => {
    expect(await follow('dimash')).to.deep.equal(story.people.dimash);
  });

  it('find a person with fields that nobody has filled in', async () => {
    expect(await follow('unfilled')).to.deep.equal({ name: 'A' });
  });

  it('find a person of whom only the name is said', async () => {
    expect(await follow('text')).to.deep.equal({ name: 'A name' });
  });

  it('find an organisation', async () => {
    expect(await follow('sco')).to.deep.equal({ name: 'Shanghai Cooperation Organization', organisation: true });
  });

  it('find the person where both have the key', async () => {
    expect(await follow('both')).to.deep.equal({ name: 'A person' });
  });

  for (const ref of ['nobody', '', '__proto__', 'constructor', 'toString', 'Dimash']) {
    it(`that lead nowhere are errors that name the key: “${ref}”`, async () => {
      expect(await follow(ref)).to.deep.equal([
        { path: '/ref', message: `expected a key of "people" or "organisations", found ${JSON.stringify(ref)}` },
      ]);
    });
  }

  it('lead nowhere where the document has neither people nor organisations', async () => {
    for (const document of [{}, null, [], 'text', { people: [] }, { people: null }]) {
      expect(await follow('dimash', document))
        .to.be.an('array')
        .with.lengthOf(1);
    }
  });

  it('say what is wrong with the person that they find', async () => {
    expect(await follow('nameless')).to.deep.equal([{ path: '/ref/name', message: 'expected "name", found nothing' }]);
    expect(await follow('linked')).to.deep.equal([
      {
        path: '/ref/url',
        message: 'expected an http:, https:, mailto: or relative address, found "javascript:alert(1)"',
      },
    ]);
  });

  it('are not followed from one to another', async () => {
    expect(await follow('chain')).to.be.an('array');
  });

  it('have to be strings', async () => {
    expect(await follow(5)).to.deep.equal([{ path: '/ref', message: 'expected string, found 5' }]);
    expect(await follow(null)).to.be.an('array');
  });
});
