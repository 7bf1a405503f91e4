import { PROBLEMS } from '../claim/claim';
import { EU_COUNTRIES } from '../law/applicable';
import { days, type Period } from '../law/counting';
import { basisOf, type LawRule } from '../law/schema';
import type { Basis } from '../values/basis';
import { FEVAD_SHOPS } from './fevad-shops';
import { mediatorText as text } from './mediator.text';
import { fact, type LawInCase, type Note, type Only, type OpeningRule, type RoutePack } from './schema';

const basis = {
  who: fact(
    'mediator/who',
    text.who,
    'C. conso. art. L612-1 s.; mediateurfevad.fr',
    'https://www.mediateurfevad.fr/?p=330',
    'verified-secondary',
  ),
  cost: fact(
    'mediator/cost',
    text.costRule,
    'C. conso. art. L612-1',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
    'verified-secondary',
  ),
  channel: fact(
    'mediator/channel',
    text.channelRule,
    'C. conso. art. L616-1',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
    'verified-secondary',
  ),
  court: fact(
    'mediator/court',
    text.courtRule,
    'contact-service-clients.com/mediateur-e-commerce',
    'https://contact-service-clients.com/mediateur-e-commerce',
    'verified-secondary',
  ),
  seat: fact(
    'mediator/seat',
    text.noteOtherSeat,
    'europe-consommateurs.eu',
    'https://www.europe-consommateurs.eu/une-question-une-reclamation.html',
    'verified',
  ),
  outside: fact(
    'mediator/outside',
    text.noteOutside,
    'Directive 2013/11/EU art. 2',
    'https://eur-lex.europa.eu/eli/dir/2013/11/oj',
    'recalled',
  ),
  binding: fact(
    'mediator/binding',
    text.noteTalks,
    'mediateurfevad.fr',
    'https://www.mediateurfevad.fr/?p=330',
    'verified',
  ),
} as const;

const SELLER_TRIED = ['merchant', 'formal-notice'];

const based = (rule: LawRule | undefined): Basis[] => (rule === undefined ? [] : [basisOf(rule)]);
const noted = (rule: LawRule | undefined, says: Note['says'], only?: Only): Note[] =>
  rule === undefined ? [] : [{ says, ...(only === undefined ? {} : { only }), basis: [basisOf(rule)] }];

/**
 * Where the law has mediation bodies: the wait it or their practice asks for after the written complaint, the year to
 * reach them, the days they have. Null elsewhere (Switzerland, the United Kingdom, the United States).
 */
function byLaw(law: LawInCase): Partial<RoutePack> | null {
  const result = law.rules.find(
    ({ actor, direction, period }) =>
      actor === 'mediator' && direction === 'REPLY' && period.kind === 'counted' && isLong(period.period),
  );
  if (result === undefined) return null;
  const refusal = law.rules.find(
    (rule) => rule.actor === 'mediator' && rule.direction === 'REPLY' && rule !== result,
  );
  const wait = law.rules.find(
    ({ direction, trigger, onlyIf, period }) =>
      direction === 'EARLIEST' &&
      trigger === 'written-complaint' &&
      onlyIf === undefined &&
      waitOf(period) !== null,
  );
  const last = law.rules.find(
    ({ direction, trigger, onlyIf, period }) =>
      direction === 'LATEST' &&
      trigger === 'written-complaint' &&
      onlyIf === undefined &&
      period.kind === 'counted',
  );
  const first = law.rules.find(
    ({ direction, trigger, sum }) => direction === 'EARLIEST' && trigger === 'any' && sum !== undefined,
  );
  const platform = law.rules.find(({ id }) => id === 'EU-26');
  return {
    opens: [...opensAfter(wait, result)],
    closes: last?.period.kind === 'counted' ? [closing(last, last.period.period)] : [],
    answers: [
      {
        time: {
          from: 'last-used',
          add: result.period.kind === 'counted' ? result.period.period : days(90),
          calendar: result.calendar ?? 'UNSTATED',
          why: text.answerWhy,
          basis: based(result),
        },
      },
    ],
    notes: [
      ...mediator.notes,
      ...noted(refusal, text.noteReject, { stages: ['waiting'] }),
      ...noted(first, first?.rule ?? text.noteTalks),
      ...noted(platform, text.noteClosedPlatform),
    ],
  };
}

const isLong = ({ amount, unit }: Period): boolean => unit === 'days' && amount >= 30;

/** How long after the complaint: the law's number, else the longest that practice asks for. */
function waitOf(period: LawRule['period']): Period | null {
  if (period.kind === 'counted') return period.fair ?? period.period;
  return period.kind === 'no-number' ? (period.practice?.max ?? null) : null;
}

function opensAfter(wait: LawRule | undefined, result: LawRule): OpeningRule[] {
  const add = wait === undefined ? null : waitOf(wait.period);
  if (wait === undefined || add === null)
    return [
      {
        kind: 'turn',
        of: SELLER_TRIED,
        stages: ['silent', 'answered', 'offered', 'refused'],
        reason: text.opensComplaint,
        basis: [basisOf(result)],
      },
    ];
  const basis = [basisOf(wait)];
  const why = wait.period.kind === 'counted' ? text.opensLawWhy : text.opensPracticeWhy;
  return [
    { kind: 'turn', of: SELLER_TRIED, stages: ['refused'], reason: text.opensRefused, basis },
    {
      kind: 'on',
      time: { from: 'complaint', add, calendar: 'EXACT', why, basis },
      reason: text.opensPractice,
      basis,
    },
  ];
}

const closing = (last: LawRule, add: Period): RoutePack['closes'][number] => ({
  reading: 'both',
  time: {
    from: 'complaint',
    add,
    calendar: last.calendar ?? 'UNSTATED',
    why: text.closesWhy,
    basis: [basisOf(last)],
  },
});

/** Consumer mediation: free or nearly, proposes, binds nobody. Its days are those of the law of the case. */
export const mediator: RoutePack = {
  id: 'mediator',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  // The FEVAD mediator has a pack of its own, for deliveries in France.
  applies: [{ exceptShops: FEVAD_SHOPS, exceptIntermediaries: ['cstream'] }, { exceptCountries: ['FR'] }],
  problems: PROBLEMS,
  anyContract: false,
  consumersOnly: true,
  opens: [],
  notYet: text.notYet,
  closes: [],
  closesWhenUsed: false,
  reusable: false,
  answers: [],
  byLaw,
  keepAlive: [],
  force: 'talks',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: [],
  steps: [
    { says: text.stepFind, only: { stages: ['unused'] }, basis: [basis.channel] },
    { says: text.stepForm, only: { stages: ['unused'] }, basis: [basis.channel] },
  ],
  channels: [{ kind: 'form', label: text.channel, value: null, hours: null, basis: basis.channel }],
  evidence: [
    {
      id: 'message-to-seller',
      what: text.evidenceComplaint,
      test: 'merchant-contact',
      basis: [basis.channel],
    },
    { id: 'order', what: text.evidenceOrder, test: 'order', basis: [basis.channel] },
  ],
  collisions: [],
  ends: [{ says: text.courtRule, basis: [basis.court] }],
  next: [],
  notes: [
    { says: text.who, basis: [basis.who] },
    { says: text.noteTalks, basis: [basis.binding] },
    { says: text.noteOtherSeat, basis: [basis.seat] },
    { says: text.noteOutside, only: { exceptSellerCountries: EU_COUNTRIES }, basis: [basis.outside] },
    { says: text.courtRule, basis: [basis.court] },
  ],
  letters: [{ letter: 'mediation-request' }],
  background: [],
};
