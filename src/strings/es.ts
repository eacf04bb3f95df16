import type { Strings } from './strings.js';

/** Spanish. */
export const strings: Strings = {
  actions: {
    more: 'Mostrar la cita completa',
    less: 'Mostrar menos',
    share: 'Compartir',
    copied: 'Copiado',
    failed: 'No se ha podido compartir aquí',
  },
  axis: {
    name: 'Eje temporal; la lista de abajo contiene lo mismo',
    in: 'Acercar',
    out: 'Alejar',
    all: 'Todo',
    merged: { one: '{n} acontecimiento', other: '{n} acontecimientos' },
    today: 'Hoy',
    undated: {
      one: '{n} acontecimiento sin fecha está en la lista',
      other: '{n} acontecimientos sin fecha están en la lista',
    },
  },
  dates: {
    about: 'aprox. {date}',
    decade: 'década de {year}',
  },
  details: {
    asOf: 'datos: {date}',
    estimate: 'estimación',
    range: 'entre {low} y {high}',
    change: '{change} frente a {previous}',
    changeSince: '{change} frente a {previous} ({period})',
    points: { one: '{n} punto porcentual', other: '{n} puntos porcentuales' },
  },
  edtf: {
    century: 'siglo {roman}',
    quarters: [
      'primer trimestre de {year}',
      'segundo trimestre de {year}',
      'tercer trimestre de {year}',
      'cuarto trimestre de {year}',
    ],
    seasons: ['primavera de {year}', 'verano de {year}', 'otoño de {year}', 'invierno de {year}'],
    unknown: 'fecha desconocida',
  },
  facts: {
    source: 'Fuente: {source}',
    updated: 'Actualizado: {date}',
    correction: 'Corrección, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Traducido del {language}',
    translatedBy: 'Traducido del {language} por {name}',
  },
  figures: {
    close: 'Cerrar',
  },
  finding: {
    search: 'Buscar',
    party: 'Protagonistas',
    kind: 'Tipos',
    jump: 'Ir a',
    first: 'Primero',
    latest: 'Último',
    layout: 'Vista',
    list: 'Lista',
    lanes: 'Columnas',
    axis: 'Eje',
    count: 'Mostrando {shown} de {total}',
    empty: 'No se ha encontrado ningún acontecimiento.',
    clear: 'Mostrar todo',
  },
  intervals: {
    since: '{date} – actualidad',
    until: '… – {date}',
  },
  live: {
    new: 'Nuevo: {title}',
    several: { one: '{n} acontecimiento nuevo', other: '{n} acontecimientos nuevos' },
  },
  long: {
    more: 'Mostrar más',
    less: 'Mostrar menos',
  },
  media: {
    video: 'Vídeo',
    audio: 'Grabación',
    play: 'Reproducir aquí, desde {name}',
    open: 'Abrir en {name}',
  },
  ordinals: { other: '{n}.º' },
  people: {
    born: 'Nacimiento: {date}',
    died: 'Fallecimiento: {date}',
  },
  pull: {
    repeated: 'Extracto del artículo:',
  },
  quotes: {
    permalink: 'Enlace a la cita',
    original: 'Texto original',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Copiar enlace',
    copied: 'Enlace copiado',
    failed: 'No se ha podido copiar aquí',
  },
  stats: {
    about: 'alrededor de {value}',
    nearly: 'casi {value}',
    over: 'más de {value}',
    'more-than': 'más de {value}',
    'at-least': 'al menos {value}',
    under: 'menos de {value}',
    'fewer-than': 'menos de {value}',
    'up-to': 'hasta {value}',
    already: 'ya {value}',
  },
  timelines: {
    undated: 'Sin fecha',
  },
};
