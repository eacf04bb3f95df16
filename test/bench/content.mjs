/** What the benchmark shows: quotations and events that read like news, of varying length, the same in every run. */

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const who =
  'The harbour authority|Our neighbours upstream|The second committee|A generation of engineers|Every family in the valley|The new bridge|The delegation|Farmers on both banks|The central bank|Nobody I know|The younger ministers|Two small theatres|The railway|Most exporters|A retired translator|The parliament|The old customs house|The university|Her successor|The winter route'.split(
    '|',
  );
const did =
  'has waited for|agreed on|paid for|never questioned|opened|asked us about|had to give up|reopened talks on|put a date to|quietly prepared|lost patience with|finally signed|learned to live with|turned down|kept a record of|measured|stood by|made a case for|delayed|spoke in favour of'.split(
    '|',
  );
const what =
  'the agreement on water|a second crossing|the exchange of students|three decades of promises|a simpler visa|the price of wheat|the joint archive|a railway that nobody had drawn|the customs union|an open border|the first night train|a common grid|the missing accounts|the festival|new rules for lorries|the survey of the coast|a loan of some 40 million|the treaty’s last chapter|the museum of the two cities|a shared weather service'.split(
    '|',
  );
const how =
  'before the snow came|in less than a year|without a single vote against|after a night of talks|and it shows|although the figures said otherwise|for the first time since the war|while the others looked on|as anyone at the market will tell you|with the help of both governments|which surprised the press|and paid dearly for it|at the request of the cities|under an interim rule|long after the cameras had gone|because there was no other way'.split(
    '|',
  );
const firstNames =
  'Aigerim|Marta|Li|Johan|Nadia|Tomás|Saule|Henrik|Wei|Oksana|Rahim|Clara|Daulet|Mei|Pavel|Ingrid|Yusuf|Elena'.split(
    '|',
  );
const lastNames =
  'Bekova|Lindqvist|Zhang|Moreau|Tulegenov|Okafor|Novak|Serikbay|Haddad|Castellanos|Wu|Brandt|Ismailova|Petrov|Akhmetov|Sorensen'.split(
    '|',
  );
const roles =
  'mayor|chief negotiator|historian|minister of transport|harbour pilot|professor of law|violinist|former ambassador|hydrologist|editor|deputy governor'.split(
    '|',
  );
const places = 'Almaty|Rotterdam|Xi’an|Tashkent|Gdańsk|Geneva|Urumqi|Bremen|Astana|Lyon'.split('|');

function writer(seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  const sentence = () => {
    const ending = next() < 0.7 ? `${next() < 0.3 ? ',' : ''} ${pick(how)}` : '';
    return `${pick(who)} ${pick(did)} ${pick(what)}${ending}.`;
  };
  const sentences = (low, high) => Array.from({ length: between(low, high) }, sentence).join(' ');
  const capital = (words) => words[0].toUpperCase() + words.slice(1);
  return { next, pick, between, sentences, capital };
}

const iso = (year, month, day) =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');

/** Quotations with their speakers; one in three with the day on which it was said. */
export function makeQuotes(count) {
  const { next, pick, between, sentences } = writer(1);
  return Array.from({ length: count }, () => ({
    text: sentences(1, 6),
    speaker: { name: `${pick(firstNames)} ${pick(lastNames)}`, role: pick(roles), affiliation: pick(places) },
    ...(next() < 1 / 3 && { date: iso(between(1950, 2024), between(1, 12), between(1, 28)) }),
  }));
}

/** A timeline of the years 1945 to 2024: dates of varying precision, most events with a text, some with a link. */
export function makeTimeline(count) {
  const { next, pick, between, sentences, capital } = writer(2);
  const parties = {
    north: { name: 'Northern Republic', short: 'North' },
    south: { name: 'Southern Union', short: 'South' },
  };
  const kinds = { trade: { name: 'Trade' }, culture: { name: 'Culture' }, diplomacy: { name: 'Diplomacy' } };
  const dates = Array.from({ length: count }, () => {
    const precision = next();
    return iso(
      between(1945, 2024),
      precision > 0.15 ? between(1, 12) : undefined,
      precision > 0.4 ? between(1, 28) : undefined,
    );
  });
  const events = dates.sort().map((date) => {
    const sides = next();
    return {
      date,
      title: capital(`${pick(what)} ${pick(how).replace(/^(and|which|although|because) .*/, 'at last')}`),
      ...(next() < 0.85 && { text: sentences(1, 3) }),
      parties: sides < 0.3 ? ['north'] : sides < 0.6 ? ['south'] : ['north', 'south'],
      kind: pick(Object.keys(kinds)),
      ...(next() < 0.1 && { links: [{ href: `#${between(1, 99)}`, text: `What ${pick(lastNames)} remembers` }] }),
    };
  });
  return { title: 'Two neighbours', summary: sentences(2, 2), parties, kinds, events };
}
