import { day } from '../values/day';
import { days } from './counting';
import { euText as text } from './eu.text';
import { LAW_CHECKED_ON, type LawPack, type LawRule } from './schema';

const COUNTING = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:31971R1182';
const CONSUMER_RIGHTS =
  'https://www.ecommercekit.it/clausole/index.php?lang=DE&lnum=0083&lyear=2011&search=tritt';

const rule = (
  parts: Omit<LawRule, 'jurisdiction' | 'checkedOn' | 'expiresOn' | 'contracts' | 'conditions' | 'effect'> &
    Partial<Pick<LawRule, 'conditions' | 'effect' | 'contracts' | 'expiresOn'>>,
): LawRule => ({
  jurisdiction: 'EU',
  checkedOn: LAW_CHECKED_ON,
  // A year after the check: law packs are read anew before they are relied on longer.
  expiresOn: day('2027-11-22'),
  contracts: null,
  conditions: null,
  effect: null,
  ...parts,
});

const counting = {
  problems: 'all',
  actor: 'engine',
  trigger: 'any',
  direction: 'RULE',
  calendar: 'EU-CAL',
  url: COUNTING,
} as const;
const delivery = {
  problems: ['not-received', 'late'],
  calendar: 'EU-CAL',
  url: CONSUMER_RIGHTS,
  certainty: 'verified',
} as const;

/**
 * The European baseline: directives bind through national law, so these are the floor that every member state's law
 * keeps, used where no national pack is carried.
 */
export const eu = {
  jurisdiction: 'EU',
  name: text.name,
  rules: {
    'EU-01': rule({
      ...counting,
      id: 'EU-01',
      period: { kind: 'none' },
      rule: text['EU-01'],
      article: 'Reg. (EEC, Euratom) 1182/71 art. 3(1)',
      certainty: 'verified-secondary',
    }),
    'EU-02': rule({
      ...counting,
      id: 'EU-02',
      period: { kind: 'none' },
      rule: text['EU-02'],
      article: 'Reg. (EEC, Euratom) 1182/71 art. 3(2)(c)',
      certainty: 'verified-secondary',
    }),
    'EU-03': rule({
      ...counting,
      id: 'EU-03',
      period: { kind: 'none' },
      rule: text['EU-03'],
      article: 'Reg. (EEC, Euratom) 1182/71 art. 3(4)',
      certainty: 'verified-secondary',
    }),
    'EU-04': rule({
      ...counting,
      id: 'EU-04',
      period: { kind: 'none' },
      rule: text['EU-04'],
      article: 'Reg. (EEC, Euratom) 1182/71 art. 3(5)',
      certainty: 'verified-secondary',
    }),
    'EU-05': rule({
      ...delivery,
      id: 'EU-05',
      actor: 'trader',
      trigger: 'contract',
      period: { kind: 'counted', period: days(30) },
      direction: 'REPLY',
      rule: text['EU-05'],
      conditions: text['EU-05-conditions'],
      article: 'Directive 2011/83/EU art. 18(1)',
    }),
    'EU-06': rule({
      ...delivery,
      id: 'EU-06',
      problems: ['not-received', 'late', 'part-missing'],
      actor: 'consumer',
      trigger: 'delivery-date-missed',
      period: { kind: 'no-number', practice: null },
      direction: 'EARLIEST',
      calendar: null,
      rule: text['EU-06'],
      conditions: text['EU-06-conditions'],
      article: 'Directive 2011/83/EU art. 18(2)',
    }),
    'EU-07': rule({
      ...delivery,
      id: 'EU-07',
      actor: 'consumer',
      trigger: 'delivery-refused',
      period: { kind: 'at-once' },
      direction: 'EARLIEST',
      calendar: null,
      rule: text['EU-07'],
      conditions: text['EU-07-conditions'],
      article: 'Directive 2011/83/EU art. 18(2)',
    }),
    'EU-08': rule({
      ...delivery,
      id: 'EU-08',
      problems: ['not-received', 'late', 'refund-not-paid'],
      actor: 'trader',
      trigger: 'termination-received',
      period: { kind: 'no-number', practice: null },
      direction: 'REPLY',
      calendar: null,
      rule: text['EU-08'],
      conditions: text['EU-08-conditions'],
      article: 'Directive 2011/83/EU art. 18(3)',
    }),
    'EU-09': rule({
      ...delivery,
      id: 'EU-09',
      problems: ['not-received', 'damaged'],
      actor: 'trader',
      trigger: 'possession',
      period: { kind: 'none' },
      direction: 'INFO',
      calendar: null,
      rule: text['EU-09'],
      conditions: text['EU-09-conditions'],
      article: 'Directive 2011/83/EU art. 20',
      url: 'https://exlege.bg/normi/direktiva-2011-83-es/links/8449',
    }),
    'EU-26': rule({
      id: 'EU-26',
      problems: 'all',
      actor: 'engine',
      trigger: 'any',
      period: { kind: 'dates', from: null, until: day('2025-03-20') },
      direction: 'INFO',
      calendar: null,
      rule: text['EU-26'],
      article: 'Regulation (EU) 2024/3228 arts. 1-2',
      url: 'https://twobirds.com/en/insights/2025/global/the-end-of-the-european-online-dispute-resolution-platform',
      certainty: 'verified-secondary',
    }),
    'EU-27': rule({
      id: 'EU-27',
      problems: 'all',
      actor: 'mediator',
      trigger: 'complete-file',
      period: { kind: 'counted', period: days(90) },
      direction: 'REPLY',
      calendar: 'EU-CAL',
      rule: text['EU-27'],
      conditions: text['EU-27-conditions'],
      article: 'Directive 2013/11/EU arts. 5(4), 8(e)',
      url: 'https://eur-lex.europa.eu/eli/dir/2013/11/oj',
      certainty: 'verified',
    }),
    'EU-32': rule({
      id: 'EU-32',
      problems: 'all',
      actor: 'engine',
      trigger: 'directed-activity',
      period: { kind: 'none' },
      direction: 'INFO',
      calendar: null,
      rule: text['EU-32'],
      article: 'Regulation (EC) 593/2008 art. 6(1)-(2)',
      url: 'https://olrl.ouplaw.com/display/10.1093/law/9780199654635.001.0001/law-9780199654635-chapter-12',
      certainty: 'verified',
    }),
  },
} satisfies LawPack;
