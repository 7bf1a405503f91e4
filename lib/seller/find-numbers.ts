import { isValidRegister, isValidVat } from './check-number';
import type { RegisterKind } from './seat';

/** A register or VAT number where it stands in a text. */
export interface NumberFound {
  readonly at: number;
  readonly end: number;
  readonly printed: string;
  readonly normal: string;
  readonly isValid: boolean | null;
  readonly weight: number;
  readonly what:
    | { readonly as: 'register'; readonly kind: RegisterKind; readonly court: string | null }
    | { readonly as: 'vat'; readonly country: string | null };
}

/** Letters of other alphabets that look like ours, as they turn up inside numbers. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X' },
  ...{ Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X' },
};

/** `text` with look-alike capitals made Latin; same length. */
export const latin = (text: string): string =>
  /[\u0370-\u052f]/.test(text) ? text.replace(/[\u0370-\u052f]/g, (c) => LOOKALIKE[c] ?? c) : text;

const squeeze = (text: string) => text.replace(/[^0-9A-Za-z+*]/g, '').toUpperCase();
const digits = (count: number) => `\\d(?:[ .\\u2011-]?\\d){${count - 1}}`;

/** What follows `prefix` in each country's VAT number. */
const VAT_SHAPES: Readonly<Record<string, string>> = {
  AT: `U[ .]?${digits(8)}`,
  BE: `(?:\\(0\\)[ .]?)?(?:[01][ .]?${digits(9)}|[2-9](?:[ .]?\\d){8})`,
  BG: `${digits(9)}\\d?`,
  CY: `${digits(8)} ?[A-Z]`,
  CZ: `${digits(8)}\\d{0,2}`,
  DE: digits(9),
  DK: digits(8),
  EE: digits(9),
  EL: digits(9),
  ES: `(?:[A-Z][ .-]?\\d(?:[ .]?\\d){6}[ .-]?[0-9A-Z]|\\d(?:[ .]?\\d){7}[ .-]?[A-Z])`,
  FI: `\\d{7}-?\\d`,
  FR: `[0-9A-HJ-NP-Z]{2}[ .]?${digits(9)}`,
  GB: `\\d{3}[ .]?\\d{4}[ .]?\\d{2}(?:[ .]?\\d{3})?|\\d{3}[ .]\\d{3}[ .]\\d{3}`,
  HR: digits(11),
  HU: digits(8),
  IE: '\\d ?[0-9A-Z+*]\\d{5} ?[A-W][A-I]?',
  IT: digits(11),
  LT: '\\d{9}(?:\\d{3})?',
  LU: digits(8),
  LV: digits(11),
  MT: digits(8),
  NL: `${digits(9)}[ .]?B[ .]?\\d{2}`,
  NO: `${digits(9)}(?: ?MVA)?`,
  PL: digits(10),
  PT: digits(9),
  RO: '\\d{6,10}',
  SE: digits(12),
  SI: digits(8),
  SK: digits(10),
  XI: '\\d{3}[ .]?\\d{4}[ .]?\\d{2}',
};

const VAT_LABEL =
  '(?<![a-z])(?:t\\.? ?v\\.? ?a\\.?|vat|ust\\.?-?[ -]?(?:id\\w*|ident\\w*)?|umsatzsteuer-?\\w*|uid(?:-?nr|-?nummer)?|mwst\\.?|m\\.w\\.s\\.t|i\\.? ?v\\.? ?a\\.?|btw|b\\.t\\.w|moms|mva|tax id\\w*|tax number|gst)(?![a-z])';
/** Numbers that are something else, however alike: the last such word before a number decides. */
const OTHER_LABEL =
  /capital|kapital|capitale|(?<![a-z])(?:t[eé]l\w*|phone|fax\w*|iban|bic|blz|konto\w*|account|ape|naf|weee|lucid|verpack\w*|elektrog\w*|ear-reg|eori|steuer-?(?:nr|nummer)|finanzamt|wirtschafts-?id\w*|w-idnr|idu|orias|cnil|licen[cs]\w*|gtin|ean|isbn|issn|adeli|rpps|finess|naf|mobile|handy|hotline|whatsapp|agrement|police|contrat|duns|d-u-n-s|lei|zertifikat\w*|certificat\w*|oko-kontrollstelle|identifiant unique|numero unique|eco-?organisme|ceip|reg\. ?raee|raee|sdi|codice destinatario)(?![a-z])/g;
const CURRENCY = /^[ ]?(?:€|eur\b|euros?\b|chf\b|fr\.|francs?\b|£|\$|usd|gbp)/i;

interface Rule {
  readonly kind: RegisterKind;
  /** Folded words before the number. */
  readonly label: string;
  readonly number: string;
  readonly normal?: (found: string) => string;
  readonly weight?: number;
}

const RULES: readonly Rule[] = [
  { kind: 'rna', label: '(?<![a-z])rna(?![a-z])|repertoire national des associations', number: 'W\\d{9}' },
  {
    kind: 'kvk',
    label:
      '(?<![a-z])k\\.?v\\.?k\\.?(?:-?(?:nummer|nr|number))?(?![a-z])|kamer van koophandel|chamber of commerce|dutch trade register|chambre de commerce',
    number: '\\d{2}[ .]?\\d{2}[ .]?\\d{2}[ .]?\\d{2}|\\d{2}[ .]?\\d{3}[ .]?\\d{3}',
  },
  {
    kind: 'kbo',
    label:
      "(?<![a-z])(?:b\\.?c\\.?e|k\\.?b\\.?o|r\\.?p\\.?m|r\\.?p\\.?r|t\\.v\\.a|zdu)\\.?(?![a-z])|(?:numero|n°|n\\.) ?d'entreprise|ondernemingsnummer|banque[- ]carrefour|kruispuntbank|unternehmensnummer|enterprise number",
    number: `(?:BE[ .]?)?(?:[01][ .]?${digits(9)}|[2-9]\\d{2}[ .]?\\d{3}[ .]?\\d{3})`,
    normal: (found) => {
      const plain = squeeze(found).replace('BE', '');
      return plain.length === 9 ? `0${plain}` : plain;
    },
  },
  {
    kind: 'rea',
    label:
      '(?<![a-z])(?:n\\. ?)?r\\.?e\\.?a\\.?(?![a-z])|repertorio economico|(?:registro|reg\\.?) (?:delle )?imprese|cciaa',
    number: '[A-Z]{2} ?[-–/.nN°]{0,3} ?\\d{5,7}|\\d{6,7}',
    normal: (found) => {
      const plain = squeeze(found);
      const [, town = '', number = plain] = /^([A-Z]{2})N?(\d+)$/.exec(plain) ?? [];
      return town === '' ? number : `${town}-${number}`;
    },
  },
  {
    kind: 'codice-fiscale',
    label: '(?<![a-z])c\\.? ?f\\.?(?![a-z])|cod(?:ice|\\.)? ?fisc(?:ale|\\.)?',
    number: `${digits(11)}|[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]`,
  },
  {
    kind: 'cif',
    label: '(?<![a-z])(?:c\\.? ?i\\.? ?f|n\\.? ?i\\.? ?f)\\.?(?![a-z])|identificacion fiscal',
    number: `(?:ES)?[ -]?(?:[A-HJ-NP-SUVWXYZ][ .-]?\\d{2}[ .]?\\d{3}[ .]?\\d{2}[ .-]?[0-9A-Z]|\\d{2}\\.?\\d{3}\\.?\\d{3}[ -]?[A-Z])`,
    normal: (found) => squeeze(found).replace(/^ES(?=.{9}$)/, ''),
  },
  {
    kind: 'ein',
    label: '(?<![a-z])ein(?![a-z])|employer identification|federal tax id',
    number: '\\d{2}-?\\d{7}',
    normal: (found) => squeeze(found).replace(/^(\d{2})/, '$1-'),
  },
  {
    kind: 'us-state-file',
    label: '(?<![a-z])(?:file|entity) (?:number|no\\.?)',
    number: '\\d{6,12}',
  },
  { kind: 'cvr', label: '(?<![a-z])cvr(?:[- ]?(?:nr|nummer|no|number))?(?![a-z])', number: digits(8) },
  {
    kind: 'org-se',
    label: '(?<![a-z])org(?:anisations?)?\\.?[- ]?(?:nr|nummer|number|no)(?![a-z])',
    number: '\\d{6}-\\d{4}',
  },
  {
    kind: 'org-no',
    label: '(?<![a-z])org(?:anisasjons?|anisations?)?\\.?[- ]?(?:nr|nummer|number|no)(?![a-z])',
    number: '\\d{3} ?\\d{3} ?\\d{3}',
  },
  { kind: 'krs', label: '(?<![a-z])krs(?![a-z])', number: '\\d{10}' },
  { kind: 'regon', label: '(?<![a-z])regon(?![a-z])', number: '\\d{14}|\\d{9}' },
  {
    kind: 'nipc',
    label: '(?<![a-z])(?:nipc|pessoa coletiva|matriculada)(?![a-z])',
    number: '\\d{3} ?\\d{3} ?\\d{3}',
  },
  {
    kind: 'uscc',
    label:
      'unified social credit|(?<![a-z])uscc?(?![a-z])|social credit code|business licen[cs]e(?: number| no)?',
    number: '[0-9A-HJ-NPQRTUWXY]{18}',
  },
  {
    kind: 'hk-company',
    label:
      '(?<![a-z])(?:hong kong|hk) (?:company|business)[^0-9]{0,24}|(?<![a-z])(?:c\\.?r|b\\.?r)\\.? ?(?:no|number|nr)',
    number: '\\d{7,8}(?:-\\d{3}(?:-\\d{2}-\\d{2}-\\d)?)?',
  },
  {
    kind: 'company-number',
    label:
      "company (?:registration )?(?:number|no|nr|num|id|#)|company reg\\w*|compan(?:y|ies) house(?: number)?|compan(?:y|ies) registry|co\\.? ?(?:reg\\.? )?(?:number|no)\\b|corporate (?:number|registration)|incorporation number|registered (?:company )?(?:number|no\\b|nr|under)|registration (?:number|no\\b|nr|#)|reg(?:istered)?\\.? ?(?:no|nr|number)\\b|registered (?:as a company )?in (?:england|scotland|wales|northern ireland|the uk|great britain|ireland|cyprus|malta|hong kong)|incorporated in|(?<![a-z])(?:crn|brn|uen|acn|abn|nzbn|ico|iča|jib|oib|eik|cui)(?![a-z])|business registration|numero de societe|unternehmensregister\\w*|(?:handels)?register ?(?:nummer|nr|eintrag)\\w*|firmennummer|numero d['’]immatriculation|numero d['’]enregistrement|numero di registrazione|numero de registro|registratienummer|handelsregister\\w*|trade register|commercial register|hoja|numero d['’]entreprise sous|societe enregistree|constituee? (?:en|a|au|dans)",
    number:
      '(?:(?:SC|NI|OC|SO|NC|LP|SL|FC|BR|RC|IP|SP|HE|C|R|J|M|B)[ -]?)?\\d[\\d ]{3,13}\\d(?:[A-Z](?![a-z]))?',
    weight: 0.8,
  },
];

let compiled: { readonly rule: Rule; readonly label: RegExp; readonly number: RegExp }[] | null = null;
/** The number may stand in the next line, behind a few words such as "sous le numéro". */
const GAP = '(?:[^0-9\\n]|\\n(?!\\n)){0,70}?';
const CLOSE = '(?![0-9A-Za-z])(?![.,][0-9])';

const rules = () => {
  compiled ??= RULES.map((rule) => ({
    rule,
    label: new RegExp(rule.label, 'g'),
    number: new RegExp(`${GAP}(?<![0-9A-Za-z])(${rule.number})${CLOSE}`, 'y'),
  }));
  return compiled;
};

/**
 * Every register and VAT number in `text`, in order. `folded` is the same text folded, of the same length. A number
 * whose check digits fail is found too and marked; one that is plainly something else (capital, phone, bank account) is not.
 */
export function findNumbers(text: string, folded: string): NumberFound[] {
  const plain = latin(text);
  const found: NumberFound[] = [];
  const isTaken = (at: number, end: number) => found.some((other) => at < other.end && end > other.at);
  const add = (number: NumberFound) => {
    if (!isTaken(number.at, number.end)) found.push(number);
  };
  if (!/\d{2}/.test(plain)) return [];
  for (const number of swissNumbers(plain, folded)) add(number);
  for (const number of prefixedVat(plain, folded)) add(number);
  for (const number of germanRegisters(plain, folded)) add(number);
  for (const number of frenchNumbers(plain, folded)) add(number);
  for (const number of luxembourgish(plain, folded)) add(number);
  for (const number of vatWithoutPrefix(plain, folded)) add(number);
  for (const number of socialCredit(plain)) add(number);
  for (const number of labelled(plain, folded)) add(number);
  return found.sort((a, b) => a.at - b.at);
}

/** True when the last telling word before `at` says that the number is of another kind. */
function isOther(folded: string, at: number, own: RegExp): boolean {
  const before = folded
    .slice(Math.max(0, at - 70), at)
    .split('\n')
    .slice(-2)
    .join('\n');
  let other = -1;
  for (const match of before.matchAll(OTHER_LABEL)) other = match.index + match[0].length;
  if (other < 0) return false;
  let mine = -1;
  for (const match of before.matchAll(own)) mine = match.index + match[0].length;
  return mine < other;
}

function register(
  kind: RegisterKind,
  at: number,
  printed: string,
  normal: string,
  weight: number,
  court: string | null = null,
): NumberFound {
  const isValid = isValidRegister(kind, normal);
  const what = { as: 'register', kind, court } as const;
  return { at, end: at + printed.length, printed: printed.trim(), normal, isValid, weight, what };
}

function vat(
  country: string | null,
  at: number,
  printed: string,
  normal: string,
  weight: number,
): NumberFound {
  const isValid = country === null ? null : isValidVat(country, normal);
  return {
    at,
    end: at + printed.length,
    printed: printed.trim(),
    normal,
    isValid,
    weight,
    what: { as: 'vat', country },
  };
}

const VAT_WORDS = new RegExp(VAT_LABEL, 'g');
const PREFIXED = new RegExp(
  `(?<![0-9A-Za-z])(?:${Object.keys(VAT_SHAPES)
    .map((country) => `(${country})[ .:\\u2011-]{0,2}(?:${VAT_SHAPES[country]})`)
    .join('|')})(?![0-9A-Za-z])(?![.,]\\d)`,
  'g',
);

function* prefixedVat(text: string, folded: string): Generator<NumberFound> {
  for (const match of text.matchAll(PREFIXED)) {
    const prefix = match.slice(1).find((group) => group !== undefined) as string;
    if (isOther(folded, match.index, VAT_WORDS)) continue;
    const country = prefix === 'EL' ? 'GR' : prefix === 'XI' ? 'GB' : prefix;
    let normal = squeeze(match[0]);
    if (prefix === 'BE' && normal.length === 11) normal = `BE0${normal.slice(2)}`;
    if (prefix === 'NO') normal = normal.replace('MVA', '');
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    const isLabelled = VAT_WORDS.test(before);
    VAT_WORDS.lastIndex = 0;
    const isValid = isValidVat(country, normal);
    // Two letters and some figures may be a product or a reference: without a label only what checks.
    if (!isLabelled && isValid !== true) continue;
    if (
      prefix === 'BE' &&
      !isLabelled &&
      /(?:bce|kbo|rpm|rpr|entreprise|onderneming)[^0-9]{0,30}$/.test(before)
    ) {
      yield register('kbo', match.index, match[0], normal.slice(2), 0.95);
      continue;
    }
    yield vat(country, match.index, match[0], normal, isLabelled ? 0.97 : 0.85);
  }
}

const SWISS =
  /(?<![0-9A-Za-z])CHE[- .\u2011]{0,2}(\d{3})[ .\u2011-]?(\d{3})[ .\u2011-]?(\d{3})(?!\d)(\s?(?:HR\/)?(?:MWST|TVA|IVA|VAT))?/gi;

function* swissNumbers(text: string, folded: string): Generator<NumberFound> {
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

function* germanRegisters(text: string, folded: string): Generator<NumberFound> {
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

const FRENCH =
  /(?<![\d.,+/-])\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .-]{0,3}(?:NIC )?(?:\d{5}|\d{3}[ .]\d{2}|\d{2}[ .]\d{3}|\d[ .]?\d{4}))?(?!\d)(?![.,/-]\d)/g;
const FRENCH_LABEL =
  /(?<![a-z])(?:sirets?|sirens?|r\.? ?c\.? ?s\b\.?|rne|r\.? ?m\b|insee)(?![a-z])|registre (?:du|de) commerce|registre national|repertoire des metiers|immatricul\w+|trade (?:and|&) compan\w+ regist\w+|company regist\w+|companies regist\w+|registered (?:with|at|in|under)|identifi\w+ sous|inscrite? (?:au|sous)|(?:numero|n°) d['’]identification|numero d['’]entreprise|business id/g;

function* frenchNumbers(text: string, folded: string): Generator<NumberFound> {
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

function* luxembourgish(text: string, folded: string): Generator<NumberFound> {
  if (!/luxemb|rcsl|\blu\b/.test(folded)) return;
  for (const match of text.matchAll(LUXEMBOURG)) {
    const printed = match[1] as string;
    const at = match.index + match[0].length - printed.length;
    yield register('rcs-lu', at, printed, squeeze(printed), 0.95, 'Luxembourg');
  }
}

const BARE = new RegExp(
  `${VAT_LABEL}[^0-9\\n]{0,40}(?:\\n[^0-9\\n]{0,20})?(?<![0-9a-z])((?:${digits(11)}|[01][ .]?${digits(9)}|\\d{3}[ .]?\\d{4}[ .]?\\d{2}|\\d{3}[ .]\\d{3}[ .]\\d{3}|[a-hj-np-sw]-?\\d{7}-?[0-9a-j]|\\d{9}b\\d{2}))(?![0-9])(?![.,/][0-9])`,
  'g',
);

/** A VAT number printed without its country: told by its own check digits, or left without a country. */
function* vatWithoutPrefix(text: string, folded: string): Generator<NumberFound> {
  for (const match of folded.matchAll(BARE)) {
    const length = (match[1] as string).length;
    const at = match.index + match[0].length - length;
    const printed = text.slice(at, at + length);
    if (isOther(folded, at, VAT_WORDS) || CURRENCY.test(folded.slice(at + length))) continue;
    const plain = squeeze(printed);
    const country = countryOfBareVat(plain, match[0]);
    if (country === null && plain.length < 9) continue;
    yield vat(
      country,
      at,
      printed,
      country === null ? plain : `${country}${plain}`,
      country === null ? 0.6 : 0.9,
    );
  }
}

function countryOfBareVat(plain: string, label: string): string | null {
  const holds = (country: string) => isValidVat(country, `${country}${plain}`) === true;
  if (/^\d{9}B\d{2}$/.test(plain)) return 'NL';
  if (/^[A-Z]\d{7}/.test(plain)) return 'ES';
  if (/^\d{11}$/.test(plain)) return /iva/.test(label) || holds('IT') ? 'IT' : null;
  if (/^[01]\d{9}$/.test(plain)) return holds('BE') ? 'BE' : null;
  if (/^\d{9}$/.test(plain) && /vat/.test(label)) return holds('GB') ? 'GB' : null;
  if (/^\d{9}$/.test(plain) && /ust|umsatz/.test(label)) return holds('DE') ? 'DE' : null;
  return null;
}

function* labelled(text: string, folded: string): Generator<NumberFound> {
  for (const { rule, label, number } of rules()) {
    for (const at of folded.matchAll(label)) {
      number.lastIndex = at.index + at[0].length;
      const match = number.exec(text);
      const printed = match?.[1];
      if (match === null || printed === undefined) continue;
      const start = match.index + match[0].length - printed.length;
      const gap = folded.slice(at.index + at[0].length, start);
      if (OTHER_LABEL.test(gap)) {
        OTHER_LABEL.lastIndex = 0;
        continue;
      }
      OTHER_LABEL.lastIndex = 0;
      if (CURRENCY.test(folded.slice(start + printed.length))) continue;
      if (rule.kind === 'company-number') {
        const general = generalNumber(folded, at, gap, start, printed);
        if (general !== null) yield general;
        continue;
      }
      const normal = (rule.normal ?? squeeze)(printed);
      // Three letters may be anything; a number that can be checked must then hold.
      if (
        rule.kind === 'codice-fiscale' &&
        isValidRegister(rule.kind, normal) === false &&
        !/cod/.test(at[0])
      )
        continue;
      if (rule.kind === 'nipc' && isValidRegister('nipc', normal) !== true) continue;
      yield register(rule.kind, start, printed, normal, rule.weight ?? 0.95);
    }
  }
}

/** A number announced as "company number", "registration number": its kind by what stands around it. */
function generalNumber(
  folded: string,
  label: RegExpExecArray | RegExpMatchArray,
  gap: string,
  start: number,
  printed: string,
): NumberFound | null {
  const at = label.index ?? 0;
  const near = folded.slice(Math.max(0, at - 120), start + printed.length + 60);
  const isPlainLabel = /number|no\b|nr|num|crn|nummer|nr\.|registro|#/.test(label[0] + gap);
  if (!isPlainLabel && !/^[\s:.,()-]{0,6}$/.test(gap)) return null;
  // A street, a year or a date is not a register number.
  if (/(?:road|street|suite|floor|rue|strasse|unit|room|since|seit|depuis|20\d\d$|on|le|am) ?$/.test(gap))
    return null;
  const trimmed = printed.replace(/ (?=\d{0,4}$).*$/, (tail) => (/^ \d{3}$|^ \d{4}$/.test(tail) ? tail : ''));
  const normal = squeeze(trimmed);
  if (/^(?:19|20)\d{2}$/.test(normal) || normal.length < 5) return null;
  const isBritish =
    /england|wales|scotland|northern ireland|united kingdom|great britain|(?<![a-z])uk(?![a-z])|angla?i|companies house/.test(
      near,
    );
  const isIrish = /ireland|irland|dublin|cro\b/.test(near) && !/northern ireland/.test(near);
  const isHongKong = /hong ?kong/.test(near);
  const padded = /^\d{7}$/.test(normal) && isBritish ? `0${normal}` : normal;
  const kind: RegisterKind =
    isValidRegister('company-number-uk', padded) === true && !isIrish && !isHongKong
      ? isBritish || /^\d{8}$/.test(normal) === false || /compan/.test(label[0])
        ? 'company-number-uk'
        : 'company-number'
      : isIrish
        ? 'company-number-ie'
        : isHongKong
          ? 'hk-company'
          : 'company-number';
  return { ...register(kind, start, trimmed, padded, 0.8), isValid: null, end: start + trimmed.length };
}

const SOCIAL_CREDIT = /(?<![0-9A-Za-z])9[1-3][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/g;

function* socialCredit(text: string): Generator<NumberFound> {
  for (const match of text.matchAll(SOCIAL_CREDIT))
    if (isValidRegister('uscc', match[0]) === true)
      yield register('uscc', match.index, match[0], match[0], 0.9);
}
