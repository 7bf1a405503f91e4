import type { Language } from '../../lib/values/sentence';

/** ISO 3166-1 alpha-2. The EU and EEA, Switzerland, the United Kingdom and their neighbours come first in the list. */
const EUROPE =
  'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA XK'.split(
    ' ',
  );
const ELSEWHERE =
  'AE AF AG AI AM AO AR AS AU AW AX AZ BB BD BF BH BI BJ BL BM BN BO BQ BR BS BT BW BZ CA CC CD CF CG CI CK CL CM CN CO CR CU CV CW CX DJ DM DO DZ EC EG EH ER ET FJ FK FM GA GD GE GF GH GL GM GN GP GQ GT GU GW GY HK HN HT ID IL IN IO IQ IR JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LK LR LS LY MA MF MG MH ML MM MN MO MP MQ MR MS MU MV MW MX MY MZ NA NC NE NF NG NI NP NR NU NZ OM PA PE PF PG PH PK PM PN PR PS PW PY QA RE RU RW SA SB SC SD SG SH SL SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TT TV TW TZ UG US UY UZ VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** The countries by name in the reader's language, Europe apart from the rest. */
export function countries(language: Language): { europe: Country[]; elsewhere: Country[] } {
  const byName = new Intl.Collator(language).compare;
  const named = (codes: readonly string[]) =>
    codes.map((code) => ({ code, name: countryName(code, language) })).sort((a, b) => byName(a.name, b.name));
  return { europe: named(EUROPE), elsewhere: named(ELSEWHERE) };
}

/** `Suisse`, `Switzerland`, `Schweiz`; the code itself where the browser knows no name. */
export function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
