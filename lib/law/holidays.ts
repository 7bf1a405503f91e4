import { addDays, type Day, day, weekday } from '../values/day';

/**
 * A part of a country that keeps holidays of its own: `CH-GE`, `DE-BY`, `GB-SCT` (ISO 3166-2), `FR-ALSACE-MOSELLE` or
 * its departments `FR-57`, `FR-67`, `FR-68`, or `FR-HEXAGONE` for the rest of the mainland. A region that is not known here counts as none.
 */
export type Region = `${string}-${string}`;

/**
 * A public holiday. `everywhere` is false where only some regions keep it, or where it is in doubt: the safe reading
 * then takes it for a working day, the fair one for a holiday.
 */
export interface Holiday {
  readonly day: Day;
  readonly everywhere: boolean;
}

/**
 * The holidays of each country, computed, never listed by year. One word each:
 * - when: `1225`, a month and day · `e39`, days from Easter Sunday · `1>0525`, the first Monday (1) on or after 25 May ·
 *   `20220919`, once
 * - moved: `+` also on Monday when it falls on a weekend · `=` also two days later then (the second of a pair) ·
 *   `<` also on Monday after a Sunday, perhaps on Friday before a Saturday · `!` a week later in Holy Week ·
 *   `^` on its date where that is a Friday
 * - `@2019` since, `@-2013` until, `@2003-2011` between these years
 * - where: `/ZH,BE` kept there · `?ZG` perhaps kept there: in part of the region, by custom, or sources disagree · `?`
 *   perhaps kept somewhere · nothing: kept everywhere · `_RE` kept there only, and not counted where no region is known
 */
const RULES: Readonly<Record<string, string>> = {
  AT: '0101 0106 e1 0501 e39 e50 e60 0815 1026 1101 1208 1225 1226',
  BE: '0101 e1 0501 e39 e50 0721 0815 1101 1111 1225',
  // 1 August is the one federal holiday; the others are the cantons'.
  CH:
    '0101 e39 0801 1225 0102/BE,TG,VD,JU?ZH,LU,OW,NW,GL,ZG,FR,SO,SH,AG,TI,VS,NE,GE 0106/UR,SZ,TI?GR 0301/NE ' +
    '0319/UR,SZ,NW,TI,VS?LU,SO,GR e-2/ZH,BE,LU,UR,SZ,OW,NW,GL,ZG,FR,SO,BS,BL,SH,AR,AI,SG,AG,TG,VD,NE,GE,JU?GR ' +
    'e1/ZH,BE,UR,SZ,GL,BS,BL,SH,AR,AI,SG,GR,TG,TI,VD,GE,JU?LU,OW,NW,ZG,FR,SO,AG,VS,NE 4>0401!/GL ' +
    '0501/ZH,BS,BL,SH,TG,TI,NE,JU?SO,AG,VS e50/ZH,BE,UR,SZ,GL,BS,BL,SH,AR,AI,SG,GR,TG,TI,VD,GE,JU?LU,OW,NW,ZG,FR,SO,AG,VS,NE ' +
    'e60/LU,UR,SZ,OW,NW,ZG,AI,TI,VS,JU?FR,SO,BL,GR,AG,NE 0623/JU 0629/TI 0815/LU,UR,SZ,OW,NW,ZG,AI,TI,VS,JU?FR,SO,GR,AG ' +
    '4>0905/GE 1>0916/VD?VS,NE 0922?AI 0925/OW 1101/LU,UR,SZ,OW,NW,GL,ZG,AI,SG,TI,VS,JU?FR,SO,GR,AG ' +
    '1208/LU,UR,SZ,OW,NW,ZG,TI,VS?FR,AI,GR,AG 1224?GL 1226/ZH,BE,LU,SZ,GL,BS,BL,SH,SG,GR,TG,TI?UR,OW,NW,ZG,FR,SO,AR,AI,AG,VS,NE,GE 1231/GE?GL',
  DE:
    '0101 e-2 e1 0501 e39 e50 1003 1225 1226 20171031 0106/BW,BY,ST 0308@2019/BE 0308@2023/MV ' +
    'e60/BW,BY,HE,NW,RP,SL?SN,TH 0808?BY 0815/SL?BY 0920@2019/TH 1031/BB,MV,SN,ST,TH 1031@2018/HB,HH,NI,SH ' +
    '1101/BW,BY,NW,RP,SL 3>1116/SN 20200508/BE 20250508/BE 20280617/BE',
  // Regions choose theirs year by year, and may keep a Sunday's holiday on the Monday.
  ES:
    '0101 0106 e-2 0501 0815 1012 1101 1206 1208 1225 0101+? 0106+? 0501+? 0815+? 1012+? 1101+? 1206+? 1208+? 1225+? ' +
    '0228+? 0301+? 0319? e-3? e1? 0423+? 0502+? 0517? 0530? 0531? e60? 0609? 0624? 0628? 0725? 0728? 0805+? 0902+? ' +
    '0908+? 0911? 0915+? 0917? 0924? 1009? 1203? 1226? 20220906?',
  FR:
    '0101 e1 0501 0508 e39 e50 0714 0815 1101 1111 1225 e-2/ALSACE-MOSELLE,57,67,68?GP,MQ,BL ' +
    '1226/ALSACE-MOSELLE,57,67,68 0427_YT 0522_MQ 0527_GP?MF 0528_MF 0610_GF 1009_BL 1220_RE',
  GB:
    '0101+/ENG,WLS,NIR 0101=/SCT 0102=/SCT 0317+/NIR e-2 e1/ENG,WLS,NIR 1>0501@-2019 1>0501@2021 20200508 1>0525@-2001 ' +
    '1>0525@2003-2011 1>0525@2013-2021 1>0525@2023 20020603 20020604 20110429 20120604 20120605 20220602 20220603 ' +
    '20220919 20230508 20260615?SCT 0712+/NIR 1>0801/SCT 1>0825/ENG,WLS,NIR 1130+@2007/SCT 1225= 1226=',
  IE: '0101 0101+? 1>0201^@2023 0317 0317+? 20220318 e-2? e1 1>0501 1>0601 1>0801 1>1025 1225 1225=? 1226 1226=? 1226+?',
  // Each town's patron saint besides: only the largest towns' are here.
  IT:
    '0101 0106 e1 0425 0501 0602@2001 0815 1004@2026 1101 1208 1225 1226 20110317 e50? 0624? 0629? 0715? 0919? 1004? ' +
    '1206? 1207?',
  LU: '0101 e1 0501 0509@2019 e39 e50 0623 0815 1101 1225 1226',
  // Kept on the Saturday before where the King's birthday is a Sunday: no last day is moved by the difference.
  NL: '0101 e-2? e1 0430@-2013 0427@2014 0505 e39 e50 1225 1226',
  // Four holidays were suspended from 2013 to 2015.
  PT:
    '0101 e-2 0425 0501 0610 0815 1208 1225 e60@-2012 e60@2016 1005@-2012 1005@2016 1101@-2012 1101@2016 1201@-2012 ' +
    '1201@2016 e-47? e50? 0613? 0624? 0701? 1226?',
  US: '0101< 1>0115 1>0215 1>0525 0619<@2021 0704< 1>0901 1>1008 1111< 4>1122 1225<',
};

/** The regions of the countries whose regions divide the whole: a day that each of them keeps is kept everywhere. */
const REGIONS: Readonly<Record<string, string>> = {
  CH: 'ZH,BE,LU,UR,SZ,OW,NW,GL,ZG,FR,SO,BS,BL,SH,AR,AI,SG,GR,AG,TG,TI,VD,VS,NE,GE,JU',
  DE: 'BW,BY,BE,BB,HB,HH,HE,MV,NI,NW,RP,SL,SN,ST,SH,TH',
  GB: 'ENG,WLS,SCT,NIR',
};

/** Whose holidays are known by region: the codes of the cantons, Länder and nations, `CH-ZH`; none for other countries. */
export const regionsOf = (country: string): Region[] =>
  divisionsOf(country).map((code): Region => `${country}-${code}`);

const easters = new Map<number, Day>();

/** Easter Sunday of a Gregorian year. */
export function easter(year: number): Day {
  const found = easters.get(year) ?? computus(year);
  easters.set(year, found);
  return found;
}

/** The anonymous computus of 1876. */
function computus(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

const divisionsOf = (country: string): string[] =>
  Object.hasOwn(REGIONS, country) ? codes(REGIONS[country]) : [];
const codes = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split(',');
const dated = (year: number, on: string): Day => day(`${year}-${on.slice(0, 2)}-${on.slice(2)}`);

interface Rule {
  readonly onceOn: Day | null;
  readonly fixed: string | null;
  readonly fromEaster: number | null;
  /** The first such weekday on or after the fixed date. */
  readonly weekday: number | null;
  readonly moved: string;
  readonly since: number;
  readonly until: number;
  readonly scope: 'everywhere' | 'regions' | 'named-only';
  readonly kept: readonly string[];
  /** Null: perhaps kept in any region. */
  readonly perhaps: readonly string[] | null;
}

const WORD =
  /^(?:(\d{8})|(?:(\d)>)?(\d{4})|e(-?\d+))([+=<!^]?)(?:@(\d{4})?(-?)(\d{4})?)?(?:([/_])([^?]+))?(?:\?(.*))?$/;

function parsed(word: string): Rule {
  const [, once, week, fixed, moving, moved = '', since, dash, until, mark, kept, perhaps] =
    WORD.exec(word) ?? [];
  const inside = mark !== undefined || perhaps !== undefined ? 'regions' : 'everywhere';
  return {
    onceOn: once === undefined ? null : dated(Number(once.slice(0, 4)), once.slice(4)),
    fixed: fixed ?? null,
    fromEaster: moving === undefined ? null : Number(moving),
    weekday: week === undefined ? null : Number(week),
    moved,
    since: Number(since ?? 0),
    until: dash === '-' ? Number(until) : Number.POSITIVE_INFINITY,
    scope: mark === '_' ? 'named-only' : inside,
    kept: codes(kept),
    perhaps: perhaps === '' ? null : codes(perhaps),
  };
}

/** The days a rule gives in a year; `sure` is false for a day that only some take for the holiday. */
function given(rule: Rule, year: number): { day: Day; sure: boolean }[] {
  if (rule.onceOn !== null) return [{ day: rule.onceOn, sure: true }];
  if (year < rule.since || year > rule.until) return [];
  if (rule.fromEaster !== null) return [{ day: addDays(easter(year), rule.fromEaster), sure: true }];
  const on = dated(year, rule.fixed ?? '0101');
  const at = weekday(on);
  if (rule.weekday !== null && !(rule.moved === '^' && at === 5)) {
    const first = addDays(on, (rule.weekday - at + 7) % 7);
    return [
      {
        day: rule.moved === '!' && addDays(first, 3) === easter(year) ? addDays(first, 7) : first,
        sure: true,
      },
    ];
  }
  const also = (days: number, sure = true) => [
    { day: on, sure: true },
    { day: addDays(on, days), sure },
  ];
  if (rule.moved === '<' && at === 6) return also(-1, false);
  if (at < 6 || rule.moved === '' || rule.moved === '^') return [{ day: on, sure: true }];
  return also(rule.moved === '=' ? 2 : 8 - at);
}

/** Who keeps a day. */
interface Keeping {
  everywhere: boolean;
  /** Kept or perhaps kept somewhere, where no region is named. */
  somewhere: boolean;
  /** Perhaps kept in any region. */
  anywhere: boolean;
  readonly kept: Set<string>;
  readonly perhaps: Set<string>;
}

/** A year's holidays are the same for ever; a plan asks for them dozens of times. */
const years = new Map<string, ReadonlyMap<Day, Keeping>>();
const rules = new Map<string, readonly Rule[]>();

function rulesOf(country: string): readonly Rule[] {
  const found = rules.get(country);
  if (found !== undefined) return found;
  const made = Object.hasOwn(RULES, country) ? (RULES[country] ?? '').split(' ').map(parsed) : [];
  rules.set(country, made);
  return made;
}

function yearOf(country: string, year: number): ReadonlyMap<Day, Keeping> {
  const key = `${country}${year}`;
  const found = years.get(key);
  if (found !== undefined) return found;
  const made = new Map<Day, Keeping>();
  const all = divisionsOf(country);
  for (const rule of rulesOf(country)) {
    // New Year's Day may be kept on the last day of the year before.
    for (const { day: on, sure } of [
      ...given(rule, year),
      ...(rule.moved === '<' && year < 9999 ? given(rule, year + 1) : []),
    ]) {
      if (Number(on.slice(0, 4)) !== year) continue;
      const keeping = made.get(on) ?? {
        everywhere: false,
        somewhere: false,
        anywhere: false,
        kept: new Set(),
        perhaps: new Set(),
      };
      made.set(on, keeping);
      for (const region of rule.kept) keeping.kept.add(region);
      for (const region of rule.perhaps ?? []) keeping.perhaps.add(region);
      if (rule.perhaps === null || !sure) keeping.anywhere = true;
      if (rule.scope !== 'named-only') keeping.somewhere = true;
      if (
        (rule.scope === 'everywhere' && sure) ||
        (all.length > 0 && all.every((region) => keeping.kept.has(region)))
      )
        keeping.everywhere = true;
    }
  }
  years.set(key, made);
  return made;
}

const UNITED_KINGDOM = 'UK';
const iso = (country: string): string => (country === UNITED_KINGDOM ? 'GB' : country);

/** France without Alsace, Moselle and the islands: its holidays are the country's alone. */
const HEXAGONE = 'HEXAGONE';

/** A region's own code, where it is one of this country's whose holidays are known. */
function codeOf(country: string, region: Region | undefined): string | null {
  if (region === undefined || iso(region.slice(0, 2)) !== country) return null;
  const code = region.slice(3);
  return (country === 'FR' && code === HEXAGONE) ||
    divisionsOf(country).includes(code) ||
    rulesOf(country).some((rule) => rule.kept.includes(code))
    ? code
    : null;
}

function statusOf(keeping: Keeping, code: string | null): 'certain' | 'possible' | null {
  if (keeping.everywhere || (code !== null && keeping.kept.has(code))) return 'certain';
  const perhaps = code === null ? keeping.somewhere : keeping.anywhere || keeping.perhaps.has(code);
  return perhaps ? 'possible' : null;
}

/** The public holidays of a country in a year, in the order of the year; none known for a country outside the data. */
export function holidaysOf(country: string, year: number, region?: Region): Holiday[] {
  const code = codeOf(iso(country), region);
  return [...yearOf(iso(country), year)]
    .flatMap(([on, keeping]) => {
      const status = statusOf(keeping, code);
      return status === null ? [] : [{ day: on, everywhere: status === 'certain' }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * Whether a day is a public holiday. `certain`: kept in the whole country (or in `region`); `possible`: kept at least
 * in part of it, or in doubt.
 */
export function isHoliday(
  of: Day,
  country: string,
  reading: 'certain' | 'possible',
  region?: Region,
): boolean {
  const keeping = yearOf(iso(country), Number(of.slice(0, 4))).get(of);
  if (keeping === undefined) return false;
  const status = statusOf(keeping, codeOf(iso(country), region));
  return status === 'certain' || (reading === 'possible' && status === 'possible');
}
