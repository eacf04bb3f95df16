/**
 * The states in which each widget is listened to. Every widget is in the first ones, which all have a story for; a widget with
 * more to say has more of them. `story` names the story; `lang` is the page's language, `data` and `args` come on top of the
 * story's, `then` happens in the page before it is read, and what is said by itself meanwhile is written down. `motion` is on
 * where the reader has not asked for less of it.
 */

/** @typedef {{ story: string, lang?: string, data?: object, args?: object, motion?: boolean, then?: (element: HTMLElement) => unknown }} State */

/** @type {Record<string, State>} */
const common = {
  usual: { story: 'Usual' },
  long: { story: 'Long' },
  'bad data without a fallback': { story: 'Wrong' },
  Chinese: { story: 'Chinese' },
  'Arabic in an English page': { story: 'RightToLeft', lang: 'en', data: { lang: 'ar' } },
};

/* The functions run in the page. */
const press = (part) => `(element) => element.shadowRoot.querySelector('[part="${part}"]').click()`;

const recordings = {
  title: 'To see and to hear',
  events: [
    {
      date: '1991',
      title: 'A film with a caption',
      video: { src: 'a.mp4', title: 'The pass', caption: 'Snow.', credit: 'X' },
    },
    { date: '1992', title: 'A film', video: { src: 'a.mp4' } },
    { date: '1993', title: 'A recording', audio: { src: 'a.mp3', title: 'A song' } },
    {
      date: '1994',
      title: 'A player of others',
      embed: {
        url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
        title: 'A speech',
        thumbnail: { src: 'media/crossing.svg', alt: 'A train crosses a plain.' },
      },
    },
    {
      date: '1995',
      title: 'A place that has no player',
      embed: { url: 'https://example.org/x', title: 'Another speech' },
    },
  ],
};

/** @type {Record<string, Record<string, State>>} */
const own = {
  'quote-card': {
    'a pull quote': { story: 'Pull' },
    'with a portrait': { story: 'Portrait' },
    'with all that it can carry': { story: 'Everything' },
    'links, emphasis and another language in the words': { story: 'Spans' },
    translated: { story: 'Translated' },
    'the original words are switched on': { story: 'Translated', then: press('switch') },
    'shortened, to share': { story: 'LinesAndShare' },
    'all of it shows': { story: 'LinesAndShare', then: press('more') },
    shared: { story: 'Share', then: press('share') },
    'words alone': { story: 'WithoutSpeaker' },
    'bad data with a fallback': { story: 'WrongWithFallback' },
    'bad data with `debug`': { story: 'WrongWithDebug' },
  },
  'stat-counter': {
    'while the digits roll': { story: 'Rolling', motion: true, args: { animate: 'view' } },
    'with all that it can carry': { story: 'Everything' },
    'more than before': { story: 'PreviousUp' },
    'an amount to the last digit': { story: 'ExactDecimal' },
    'less than nothing': { story: 'Negative' },
    'with a note': { story: 'Note' },
    'bad data with a fallback': { story: 'WrongWithFallback' },
  },
  'relations-timeline': {
    lanes: { story: 'ThreeEvents', args: { layout: 'lanes' } },
    'an axis': { story: 'AxisThreeEvents' },
    'an axis, zoomed in': {
      story: 'AxisThreeEvents',
      then: `(element) => element.shadowRoot.querySelectorAll('.zoom button')[1].click()`,
    },
    'with controls': { story: 'Filtered' },
    'with controls that fold up': { story: 'ControlsManyParties', data: { title: 'Forty at one table' } },
    'nothing found': { story: 'NothingFound' },
    'while somebody types': {
      story: 'NothingFound',
      args: { search: undefined },
      then: `async (element) => {
        const field = element.shadowRoot.querySelector('input');
        for (const words of ['s', 'st', 'state', 'state visit']) {
          field.value = words;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }`,
    },
    'another event comes': {
      story: 'ThreeEvents',
      then: `(element) => {
        const { title, events } = element.data;
        element.data = { ...element.data, events: [...events, { date: '2026', title: 'What nobody expected' }] };
      }`,
    },
    'many events come': {
      story: 'OneEvent',
      then: `(element) => {
        const more = Array.from({ length: 5 }, (_, n) => ({ date: String(2000 + n), title: 'Event ' + n }));
        element.data = { events: [...element.data.events, ...more] };
      }`,
    },
    'another story takes its place': {
      story: 'OneEvent',
      then: `(element) => (element.data = { events: [{ date: '2026', title: 'What nobody expected' }] })`,
    },
    'an event is chosen, and its address copied': {
      story: 'ThreeEvents',
      args: { hash: true, id: 'told' },
      then: `async (element) => {
        element.goTo('next');
        await new Promise((resolve) => setTimeout(resolve, 300));
        element.shadowRoot.querySelector('.link').click();
      }`,
    },
    'shortened texts': { story: 'Long', args: { lines: 2 } },
    'an event in another language': {
      story: 'OneEvent',
      data: { events: [{ date: '1992-01-04', title: '两国建交', text: '从那以后一切都变了。', lang: 'zh' }] },
    },
    pictures: { story: 'Images' },
    'films, recordings and players of others': {
      story: 'Usual',
      data: { parties: {}, kinds: {}, summary: null, ...recordings },
    },
    'links and small print': { story: 'LinksAndSmallPrint' },
    'dates that are not certain': { story: 'UncertainDates' },
    'bad events among good ones': { story: 'SomeWrong' },
  },
  'person-card': {
    // `lang` of a person is that of the name; the words are in the language of the element.
    'Arabic in an English page': { story: 'RightToLeft', lang: 'en', args: { lang: 'ar', dir: 'rtl' } },
    'a name alone': { story: 'NameAlone' },
    'with all that it can carry': { story: 'Everything' },
    'quotations, of others as well': { story: 'Quotations' },
    'the original words are switched on': { story: 'Translated', then: press('switch') },
    'born, and alive': { story: 'Born' },
    'an organisation': { story: 'Organisation' },
    'bad data with a fallback': { story: 'WrongWithFallback' },
  },
  'person-list': {
    'with portraits': { story: 'Profiles' },
    'a row of heads': { story: 'Heads' },
    'names alone': { story: 'NamesAlone' },
    'with all that it can carry': { story: 'Everything' },
    'bad people among good ones': { story: 'SomeWrong' },
  },
  'key-points': {
    numbered: { story: 'Numbered' },
    'numbered in other digits': { story: 'Persian' },
    'with all that it can carry': { story: 'Everything' },
    'a number, a quotation and a picture': { story: 'NumbersAndQuotations' },
    'a bad point among good ones': { story: 'OneWrong' },
  },
  'fact-box': {
    'its title alone': { story: 'Collapsed' },
    opened: { story: 'Collapsed', then: press('toggle') },
    'with all that it can carry': { story: 'Everything', then: press('toggle') },
    'notes without a text': { story: 'Notes' },
    'words alone': { story: 'TextAlone' },
  },
  'stat-list': {
    compared: { story: 'Compared' },
    'with all that it can carry': { story: 'Everything' },
    'ranges, estimates and open ends': { story: 'Uncertain' },
    'numbers that do not compare': { story: 'NotComparable', args: { debug: false } },
    'a bad number among good ones': { story: 'OneWrong', args: { debug: false } },
  },
  'quote-list': {
    'by speakers': { story: 'BySpeaker' },
    'by parties': { story: 'ByParty' },
    'with all that it can carry': { story: 'Everything' },
    'words that nobody is named for': { story: 'Unnamed' },
    'the original words are switched on': { story: 'Translated', then: press('switch') },
  },
  'media-figure': {
    'a picture that can be enlarged': { story: 'Enlarge' },
    'two pictures': { story: 'BeforeAndAfter' },
    'a film': { story: 'Video' },
    'a recording': { story: 'Audio' },
    'a player of others': { story: 'Embed' },
    decoration: { story: 'Decoration' },
    'with all that it can carry': { story: 'Everything' },
    'bad data with a fallback': { story: 'WrongWithFallback' },
  },
  'related-links': {
    cards: { story: 'Cards' },
    'with all that it can carry': { story: 'Everything' },
    'one link': { story: 'One' },
    'titles alone': { story: 'TitlesAlone' },
    'bad links among good ones': { story: 'SomeWrong' },
  },
  'qa-list': {
    'the questions alone': { story: 'Collapsed' },
    'an answer is opened': { story: 'Collapsed', then: press('toggle') },
    'an interview': { story: 'Interview' },
    'with all that it can carry': { story: 'Everything', then: press('toggle') },
    'one without an answer': { story: 'OneWrong' },
  },
  'term-note': {
    opened: { story: 'Usual', then: press('term') },
    'a person': { story: 'Person', then: press('term') },
    'with all that it can carry': { story: 'Everything', then: press('term') },
  },
};

/** @param {string} tag */
export const statesOf = (tag) => ({ ...common, ...own[tag] });
