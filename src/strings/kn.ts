import type { Strings } from './strings.js';

/** Kannada. */
export const strings: Strings = {
  actions: {
    more: 'ಪೂರ್ಣ ಹೇಳಿಕೆ ತೋರಿಸಿ',
    less: 'ಕಡಿಮೆ ತೋರಿಸಿ',
    share: 'ಹಂಚಿಕೊಳ್ಳಿ',
    copied: 'ನಕಲಿಸಲಾಗಿದೆ',
    failed: 'ಇಲ್ಲಿ ಹಂಚಿಕೊಳ್ಳಲಾಗಲಿಲ್ಲ',
  },
  axis: {
    name: 'ಕಾಲದ ಅಕ್ಷ; ಇದೇ ಮಾಹಿತಿ ಕೆಳಗಿನ ಪಟ್ಟಿಯಲ್ಲಿದೆ',
    in: 'ಹಿಗ್ಗಿಸಿ',
    out: 'ಕುಗ್ಗಿಸಿ',
    all: 'ಎಲ್ಲ',
    merged: { one: '{n} ಘಟನೆ', other: '{n} ಘಟನೆಗಳು' },
    today: 'ಇಂದು',
    undated: { one: 'ದಿನಾಂಕವಿಲ್ಲದ {n} ಘಟನೆ ಪಟ್ಟಿಯಲ್ಲಿದೆ', other: 'ದಿನಾಂಕವಿಲ್ಲದ {n} ಘಟನೆಗಳು ಪಟ್ಟಿಯಲ್ಲಿವೆ' },
  },
  dates: {
    about: 'ಸುಮಾರು {date}',
    decade: '{year}ರ ದಶಕ',
  },
  details: {
    asOf: 'ಅಂಕಿಅಂಶ: {date}',
    estimate: 'ಅಂದಾಜು',
    range: '{low} ಮತ್ತು {high} ನಡುವೆ',
    change: '{change} (ಹಿಂದೆ {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} ಶೇಕಡಾವಾರು ಅಂಶ', other: '{n} ಶೇಕಡಾವಾರು ಅಂಶಗಳು' },
  },
  edtf: {
    century: '{ordinal} ಶತಮಾನ',
    quarters: ['{year}ರ ಮೊದಲ ತ್ರೈಮಾಸಿಕ', '{year}ರ ಎರಡನೇ ತ್ರೈಮಾಸಿಕ', '{year}ರ ಮೂರನೇ ತ್ರೈಮಾಸಿಕ', '{year}ರ ನಾಲ್ಕನೇ ತ್ರೈಮಾಸಿಕ'],
    seasons: ['{year}ರ ವಸಂತ', '{year}ರ ಬೇಸಿಗೆ', '{year}ರ ಶರತ್ಕಾಲ', '{year}ರ ಚಳಿಗಾಲ'],
    unknown: 'ದಿನಾಂಕ ತಿಳಿದಿಲ್ಲ',
  },
  facts: {
    source: 'ಮೂಲ: {source}',
    updated: 'ಅಪ್‌ಡೇಟ್: {date}',
    correction: 'ತಿದ್ದುಪಡಿ, {date}:',
    credit: 'ಚಿತ್ರ: {credit}',
    translated: 'ಮೂಲ ಭಾಷೆ: {language}',
    translatedBy: 'ಮೂಲ ಭಾಷೆ: {language}; ಅನುವಾದ: {name}',
  },
  figures: {
    close: 'ಮುಚ್ಚಿ',
  },
  finding: {
    search: 'ಹುಡುಕಿ',
    party: 'ಪಕ್ಷಗಳು',
    kind: 'ವಿಧಗಳು',
    jump: 'ಇಲ್ಲಿಗೆ ಹೋಗಿ',
    first: 'ಮೊದಲನೆಯದು',
    latest: 'ಇತ್ತೀಚಿನದು',
    layout: 'ವಿನ್ಯಾಸ',
    list: 'ಪಟ್ಟಿ',
    lanes: 'ಕಾಲಂಗಳು',
    axis: 'ಅಕ್ಷ',
    count: 'ಒಟ್ಟು {total}ರಲ್ಲಿ {shown}',
    empty: 'ಯಾವುದೇ ಘಟನೆ ಸಿಗಲಿಲ್ಲ.',
    clear: 'ಎಲ್ಲ ತೋರಿಸಿ',
  },
  intervals: {
    since: '{date} – ಈವರೆಗೆ',
    until: 'ಅಂತ್ಯ: {date}',
  },
  live: {
    new: 'ಹೊಸದು: {title}',
    several: { one: '{n} ಹೊಸ ಘಟನೆ', other: '{n} ಹೊಸ ಘಟನೆಗಳು' },
  },
  long: {
    more: 'ಇನ್ನಷ್ಟು ತೋರಿಸಿ',
    less: 'ಕಡಿಮೆ ತೋರಿಸಿ',
  },
  media: {
    video: 'ವಿಡಿಯೊ',
    audio: 'ಆಡಿಯೊ',
    play: 'ಇಲ್ಲೇ ಪ್ಲೇ ಮಾಡಿ ({name})',
    open: '{name}ನಲ್ಲಿ ತೆರೆಯಿರಿ',
  },
  ordinals: { other: '{n}ನೇ' },
  people: {
    born: 'ಜನನ: {date}',
    died: 'ಮರಣ: {date}',
  },
  pull: {
    repeated: 'ಲೇಖನದಿಂದ ಪುನರಾವರ್ತಿತ:',
  },
  quotes: {
    permalink: 'ಹೇಳಿಕೆಯ ಲಿಂಕ್',
    original: 'ಮೂಲ ಭಾಷೆಯಲ್ಲಿ',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'ಲಿಂಕ್ ನಕಲಿಸಿ',
    copied: 'ಲಿಂಕ್ ನಕಲಿಸಲಾಗಿದೆ',
    failed: 'ಇಲ್ಲಿ ನಕಲಿಸಲಾಗಲಿಲ್ಲ',
  },
  stats: {
    about: 'ಸುಮಾರು {value}',
    nearly: 'ಹತ್ತಿರ ಹತ್ತಿರ {value}',
    over: '{value}ಗಿಂತ ಹೆಚ್ಚು',
    'more-than': '{figure}ಕ್ಕೂ ಹೆಚ್ಚು {unit}',
    'at-least': 'ಕನಿಷ್ಠ {value}',
    under: '{value}ಗಿಂತ ಕಡಿಮೆ',
    'fewer-than': '{value}ಗಿಂತ ಕಡಿಮೆ',
    'up-to': 'ಗರಿಷ್ಠ {value}',
    already: 'ಈಗಾಗಲೇ {value}',
  },
  timelines: {
    undated: 'ದಿನಾಂಕವಿಲ್ಲದವು',
  },
};
