import { addressKind } from './address-kind';
import { labelledAmounts } from './amounts';
import { type Candidate, type Candidates, noCandidates } from './candidates';
import { withoutCardNumbers } from './card-numbers';
import type { PageText } from './collect';
import { type CurrencyReading, currencyReading } from './currency';
import { type DateReading, findDays, type NumericOrder } from './date-text';
import type { Dom } from './dom';
import { emailAddresses } from './emails';
import type { FieldSigns } from './fields';
import { intermediaryNamed } from './intermediaries';
import { listedItems, tablesOfItems } from './items';
import { decideKind } from './kind';
import { findLabelled, type Labelled } from './labelled';
import type { MerchantCandidate } from './merchant';
import { orderNumbers } from './order-number';
import { paymentIn } from './payment';
import { promises } from './promised';
import type { DOUBTS, PageKind, ReaderResult, SightingFacts } from './sighting';
import { solve } from './solver';
import { type Vocabulary, vocabulary } from './vocabulary';

type Doubt = (typeof DOUBTS)[number];

/** What a reading knows besides the page. */
export interface ReadingContext {
  /** Address of the page; empty when there is none (pasted text). */
  readonly url: string;
  /** Declared language (`fr-CH`); the words of the page decide when it is missing. */
  readonly language?: string | null;
  /** The day of reading, for dates printed without a year. */
  readonly today?: string | null;
}

/** What the sources have to work on: the same for a document and for pasted text. */
export interface Matter {
  readonly page: PageText;
  readonly title: string;
  readonly context: ReadingContext;
  readonly fields: FieldSigns | null;
  readonly hasAddress: boolean;
  readonly merchants: readonly MerchantCandidate[];
  readonly chosenPayment: string | null;
  readonly offered: readonly string[];
  readonly dom: Dom | null;
  /** Sources that need the document: structured data and platforms. Returns what kind a platform's markup says. */
  readonly more: (currencies: CurrencyReading, dates: DateReading, into: Candidates) => MarkupReading;
}

export interface MarkupReading {
  readonly platform: string | null;
  readonly kind: PageKind | null;
  /** Different orders in structured data. */
  readonly orders: number;
}

const NUMBER_TRUST = 0.6;

/**
 * Reads one page's matter: every source gives candidates, one solver picks. Yields where it may be interrupted; the
 * document is looked at again after that only by the markup's own sources.
 */
export function* readMatter(matter: Matter): Generator<void, ReaderResult> {
  const words = vocabulary();
  const { page, context, title } = matter;
  const language = declared(context.language) ?? spokenLanguage(page);
  const labelled = findLabelled(page, words);
  yield;
  const currencies = currencyReading(page, context.url, context.language ?? null);
  const order = numericOrder(context.language ?? language, currencies);
  const dates: DateReading = { months: words.months, numericOrder: order, today: context.today ?? null };
  const doubts: Doubt[] = [];
  const into = noCandidates();

  for (const number of orderNumbers(page, labelled, title, context.url))
    into.orderNumber.push({ ...number, source: 'labels' });
  for (const { fact, ...amount } of labelledAmounts(page, labelled, currencies, words)) {
    const list: Candidate<typeof fact>[] = into[fact];
    list.push({ ...amount, source: 'labels' });
  }
  yield;
  if (readDates(page, labelled, words, dates, into)) doubts.push('ambiguous-date');
  const ends = [...into.subtotal, ...into.total].map((amount) => amount.line).sort((a, b) => a - b);
  const currency = currencies.usual ?? into.total[0]?.value.currency ?? 'EUR';
  for (const table of tablesOfItems(page, currency, words))
    into.items.push({
      value: table.items,
      excerpt: table.excerpt,
      weight: 0.74,
      line: table.first,
      source: 'labels',
    });
  if (into.items.length === 0 && matter.dom !== null) {
    // The goods stand before the totals; where a total is on top as well, before the last one.
    const until = (ends[ends.length - 1] ?? page.lines.length) + 1;
    for (const list of listedItems(page, currency, words, matter.dom, until))
      into.items.push({
        value: list.items,
        excerpt: list.excerpt,
        weight: 0.56,
        line: list.first,
        source: 'labels',
      });
  }
  yield;
  const markup = matter.more(currencies, dates, into);
  yield;

  const trusted = into.orderNumber.filter((candidate) => candidate.weight >= NUMBER_TRUST);
  const decided = decideKind(
    {
      address: context.url === '' ? null : addressKind(context.url),
      hasAddress: matter.hasAddress,
      title,
      page,
      fields: matter.fields,
      numbers: Math.max(new Set(trusted.map((candidate) => candidate.value)).size, markup.orders),
      hasStrongNumber: trusted.length > 0,
      hasDate: into.orderDate.length > 0,
      hasTotal: into.total.some((candidate) => candidate.weight >= 0.5),
      hasItems: into.items.length > 0,
    },
    words,
  );
  const kind = settle(decided.kind, markup, into);
  if (kind !== 'checkout' && kind !== 'confirmation' && kind !== 'order-detail')
    return { result: 'nothing', kind };
  if (markup.orders > 1) doubts.push('several-orders');
  if (decided.isPaymentPending && kind !== 'checkout') doubts.push('payment-pending');
  if (kind === 'checkout') {
    // No order yet: a number or date here is of something else.
    into.orderNumber.length = 0;
    into.orderDate.length = 0;
  }
  for (const promise of promises(page, labelled, words, dates))
    into.promised.push({ ...promise, source: 'labels' });
  readPayment(matter, labelled, kind, into);
  const emails = emailAddresses(page, labelled, context.url);
  for (const email of emails.shopper) into.shopperEmail.push({ ...email, source: 'labels' });
  for (const email of emails.merchant) into.merchantEmail.push({ ...email, source: 'labels' });
  for (const merchant of matter.merchants) into.merchant.push({ ...merchant, line: -1, source: 'labels' });
  if (!currencies.isDollarSure && into.total[0]?.excerpt.includes('$')) doubts.push('ambiguous-currency');

  const solved = solve(into, doubts);
  const facts: SightingFacts =
    matter.offered.length === 0 ? solved.facts : { ...solved.facts, offered: [...matter.offered] };
  return {
    result: 'sighting',
    sighting: {
      kind,
      language,
      platform: markup.platform,
      title: withoutCardNumbers(title).slice(0, 300),
      facts,
      doubts: solved.doubts.slice(0, 10),
      cost: 0,
    },
  };
}

/** Markup of a known platform outranks words, but for a payment that failed. */
function settle(decided: PageKind, markup: MarkupReading, into: Candidates): PageKind {
  if (markup.kind === null || decided === 'payment') return decided;
  if (markup.kind === 'confirmation' && decided === 'order-detail' && into.orderNumber.length > 0)
    return 'confirmation';
  return markup.kind;
}

function declared(language: string | null | undefined): string | null {
  const match = /^([a-z]{2})(?:[-_]|$)/i.exec(language ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

/** Small words that pages of one language cannot do without. */
const SMALL_WORDS: readonly (readonly [string, RegExp])[] = [
  ['fr', /\b(?:de la|votre|vous|les|des|une|pour|est|nous|au)\b/g],
  ['en', /\b(?:the|your|you|of|and|for|is|we|to)\b/g],
  ['de', /\b(?:der|die|das|und|ihre|sie|fur|ist|wir|bei|mit)\b/g],
  ['es', /\b(?:el|los|las|su|tu|una|por|para|con|del)\b/g],
  ['it', /\b(?:il|gli|della|tuo|suo|per|con|del|che)\b/g],
  ['nl', /\b(?:het|een|uw|voor|van|met|wij|je|bij)\b/g],
];

function spokenLanguage(page: PageText): string | null {
  let text = '';
  for (const line of page.lines) {
    text += ` ${line.folded}`;
    if (text.length > 4000) break;
  }
  let best: string | null = null;
  let most = 3;
  for (const [language, pattern] of SMALL_WORDS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function numericOrder(language: string | null, currencies: CurrencyReading): NumericOrder {
  const tag = (language ?? '').toLowerCase();
  if (tag === 'en-us') return 'month-first';
  if (tag === 'en' || tag === '')
    return currencies.usual === 'EUR' || currencies.usual === 'GBP' || currencies.usual === 'CHF'
      ? 'day-first'
      : null;
  return 'day-first';
}

/** Adds the dates of the order; true when one was printed that could be two days. */
function readDates(
  page: PageText,
  labelled: readonly Labelled[],
  words: Vocabulary,
  dates: DateReading,
  into: Candidates,
): boolean {
  let isAmbiguous = false;
  const add = (folded: string, line: number, weight: number, excerpt: string, reach: number) => {
    const day = findDays(folded.slice(0, 80), dates)[0];
    if (day === undefined || day.at > reach) return;
    if (day.isAmbiguous) isAmbiguous = true;
    else into.orderDate.push({ value: day.day, line, weight, excerpt, source: 'labels' });
  };
  for (const at of labelled) {
    if (at.label !== 'date' || at.place.isAside) continue;
    const label = page.lines[at.line]?.text ?? '';
    const vague =
      at.phrase === 'date' || at.phrase === 'datum' || at.phrase === 'fecha' || at.phrase === 'data';
    add(
      at.folded,
      at.line,
      vague ? 0.7 : 0.84,
      at.valueLine === at.line ? label : `${label} ${page.lines[at.valueLine]?.text ?? ''}`,
      14,
    );
  }
  // `Commande n° 4182 du 3 octobre 2026`, `Order # 18 was placed on November 22, 2026`
  page.lines.forEach((line, index) => {
    if (line.place.isAside || line.text.length > 240 || !/\d/.test(line.text)) return;
    const noun = words.phrases.order.find((phrase) => line.folded.includes(phrase));
    if (noun === undefined) return;
    const match = PLACED.exec(line.folded);
    if (match === null) return;
    add(line.folded.slice(match.index + match[0].length), index, 0.76, line.text, 14);
  });
  return isAmbiguous && into.orderDate.length === 0;
}

const PLACED =
  /\b(?:passee? le|effectuee? le|du|placed on|placed|ordered on|vom|eingegangen am|aufgegeben am|bestellt am|realizo el|realizado el|del|geplaatst op|van|effettuato il|dated|made on|confirmee? le|recue? le|enregistree? le|on)\s|\((?=\s*\d)/;

function readPayment(matter: Matter, labelled: readonly Labelled[], kind: PageKind, into: Candidates): void {
  const { page } = matter;
  for (const at of labelled) {
    if (at.label !== 'payment' || at.place.isAside || at.value.length > 200 || at.value === '') continue;
    if (kind === 'checkout' && matter.chosenPayment !== null) break;
    const payment = paymentIn(
      at.value.split('  ')[0] === undefined ? at.value : at.value.replace(/\s{2,}/g, ' '),
    );
    if (payment === null) continue;
    const isKnown = payment.method !== 'other';
    if (!isKnown && (at.isLoose || at.value.length > 60 || /\d[.,]\d{2}/.test(at.value))) continue;
    const label = page.lines[at.line]?.text ?? '';
    const excerpt = at.valueLine === at.line ? label : `${label} ${page.lines[at.valueLine]?.text ?? ''}`;
    into.payment.push({
      value: payment,
      line: at.line,
      weight: isKnown ? 0.8 : 0.55,
      excerpt,
      source: 'labels',
    });
  }
  if (matter.chosenPayment !== null) {
    const payment = paymentIn(matter.chosenPayment);
    if (payment !== null)
      into.payment.push({
        value: payment,
        line: -1,
        weight: 0.82,
        excerpt: matter.chosenPayment,
        source: 'labels',
      });
  }
  const said = into.payment.slice().sort((a, b) => b.weight - a.weight)[0];
  const named = said === undefined ? null : intermediaryNamed(said.excerpt.toLowerCase());
  if (said !== undefined && named !== null) {
    into.intermediary.push({
      value: named,
      line: said.line,
      weight: 0.85,
      excerpt: said.excerpt,
      source: 'labels',
    });
    return;
  }
  if (kind === 'checkout') return;
  // `Payé par PayPal`, `Bezahlt mit Klarna`: words of paying and a name in one short line.
  page.lines.forEach((line, index) => {
    if (line.place.isAside || line.place.isButton || line.text.length > 160 || !PAID.test(line.folded))
      return;
    const id = intermediaryNamed(line.folded);
    if (id !== null)
      into.intermediary.push({ value: id, line: index, weight: 0.68, excerpt: line.text, source: 'labels' });
  });
}

const PAID =
  /\b(?:paye|payee|regle|reglee|paiement|paid|payment|bezahlt|bezahlung|zahlung|pago|pagado|betaald|betaling|pagato|pagamento)\b/;
