import { noCandidates } from '../page/candidates';
import { collect } from '../page/collect';
import { domOf } from '../page/dom';
import { forMails } from '../page/for-mails';
import { unhurried } from '../page/pace';
import type { ReadingContext } from '../page/read';
import { readDocument } from '../page/read-document';
import { readText } from '../page/read-text';
import type { Sighting, SightingFacts } from '../page/sighting';
import { solve } from '../page/solver';
import { structuredOrders } from '../page/structured';
import type { Day } from '../values/day';
import { done, failed, type Outcome } from '../values/outcome';
import type { Mail } from './mail';
import { hostOfMail, isForwarded, plainSubject, senderOf } from './shop-of-mail';
import { tellsOfOrder, tellsOfSale } from './tells-of-order';

/** An order as a mail tells it, and of whose shop. */
export interface MailReading {
  readonly sighting: Sighting;
  /** Empty when the mail does not say it. */
  readonly host: string;
  readonly subject: string;
  /** The address it first came from; empty when unknown. */
  readonly sender: string;
}

/** What the mail's head says is less sure than what its text says: a shop's mail may come from another firm. */
const HEAD_WEIGHT = { merchant: 0.4, orderDate: 0.35, shopperEmail: 0.5 } as const;

/**
 * The order that an e-mail tells of, read as a page is: its HTML, in the document that `parseHtml` makes without running
 * or loading anything, and its plain text, each filling in what the other leaves open. Fails when there is none in it.
 */
export async function readMail(
  mail: Mail,
  parseHtml: (html: string) => Document,
  today: Day,
): Promise<Outcome<MailReading>> {
  const day = mail.sent ?? today;
  const document = mail.html === null ? null : parseHtml(mail.html);
  const subject = plainSubject(mail.subject);
  const text = `${mail.text ?? ''}\n${document === null ? '' : await shownText(document)}`;
  if (tellsOfSale(subject, text)) return failed('mail-no-order');
  const sender = senderOf(mail, text);
  const context = { url: '', today: day, isTold: tellsOfOrder(subject, text, sender?.address ?? '') };
  const fromHtml = document === null ? null : await readHtml(document, subject, context);
  const fromText =
    mail.text === null ? null : orderIn(readText(`Subject: ${subject}\n\n${mail.text}`, context));
  const whole = fromHtml !== null && fromText !== null ? united(fromHtml, fromText) : (fromHtml ?? fromText);
  const read =
    whole ??
    (document === null ? null : structured(document, subject)) ??
    // The number may stand in the subject alone.
    (context.isTold ? orderIn(readText(`Subject: ${subject}\n\n${text}`, context)) : null);
  if (read === null) return failed('mail-no-order');
  const links = [...(document === null ? [] : linksOf(document)), ...(text.match(LINK) ?? [])];
  const facts = withHead(read, mail, sender?.name ?? '');
  return done({
    sighting: { ...read, title: subject.slice(0, 300), facts },
    host: hostOfMail(sender, links),
    subject,
    sender: sender?.address ?? '',
  });
}

const LINK = /https?:\/\/[^\s<>"')\]]{4,300}/g;

async function readHtml(
  document: Document,
  subject: string,
  context: ReadingContext,
): Promise<Sighting | null> {
  // Mails have no title; their subject is one, and often names the order.
  if (subject !== '') document.title = subject;
  const result = await readDocument(document, context, unhurried, {
    structured: structuredOrders,
    forMails,
  });
  return result.result === 'sighting' ? orderIn(result.sighting) : null;
}

/** A sighting of an order placed; a mail about a basket left behind is none. */
function orderIn(sighting: Sighting | null): Sighting | null {
  if (sighting === null || (sighting.kind !== 'confirmation' && sighting.kind !== 'order-detail'))
    return null;
  const { orderNumber, total } = sighting.facts;
  return orderNumber === undefined && total === undefined ? null : sighting;
}

/** Both readings of one mail; where both say something, the surer word. */
function united(html: Sighting, text: Sighting): Sighting {
  const facts: Record<string, unknown> = { ...text.facts, ...html.facts };
  for (const name of Object.keys(html.facts) as (keyof SightingFacts)[]) {
    const [one, other] = [html.facts[name], text.facts[name]];
    if (one === undefined || other === undefined || Array.isArray(one) || Array.isArray(other)) continue;
    if (other.weight > one.weight) facts[name] = other;
  }
  const kind = html.kind === 'confirmation' || text.kind === 'confirmation' ? 'confirmation' : html.kind;
  // Each fact came from the field of the same name.
  return { ...html, kind, language: html.language ?? text.language, facts: facts as SightingFacts };
}

/** A mail whose words say little, but which carries the order in schema.org's way for mail programs. */
function structured(document: Document, subject: string): Sighting | null {
  const into = noCandidates();
  if (structuredOrders(document, domOf(document), into) !== 1 || into.orderNumber.length === 0) return null;
  const { facts, doubts } = solve(into, []);
  return {
    kind: 'order-detail',
    language: null,
    platform: null,
    title: subject,
    facts,
    doubts: doubts.slice(0, 10),
    cost: 0,
  };
}

/** What the mail's head adds where its text is silent. */
function withHead(read: Sighting, mail: Mail, senderName: string): SightingFacts {
  const { merchant, orderDate, shopperEmail } = read.facts;
  const name = senderName.replace(/^["']|["']$/g, '').trim();
  const isName = name.length > 1 && !name.includes('@');
  const isOwn = !isForwarded(mail);
  return {
    ...read.facts,
    ...(merchant === undefined &&
      isName && {
        merchant: { value: name.slice(0, 120), excerpt: name.slice(0, 240), weight: HEAD_WEIGHT.merchant },
      }),
    ...(orderDate === undefined &&
      isOwn &&
      mail.sent !== null &&
      read.kind === 'confirmation' && {
        orderDate: { value: mail.sent, excerpt: mail.sent, weight: HEAD_WEIGHT.orderDate },
      }),
    ...(shopperEmail === undefined &&
      isOwn &&
      mail.to !== null && {
        shopperEmail: { value: mail.to.address, excerpt: mail.to.address, weight: HEAD_WEIGHT.shopperEmail },
      }),
  };
}

/** A line for each that is seen: what was forwarded names its first sender on one. */
async function shownText(document: Document): Promise<string> {
  const dom = domOf(document);
  const body = dom.one(document, 'body');
  if (body === null) return '';
  const { lines } = await collect(document, [body], dom, unhurried);
  return lines.map((line) => line.text).join('\n');
}

function linksOf(document: Document): string[] {
  const dom = domOf(document);
  return Array.from(dom.all(document, 'a[href]'))
    .slice(0, 500)
    .map((link) => dom.attr(link, 'href') ?? '');
}
