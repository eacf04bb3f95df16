import type { Strings } from './strings.js';

/** Italian. */
export const strings: Strings = {
  actions: {
    more: 'Mostra tutta la citazione',
    less: 'Mostra meno',
    share: 'Condividi',
    copied: 'Copiato',
    failed: 'Qui non è stato possibile condividere',
  },
  axis: {
    name: 'Asse temporale; l’elenco qui sotto riporta gli stessi dati',
    in: 'Ingrandisci',
    out: 'Riduci',
    all: 'Tutto',
    merged: { one: '{n} evento', other: '{n} eventi' },
    today: 'Oggi',
    undated: { one: '{n} evento senza data è nell’elenco', other: '{n} eventi senza data sono nell’elenco' },
  },
  dates: {
    about: '{date} circa',
    decade: 'anni {year}',
  },
  details: {
    asOf: 'dati: {date}',
    estimate: 'stima',
    range: 'tra {low} e {high}',
    change: '{change} rispetto a {previous}',
    changeSince: '{change} rispetto a {previous} ({period})',
    points: { one: '{n} punto percentuale', other: '{n} punti percentuali' },
  },
  edtf: {
    century: '{roman} secolo',
    quarters: [
      'primo trimestre {year}',
      'secondo trimestre {year}',
      'terzo trimestre {year}',
      'quarto trimestre {year}',
    ],
    seasons: ['primavera {year}', 'estate {year}', 'autunno {year}', 'inverno {year}'],
    unknown: 'data sconosciuta',
  },
  facts: {
    source: 'Fonte: {source}',
    updated: 'Aggiornamento: {date}',
    correction: 'Correzione, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Originale in {language}',
    translatedBy: 'Originale in {language}, traduzione di {name}',
  },
  figures: {
    close: 'Chiudi',
  },
  finding: {
    search: 'Cerca',
    party: 'Protagonisti',
    kind: 'Tipi',
    jump: 'Vai a',
    first: 'Primo',
    latest: 'Ultimo',
    layout: 'Vista',
    list: 'Elenco',
    lanes: 'Colonne',
    axis: 'Asse',
    count: 'Mostrati {shown} su {total}',
    empty: 'Nessun evento trovato.',
    clear: 'Mostra tutto',
  },
  intervals: {
    since: '{date} – oggi',
    until: '… – {date}',
  },
  live: {
    new: 'Nuovo: {title}',
    several: { one: '{n} nuovo evento', other: '{n} nuovi eventi' },
  },
  long: {
    more: 'Mostra di più',
    less: 'Mostra meno',
  },
  media: {
    video: 'Video',
    audio: 'Registrazione',
    play: 'Riproduci qui, da {name}',
    open: 'Apri su {name}',
  },
  ordinals: { other: '{n}º' },
  people: {
    born: 'Nascita: {date}',
    died: 'Morte: {date}',
  },
  pull: {
    repeated: 'Estratto dall’articolo:',
  },
  quotes: {
    permalink: 'Link alla citazione',
    original: 'Testo originale',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Copia link',
    copied: 'Link copiato',
    failed: 'Qui non è stato possibile copiare',
  },
  stats: {
    about: 'circa {value}',
    nearly: 'quasi {value}',
    over: 'oltre {value}',
    'more-than': 'oltre {value}',
    'at-least': 'almeno {value}',
    under: 'meno di {value}',
    'fewer-than': 'meno di {value}',
    'up-to': 'fino a {value}',
    already: 'già {value}',
  },
  timelines: {
    undated: 'Senza data',
  },
};
