/**
 * The pages of each measurement: one that shows its content with a widget; one that shows the same words in the same
 * layout as plain semantic HTML, as somebody would write it by hand; and one that shows the same events with TimelineJS.
 */
import { makeQuotes, makeTimeline } from './content.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** JSON for a script element. */
const embed = (value) => `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

const precisions = [{ year: 'numeric' }, { month: 'short' }, { day: 'numeric' }];

/** A date in English, as precise as it is. */
function dateWords(date, month) {
  const parts = date.split('-').length;
  const options = Object.assign({ timeZone: 'UTC' }, ...precisions.slice(0, parts), parts > 1 && { month });
  return new Intl.DateTimeFormat('en', options).format(new Date(`${date}T00:00Z`.replace(/^(\d+(?:-\d+)?)T.*/, '$1')));
}

const time = (date, month, attributes = '') => `<time${attributes} datetime="${date}">${dateWords(date, month)}</time>`;

const capital = (words) => words[0].toUpperCase() + words.slice(1);

const plainQuote = ({ text, speaker: { name, role, affiliation }, date }) => `<figure class="quote">
  <blockquote><p>${escape(text)}</p></blockquote>
  <figcaption><b>${name}</b><p class="small">${capital(role)}, ${affiliation}</p>${date ? `<p class="small">${time(date, 'long')}</p>` : ''}</figcaption>
</figure>`;

function plainEvent({ date, title, text, parties: sides, kind, links = [] }, { parties, kinds }) {
  const keys = Object.keys(parties);
  const colours = sides.map((side) => `c${keys.indexOf(side)}`);
  const details = [
    ...sides.map((side) => parties[side].short),
    kinds[kind].name,
    ...links.map(({ href, text }) => `<a href="${href}">${escape(text)}</a>`),
  ];
  return `<li class="event${colours.length === 1 ? ` ${colours[0]}` : ''}">
  ${time(date, 'short', ' class="date"')}
  <span class="dot">${colours.length > 1 ? colours.map((colour) => `<i class="${colour}"></i>`).join('') : ''}</span>
  <div>
    <h5>${escape(title)}</h5>
    ${text ? `<p class="text">${escape(text)}</p>` : ''}
    <p class="small">${details.join(' · ')}</p>
  </div>
</li>`;
}

function plainTimeline(timeline) {
  const { title, summary, parties, events } = timeline;
  const decades = Map.groupBy
    ? Map.groupBy(events, ({ date }) => date.slice(0, 3))
    : events.reduce(
        (map, item) => map.set(item.date.slice(0, 3), [...(map.get(item.date.slice(0, 3)) ?? []), item]),
        new Map(),
      );
  return `<div class="timeline">
  <h3>${title}</h3>
  <p>${escape(summary)}</p>
  <ul class="key small">${Object.values(parties)
    .map(({ name }, index) => `<li class="c${index}">${name}</li>`)
    .join('')}</ul>
  ${[...decades]
    .map(
      ([decade, items]) =>
        `<h4 class="small">${decade}0s</h4>\n<ol>\n${items.map((item) => plainEvent(item, timeline)).join('\n')}\n</ol>`,
    )
    .join('\n')}
</div>`;
}

/** The same events as TimelineJS wants them. It knows one group an event, which is the kind; the rest is text. */
function timelineJsData(timeline) {
  const { title, summary, parties, kinds, events } = timeline;
  return {
    title: { text: { headline: title, text: `<p>${escape(summary)}</p>` } },
    events: events.map(({ date, title, text, parties: sides, kind, links = [] }) => {
      const [year, month, day] = date.split('-');
      const details = [
        ...sides.map((side) => parties[side].short),
        ...links.map(({ href, text }) => `<a href="${href}">${escape(text)}</a>`),
      ];
      return {
        start_date: { year, month, day },
        text: {
          headline: escape(title),
          text: `${text ? `<p>${escape(text)}</p>` : ''}<p>${details.join(' · ')}</p>`,
        },
        group: kinds[kind].name,
      };
    }),
  };
}

/** Where the package has what it ships. */
export const timelineJs = '/node_modules/@knight-lab/timelinejs/dist';

/** Tells when the page is complete: after the last of the widgets, or the last of the HTML, has been painted. */
const measure = (widgets) => `<script>
  let missing = ${widgets};
  const complete = () => requestAnimationFrame(() => requestAnimationFrame(() => { window.complete = performance.now(); }));
  document.addEventListener('np-ready', () => { if (!--missing) complete(); });
  document.addEventListener('np-error', () => { window.wrong = true; });
  if (!missing) document.addEventListener('DOMContentLoaded', complete);
</script>`;

const page = ({ title, styles, script = '', widgets = 0, body }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${measure(widgets)}
${script}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const withWidgets = (title, widgets, body) =>
  page({
    title,
    styles: ['page.css', '/dist/cdn/newsparts.css'],
    script: '<script type="module" src="/dist/cdn/auto.js"></script>',
    widgets,
    body,
  });

/** As its documentation has it, from local files and without a typeface from elsewhere. */
const withTimelineJs = (title, data) =>
  page({
    title,
    styles: ['page.css', 'timelinejs.css', `${timelineJs}/css/timeline.css`],
    script: `<script src="${timelineJs}/js/timeline.js"></script>`,
    widgets: 1,
    body: `<div id="timeline"></div>
${embed(data).replace('<script', '<script id="data"')}
<script>
  const data = JSON.parse(document.getElementById('data').textContent);
  const timeline = new TL.Timeline('timeline', data, { script_path: '${timelineJs}/js/', font: null });
  timeline.on('ready', () => document.dispatchEvent(new Event('np-ready')));
</script>`,
  });

const plain = (title, body) => page({ title, styles: ['page.css', 'plain.css'], body });

/** By kind and number of items: the page with widgets, the plain one, and that of a peer where there is one. */
export const pages = {
  cards(count) {
    const quotes = makeQuotes(count);
    return {
      widgets: withWidgets(
        `${count} quotations`,
        count,
        quotes.map((quote) => `<quote-card>${embed(quote)}</quote-card>`).join('\n'),
      ),
      plain: plain(`${count} quotations`, quotes.map(plainQuote).join('\n')),
    };
  },
  timeline(count, attributes = '') {
    const timeline = makeTimeline(count);
    return {
      widgets: withWidgets(
        `${count} events`,
        1,
        `<relations-timeline${attributes && ` ${attributes}`}>${embed(timeline)}</relations-timeline>`,
      ),
      plain: plain(`${count} events`, plainTimeline(timeline)),
      peer: withTimelineJs(`${count} events`, timelineJsData(timeline)),
    };
  },
};
