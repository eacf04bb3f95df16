import type { Strings } from './strings.js';

/** Lao. */
export const strings: Strings = {
  actions: {
    more: 'ສະແດງຄຳເວົ້າທັງໝົດ',
    less: 'ສະແດງໜ້ອຍລົງ',
    share: 'ແບ່ງປັນ',
    copied: 'ສຳເນົາແລ້ວ',
    failed: 'ບໍ່ສາມາດແບ່ງປັນຢູ່ນີ້ໄດ້',
  },
  axis: {
    name: 'ແກນເວລາ; ລາຍການລຸ່ມນີ້ມີເນື້ອໃນດຽວກັນ',
    in: 'ຂະຫຍາຍ',
    out: 'ຫຍໍ້',
    all: 'ທັງໝົດ',
    merged: { other: '{n} ເຫດການ' },
    today: 'ມື້ນີ້',
    undated: { other: 'ໃນລາຍການມີ {n} ເຫດການທີ່ບໍ່ລະບຸວັນທີ' },
  },
  dates: {
    about: 'ປະມານ {date}',
    decade: 'ຊຸມປີ {year}',
  },
  details: {
    asOf: 'ນັບຮອດ {date}',
    estimate: 'ຄາດຄະເນ',
    range: 'ລະຫວ່າງ {low} ຫາ {high}',
    change: '{change} ຈາກ {previous}',
    changeSince: '{change} ຈາກ {previous} ({period})',
    points: { other: '{n} ຈຸດສ່ວນຮ້ອຍ' },
  },
  edtf: {
    century: 'ສະຕະວັດທີ {n}',
    quarters: ['ໄຕມາດ 1 ປີ {year}', 'ໄຕມາດ 2 ປີ {year}', 'ໄຕມາດ 3 ປີ {year}', 'ໄຕມາດ 4 ປີ {year}'],
    seasons: ['ລະດູບານໃໝ່ {year}', 'ລະດູຮ້ອນ {year}', 'ລະດູໃບໄມ້ຫຼົ່ນ {year}', 'ລະດູໜາວ {year}'],
    unknown: 'ບໍ່ຮູ້ວັນທີ',
  },
  facts: {
    source: 'ແຫຼ່ງຂໍ້ມູນ: {source}',
    updated: 'ອັບເດດ: {date}',
    correction: 'ແກ້ໄຂ ({date}):',
    credit: 'ພາບ: {credit}',
    translated: 'ພາສາຕົ້ນສະບັບ: {language}',
    translatedBy: 'ພາສາຕົ້ນສະບັບ: {language}; ແປໂດຍ {name}',
  },
  figures: {
    close: 'ປິດ',
  },
  finding: {
    search: 'ຄົ້ນຫາ',
    party: 'ຝ່າຍກ່ຽວຂ້ອງ',
    kind: 'ປະເພດ',
    jump: 'ໄປທີ່',
    first: 'ທຳອິດ',
    latest: 'ຫຼ້າສຸດ',
    layout: 'ຮູບແບບ',
    list: 'ລາຍການ',
    lanes: 'ຖັນ',
    axis: 'ແກນເວລາ',
    count: 'ສະແດງ {shown} ຈາກ {total}',
    empty: 'ບໍ່ພົບເຫດການ',
    clear: 'ສະແດງທັງໝົດ',
  },
  intervals: {
    since: 'ຕັ້ງແຕ່ {date}',
    until: 'ຈົນຮອດ {date}',
  },
  live: {
    new: 'ໃໝ່: {title}',
    several: { other: '{n} ເຫດການໃໝ່' },
  },
  long: {
    more: 'ສະແດງເພີ່ມ',
    less: 'ສະແດງໜ້ອຍລົງ',
  },
  media: {
    video: 'ວິດີໂອ',
    audio: 'ບັນທຶກສຽງ',
    play: 'ຫຼິ້ນຢູ່ນີ້ ຈາກ {name}',
    open: 'ເປີດໃນ {name}',
  },
  ordinals: { other: 'ທີ {n}' },
  people: {
    born: 'ເກີດ: {date}',
    died: 'ເສຍຊີວິດ: {date}',
  },
  pull: {
    repeated: 'ຍົກມາຈາກບົດຄວາມ:',
  },
  quotes: {
    permalink: 'ລິ້ງຄຳເວົ້ານີ້',
    original: 'ຄຳເວົ້າຕົ້ນສະບັບ',
    role: '{role} {affiliation}',
  },
  selecting: {
    copy: 'ສຳເນົາລິ້ງ',
    copied: 'ສຳເນົາລິ້ງແລ້ວ',
    failed: 'ບໍ່ສາມາດສຳເນົາຢູ່ນີ້ໄດ້',
  },
  stats: {
    about: 'ປະມານ {value}',
    nearly: 'ເກືອບ {value}',
    over: 'ກວ່າ {value}',
    'more-than': 'ຫຼາຍກວ່າ {value}',
    'at-least': 'ຢ່າງໜ້ອຍ {value}',
    under: 'ຕ່ຳກວ່າ {value}',
    'fewer-than': 'ໜ້ອຍກວ່າ {value}',
    'up-to': 'ບໍ່ເກີນ {value}',
    already: '{value} ແລ້ວ',
  },
  timelines: {
    undated: 'ບໍ່ລະບຸວັນທີ',
  },
};
