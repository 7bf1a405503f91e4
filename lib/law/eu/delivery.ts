import { days } from '../counting';
import { rulesOf } from '../rules-of';
import { deliveryText } from './delivery.text';

const usual = {
  jurisdiction: 'EU',
  url: 'https://www.ecommercekit.it/clausole/index.php?lang=DE&lnum=0083&lyear=2011&search=tritt',
} as const;

/** Delivery, the end of the contract and its refund, risk: Directive 2011/83/EU. */
export const delivery = rulesOf(usual, deliveryText, {
  'EU-05': {
    problems: ['not-received', 'late'],
    actor: 'trader',
    trigger: 'contract',
    period: { kind: 'counted', period: days(30) },
    direction: 'REPLY',
    calendar: 'EU-CAL',
    onlyIf: ['no-date-agreed'],
    settledBy: ['AT-01', 'BE-01', 'DE-01', 'ES-01', 'FR-01', 'IE-01', 'IT-01', 'LU-01', 'NL-01', 'PT-01'],
    article: 'Directive 2011/83/EU art. 18(1)',
  },
  'EU-06': {
    problems: ['not-received', 'late', 'part-missing'],
    actor: 'consumer',
    trigger: 'delivery-date-missed',
    period: { kind: 'no-number', practice: null },
    direction: 'EARLIEST',
    calendar: null,
    settledBy: ['AT-01-extra-time', 'DE-02', 'FR-02', 'IE-02', 'LU-02'],
    article: 'Directive 2011/83/EU art. 18(2)',
  },
  'EU-07': {
    problems: ['not-received', 'late'],
    actor: 'consumer',
    trigger: 'delivery-refused',
    period: { kind: 'at-once' },
    direction: 'EARLIEST',
    calendar: null,
    settledBy: ['AT-01-at-once', 'DE-03', 'FR-04', 'LU-03'],
    article: 'Directive 2011/83/EU art. 18(2)',
  },
  'EU-08': {
    problems: ['not-received', 'late', 'refund-not-paid'],
    actor: 'trader',
    trigger: 'termination-received',
    period: { kind: 'no-number', practice: null },
    direction: 'REPLY',
    calendar: null,
    settledBy: ['AT-01-refund', 'ES-02', 'FR-06', 'LU-04', 'PT-02'],
    article: 'Directive 2011/83/EU art. 18(3)',
  },
  'EU-09': {
    problems: ['not-received', 'damaged'],
    actor: 'trader',
    trigger: 'possession',
    period: { kind: 'none' },
    direction: 'INFO',
    calendar: null,
    settledBy: ['DE-05', 'FR-08', 'IE-12', 'LU-05'],
    article: 'Directive 2011/83/EU art. 20',
    url: 'https://exlege.bg/normi/direktiva-2011-83-es/links/8449',
  },
});
