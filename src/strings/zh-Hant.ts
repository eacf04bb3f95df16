import type { Strings } from './strings.js';

/** Chinese, in traditional characters. */
export const strings: Strings = {
  actions: {
    more: '顯示完整引文',
    less: '收起',
    share: '分享',
    copied: '已複製',
    failed: '無法在此分享',
  },
  axis: {
    name: '時間軸；內容與下方列表相同',
    in: '放大',
    out: '縮小',
    all: '全部',
    merged: { other: '{n}個事件' },
    today: '今天',
    undated: { other: '另有{n}個日期不詳的事件見列表' },
  },
  dates: {
    about: '{date}前後',
    decade: '{year}年代',
  },
  details: {
    asOf: '截至{date}',
    estimate: '估計',
    range: '{low}至{high}',
    change: '{change}（此前為{previous}）',
    changeSince: '{change}（{period}為{previous}）',
    points: { other: '{n}個百分點' },
  },
  edtf: {
    century: '{n}世紀',
    quarters: ['{year}第一季', '{year}第二季', '{year}第三季', '{year}第四季'],
    seasons: ['{year}春', '{year}夏', '{year}秋', '{year}冬'],
    unknown: '日期不詳',
  },
  facts: {
    source: '來源：{source}',
    updated: '更新於{date}',
    correction: '更正（{date}）：',
    credit: '圖片：{credit}',
    translated: '譯自{language}',
    translatedBy: '{name}譯自{language}',
  },
  figures: {
    close: '關閉',
  },
  finding: {
    search: '搜尋',
    party: '各方',
    kind: '類別',
    jump: '跳至',
    first: '最早',
    latest: '最新',
    layout: '檢視方式',
    list: '列表',
    lanes: '分欄',
    axis: '時間軸',
    count: '共{total}個，顯示{shown}個',
    empty: '找不到事件。',
    clear: '顯示全部',
  },
  intervals: {
    since: '{date}至今',
    until: '至{date}',
  },
  live: {
    new: '新增：{title}',
    several: { other: '新增{n}個事件' },
  },
  long: {
    more: '展開',
    less: '收起',
  },
  media: {
    video: '影片',
    audio: '錄音',
    play: '在此播放（{name}）',
    open: '在{name}開啟',
  },
  ordinals: { other: '第{n}' },
  people: {
    born: '出生：{date}',
    died: '逝世：{date}',
  },
  pull: {
    repeated: '摘自本文：',
  },
  quotes: {
    permalink: '引文連結',
    original: '原文',
    role: '{affiliation}{role}',
  },
  selecting: {
    copy: '複製連結',
    copied: '已複製連結',
    failed: '無法在此複製',
  },
  stats: {
    about: '約{value}',
    nearly: '近{value}',
    over: '逾{value}',
    'more-than': '{figure}多{unit}',
    'at-least': '至少{value}',
    under: '不到{value}',
    'fewer-than': '不到{value}',
    'up-to': '最多{value}',
    already: '已達{value}',
  },
  timelines: {
    undated: '日期不詳',
  },
};
