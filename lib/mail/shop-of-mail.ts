import { hostOf } from '../purchase/address';
import type { Mail, Mailbox } from './mail';

/** Providers on whose hosts people write, and firms that send mail for shops: neither is the shop. */
const NO_SHOP =
  /(?:^|\.)(?:gmail|googlemail|google|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|orange|wanadoo|free|sfr|laposte|bluewin|proton|protonmail|posteo|mailbox|shopifyemail|sendgrid|mailgun|amazonses|mandrillapp|mailchimp|mailjet|sendinblue|brevo|sparkpostmail|klaviyomail|hubspotemail|exacttarget|emarsys|list-manage|mailchimpapp|facebook|instagram|twitter|youtube|linkedin|pinterest|tiktok|apple|w3|schema|trustpilot|bit)\.[a-z.]{2,6}$/;
/** What shops put before their domain for their mail and pictures. */
const MAIL_PART =
  /^(?:e?-?mails?|e|m|news(?:letter)?s?|notices?|[a-z]+-mail|no-?reply|info|notifications?|order|orders|commandes?|bestellung(?:en)?|shop|t|trk|track(?:ing)?|click|links?|img|images?|cdn|static|assets?|media|www\d?|reply|bounces?|mg|em\d*|transactional|service|ecommerce|store)\.(?=[^.]+\.[^.]+)/;
/** Domains under which shops have theirs. */
const SHARED = /^(?:com?|org|net|ac|gv|or)\.[a-z]{2}$/;

/** A line of a forwarded mail that names the first sender, in the languages of mail programs. */
const FORWARDED_FROM =
  /^[>\s*_]*(?:from|de|von|da|van|expéditeur|absender)[ \u00a0]?:[*_\s]*(?:"?([^"<\n]{0,120}?)"?\s*)?[<[(]?(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/im;
/** The marks that mail programs put before the subject of what they forward or answer. */
const MARKS = /^\s*(?:(?:fwd?|fw|tr|wg|i|re|aw|sv|enc|rv)\s*:\s*)+/i;

/** Whether the shopper sent this mail on himself. */
export function isForwarded({ subject, from }: Pick<Mail, 'subject' | 'from'>): boolean {
  return (MARKS.test(subject) && !/^\s*(?:re|aw|sv)\s*:/i.test(subject)) || (from !== null && isPerson(from));
}

/** The subject without the marks of forwarding. */
export function plainSubject(subject: string): string {
  return subject.replace(MARKS, '').trim();
}

function isPerson({ address }: Mailbox): boolean {
  return NO_SHOP.test(domainOf(address));
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Who first sent the mail: the sender, or in a forwarded one whom its text names. Null when only a person is known. */
export function senderOf(mail: Mail, text: string): Mailbox | null {
  if (mail.from !== null && !isForwarded(mail)) return mail.from;
  const [, name = '', address] = FORWARDED_FROM.exec(text.slice(0, 20_000)) ?? [];
  if (address !== undefined && !NO_SHOP.test(domainOf(address.toLowerCase())))
    return { name: name.trim(), address: address.toLowerCase() };
  return mail.from === null || isPerson(mail.from) ? null : mail.from;
}

/**
 * The shop's host, from the sender's domain (`noreply@mail.luminaires.ch` is of `luminaires.ch`), else from where most
 * links of the mail lead; empty when neither says so.
 */
export function hostOfMail(sender: Mailbox | null, links: readonly string[]): string {
  const own = sender === null ? '' : shopDomain(domainOf(sender.address));
  if (own !== '') return own;
  const counts = new Map<string, number>();
  for (const link of links.slice(0, 500)) {
    const domain = shopDomain(hostOf(link));
    if (domain !== '') counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || (second !== undefined && second[1] === first[1]) ? '' : first[0];
}

function shopDomain(host: string): string {
  if (host === '' || NO_SHOP.test(host) || !host.includes('.') || /^[\d.]+$/.test(host)) return '';
  let domain = host;
  for (let round = 0; round < 3 && MAIL_PART.test(domain); round++) {
    const shorter = domain.replace(MAIL_PART, '');
    if (SHARED.test(shorter)) break;
    domain = shorter;
  }
  return domain.slice(0, 255);
}
