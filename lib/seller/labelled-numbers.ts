import { isValidRegister } from './check-number';
import { CURRENCY, digits, type NumberFound, OTHER_LABEL, register, squeeze } from './number-found';
import type { RegisterKind } from './seat';

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
    number: `(?:BE[ .]?)?(?:\\(0\\)[ .]?[1-9]\\d{2}[ .]?\\d{3}[ .]?\\d{3}|[01][ .]?${digits(9)}|[2-9]\\d{2}[ .]?\\d{3}[ .]?\\d{3})`,
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
    number: '\\d{3}[ .]?\\d{3}[ .]?\\d{3}',
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

/** Numbers that only their label tells: KvK, REA, CIF, company number, EIN … */
export function* labelled(text: string, folded: string): Generator<NumberFound> {
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
