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
for (const [id, value] of Object.entries(data)) document.querySelector(`#${id}`).data = value;
