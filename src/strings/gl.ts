import type { Strings } from './strings.js';

/** Galician. */
export const strings: Strings = {
  actions: {
    more: 'Mostrar a cita completa',
    less: 'Mostrar menos',
    share: 'Compartir',
    copied: 'Copiado',
    failed: 'Non se puido compartir aquí',
  },
  axis: {
    name: 'Eixo temporal; a lista de abaixo contén o mesmo',
    in: 'Ampliar',
    out: 'Reducir',
    all: 'Todo',
    merged: { one: '{n} acontecemento', other: '{n} acontecementos' },
    today: 'Hoxe',
    undated: { one: '{n} acontecemento sen data está na lista', other: '{n} acontecementos sen data están na lista' },
  },
  dates: {
    about: 'aprox. {date}',
    decade: 'década de {year}',
  },
  details: {
    asOf: 'datos: {date}',
    estimate: 'estimación',
    range: 'entre {low} e {high}',
    change: '{change} fronte a {previous}',
    changeSince: '{change} fronte a {previous} ({period})',
    points: { one: '{n} punto porcentual', other: '{n} puntos porcentuais' },
  },
  edtf: {
    century: 'século {roman}',
    quarters: [
      'primeiro trimestre de {year}',
      'segundo trimestre de {year}',
      'terceiro trimestre de {year}',
      'cuarto trimestre de {year}',
    ],
    seasons: ['primavera de {year}', 'verán de {year}', 'outono de {year}', 'inverno de {year}'],
    unknown: 'data descoñecida',
  },
  facts: {
    source: 'Fonte: {source}',
    updated: 'Actualizado: {date}',
    correction: 'Corrección, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Traducido do {language}',
    translatedBy: 'Traducido do {language} por {name}',
  },
  figures: {
    close: 'Pechar',
  },
  finding: {
    search: 'Buscar',
    party: 'Protagonistas',
    kind: 'Tipos',
    jump: 'Ir a',
    first: 'Primeiro',
    latest: 'Último',
    layout: 'Vista',
    list: 'Lista',
    lanes: 'Columnas',
    axis: 'Eixo',
    count: 'Mostrando {shown} de {total}',
    empty: 'Non se atopou ningún acontecemento.',
    clear: 'Mostrar todo',
  },
  intervals: {
    since: '{date} – actualidade',
    until: '… – {date}',
  },
  live: {
    new: 'Novo: {title}',
    several: { one: '{n} acontecemento novo', other: '{n} acontecementos novos' },
  },
  long: {
    more: 'Mostrar máis',
    less: 'Mostrar menos',
  },
  media: {
    video: 'Vídeo',
    audio: 'Gravación',
    play: 'Reproducir aquí, desde {name}',
    open: 'Abrir en {name}',
  },
  ordinals: { other: '{n}º' },
  people: {
    born: 'Nacemento: {date}',
    died: 'Falecemento: {date}',
  },
  pull: {
    repeated: 'Extracto do artigo:',
  },
  quotes: {
    permalink: 'Ligazón á cita',
    original: 'Texto orixinal',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Copiar a ligazón',
    copied: 'Ligazón copiada',
    failed: 'Non se puido copiar aquí',
  },
  stats: {
    about: 'arredor de {value}',
    nearly: 'case {value}',
    over: 'máis de {value}',
    'more-than': 'máis de {value}',
    'at-least': 'polo menos {value}',
    under: 'menos de {value}',
    'fewer-than': 'menos de {value}',
    'up-to': 'ata {value}',
    already: 'xa {value}',
  },
  timelines: {
    undated: 'Sen data',
  },
};
