import { locale } from '../src/core/locale.js';
import { settle } from '../src/core/settle.js';
import { codes } from '../src/strings/files.js';

// All that is loaded for a language is there before the tests ask for it, which they do at once.
// Also for tags that are none, or that nobody knows.
const others = ['tlh', 'ne-NP', 'english', 'x', '<b>', 'not a language'].concat(
  ['kk ', 'kk_KZ', 'kaz', 'tur', 'no', 'iw', 'kk-Arab', 'azb', 'mvf', 'en-gb', 'und', 'und-KZ', 'und-TW'],
  ['zh-cmn-Hans-CN', 'zh-yue', 'zh-min-nan', 'yue', 'yue-Hans', 'nan', 'wuu', 'gsw', 'arz', 'ary', 'apc-LB', 'de-AT'],
);
await Promise.all([...codes, ...others].map((code) => settle(() => locale(code))));

export { locale };
