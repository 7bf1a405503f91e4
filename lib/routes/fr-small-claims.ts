import { fr } from '../law/fr';
import { basisOf } from '../law/schema';
import { costNotFound, ENDS_MEDIATION, frenchLimitation, NOT_IN_OTHER_STATES, venue } from './fr-court';
import { frSmallClaimsText as text } from './fr-small-claims.text';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import type { RoutePack } from './schema';

const fr39 = basisOf(fr.rules['FR-39']);
const fr40 = basisOf(fr.rules['FR-40']);
const EXCUSED = 'fr-conciliation-excused';

/** France: a simple application to the court for up to 5,000 euros. */
export const frSmallClaims: RoutePack = {
  ...OUTSIDE,
  id: 'fr-small-claims',
  kind: 'court',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [fr39, fr40] },
  applies: [{ countries: ['FR'], ...NOT_IN_OTHER_STATES, exceptTotal: { currency: 'EUR', over: 500_000 } }],
  problems: AGAINST_SELLER,
  consumersOnly: false,
  opens: [
    {
      kind: 'turn',
      of: ['fr-conciliation', 'mediator', 'fevad'],
      stages: ['silent', 'answered', 'offered', 'refused'],
      reason: text.opensTried,
      basis: [fr39],
    },
    {
      kind: 'turn',
      of: ['merchant', 'formal-notice'],
      stages: ['silent', 'answered', 'offered', 'refused', 'bounced'],
      only: { answers: { [EXCUSED]: ['yes'] } },
      reason: text.opensExcused,
      basis: [fr39],
    },
  ],
  notYet: text.notYet,
  lastDay: frenchLimitation,
  force: 'decides',
  cost: costNotFound,
  languages: ['fr'],
  steps: [venue, { says: text.stepApply, basis: [fr39, fr40] }],
  channels: [{ kind: 'in-person', label: text.channel, value: null, hours: null, basis: fr40 }],
  evidence: papers([fr40]),
  collisions: ENDS_MEDIATION,
  next: [],
  notes: [{ says: text.alone, basis: [fr40] }],
  asks: [
    {
      id: EXCUSED,
      ask: text.askExcused,
      help: text.askExcusedHelp,
      answer: {
        kind: 'choice',
        options: [
          { value: 'yes', label: text.yes },
          { value: 'no', label: text.no },
        ],
      },
      needed: false,
      skip: text.skip,
    },
  ],
  letters: [{ letter: 'court-annex' }],
};
