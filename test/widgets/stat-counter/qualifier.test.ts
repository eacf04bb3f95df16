import { expect } from '@open-wc/testing';
import '../../../src/widgets/stat-counter/define.js';
import type { StatData } from '../../../src/widgets/stat-counter/stat-counter.schema.js';
import { part, show, tidy, until } from '../../helpers.js';

/** A number as it reads: what stands above it, and the number with what stands beside it. */
async function shown(lang: string, data: Omit<StatData, 'label'>): Promise<string> {
  const element = await show('stat-counter', { label: 'A', ...data }, { attributes: { lang } });
  await until(() => element.shadowRoot);
  return tidy(`${part(element, 'qualifier').textContent} ${part(element, 'value').textContent}`).trim();
}

const length = { value: 2000, unit: 'kilometer' } as const;

describe('how exact a number is, in each language in its place', () => {
  for (const [lang, data, expected] of [
    ['en', { ...length, qualifier: 'more-than' }, 'more than 2,000 km'],
    ['en-GB', { ...length, qualifier: 'nearly' }, 'nearly 2,000 km'],
    ['de', { ...length, qualifier: 'more-than' }, 'mehr als 2.000 km'],
    ['ru', { ...length, qualifier: 'more-than' }, 'более 2 000 км'],
    ['kk', { ...length, qualifier: 'more-than' }, '2 000 км-ден астам'],
    ['zh', { ...length, qualifier: 'more-than' }, '2,000多公里'],
    ['zh-HK', { ...length, qualifier: 'more-than' }, '2,000多公里'],
    // Only round numbers with a unit in words have it between the two.
    ['zh', { ...length, value: 2024, qualifier: 'more-than' }, '超过 2,024公里'],
    ['zh', { value: 0.5, style: 'percent', qualifier: 'more-than' }, '超过 50%'],
    ['zh', { value: 600000, compact: true, unit: '人', qualifier: 'more-than' }, '超过 60万人'],
    ['zh', { value: '2.50', unit: 'kilometer', qualifier: 'more-than' }, '超过 2.5公里'],
    ['zh', { value: '20.0', unit: 'kilometer', qualifier: 'more-than' }, '20多公里'],
    ['zh', { value: 60000, unit: '人次' }, '60,000人次'],
    ['zh', { value: 60000, unit: '人次', qualifier: 'more-than' }, '60,000多人次'],
    ['zh', { value: 60000, unit: 'RMB' }, '60,000 RMB'],
    ['zh', { value: 3, style: 'ordinal', unit: '位' }, '第3位'],
    ['ja', { value: 60000, unit: '人' }, '60,000人'],
    ['ru', { value: 60000, unit: '人' }, '60 000 人'],
    // Tags as pages have them.
    ['kk_KZ', { ...length, qualifier: 'more-than' }, '2 000 км-ден астам'],
    ['kaz', { ...length, qualifier: 'more-than' }, '2 000 км-ден астам'],
    ['tr_TR', { ...length, qualifier: 'over' }, '2.000 km’den fazla'],
    ['tur', { ...length, qualifier: 'over' }, '2.000 km’den fazla'],
    ['tr', { ...length, qualifier: 'over' }, '2.000 km’den fazla'],
    ['az', { ...length, qualifier: 'over' }, '2.000 km-dən çox'],
    // By what is said last. Percents in Turkish: otuz, elli, yüzde sıfır virgül üç.
    ['tr', { value: 0.3, style: 'percent', qualifier: 'over' }, '%30’dan fazla'],
    ['tr', { value: 0.5, style: 'percent', qualifier: 'over' }, '%50’den fazla'],
    ['tr', { value: 0.003, style: 'percent', qualifier: 'over' }, '%0,3’ten fazla'],
    ['tr', { value: 0.07, style: 'percent', qualifier: 'under' }, '%7’den az'],
    ['tr', { value: 5, unit: 'minute', qualifier: 'over' }, '5 dk.’dan fazla'],
    ['tr', { value: 5, unit: 'hour', qualifier: 'over' }, '5 sa.’ten fazla'],
    ['tr', { value: 5, unit: 'day', qualifier: 'over' }, '5 günden fazla'],
    ['tr', { value: 5, unit: 'saat', qualifier: 'over' }, '5 saatten fazla'],
    ['tr', { value: 90, unit: 'kilometer-per-hour', qualifier: 'over' }, '90 km/sa’ten fazla'],
    ['tr', { value: 3000, compact: true, qualifier: 'over' }, '3 B’den fazla'],
    ['tr', { value: 2000, currency: 'TRY', qualifier: 'over' }, '₺2.000’den fazla'],
    ['tr_TR', { value: 9, qualifier: 'over' }, '9’dan fazla'],
    ['kk', { value: 0.35, style: 'percent', qualifier: 'over' }, '35%-дан астам'],
    ['kk', { value: 2000, currency: 'KZT', qualifier: 'over' }, '2 000 ₸-ден астам'],
    ['kk', { value: 2000, currency: 'USD', qualifier: 'over' }, '2 000 $-дан астам'],
    ['kk', { value: 2000, currency: 'RUB', qualifier: 'over' }, '2 000 ₽-ден астам'],
    ['kk', { value: 2000, currency: 'GBP', qualifier: 'over' }, '2 000 £-тан астам'],
    ['kk', { value: 90, unit: 'kilometer-per-hour', qualifier: 'over' }, '90 км/сағ-тан астам'],
    ['kk', { value: 40, unit: 'celsius', qualifier: 'over' }, '40°C-тан астам'],
    ['kk', { value: 30, unit: 'minute', qualifier: 'over' }, '30 минуттан астам'],
    ['kk', { value: 5, unit: 'hour', qualifier: 'over' }, '5 сағаттан астам'],
    ['kk', { value: 5, unit: 'day', qualifier: 'under' }, '5 күннен аз'],
    ['kk', { value: 600000, unit: 'адам', qualifier: 'over' }, '600 000 адамнан астам'],
    ['kk', { value: 600000, compact: true, qualifier: 'over' }, '600 мыңнан астам'],
    ['kk', { value: 999999, compact: true, qualifier: 'over' }, '1 млн-нан астам'],
    ['kk', { value: 2500000, compact: true, currency: 'KZT', qualifier: 'over' }, '2,5 млн ₸-ден астам'],
    ['kk_KZ', { value: 10, qualifier: 'over' }, '10-нан астам'],
    ['kaz', { value: 10, qualifier: 'over' }, '10-нан астам'],
    ['ky', { value: 100, currency: 'KGS', qualifier: 'over' }, '100 сомдон ашык'],
    ['ky', { value: 100, currency: 'USD', qualifier: 'over' }, '100 USDдан ашык'],
    ['az', { value: 30, unit: 'minute', qualifier: 'over' }, '30 dəqiqədən çox'],
    ['az', { value: 100, currency: 'AZN', qualifier: 'over' }, '100 ₼-dan çox'],
    ['tk', { value: 30, unit: 'minute', qualifier: 'over' }, '30 minutdan gowrak'],
    ['tk', { value: 600000, compact: true, qualifier: 'over' }, '600 müňden gowrak'],
    ['uz', { value: 5, unit: 'hour', qualifier: 'over' }, '5 soatdan ortiq'],
    ['uz', { value: 100, currency: 'UZS', qualifier: 'over' }, '100 soʻmdan ortiq'],
    ['uz', { ...length, qualifier: 'over' }, '2 000 km dan ortiq'],
    ['hi', { ...length, qualifier: 'more-than' }, '2,000 से अधिक कि॰मी॰'],
    ['ja', { ...length, qualifier: 'more-than' }, '2,000 km超'],
  ] as const)
    it(`${expected} (${lang})`, async () => {
      expect(await shown(lang, data as never)).to.equal(expected);
    });

  for (const [lang, value, ending] of [
    // By the last word of the number: бес, он, жиырма, отыз, қырық, жүз, мың, миллион, миллиард.
    ['kk', 5, 'тен'],
    ['kk', 7, 'ден'],
    ['kk', 10, 'нан'],
    ['kk', 20, 'дан'],
    ['kk', 36, 'дан'],
    ['kk', 40, 'тан'],
    ['kk', 300, 'ден'],
    ['kk', 600000, 'нан'],
    ['kk', 3000000, 'нан'],
    ['kk', 5000000000, 'тан'],
    ['kk', '2.5', 'тен'],
    ['ky', 10, 'дон'],
    ['ky', 3, 'төн'],
    ['ky', 100, 'дөн'],
    ['ky', 5000, 'ден'],
    ['tr', 9, 'dan'],
    ['tr', 3, 'ten'],
    ['tr', 40, 'tan'],
    ['tr', 100, 'den'],
    ['tr', 2000000, 'dan'],
    ['az', 6, 'dan'],
    ['az', 1000, 'dən'],
  ] as const)
    it(`the ending behind ${value} is ${ending} (${lang})`, async () => {
      const said = await shown(lang, { value, qualifier: 'over' } as never);
      expect(said).to.match(new RegExp(`^[\\d.,\\s]+\\P{L}?${ending}\\s`, 'u'));
    });
});
