import type { Strings } from './strings.js';

/** Japanese. */
export const strings: Strings = {
  actions: {
    more: '引用をすべて表示',
    less: '折りたたむ',
    share: '共有',
    copied: 'コピーしました',
    failed: 'ここでは共有できません',
  },
  axis: {
    name: '時間軸。下の一覧と同じ内容です',
    in: '拡大',
    out: '縮小',
    all: '全期間',
    merged: { other: '出来事{n}件' },
    today: '今日',
    undated: { other: '日付不明の{n}件は一覧に掲載' },
  },
  dates: {
    about: '{date}ごろ',
    decade: '{year}年代',
  },
  details: {
    asOf: '{date}時点',
    estimate: '推計',
    range: '{low}～{high}',
    change: '{change}（以前は{previous}）',
    changeSince: '{change}（{period}は{previous}）',
    points: { other: '{n}ポイント' },
  },
  edtf: {
    century: '{n}世紀',
    quarters: ['{year}1～3月', '{year}4～6月', '{year}7～9月', '{year}10～12月'],
    seasons: ['{year}春', '{year}夏', '{year}秋', '{year}冬'],
    unknown: '日付不明',
  },
  facts: {
    source: '出典：{source}',
    updated: '{date}更新',
    correction: '訂正（{date}）：',
    credit: '写真：{credit}',
    translated: '{language}から翻訳',
    translatedBy: '{language}から翻訳（訳：{name}）',
  },
  figures: {
    close: '閉じる',
  },
  finding: {
    search: '検索',
    party: '当事者',
    kind: '種類',
    jump: '移動',
    first: '最初',
    latest: '最新',
    layout: '表示形式',
    list: '一覧',
    lanes: '列',
    axis: '時間軸',
    count: '{total}件中{shown}件を表示',
    empty: '出来事が見つかりません。',
    clear: 'すべて表示',
  },
  intervals: {
    since: '{date}から現在',
    until: '{date}まで',
  },
  live: {
    new: '新着：{title}',
    several: { other: '新着{n}件' },
  },
  long: {
    more: 'もっと見る',
    less: '折りたたむ',
  },
  media: {
    video: '動画',
    audio: '音声',
    play: 'ここで再生（{name}）',
    open: '{name}で開く',
  },
  ordinals: { other: '第{n}' },
  people: {
    born: '生年：{date}',
    died: '没年：{date}',
  },
  pull: {
    repeated: '本文から再掲：',
  },
  quotes: {
    permalink: '引用へのリンク',
    original: '原文',
    role: '{affiliation}{role}',
  },
  selecting: {
    copy: 'リンクをコピー',
    copied: 'リンクをコピーしました',
    failed: 'ここではコピーできません',
  },
  stats: {
    about: '約{value}',
    nearly: '{value}近く',
    over: '{value}超',
    'more-than': '{value}超',
    'at-least': '少なくとも{value}',
    under: '{value}未満',
    'fewer-than': '{value}未満',
    'up-to': '最大{value}',
    already: 'すでに{value}',
  },
  timelines: {
    undated: '日付不明',
  },
};
