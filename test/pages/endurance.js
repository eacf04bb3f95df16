/* global document */
// Two thousand widgets of all kinds and ways in, made here so that the page stays readable.
const kinds = [
  '<quote-card src="#story/quotes/one"></quote-card>',
  `<quote-card lines="2" share data='{"text": "In the morning the river had gone, and what was left of it was a road that nobody had built and that everybody used from that day on.", "speaker": "Saule Brandt"}'></quote-card>`,
  '<stat-counter src="#story/stats/one"><p>600,000 crossings</p></stat-counter>',
  '<relations-timeline src="#story/timelines/one"></relations-timeline>',
  '<person-card src="#story/people/a"></person-card>',
  `<person-list variant="heads" data='{"title": "A", "people": ["Saule Brandt", {"name": "Erlan Weber", "about": "B."}]}'></person-list>`,
  `<key-points numbered data='{"title": "A", "points": [{"title": "B", "text": "C."}]}'></key-points>`,
  `<fact-box collapsed data='{"title": "A", "text": "B."}'></fact-box>`,
  `<stat-list compare data='{"title": "A", "stats": [{"value": 2, "label": "B"}, {"value": 1, "label": "C"}]}'></stat-list>`,
  `<quote-list group-by="speaker" data='{"title": "A", "quotes": [{"id": "b", "text": "B.", "speaker": "C"}, {"text": "D."}]}'></quote-list>`,
  `<media-figure data='{"before": {"src": "/stories/media/river.svg", "alt": "A"}, "after": {"src": "/stories/media/mountain.svg", "alt": "B"}}'></media-figure>`,
  `<related-links data='{"title": "A", "links": [{"href": "#a", "title": "B", "teaser": "C."}]}'></related-links>`,
  `<qa-list collapsed data='{"title": "A", "items": [{"question": "B?", "answer": "C.", "by": "Saule Brandt"}]}'></qa-list>`,
  `<p>A <term-note data='{"term": "B", "text": "C."}'>B</term-note>.</p>`,
  `<figure data-newspart="quote-card" data-json='{"text": "Held."}'><blockquote>Held.</blockquote></figure>`,
];

const many = document.querySelector('#many');
// The last one is of the last kind.
many.innerHTML = Array.from({ length: 2000 }, (_, index) => kinds.at((index - 2000) % kinds.length)).join('');

const button = document.querySelector('#count');
let pressed = 0;
button.addEventListener('click', () => {
  button.textContent = `Pressed ${++pressed} times`;
});
