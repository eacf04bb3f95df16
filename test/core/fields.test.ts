import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { date, fact, image, link, source, text, url, words } from '../../src/core/fields.js';
import { person } from '../../src/core/person.js';
import { describe as told } from '../../src/core/issues.js';
import { settle } from '../../src/core/settle.js';

/** What a field makes of an input: `output`, or the issues as sentences with their paths. */
async function read(
  schema: v.GenericSchema,
  input: unknown,
): Promise<{ readonly output?: unknown; readonly issues?: readonly string[] }> {
  const result = await settle(() => v.safeParse(schema, input));
  return result.issues
    ? { issues: result.issues.map((issue) => told(issue)).map(({ path, message }) => `${path} ${message}`) }
    : { output: result.output };
}

const accepts = async (schema: v.GenericSchema, input: unknown, output: unknown = input) =>
  expect(await read(schema, input)).to.deep.equal({ output });
const refuses = async (schema: v.GenericSchema, input: unknown, ...issues: string[]) =>
  expect(await read(schema, input)).to.deep.equal({ issues });

describe('Text', () => {
  it('is a string', () => accepts(text, 'Words.', ['Words.']));
  it('begins a paragraph after a blank line', () =>
    accepts(text, 'One.\n\nTwo\nlines.\n \nThree.\n', ['One.', 'Two\nlines.', 'Three.']));
  it('is an array of paragraphs', () => accepts(text, ['One.', 'Two.']));
  it('is an array of paragraphs of spans', () =>
    accepts(text, [
      ['H', { text: '2', mark: 'sub' }, 'O'],
      [{ text: 'link', href: 'https://example.org/', lang: 'en' }],
    ]));
  it('is kept verbatim within', () => accepts(text, '“[of] … ‘so’,”  two spaces', ['“[of] … ‘so’,”  two spaces']));
  it('may hold 100,000 characters', () => accepts(text, 'x'.repeat(100_000), ['x'.repeat(100_000)]));
  it('holds no more than that', () =>
    refuses(text, 'x'.repeat(100_001), ` expected words (at most 100,000 characters), found "${'x'.repeat(59)}…`));
  it('holds no more than that in a paragraph or a span', async () => {
    await refuses(text, ['x'.repeat(1_000_000)], `/0 expected at most 100,000 characters, found "${'x'.repeat(59)}…`);
    expect((await read(text, [[{ text: 'x'.repeat(1_000_000) }]])).issues, 'span').to.have.lengthOf(1);
  });
  it('is not empty', async () => {
    await refuses(text, '', ' expected words (at most 100,000 characters), found ""');
    await refuses(text, ' \n\n ', ' expected words (at most 100,000 characters), found " \n\n "');
    await refuses(text, [], ' expected words (at most 100,000 characters in all), found Array');
  });
  it('is not blank as an array either', async () => {
    expect(await read(text, ['']), '[""]').to.have.property('issues');
    expect(await read(text, [[]]), '[[]]').to.have.property('issues');
  });
  it('is nothing else', async () => {
    await refuses(text, 5, ' expected Array, found 5');
    await refuses(text, null, ' expected Array, found null');
    await refuses(text, { text: 'x' }, ' expected Array, found Object');
    await refuses(text, ['One.', 2], '/1 expected Array, found 2');
    await refuses(text, [['One.', 2]], '/0/1 expected Object, found 2');
  });
  it('names the span that is wrong', async () => {
    await refuses(
      text,
      [['One ', { text: 'two', mark: 'b' }]],
      '/0/1/mark expected ("em" | "strong" | "sub" | "sup"), found "b"',
    );
    await refuses(text, [[{ href: '/a' }]], '/0/0/text expected "text", found nothing');
    await refuses(
      text,
      [[{ text: 'two', href: 'javascript:alert(1)' }]],
      '/0/0/href expected an http:, https:, mailto: or relative address, found "javascript:alert(1)"',
    );
  });
});

describe('Date', () => {
  it('is EDTF', async () => {
    const { output } = await read(date, '1991-12-16');
    expect(output).to.have.nested.property('start.precision', 'day');
  });
  for (const input of ['2023-02-30', '31/12/2023', 'yesterday', '']) {
    it(`is not “${input}”`, () =>
      refuses(date, input, ` expected an EDTF date such as 1991 or 1991-12-16, found "${input}"`));
  }
  it('is not a number', () => refuses(date, 1991, ' expected string, found 1991'));
});

describe('Person', () => {
  it('is a name', () => accepts(person, 'Dimash', { name: 'Dimash' }));
  it('is an object with a name', () => {
    const whole = {
      name: 'Dimash',
      role: 'singer',
      affiliation: 'Kazakhstan',
      url: '/dimash',
      lang: 'kk',
      image: { src: '/d.jpg', alt: '' },
    };
    return accepts(person, whole);
  });
  it('keeps nothing that is unknown', () => accepts(person, { name: 'Dimash', nmae: 'x' }, { name: 'Dimash' }));
  it('has a name', async () => {
    await refuses(person, {}, '/name expected "name", found nothing');
    await refuses(person, ' ', ' expected words (at most 100,000 characters), found " "');
    await refuses(person, { name: '' }, '/name expected words (at most 100,000 characters), found ""');
  });
  it('is nothing else', async () => {
    await refuses(person, null, ' expected Object, found null');
    await refuses(person, 5, ' expected Object, found 5');
  });
  it('is not an array', async () => {
    expect(await read(person, ['Dimash'])).to.have.property('issues');
  });
});

describe('Image', () => {
  it('has an address and alternative words', () =>
    accepts(image, { src: '/a.jpg', alt: 'A stage', width: 640, height: 480, credit: 'Somebody' }));
  it('may be decoration', () => accepts(image, { src: '/a.jpg', alt: '' }));
  it('says whether it is decoration', () => refuses(image, { src: '/a.jpg' }, '/alt expected "alt", found nothing'));
  it('comes from an address that the link policy lets pass', async () => {
    expect((await read(image, { src: 'javascript:alert(1)', alt: '' })).issues).to.have.lengthOf(1);
    expect((await read(image, { src: 'data:image/png;base64,AA', alt: '' })).issues).to.have.lengthOf(1);
  });
  it('may have several sizes, each under the link policy', async () => {
    await accepts(image, { src: '/a.jpg', alt: '', srcset: '/a.jpg 1x, /b,c.jpg 2x', sizes: '100vw' });
    expect(
      (await read(image, { src: '/a.jpg', alt: '', srcset: '/a.jpg 1x, javascript:alert(1) 2x' })).issues,
    ).to.have.lengthOf(1);
    expect(
      (await read(image, { src: '/a.jpg', alt: '', srcset: 'java\tscript:alert(1)' })).issues,
      'something behind the address that is neither a width nor a density',
    ).to.have.lengthOf(1);
    expect(
      (await read(image, { src: '/a.jpg', alt: '', srcset: '/a.jpg 1x,javascript:alert(1) 2x' })).issues,
      'without a space',
    ).to.have.lengthOf(1);
  });
  it('has its size as numbers', async () => {
    expect((await read(image, { src: '/a.jpg', alt: '', width: '640' })).issues).to.deep.equal([
      '/width expected number, found "640"',
    ]);
  });
});

describe('Source', () => {
  it('is a name', () => accepts(source, 'CGTN', { name: 'CGTN' }));
  it('is an object with a name', async () => {
    const { output } = await read(source, { name: 'CGTN', url: 'https://example.org/', date: '2024-07-02' });
    expect(output)
      .to.deep.include({ name: 'CGTN', url: 'https://example.org/' })
      .and.to.have.nested.property('date.text', '2024-07-02');
  });
  it('names what is wrong', () =>
    refuses(
      source,
      { name: 'CGTN', date: 'today' },
      '/date expected an EDTF date such as 1991 or 1991-12-16, found "today"',
    ));
});

describe('Link and address', () => {
  it('has an address and words', () => accepts(link, { href: '/story', text: 'Read on' }));
  it('has both', async () => {
    await refuses(link, { href: '/story' }, '/text expected "text", found nothing');
    await refuses(link, { text: 'Read on' }, '/href expected "href", found nothing');
  });
  it('is http:, https:, mailto: or relative', () =>
    refuses(url, 'vbscript:x', ' expected an http:, https:, mailto: or relative address, found "vbscript:x"'));
  it('is an address that can be read at all', async () => {
    expect((await read(url, 'http://[')).issues, 'http://[').to.have.lengthOf(1);
  });
});

describe('words', () => {
  it('are one run, kept as they are', () => accepts(words, ' so '));
  it('are not blank', () => refuses(words, '\n', ' expected words (at most 100,000 characters), found "\n"'));
});

describe('what every fact may carry', () => {
  const schema = v.object(fact);
  it('is all optional', () => accepts(schema, {}));
  it('is id, lang, source, updated and correction', async () => {
    const { output } = await read(schema, {
      id: 'a',
      lang: 'kk',
      source: 'CGTN',
      updated: '2024-07-03',
      correction: { date: '2024-07-04', text: 'It was 24.' },
    });
    expect(output).to.have.all.keys('id', 'lang', 'source', 'updated', 'correction');
  });
  it('a correction says when and what', () =>
    refuses(
      schema,
      { correction: {} },
      '/correction/date expected "date", found nothing',
      '/correction/text expected "text", found nothing',
    ));
});

describe('what a message says', () => {
  it('escapes the path as a JSON Pointer', async () => {
    const { issues } = v.safeParse(v.object({ 'a/b~c': v.string() }), { 'a/b~c': 5 });
    expect(told(issues![0])).to.deep.equal({ path: '/a~1b~0c', message: 'expected string, found 5' });
  });
});
