import type { Strings } from './strings.js';

/** Korean. */
export const strings: Strings = {
  actions: {
    more: '인용문 전체 보기',
    less: '접기',
    share: '공유',
    copied: '복사했습니다',
    failed: '여기서는 공유할 수 없습니다',
  },
  axis: {
    name: '시간 축. 아래 목록과 내용이 같습니다',
    in: '확대',
    out: '축소',
    all: '전체',
    merged: { other: '사건 {n}건' },
    today: '오늘',
    undated: { other: '날짜 미상 {n}건은 목록에 있습니다' },
  },
  dates: {
    about: '{date}경',
    decade: '{year}년대',
  },
  details: {
    asOf: '{date} 기준',
    estimate: '추정치',
    range: '{low}~{high}',
    change: '{change}(이전 {previous})',
    changeSince: '{change}({period}에는 {previous})',
    points: { other: '{n}%포인트' },
  },
  edtf: {
    century: '{n}세기',
    quarters: ['{year} 1분기', '{year} 2분기', '{year} 3분기', '{year} 4분기'],
    seasons: ['{year} 봄', '{year} 여름', '{year} 가을', '{year} 겨울'],
    unknown: '날짜 미상',
  },
  facts: {
    source: '출처: {source}',
    updated: '업데이트: {date}',
    correction: '정정({date}):',
    credit: '사진: {credit}',
    translated: '{language}에서 번역',
    translatedBy: '{language}에서 번역, {name} 옮김',
  },
  figures: {
    close: '닫기',
  },
  finding: {
    search: '검색',
    party: '당사자',
    kind: '유형',
    jump: '바로 가기',
    first: '처음',
    latest: '최신',
    layout: '보기 방식',
    list: '목록',
    lanes: '열',
    axis: '시간 축',
    count: '{total}건 중 {shown}건 표시',
    empty: '해당하는 사건이 없습니다.',
    clear: '모두 보기',
  },
  intervals: {
    since: '{date}부터',
    until: '{date}까지',
  },
  live: {
    new: '새 소식: {title}',
    several: { other: '새 소식 {n}건' },
  },
  long: {
    more: '더 보기',
    less: '접기',
  },
  media: {
    video: '동영상',
    audio: '녹음',
    play: '여기서 재생({name})',
    open: '{name}에서 열기',
  },
  ordinals: { other: '{n}번째' },
  people: {
    born: '출생: {date}',
    died: '사망: {date}',
  },
  pull: {
    repeated: '기사 본문에서:',
  },
  quotes: {
    permalink: '인용문 링크',
    original: '원문',
    role: '{affiliation} {role}',
  },
  selecting: {
    copy: '링크 복사',
    copied: '링크를 복사했습니다',
    failed: '여기서는 복사할 수 없습니다',
  },
  stats: {
    about: '약 {value}',
    nearly: '{value} 가까이',
    over: '{value} 넘게',
    'more-than': '{value} 넘게',
    'at-least': '최소 {value}',
    under: '{value} 미만',
    'fewer-than': '{value} 미만',
    'up-to': '최대 {value}',
    already: '이미 {value}',
  },
  timelines: {
    undated: '날짜 미상',
  },
};
