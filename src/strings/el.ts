import type { Strings } from './strings.js';

/** Greek. */
export const strings: Strings = {
  actions: {
    more: 'Ολόκληρο το παράθεμα',
    less: 'Λιγότερα',
    share: 'Κοινοποίηση',
    copied: 'Αντιγράφηκε',
    failed: 'Η κοινοποίηση δεν είναι δυνατή εδώ',
  },
  axis: {
    name: 'Άξονας χρόνου· η παρακάτω λίστα έχει το ίδιο περιεχόμενο',
    in: 'Μεγέθυνση',
    out: 'Σμίκρυνση',
    all: 'Όλα',
    merged: { one: '{n} γεγονός', other: '{n} γεγονότα' },
    today: 'Σήμερα',
    undated: { one: '{n} γεγονός χωρίς ημερομηνία στη λίστα', other: '{n} γεγονότα χωρίς ημερομηνία στη λίστα' },
  },
  dates: {
    about: 'περίπου {date}',
    decade: 'δεκαετία του {year}',
  },
  details: {
    asOf: 'στοιχεία: {date}',
    estimate: 'εκτίμηση',
    range: 'μεταξύ {low} και {high}',
    change: '{change} έναντι {previous}',
    changeSince: '{change} έναντι {previous} ({period})',
    points: { one: '{n} ποσοστιαία μονάδα', other: '{n} ποσοστιαίες μονάδες' },
  },
  edtf: {
    century: '{ordinal} αιώνας',
    quarters: ['1ο τρίμηνο του {year}', '2ο τρίμηνο του {year}', '3ο τρίμηνο του {year}', '4ο τρίμηνο του {year}'],
    seasons: ['άνοιξη του {year}', 'καλοκαίρι του {year}', 'φθινόπωρο του {year}', 'χειμώνας του {year}'],
    unknown: 'άγνωστη ημερομηνία',
  },
  facts: {
    source: 'Πηγή: {source}',
    updated: 'Ενημερώθηκε: {date}',
    correction: 'Διόρθωση, {date}:',
    credit: 'Φωτογραφία: {credit}',
    translated: 'Μετάφραση από {language}',
    translatedBy: 'Μετάφραση από {language}: {name}',
  },
  figures: {
    close: 'Κλείσιμο',
  },
  finding: {
    search: 'Αναζήτηση',
    party: 'Εμπλεκόμενοι',
    kind: 'Είδη',
    jump: 'Μετάβαση',
    first: 'Πρώτο',
    latest: 'Τελευταίο',
    layout: 'Προβολή',
    list: 'Λίστα',
    lanes: 'Στήλες',
    axis: 'Άξονας',
    count: 'Εμφάνιση {shown} από {total}',
    empty: 'Δεν βρέθηκαν γεγονότα.',
    clear: 'Εμφάνιση όλων',
  },
  intervals: {
    since: '{date} – σήμερα',
    until: '… – {date}',
  },
  live: {
    new: 'Νέο: {title}',
    several: { one: '{n} νέο γεγονός', other: '{n} νέα γεγονότα' },
  },
  long: {
    more: 'Περισσότερα',
    less: 'Λιγότερα',
  },
  media: {
    video: 'Βίντεο',
    audio: 'Ηχογράφηση',
    play: 'Αναπαραγωγή εδώ ({name})',
    open: 'Άνοιγμα στο {name}',
  },
  ordinals: { other: '{n}ος' },
  people: {
    born: 'Γέννηση: {date}',
    died: 'Θάνατος: {date}',
  },
  pull: {
    repeated: 'Απόσπασμα από το άρθρο:',
  },
  quotes: {
    permalink: 'Σύνδεσμος παραθέματος',
    original: 'Πρωτότυπο',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Αντιγραφή συνδέσμου',
    copied: 'Ο σύνδεσμος αντιγράφηκε',
    failed: 'Η αντιγραφή δεν είναι δυνατή εδώ',
  },
  stats: {
    about: 'περίπου {value}',
    nearly: 'σχεδόν {value}',
    over: 'πάνω από {value}',
    'more-than': 'πάνω από {value}',
    'at-least': 'τουλάχιστον {value}',
    under: 'κάτω από {value}',
    'fewer-than': 'κάτω από {value}',
    'up-to': 'έως {value}',
    already: 'ήδη {value}',
  },
  timelines: {
    undated: 'Χωρίς ημερομηνία',
  },
};
