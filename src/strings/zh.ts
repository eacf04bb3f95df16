import type { Strings } from './strings.js';

/** Chinese, in simplified characters. */
export const strings: Strings = {
  actions: {
    more: '显示完整引文',
    less: '收起',
    share: '分享',
    copied: '已复制',
    failed: '无法在此分享',
  },
  axis: {
    name: '时间轴；内容与下方列表相同',
    in: '放大',
    out: '缩小',
    all: '全部',
    merged: { other: '{n}个事件' },
    today: '今天',
    undated: { other: '另有{n}个日期不详的事件见列表' },
  },
  dates: {
    about: '{date}前后',
    decade: '{year}年代',
  },
  details: {
    asOf: '截至{date}',
    estimate: '估计',
    range: '{low}至{high}',
    change: '{change}（此前为{previous}）',
    changeSince: '{change}（{period}为{previous}）',
    points: { other: '{n}个百分点' },
  },
  edtf: {
    century: '{n}世纪',
    quarters: ['{year}第一季度', '{year}第二季度', '{year}第三季度', '{year}第四季度'],
    seasons: ['{year}春', '{year}夏', '{year}秋', '{year}冬'],
    unknown: '日期不详',
  },
  facts: {
    source: '来源：{source}',
    updated: '更新于{date}',
    correction: '更正（{date}）：',
    credit: '图片：{credit}',
    translated: '译自{language}',
    translatedBy: '{name}译自{language}',
  },
  figures: {
    close: '关闭',
  },
  finding: {
    search: '搜索',
    party: '各方',
    kind: '类别',
    jump: '跳转至',
    first: '最早',
    latest: '最新',
    layout: '视图',
    list: '列表',
    lanes: '分栏',
    axis: '时间轴',
    count: '共{total}个，显示{shown}个',
    empty: '未找到事件。',
    clear: '显示全部',
  },
  intervals: {
    since: '{date}至今',
    until: '至{date}',
  },
  live: {
    new: '新增：{title}',
    several: { other: '新增{n}个事件' },
  },
  long: {
    more: '展开',
    less: '收起',
  },
  media: {
    video: '视频',
    audio: '录音',
    play: '在此播放（{name}）',
    open: '在{name}上打开',
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
    permalink: '引文链接',
    original: '原文',
    role: '{affiliation}{role}',
  },
  selecting: {
    copy: '复制链接',
    copied: '链接已复制',
    failed: '无法在此复制',
  },
  stats: {
    about: '约{value}',
    nearly: '近{value}',
    over: '超过{value}',
    'more-than': '{figure}多{unit}',
    'at-least': '至少{value}',
    under: '不到{value}',
    'fewer-than': '不到{value}',
    'up-to': '最多{value}',
    already: '已达{value}',
  },
  timelines: {
    undated: '日期不详',
  },
};
