import { cdiscountText as text } from './cdiscount.text';
import { type EvidenceFact, fact, type Note, type PackQuestion, type RoutePack } from './schema';

const SALE = 'Cdiscount, conditions of sale of 30-07-2026 (Open Terms Archive)';
const MARKET = 'Cdiscount, marketplace conditions of 01-12-2023 (Open Terms Archive)';
const FAQ = 'https://clients.cdiscount.com/simple/faq.aspx';
const GUIDE = 'ma-reclamation.com, Cstream';

/** What the packs of Cdiscount's customer service, marketplace and Cstream rest on. */
export const cdiscountBasis = {
  who: fact('cdiscount/who', text.who, `${SALE}; ${MARKET}`, FAQ, 'verified'),
  account: fact('cdiscount/account', text.accountRule, `${SALE}; clients.cdiscount.com`, FAQ, 'verified'),
  phone: fact('cdiscount/phone', text.phoneRule, SALE, null, 'verified'),
  signLanguage: fact('cdiscount/sign-language', text.signLanguageRule, GUIDE, null, 'recalled'),
  post: { ...fact('cdiscount/post', text.postRule, SALE, null, 'verified'), conflict: text.postConflict },
  social: fact('cdiscount/social', text.noSocial, GUIDE, null, 'recalled'),
  cancel: fact('cdiscount/cancel', text.cancel, SALE, null, 'verified'),
  claimDays: fact('cdiscount/claim-days', text.claimDays, SALE, null, 'verified'),
  fevad: fact('cdiscount/fevad', text.nextFevad, `${SALE}; ${MARKET}`, null, 'verified'),
  french: fact('cdiscount/french-law', text.french, SALE, null, 'verified'),
  closedPlatform: fact(
    'cdiscount/eu-platform',
    text.closedPlatform,
    'Regulation (EU) 2024/3228; iubenda, twobirds',
    null,
    'verified-secondary',
  ),
  evidence: fact('cdiscount/evidence', text.evidenceRule, SALE, null, 'verified'),
  market: fact('cdiscount/marketplace', text.marketRule, MARKET, null, 'verified'),
  money: fact('cdiscount/money', text.moneyHeld, `${SALE}; ${MARKET}`, null, 'verified'),
  cstream: fact('cdiscount/cstream', text.cstreamLegacy, SALE, null, 'verified'),
  cstreamComplain: fact(
    'cdiscount/cstream-complain',
    text.cstreamMayComplain,
    GUIDE,
    null,
    'verified-secondary',
  ),
  cstreamReasons: fact('cdiscount/cstream-reasons', text.cstreamReasons, GUIDE, null, 'verified-secondary'),
} as const;

const abroad = (country: string, value: string) =>
  ({
    kind: 'phone',
    only: { countries: [country] },
    label: text.phoneAbroad,
    value,
    hours: {
      zone: 'Europe/Paris',
      hours: [
        { from: 1, to: 5, opens: '09:00', closes: '19:00' },
        { from: 6, to: 6, opens: '09:00', closes: '18:00' },
      ],
    },
    basis: cdiscountBasis.phone,
  }) as const;

/** How Cdiscount is reached, whatever it is about. */
export const CDISCOUNT_CHANNELS: RoutePack['channels'] = [
  { kind: 'account', label: text.account, value: FAQ, hours: null, basis: cdiscountBasis.account },
  {
    kind: 'phone',
    only: { exceptCountries: ['LU', 'BE', 'DE', 'AT'] },
    label: text.phone,
    value: '39 79',
    hours: {
      zone: 'Europe/Paris',
      hours: [
        { from: 1, to: 5, opens: '09:00', closes: '20:00' },
        { from: 6, to: 7, opens: '09:00', closes: '18:00' },
      ],
      onHolidays: { of: 'FR', opens: '09:00', closes: '18:00' },
    },
    basis: cdiscountBasis.phone,
  },
  abroad('LU', '0800 40 234'),
  abroad('BE', '0800 58 211'),
  abroad('DE', '0800 627 9980'),
  abroad('AT', '0800 70 10 07'),
  {
    kind: 'sign-language',
    label: text.signLanguage,
    value: null,
    hours: {
      zone: 'Europe/Paris',
      hours: [
        { from: 1, to: 4, opens: '09:00', closes: '17:00' },
        { from: 5, to: 5, opens: '09:00', closes: '16:00' },
      ],
    },
    basis: cdiscountBasis.signLanguage,
  },
  {
    kind: 'post',
    label: text.post,
    value: 'Cdiscount, 120-126 quai de Bacalan, 33000 Bordeaux',
    hours: null,
    basis: cdiscountBasis.post,
  },
];

/** Whether it is the old subscription; asked only where it may be one. */
export const cstreamQuestion: PackQuestion = {
  id: 'cdiscount-cstream',
  only: { problems: ['charged-wrongly', 'subscription-not-ended'], kinds: ['unknown'] },
  ask: text.askCstream,
  help: null,
  answer: {
    kind: 'choice',
    options: [
      { value: 'yes', label: text.yes },
      { value: 'no', label: text.no },
    ],
  },
  needed: false,
  skip: text.unknown,
};

export const closedPlatformNote: Note = {
  says: text.closedPlatform,
  basis: [cdiscountBasis.closedPlatform],
};
export const nextMediator = {
  route: 'fevad',
  says: text.nextFevad,
  only: { countries: ['FR'] },
  basis: [cdiscountBasis.fevad],
} as const;
export const reservesNeed: EvidenceFact = {
  id: 'delivery-reserves',
  what: text.evidenceReserves,
  test: 'ask',
  only: { problems: ['damaged', 'part-missing'] },
  basis: [cdiscountBasis.evidence],
};
