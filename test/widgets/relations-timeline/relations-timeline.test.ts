import { expect } from '@open-wc/testing';
import '../../../src/widgets/relations-timeline/define.js';
import type { TimelineData } from '../../../src/widgets/relations-timeline/relations-timeline.schema.js';
import {
  all,
  count,
  fail,
  heard,
  listen,
  outcome,
  part,
  place,
  show,
  soon,
  tidy,
  words,
  type Setup,
  until,
} from '../../helpers.js';

type Event = TimelineData['events'][number];

const timeline = (data: Partial<TimelineData> | readonly Event[], setup?: Setup) =>
  show(
    'relations-timeline',
    Array.isArray(data) ? { events: data } : { events: [{ title: 'Something' }], ...data },
    setup,
  );

const titles = (element: Element): string[] =>
  all(element, '[part="event-title"]').map(({ textContent }) => tidy(textContent));
const event = (element: Element, title: string): HTMLElement =>
  all(element, '[part="event"]').find(
    (item) => tidy(item.querySelector('[part="event-title"]')!.textContent) === title,
  )!;
const dateOf = (element: Element): string => tidy(part(element, 'date').textContent).replace(/\s*–\s*/g, ' – ');

const parties = { kz: { name: 'Kazakhstan' }, cn: { name: 'People’s Republic of China', short: 'China' } };
const kinds = { diplomacy: { name: 'Diplomacy' }, culture: { name: 'Culture' } };

const { console: reported } = listen();

const relations: TimelineData = {
  title: 'Two neighbours',
  summary: 'Eighty years in six events.',
  parties,
  kinds,
  source: 'Kazinform',
  updated: '2024-07-03',
  events: [
    {
      id: 'house',
      date: '1943',
      title: 'A musician is taken in',
      text: 'At home.\n\nFor years.',
      parties: ['kz', 'cn'],
      kind: 'culture',
    },
    {
      id: 'independence',
      date: '1991-12-16',
      title: 'Independence',
      parties: ['kz'],
      kind: 'diplomacy',
      featured: true,
    },
    {
      date: '1992-01-03',
      title: 'A deputy minister arrives',
      parties: ['cn'],
      quote: { text: 'It was a difficult time.', speaker: 'Toleutay Suleimenov' },
    },
    {
      date: '2023',
      title: 'Visas are abolished',
      stat: { value: 600000, label: 'trips', period: '2023' },
      links: [{ href: '/visas', text: 'The agreement' }],
    },
    {
      date: '2024-07-02',
      end: '2024-07-04',
      title: 'A state visit',
      image: { src: '?visit', alt: 'Two flags', caption: 'Flags in Astana.', credit: 'A Photographer' },
    },
    { title: 'A doctor treats patients', duration: 'P25Y' },
  ],
};

describe('<relations-timeline>', () => {
  it('shows dated events in a list, under the timeline’s title', async () => {
    const element = await timeline(relations);
    expect(tidy(part(element, 'title').textContent)).to.equal('Two neighbours');
    expect(tidy(part(element, 'summary').textContent)).to.equal('Eighty years in six events.');
    expect(titles(element)).to.deep.equal(relations.events.map(({ title }) => title));
    expect(all(element, 'ol > li')).to.have.lengthOf(6);
    expect(words(element)).to.include('Source: Kazinform').and.to.include('Updated July 3, 2024');
  });

  it('shows nothing for what is not given', async () => {
    const element = await timeline([{ title: 'Something', date: '1943' }]);
    expect(words(element)).to.equal('1943 Something');
    for (const name of ['title', 'summary', 'legend', 'group-title', 'text', 'image', 'details', 'correction'])
      expect(all(element, `[part~="${name}"]`), name).to.be.empty;
  });

  it('says what happened, in more words, and who took part', async () => {
    const element = await timeline(relations);
    const item = event(element, 'A musician is taken in');
    expect([...item.querySelectorAll('[part="text"] p')].map((p) => p.textContent)).to.deep.equal([
      'At home.',
      'For years.',
    ]);
    expect(tidy(item.querySelector('[part~="details"]')!.textContent)).to.equal('Kazakhstan · China · Culture');
  });

  it('has a legend of the parties', async () => {
    expect(
      [...part(await timeline(relations), 'legend').children].map(({ textContent }) => tidy(textContent)),
    ).to.deep.equal(['Kazakhstan', 'People’s Republic of China']);
  });

  it('shows images, quotations and numbers in events', async () => {
    const element = await timeline(relations);
    const image = event(element, 'A state visit').querySelector('img')!;
    expect(image.alt).to.equal('Two flags');
    expect(tidy(event(element, 'A state visit').querySelector('figcaption')!.textContent)).to.equal(
      'Flags in Astana. Photo: A Photographer',
    );
    const quote = event(element, 'A deputy minister arrives').querySelector('blockquote')!;
    expect(quote.textContent).to.equal('It was a difficult time.');
    expect(tidy(quote.closest('figure')!.querySelector('figcaption')!.textContent)).to.equal('Toleutay Suleimenov');
    const data = event(element, 'Visas are abolished').querySelector('data')!;
    expect(data.value).to.equal('600000');
    expect(tidy(data.parentElement!.textContent)).to.equal('600,000 trips');
  });

  it('looks up the speakers of quotations in the story', async () => {
    const story = {
      people: { t: { name: 'Toleutay Suleimenov' } },
      timelines: { r: { events: [{ title: 'A', quote: { text: 'B', speaker: { ref: 't' } } }] } },
    };
    const script = document.body.appendChild(document.createElement('script'));
    script.type = 'application/json';
    script.id = 'timeline-story';
    script.textContent = JSON.stringify(story);
    const element = await show('relations-timeline', undefined, { attributes: { src: '#timeline-story/timelines/r' } });
    script.remove();
    expect(words(element)).to.include('Toleutay Suleimenov');
  });

  it('links to where one can read on', async () => {
    const link = event(await timeline(relations), 'Visas are abolished').querySelector<HTMLAnchorElement>(
      '[part~="details"] a',
    )!;
    expect(link.getAttribute('href')).to.equal('/visas');
    expect(link.textContent).to.equal('The agreement');
  });

  it('shows the source and the correction of an event with it', async () => {
    const element = await timeline([
      {
        title: 'A',
        date: '1943',
        source: { name: 'CGTN', url: '/cgtn' },
        correction: { date: '2024-07-04', text: 'It was 1943.' },
      },
    ]);
    expect(tidy(event(element, 'A').textContent))
      .to.include('Source: CGTN')
      .and.to.include('Correction, July 4, 2024: It was 1943.');
  });

  it('marks the language of an event', async () => {
    expect(event(await timeline([{ title: 'Тәуелсіздік', lang: 'kk' }]), 'Тәуелсіздік').lang).to.equal('kk');
  });

  it('shows markup as typed', async () => {
    const typed = '<img src=x onerror=alert(1)>';
    const element = await timeline({
      title: typed,
      parties: { a: { name: typed } },
      kinds: { k: { name: typed } },
      events: [{ title: typed, text: typed, displayDate: typed, parties: ['a'], kind: 'k', id: typed }],
    });
    expect(all(element, 'img')).to.be.empty;
    expect(titles(element)).to.deep.equal([typed]);
  });

  it('shows other events when the data changes', async () => {
    const element = await timeline(relations);
    element.data = { events: [{ title: 'Other' }] };
    await outcome(element);
    expect(titles(element)).to.deep.equal(['Other']);
    expect(all(element, '[part="title"]')).to.be.empty;
  });
});

describe('<relations-timeline>: dates', () => {
  for (const [data, expected, datetime] of [
    [{ date: '1943' }, '1943', '1943'],
    [{ date: '1991-12' }, 'Dec 1991', '1991-12'],
    [{ date: '1991-12-16' }, 'Dec 16, 1991', '1991-12-16'],
    [{ date: '2024-Q1' }, 'first quarter of 2024', undefined],
    [{ date: '199X' }, '1990s', undefined],
    [{ date: '1943~' }, 'about 1943', undefined],
    [{ date: '1997/..' }, 'since 1997', undefined],
    [{ date: '1992/1995' }, '1992 – 1995', undefined],
    [{ date: '1992', end: '1995' }, '1992 – 1995', undefined],
    [{ date: '1992-01-03', end: '1992-01-05' }, 'Jan 3 – 5, 1992', undefined],
    [{ date: '1992', end: '1995-06' }, '1992 – Jun 1995', undefined],
    [{ end: '1995-06' }, 'until Jun 1995', undefined],
    [{ end: '1995', displayDate: 'Until the war' }, 'Until the war', undefined],
    [{ date: '1992/' }, '1992 – ?', undefined],
    [{ date: '/1995' }, '? – 1995', undefined],
    [{ date: '1992', end: '1995/' }, '1992 – ?', undefined],
    [{ date: '2024-21', end: '2024-Q3' }, 'spring 2024 – third quarter of 2024', undefined],
    [{ date: '1985-04-XX' }, 'Apr 1985', undefined],
    [{ date: '2024-24~' }, 'about winter 2024', undefined],
    [{ date: 'Y-66000000~' }, 'about 66000001 BC', undefined],
    [{ date: 'XXXX', displayDate: 'Nobody knows when' }, 'Nobody knows when', undefined],
    [{ date: 'XXXX' }, '', undefined],
    [{ date: '1943', displayDate: 'In the war years' }, 'In the war years', '1943'],
    [{ date: '1992/1995', displayDate: 'The early nineties' }, 'The early nineties', undefined],
    [{ displayDate: 'Long ago' }, 'Long ago', undefined],
    [{ date: '1992', duration: 'P25Y' }, '1992 · 25 years', '1992'],
    [{ duration: 'P1Y6M' }, '1 year, 6 months', undefined],
    [{}, '', undefined],
  ] as readonly (readonly [Partial<Event>, string, string | undefined])[]) {
    it(`${JSON.stringify(data)}: “${expected}”`, async () => {
      const element = await timeline([{ title: 'A', ...data }]);
      expect(dateOf(element)).to.equal(expected);
      expect(element.shadowRoot!.querySelector('time')?.dateTime).to.equal(datetime);
    });
  }

  it('are in the language of the page', async () => {
    expect(dateOf(await timeline([{ title: 'A', date: '1991-12-16' }], { attributes: { lang: 'de' } }))).to.match(
      /^16\. Dez\.? 1991$/,
    );
    expect(dateOf(await timeline([{ title: 'A', date: '1991-12-16' }], { attributes: { lang: 'zh' } }))).to.equal(
      '1991年12月16日',
    );
  });
});

describe('<relations-timeline order>', () => {
  const data = {
    events: [{ title: 'b', date: '1992' }, { title: 'x' }, { title: 'c', date: '2017' }, { title: 'a', date: '1943' }],
  };

  it('is the order of time', async () => {
    const element = await timeline(data);
    expect(element.order).to.equal('asc');
    expect(titles(element)).to.deep.equal(['a', 'b', 'c', 'x']);
  });

  it('can be turned round, undated events being last all the same', async () => {
    const element = await timeline(data, { attributes: { order: 'desc' } });
    expect(titles(element)).to.deep.equal(['c', 'b', 'a', 'x']);
    element.order = 'asc';
    await soon();
    expect(element.getAttribute('order')).to.equal('asc');
    expect(titles(element)).to.deep.equal(['a', 'b', 'c', 'x']);
  });

  it('is as usual where it is none of the words', async () => {
    expect(titles(await timeline(data, { attributes: { order: 'down' } }))).to.deep.equal(['a', 'b', 'c', 'x']);
  });
});

describe('<relations-timeline group-by>', () => {
  const headings = (element: Element) =>
    all(element, '[part="group-title"]').map(({ textContent }) => tidy(textContent));

  it('is chosen by itself', async () => {
    const element = await timeline(relations);
    expect(element.groupBy).to.equal('auto');
    expect(headings(element)).to.deep.equal(['20th century', '21st century', 'Undated']);
  });

  it('is none, year, decade, century or era', async () => {
    const element = await timeline({ ...relations, eras: [{ start: '1900', end: '2100', title: 'Our time' }] });
    for (const [by, expected] of [
      ['none', ['Undated']],
      ['year', ['1943', '1991', '1992', '2023', '2024', 'Undated']],
      ['decade', ['1940s', '1990s', '2020s', 'Undated']],
      ['century', ['20th century', '21st century', 'Undated']],
      ['auto', ['Our time, 1900 – 2100', 'Undated']],
      ['era', ['Our time, 1900 – 2100', 'Undated']],
    ] as const) {
      element.groupBy = by;
      await soon();
      expect(element.getAttribute('group-by')).to.equal(by);
      expect(
        headings(element).map((heading) => heading.replace(/\s*–\s*/, ' – ')),
        by,
      ).to.deep.equal(expected);
      expect(titles(element)).to.have.lengthOf(6);
    }
  });
});

describe('<relations-timeline>: headings', () => {
  const levels = (element: Element) =>
    Object.fromEntries(
      ['title', 'group-title', 'event-title'].map((name) => [name, all(element, `[part="${name}"]`)[0]?.ariaLevel]),
    );

  it('are in steps, from heading-level down', async () => {
    expect(levels(await timeline(relations))).to.deep.equal({ title: '3', 'group-title': '4', 'event-title': '5' });
    expect(levels(await timeline(relations, { attributes: { 'heading-level': '2' } }))).to.deep.equal({
      title: '2',
      'group-title': '3',
      'event-title': '4',
    });
  });

  it('leave no step out above events that stand under no heading', async () => {
    const element = await timeline(relations, { attributes: { 'group-by': 'none' } });
    expect(all(element, '[role="heading"]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal([
      '3',
      '4',
      '4',
      '4',
      '4',
      '4',
      '4',
      '5',
    ]);
  });

  it('leave no step out where there is no title or no group', async () => {
    expect(levels(await timeline({ ...relations, title: undefined }))).to.deep.equal({
      title: undefined,
      'group-title': '3',
      'event-title': '4',
    });
    expect(levels(await timeline({ title: 'A', events: [{ title: 'B', date: '1943' }] }))).to.deep.equal({
      title: '3',
      'group-title': undefined,
      'event-title': '4',
    });
    expect(levels(await timeline([{ title: 'B', date: '1943' }]))).to.deep.equal({
      title: undefined,
      'group-title': undefined,
      'event-title': '3',
    });
  });
});

describe('<relations-timeline>: bad data', () => {
  it('one bad event is reported and left out; the others show', async () => {
    const element = place('relations-timeline', {
      title: 'A',
      events: [
        { title: 'one', date: '1991' },
        { title: 'two', date: '2023-02-30' },
        { date: '1992' },
        { title: 'four', date: '1993' },
        'five',
      ],
    });
    const counts = count(element);
    const issues = await outcome(element);
    expect(issues).to.deep.equal([
      {
        path: '/events/1/date',
        message: 'expected an EDTF date such as 1991 or 1991-12-16, found "2023-02-30"',
      },
      { path: '/events/2/title', message: 'expected "title", found nothing' },
      { path: '/events/4', message: 'expected Object, found "five"' },
    ]);
    expect(titles(element)).to.deep.equal(['one', 'four']);
    expect(counts).to.include({ 'np-ready': 1, 'np-error': 1 });
    expect(reported).to.have.lengthOf(1);
  });

  for (const [what, bad, path, message] of [
    [
      'a bad date',
      { date: '31/12/2023' },
      '/date',
      'expected an EDTF date such as 1991 or 1991-12-16, found "31/12/2023"',
    ],
    ['a bad end', { end: 'yesterday' }, '/end', 'expected an EDTF date such as 1991 or 1991-12-16, found "yesterday"'],
    ['a bad sort', { sort: '' }, '/sort', 'expected an EDTF date such as 1991 or 1991-12-16, found ""'],
    [
      'an end before the beginning',
      { date: '1995', end: '1992' },
      '',
      /^expected a "date" not after the "end", found /,
    ],
    ['a bad duration', { duration: '25 years' }, '/duration', 'expected a duration such as P25Y, found "25 years"'],
    ['a blank title', { title: ' ' }, '/title', 'expected words (at most 100,000 characters), found " "'],
    ['a party that is no list', { parties: 'kz' }, '/parties', 'expected Array, found "kz"'],
    [
      'a bad link',
      { links: [{ href: 'javascript:alert(1)', text: 'A' }] },
      '/links/0/href',
      'expected an http:, https:, mailto: or relative address, found "javascript:alert(1)"',
    ],
    ['an image without alternative words', { image: { src: '/a.jpg' } }, '/image/alt', 'expected "alt", found nothing'],
    [
      'a bad quotation',
      { quote: { text: '' } },
      '/quote/text',
      'expected words (at most 100,000 characters), found ""',
    ],
    [
      'a quotation by nobody',
      { quote: { text: 'A', speaker: { ref: 'nobody' } } },
      '/quote/speaker/ref',
      'expected a key of "people" or "organisations", found "nobody"',
    ],
    [
      'a bad number',
      { stat: { value: '600,000', label: 'trips' } },
      '/stat/value',
      'expected a number, or a decimal string such as "1234.5", found "600,000"',
    ],
    [
      '1 MB of text',
      { text: 'x'.repeat(1_000_000) },
      '/text',
      /^expected words \(at most 100,000 characters\), found "x+…$/,
    ],
  ] as const) {
    it(`an event with ${what} is left out, and the message says where and what`, async () => {
      const element = place('relations-timeline', { events: [{ title: 'good' }, { title: 'bad', ...bad }] });
      const issues = await outcome(element);
      expect(issues.map((issue) => issue.path)).to.deep.equal([`/events/1${path}`]);
      if (typeof message === 'string') expect(issues[0]!.message).to.equal(message);
      else expect(issues[0]!.message).to.match(message);
      expect(titles(element)).to.deep.equal(['good']);
    });
  }

  it('an unknown party or kind is reported, and the event shows without it', async () => {
    const element = place('relations-timeline', {
      parties,
      kinds,
      events: [
        { title: 'A', parties: ['kz', 'us'], kind: 'war' },
        { title: 'B', parties: ['cn'] },
      ],
    });
    const issues = await outcome(element);
    expect(issues).to.deep.equal([
      { path: '/events/0', message: 'expected a key of "parties", found "us"' },
      { path: '/events/0', message: 'expected a key of "kinds", found "war"' },
    ]);
    expect(titles(element)).to.deep.equal(['A', 'B']);
    expect(tidy(event(element, 'A').querySelector('[part~="details"]')!.textContent)).to.equal('Kazakhstan');
  });

  it('a party or kind by the name of something that every object has is unknown too', async () => {
    const element = place('relations-timeline', {
      parties,
      kinds,
      events: [{ title: 'A', parties: ['constructor', 'toString'], kind: 'constructor' }],
    });
    expect(await outcome(element)).to.have.lengthOf(3);
    expect(tidy(event(element, 'A').textContent)).to.equal('A');
  });

  it('a bad event and an unknown party of another are both reported', async () => {
    const element = place('relations-timeline', { parties, events: [{ title: '' }, { title: 'B', parties: ['us'] }] });
    expect((await outcome(element)).map(({ path }) => path)).to.deep.equal(['/events/0/title', '/events/1']);
    expect(titles(element)).to.deep.equal(['B']);
  });

  it('an unknown party after bad data was put right is still reported', async () => {
    const element = await timeline([{ title: 'A' }]);
    element.data = { events: [{ title: 'B', parties: ['us'] }] };
    expect(await outcome(element)).to.have.lengthOf(1);
  });

  it('all events bad: all are reported, and the fallback stays', async () => {
    const { element, issues } = await fail('relations-timeline', { title: 'A', events: [{}, {}] });
    expect(issues).to.have.lengthOf(2);
    expect(element.shadowRoot).to.be.null;
  });

  it('an end in another time zone is compared as an instant', async () => {
    const element = await timeline([{ title: 'A', date: '2024-01-01T10:00Z', end: '2024-01-01T08:00-05:00' }]);
    expect(titles(element)).to.deep.equal(['A']);
  });

  it('two dates of which neither has an end that is known are refused, and the other events show', async () => {
    const element = place('relations-timeline', {
      events: [
        { title: 'A', date: '../1990', end: '1997/..' },
        { title: 'B', date: '1991' },
      ],
    });
    expect((await outcome(element)).map(({ path }) => path)).to.deep.equal(['/events/0']);
    expect(titles(element)).to.deep.equal(['B']);
  });

  for (const [what, data, path, message] of [
    ['no events', {}, '/events', 'expected "events", found nothing'],
    ['an object for events', { events: {} }, '/events', 'expected Array, found Object'],
    [
      '10,000 events',
      { events: Array.from({ length: 10_000 }, (_, index) => ({ title: String(index) })) },
      '/events',
      'expected 1 to 5,000 events, found 10000 items',
    ],
    ['an empty list', { events: [] }, '/events', 'expected 1 to 5,000 events, found []'],
    [
      'a blank title',
      { title: '', events: [{ title: 'A' }] },
      '/title',
      'expected words (at most 100,000 characters), found ""',
    ],
    [
      'parties that are no object',
      { parties: 'kz', events: [{ title: 'A' }] },
      '/parties',
      /^expected .*, found "kz"$/,
    ],
    [
      'a party without a name',
      { parties: { kz: {} }, events: [{ title: 'A' }] },
      '/parties/kz/name',
      'expected "name", found nothing',
    ],
    [
      'a kind without a name',
      { kinds: { 'a/b': {} }, events: [{ title: 'A' }] },
      '/kinds/a~1b/name',
      'expected "name", found nothing',
    ],
    [
      'an era without an end',
      { eras: [{ start: '1991', title: 'A' }], events: [{ title: 'A' }] },
      '/eras/0/end',
      'expected "end", found nothing',
    ],
    [
      'an era that begins on no day',
      { eras: [{ start: '1991-13', end: '1992', title: 'A' }], events: [{ title: 'A' }] },
      '/eras/0/start',
      'expected an EDTF date such as 1991 or 1991-12-16, found "1991-13"',
    ],
  ] as const) {
    it(`${what}: a clear message, and the fallback`, async () => {
      const { element, issues } = await fail('relations-timeline', data, { children: '<ol><li>Fallback</li></ol>' });
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]!.path).to.equal(path);
      if (typeof message === 'string') expect(issues[0]!.message).to.equal(message);
      else expect(issues[0]!.message).to.match(message);
      expect(element.querySelector('ol')!.getClientRects()).not.to.be.empty;
    });
  }

  it('parties that are an array: a clear message', async () => {
    const { issues } = await fail('relations-timeline', {
      parties: [{ name: 'Kazakhstan' }],
      events: [{ title: 'A' }],
    });
    expect(issues).to.deep.equal([
      { path: '/parties', message: 'expected an object of at most 1,000 keys, found [{"name":"Kazakhstan"}]' },
    ]);
  });

  const keyed = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, { name: `Name ${index}` }]));

  it('1,000 parties, kinds and eras show; more are refused, for they would hold up the page', async () => {
    const events = [{ title: 'A' }];
    const eras = Array.from({ length: 1001 }, () => ({ start: '1991', end: '1992', title: 'A' }));
    await timeline({ events, parties: keyed(1000), kinds: keyed(1000), eras: eras.slice(1) });
    const { issues } = await fail('relations-timeline', { events, parties: keyed(1001), kinds: keyed(1001), eras });
    expect(issues.map(({ path }) => path)).to.deep.equal(['/parties', '/kinds', '/eras']);
    expect(issues[0]!.message).to.match(/^expected an object of at most 1,000 keys, found \{"key0":.*…$/);
    expect(issues[2]!.message).to.equal('expected at most 1,000 eras, found 1001 items');
  });

  it('a key that no object can have for its own is reported as one that leads nowhere', async () => {
    const data: unknown = JSON.parse(
      '{ "parties": { "__proto__": { "name": "A" } }, "kinds": { "__proto__": { "name": "B" } },' +
        '"events": [{ "title": "C", "parties": ["__proto__"], "kind": "__proto__" }] }',
    );
    const { element, issues } = await fail('relations-timeline', data);
    expect(issues).to.deep.equal([
      { path: '/events/0', message: 'expected a key of "parties", found "__proto__"' },
      { path: '/events/0', message: 'expected a key of "kinds", found "__proto__"' },
    ]);
    expect(words(element)).to.equal('Undated C');
    expect(Object.keys(Object.prototype)).to.be.empty;
  });

  it('keys that every object inherits are keys like others', async () => {
    const names = ['constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'];
    const own = Object.fromEntries(names.map((name) => [name, { name: `the ${name}` }]));
    const element = await timeline({
      parties: own,
      kinds: own,
      events: [{ title: 'A', parties: names, kind: 'constructor' }],
    });
    for (const name of names) expect(words(element)).to.include(`the ${name}`);
    const { issues } = await fail('relations-timeline', { events: [{ title: 'A', parties: names, kind: 'toString' }] });
    expect(issues).to.have.lengthOf(names.length + 1);
  });

  it('a long key is repeated in part', async () => {
    const { issues } = await fail('relations-timeline', { events: [{ title: 'A', kind: 'k'.repeat(1_000_000) }] });
    expect(issues[0]!.message)
      .to.match(/^expected a key of "kinds", found "k+…"$/)
      .and.to.have.lengthOf.below(120);
  });

  it('5,000 events show', async function () {
    this.timeout(60_000);
    const element = await timeline(
      Array.from({ length: 5000 }, (_, index) => ({ title: `event ${index}`, date: String(1000 + (index % 1000)) })),
    );
    // The first view at once, and the rest soon after.
    expect(all(element, '[part="event"]')).to.have.lengthOf(60);
    await until(() => all(element, '[part="event"]').length === 5000, 'all of them', 50_000);
  });
});

describe('<relations-timeline>: for everybody', () => {
  it('an event that stands out, one that is unsure and the current one keep their words', async () => {
    const element = await timeline([{ id: 'a', title: 'A', date: '1943~', featured: true }], {
      attributes: { 'start-at': 'a' },
    });
    expect(heard(element.shadowRoot!)).to.equal('about 1943 A');
    expect(event(element, 'A').ariaCurrent).to.equal('true');
  });

  for (const [what, attributes] of [
    ['as usual', {}],
    ['under an h2', { 'heading-level': '2', order: 'desc' }],
    ['begun elsewhere', { 'start-at': 'independence', 'group-by': 'none' }],
    ['from right to left', { dir: 'rtl', lang: 'ar' }],
  ] as const) {
    it(`has no accessibility faults ${what}`, async () => {
      await expect(await timeline(relations, { attributes })).to.be.accessible();
    });
  }

  it('has none where a part is left out', async () => {
    const element = place('relations-timeline', { events: [{}, { title: 'A' }] }, { attributes: { debug: '' } });
    await outcome(element);
    await expect(element).to.be.accessible();
  });

  it('has none with its fallback', async () => {
    const { element } = await fail(
      'relations-timeline',
      {},
      { children: '<ol><li><time datetime="1943">1943</time> A musician is taken in</li></ol>' },
    );
    await expect(element).to.be.accessible();
  });

  it('says how many events there are, to those who go by lists', async () => {
    const lists = all(await timeline(relations, { attributes: { 'group-by': 'none' } }), 'ol');
    expect(lists.map(({ children }) => children.length)).to.deep.equal([5, 1]);
  });
});
