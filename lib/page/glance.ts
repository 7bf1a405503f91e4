import type { Dom } from './dom';
import { INVISIBLE } from './fold';
import { span } from './span';

/** What is no part of a page's words (`SKIPPED` of collect.ts); scripts are most of a big page's text. */
const UNREAD = 'script,style,noscript,nav,select';

/**
 * All that `root` says, hidden parts too, as `mayTellOrder` wants it. Text is taken in as large parts as can be: each
 * character that is handed over costs, and each node.
 */
export function wordsIn(root: Element, dom: Dom): string {
  /** True of what is unread, false of what it stands in. */
  const isUnread = new Map<Node, boolean>();
  for (const element of dom.all(root, UNREAD))
    for (let at: Node | null = element; at && !isUnread.has(at); at = dom.parent(at))
      isUnread.set(at, at === element);
  const say = (node: Node): string => {
    const unread = isUnread.get(node);
    // Comments are no words, either.
    if (unread || node.nodeType === 8) return '';
    if (node.nodeType === 3) return (node as Text).data;
    if (unread === undefined) return dom.text(node);
    let words = '';
    for (let child = dom.last(node); child; child = dom.previous(child)) words = say(child) + words;
    return words;
  };
  return say(root);
}

/**
 * Nouns for an order in six languages, and what else its number is called after; then payments, and what else thanks are
 * given for. Longer words hold them, too: the text has no gaps where elements meet.
 */
const NOUNS =
  /order|checkout(?= c)|commande|bestel|auftrag|pedido|ordine|(?:del?|[tsn][uo]|n|ref|id|digo|cia|m(?:ero)?) orden|compra|confirmation(?= \W?\d| ?[#:n])|(?:reference|purchase) n|(?:referenz|vorgangs|buchungs)n|pour r.{1,2}f|d[ei] conf[ei]rma|dossier|places(?= s)|kauf(?= w)|(achats?|purchase|einkauf|acquist|aankoop|transa[ckz]|payment|paiement|pag(?:o|amento)|zahlung|betaling|your (?:trust|shop)|for (?:shop|trust)|confian|interesse|winkel|por hab|ordinato|card(?= was)|karte(?= w)|tarjeta|carta(?= r))/g;
/**
 * Borders, plurals, verbs and ways of payment around a noun. A capital begins a word of its own: `homeOrder 12` is an
 * order.
 */
const OTHER =
  /[bcefnv]order|(?:rder|ommande|edido|ompra|urchase|ayment|aiement|pago)s|rder(?:ed|i| to)|ommande[rz]|ompra[rt]|urchased|estel(?:l[iu]nge|le)n|ahlungs[^p]/;
/**
 * The number itself; nine capitals are one of PrestaShop's. What follows a noun without any sign is the number of an order
 * only if it is long: `Commande 2` counts.
 */
const NUMBER = /^(?!\s*\d{1,3}(?![\w-])).{0,45}?(?:\d{4}|\d+(?![\d;}]| !)|[A-Z]{9}(?![A-Za-z]))/s;
/** Thanks before a noun, and what says there or behind it that an order came. */
const THANKS = /thank|conferma d|merci|dank|vielen|gra[cz]i|d.avoir/;
const CAME_BEFORE = /conf[ei]rm|t.{1,2}tig|re[cç]u |receiv|hemos|haben|abbiamo|hebben|bevestig/;
const CAME_BEHIND =
  /conf[ei]rm|t.{1,2}tig|bevestig|enregist|effectu|termin|valid|re[cç]u|success|proces+[ea]d|complet|receiv|ac?cept|shipped|placed|r.{1,2}serv|fertig|erfolg|einge|erhal|wurde|aufgegeb|recib|realiz|registr|ricev|effett|inviat|ontvang|geplaa|voltooi|gesla|a bien|a [eé]t[eé]/;
/** The same of what says that an order or a payment failed. */
const FAILED_BEFORE = /unable|couldn|problem process|declin|refus|chec |error e|errore|unfortun|traiter/;
const FAILED_BEHIND =
  /refus|annul|chou|pas (?:abouti|.t|pu)|eut |unsucc|cancel|declin|failed|not (?:be|go|suc|com)|could|cannot|error|fehlg|a[bf]ge|storn|konnte|kann |nicht erf|rechaz|deneg|fall[ai][dt]|no (?:se|ha|pu|po|si)|rifiut|negat|non .{0,3}(?:and|riu|sta|com)|mislu|gewei|niet\b/;

/** What is longer, or names more, is quicker read than looked through. */
const LONGEST = 400_000;
const MOST_NOUNS = 200;

/**
 * May a page that holds `text` (all of its words, hidden ones too) tell of an order or of a payment that failed? A
 * yes is often wrong and costs a reading. A no is sure: every phrase of `thanks` and `failed` is a yes, and every label of
 * a number or noun for an order with a number behind it.
 */
export function mayTellOrder(text: string): boolean {
  if (text.length > LONGEST) return true;
  const whole = text.replace(INVISIBLE, '').replace(/\s{2,}/g, ' ');
  const lower = whole.toLowerCase();
  // A capital that becomes two letters: the two can't be cut at the same place.
  if (lower.length !== whole.length) return true;
  let nouns = 0;
  for (const { 0: noun, 1: other, index } of lower.matchAll(NOUNS)) {
    const end = index + noun.length;
    const before = span(lower, index - 40, end);
    const behind = lower.slice(end, end + 50);
    if (nouns++ > MOST_NOUNS || THANKS.test(before) || FAILED_BEFORE.test(before)) return true;
    if (!other && CAME_BEFORE.test(before)) return true;
    if (OTHER.test(whole.slice(Math.max(0, index - 1), end + 6))) continue;
    if (FAILED_BEHIND.test(behind)) return true;
    if (!other && (CAME_BEHIND.test(behind) || NUMBER.test(whole.slice(end, end + 60)))) return true;
  }
  return false;
}
