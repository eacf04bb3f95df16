import type { Strings } from './strings.js';

/** Portuguese. */
export const strings: Strings = {
  actions: {
    more: 'Mostrar a citação completa',
    less: 'Mostrar menos',
    share: 'Compartilhar',
    copied: 'Copiado',
    failed: 'Não foi possível compartilhar aqui',
  },
  axis: {
    name: 'Eixo do tempo; a lista abaixo traz o mesmo conteúdo',
    in: 'Ampliar',
    out: 'Reduzir',
    all: 'Tudo',
    merged: { one: '{n} evento', other: '{n} eventos' },
    today: 'Hoje',
    undated: { one: '{n} evento sem data está na lista', other: '{n} eventos sem data estão na lista' },
  },
  dates: {
    about: 'aprox. {date}',
    decade: 'década de {year}',
  },
  details: {
    asOf: 'dados de {date}',
    estimate: 'estimativa',
    range: 'entre {low} e {high}',
    change: '{change} ante {previous}',
    changeSince: '{change} ante {previous} ({period})',
    points: { one: '{n} ponto percentual', other: '{n} pontos percentuais' },
  },
  edtf: {
    century: 'século {roman}',
    quarters: ['1º trimestre de {year}', '2º trimestre de {year}', '3º trimestre de {year}', '4º trimestre de {year}'],
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
    search: 'Buscar',
    party: 'Envolvidos',
    kind: 'Tipos',
    jump: 'Ir para',
    first: 'Primeiro',
    latest: 'Último',
    layout: 'Exibição',
    list: 'Lista',
    lanes: 'Colunas',
    axis: 'Eixo',
    count: 'Exibindo {shown} de {total}',
    empty: 'Nenhum evento encontrado.',
    clear: 'Mostrar tudo',
  },
  intervals: {
    since: '{date} até hoje',
    until: 'até {date}',
  },
  live: {
    new: 'Novo: {title}',
    several: { one: '{n} novo evento', other: '{n} novos eventos' },
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
  ordinals: { other: '{n}º' },
  people: {
    born: 'Nascimento: {date}',
    died: 'Morte: {date}',
  },
  pull: {
    repeated: 'Trecho do artigo:',
  },
  quotes: {
    permalink: 'Link da citação',
    original: 'Texto original',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Copiar link',
    copied: 'Link copiado',
    failed: 'Não foi possível copiar aqui',
  },
  stats: {
    about: 'cerca de {value}',
    nearly: 'quase {value}',
    over: 'mais de {value}',
    'more-than': 'mais de {value}',
    'at-least': 'ao menos {value}',
    under: 'menos de {value}',
    'fewer-than': 'menos de {value}',
    'up-to': 'até {value}',
    already: 'já {value}',
  },
  timelines: {
    undated: 'Sem data',
  },
};
