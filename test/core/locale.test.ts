import { expect, fixtureSync } from '@open-wc/testing';
import { fill, localeOf } from '../../src/core/locale.js';
import { locale } from '../locale.js';

describe('locales', () => {
  for (const [tag, lang] of [
    ['en', 'en'],
    ['en-gb', 'en-GB'],
    ['en_GB', 'en-GB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['kk', 'kk'],
    ['kk-Cyrl-KZ', 'kk-Cyrl-KZ'],
    ['ar-u-nu-latn', 'ar-u-nu-latn'],
    ['', 'en'],
    ['english', 'en'],
    ['x', 'en'],
    // A language that the browser does not know must not become the reader’s own.
    ['tlh', 'en'],
    ['not a language', 'en'],
    ['<b>', 'en'],
    ['kk ', 'kk'],
    ['kk_KZ', 'kk-KZ'],
    ['kaz', 'kk'],
    ['zh-cmn-Hans-CN', 'zh-Hans-CN'],
    ['zh-yue', 'zh-Hant-HK'],
    ['wuu', 'zh-Hans-CN'],
    ['arz', 'ar-Arab-EG'],
    ['gsw', 'de-Latn-CH'],
    ['und', 'en-Latn-US'],
    ['und-KZ', 'ru-Cyrl-KZ'],
  ] as const) {
    it(`“${tag}” is ${lang} to Intl`, () => {
      expect(locale(tag).lang).to.equal(lang);
      expect(() => new Intl.NumberFormat(locale(tag).lang)).not.to.throw();
    });
  }
});

describe('the words of a tag', () => {
  for (const [tag, code] of [
    ['kk_KZ', 'kk'],
    ['kk ', 'kk'],
    ['tur', 'tr'],
    ['no', 'nb'],
    ['iw', 'he'],
    ['zh-yue', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['yue-Hans', 'zh'],
    ['zh-cmn-Hans-CN', 'zh'],
    ['zh-min-nan', 'zh'],
    ['nan', 'zh'],
    ['wuu', 'zh'],
    ['gsw', 'de'],
    ['arz', 'ar'],
    ['ary', 'ar'],
    ['apc-LB', 'ar'],
    ['und-KZ', 'ru'],
    ['und-TW', 'zh-Hant'],
    // Their readers may not read the other language’s script.
    ['azb', undefined],
    ['mvf', undefined],
    ['kk-Arab', undefined],
    ['tlh', undefined],
    ['english', undefined],
  ] as const)
    it(`“${tag}” are those of ${code ?? 'no file'}`, () => {
      expect(locale(tag).code).to.equal(code);
    });

  it('are said to be in the language that they are in, and what is around them in the page’s', () => {
    for (const [tag, given, around] of [
      ['de-AT', 'de-AT', undefined],
      ['kk_KZ', 'kk-KZ', undefined],
      ['en-gb', 'en-GB', undefined],
      ['arz', 'ar-Arab-EG', 'arz'],
      ['tlh', 'en', 'tlh'],
      ['kk-Arab', 'en', 'kk-Arab'],
      ['english', 'en', 'english'],
    ] as const)
      expect([locale(tag).given, locale(tag).around], tag).to.deep.equal([given, around]);
  });
});

describe('the locale of an element', () => {
  const of = (markup: string): string => localeOf(fixtureSync<HTMLElement>(markup).querySelector('i')!).lang;

  it('is its own lang', () => {
    expect(of('<p lang="de"><i lang="kk"></i></p>')).to.equal('kk');
  });

  it('is the lang of the nearest element around it', () => {
    expect(of('<div lang="de"><p lang="zh"><b><i></i></b></p></div>')).to.equal('zh');
  });

  it('is the page’s where there is no nearer one', () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'fr';
    const found = of('<p><i></i></p>');
    document.documentElement.lang = lang;
    expect(found).to.equal('fr');
  });

  it('is the one outside of the shadow roots that it is in', () => {
    const outer = fixtureSync<HTMLElement>('<div lang="de"><p></p></div>');
    const middle = outer.querySelector('p')!.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    const element = middle.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(localeOf(element).lang).to.equal('de');
    middle.lang = 'ar';
    expect(localeOf(element).lang).to.equal('ar');
  });

  it('is English where there is none', () => {
    expect(localeOf(document.createElement('p')).lang).to.equal('en');
  });
});

describe('strings', () => {
  it('take values in their places', () => {
    expect(fill('{n} of {all}, {n}', { n: 1, all: 2 })).to.equal('1 of 2, 1');
  });

  it('take values as they are, whatever signs are in them', () => {
    expect(fill('{a} {b}', { a: '{b} $& $1', b: '\\' })).to.equal('{b} $& $1 \\');
  });
});
