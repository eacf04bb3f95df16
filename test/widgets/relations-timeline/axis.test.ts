import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { render } from 'lit/html.js';
import * as v from 'valibot';
import '../../../src/widgets/relations-timeline/define.js';
import { axis as axisPart } from '../../../src/widgets/relations-timeline/axis/axis.js';
import type { Host, Scene } from '../../../src/widgets/relations-timeline/part.js';
import { schema, type TimelineData } from '../../../src/widgets/relations-timeline/relations-timeline.schema.js';
import type { TimelineOptions } from '../../../src/widgets/relations-timeline/relations-timeline.template.js';
import {
  all,
  inChromium,
  listen,
  one,
  part,
  pause,
  preferMotion,
  show,
  soon,
  tidy,
  until,
  withKeys,
} from '../../helpers.js';

const parties = { a: { name: 'Upland' }, b: { name: 'Riverland' } };
const data: TimelineData = {
  title: 'Two neighbors',
  parties,
  events: [
    { id: 'first', date: '1943~', title: 'A composer takes a stranger in', parties: ['a', 'b'] },
    { id: 'line', date: '1992/1995', title: 'A line is built', parties: ['a'] },
    { id: 'trains', date: '1997/..', title: 'Trains run on it', parties: ['b'] },
    { id: 'decade', date: '200X', title: 'A decade of visits' },
    { id: 'visit', date: '2024-07-02', title: 'A state visit', parties: ['a', 'b'] },
    { title: 'A song crosses the border' },
    { title: 'A recipe follows' },
  ],
};

const many = (count: number): TimelineData => ({
  title: 'Many',
  events: Array.from({ length: count }, (_, n) => ({
    id: `e${n}`,
    date: new Date(Date.UTC(1900, 0, 1 + Math.floor((n * 45_000) / count))).toISOString().slice(0, 10),
    title: `Something happens again (${n})`,
  })),
});

const heard = listen();

interface Setup {
  readonly attributes?: Record<string, string>;
  readonly style?: string;
  readonly dir?: string;
}

type Timeline = HTMLElementTagNameMap['relations-timeline'];

async function axis(model: TimelineData, { attributes = {}, style = 'width: 700px', dir = 'ltr' }: Setup = {}) {
  const around = `<div dir="${dir}" style="${style}"><slot></slot></div>`;
  const element = await show('relations-timeline', model, { attributes: { layout: 'axis', ...attributes }, around });
  await until(() => track(element).style.blockSize || tidy(one(element, '.note').textContent));
  await drawn();
  return element;
}

const track = (element: Element): HTMLElement => part(element, 'track');
const flags = (element: Element): HTMLElement[] => all(element, '.flag');
const flag = (element: Element, title: string): HTMLElement | undefined =>
  flags(element).find(({ textContent }) => textContent === title);
const mark = (element: Element, title: string): HTMLElement => flag(element, title)!.querySelector('.mark')!;
const merged = (element: Element): HTMLElement[] => all(element, '.merged');
const range = (element: Element): string => tidy(one(element, '.range').textContent);
const left = (element: Element): number => element.getBoundingClientRect().left;
const windowOf = (element: Element): number => parseFloat(one(element, '.window').style.inlineSize);
/** How many events the labels stand for. */
const told = (element: Element): number =>
  flags(element).length + merged(element).reduce((sum, { textContent }) => sum + parseInt(textContent), 0);

const press = (element: Element, key: string): boolean =>
  track(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));

function wheel(element: Element, init: WheelEventInit, at = 0.5): boolean {
  const { left, width, top } = track(element).getBoundingClientRect();
  return track(element).dispatchEvent(
    new WheelEvent('wheel', { clientX: left + width * at, clientY: top + 5, bubbles: true, cancelable: true, ...init }),
  );
}

function pointer(target: Element, type: string, at: number, init: PointerEventInit = {}): void {
  const { left, width, top } = target.getBoundingClientRect();
  target.dispatchEvent(
    new PointerEvent(`pointer${type}`, {
      pointerId: 1,
      buttons: type === 'up' ? 0 : 1,
      clientX: left + width * at,
      clientY: top + 5,
      bubbles: true,
      cancelable: true,
      ...init,
    }),
  );
}

/** What is drawn with the next frame is there. */
const drawn = async (): Promise<void> => {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};

/** Rectangles of words, none of which may lie over another. */
function overlaps(element: Element): string[] {
  const rects = [...all(element, '.flag:not(.bare) > span'), ...merged(element)].map((label) => ({
    label,
    rect: label.getBoundingClientRect(),
  }));
  return rects.flatMap(({ label, rect: a }, index) =>
    rects
      .slice(index + 1)
      .filter(
        ({ rect: b }) =>
          a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map((other) => `${label.textContent} / ${other.label.textContent}`),
  );
}

describe('<relations-timeline layout="axis">', () => {
  // Nothing glides, unless a test has it so.
  before(() => preferMotion('reduce'));
  after(() => preferMotion('no-preference'));

  describe('what it shows', () => {
    it('a label for each event, at its place to scale', async () => {
      const element = await axis(data);
      expect(flags(element).map(({ textContent }) => textContent)).to.have.members(
        data.events.filter(({ date }) => date).map(({ title }) => title),
      );
      const [a, b, c] = ['A composer takes a stranger in', 'A line is built', 'A decade of visits'].map((title) =>
        left(flag(element, title!)!),
      ) as [number, number, number];
      expect((b - a) / (c - a)).to.be.closeTo((1992 - 1943) / (2000 - 1943), 0.002);
    });

    it('dates below, as precise as there is room for', async () => {
      const element = await axis(data);
      expect(all(element, '.tick').map(({ textContent }) => textContent)).to.include.members(['1960', '1980', '2000']);
      expect(range(element)).to.equal('1943 – 2024');
    });

    it('what took long as a bar, what is vague as a pale one, and the rest as dots', async () => {
      const element = await axis(data);
      const ratio = mark(element, 'A line is built').offsetWidth / mark(element, 'A decade of visits').offsetWidth;
      expect(ratio).to.be.closeTo(0.4, 0.03);
      expect(flag(element, 'A line is built')!.matches('.long')).to.equal(true);
      expect(flag(element, 'A decade of visits')!.matches('.vague')).to.equal(true);
      expect(mark(element, 'A state visit').offsetWidth).to.be.below(14);
    });

    it('an open end fades, at the end of the axis; what is uncertain is dotted', async () => {
      const element = await axis(data);
      expect(getComputedStyle(mark(element, 'Trains run on it')).maskImage).to.contain('linear-gradient');
      expect(mark(element, 'Trains run on it').getBoundingClientRect().right).to.be.greaterThan(
        track(element).getBoundingClientRect().right,
      );
      expect(getComputedStyle(mark(element, 'A composer takes a stranger in')).borderStyle).to.equal('dotted');
    });

    it('the colours of the parties', async () => {
      const element = await axis(data);
      const colours = [...mark(element, 'A state visit').children].map(
        (piece) => getComputedStyle(piece).backgroundColor,
      );
      expect(new Set(colours).size).to.equal(2);
      expect(getComputedStyle(mark(element, 'A line is built')).backgroundColor).to.equal(colours[0]);
    });

    it('eras as bands; those that overlap have their titles one below the other', async () => {
      const element = await axis({
        ...data,
        eras: [
          { start: '1940', end: '1990', title: 'Before' },
          { start: '1985', end: '2005', title: 'Between' },
          { start: '2006', end: '2030', title: 'After' },
        ],
      });
      const bands = all(element, '.band');
      expect(bands.map(({ textContent }) => textContent)).to.deep.equal(['Before', 'Between', 'After']);
      const tops = bands.map((band) => band.firstElementChild!.getBoundingClientRect().top);
      expect(tops[1]).to.be.greaterThan(tops[0]! + 10);
      expect(tops[2]).to.equal(tops[0]);
    });

    it('eras of which more than six are at once: the titles of six, which stay readable', async () => {
      const eras = Array.from({ length: 9 }, (_, n) => ({ start: `${1950 + n}`, end: '2010', title: `Era ${n}` }));
      const element = await axis({ ...data, eras });
      const bands = all(element, '.band');
      expect(bands.map(({ title }) => title)).to.deep.equal(eras.map(({ title }) => title));
      const titles = bands.map((band) => band.firstElementChild!.getBoundingClientRect()).filter(({ width }) => width);
      expect(titles.length).to.equal(6);
      const tinted = bands.filter((band) => getComputedStyle(band).backgroundColor !== 'rgba(0, 0, 0, 0)');
      expect(tinted.length).to.equal(6);
      for (const [index, { bottom }] of titles.entries())
        expect(titles[index + 1]?.top ?? Infinity).to.be.at.least(bottom - 1);
      const top = Math.min(...flags(element).map((label) => label.firstElementChild!.getBoundingClientRect().top));
      expect(top).to.be.at.least(titles.at(-1)!.bottom - 1);
    });

    it('says how many events are undated, or nothing', async () => {
      const element = await axis(data);
      expect(tidy(one(element, '.note').textContent)).to.equal('2 undated events are in the list');
      const whole = await axis({ parties, events: data.events.slice(0, 2) });
      expect(one(whole, '.note').textContent).to.equal('');
      const single = await axis({ parties, events: data.events.slice(0, 6) });
      expect(tidy(one(single, '.note').textContent)).to.equal('1 undated event is in the list');
    });

    it('years that no `Date` can hold, with room for their digits', async () => {
      const element = await axis({
        events: [
          { date: 'Y-66000000', title: 'The end of the dinosaurs' },
          { date: 'Y-13800000000', title: 'The beginning' },
          { date: '2001-01-01', title: 'A day' },
        ],
      });
      expect(range(element)).to.equal('13800000001 BC – 2001');
      const labels = all(element, '.tick:not(.today)');
      expect(labels.map(({ textContent }) => textContent).join()).to.include('10000000000 BC');
      const rects = labels
        .map((tick) => tick.firstElementChild!.getBoundingClientRect())
        .sort((a, b) => a.left - b.left);
      for (const [index, { right }] of rects.entries()) expect(right).to.be.below(rects[index + 1]?.left ?? Infinity);
      expect(left(flag(element, 'A day')!)).to.be.greaterThan(left(flag(element, 'The beginning')!) + 300);
    });

    it('whatever date there is, at any depth', async () => {
      const element = await axis(data);
      const number = (most: number) => fc.integer({ min: 1, max: most });
      const two = (most: number) => number(most).map((n) => String(n).padStart(2, '0'));
      const four = number(9999).map((n) => String(n).padStart(4, '0'));
      const minus = fc.constantFrom('', '-');
      const day = fc
        .tuple(minus, four, two(12), two(28))
        .map(([sign, year, month, day]) => `${sign}${year}-${month}-${day}`);
      const moment = fc.oneof(
        fc.tuple(minus, four).map((parts) => parts.join('')),
        fc.tuple(minus, fc.integer({ min: 1e4, max: 999_999_999_999_999 })).map(([sign, year]) => `Y${sign}${year}`),
        fc.tuple(minus, fc.integer({ min: 268_000, max: 280_000 })).map(([sign, year]) => `Y${sign}${year}`),
        day,
        fc
          .tuple(day, two(23), fc.constantFrom('', 'Z', '-12:00', '+14:00'))
          .map(([day, hour, zone]) => `${day}T${hour}:30${zone}`),
        fc.tuple(minus, two(99)).map(([sign, century]) => `${sign}${century}XX`),
        fc.constantFrom(
          '199X',
          '-000X',
          '-00XX',
          'XXXX',
          '2024-21',
          '2024-Q1',
          '-0043-34',
          '1943~',
          '0000',
          '-9999',
          '9999-12-31T24:00',
        ),
      );
      const stretch = fc.oneof(
        moment,
        fc.tuple(moment, moment).map((pair) => pair.join('/')),
        moment.map((text) => `${text}/..`),
        moment.map((text) => `../${text}`),
        moment.map((text) => `${text}/`),
        moment.map((text) => `/${text}`),
      );
      const event = fc.record({ date: stretch, title: fc.constant('Title') }).chain((event) =>
        fc.oneof(
          fc.constant(event),
          moment.map((end) => ({ ...event, end })),
        ),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(event, { minLength: 1, maxLength: 6 }),
          stretch,
          fc.constantFrom('Home', 'End', 'ArrowRight'),
          async (events, span, key) => {
            // What has its end before its beginning is left out; one always shows.
            element.span = span;
            element.data = {
              eras: [{ start: '1990', end: '1995', title: 'Era' }],
              events: [...events, { date: '1990', title: 'Always' }],
            };
            await until(
              () =>
                all(element, '.event').some(({ textContent }) => textContent.includes('Always')) &&
                part(element, 'axis'),
            );
            await soon();
            for (let n = 0; n < 80; n++) {
              press(element, n % 4 ? '+' : key);
              if (n % 20 === 0) await drawn();
            }
            await drawn();
            expect(range(element)).to.match(/\d/);
            for (const tick of all(element, '.tick')) expect(tick.textContent).not.to.match(/NaN|Invalid/);
            press(element, '0');
            await drawn();
            expect(windowOf(element)).to.be.closeTo(100, 0.01);
            const undated = parseInt(one(element, '.note').textContent) || 0;
            expect(told(element) + undated).to.equal(all(element, '.event').length);
            expect(heard.console.join()).not.to.match(/Error\b/);
          },
        ),
        { numRuns: 25, includeErrorInReport: true },
      );
    }).timeout(60_000);

    it('nothing but that, where no event has a date', async () => {
      const element = await axis({ events: data.events.slice(5) });
      expect(tidy(one(element, '.note').textContent)).to.equal('2 undated events are in the list');
      expect(track(element).getClientRects().length).to.equal(0);
    });

    it('one event, a year, a day or a minute', async () => {
      for (const [date, shown] of [
        ['1992', '1992'],
        ['1992-01-04', 'Jan 4, 1992'],
        ['1992-01-04T09:30Z', 'Jan 4, 1992, 9:30 AM UTC'],
      ]) {
        const element = await axis({ events: [{ date: date!, title: 'Relations' }] });
        expect(tidy(range(element)), date).to.equal(shown);
        expect(flags(element).length).to.equal(1);
        expect(left(flags(element)[0]!)).to.be.within(left(track(element)), left(track(element)) + 600);
      }
    });

    it('never dates that are more precise than the data', async () => {
      const events = ['1990', '1992'].map((date) => ({ date, title: date }));
      const element = await axis({ events }, { style: 'width: 1600px' });
      for (let n = 0; n < 12; n++) press(element, '+');
      await drawn();
      for (const { textContent } of all(element, '.tick')) expect(textContent).to.match(/^\d{4}$/);
      expect(range(element)).to.match(/^\d{4}( – \d{4})?$/);
    });
  });

  describe('today', () => {
    const clock = Date.now;
    afterEach(() => (Date.now = clock));
    const on = async (date: string): Promise<Timeline> => {
      Date.now = () => Date.parse(date);
      return axis({
        events: [
          { date: '1950', title: 'a' },
          { date: '2050', title: 'b' },
        ],
      });
    };

    it('is marked inside the events', async () => {
      const element = await on('2000-01-01');
      expect(part(element, 'today').textContent).to.equal('Today');
      const place =
        (left(part(element, 'today')) - left(flag(element, 'a')!)) /
        (left(flag(element, 'b')!) - left(flag(element, 'a')!));
      expect(place).to.be.closeTo(0.5, 0.005);
      const { right } = part(element, 'today').getBoundingClientRect();
      for (const tick of all(element, '.tick:not(.today)'))
        expect(left(tick) > right || tick.getBoundingClientRect().right < left(part(element, 'today'))).to.equal(true);
    });

    it('is not marked before or after them', async () => {
      for (const date of ['1949-12-30', '2051-01-02']) expect(all(await on(date), '.today')).to.be.empty;
    });
  });

  describe('many events', () => {
    it('that have no room are merged into one label that says how many they are; all are told', async () => {
      const element = await axis(many(300));
      expect(merged(element).length).to.be.greaterThan(1);
      expect(merged(element)[0]!.textContent).to.match(/^\d+ events$|^\d+$/);
      expect(told(element)).to.equal(300);
      expect(overlaps(element)).to.be.empty;
    });

    it('have labels where their titles fit, however short these are', async () => {
      const titles = ['EU', 'UN', 'War', '欧', 'I'];
      const element = await axis({ events: titles.map((title, n) => ({ date: `19${n}0`, title })) });
      for (const title of titles) {
        const words = flag(element, title)!.querySelector('span')!;
        expect(words.scrollWidth, title).to.be.within(1, words.clientWidth);
      }
    });

    it('only those in view are in the page, of 5,000 too', async () => {
      const element = await axis(many(5000));
      expect(track(element).querySelectorAll('*').length).to.be.below(400);
      for (let n = 0; n < 30; n++) {
        press(element, n % 2 ? '+' : 'ArrowRight');
        await new Promise(requestAnimationFrame);
        expect(track(element).querySelectorAll('*').length).to.be.below(600);
      }
    }).timeout(30_000);

    it('a press on merged ones zooms in on them', async () => {
      const element = await axis(many(300));
      const before = windowOf(element);
      merged(element)[1]!.click();
      await drawn();
      expect(windowOf(element)).to.be.below(before / 3);
    });

    it('a press on merged ones that are of one day goes to the first of them in the list', async () => {
      const events = Array.from({ length: 20 }, (_, n) => ({
        id: `e${n}`,
        date: '2024-07-02',
        title: `At once (${n})`,
      }));
      const element = await axis({ events });
      let id = '';
      element.addEventListener('np-select', ({ detail }) => (id = detail.id));
      for (let n = 0; n < 6 && !id; n++) {
        merged(element)[0]!.click();
        await drawn();
      }
      expect(id).to.equal('e0');
      expect(one(element, '[data-id="e0"]').ariaCurrent).to.equal('true');
    });

    it('no label lies over another, and none is missing, in whatever data, width and view', async () => {
      const element = await axis(data);
      const box = element.parentElement!;
      const date = fc.oneof(
        fc.integer({ min: 1, max: 2100 }).map((year) => String(year).padStart(4, '0')),
        fc.integer({ min: 190, max: 202 }).map((decade) => `${decade}X`),
        fc.integer({ min: 1, max: 28 }).map((day) => `2001-03-${String(day).padStart(2, '0')}`),
        fc
          .tuple(fc.integer({ min: 1000, max: 1500 }), fc.integer({ min: 1501, max: 2000 }))
          .map((pair) => pair.join('/')),
      );
      const events = fc.array(
        fc.record({ date, title: fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '') }),
        { minLength: 1, maxLength: 80 },
      );
      await fc.assert(
        fc.asyncProperty(
          events,
          fc.integer({ min: 240, max: 1200 }),
          fc.array(fc.constantFrom('+', '+', '-', 'ArrowRight', 'ArrowLeft', 'End'), { maxLength: 8 }),
          async (events, width, keys) => {
            box.style.width = `${width}px`;
            element.data = { events };
            await soon();
            for (const key of keys) press(element, key);
            await drawn();
            expect(overlaps(element)).to.be.empty;
            press(element, '0');
            await drawn();
            expect(told(element)).to.equal(events.length);
            expect(overlaps(element)).to.be.empty;
          },
        ),
        { numRuns: 25, includeErrorInReport: true },
      );
    }).timeout(60_000);
  });

  describe('zooming and panning', () => {
    it('by the wheel with Ctrl or Meta, at the pointer; a plain wheel is left to the page', async () => {
      const element = await axis(data);
      const at = (left(flag(element, 'A line is built')!) - left(track(element))) / track(element).offsetWidth;
      const before = left(flag(element, 'A line is built')!);
      for (const key of ['ctrlKey', 'metaKey']) {
        const length = windowOf(element);
        expect(wheel(element, { deltaY: -40, [key]: true }, at), 'goes on to the page').to.equal(false);
        await drawn();
        expect(windowOf(element)).to.be.closeTo(length * Math.exp(-0.4), 1);
        expect(left(flag(element, 'A line is built')!)).to.be.closeTo(before, 1);
      }
      const length = windowOf(element);
      expect(wheel(element, { deltaY: 40 }), 'goes on to the page').to.equal(true);
      await drawn();
      expect(windowOf(element)).to.equal(length);
    });

    it('by the wheel sideways it pans', async () => {
      const element = await axis(data, { attributes: { span: '1980/2000' } });
      const before = left(flag(element, 'A line is built')!);
      expect(wheel(element, { deltaX: 50, deltaY: 10 })).to.equal(false);
      await drawn();
      expect(left(flag(element, 'A line is built')!)).to.be.closeTo(before - 50, 1);
    });

    withKeys('by keys', async () => {
      const element = await axis(data);
      track(element).focus();
      await sendKeys({ press: '+' });
      await drawn();
      expect(windowOf(element)).to.be.closeTo(50, 0.1);
      const middle = range(element);
      await sendKeys({ press: 'Home' });
      await drawn();
      const start = range(element);
      expect(start).to.match(/^1943/);
      await sendKeys({ press: 'ArrowRight' });
      await drawn();
      expect(range(element)).not.to.equal(start);
      await sendKeys({ press: 'ArrowRight' });
      await drawn();
      expect(range(element)).to.equal(middle);
      await sendKeys({ press: 'End' });
      await drawn();
      expect(range(element)).to.match(/2024$/);
      await sendKeys({ press: '-' });
      await drawn();
      expect(windowOf(element)).to.be.closeTo(100, 0.1);
      await sendKeys({ press: '=' });
      await sendKeys({ press: '=' });
      await sendKeys({ press: '0' });
      await drawn();
      expect(windowOf(element)).to.be.closeTo(100, 0.1);
    });

    it('leaves keys alone that it has no use for, and the browser’s own zoom', async () => {
      const element = await axis(data);
      expect(press(element, 'PageDown')).to.equal(true);
      const ctrl = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true });
      expect(track(element).dispatchEvent(ctrl)).to.equal(true);
      await drawn();
      expect(windowOf(element)).to.equal(100);
    });

    it('by buttons, which say what they do', async () => {
      const element = await axis(data);
      const button = (name: string) => one(element, `.zoom [aria-label="${name}"]`);
      button('Zoom in').click();
      button('Zoom in').click();
      await drawn();
      expect(windowOf(element)).to.be.closeTo(25, 0.1);
      button('Zoom out').click();
      await drawn();
      expect(windowOf(element)).to.be.closeTo(50, 0.1);
      button('All').click();
      await drawn();
      expect(windowOf(element)).to.be.closeTo(100, 0.1);
    });

    it('ends at the data and at what it is precise about', async () => {
      const element = await axis({
        events: [
          { date: '2000-01-01', title: 'a' },
          { date: '2020-12-31', title: 'b' },
        ],
      });
      for (let n = 0; n < 40; n++) wheel(element, { deltaY: -50, ctrlKey: true }, 0.1);
      await drawn();
      const deepest = windowOf(element);
      expect(all(element, '.tick').length).to.be.greaterThan(3);
      wheel(element, { deltaY: -50, ctrlKey: true }, 0.1);
      await drawn();
      expect(windowOf(element)).to.equal(deepest);
      for (let n = 0; n < 40; n++) wheel(element, { deltaY: 50, ctrlKey: true }, 0.9);
      await drawn();
      expect(windowOf(element)).to.be.closeTo(100, 0.01);
    });

    it('by dragging; what was dragged is not pressed', async () => {
      const element = await axis(data, { attributes: { span: '1980/2000' } });
      let selected = 0;
      element.addEventListener('np-select', () => selected++);
      const before = left(flag(element, 'A line is built')!);
      const target = track(element);
      target.setPointerCapture = () => {};
      pointer(target, 'down', 0.5);
      pointer(target, 'move', 0.4);
      flag(element, 'A line is built')?.click();
      pointer(target, 'up', 0.4);
      await drawn();
      expect(left(flag(element, 'A line is built')!)).to.be.closeTo(before - 0.1 * target.offsetWidth, 1);
      expect(selected).to.equal(0);
      pointer(target, 'move', 0.2, { buttons: 0 });
      await drawn();
      expect(left(flag(element, 'A line is built')!)).to.be.closeTo(before - 0.1 * target.offsetWidth, 1);
    });

    it('by two fingers, which keep the times under them', async () => {
      const element = await axis(data);
      const target = track(element);
      target.setPointerCapture = () => {};
      pointer(target, 'down', 0.4, { pointerId: 1 });
      pointer(target, 'down', 0.6, { pointerId: 2 });
      pointer(target, 'move', 0.2, { pointerId: 1 });
      pointer(target, 'move', 0.8, { pointerId: 2 });
      await drawn();
      expect(windowOf(element)).to.be.closeTo(100 / 3, 0.5);
      pointer(target, 'up', 0.8, { pointerId: 2 });
      pointer(target, 'move', 0.3, { pointerId: 1 });
      await drawn();
      expect(windowOf(element)).to.be.closeTo(100 / 3, 0.5);
      pointer(target, 'up', 0.3, { pointerId: 1 });
    });

    it('by dragging the window of the overview, or pressing beside it', async () => {
      const element = await axis(data, { attributes: { span: '1943/1960' } });
      const strip = part(element, 'overview');
      strip.setPointerCapture = () => {};
      const place = () => parseFloat(one(element, '.window').style.insetInlineStart) / 100;
      const start = place();
      pointer(strip, 'down', start + 0.05);
      pointer(strip, 'move', start + 0.25);
      pointer(strip, 'up', start + 0.25);
      await drawn();
      expect(place()).to.be.closeTo(start + 0.2, 0.01);
      pointer(strip, 'down', 0.8);
      pointer(strip, 'up', 0.8);
      await drawn();
      expect(place() + windowOf(element) / 200).to.be.closeTo(0.8, 0.01);
    });

    it('of the overview not before the pointer is let go, and not at all where it is taken away', async () => {
      const element = await axis(data, { attributes: { span: '1943/1960' } });
      const strip = part(element, 'overview');
      strip.setPointerCapture = () => {};
      const before = range(element);
      pointer(strip, 'down', 0.8);
      pointer(strip, 'move', 0.802);
      await drawn();
      expect(range(element)).to.equal(before);
      pointer(strip, 'move', 0.6);
      await drawn();
      expect(range(element)).not.to.equal(before);
      pointer(strip, 'cancel', 0.6, { buttons: 0 });
      await drawn();
      expect(range(element)).to.equal(before);
      // Nothing is held any more.
      pointer(strip, 'move', 0.9);
      pointer(strip, 'up', 0.9);
      await drawn();
      expect(range(element)).to.equal(before);
    });

    it('by dragging an edge of that window, no closer than what the data is precise about', async () => {
      const element = await axis(data, { attributes: { span: '1943/1960' } });
      const strip = part(element, 'overview');
      strip.setPointerCapture = () => {};
      const place = () => parseFloat(one(element, '.window').style.insetInlineStart) / 100;
      const start = place();
      const end = start + windowOf(element) / 100;
      pointer(strip, 'down', end);
      pointer(strip, 'move', end + 0.2);
      pointer(strip, 'up', end + 0.2);
      await drawn();
      expect(place()).to.be.closeTo(start, 0.001);
      expect(windowOf(element) / 100).to.be.closeTo(end + 0.2 - start, 0.01);
      pointer(strip, 'down', start);
      pointer(strip, 'move', end + 0.1);
      await drawn();
      expect(place()).to.be.closeTo(end + 0.1, 0.01);
      expect(windowOf(element) / 100).to.be.closeTo(0.1, 0.01);
      pointer(strip, 'move', 1);
      pointer(strip, 'up', 1);
      await drawn();
      expect(windowOf(element)).to.be.greaterThan(0);
      expect(place() + windowOf(element) / 100).to.be.closeTo(end + 0.2, 0.01);
    });

    it('not at all where there is no more to see: then the buttons are off', async () => {
      const element = await axis(data);
      const off = () => all(element, '.zoom button').map(({ ariaDisabled }) => ariaDisabled === 'true');
      expect(off()).to.deep.equal([true, false, true]);
      const shown = range(element);
      for (const n of [0, 2]) all(element, '.zoom button')[n]!.click();
      await drawn();
      expect(range(element)).to.equal(shown);
      press(element, '+');
      await drawn();
      expect(off()).to.deep.equal([false, false, false]);
      for (let n = 0; n < 40; n++) wheel(element, { deltaY: -50, ctrlKey: true });
      await drawn();
      expect(off()).to.deep.equal([false, true, false]);
      const deepest = windowOf(element);
      all(element, '.zoom button')[1]!.click();
      await drawn();
      expect(windowOf(element)).to.equal(deepest);
    });

    withKeys('by buttons that keep the focus when there is no more to see', async () => {
      const element = await axis(data);
      press(element, '+');
      await drawn();
      const everything = one(element, '.zoom [aria-label="All"]');
      everything.focus();
      await sendKeys({ press: 'Enter' });
      await drawn();
      expect(everything.ariaDisabled).to.equal('true');
      expect(element.shadowRoot!.activeElement).to.equal(everything);
      expect(getComputedStyle(everything).opacity).to.equal('0.5');
    });

    it('by buttons that a finger hits', async () => {
      const element = await axis(many(300), { style: 'width: 700px; font-size: 12px' });
      for (const button of [...all(element, '.zoom button'), ...merged(element)])
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
    });

    it('is mirrored from right to left', async () => {
      const element = await axis(data, { dir: 'rtl' });
      expect(left(flag(element, 'A composer takes a stranger in')!)).to.be.greaterThan(
        left(flag(element, 'A state visit')!),
      );
      const right = (title: string) =>
        track(element).getBoundingClientRect().right - flag(element, title)!.getBoundingClientRect().right;
      const mirrored = right('A line is built');
      const same = await axis(data);
      expect(mirrored).to.be.closeTo(left(flag(same, 'A line is built')!) - left(track(same)), 1);
      expect(overlaps(element)).to.be.empty;
      press(element, '+');
      press(element, 'ArrowLeft');
      press(element, 'ArrowLeft');
      await drawn();
      expect(range(element)).to.match(/2024$/);
      const before = windowOf(element);
      press(element, '0');
      await drawn();
      const at =
        (left(flag(element, 'A line is built')!) +
          flag(element, 'A line is built')!.offsetWidth -
          left(track(element))) /
        track(element).offsetWidth;
      const place = flag(element, 'A line is built')!.getBoundingClientRect().right;
      wheel(element, { deltaY: -40, ctrlKey: true }, at);
      await drawn();
      expect(flag(element, 'A line is built')!.getBoundingClientRect().right).to.be.closeTo(place, 1);
      expect(before).to.be.below(60);
    });

    it('is mirrored when the direction changes while it is there, around it and by a style too', async () => {
      const element = await axis(data);
      const around = element.parentElement!;
      const isMirrored = () =>
        left(flag(element, 'A composer takes a stranger in')!) > left(flag(element, 'A state visit')!);
      const isInside = () => {
        const box = track(element).getBoundingClientRect();
        return flags(element).every((label) => {
          const { left, right } = label.getBoundingClientRect();
          return left >= box.left - 1 && right <= box.right + 1;
        });
      };
      for (const [change, mirrored] of [
        [() => (around.dir = 'rtl'), true],
        [() => (element.dir = 'ltr'), false],
        [() => (element.dir = ''), true],
        [() => (around.style.direction = 'ltr'), false],
      ] as const) {
        change();
        await until(() => isMirrored() === mirrored && isInside());
      }
    });

    it('jumps for readers who want less motion, and glides for others', async () => {
      const element = await axis(data);
      press(element, '+');
      await drawn();
      expect(windowOf(element)).to.be.closeTo(50, 0.1);
      await preferMotion('no-preference');
      try {
        const seen = new Set<number>();
        press(element, '+');
        await until(() => {
          seen.add(windowOf(element));
          return windowOf(element) < 25.1;
        });
        expect(windowOf(element)).to.be.closeTo(25, 0.1);
        // On a slow machine there may be few frames on the way, but never a jump.
        expect(seen.size).to.be.greaterThan(2);
      } finally {
        await preferMotion('reduce');
      }
    });

    it('listens to nothing outside of itself', async () => {
      const added: string[] = [];
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
        if (this === document || this === window) added.push(args[0]);
        addEventListener.apply(this, args);
      };
      try {
        const element = await axis(data);
        press(element, '+');
        await drawn();
      } finally {
        EventTarget.prototype.addEventListener = addEventListener;
      }
      expect(added).to.deep.equal([]);
    });
  });

  describe('what shows', () => {
    it('first is what `span` says, and again when that changes', async () => {
      const element = await axis(data, { attributes: { span: '1991/1995' } });
      await drawn();
      expect(range(element)).to.equal('1991 – 1995');
      element.span = '2000/..';
      await soon();
      await drawn();
      expect(range(element)).to.equal('2000 – 2024');
      element.span = null;
      await soon();
      await drawn();
      expect(range(element)).to.equal('1943 – 2024');
      element.span = 'nonsense';
      await soon();
      await drawn();
      expect(range(element)).to.equal('1943 – 2024');
      expect(heard.info).to.deep.equal(['newsparts <relations-timeline>: span is no date: nonsense']);
    });

    it('first is what `span` says, where the axis is hidden until later', async () => {
      const element = await show('relations-timeline', data, {
        attributes: { layout: 'axis', span: '1991/1995' },
        around: '<div style="display: none; width: 700px"><slot></slot></div>',
      });
      await soon();
      element.parentElement!.style.display = '';
      await until(() => element.shadowRoot!.querySelector('.tick'));
      expect(range(element)).to.equal('1991 – 1995');
    });

    it('stays when the widget renders again, and when data changes, as far as there is some', async () => {
      const element = await axis(data);
      press(element, '+');
      press(element, 'Home');
      await drawn();
      const before = range(element);
      element.headingLevel = 4;
      await soon();
      expect(range(element)).to.equal(before);
      element.data = { ...data, events: [...data.events, { date: '2023', title: 'One more' }] };
      await soon();
      expect(range(element)).to.equal(before);
      element.data = {
        events: [
          { date: '2010', title: 'a' },
          { date: '2020', title: 'b' },
        ],
      };
      await soon();
      expect(range(element)).to.equal('2010 – 2020');
    });

    it('names at its beginning what has begun before and goes on', async () => {
      const element = await axis(data, { attributes: { span: '1994/1995' } });
      expect(left(flag(element, 'A line is built')!)).to.be.closeTo(left(track(element)), 1);
      expect(flag(element, 'A composer takes a stranger in')).to.equal(undefined);
    });

    it('is drawn anew when there is more or less room', async () => {
      const element = await axis(many(60));
      const before = merged(element).length;
      const labels = flags(element).length + before;
      element.parentElement!.style.width = '240px';
      await until(() => track(element).offsetWidth === 240 && flags(element).length + merged(element).length < labels);
      expect(overlaps(element)).to.be.empty;
      expect(told(element)).to.equal(60);
      element.parentElement!.style.width = '700px';
      await until(() => merged(element).length === before);
    });
  });

  describe('with the list', () => {
    it('a press on a label chooses the event, which is marked in both', async () => {
      const element = await axis(data);
      const chosen: string[] = [];
      element.addEventListener('np-select', ({ detail }) => chosen.push(detail.id));
      flag(element, 'A state visit')!.querySelector('span')!.click();
      await drawn();
      expect(chosen).to.deep.equal(['visit']);
      expect(flag(element, 'A state visit')!.matches('.current')).to.equal(true);
      expect(one(element, '[data-id="visit"]').ariaCurrent).to.equal('true');
      const list = part(element, 'events').getBoundingClientRect();
      const item = one(element, '[data-id="visit"]').getBoundingClientRect();
      expect(item.top >= list.top - 1 && item.top < list.bottom).to.equal(true);
    });

    it('an event that is chosen there comes into view here', async () => {
      const element = await axis(data, { attributes: { span: '1940/1950' } });
      await drawn();
      expect(flag(element, 'A state visit')).to.equal(undefined);
      element.goTo('visit');
      await until(() => flag(element, 'A state visit')?.classList.contains('current'));
    });

    it('is scrolled in itself, unless the page says otherwise', async () => {
      const element = await axis(many(60));
      expect(part(element, 'events').scrollHeight).to.be.greaterThan(part(element, 'events').clientHeight);
      const free = await axis(many(60), { style: 'width: 700px; --np-timeline-max-height: none' });
      expect(part(free, 'events').scrollHeight).to.equal(part(free, 'events').clientHeight);
    });

    inChromium('is whole in print, where the axis is not', async () => {
      const element = await axis(many(60));
      await emulateMedia({ media: 'print' });
      try {
        expect(part(element, 'axis').getClientRects().length).to.equal(0);
        expect(part(element, 'events').scrollHeight).to.equal(part(element, 'events').clientHeight);
      } finally {
        // A call for the one forgets the other.
        await emulateMedia({ media: 'screen' });
        await preferMotion('reduce');
      }
    });

    it('is the equivalent for assistive technology; the axis is a slider that says which time shows, and its buttons follow by Tab', async () => {
      const element = await axis(data);
      const { role, ariaLabel } = track(element);
      expect([role, ariaLabel]).to.deep.equal(['slider', 'Time axis; the list below tells the same']);
      const value = () => [track(element).ariaValueNow, tidy(track(element).ariaValueText!)];
      expect(value()).to.deep.equal(['0', '1943 – 2024']);
      expect(all(element, '.axis [tabindex]')).to.deep.equal([track(element)]);
      const buttons = all(element, '.axis button') as HTMLButtonElement[];
      expect(buttons.map(({ ariaLabel, tabIndex }) => [ariaLabel, tabIndex])).to.deep.equal([
        ['Zoom out', 0],
        ['Zoom in', 0],
        ['All', 0],
      ]);
      // Their signs are not read, and not compared with their names.
      expect(buttons.map(({ textContent }) => tidy(textContent))).to.deep.equal(['', '', 'All']);
      expect(getComputedStyle(buttons[1]!, '::before').content).to.equal('"+"');
      buttons[1]!.click();
      press(element, 'Home');
      await drawn();
      const [first, words] = value();
      expect(words)
        .to.match(/^19\d\d – 19\d\d$/)
        .and.equal(range(element));
      press(element, 'ArrowUp');
      await drawn();
      expect(Number(value()[0])).to.be.above(Number(first));
      press(element, 'ArrowDown');
      await drawn();
      expect(value()).to.deep.equal([first, words]);
      // From one end to the other, as a slider without limits of its own says.
      expect(first).to.equal('0');
      press(element, 'End');
      await drawn();
      expect(value()[0]).to.equal('100');
      expect(flags(element).every((label) => label.closest('[aria-hidden="true"]'))).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('goes where the layout is another one, and comes again', async () => {
      const element = await axis(data);
      element.layout = 'list';
      await soon();
      expect(all(element, '.axis')).to.be.empty;
      element.layout = 'axis';
      await until(() => flags(element).length === 5);
    });

    it('survives being moved', async () => {
      const element = await axis(data);
      const other = document.createElement('div');
      other.style.width = '400px';
      element.parentElement!.append(other);
      other.append(element);
      await soon();
      press(element, '+');
      await drawn();
      expect(windowOf(element)).to.be.closeTo(50, 0.1);
    });
  });

  it('shows what is looked for and nothing else, and counts only that', async () => {
    const element = await axis(data);
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const list = document.createElement('div');
    const box = document.createElement('div');
    element.parentElement!.append(root.host);
    root.append(box, list);
    const part = axisPart(element as unknown as Host, Date.UTC(2000));
    const model = v.parse(schema, data);
    render(part.above!(model, { locale: { lang: 'en' } } as TimelineOptions), box);
    const items = model.events.map((event, index) => ({ event, id: String(index), element: undefined }));
    let wanted = /line|song/;
    const scene: Scene = {
      model,
      options: { locale: { lang: 'en' } } as TimelineOptions,
      list,
      items,
      whole: true,
      has: ({ title }) => wanted.test(title),
      visit: () => undefined,
      choose: () => {},
      chosen: undefined,
    };
    const titles = () => [...box.querySelectorAll('.flag')].map(({ textContent }) => textContent);
    part.rendered!(scene);
    await drawn();
    expect(titles()).to.deep.equal(['A line is built']);
    expect(tidy(box.querySelector('.note')!.textContent)).to.equal('1 undated event is in the list');
    wanted = /nothing/;
    part.rendered!(scene);
    await drawn();
    expect(titles()).to.be.empty;
    wanted = /./;
    part.rendered!(scene);
    await drawn();
    expect(titles().length).to.equal(5);
    expect(box.querySelector('.today')).not.to.equal(null);
    part.stop!();
  });

  it('looks as it does without controls, which look as they do without it', async () => {
    const looks = (element: Element, selector: string) =>
      all(element, selector).map((node) => {
        const style = getComputedStyle(node);
        return [
          'border',
          'padding',
          'margin',
          'gap',
          'flexWrap',
          'borderRadius',
          'color',
          'minWidth',
          'cursor',
          'opacity',
        ].map((name) => style[name as 'border']);
      });
    const tools = '.finding .tools, .finding .tools *';
    const zoom = '.zoom, .zoom *';
    const plain = await axis(data);
    const element = await show('relations-timeline', data, {
      attributes: { controls: '' },
      around: '<div style="width: 700px"><slot></slot></div>',
    });
    await until(() => element.shadowRoot!.querySelector('.tools input'));
    const before = looks(element, tools);
    element.layout = 'axis';
    await until(() => flags(element).length);
    expect(looks(element, zoom)).to.deep.equal(looks(plain, zoom));
    element.layout = 'list';
    await until(() => !all(element, '.axis').length);
    expect(looks(element, tools)).to.deep.equal(before);
  });

  it('has no inline styles in its markup, which a strict policy would refuse', async () => {
    const element = await axis(data);
    const markup = element.shadowRoot!.querySelector('.axis')!.cloneNode(true) as Element;
    expect(markup.querySelectorAll('.whole > .zoom [style], .note[style]').length).to.equal(0);
  });

  inChromium('each frame of a zoom into 1,000 events and back shows another stretch of time', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await axis(many(1000), { style: 'width: 1240px' });
    for (let n = 0; n < 60; n++) {
      const before = windowOf(element);
      wheel(element, { deltaY: n < 30 ? -12 : 12, ctrlKey: true }, 0.6);
      await new Promise(requestAnimationFrame);
      await pause(0);
      expect(windowOf(element)).not.to.equal(before);
    }
    expect(windowOf(element)).to.be.closeTo(100, 0.5);
  }).timeout(30_000);
});
