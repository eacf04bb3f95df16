/**
 * Whether words look like the name of somebody. No list of names can be whole, so it looks at capital letters, and at words
 * that stand near quotations and are no names. All of it serves to refuse.
 */

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** Small words within a name; of the first, a name may begin with them. */
const particles = set(
  'de da do das dos del della di du van von der den dem ten ter zu zum zur af av al el bin ibn bint ben abu la le',
);
const connectors = set('of the for and & und et y e i и des las les los og och');

/** Short forms with a full stop in or before a name. */
const titles = set(
  'dr prof mr mrs ms st ste sen rep gov gen col lt cmdr capt maj sgt adm rev hon pres mme mlle sr sra dra ing mag dipl jr',
  'проф акад ph.d m.d inc ltd corp co',
);

/** Words that make a sentence or a title of what could be a name by its capital letters; capital ones are names, too. */
const functionWords = set(
  'this that these those to with by from is was are not your we our it they but what how why when here more than',
  'said says told in on at until till since after before about as',
  'mit im in am bei bis seit vom aus ist war nicht wir sagte',
  'avec dans sur depuis est nous dit chez en par',
  'con desde hasta es no nosotros dijo por',
  'в на с из от о для не мы сказал сказала по до',
);
const neverNames = set('this that these those with from your they what when where');

/** What stands beside a quotation and is no speaker: pictures, sources, sharing, advertising, translators. */
const labels = set(
  'photo photos photograph photography image picture illustration graphic video credit credits copyright source sources',
  'advertisement advertising ad ads sponsored share tweet retweet pin post print copy email embed click tap quote quotes',
  'related read more see watch listen view continue subscribe newsletter comment comments follow translated translation',
  'translator transcript via by from updated published posted edited interview excerpt caption next previous',
  'advertorial disclaimer correction note',
  'foto fotos bild bilder quelle quellen anzeige werbung teilen mehr lesen lies siehe auch übersetzt übersetzung zitat',
  'lesetipp weiterlesen',
  'photographie crédit crédits publicité partager partagez lire voir traduit traduction citation source annonce',
  'imagen fuente fuentes publicidad anuncio compartir compartilhar leer ver más traducido traducción crédito cita',
  'fonte fonti immagine pubblicità condividi leggi tradotto traduzione credito',
  'imagem publicidade anúncio partilhar compartilhe veja mais traduzido tradução',
  'bron bronnen beeld advertentie deel delen lees meer vertaald vertaling',
  'zdjęcie fot źródło reklama udostępnij czytaj więcej tłumaczenie cytat',
  'fotoğraf kaynak reklam paylaş oku devamı çeviri alıntı',
  'фото источник источники реклама поделиться читать читайте подробнее перевод цитата видео снимок',
  'дереккөз дереккөзі сурет жарнама бөлісу оқу толығырақ аударма аударған видео',
  'المصدر مصدر صورة الصورة إعلان إعلانات شارك مشاركة اقرأ ترجمة المزيد تصوير',
  '사진 출처 광고 공유 번역 자료',
);
const denseLabels =
  /^(?:来源|來源|图片|圖片|图源|图|照片|摄影|攝影|广告|廣告|分享|翻译|翻譯|阅读|写真|出典|出所|広告|シェア|翻訳|引用)/u;

/** An office, which stands before a name or behind a comma, but is none. */
const offices =
  /^(?:(?:(?:vice-?|co-?|ex-?)?(?:president|minister|chancellor|director|chair(?:man|woman|person)?|ceo|cto|cfo|coo|secretary|ambassador|professor|lecturer|editor|reporter|correspondent|journalist|author|writer|poet|actor|actress|founder|spokes(?:man|woman|person)|governor|senator|commissioner|manager|officer|analyst|student|teacher|lawyer|engineer|scientist|expert|official|premier|deputy|mp)s?)|\p{L}*(?:minister|kanzler|präsident|direktor|sprecher|vorsitzende|professor|autor|botschafter|bürgermeister)(?:in|r)?|présidente?|ministre|directeur|directrice|ambassad(?:eur|rice)|maire|auteure?|porte-parole|presidenta?|ministr[oa]|directora?|diretora?|alcalde(?:sa)?|embajadora?|embaixadora?|portavoz|autora?|direttore|direttrice|sindac[oa]|presidente|woordvoerder|voorzitter|burgemeester|prezydent|dyrektor|rzecznik|başkanı?|cumhurbaşkanı|bakanı?|müdürü?|президент|премьер|министр|директор|посол|депутат|мэр|глава|автор|писатель|поэт|певец|певица|президенті|министрі|елшісі)$/iu;
/** The same, but also the names of families: “King of Spain”, “Stephen King”. */
const officesOrNames =
  /^(?:king|queen|prince|princess|pope|judge|head|chief|captain|general|mayor|singer|coach|doctor|leiter(?:in)?)$/iu;
const denseOffices =
  /(?:总理|總理|总统|總統|主席|部长|部長|大臣|首相|大統領|总裁|教授|记者|記者|作家|대통령|총리|장관|교수|기자)$/u;

const caseless = String.raw`[\p{Lo}\p{Lm}\p{sc=Geor}]`;
const word = new RegExp(
  String.raw`^(?:(?:al|el|as|ad|ar|an|at|ash|d|l|dell|u|o|ʻ|ʿ)?['’ʼ‘-]?(?=[\p{Lu}\p{Lt}])[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ&·][\p{L}\p{M}\p{N}]+)*|${caseless}[\p{Lo}\p{Lm}\p{M}\p{sc=Geor}·・‧•＝=."״׳'’-]*)$`,
  'u',
);
const initials = /^(?:\p{Lu}\p{M}*\.-?)+\p{Lu}?$/u;

const isTitle = (token: string): boolean => token.endsWith('.') && titles.has(token.slice(0, -1));

const tokensOf = (words: string): readonly string[] =>
  words
    .replace(/\p{Cf}/gu, '')
    .trim()
    .split(/\s+/);

/** A label at the beginning of words. */
export const isLabel = (words: string): boolean =>
  denseLabels.test(words) || labels.has(/^[\p{L}\p{M}’]+/u.exec(words.trim())?.[0].toLowerCase() ?? '');

/** Whether the letters of words are of a script without capital ones. */
export const isCaseless = (words: string): boolean => new RegExp(`^\\P{L}*${caseless}`, 'u').test(words);

export const isSingle = (words: string): boolean => tokensOf(words).length === 1;

/** Whether a name could be made of these words: each begins with a capital letter, or its script has none. */
export function isName(words: string): boolean {
  const tokens = tokensOf(words);
  if (tokens.length > 8 || words.length > 80 || isLabel(words)) return false;
  if (isCaseless(words) && (tokens.length > 5 || words.length > 40)) return false;
  return (
    tokens.some((token) => word.test(token)) &&
    tokens.every((token, index) => {
      const low = token.toLowerCase();
      if (functionWords.has(token) || neverNames.has(low)) return false;
      if (word.test(token) || initials.test(token) || isTitle(low)) return true;
      const last = index === tokens.length - 1;
      return !last && (particles.has(token) || (index > 0 && connectors.has(token)));
    })
  );
}

/** Whether words could describe somebody without a name, as “A former official” does. */
export function isDescription(words: string): boolean {
  const tokens = tokensOf(words);
  return (
    tokens.length <= 6 &&
    words.length <= 80 &&
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(words) &&
    !isLabel(words) &&
    tokens.every((token) => /^[\p{L}\p{M}'’-]+$/u.test(token) && !functionWords.has(token.toLowerCase()))
  );
}

/** Whether words end in one that another must follow: “on the attacks of”. */
export const isOpen = (words: string): boolean => {
  const last = tokensOf(words).at(-1)!;
  return last === last.toLowerCase() && (connectors.has(last) || particles.has(last) || functionWords.has(last));
};

/** Whether words are an office and no name: “Prime Minister”, “President of Kazakhstan”, but not “President Tokayev”. */
export function isOffice(words: string): boolean {
  const tokens = tokensOf(words);
  return (
    denseOffices.test(words) ||
    tokens.some((token, index) => {
      const next = tokens[index + 1];
      // "of"
      if (next && /^\p{Ll}/u.test(next)) return offices.test(token) || officesOrNames.test(token);
      return !next && offices.test(token);
    })
  );
}

/** Whether a role names an office anywhere, or says something in words that are no name. */
export const isRole = (words: string): boolean =>
  tokensOf(words).some(
    (token) => offices.test(token) || officesOrNames.test(token) || (/^\p{Ll}/u.test(token) && !isCaseless(token)),
  );

/** Whether words are a city, of those that time zones are named after, or a country. */
export function isPlace(words: string, lang: string): boolean {
  const zone = `/${words.trim().replace(/\s+/g, '_')}`;
  if (Intl.supportedValuesOf('timeZone').some((name) => name.endsWith(zone))) return true;
  const regions = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.some((first) => letters.some((second) => regions.of(first + second) === words.trim()));
}

const weekdays = new Map<string, ReadonlySet<string>>();

/** Whether words have a day of the week in them. */
export function namesWeekday(words: string, lang: string): boolean {
  let days = weekdays.get(lang);
  if (!days) {
    const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
    days = new Set([1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(1970, 0, day)).toLocaleLowerCase(lang)));
    weekdays.set(lang, days);
  }
  return tokensOf(words.toLocaleLowerCase(lang)).some((token) => days.has(token.replace(/^\P{L}+|\P{L}+$/gu, '')));
}
