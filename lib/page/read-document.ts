import { addressKind } from './address-kind';
import { noCandidates } from './candidates';
import { collect } from './collect';
import { type Dom, domOf, HEADINGS } from './dom';
import { type FieldSigns, fieldSigns } from './fields';
import { fold, tidy } from './fold';
import { mayTellOrder, wordsIn } from './glance';
import { hinted } from './hints';
import { MOST, readKind } from './kind';
import { merchants } from './merchant';
import { OUT_OF_TIME, type Pace, unhurried } from './pace';
import { paymentIn } from './payment';
import type { Platform } from './platforms/platform';
import { isCardCheck, isSignInAddress } from './private-page';
import { isRead, type Matter, nothing, type ReadingContext, readMatter, toldIn } from './read';
import type { ReaderResult } from './reader-result';
import type { Structured } from './structured-beside';
import { textFacts } from './text-facts';
import { makeVocabulary } from './vocabulary';

/** Beside headings: buttons part goods for sale from those beside them. */
const BUTTONS = ',button,[role=button]';
/** What manuals and posts have, and no order; then what else is written, whose sign some shops set on every page. */
const MANUAL = 'pre code,.single-post';
const WRITTEN = `${MANUAL},meta[property$=published_time],[itemtype*=Posting]`;

/** What a reading may be given beside words and layout; most pages need none of it. */
export interface Beside {
  /** Those whose markup the page may be. */
  readonly platforms?: readonly Platform[];
  /** Where it may state an order as structured data. */
  readonly structured?: Structured | undefined;
  readonly forMails?: Matter['forMails'];
}

/**
 * What `document` says of an order. Never changes the document, never reads what was typed into it, never throws:
 * a page that cannot be read within the pace's time is `not-read`.
 */
export async function readDocument(
  document: Document,
  context: ReadingContext,
  pace: Pace = unhurried,
  beside: Beside = {},
): Promise<ReaderResult> {
  try {
    return await read(document, context, pace, beside);
  } catch (error) {
    return { result: 'not-read', reason: error === OUT_OF_TIME ? 'took-too-long' : 'not-a-page' };
  }
}

async function read(
  document: Document,
  context: ReadingContext,
  pace: Pace,
  { platforms: [platform] = [], structured, forMails }: Beside,
): Promise<ReaderResult> {
  const dom = domOf(document);
  const root = dom.one(document, 'body');
  if (!root) return { result: 'not-read', reason: 'not-a-page' };
  const title = tidy(dom.text(dom.one(document, 'head > title, title'))).slice(0, 300);
  const fields = fieldSigns(document, dom);
  if (isCardCheck(title) || isPrivateForm(fields, context.url))
    return { result: 'not-read', reason: 'private-page' };
  const breathe = async () => {
    if (pace.isDue()) await pace.rest();
  };
  await breathe();
  const language = context.language ?? dom.attr(dom.one(document, 'html'), 'lang');
  const into = noCandidates();
  const orders = structured?.(document, dom, into) ?? 0;
  const { url } = context;
  const seen = platform?.recognise({ document, dom, url }) ?? null;
  const promised = addressKind(url);
  const address =
    seen?.address ?? (url && dom.one(document, isRead(promised) ? MANUAL : WRITTEN) ? 'article' : promised);
  await breathe();
  const named = fold(title);
  const isForm = fields.addressKinds > 1 || fields.paymentChoices.length || fields.hasDeliveryChoice;
  const isFree = address === 'article' || !(address || isForm);
  // Most pages say nothing of an order anywhere: headings, fields and address tell what else they are.
  if (url && !orders && !isRead(seen?.kind ?? address) && !fields.hasCardFields) {
    const headings = dom.all(document, HEADINGS);
    const top = `${named}\n${fold(headings.map(dom.text).join('\n'))}`;
    const buttons = fields.buttons.join('\n');
    const told = hinted(top, buttons);
    // Steps matter only beside forms and a button to pay, goods beside others only where one can be bought.
    if (!isFree || told.includes('pay')) told.push('checkout');
    if (told.includes('product')) told.push('recommended');
    const said = `${top}\n${buttons}`;
    const words = told.length ? makeVocabulary(said, language, told) : null;
    // Terms are long, and tell of orders.
    if (isFree && words && words.placeOf(named, 'legal') <= 12) return nothing(seen?.kind ?? 'legal');
    // What is written about orders shows none, whatever stands in it.
    if (address === 'article' || !mayTellOrder(`${title} ${wordsIn(root, dom)}`)) {
      if (!words) return nothing(seen?.kind ?? 'other');
      // Where a button stands matters only behind such a heading.
      const isBeside = words.says(said, 'recommended');
      const tops = isBeside ? dom.all(document, HEADINGS + BUTTONS) : headings;
      const page = await collect(document, tops, dom, pace);
      const kind = readKind({ address, isPage: true, title, page, fields }, words).decide(MOST);
      if (!isRead(kind)) return nothing(seen?.kind ?? kind);
    }
  }
  await breathe();
  const page = await collect(document, [root], dom, pace, !!url);
  await breathe();
  const words = makeVocabulary([named, ...fields.buttons, page.folded].join('\n'), language);
  await breathe();
  const reading = readMatter({
    words,
    page,
    title,
    address,
    fields,
    source: { document, dom },
    forMails,
    context: { ...context, language },
    merchants: () => merchants(document, dom, title, context.url, page, words),
    chosenPayment: () => chosenPayment(document, dom, fields),
    into,
    orders,
    platform: platform?.id ?? null,
    markup: seen && {
      ...seen,
      read: (currencies, dates, into) => {
        const facts = textFacts(currencies, dates, words);
        seen.read(into, facts);
        return () => seen.rows?.(facts) ?? [];
      },
    },
  });
  let step = reading.next();
  while (step.done !== true) {
    if (pace.isDue()) await pace.rest();
    step = reading.next();
  }
  const result = step.value;
  const cost = Math.round(pace.used() * 10) / 10;
  const told = toldIn(result);
  if (told) told.cost = cost;
  return result;
}

/** A form for a password or a bank's code and little else is none of our business. */
function isPrivateForm(fields: FieldSigns, url: string): boolean {
  if (fields.hasOneTimeCode) return true;
  return (
    fields.hasPassword &&
    fields.addressKinds < 2 &&
    (isSignInAddress(url) || fields.visibleInputs <= 3) &&
    !fields.paymentChoices.length &&
    !/order|commande|bestell|checkout|kasse/i.test(url)
  );
}

/** The words of the payment option that is chosen; only the checked state is read. */
function chosenPayment(document: Document, dom: Dom, fields: FieldSigns): string | null {
  const checked = (choices: readonly Element[]) =>
    choices.filter((choice) => (choice as HTMLInputElement).checked);
  const wordsOf = (element: Node | null) => tidy(dom.text(element)).slice(0, 160);
  const labelOf = (choice: Element) => {
    const id = dom.attr(choice, 'id') ?? '';
    return wordsOf(/^[\w-]+$/.test(id) ? dom.one(document, `label[for="${id}"]`) : null);
  };
  for (const choice of checked(fields.paymentChoices)) {
    let words = labelOf(choice);
    for (let at = dom.parent(choice), depth = 0; !words && depth < 4; at = at && dom.parent(at), depth++)
      words = wordsOf(at);
    if (words) return words;
  }
  // A name that says nothing: then its label has to name a way of payment.
  const isMethod = (words: string) => words.length < 60 && (paymentIn(words)?.method ?? 'other') !== 'other';
  return checked(fields.otherChoices).map(labelOf).find(isMethod) ?? null;
}
