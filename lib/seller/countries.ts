/** Names of countries in fr, en, de, it, es and nl as pages print them, folded, dots taken for spaces. */
const NAMES: Readonly<Record<string, string>> = {
  FR: 'france|frankreich|francia|frankrijk|france metropolitaine',
  DE: 'allemagne|germany|deutschland|germania|alemania|duitsland|bundesrepublik deutschland',
  CH: 'suisse|switzerland|schweiz|svizzera|suiza|zwitserland|confoederatio helvetica',
  AT: 'autriche|austria|osterreich|oostenrijk',
  BE: 'belgique|belgium|belgien|belgio|belgica|belgie',
  LU: 'luxembourg|luxemburg|lussemburgo|luxemburgo',
  NL: 'pays-bas|netherlands|niederlande|paesi bassi|paises bajos|nederland|the netherlands|holland|hollande|olanda|holanda|pays bas',
  IT: 'italie|italy|italien|italia',
  ES: 'espagne|spain|spanien|spagna|espana|spanje',
  PT: 'portugal|portogallo',
  GB: 'royaume-uni|united kingdom|vereinigtes konigreich|regno unito|reino unido|verenigd koninkrijk|u k|uk|great britain|england|scotland|wales|northern ireland|grande-bretagne|grossbritannien|angleterre|ecosse|gran bretagna|gran bretana|groot-brittannie|inghilterra|inglaterra',
  IE: 'irlande|ireland|irland|irlanda|ierland|republic of ireland|eire',
  US: "etats-unis|united states|vereinigte staaten|stati uniti|estados unidos|verenigde staten|usa|u s a|etats unis|united states of america|etats-unis d'amerique",
  CA: 'canada|kanada',
  CN: "chine|china|cina|p r china|pr china|p r c|people's republic of china|volksrepublik china|republique populaire de chine|mainland china",
  HK: 'hong kong|hongkong|hong-kong',
  TW: 'taiwan',
  SG: 'singapour|singapore|singapur',
  JP: 'japon|japan|giappone',
  KR: 'coree du sud|south korea|sudkorea|corea del sud|corea del sur|zuid-korea',
  MY: 'malaisie|malaysia|malasia|maleisie',
  TH: 'thailande|thailand|thailandia|tailandia',
  VN: 'viet nam|vietnam',
  IN: 'inde|india|indien',
  AE: 'emirats arabes unis|united arab emirates|vereinigte arabische emirate|emirati arabi uniti|emiratos arabes unidos|verenigde arabische emiraten|uae|u a e|dubai',
  TR: 'turquie|turkiye|turkei|turchia|turquia|turkije|turkey',
  IL: 'israel|israele',
  PL: 'pologne|poland|polen|polonia',
  CZ: 'tchequie|czechia|tschechien|cechia|chequia|tsjechie|czech republic|tschechische republik|republique tcheque|repubblica ceca',
  SK: 'slovaquie|slovakia|slowakei|slovacchia|eslovaquia|slowakije',
  HU: 'hongrie|hungary|ungarn|ungheria|hungria|hongarije',
  RO: 'roumanie|romania|rumanien|rumania|roemenie',
  BG: 'bulgarie|bulgaria|bulgarien|bulgarije',
  GR: 'grece|greece|griechenland|grecia|griekenland',
  CY: 'chypre|cyprus|zypern|cipro|chipre',
  MT: 'malte|malta',
  HR: 'croatie|croatia|kroatien|croazia|croacia|kroatie',
  SI: 'slovenie|slovenia|slowenien|eslovenia',
  EE: 'estonie|estonia|estland',
  LV: 'lettonie|latvia|lettland|lettonia|letonia|letland',
  LT: 'lituanie|lithuania|litauen|lituania|litouwen',
  FI: 'finlande|finland|finnland|finlandia',
  SE: 'suede|sweden|schweden|svezia|suecia|zweden',
  DK: 'danemark|denmark|danimarca|dinamarca|denemarken',
  NO: 'norvege|norway|norwegen|norvegia|noruega|noorwegen',
  IS: 'islande|iceland|island|islanda|islandia|ijsland',
  LI: 'liechtenstein|furstentum liechtenstein',
  MC: 'monaco',
  UA: 'ukraine|ucraina|ucrania|oekraine',
  RU: 'russie|russia|russland|rusia|rusland',
  AU: 'australie|australia|australien',
  NZ: 'nouvelle-zelande|new zealand|neuseeland|nuova zelanda|nueva zelanda|nieuw-zeeland',
  BR: 'bresil|brazil|brasilien|brasile|brasil|brazilie',
  MX: 'mexique|mexico|mexiko|messico',
  MA: 'maroc|morocco|marokko|marocco|marruecos',
  TN: 'tunisie|tunisia|tunesien|tunez|tunesie',
  SC: 'seychelles|seychellen',
  VG: 'iles vierges britanniques|british virgin islands|britische jungferninseln|isole vergini britanniche|islas virgenes britanicas|britse maagdeneilanden|bvi',
  PA: 'panama',
  GI: 'gibraltar|gibilterra',
  JE: 'jersey',
  IM: 'ile de man|isle of man|isola di man|isla de man',
};

/** Towns and regions that name a country where an address has no country of its own. */
const PLACES: Readonly<Record<string, string>> = {
  CN: 'shenzhen|guangzhou|guangdong|zhejiang|hangzhou|yiwu|dongguan|shanghai|beijing|fujian|xiamen|jiangsu|ningbo|quanzhou|putian|foshan|zhongshan|hunan|changsha|henan|zhengzhou|sichuan|chengdu|wuhan|hubei|shandong|qingdao|wenzhou|jinhua|suzhou|nanjing|longhua|longgang|baoan',
  HK: 'kowloon|tsim sha tsui|mong kok|mongkok|wan chai|wanchai|kwun tong|tsuen wan|kwai chung|causeway bay|new territories',
  US: 'delaware|wyoming|california|new york|florida|texas|nevada|colorado|washington d c',
  GB: 'london',
  IE: 'dublin',
};

/** Country calling codes, longest first where one begins like another. */
const CALLING: Readonly<Record<string, string>> = {
  '1': 'US',
  '7': 'RU',
  '30': 'GR',
  '31': 'NL',
  '32': 'BE',
  '33': 'FR',
  '34': 'ES',
  '36': 'HU',
  '39': 'IT',
  '40': 'RO',
  '41': 'CH',
  '43': 'AT',
  '44': 'GB',
  '45': 'DK',
  '46': 'SE',
  '47': 'NO',
  '48': 'PL',
  '49': 'DE',
  '52': 'MX',
  '55': 'BR',
  '60': 'MY',
  '61': 'AU',
  '64': 'NZ',
  '65': 'SG',
  '66': 'TH',
  '81': 'JP',
  '82': 'KR',
  '84': 'VN',
  '86': 'CN',
  '90': 'TR',
  '91': 'IN',
  '212': 'MA',
  '216': 'TN',
  '350': 'GI',
  '351': 'PT',
  '352': 'LU',
  '353': 'IE',
  '354': 'IS',
  '356': 'MT',
  '357': 'CY',
  '358': 'FI',
  '359': 'BG',
  '370': 'LT',
  '371': 'LV',
  '372': 'EE',
  '377': 'MC',
  '380': 'UA',
  '385': 'HR',
  '386': 'SI',
  '420': 'CZ',
  '421': 'SK',
  '423': 'LI',
  '507': 'PA',
  '852': 'HK',
  '886': 'TW',
  '971': 'AE',
  '972': 'IL',
};

const escaped = (text: string) => text.replace(/ /g, '[ .]+').replace(/'/g, "['’]");

/** One pattern of all names, each a group of its own, so that a text is looked through once. */
function patternOf(table: Readonly<Record<string, string>>): { pattern: RegExp; codes: readonly string[] } {
  const codes = Object.keys(table);
  const source = codes
    .map((code) => {
      const names = (table[code] as string).split('|').sort((a, b) => b.length - a.length);
      return `(${names.map(escaped).join('|')})`;
    })
    .join('|');
  return { pattern: new RegExp(`(?<![a-z0-9@.])(?:${source})(?![a-z0-9])`, 'g'), codes };
}

let names: ReturnType<typeof patternOf> | null = null;
let places: ReturnType<typeof patternOf> | null = null;

export interface CountryNamed {
  readonly country: string;
  readonly at: number;
  readonly end: number;
}

function search({ pattern, codes }: ReturnType<typeof patternOf>, folded: string): CountryNamed[] {
  return [...folded.matchAll(pattern)].map((match) => ({
    country: codes[match.slice(1).findIndex((group) => group !== undefined)] as string,
    at: match.index,
    end: match.index + match[0].length,
  }));
}

/** The countries that folded `text` names, in order. */
export function countriesNamed(folded: string): CountryNamed[] {
  names ??= patternOf(NAMES);
  return search(names, folded);
}

/** The country of a town or region that folded `text` names (`Shenzhen`, `Kowloon`, `Delaware`), or null. */
export function countryOfPlace(folded: string): CountryNamed | null {
  places ??= patternOf(PLACES);
  return search(places, folded)[0] ?? null;
}

/** The country a phone number's prefix belongs to (`+41 …`, `0041 …`, `(+33)…`), or null without one. */
export function countryOfPhone(phone: string): string | null {
  const digits = /^\s*\(?\s*(?:\+|00)\s*\(?([\d\s().-]{2,})/.exec(phone)?.[1]?.replace(/\D/g, '') ?? '';
  for (const length of [3, 2, 1]) {
    const country = CALLING[digits.slice(0, length)];
    if (country !== undefined) return country;
  }
  return null;
}

/** The country of a top-level domain, or null for those of the whole world. `.co` and `.io` say nothing of a seat. */
export function countryOfDomain(host: string): string | null {
  const end = /\.([a-z]{2,})$/.exec(host.toLowerCase())?.[1] ?? '';
  if (end === 'uk') return 'GB';
  if (end === 'swiss') return 'CH';
  const code = end.toUpperCase();
  return Object.hasOwn(NAMES, code) && !WORLDWIDE.has(end) ? code : null;
}
const WORLDWIDE = new Set(['sc', 'vg', 'tv', 'me', 'is', 'in']);

/** Every country known by name. */
export const COUNTRIES: readonly string[] = Object.keys(NAMES);
