import { type FormFound, findForms } from './legal-forms';
import { isPlaceholder } from './placeholders';

/** A company's or person's name where it stands in a line. */
export interface NameFound {
  readonly at: number;
  readonly end: number;
  readonly name: string;
  readonly form: FormFound | null;
}

const CONNECTORS = new Set(
  "& + - – et and und e y en de du des d' la le les of the for von van der den di del della a à l' au aux x zur zum am im fur für vom dal sur in ter ten te 't".split(
    ' ',
  ),
);
/** Words that begin a sentence or announce a name, and are none. */
const LEADING =
  /^(?:l[’']|d[’'])?(?:la|le|les|l|d|du|the|die|der|das|dem|den|des|firma|fa\.?|soci[ée]t[ée]|ste|sté|entreprise|enterprise|company|compagnie|by|von|par|bei|chez|from|with|and|et|und|mit|an|anbieter|betreiber|seller|vendeur|verk[äa]ufer|copyright|©|\(c\)|nous|wir|we|is|are|est|sind|ist|site|website|boutique|entre|between|zwischen|de|d[eé]nomination|sociale|raison|nom|name|publisher|[ée]diteur|h[ée]bergeur|host|owner|operator|il|lo|gli|el|los|las|una?|societ[àa]|sociedad|empresa|azienda|bedrijf|to|of|at|in|a|an|welcome|vous|you|your|our|notre|unsere?r?|kontakt|contact|adresse|siège|si[eè]ge|capital|article|art\.?|section|§|•|·|-|–|—|\*|>|\d{1,2}[.)]|(?:19|20)\d{2}(?:[-–](?:19|20)?\d{2})?)$/i;
const STOP_END = /[,;:!?)»”|/•·–—]$|[a-zà-ÿ]{4,}\.$/;

/** The core of a name for comparing: without its form, punctuation and case. */
export const isName = (text: string): boolean =>
  text.length >= 2 && text.length <= 120 && /\p{L}/u.test(text) && !/^\p{Ll}+$/u.test(text);

/** Where the name that ends at `end` begins, walking back over its words; -1 when there is none. */
function beginningOf(line: string, end: number): number {
  const left = line.slice(0, end);
  let at = end;
  let begin = -1;
  let count = 0;
  const tokens = [...left.matchAll(/\S+/g)].reverse();
  for (const token of tokens) {
    const word = token[0];
    const isLast = count === 0;
    if (STOP_END.test(word) && !(isLast && /,$/.test(word))) break;
    const bare = word.replace(/^[«"“„'(‘]+/, '');
    const opensQuote = /^[«"“„(]/.test(word);
    const isCapital =
      /^[\p{Lu}\p{N}&@+]/u.test(bare) || /^[a-zà-ÿ]{1,3}[A-Z]/.test(bare) || /\.[a-z]{2,4}$/.test(bare);
    if (!isCapital && !CONNECTORS.has(bare.toLowerCase())) break;
    if (isCapital) begin = token.index + (word.length - bare.length);
    at = token.index;
    count += 1;
    if (opensQuote || count > 9) break;
  }
  return begin < 0 ? -1 : Math.max(begin, at);
}

/** Takes words that announce a name off its front. */
function trimLeading(
  text: string,
  from: number,
  line: string,
  end: number,
): { readonly text: string; readonly from: number } {
  let rest = text;
  let at = from;
  for (
    let word = /^\S+/.exec(rest)?.[0];
    word !== undefined && rest !== word;
    word = /^\S+/.exec(rest)?.[0]
  ) {
    const elided = /^[LDld][’'](?=\S)/.exec(word);
    const isLead = LEADING.test(word) || (elided !== null && LEADING.test(word.slice(2)));
    // "La Redoute", "Le Slip Français" keep their article; "La société Dupont" does not.
    const isArticle = /^(?:la|le|les|the|die|der|das|el|il|l|de)$/i.test(word) && /^\p{Lu}/u.test(word);
    const next = rest.slice(word.length).trimStart();
    // In the middle of a sentence, or alone in its line, a capital article is the name's own.
    const isInside =
      /[^.:!?\s]\s*$/.test(line.slice(0, at)) ||
      (line.slice(0, at).trim() === '' && line.slice(end).trim() === '');
    const isOwn =
      isArticle && isInside && !/^(?:soci|entreprise|firma|company|site|marque|pr[ée]sent)/i.test(next);
    if (!isLead || isOwn) break;
    at += rest.length - next.length;
    rest = next;
  }
  return { text: rest, from: at };
}

const CAPITAL =
  /^[\s,(–-]*(?:unipersonnelle\s+)?(?:au\s+capital|with\s+(?:a\s+)?(?:share\s+)?capital|mit\s+(?:einem\s+)?(?:Stamm|Grund)kapital|con\s+capitale|con\s+capital|immatricul|registered|inscrite|dont|whose|ayant|having|located|située?|enregistr|$)/i;

/**
 * The names of companies in a line, told by their legal forms. `previous` is the line above, for a form that stands alone
 * below the name ("SAS au capital de …").
 */
export function namesByForm(line: string, folded: string): NameFound[] {
  const forms = findForms(line, folded);
  const found: NameFound[] = [];
  let taken = 0;
  for (const [index, form] of forms.entries()) {
    if (form.at < taken) continue;
    const name = form.isWords
      ? beforeWords(line, form)
      : (suffixed(line, form, taken) ?? prefixed(line, form) ?? beforeWords(line, form));
    if (name === null) continue;
    if (isPlaceholder(name.name, folded.slice(name.at, name.end)) || !isName(name.name)) continue;
    found.push(name);
    taken = name.end;
    // "X SAS, société par actions simplifiée": the second form is of the same name.
    const next = forms[index + 1];
    if (next !== undefined && /^[\s,(–-]*(?:une\s+|a\s+)?$/.test(line.slice(name.end, next.at)))
      taken = next.end;
  }
  return found;
}

function suffixed(line: string, form: FormFound, from: number): NameFound | null {
  const left = line.slice(0, form.at);
  if (!/[\s,(-]$/.test(left) && form.at > 0) return null;
  const end = left.replace(/[\s,(-]+$/, '').length;
  if (end === 0) return null;
  // A comma parts a form from a name only where the form is one that is written so: `Zoosk, Inc.`, `Acme, S.L.`
  const between = left.slice(end);
  if (
    /,/.test(between) &&
    !/^(?:Inc|Corp|LLC|Ltd|S\.L|S\.A|Lda|Co|L\.L|S\.r|S\.p|s\.r|a\.s|Limited|Pty)/.test(line.slice(form.at))
  )
    return null;
  if (/\(/.test(between) && !/^\([^)]*\)/.test(line.slice(end).trimStart())) return null;
  const start = /[.:;!?|»”]\s/.test(left.slice(0, end)) ? -1 : wholeLine(left.slice(0, end));
  const begin = start >= 0 ? start : beginningOf(line, end);
  if (begin < 0 || begin < from) {
    if (begin < 0 || from >= end) return null;
  }
  const raw = line.slice(Math.max(begin, from), form.end);
  const { text, from: at } = trimLeading(
    raw.trimStart(),
    Math.max(begin, from) + (raw.length - raw.trimStart().length),
    line,
    form.end,
  );
  const bare = text.slice(0, form.at - at).trim();
  if (!/\p{L}/u.test(bare) || (/^\p{Ll}[\p{Ll} ]*$/u.test(bare) && start < 0)) return null;
  return { at, end: form.end, name: tidyName(line.slice(at, form.end)), form };
}

/** A short line without a sentence in it is a name as a whole: `die kleine Manufaktur`. */
function wholeLine(left: string): number {
  const begin = left.replace(/^[\s•·*©>-]+/, '');
  const from = left.length - begin.length;
  if (
    begin.length > 48 ||
    begin.split(' ').length > 6 ||
    /[.,:;!?()|]/.test(begin.replace(/\b\p{L}{1,3}\./gu, ''))
  )
    return -1;
  if (
    /^(?:la|le|les|une?|the|a|an|die|der|das|wir|nous|we|il|by|par|von|this|ce|dieser?|bei|mit|vertreten|eine?)\s/i.test(
      begin,
    )
  )
    return -1;
  // Verbs make a sentence.
  if (
    /\s(?:est|is|sont|are|ist|sind|by|par|von|durch|wird|avec|with|zwischen|between|from|e|es|son|door)\s/i.test(
      `${begin} `,
    )
  )
    return -1;
  return from;
}

/** `SARL Dupont`, `SAS LUMINA`: the form first. */
function prefixed(line: string, form: FormFound): NameFound | null {
  if (
    !/^(?:SAS|SARL|EURL|SASU|SA|SNC|SCOP|SRL|SPRL|ASBL|EI|EIRL|UG|Sàrl|GbR|Stichting)/.test(
      line.slice(form.at),
    )
  )
    return null;
  const right = line.slice(form.end);
  if (CAPITAL.test(right)) return null;
  const match =
    /^\s+((?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’+-]*|(?:de|du|des|la|le|les|et|&|d’|d'|l’|l')(?=\s))(?:\s+(?:[\p{Lu}\p{N}&][\p{L}\p{N}.&'’+-]*|(?:de|du|des|la|le|les|et|&|d’|l’)(?=\s+\p{Lu}))){0,5})/u.exec(
      right,
    );
  if (match === null) return null;
  const name = (match[1] ?? '')
    .replace(/\s+(?:RCS|SIREN|SIRET|TVA|Capital|Siège|Tél|Au)\b.*$/u, '')
    .replace(/[.,]$/, '');
  if (name === '' || /^(?:RCS|SIREN|SIRET|TVA|Capital|Siège|Au|\d)/.test(name)) return null;
  const end = form.end + right.indexOf(name) + name.length;
  return { at: form.at, end, name: tidyName(line.slice(form.at, end)), form };
}

/** `WITHINGS, société par actions simplifiée …`, `LUMINA – SAS au capital de …`: the form behind a comma or dash. */
function beforeWords(line: string, form: FormFound): NameFound | null {
  const left = line.slice(0, form.at);
  const separator =
    /\s*[,(:–—-]\s*(?:une?\s+|a\s+|an\s+|eine\s+|(?:est\s+)?une?\s+)?(?:french\s+|english\s+|british\s+|irish\s+|société\s+)?$|\s+(?:est\s+une|is\s+an?|ist\s+eine?|è\s+una)\s+(?:\p{L}+\s+)?$|\s+$/iu.exec(
      left,
    );
  if (separator === null) return null;
  const end = separator.index;
  if (end === 0) return null;
  const begin = beginningOf(line, end);
  if (begin < 0) return null;
  const { text, from } = trimLeading(line.slice(begin, end), begin, line, form.end);
  if (text === '' || LEADING.test(text) || !isName(text)) return null;
  return { at: from, end: form.end, name: tidyName(text), form };
}

const FILLER =
  /^(?:[\s:–—•-]+|(?:est|is|ist|are|è|es|la|le|les|l[’']|the|die|der|das|dem|den|il|lo|el|de|société|societe|sté|entreprise|association|company|firma|unternehmen|nous|suivante?|suivant|dénommée?|nommée?|mr\.?|mme\.?|monsieur|madame|m\.|herrn?|frau|frau\/herr|folgende[rs]?|société dénommée|ditta|sociedad|empresa|società|bedrijf|onderneming|notre|unsere?|our|us|wir|we|commerciale?|organisation|sa|sas|sarl|marque|following)(?=[\s:’']|$)[\s:]*)+/iu;
const NAME_END =
  /\s*(?:[,;|(«"“„\n]|\s[-–—/]\s|[-–—/]\s|:\s|\.\s+(?=\p{Lu})|\.$|\s(?:au capital|dont|ayant|immatricul|inscrit|enregistr|sous le|sous la|située?|sise?|domicili|représent|est une?|est |société |entreprise |entrepreneur|qui |ci-apr|et (?:est |son|dont|par|heberg|héberg)|à |demeurant|whose|which|with |located|registered|having|is |are |a company|incorporated|at |mit sitz|mit der|ist |in der|in \d|als |nachfolgend|im folgenden|vertreten|hereinafter|con sede|con domicilio|con |iscritta|inscrita|gevestigd|ingeschreven|\((?:ci|“|"|„)|SIRE[NT]|RCS|TVA|capital|adresse|siège|tél|tel\b|e-?mail|©|\d{4,}|n°|numéro|sur |pour |unter |gemäß|gem\.))/iu;

/** A name goes on behind these words only with a capital: `Office for Trade`. */
const SENTENCE = /\s(?:for|to|on|in|when|if|and|or|und|et|y|e|en|oder|ou)\s+(?=\p{Ll})/u;

/** The name right behind an announcing phrase or label, legal form or not; null where there is none. */
export function nameAfter(text: string, from: number): NameFound | null {
  let at = from;
  const filler = FILLER.exec(text.slice(at, at + 80));
  if (filler !== null) at += filler[0].length;
  const quote = /^["“„«‘']\s*/.exec(text.slice(at));
  if (quote !== null) at += quote[0].length;
  const rest = text.slice(at, at + 140);
  const stop = quote === null ? NAME_END.exec(rest) : /["”“»’']/.exec(rest);
  const sentence = SENTENCE.exec(rest);
  const raw = rest.slice(0, Math.min(stop?.index ?? rest.length, sentence?.index ?? rest.length)).trimEnd();
  const name = tidyName(raw);
  if (!isName(name) || name.length > 90 || name.split(' ').length > 10) return null;
  if (!/^[\p{Lu}\p{N}]/u.test(name) && !/^[a-z0-9-]+\.[a-z]{2,6}$|^[a-z]{1,3}[A-Z]/.test(name)) return null;
  return { at, end: at + raw.length, name, form: null };
}

export const tidyName = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”„«»‘’'•·*>–—:,-]+|[\s"“”„«»‘•·*–—:,;(-]+$/g, '')
    .replace(/\s+\(?(?:TM|®|™)\)?$/, '')
    .replace(/[®™]/g, '')
    .trim();
