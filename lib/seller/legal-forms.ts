import { fold } from '../page/fold';

export interface FormFound {
  readonly at: number;
  readonly end: number;
  /** As it is commonly written: `SAS`, `GmbH & Co. KG`. */
  readonly form: string;
  /** The one country that has it; null where several do. */
  readonly country: string | null;
  /** Written out or so short that it needs a name right before it. */
  readonly isWords: boolean;
}

type Row = readonly [form: string, country: string | null, source: string];

/** Behind a name, in their own letters. Longer ones first. */
const SHORT: readonly Row[] = [
  ['GmbH & Co. KGaA', 'DE', 'GmbH\\s*(?:&|und|u\\.|\\+)\\s*Co\\.?\\s*KGaA'],
  [
    'UG (haftungsbeschränkt) & Co. KG',
    'DE',
    'UG\\s*\\(haftungsbeschr(?:ä|ae)nkt\\)\\s*(?:&|und)\\s*Co\\.?\\s*KG',
  ],
  ['GmbH & Co. KG', 'DE', '(?:GmbH|Gmbh|mbH)\\s*(?:&|und|u\\.|\\+)\\s*(?:Co|CO)\\.?,?\\s*(?:KG|OHG)'],
  ['AG & Co. KG', 'DE', '(?:AG|SE)\\s*(?:&|und)\\s*Co\\.?\\s*KG(?:aA)?'],
  [
    'UG (haftungsbeschränkt)',
    'DE',
    'UG\\s*\\(?\\s*haftungsbeschr(?:ä|ae)nkt\\s*\\)?|Unternehmergesellschaft\\s*\\(?haftungsbeschränkt\\)?',
  ],
  ['gGmbH', 'DE', 'gGmbH'],
  ['GmbH', null, 'GmbH|GMBH|Gmbh|G\\.m\\.b\\.H\\.?|mbH'],
  ['GesmbH', 'AT', 'Ges\\.?\\s?m\\.?\\s?b\\.?\\s?H\\.?'],
  ['KGaA', 'DE', 'KGaA'],
  ['e.K.', 'DE', 'e\\.\\s?K(?:fr|fm)?\\.|e\\.K(?![a-z])|eK(?:fr|fm)?(?![a-z])'],
  ['e.V.', 'DE', 'e\\.\\s?V\\.|e\\.V(?![a-z])'],
  ['e.U.', 'AT', 'e\\.\\s?U\\.|e\\.U(?![a-z])'],
  ['eG', 'DE', 'eG'],
  ['OHG', 'DE', 'OHG|oHG'],
  ['GbR', 'DE', 'GbR|GBR'],
  ['PartG mbB', 'DE', 'PartG(?:\\s?mbB)?'],
  ['UG', 'DE', 'UG'],
  [
    'Co., Ltd.',
    'CN',
    '(?:CO|Co|co)(?:\\.\\s*,?|,)\\s*(?:LTD|Ltd|ltd|LIMITED|Limited|limited)\\.?|Company\\s+Limited|COMPANY\\s+LIMITED',
  ],
  ['Pte. Ltd.', 'SG', '(?:Pte|PTE)\\.?\\s*(?:Ltd|LTD|Limited)\\.?'],
  ['Pty Ltd', 'AU', '(?:Pty|PTY)\\.?\\s*(?:Ltd|LTD|Limited)\\.?'],
  ['Pvt. Ltd.', 'IN', '(?:Pvt|Private|PVT)\\.?\\s*(?:Ltd|LTD|Limited)\\.?'],
  ['Sdn. Bhd.', 'MY', 'S(?:dn|DN)\\.?\\s*B(?:hd|HD)\\.?'],
  ['Ltd. Şti.', 'TR', 'Ltd\\.?\\s*[ŞS]ti\\.?'],
  ['Ltd', null, 'Ltd|LTD'],
  ['Limited', null, 'Limited|LIMITED'],
  ['plc', null, 'plc|PLC|Plc'],
  ['LLP', null, 'LLP'],
  ['DAC', 'IE', 'DAC|Designated Activity Company'],
  ['CIC', 'GB', 'C\\.?I\\.?C|Community Interest Company'],
  ['LLC-FZ', 'AE', 'L\\.?L\\.?C\\.?-FZ|FZ-LLC'],
  ['LLC', null, 'LLC|L\\.L\\.C|Llc'],
  ['FZE', 'AE', 'FZ-?(?:E|CO|LLC)'],
  ['Inc.', 'US', 'Inc|INC|Incorporated'],
  ['Corp.', 'US', 'Corp|CORP|Corporation|CORPORATION'],
  ['SASU', 'FR', 'SASU|S\\.A\\.S\\.U'],
  ['SAS', 'FR', 'SAS|S\\.A\\.S|Sas(?=\\s+au\\s+capital)'],
  ['S.à r.l.', null, 'S\\.?\\s?[àÀ]\\.?\\s?r\\.?\\s?l|S[àÀ]rl|SÀRL|S\\.A\\.R\\.L|Sarl-S'],
  ['SARL', null, 'SARL|Sarl(?=\\s+au\\s+capital)|sarl(?=\\s+au\\s+capital)|Sarl'],
  ['EURL', 'FR', 'EURL|E\\.U\\.R\\.L'],
  ['EIRL', 'FR', 'EIRL'],
  ['SCOP', 'FR', 'SCOP|SCIC'],
  ['SNC', null, 'SNC|S\\.N\\.C'],
  ['Sagl', 'CH', 'Sagl|SAGL|S\\.a\\.g\\.l'],
  ['SRL', null, 'SRL(?!S)'],
  ['SPRL', 'BE', 'SPRL|S\\.P\\.R\\.L'],
  ['BVBA', 'BE', 'BVBA|B\\.V\\.B\\.A'],
  ['ASBL', 'BE', 'ASBL|VZW'],
  ['B.V.', null, 'B\\.\\s?V|BV'],
  ['N.V.', null, 'N\\.\\s?V|NV'],
  ['V.O.F.', null, 'V\\.O\\.F|VOF|Vof'],
  ['S.r.l.s.', 'IT', 'S\\.?\\s?[rR]\\.?\\s?[lL]\\.?\\s?[sS]|SRLS'],
  ['S.r.l.', null, 'S\\.\\s?[rR]\\.\\s?[lL]|S\\.?r\\.?l|s\\.r\\.l|srl'],
  ['S.p.A.', 'IT', 'S\\.\\s?[pP]\\.\\s?[aA]|SPA|SpA|S\\.p\\.a|s\\.p\\.a'],
  ['S.n.c.', 'IT', 'S\\.n\\.c|s\\.n\\.c|Snc'],
  ['S.a.s.', 'IT', 'S\\.a\\.s|s\\.a\\.s'],
  ['S.L.U.', 'ES', 'S\\.?\\s?L\\.?\\s?U|SLU'],
  ['S.L.', 'ES', 'S\\.\\s?L|SL|SLNE'],
  ['S.A.U.', 'ES', 'S\\.?A\\.?U'],
  ['Lda', 'PT', 'Lda|LDA|Unipessoal,?\\s+(?:Lda|LDA)'],
  ['ApS', 'DK', 'ApS|APS'],
  ['A/S', 'DK', 'A/S'],
  ['AB', 'SE', 'AB(?:\\s*\\(publ\\))?'],
  ['AS', null, 'AS'],
  ['Oy', 'FI', 'Oy|OY|Oyj'],
  ['sp. z o.o.', 'PL', '[Ss]p\\.?\\s*z\\s*o\\.?\\s?o|SP\\.?\\s*Z\\s*O\\.?\\s?O'],
  ['s.r.o.', null, 's\\.\\s?r\\.\\s?o'],
  ['a.s.', null, 'a\\.\\s?s(?=\\.)'],
  ['d.o.o.', null, 'd\\.\\s?o\\.\\s?o'],
  ['OÜ', 'EE', 'OÜ'],
  ['UAB', 'LT', 'UAB'],
  ['SIA', 'LV', 'SIA'],
  ['EOOD', 'BG', 'EOOD|OOD'],
  ['Kft.', 'HU', 'Kft'],
  ['SCA', null, 'SCA|S\\.C\\.A'],
  ['SE', null, 'SE'],
  ['KG', null, 'KG'],
  ['AG', null, 'AG'],
  ['SA', null, 'S\\.\\s?A|SA'],
];

/** In words, folded. */
const WORDS: readonly Row[] = [
  ['SASU', 'FR', 'societe par actions? simplifiees? (?:a associe unique|unipersonnelle)(?: \\(sasu\\))?'],
  [
    'SAS',
    'FR',
    'societe par actions? simplifiees?(?: \\(sas\\))?|(?:french )?(?:simplified )?joint[- ]stock company(?: \\(societe par actions simplifiee\\))?',
  ],
  ['SARL', null, 'societe a responsabilite limitee(?: \\(sarl\\))?'],
  ['EURL', 'FR', 'entreprise unipersonnelle a responsabilite limitee'],
  ['SA', null, 'societe anonyme'],
  [
    'EI',
    'FR',
    '(?:entrepreneur|entreprise)(?:e|se)? individuel(?:le)?(?: \\(ei\\))?|(?:auto|micro)[- ]?entre(?:preneur|prise)(?:euse)?',
  ],
  [
    'Association',
    'FR',
    'association (?:loi|regie par la loi)(?: d[eu])?(?: 1er juillet)? ?1901|association a but non lucratif',
  ],
  ['GmbH', null, 'gesellschaft mit beschrankter haftung'],
  ['AG', null, 'aktiengesellschaft'],
  ['e.K.', 'DE', 'eingetragene[rn]? kauf(?:mann|frau)'],
  ['Einzelunternehmen', null, 'einzelunternehme[nr](?:in)?|einzelfirma'],
  ['B.V.', null, 'besloten vennootschap(?: met beperkte aansprakelijkheid)?'],
  ['Eenmanszaak', 'NL', 'eenmanszaak'],
  ['S.L.', 'ES', 'sociedad (?:de responsabilidad )?limitada'],
  ['S.r.l.', 'IT', 'societa a responsabilita limitata'],
  ['S.p.A.', 'IT', 'societa per azioni'],
  ['Ltd', 'GB', 'private limited company'],
  ['LLC', 'US', 'limited liability company'],
];

let short: { readonly pattern: RegExp; readonly rows: readonly Row[] } | null = null;
let words: { readonly pattern: RegExp; readonly rows: readonly Row[] } | null = null;

const patternOf = (rows: readonly Row[], flags: string) => ({
  rows,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}&.'’/-])(?:${rows.map(([, , source]) => `(${source})(?![\\p{L}\\p{N}])`).join('|')})`,
    flags,
  ),
});

/** Every legal form in `text`, in order; `folded` is the same text folded, of the same length. */
export function findForms(text: string, folded: string): FormFound[] {
  short ??= patternOf(SHORT, 'gu');
  words ??= patternOf(WORDS, 'gu');
  const found: FormFound[] = [];
  const search = ({ pattern, rows }: NonNullable<typeof short>, where: string, isWords: boolean) => {
    for (const match of where.matchAll(pattern)) {
      const [form, country] = rows[match.slice(1).findIndex((group) => group !== undefined)] as Row;
      let end = match.index + match[0].length;
      // The dot behind `Inc.` or `S.A.` belongs to the form, not to the sentence.
      if (!isWords && text[end] === '.' && /[.]|^(?:Inc|Ltd|Corp|Co|e\.|Kft|LTD|INC)/.test(match[0]))
        end += 1;
      found.push({ at: match.index, end, form, country, isWords });
    }
  };
  search(short, text, false);
  search(words, folded, true);
  return found.sort((a, b) => a.at - b.at);
}

/** The form as commonly written, of what a label "Legal form:" is followed by; the text itself where unknown. */
export function formOf(text: string): { readonly form: string; readonly country: string | null } | null {
  const found = findForms(text, fold(text))[0];
  return found === undefined ? null : { form: found.form, country: found.country };
}
