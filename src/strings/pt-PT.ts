import type { Strings } from './strings.js';

/** European Portuguese. */
export const strings: Strings = {
  actions: {
    more: 'Mostrar a citação completa',
    less: 'Mostrar menos',
    share: 'Partilhar',
    copied: 'Copiado',
    failed: 'Não foi possível partilhar aqui',
  },
  axis: {
    name: 'Eixo temporal; a lista abaixo tem o mesmo conteúdo',
    in: 'Ampliar',
    out: 'Reduzir',
    all: 'Tudo',
    merged: { one: '{n} acontecimento', other: '{n} acontecimentos' },
    today: 'Hoje',
    undated: { one: '{n} acontecimento sem data está na lista', other: '{n} acontecimentos sem data estão na lista' },
  },
  dates: {
    about: 'aprox. {date}',
    decade: 'década de {year}',
  },
  details: {
    asOf: 'dados de {date}',
    estimate: 'estimativa',
    range: 'entre {low} e {high}',
    change: '{change} face a {previous}',
    changeSince: '{change} face a {previous} ({period})',
    points: { one: '{n} ponto percentual', other: '{n} pontos percentuais' },
  },
  edtf: {
    century: 'século {roman}',
    quarters: [
      '1.º trimestre de {year}',
      '2.º trimestre de {year}',
      '3.º trimestre de {year}',
      '4.º trimestre de {year}',
    ],
    seasons: ['primavera de {year}', 'verão de {year}', 'outono de {year}', 'inverno de {year}'],
    unknown: 'data desconhecida',
  },
  facts: {
    source: 'Fonte: {source}',
    updated: 'Atualizado em {date}',
    correction: 'Correção, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Traduzido do {language}',
    translatedBy: 'Traduzido do {language} por {name}',
  },
  figures: {
    close: 'Fechar',
  },
  finding: {
    search: 'Pesquisar',
    party: 'Intervenientes',
    kind: 'Tipos',
    jump: 'Ir para',
    first: 'Primeiro',
    latest: 'Último',
    layout: 'Vista',
    list: 'Lista',
    lanes: 'Colunas',
    axis: 'Eixo',
    count: 'A mostrar {shown} de {total}',
    empty: 'Nenhum acontecimento encontrado.',
    clear: 'Mostrar tudo',
  },
  intervals: {
    since: '{date} até hoje',
    until: 'até {date}',
  },
  live: {
    new: 'Novo: {title}',
    several: { one: '{n} novo acontecimento', other: '{n} novos acontecimentos' },
  },
  long: {
    more: 'Mostrar mais',
    less: 'Mostrar menos',
  },
  media: {
    video: 'Vídeo',
    audio: 'Gravação',
    play: 'Reproduzir aqui, via {name}',
    open: 'Abrir em {name}',
  },
  ordinals: { other: '{n}.º' },
  people: {
    born: 'Nascimento: {date}',
    died: 'Morte: {date}',
  },
  pull: {
    repeated: 'Excerto do artigo:',
  },
  quotes: {
    permalink: 'Ligação para a citação',
    original: 'Texto original',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Copiar ligação',
    copied: 'Ligação copiada',
    failed: 'Não foi possível copiar aqui',
  },
  stats: {
    about: 'cerca de {value}',
    nearly: 'quase {value}',
    over: 'mais de {value}',
    'more-than': 'mais de {value}',
    'at-least': 'pelo menos {value}',
    under: 'menos de {value}',
    'fewer-than': 'menos de {value}',
    'up-to': 'até {value}',
    already: 'já {value}',
  },
  timelines: {
    undated: 'Sem data',
  },
};
