import type { Strings } from './strings.js';

/** Thai. */
export const strings: Strings = {
  actions: {
    more: 'แสดงคำพูดทั้งหมด',
    less: 'แสดงน้อยลง',
    share: 'แชร์',
    copied: 'คัดลอกแล้ว',
    failed: 'แชร์จากที่นี่ไม่ได้',
  },
  axis: {
    name: 'แกนเวลา เนื้อหาเดียวกับรายการด้านล่าง',
    in: 'ขยาย',
    out: 'ย่อ',
    all: 'ทั้งหมด',
    merged: { other: '{n} เหตุการณ์' },
    today: 'วันนี้',
    undated: { other: 'ในรายการมี {n} เหตุการณ์ที่ไม่ระบุวันที่' },
  },
  dates: {
    about: 'ราว {date}',
    decade: 'ทศวรรษ {year}',
  },
  details: {
    asOf: 'ข้อมูล ณ {date}',
    estimate: 'ประมาณการ',
    range: 'ระหว่าง {low} ถึง {high}',
    change: '{change} จาก {previous}',
    changeSince: '{change} จาก {previous} เมื่อ {period}',
    points: { other: '{n} จุดเปอร์เซ็นต์' },
  },
  edtf: {
    century: 'คริสต์ศตวรรษที่ {n}',
    quarters: ['ไตรมาส 1 ปี {year}', 'ไตรมาส 2 ปี {year}', 'ไตรมาส 3 ปี {year}', 'ไตรมาส 4 ปี {year}'],
    seasons: ['ฤดูใบไม้ผลิ {year}', 'ฤดูร้อน {year}', 'ฤดูใบไม้ร่วง {year}', 'ฤดูหนาว {year}'],
    unknown: 'ไม่ทราบวันที่',
  },
  facts: {
    source: 'ที่มา: {source}',
    updated: 'อัปเดต: {date}',
    correction: 'แก้ไขเมื่อ {date}:',
    credit: 'ภาพ: {credit}',
    translated: 'แปลจากภาษา{language}',
    translatedBy: 'แปลจากภาษา{language} โดย {name}',
  },
  figures: {
    close: 'ปิด',
  },
  finding: {
    search: 'ค้นหา',
    party: 'ฝ่ายที่เกี่ยวข้อง',
    kind: 'ประเภท',
    jump: 'ไปที่',
    first: 'แรกสุด',
    latest: 'ล่าสุด',
    layout: 'รูปแบบ',
    list: 'รายการ',
    lanes: 'คอลัมน์',
    axis: 'แกนเวลา',
    count: 'แสดง {shown} จาก {total}',
    empty: 'ไม่พบเหตุการณ์',
    clear: 'แสดงทั้งหมด',
  },
  intervals: {
    since: 'ตั้งแต่ {date}',
    until: 'จนถึง {date}',
  },
  live: {
    new: 'ใหม่: {title}',
    several: { other: '{n} เหตุการณ์ใหม่' },
  },
  long: {
    more: 'แสดงเพิ่มเติม',
    less: 'แสดงน้อยลง',
  },
  media: {
    video: 'วิดีโอ',
    audio: 'คลิปเสียง',
    play: 'เล่นที่นี่จาก {name}',
    open: 'เปิดใน {name}',
  },
  ordinals: { other: 'ที่ {n}' },
  people: {
    born: 'เกิด: {date}',
    died: 'เสียชีวิต: {date}',
  },
  pull: {
    repeated: 'จากบทความ:',
  },
  quotes: {
    permalink: 'ลิงก์คำพูดนี้',
    original: 'คำพูดต้นฉบับ',
    role: '{role} {affiliation}',
  },
  selecting: {
    copy: 'คัดลอกลิงก์',
    copied: 'คัดลอกลิงก์แล้ว',
    failed: 'คัดลอกจากที่นี่ไม่ได้',
  },
  stats: {
    about: 'ราว {value}',
    nearly: 'เกือบ {value}',
    over: 'กว่า {value}',
    'more-than': 'มากกว่า {value}',
    'at-least': 'อย่างน้อย {value}',
    under: 'ต่ำกว่า {value}',
    'fewer-than': 'น้อยกว่า {value}',
    'up-to': 'ไม่เกิน {value}',
    already: '{value} แล้ว',
  },
  timelines: {
    undated: 'ไม่ระบุวันที่',
  },
};
