import { isValidRegister } from './check-number';
import { CURRENCY, isOther, type NumberFound, register, squeeze } from './number-found';

const SWISS =
  /(?<![0-9A-Za-z])CHE[- .\u2011]{0,2}(\d{3})[ .\u2011-]?(\d{3})[ .\u2011-]?(\d{3})(?!\d)(\s?(?:HR\/)?(?:MWST|TVA|IVA|VAT))?/gi;

/** Switzerland's UID, as register and as VAT number. */
export function* swissNumbers(text: string, folded: string): Generator<NumberFound> {
  for (const match of text.matchAll(SWISS)) {
    const normal = `CHE-${match[1]}.${match[2]}.${match[3]}`;
    const before = folded.slice(Math.max(0, match.index - 40), match.index);
    const isVat =
      match[4] !== undefined || /(?:mwst|tva|iva|vat|mehrwertsteuer|taxe)[^0-9]{0,24}$/.test(before);
    const number = register('che-uid', match.index, match[0], normal, 0.97);
    // The UID is the register's number and, with MWST behind it, the VAT number as well.
    yield isVat ? { ...number, what: { as: 'vat', country: 'CH' } } : number;
  }
  for (const match of text.matchAll(/(?<![0-9A-Za-z])CH-\d{3}\.?\d\.?\d{3}\.?\d{3}-\d(?!\d)/g))
    yield register('ch-register', match.index, match[0], match[0], 0.95);
}

const COURT =
  /(?:Amtsgericht(?:s)?|Registergericht|Handelsgericht|Landesgericht|Firmenbuchgericht|AG|HG|LG|registre du commerce(?: et des soci[ée]t[ée]s)?|R\.?C\.?S\.?)(?:\s+(?:am|in|des|zu|de|du|d['’]|von))?[\s:]{1,3}(?:Amtsgericht(?:s)?\s+|AG\s+|Handelsgericht\s+)?([A-ZÀ-Þ][\wÀ-ÿ.'’-]+(?:[ -](?:am|an der|im|in|sur|la|le|en|de|les|i\.|a\.)?[ -]?[A-ZÀ-Þ(][\wÀ-ÿ.'’)-]+){0,3})/;

const NO_COURT =
  /^(?:Registernummer|Nummer|Handelsregister|HR[AB]|Nr|Siret|SIRET|SIREN|Num[ée]ro|TVA|VAT|HRB?)$/;

const COURT_FIRST = /(?:the\s+)?([A-ZÀ-Þ][\wÀ-ÿ-]+)\s+(?:RCS|R\.C\.S|Trade (?:and|&) Compan\w+ Regist\w+)/;

function courtNear(text: string, at: number, end: number): string | null {
  const sides = [text.slice(end, end + 70), text.slice(Math.max(0, at - 110), at)];
  for (const side of sides) {
    const name = COURT.exec(side)?.[1]
      ?.replace(/[.,;:]$/, '')
      .trim();
    if (name !== undefined && !NO_COURT.test(name))
      return name.split(/\s(?:HR[AB]|Register)/)[0]?.slice(0, 60) ?? null;
  }
  const before = COURT_FIRST.exec(text.slice(Math.max(0, at - 110), at))?.[1];
  return before !== undefined && !NO_COURT.test(before) && !/^(?:The|Le|La|Au|With)$/.test(before)
    ? before
    : null;
}

const HR =
  /(?<![0-9A-Za-z])(?:(HR|GnR|GsR|VR|PR|GüR)(?:[- ]?([AB]))?|Handelsregister(?:nummer)?:?\s*(?:Abt\.?|Abteilung)?\s*([AB]))(?:[- ]?(?:Nr|Nummer|No)\.?)?[\s:.-]{0,4}(?:(?:Amtsgericht|AG)?\s*[A-ZÄÖÜ][a-zäöüß]+\s)?(\d{1,6}(?:[ ]\d{3})?)(\s?[A-Z]{1,2}(?![A-Za-z]))?(?![0-9])/g;

const FN =
  /(?<![0-9A-Za-z])(?:FN|Firmenbuch(?:nummer|-?Nr\.?)?(?:\s*\(?FN\)?)?)[\s:.]{0,3}(?:Nr\.?\s?)?(?:FN\s?)?(\d{3,6})\s?([a-z])(?![0-9A-Za-z])/g;

/** Germany's commercial register with its court, Austria's company register. */
export function* germanRegisters(text: string, folded: string): Generator<NumberFound> {
  for (const match of text.matchAll(HR)) {
    const [printed, kind = 'HR', part, partOfName, number = '', suffix = ''] = match;
    const letter = part ?? partOfName ?? '';
    // `VR 5` may be a room or a clause; the trade register always has its letter.
    if (kind === 'HR' && letter === '') continue;
    if (kind !== 'HR' && !/regist/.test(folded.slice(Math.max(0, match.index - 90), match.index + 60)))
      continue;
    // Only the register of Berlin and a few more have letters behind the number.
    const tail = /^\s?(?:B|HL|FL|NZ|SE|PL|KI|RD|EL|BE)$/.test(suffix) ? ` ${suffix.trim()}` : '';
    const end = match.index + printed.length;
    const court = courtNear(text, match.index, end);
    yield register(
      'hr',
      match.index,
      printed,
      `${kind}${letter} ${number.replace(/\s/g, '')}${tail}`,
      0.97,
      court,
    );
  }
  for (const match of text.matchAll(FN)) {
    const end = match.index + match[0].length;
    const normal = `FN ${match[1]}${match[2]}`;
    yield register('firmenbuch', match.index, match[0], normal, 0.97, courtNear(text, match.index, end));
  }
  const loose =
    /(?:Registernummer|Handelsregisternummer|Register-?Nr\.?|Handelsregister-?Nr\.?)[\s:.]{1,3}(\d{2,6})(?!\d|[./-]\d)/g;
  for (const match of text.matchAll(loose)) {
    const [printed, number = ''] = match;
    const at = match.index + printed.length - number.length;
    yield register('hr', at, number, number, 0.8, courtNear(text, match.index, at + number.length));
  }
}

// A spreadsheet groups a SIRET from its end: `73 282 932 000 074`.
const FRENCH =
  /(?<![\d.,+/-])(?:\d{2}(?:[ .]\d{3}){4}|\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .-]{0,3}(?:NIC )?(?:\d{5}|\d{3}[ .]\d{2}|\d{2}[ .]\d{3}|\d[ .]?\d{4}))?)(?!\d)(?![.,/-]\d)/g;

const FRENCH_LABEL =
  /(?<![a-z])(?:sirets?|sirens?|r\.? ?c\.? ?s\b\.?|rne|r\.? ?m\b|insee)(?![a-z])|registre (?:du|de) commerce|registre national|repertoire des metiers|immatricul\w+|trade (?:and|&) compan\w+ regist\w+|company regist\w+|companies regist\w+|registered (?:with|at|in|under)|identifi\w+ sous|inscrite? (?:au|sous)|(?:numero|n°) d['’]identification|numero d['’]entreprise|business id/g;

/** SIREN and SIRET, with the town of the register. */
export function* frenchNumbers(text: string, folded: string): Generator<NumberFound> {
  for (const match of text.matchAll(FRENCH)) {
    const normal = squeeze(match[0]).replace('NIC', '');
    if (normal.length !== 9 && normal.length !== 14) continue;
    const end = match.index + match[0].length;
    const after = folded.slice(end, end + 50);
    if (CURRENCY.test(after)) continue;
    const kind = normal.length === 9 ? 'siren' : 'siret';
    const before = folded.slice(Math.max(0, match.index - 130), match.index);
    const isBehind = /^[ .,;:()-]{0,4}(?:au )?(?:r\.? ?c\.? ?s|rcs|registre du commerce)/.test(after);
    let label = '';
    for (const each of before.matchAll(FRENCH_LABEL)) label = each[0];
    if (label === '' && !isBehind) continue;
    // Words of an English register are as good for a British number: then it must check as a French one.
    const isFrench =
      isBehind ||
      /sire[nt]|r\.? ?c\.? ?s|rne|insee|registre|repertoire|immatricul|inscrit|identifi|d['’]/.test(label);
    const isValid = isValidRegister(kind, normal) === true;
    if (!isFrench && !isValid) continue;
    if (isOther(folded, match.index, FRENCH_LABEL)) continue;
    if (/(?<![a-z])(?:ch|be|lu|suisse|belg|luxemb|kvk|cvr|krs)[^0-9]{0,14}$/.test(before) && !isValid)
      continue;
    // A French number may be printed without spaces beside one of another country's register.
    if (!isValid && /(?:compan|register|england|wales)/.test(label)) continue;
    yield register(
      kind,
      match.index,
      match[0],
      normal,
      isValid ? 0.97 : 0.7,
      courtNear(text, match.index, end),
    );
  }
}

const LUXEMBOURG =
  /(?:R\.?\s?C\.?\s?S\.?|RCSL|registre de commerce(?: et des sociétés)?)[^\n\d]{0,40}?(?<![A-Za-z])(B\s?[.:]?\s?\d{2,3}[ .]?\d{3})(?!\d)/gi;

/** Luxembourg's register: `B 123456`. */
export function* luxembourgish(text: string, folded: string): Generator<NumberFound> {
  if (!/luxemb|rcsl|\blu\b/.test(folded)) return;
  for (const match of text.matchAll(LUXEMBOURG)) {
    const printed = match[1] as string;
    const at = match.index + match[0].length - printed.length;
    yield register('rcs-lu', at, printed, squeeze(printed), 0.95, 'Luxembourg');
  }
}

const SOCIAL_CREDIT = /(?<![0-9A-Za-z])9[1-3][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/g;

/** China's unified social credit code, which needs no label. */
export function* socialCredit(text: string): Generator<NumberFound> {
  for (const match of text.matchAll(SOCIAL_CREDIT))
    if (isValidRegister('uscc', match[0]) === true)
      yield register('uscc', match.index, match[0], match[0], 0.9);
}
