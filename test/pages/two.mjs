/** Pages with two of us, and what is made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { at, readTags, sectionOf } from '../../scripts/widgets.mjs';

const html = { 'content-type': 'text/html; charset=utf-8' };
export const script = { 'content-type': 'text/javascript; charset=utf-8' };
export const tags = readTags();

const story = JSON.parse(
  readFileSync(at('stories/article/story.json'), 'utf8').replaceAll('"../media/', '"/stories/media/'),
);
const later = tags.filter((tag) => !/^(?:quote-card|stat-counter|relations-timeline)$/.test(tag));

/** How many widgets stand on the page; the last of the three kinds that came first is a placeholder beside them. */
export const count = 5 + later.length;

export const widgets = `
  <quote-card id="a" data='{"text": "A", "speaker": "B", "date": "1991"}'><p>Fallback</p></quote-card>
  <quote-card id="b"><script type="application/json">{"text": "C"}</script></quote-card>
  <stat-counter id="c" data='{"value": 2000, "label": "of border"}'></stat-counter>
  <figure data-newspart="stat-counter" data-json='{"value": 24, "label": "meetings"}'><p>Fallback</p></figure>
  <relations-timeline id="d" data='{"title": "T", "events": [{"date": "1991", "title": "E", "quote": {"text": "Q"}}]}'></relations-timeline>
  <script type="application/json" id="story">${JSON.stringify(story).replaceAll('<', '\\u003c')}</script>
  ${later.map((tag) => `<${tag} src="#story/${sectionOf(tag)}/${Object.keys(story[sectionOf(tag)])[0]}"></${tag}>`).join('\n  ')}`;

export const module = (src) => `<script type="module" src="${src}"></script>`;

/** What a server answers for a page with some scripts, at an address of the root. */
export const page = (head, body = widgets) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two</title><link rel="icon" href="/stories/article/icon.svg">${head}</head><body>${body}`,
  headers: html,
});

/** The whole build again, at another address and as another version: what widgets show says which version made them. */
export function version(folder, name) {
  const files = readdirSync(at('dist/cdn'), { recursive: true }).filter((file) => file.endsWith('.js'));
  return Object.fromEntries(
    files.map((file) => {
      const body = readFileSync(at('dist/cdn', file), 'utf8').replaceAll('class="np ', `class="np ${name} `);
      return [`${folder}/${file}`, { body: `/* ${name} */ ${body}`, headers: script }];
    }),
  );
}

/** In the page: which version made what shows, a word each widget. */
export const made = (tags) =>
  [...document.querySelectorAll(tags)].map(({ shadowRoot }) => {
    const base = shadowRoot?.querySelector('.np');
    return base && (base.classList.contains('other') ? 'other' : 'first');
  });

/** What the console is told of each name that is taken. */
export const taken = tags.map((tag) => `info: newsparts: <${tag}> is defined already.`).sort();
