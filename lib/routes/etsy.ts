import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { etsyText as text } from './etsy.text';
import { counted, fault, late, marketplace, outsideNote, promisePassed } from './marketplace';
import { afterExpected, answerIn, marketplaceText as shared } from './marketplace.text';
import { protectionBasis } from './marketplace-protection';
import { fact } from './schema';
import { privateSellerNote, sellerIsQuestion } from './shared-questions';

const HELP = 'help.etsy.com 5745586898199';

/** What each fact rests on. */
const basis = {
  who: fact('etsy/who', text.who, HELP, null, 'verified'),
  covers: fact('etsy/covers', text.covers, HELP, null, 'verified'),
  opens: fact('etsy/opens', text.opensRule, HELP, null, 'verified'),
  closes: fact('etsy/closes', text.closesRule, HELP, null, 'verified'),
  answer: fact('etsy/answer', text.answerRule, HELP, null, 'verified'),
  cost: fact('etsy/cost', text.costRule, HELP, null, 'verified'),
  channel: fact('etsy/channel', text.stepHelp, HELP, null, 'verified'),
  photos: fact('etsy/photos', text.stepPhotos, HELP, null, 'verified'),
  ends: fact('etsy/ends', text.ends, HELP, null, 'verified'),
} as const;

const afterHelpRequest = counted('complaint', days(2), text.opensWhy, [basis.opens]);

/** Etsy's case, after a help request to the seller. */
export const etsy = marketplace({
  id: 'etsy',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['etsy'] }],
  problems: [...AWAITED, ...FAULTY],
  opens: [
    {
      kind: 'on',
      only: late,
      time: promisePassed([basis.opens]),
      also: afterHelpRequest,
      reason: shared.opensWaited,
      basis: [basis.opens],
    },
    { kind: 'on', only: fault, time: afterHelpRequest, reason: shared.opensWaited, basis: [basis.opens] },
  ],
  notYet: shared.notYetContact,
  closes: [{ reading: 'both', time: counted('expected', days(100), afterExpected(100), [basis.closes]) }],
  answers: [{ time: counted('last-used', days(3), answerIn(3), [basis.answer], 'UNSTATED') }],
  cost: { says: shared.free, basis: [basis.cost] },
  steps: [
    { says: text.stepHelp, only: { unknown: ['complaint'] }, basis: [basis.channel] },
    { says: text.stepCase, only: { stages: ['unused'] }, basis: [basis.opens] },
    { says: text.stepPhotos, only: fault, basis: [basis.photos] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  ends: [
    { says: text.ends, basis: [basis.ends] },
    { says: protectionBasis.etsy.rule, basis: [protectionBasis.etsy] },
  ],
  notes: [{ says: text.covers, basis: [basis.covers] }, privateSellerNote, outsideNote],
  asks: [sellerIsQuestion],
});
