/* global document */
// More than any publisher means to give, made here so that the page stays readable.
const events = (count) =>
  Array.from({ length: count }, (_, index) => ({ date: String(1000 + (index % 1000)), title: `Event ${index}` }));

const data = {
  text: { text: 'Lorem ipsum. '.repeat(80_000) },
  label: { value: 1, label: [['x'.repeat(1_000_000)]] },
  events: { events: events(10_000) },
  most: { events: events(5000) },
  some: {
    events: [
      { date: '1991', title: 'Good' },
      { date: '2023-02-30', title: 'A day that never was' },
      { date: 'yesterday', title: 'A day that moves' },
      { date: '31/12/2023', title: 'A day in another notation' },
      { title: 'Good, without a date' },
      { date: '1992' },
    ],
  },
};

// Nested deeper than anything that a widget reads. As text, for not every browser would write it.
const levels = 100_000;
const arrays = '['.repeat(levels) + '"A"' + ']'.repeat(levels);
const objects = '{"name":'.repeat(levels) + '"A"' + '}'.repeat(levels);
data['deep-text'] = `{ "text": ${arrays} }`;
data['deep-span'] = '{ "text": [[["A"]]] }';
data['deep-known'] = `{ "text": "A", "speaker": ${objects} }`;
data['deep-events'] = `{ "events": ${arrays} }`;
data.cyclic = { text: [] };
data.cyclic.text.push(data.cyclic.text);
data.cyclic.speaker = data.cyclic;

// Beside what is read, it does no harm.
const script = document.createElement('script');
script.type = 'application/json';
script.append(`{ "text": "Beside the deep", "more": ${arrays}, "most": ${objects} }`);
document.querySelector('#deep-child').append(script);

for (const [id, value] of Object.entries(data)) document.querySelector(`#${id}`).data = value;
