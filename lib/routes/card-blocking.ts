import type { Channel } from '../recourse/plan';
import { cardBlockingText as text } from './card-blocking.text';
import { allHours, fact, type Only, type RoutePack } from './schema';

const FRENCH = 'https://www.service-public.fr/particuliers/vosdroits/F2428';
const GERMAN = 'https://www.sperr-notruf.de/';
const BELGIAN = 'https://safeonweb.be/en/news/card-stop-has-new-telephone-number-078-170-170';

const basis = {
  france: fact('card-blocking/france', text.franceRule, 'service-public.fr', FRENCH, 'verified-secondary'),
  germany: fact('card-blocking/germany', text.germanyRule, 'sperr-notruf.de', GERMAN, 'verified'),
  belgium: fact('card-blocking/belgium', text.belgiumRule, 'safeonweb.be', BELGIAN, 'verified'),
  ownBank: fact(
    'card-blocking/own-bank',
    text.ownBankRule,
    'Directive (EU) 2015/2366 art. 70',
    'https://eur-lex.europa.eu/eli/dir/2015/2366/oj',
    'recalled',
  ),
} as const;

type Blocking = RoutePack['channels'][number];
const unauthorised = (...countries: string[]): Only => ({ problems: ['not-authorised'], countries });
const phone = (
  only: Only,
  label: Channel['label'],
  value: string,
  zone: string,
  rule: Channel['basis'],
): Blocking => ({ kind: 'phone', only, label, value, hours: allHours(zone), basis: rule, blocks: true });

/** "At the bank’s own number": for a card whose issuer prints none that is known here. */
export const OWN_BANK_BLOCKING: Blocking = {
  kind: 'phone',
  only: { problems: ['not-authorised'] },
  label: text.ownBank,
  value: null,
  hours: null,
  basis: basis.ownBank,
  blocks: true,
};

/** Numbers by which a card of any bank is blocked, by where the shopper lives; the bank’s own way comes first. */
export const CARD_BLOCKING: readonly Blocking[] = [
  OWN_BANK_BLOCKING,
  phone(unauthorised('FR'), text.france, '0 892 705 705', 'Europe/Paris', basis.france),
  phone(unauthorised('FR'), text.franceAbroad, '+33 442 605 303', 'Europe/Paris', basis.france),
  phone(unauthorised('DE'), text.germany, '116 116', 'Europe/Berlin', basis.germany),
  phone(unauthorised('DE'), text.germanyAbroad, '+49 30 4050 4050', 'Europe/Berlin', basis.germany),
  phone(unauthorised('BE'), text.belgium, '078 170 170', 'Europe/Brussels', basis.belgium),
  phone(unauthorised('BE'), text.belgiumAbroad, '+32 78 170 170', 'Europe/Brussels', basis.belgium),
];
