import type { AddressKind } from './address-kind';
import { labelledAmounts } from './amounts';
import { betweenSums } from './between-sums';
import { bySurety, type Candidate, type Candidates } from './candidates';
import { withoutCardNumbers } from './card-numbers';
import type { PageText } from './collect';
import { type CurrencyReading, currencyReading } from './currency';
import type { DateReading, NumericOrder } from './date-text';
import { isWhatIsMore, readDelivery } from './delivery';
import type { Dom } from './dom';
import { emailAddresses } from './emails';
import type { FieldSigns } from './fields';
import type { forMails } from './for-mails';
import { historyRows, withMarked } from './history-rows';
import { goods } from './items';
import { MOST, readKind } from './kind';
import { findLabelled } from './labelled';
import { orderDates } from './order-date';
import type { HistoryRow } from './order-history';
import { orderNumbers, printedNumbers, standsIn } from './order-number';
import { readPayment } from './payment';
import type { Recognised } from './platforms/platform';
import { promises } from './promised';
import type { ReaderResult } from './reader-result';
import { sellerNames } from './seller-name';
import type { PageKind } from './sighting';
import { type Doubt, solve } from './solver';
import type { Vocabulary } from './vocabulary';

/** What a reading knows besides the page. */
export interface ReadingContext {
  /** Address of the page; empty when there is none (pasted text). */
  readonly url: string;
  /** Declared language (`fr-CH`); the words of the page decide when it is missing. */
  readonly language?: string | null;
  /** The day of reading, for dates printed without a year. */
  readonly today?: string | null;
  /** Known of mails: it is about an order of one's own. */
  readonly isTold?: boolean | undefined;
}

/** What the sources have to work on: the same for a document and for pasted text. */
export interface Matter {
  readonly words: Vocabulary;
  readonly page: PageText;
  readonly title: string;
  /** What the page's address promises. */
  readonly address: AddressKind;
  readonly context: ReadingContext;
  readonly fields: FieldSigns | null;
  readonly merchants: () => readonly Candidate<'merchant'>[];
  readonly chosenPayment: () => string | null;
  /** For mails and pasted text, whose goods may stand in plain lines. */
  readonly forMails?: typeof forMails | undefined;
  /** Null for pasted text. */
  readonly source: { readonly document: Document; readonly dom: Dom } | null;
  /** What structured data states, and how many different orders there are in it. */
  readonly into: Candidates;
  readonly orders: number;
  readonly platform: string | null;
  /** What the platform's markup says of the page; null where it says nothing. */
  readonly markup: MarkupReading | null;
}

export interface MarkupReading extends Pick<Recognised, 'kind'> {
  /** Adds what the markup states; gives the rows of a list of orders. */
  readonly read: (
    currencies: CurrencyReading,
    dates: DateReading,
    into: Candidates,
  ) => () => readonly HistoryRow[];
}

const NUMBER_TRUST = 0.6;
/** `11/15/2026` tells how the page writes its other days, too. */
const MONTH_FIRST = /\b[01]?\d\/(?:1[3-9]|[23]\d)\/20/;

/**
 * Reads one page's matter: every source gives candidates, one solver picks. Yields where it may be interrupted; the
 * document is looked at again after that only for markup, links, names of the shop and the way of payment.
 */
export function* readMatter(matter: Matter): Generator<void, ReaderResult> {
  const { page, address, context, title, words, into, orders, markup } = matter;
  const printed = yield* printedNumbers(page, address, title, context.url);
  yield;
  const { url, isTold } = context;
  const { decide, isPaymentPending } = readKind(
    { address, isPage: !!url, isTold, title, page, fields: matter.fields },
    words,
  );
  yield;
  // Most pages are no order, whatever day, total and goods may stand on them: those are not even looked for there.
  if (!markup && !orders && !printed.length && !words.mayLabel(page.pieces, 'number')) {
    const kind = decide(MOST);
    if (!isRead(kind)) return nothing(kind);
  }
  yield;
  const language = languageOf(words.language, context.language ?? '');
  const labelled = yield* findLabelled(page, words);
  yield;
  const currencies = currencyReading(page, context.url, context.language ?? null);
  const order = numericOrder(context.language ?? language ?? '', currencies.usual, page.folded);
  const dates: DateReading = { monthOf: words.monthOf, numericOrder: order, today: context.today ?? null };
  const past: DateReading = { ...dates, isPast: true };
  const doubts: Doubt[] = [];
  yield;
  const marked = markup?.read(currencies, dates, into);
  const readNumbers = orderNumbers(printed, labelled, title, context.url, words);
  into.orderNumber.unshift(...readNumbers);
  yield;
  const best = Math.max(NUMBER_TRUST, ...into.orderNumber.map((candidate) => candidate.weight - 0.12));
  const numbers = new Set(
    into.orderNumber.filter((candidate) => candidate.weight >= best).map((candidate) => candidate.value),
  );
  const headings = page.lines.filter(({ place }) => place.heading > 0);
  const isOnTop = (value: string, level: number) =>
    standsIn(title, value) ||
    headings.some(({ text, place }) => place.heading <= level && standsIn(text, value));
  // An order's page may bear the shopper's own number beside the one it is headed by.
  const count = [...numbers].filter((value) => isOnTop(value, 1)).length === 1 ? 1 : numbers.size;
  const known = {
    numbers: Math.max(count, orders),
    isNumberOnTop: count === 1 && [...numbers].some((value) => isOnTop(value, 6)),
  };
  const likely = decide({ ...MOST, ...known });
  if (!markup?.kind && !isRead(likely)) return nothing(likely);
  yield;
  labelledAmounts(page, labelled, currencies, likely === 'checkout', into);
  betweenSums(page, labelled, currencies, into);
  yield;
  if (orderDates(page, labelled, words, past, into)) doubts.push('ambiguous-date');
  const currency = currencies.usual ?? into.total[0]?.value.currency ?? '';
  const ends = labelled
    // `Order summary` above the goods ends nothing.
    .filter((at) => /^(?:grand-)?total/.test(at.label) && !(at.isApart && at.place.heading))
    .map((at) => at.valueLine);
  const until = ends.length ? Math.max(...ends) + 1 : page.lines.length;
  const found = yield* goods(page, currency, words, matter.source, until, likely !== 'checkout');
  if (!found.length && matter.forMails)
    found.push(...matter.forMails.plainGoods(page, { page, currency, vocabulary: words }));
  into.items.push(...found);
  yield;
  const decided = decide({
    ...known,
    hasDate: into.orderDate.length > 0,
    // An empty basket has a total, too.
    hasTotal: into.total.some(({ value, weight }) => weight >= 0.5 && value.minor > 0),
    hasItems: into.items.length > 0,
  });
  const kind = settle(decided, markup, into);
  const head = {
    language,
    platform: matter.platform,
    title: withoutCardNumbers(title).slice(0, 300),
    cost: 0,
  };
  if (kind === 'order-history' && matter.source) {
    const told = yield* historyRows(
      { page, labelled, words, dates: past, currencies, ...matter.source },
      readNumbers,
    );
    const rows = withMarked(told, marked?.() ?? []);
    if (rows.some(({ facts }) => facts.orderDate))
      return {
        result: 'history',
        history: { ...head, rows },
      };
  }
  if (kind === 'order-history' || !isRead(kind)) return nothing(kind);
  if (orders > 1) doubts.push('several-orders');
  if (isPaymentPending && kind !== 'checkout') doubts.push('payment-pending');
  if (kind === 'checkout') {
    // No order yet: a number or date here is of something else.
    into.orderNumber.length = 0;
    into.orderDate.length = 0;
    // `Delivery by appointment 49.00` names a way to choose, not what this order pays.
    into.delivery.splice(
      0,
      99,
      ...into.delivery.filter(
        ({ value, weight }) =>
          !value.minor ||
          weight > 0.75 ||
          // Bare figures are what it pays if the total takes them in.
          isWhatIsMore(value.minor, into),
      ),
    );
  }
  yield;
  // A day without a year is near the day of the order.
  const [ordered] = bySurety(into.orderDate);
  const near: DateReading = { ...dates, today: ordered?.value ?? dates.today };
  into.promised.push(...promises(page, labelled, words, near));
  yield;
  readPayment(page, labelled, matter.chosenPayment(), kind, into);
  emailAddresses(page, labelled, context.url, into);
  yield;
  readDelivery(page, labelled, words, near, language, into);
  yield;
  into.merchant.push(...matter.merchants());
  into.sellerName.push(...sellerNames(labelled, into.merchant));
  if (!currencies.isDollarSure && into.total[0]?.excerpt.includes('$')) doubts.push('ambiguous-currency');

  const solved = solve(into, doubts);
  return {
    result: 'sighting',
    sighting: {
      kind,
      ...head,
      facts: solved.facts,
      doubts: solved.doubts.slice(0, 10),
    },
  };
}

/** What is no order, nor a list of any. */
export const nothing = (kind: PageKind): ReaderResult => ({ result: 'nothing', kind });

/** What a page was read to say, of one order or of a list. */
export const toldIn = (result: ReaderResult) =>
  'sighting' in result ? result.sighting : 'history' in result ? result.history : null;

/** Is a page of this kind read for what it says of orders? */
export const isRead = (kind: PageKind | AddressKind) => /^(?:ch|con|order)/.test(kind ?? '');

/** Markup of a known platform outranks words, but for a payment that failed. */
function settle(decided: PageKind, markup: MarkupReading | null, into: Candidates): PageKind {
  if (!markup?.kind || decided === 'payment') return decided;
  // An order whose page states neither number nor total has not come yet, or is somebody's form.
  if (markup.kind === 'order-detail' && !into.orderNumber.length && !into.total.length) return decided;
  if (markup.kind === 'confirmation' && decided === 'order-detail' && into.orderNumber.length)
    return 'confirmation';
  return markup.kind;
}

/** The declared language, else the one that the page's words show. */
function languageOf(shown: string | null, declared: string): string | null {
  return /^[A-Za-z]{2}\b/.test(declared) ? declared.slice(0, 2).toLowerCase() : shown;
}

function numericOrder(tag: string, currency: string | null, text: string): NumericOrder {
  // Other languages write the day first, whatever an offer or a stamp beside them says.
  if (tag === 'en-US' || (/^(?:en|$)/i.test(tag) && MONTH_FIRST.test(text))) return 'month-first';
  // English without a country: the currency of a day-first country is enough.
  return /^(?:en)?$/i.test(tag) && !/EUR|GBP|CHF/.test(currency ?? '') ? null : 'day-first';
}
