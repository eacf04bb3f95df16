import type { Strings } from './strings.js';

/** French. */
export const strings: Strings = {
  actions: {
    more: 'Afficher toute la citation',
    less: 'Réduire',
    share: 'Partager',
    copied: 'Copié',
    failed: 'Partage impossible ici',
  },
  axis: {
    name: 'Axe chronologique\u202f; la liste ci-dessous donne les mêmes informations',
    in: 'Agrandir',
    out: 'Réduire',
    all: 'Tout',
    merged: { one: '{n} événement', other: '{n} événements' },
    today: 'Aujourd’hui',
    undated: { one: '{n} événement sans date dans la liste', other: '{n} événements sans date dans la liste' },
  },
  dates: {
    about: 'vers {date}',
    decade: 'années {year}',
  },
  details: {
    asOf: 'données\u00a0: {date}',
    estimate: 'estimation',
    range: 'entre {low} et {high}',
    change: '{change} par rapport à {previous}',
    changeSince: '{change} par rapport à {previous} ({period})',
    points: { one: '{n} point de pourcentage', other: '{n} points de pourcentage' },
  },
  edtf: {
    century: 'Ier siècle~{roman}e siècle',
    quarters: ['1er trimestre {year}', '2e trimestre {year}', '3e trimestre {year}', '4e trimestre {year}'],
    seasons: ['printemps {year}', 'été {year}', 'automne {year}', 'hiver {year}'],
    unknown: 'date inconnue',
  },
  facts: {
    source: 'Source\u00a0: {source}',
    updated: 'Mise à jour\u00a0: {date}',
    correction: 'Rectificatif, {date}\u00a0:',
    credit: 'Photo\u00a0: {credit}',
    translated: 'Original en {language}',
    translatedBy: 'Original en {language}, traduit par {name}',
  },
  figures: {
    close: 'Fermer',
  },
  finding: {
    search: 'Rechercher',
    party: 'Acteurs',
    kind: 'Types',
    jump: 'Aller à',
    first: 'Premier',
    latest: 'Dernier',
    layout: 'Affichage',
    list: 'Liste',
    lanes: 'Colonnes',
    axis: 'Axe',
    count: '{shown} sur {total} événements',
    empty: 'Aucun événement trouvé.',
    clear: 'Tout afficher',
  },
  intervals: {
    since: '{date} – aujourd’hui',
    until: '… – {date}',
  },
  live: {
    new: 'Nouveau\u00a0: {title}',
    several: { one: '{n} nouvel événement', other: '{n} nouveaux événements' },
  },
  long: {
    more: 'Voir plus',
    less: 'Voir moins',
  },
  media: {
    video: 'Vidéo',
    audio: 'Enregistrement',
    play: 'Lire ici, via {name}',
    open: 'Ouvrir sur {name}',
  },
  ordinals: { one: '{n}er', other: '{n}e' },
  people: {
    born: 'Naissance\u00a0: {date}',
    died: 'Décès\u00a0: {date}',
  },
  pull: {
    repeated: 'Extrait de l’article\u00a0:',
  },
  quotes: {
    permalink: 'Lien vers la citation',
    original: 'Texte original',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Copier le lien',
    copied: 'Lien copié',
    failed: 'Copie impossible ici',
  },
  stats: {
    about: 'environ {value}',
    nearly: 'près de {value}',
    over: 'plus de {value}',
    'more-than': 'plus de {value}',
    'at-least': 'au moins {value}',
    under: 'moins de {value}',
    'fewer-than': 'moins de {value}',
    'up-to': 'jusqu’à {value}',
    already: 'déjà {value}',
  },
  timelines: {
    undated: 'Sans date',
  },
};
