import { html, nothing } from 'lit/html.js';
import { earliest, latest, parseDate, span, type NewsDate } from '../../../core/date.js';
import type { Locale } from '../../../core/locale.js';
import { adopt, isStill } from '../../../core/style.js';
import { axis as english } from '../../../strings/en.axis.js';
import type { Strings } from '../../../strings/strings.js';
import { plural } from '../more.js';
import type { Host, Part, Scene } from '../part.js';
import type { TimelineEvent } from '../relations-timeline.schema.js';
import { colour, partiesOf } from '../relations-timeline.template.js';
import { style } from './axis.style.js';
import { lanes, place, type InLane, type Label, type Room } from './place.js';
import { change, lengthOf, reach, within, type Stretch } from './scale.js';
import { label, range, stepOf, ticks } from './ticks.js';

/** An event with a date. */
interface Entry extends InLane {
  readonly event: TimelineEvent;
  readonly id: string;
  /** Where its label begins. */
  readonly at: number;
  /** Whether it took all the time from `from` to `to`, rather than happening some time then. */
  readonly lasted: boolean;
  readonly colours: readonly string[];
  /** How wide its title is, in em. */
  width: number;
}

/** How many titles of eras stand one below the other; of any more at the same time, a line shows the beginning. */
const most = 6;

/** How long a glide takes, in milliseconds. */
const duration = 250;

/** The words for it. */
const wordsOf = ({ words }: Locale): Strings['axis'] => words?.axis ?? english;

const node = (name: string, className: string): HTMLElement =>
  Object.assign(document.createElement(name), { className });

/**
 * The events along an axis, to scale. The list below it tells the same.
 *
 * @param now the clock is asked once
 */
export function axis(host: Host, now = Date.now()): Part {
  let scene: Scene;
  let box: HTMLElement | undefined;
  let marks: HTMLElement;
  let track: HTMLElement;
  let entries: readonly Entry[];
  /** Those that labels are placed for. */
  let list: readonly Entry[];
  let eras: readonly (InLane & { readonly title: string })[];
  /** The time that all the data takes; that which the whole axis stands for; what will show at the end of a glide; what shows. */
  let data: Stretch;
  let whole: Stretch;
  let goal: Stretch | undefined;
  let view: Stretch;
  /** Where a glide began, and when. */
  let origin: Stretch;
  let began = 0;
  let frame = 0;
  /** The shortest time that a date stands for, and the shortest that may show. */
  let finest: number;
  let least: number;
  /** How far apart dates are at least, in pixels. */
  let apart: number;
  let zoned: boolean;
  /** What `span` said when it was read; what it means, until there is something to show it in. */
  let wanted: string | null = null;
  let asked: NewsDate | 'all' | undefined;
  let chosen: string | undefined;
  let width = 0;
  let em: number;
  /** -1 from right to left. */
  let sign: number;
  let room: Room;
  /** How wide the words for merged events may be; where there is little room, the number has to do. */
  let wide: number;
  /** How far above the axis the labels begin, and how high the titles of the eras above them are, in em. */
  let base: number;
  let top: number;
  let shown = new Map<string, HTMLElement>();
  const labels = new WeakMap<Element, Label>();
  /** Fingers, or the mouse, where they are and the time that each of them holds. */
  const grips = new Map<number, { x: number; time: number }>();
  let dragged = false;
  const sizes = new ResizeObserver(() => measure());
  const pen = document.createElement('canvas').getContext('2d')!;

  const one = (selector: string): HTMLElement => box!.querySelector(selector)!;

  /** Makes ready what does not change with the view. */
  function read(): void {
    const { model, items, has, options } = scene;
    const parties = Object.keys(model.parties);
    const found = items.filter(({ event }) => has(event));
    finest = Infinity;
    zoned = false;
    entries = found
      .filter(({ event }) => event.date)
      .map(({ event, id }) => {
        const { date, end } = event;
        const all = span(date!, end);
        const { first, last, zone } = date!.start ?? date!.end!;
        finest = Math.min(finest, last - first + 1);
        zoned ||= !!zone;
        const at = earliest(date!);
        return {
          event,
          id,
          at,
          from: date!.start ? at : -Infinity,
          to: latest(all),
          lasted: all.start !== all.end,
          colours: partiesOf(event, model).map((key) => colour(parties.indexOf(key))),
          lane: -1,
          width: 0,
        };
      })
      .sort((a, b) => a.at - b.at);
    base =
      1 +
      0.55 *
        lanes(
          entries.filter(({ lasted }) => lasted),
          3,
        );
    eras = (model.eras ?? [])
      .map(({ start, end, title }) => ({
        title,
        from: earliest(start),
        to: latest(end),
        lane: 0,
      }))
      .sort((a, b) => a.from - b.from);
    top = 2.3 + 1.6 * Math.min(lanes(eras, Infinity), most);
    const n = found.length - entries.length;
    const words = wordsOf(options.locale);
    one('.note').textContent = n ? plural(words.undated, n, options.locale) : '';
    one('.whole').hidden = !entries.length;
    marks.replaceChildren();
    shown.clear();
    if (!entries.length) return;
    const from = entries[0]!.at;
    data = { from, to: Math.max(...entries.map(({ at, to }) => (to < Infinity ? to : at))) };
    // A number that is far from 0 is less exact.
    least = Math.max(finest * 8, Math.max(-from, data.to) * 2 ** -40);
    measure();
  }

  /** The labels from the beginning of a view on; what has begun before it and still goes on begins there. */
  function placed({ from, to }: Stretch): Label[] {
    const scale = width / (to - from);
    list = entries.filter((entry) => entry.to > from);
    return place(
      list.map(({ at }) => Math.max(at - from, 0) * scale),
      (index) => {
        const entry = list[index]!;
        return (entry.width ||= pen.measureText(entry.event.title).width / em + 0.8) * em;
      },
      { ...room, end: (whole.to - from) * scale },
    );
  }

  /** Measures what there is room for: with new data, and when the size changes. */
  function measure(): void {
    const { fontWeight, fontSize, fontFamily, direction } = getComputedStyle(track);
    width = track.clientWidth;
    if (!width) return;
    em = parseFloat(fontSize);
    // Put together here: computed `font` is empty where a page has set anything else of a typeface, or colours are forced.
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    sign = direction === 'rtl' ? -1 : 1;
    box!.style.setProperty('--_to', `${90 * sign}deg`);
    apart = Math.max(
      ...[data.from, data.to].map(
        (time) => pen.measureText(label(time, { size: 0, months: 12 }, scene.options.locale)).width + em,
      ),
      em * 6,
    );
    const all = !goal || lengthOf(goal) === lengthOf(whole);
    const short = Math.min(Math.max(width * 0.14, em * 5), em * 10);
    wide = short > em * 6 ? Math.min(em * 7, short) : em * 3;
    let rows = 6;
    // What is merged at the very beginning needs its room there.
    for (const before of [em, wide + em]) {
      whole = reach(data, least, width, before, short + 1.2 * em);
      room = { rows: 6, least: short, most: Math.max(short, width * 0.6), gap: em * 0.6, end: 0 };
      const first = placed(whole);
      rows = Math.max(...first.map(({ row }) => row)) + 1;
      if (first.every(({ count, x }) => count < 2 || x > wide)) break;
    }
    room = { ...room, rows };
    goal = all ? whole : within(goal!, whole, least);
    open();
    origin = view = goal;
    track.style.blockSize = `${base + rows * 1.55 + top}em`;
    const places = new Set(entries.map(({ at }) => Math.round((500 * (at - whole.from)) / lengthOf(whole))));
    one('path').setAttribute('d', [...places].map((x) => `M${500 + sign * (2 * x - 500)} 5v10`).join(''));
    draw();
  }

  /** Shows another stretch of time; on the way there, readers see where it is. */
  function show(to: Stretch, glide = true): void {
    if (!goal) return;
    goal = within(to, whole, least);
    origin = glide && !isStill() ? view : goal;
    began = 0;
    ask();
  }

  /** Shows what `span` says. */
  function open(): void {
    if (!asked || !goal) return;
    if (asked === 'all') go(Infinity);
    else show({ from: asked.start ? earliest(asked) : data.from, to: Math.min(latest(asked), data.to) }, false);
    asked = undefined;
  }

  /** Zooms and moves, as far as there is something to see: infinitely, too. */
  const go = (factor: number, by = 0, at = 0.5, glide = true): void => {
    if (!goal) return;
    const { from, to } = goal;
    const length = to - from;
    if (factor < 1 ? length <= least : factor > 1 && length >= lengthOf(whole)) return;
    const move = Math.max((whole.from - from) / length, Math.min(by, (whole.to - to) / length));
    show(length * factor < lengthOf(whole) ? change(goal, factor, move, at) : whole, glide);
  };

  /** Draws with the next frame, once for all that happens until then. */
  function ask(): void {
    frame ||= requestAnimationFrame((time) => {
      frame = 0;
      began ||= time;
      const left = origin === goal ? 0 : Math.max(0, 1 - (time - began) / duration) ** 3;
      view = { from: goal!.from + (origin.from - goal!.from) * left, to: goal!.to + (origin.to - goal!.to) * left };
      if (left) ask();
      draw();
    });
  }

  /** Writes what is in the view, and reads nothing of the page. */
  function draw(): void {
    const { from, to } = view;
    const { locale } = scene.options;
    const scale = width / (to - from);
    const x = (time: number): number => (time - from) * scale;
    const before = shown;
    shown = new Map();
    /** Puts something where it belongs; what looks and says the same as before is moved. */
    const put = (look: string, id: unknown, at: number, text: () => string, rest = '', item?: Label): HTMLElement => {
      const key = look + String(id);
      let element = before.get(key);
      if (!element) {
        marks.append((element = node('div', look)));
        element.part.value = look;
        element.append(node('span', ''));
        element.firstChild!.textContent = element.title = text();
      }
      shown.set(key, element);
      element.style.cssText = `translate:${sign * at}px;${rest}`;
      if (item) labels.set(element, item);
      return element;
    };

    for (const { from, to, title, lane } of eras) {
      const start = Math.max(x(from), 0);
      const size = Math.min(x(to), width) - start;
      if (size > 0)
        put(
          lane < most ? 'band' : 'band bare',
          title + from,
          start,
          () => title,
          `inline-size:${size}px;padding-block-start:${lane * 1.6}em`,
        );
    }

    const today = now >= data.from && now <= data.to ? x(now) : -Infinity;
    if (today >= 0 && today < width) put('tick today', '', today, () => wordsOf(locale).today);
    const step = stepOf(Math.max(apart / scale, finest * 0.97));
    for (const time of ticks(view, step)) {
      const at = x(time);
      if (at < width - apart + em && Math.abs(at - today) > apart - em)
        put('tick', time + step.size, at, () => label(time, step, locale));
    }

    for (const item of placed(view)) {
      const { first, count, row } = item;
      const entry = list[first]!;
      const { event, id, lasted, colours } = entry;
      const has = list.slice(first, first + count).some(({ id }) => id === chosen);
      const current = has ? ' current' : '';
      if (count > 1) {
        const n = plural({ other: '{n}' }, count, locale);
        const full = plural(wordsOf(locale).merged, count, locale, n);
        const widthOf = (text: string): number => (text.length * 0.57 + 1.2) * em;
        const text = widthOf(full) > wide ? n : full;
        const size = widthOf(text);
        const start = item.x - size;
        if (start >= 0 && item.x <= width)
          put(`label merged${current}`, `${id} ${count}`, start, () => text, `inline-size:${size}px`, item);
        continue;
      }
      // No longer than what shows, and a little: an open end fades out of it.
      const start = Math.max(x(entry.from), -em);
      const stop = Math.min(x(entry.to), width + em);
      const long = stop - start > em;
      const anchor = Math.max(x(entry.at), 0);
      if (anchor > width || (!long && x(entry.at) < 0)) continue;
      const room = Math.min(item.width, width - anchor);
      const look = [
        'label flag',
        long && (lasted ? 'long' : 'vague'),
        (row < 0 || room < Math.min(2.5, entry.width) * em) && 'bare',
        entry.from === -Infinity && 'from',
        entry.to === Infinity && 'to',
        /[~?%]/.test(event.date!.text + event.end?.text) && 'unsure',
        event.featured && 'featured',
        !colours[1] && colours[0],
      ];
      const element = put(
        look.filter(Boolean).join(' ') + current,
        id,
        anchor,
        () => event.title,
        `inline-size:${room}px;block-size:${base + (row + 1) * 1.55}em;--_lane:${entry.lane}`,
        item,
      );
      if (!element.lastElementChild!.matches('.dot'))
        for (const name of ['dot pole', 'dot mark']) {
          const mark = node('div', name);
          if (colours[1]) mark.append(...colours.map((colour) => node('i', colour)));
          element.append(mark);
        }
      if (long)
        (element.lastElementChild as HTMLElement).style.cssText =
          `inline-size:${stop - start}px;inset-inline-start:${start - anchor}px`;
    }
    for (const [key, element] of before) if (!shown.has(key)) element.remove();

    const all = lengthOf(whole) / 100;
    one('.window').style.cssText = `inset-inline-start:${(from - whole.from) / all}%;inline-size:${(to - from) / all}%`;
    const text =
      range({ from: Math.max(from, data.from), to: Math.min(to, data.to) }, step, locale) +
      (zoned && step.size < 86_400_000 ? ' UTC' : '');
    one('.range').textContent = text;
    // At the end of a glide, and not for each frame of it.
    if (from === goal!.from && to === goal!.to) {
      // How far along it could be moved: from 0 to 100, or there is nowhere to move to.
      track.ariaValueNow = String(Math.round((from - whole.from) / (all - (to - from) / 100)) || 0);
      track.ariaValueText = text;
    }
    const [out, closer, everything] = box!.querySelectorAll('button');
    // They keep the focus.
    out!.ariaDisabled = everything!.ariaDisabled = String(lengthOf(goal!) >= lengthOf(whole));
    closer!.ariaDisabled = String(lengthOf(goal!) <= least);
  }

  /** Where on an element something happens, from its beginning (0) to its end (1); true on pages that are zoomed, too. */
  const position = (event: MouseEvent): number => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    return 0.5 + sign * ((event.clientX - left) / width - 0.5);
  };

  const wheel = (event: WheelEvent): void => {
    // In pixels, as long as nobody asks Firefox for their unit.
    const { deltaX, deltaY, ctrlKey, metaKey } = event;
    const zooms = ctrlKey || metaKey;
    // A plain wheel scrolls the page.
    if (!zooms && Math.abs(deltaX) <= Math.abs(deltaY)) return;
    event.preventDefault();
    if (zooms) go(Math.exp(Math.max(-50, Math.min(50, deltaY)) / 100), 0, position(event), false);
    else go(1, (sign * deltaX) / width, 0, false);
  };

  const key = (event: KeyboardEvent): void => {
    const move = {
      '+': [0.5],
      '=': [0.5],
      '-': [2],
      0: [Infinity],
      ArrowLeft: [1, -sign / 4],
      ArrowRight: [1, sign / 4],
      ArrowDown: [1, -0.25],
      ArrowUp: [1, 0.25],
      Home: [1, -Infinity],
      End: [1, Infinity],
    }[event.key];
    if (!move || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(move[0]!, move[1]);
  };

  const press = ({ target }: Event): void => {
    const item = labels.get((target as Element).closest('.label')!);
    if (!item || dragged) return;
    const { id, at } = list[item.first]!;
    const last = list[item.first + item.count - 1]!.at;
    const around = (last - at) / 4;
    const closer = within({ from: at - around, to: last + around }, whole, least);
    if (item.count > 1 && lengthOf(closer) < lengthOf(goal!) * 0.99) return show(closer);
    // There is no more to see here than in the list.
    scene.choose(id);
    scene.list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  /** Holds the time under a finger; two of them zoom. */
  const drag = (event: PointerEvent): void => {
    const { pointerId, type, button, buttons } = event;
    const x = position(event);
    if (type === 'pointerdown' && !button) {
      dragged = false;
      grips.set(pointerId, { x, time: 0 });
      show(view, false);
      for (const grip of grips.values()) grip.time = goal!.from + grip.x * lengthOf(goal!);
    }
    const grip = grips.get(pointerId);
    // The button may have been let go where nobody told us.
    if (!buttons) grips.delete(pointerId);
    else if (grip && (dragged || Math.abs(x - grip.x) * width > 4)) {
      dragged = true;
      track.setPointerCapture(pointerId);
      grip.x = x;
      const [a, b] = [...grips.values()];
      const length = b ? (b.time - a!.time) / (b.x - a!.x) : lengthOf(goal!);
      const from = a!.time - a!.x * length;
      if (length > 0 && length < Infinity) show({ from, to: from + length }, false);
    }
  };

  /** Which edge of the window is held, or how far from its beginning it is. */
  let held: 'from' | 'to' | number = 0;
  /** Where it was pressed, and what showed then: what was pressed by mistake can be taken back until it is let go. */
  let before: { readonly x: number; readonly view: Stretch } | undefined;
  let slides = false;
  const slide = (event: PointerEvent): void => {
    if (!goal) return;
    const { type, buttons, pointerId, pointerType, currentTarget } = event;
    const x = position(event);
    const time = whole.from + x * lengthOf(whole);
    const { from, to } = goal;
    const length = to - from;
    if (type === 'pointerdown') {
      (currentTarget as Element).setPointerCapture(pointerId);
      before = { x, view: goal };
      slides = false;
      // Something is left to hold in the middle of a narrow one; a finger is wider than a pointer.
      const edge = Math.min(((pointerType === 'touch' ? 16 : 8) / width) * lengthOf(whole), length / 4);
      held =
        Math.abs(time - from) < edge
          ? 'from'
          : Math.abs(time - to) < edge
            ? 'to'
            : time > from && time < to
              ? time - from
              : length / 2;
    }
    if (!before) return;
    slides ||= Math.abs(x - before.x) * width > 4;
    // As with scroll bars, it is taken back where the pointer goes far from the strip.
    if (type === 'pointercancel' || Math.abs(event.offsetY) > 80) show(before.view, false);
    else if (slides || type === 'pointerup')
      show(
        held === 'from'
          ? { from: Math.min(time, to - least), to }
          : held === 'to'
            ? { from, to: Math.max(time, from + least) }
            : { from: time - held, to: time - held + length },
        false,
      );
    if (!buttons) before = undefined;
  };

  /** The signs are in the styles: read out, they would be a hyphen and an addition. */
  const button = (sign: string, title: string, factor: number) =>
    html`<button type="button" class=${sign} aria-label=${title} @click=${() => go(factor)}>
      ${sign === 'all' ? title : nothing}
    </button>`;

  return {
    above(_, { locale }) {
      const words = wordsOf(locale);
      const given = host.span;
      if (given !== wanted) {
        // Throws while what reads it is loading: then it is asked again.
        const date = parseDate(given ?? '');
        wanted = given;
        if (given && !date) console.info(`newsparts <${host.localName}>: span is no date: ${given}`);
        else asked = date ?? 'all';
      }
      return html`<div class="axis small" part="axis">
        <div class="whole">
          <div class="zoom">
            <div class="range" aria-hidden="true"></div>
            ${button('out', words.out, 2)}${button('in', words.in, 0.5)}${button('all', words.all, Infinity)}
          </div>
          <div
            class="track"
            part="track"
            role="slider"
            aria-label=${words.name}
            aria-valuenow="0"
            tabindex="0"
            @wheel=${wheel}
            @keydown=${key}
            @click=${press}
            @pointerdown=${drag}
            @pointermove=${drag}
            @pointerup=${drag}
            @pointercancel=${drag}
          >
            <div class="marks" aria-hidden="true"></div>
          </div>
          <div class="overview" part="overview" aria-hidden="true" @pointerdown=${slide} @pointermove=${slide} @pointerup=${slide} @pointercancel=${slide}>
            <svg viewBox="0 0 1000 20" preserveAspectRatio="none">
              <path stroke="currentColor" vector-effect="non-scaling-stroke" />
            </svg>
            <div class="window"></div>
          </div>
        </div>
        <bdi class="note"></bdi>
      </div>`;
    },

    rendered(now: Scene): void {
      scene = now;
      chosen = now.chosen;
      const { list } = now;
      const root = list.getRootNode() as ShadowRoot;
      adopt(root, style);
      box = root.querySelector<HTMLElement>('.axis')!;
      track = one('.track');
      marks = one('.marks');
      read();
      sizes.observe(one('.overview'));
      open();
    },

    chosen(id: string): void {
      chosen = id;
      const entry = entries.find((entry) => entry.id === id);
      const by = goal && entry ? (entry.at - goal.from) / lengthOf(goal) : 0;
      if (by < 0 || by > 1) go(1, by - 0.5);
      else if (goal) ask();
    },

    stop: () => sizes.disconnect(),
  };
}
