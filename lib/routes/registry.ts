import { cardIssuer } from './card-issuer';
import { cembra } from './cembra';
import { chBankingOmbudsman } from './ch-banking-ombudsman';
import { formalNotice } from './formal-notice';
import { klikandpay } from './klikandpay';
import { mediator } from './mediator';
import { merchant } from './merchant';
import type { RoutePack } from './schema';

/**
 * Every route pack, one line each, in the order of the ladder: the seller, who handled the payment, who issued the
 * card, the law. The order decides only between routes that close on the same day.
 */
export const ROUTES: readonly RoutePack[] = [
  merchant,
  klikandpay,
  cembra,
  cardIssuer,
  formalNotice,
  mediator,
  chBankingOmbudsman,
];
