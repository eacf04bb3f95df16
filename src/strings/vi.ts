import type { Strings } from './strings.js';

/** Vietnamese. */
export const strings: Strings = {
  actions: {
    more: 'Xem toàn bộ trích dẫn',
    less: 'Thu gọn',
    share: 'Chia sẻ',
    copied: 'Đã sao chép',
    failed: 'Không thể chia sẻ tại đây',
  },
  axis: {
    name: 'Trục thời gian; nội dung giống danh sách bên dưới',
    in: 'Phóng to',
    out: 'Thu nhỏ',
    all: 'Tất cả',
    merged: { other: '{n} sự kiện' },
    today: 'Hôm nay',
    undated: { other: 'Danh sách có {n} sự kiện không rõ thời gian' },
  },
  dates: {
    about: 'khoảng {date}',
    decade: 'thập niên {year}',
  },
  details: {
    asOf: 'tính đến {date}',
    estimate: 'ước tính',
    range: 'từ {low} đến {high}',
    change: '{change} so với {previous}',
    changeSince: '{change} so với {previous} ({period})',
    points: { other: '{n} điểm phần trăm' },
  },
  edtf: {
    century: 'thế kỷ {n}',
    quarters: ['quý I/{year}', 'quý II/{year}', 'quý III/{year}', 'quý IV/{year}'],
    seasons: ['mùa xuân {year}', 'mùa hè {year}', 'mùa thu {year}', 'mùa đông {year}'],
    unknown: 'không rõ thời gian',
  },
  facts: {
    source: 'Nguồn: {source}',
    updated: 'Cập nhật: {date}',
    correction: 'Đính chính ({date}):',
    credit: 'Ảnh: {credit}',
    translated: 'Ngôn ngữ gốc: {language}',
    translatedBy: 'Ngôn ngữ gốc: {language}; người dịch: {name}',
  },
  figures: {
    close: 'Đóng',
  },
  finding: {
    search: 'Tìm kiếm',
    party: 'Các bên',
    kind: 'Loại',
    jump: 'Chuyển đến',
    first: 'Đầu tiên',
    latest: 'Mới nhất',
    layout: 'Kiểu xem',
    list: 'Danh sách',
    lanes: 'Cột',
    axis: 'Trục thời gian',
    count: 'Hiển thị {shown}/{total}',
    empty: 'Không tìm thấy sự kiện nào.',
    clear: 'Xem tất cả',
  },
  intervals: {
    since: 'từ {date} đến nay',
    until: 'đến {date}',
  },
  live: {
    new: 'Mới: {title}',
    several: { other: '{n} sự kiện mới' },
  },
  long: {
    more: 'Xem thêm',
    less: 'Thu gọn',
  },
  media: {
    video: 'Video',
    audio: 'Bản ghi âm',
    play: 'Phát tại đây, từ {name}',
    open: 'Mở trên {name}',
  },
  ordinals: { other: 'thứ {n}' },
  people: {
    born: 'Sinh: {date}',
    died: 'Mất: {date}',
  },
  pull: {
    repeated: 'Trích từ bài viết:',
  },
  quotes: {
    permalink: 'Liên kết đến trích dẫn',
    original: 'Nguyên văn',
    role: '{role} {affiliation}',
  },
  selecting: {
    copy: 'Sao chép liên kết',
    copied: 'Đã sao chép liên kết',
    failed: 'Không thể sao chép tại đây',
  },
  stats: {
    about: 'khoảng {value}',
    nearly: 'gần {value}',
    over: 'hơn {value}',
    'more-than': 'hơn {value}',
    'at-least': 'ít nhất {value}',
    under: 'dưới {value}',
    'fewer-than': 'dưới {value}',
    'up-to': 'tối đa {value}',
    already: 'đã lên tới {value}',
  },
  timelines: {
    undated: 'Không rõ thời gian',
  },
};
