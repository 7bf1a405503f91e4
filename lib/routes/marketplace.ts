import { AWAITED, FAULTY } from '../claim/problems';
import { type CalendarCode, days, type Period } from '../law/counting';
import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import { marketplaceText as text } from './marketplace.text';
import {
  type CaseEvent,
  type EvidenceFact,
  fact,
  type Note,
  type Only,
  type RoutePack,
  type TimeRule,
} from './schema';

/** What packs of marketplaces and big shops share. Each shop's own facts stand in its own file. */

export const late: Only = { problems: AWAITED };
export const fault: Only = { problems: FAULTY };
/** Kinds of purchase that goods may be; not what is known to be digital, a service or a journey. */
export const GOODS = ['goods', 'unknown'] as const;

const OURS = 'Recours';
export const marketplaceBasis = {
  answer: fact('marketplace/answer', text.answerOursRule, OURS, null, 'ours', null),
  noLastDay: fact('marketplace/no-last-day', text.noLastDay, OURS, null, 'ours', null),
  evidence: fact('marketplace/evidence', text.evidenceRule, OURS, null, 'ours', null),
  lawStays: fact(
    'marketplace/law-stays',
    text.lawStays,
    'Dir. (EU) 2019/771; OR 197 ff.',
    null,
    'verified-secondary',
  ),
  outside: fact(
    'marketplace/outside',
    text.outside,
    'third-party pages on marketplaces',
    null,
    'verified-secondary',
  ),
  bank: fact('marketplace/next-bank', text.nextBank, OURS, null, 'ours', null),
} as const;

/** A day counted from an event; platforms count by machine, so nothing rolls unless said. */
export const counted = (
  from: CaseEvent,
  add: Period,
  why: Sentence,
  basis: readonly Basis[],
  calendar: CalendarCode = 'EXACT',
): TimeRule => ({ from, add, why, basis, calendar });

/** The last announced delivery day has passed. */
export const promisePassed = (basis: readonly Basis[]): TimeRule =>
  counted('expected', days(1), text.whyPromised, basis);

/** Where nothing says when an answer must come: our 14 days. */
export const ANSWER_OURS = {
  time: counted('last-used', days(14), text.answerOursWhy, [marketplaceBasis.answer], 'UNSTATED'),
} as const;

const need = (id: string, what: Sentence, test: EvidenceFact['test'], only?: Only): EvidenceFact => ({
  id,
  what,
  test,
  basis: [marketplaceBasis.evidence],
  ...(only === undefined ? {} : { only }),
});
/** Evidence that every platform asks for. */
export const EVIDENCE: readonly EvidenceFact[] = [
  need('order', text.evidenceOrder, 'order'),
  need('promised-date', text.evidencePromise, 'promised-date', late),
  need('tracking', text.evidenceTracking, 'ask', late),
  need('message-to-seller', text.evidenceContact, 'merchant-contact'),
  need('photos', text.evidencePhotos, 'ask', fault),
  need('return-proof', text.evidenceReturn, 'ask', { problems: ['refund-not-paid', 'withdrawal'] }),
];

export const noLastDayNote = (only?: Only): Note => ({
  says: text.noLastDay,
  basis: [marketplaceBasis.noLastDay],
  ...(only === undefined ? {} : { only }),
});
export const lawStaysNote: Note = { says: text.lawStays, only: fault, basis: [marketplaceBasis.lawStays] };
export const outsideNote: Note = { says: text.outside, basis: [marketplaceBasis.outside] };
export const nextBank = {
  route: 'card-issuer',
  says: text.nextBank,
  basis: [marketplaceBasis.bank],
} as const;
/** The shop's own terms name the French federation's mediator; `basis` is the reading of those terms. */
export const nextFevad = (basis: Basis) =>
  ({ route: 'fevad', says: text.nextFevad, only: { countries: ['FR'] }, basis: [basis] }) as const;
/** That reading, for a shop. */
export const fevadNamed = (id: string, source: string, expiresOn?: Parameters<typeof fact>[5]): Basis =>
  fact(`${id}/fevad`, text.nextFevad, source, null, 'verified', expiresOn);

type Given = 'id' | 'name' | 'asked' | 'who' | 'applies' | 'problems' | 'opens' | 'notYet' | 'cost';

/** A marketplace's pack: what it says, and what is usual for the rest. */
export const marketplace = (pack: Pick<RoutePack, Given> & Partial<RoutePack>): RoutePack => ({
  kind: 'intermediary',
  anyContract: false,
  consumersOnly: false,
  closes: [],
  closesWhenUsed: false,
  reusable: false,
  answers: [ANSWER_OURS],
  keepAlive: [],
  force: 'decides',
  languages: [],
  steps: [],
  channels: [],
  evidence: EVIDENCE,
  collisions: [],
  ends: [],
  next: [nextBank],
  notes: [],
  letters: [{ letter: 'platform-case' }],
  background: [],
  ...pack,
});
