import type { Rows } from '../row';

/** The published procedure of Klik & Pay. */
export const rows: Rows = {
  K1: { used: ['klikandpay/cost'] },
  K2: { used: ['klikandpay/who'] },
  K3: { used: ['klikandpay/problems', 'klikandpay/refund'] },
  K4: { used: ['klikandpay/talks'] },
  K5: { used: ['klikandpay/knowledge'] },
  K6: { used: ['klikandpay/reminds', 'klikandpay/answer'] },
  K7: { used: ['klikandpay/merchant-first'] },
  K8: { used: ['klikandpay/opens'] },
  K9: { used: ['klikandpay/account'] },
  K10: { used: ['klikandpay/split'] },
  K11: { used: ['klikandpay/payment'] },
  K12: { used: ['klikandpay/split', 'klikandpay/watches'] },
  K13: { used: ['klikandpay/ends-shopper'] },
  K14: { used: ['klikandpay/ends-both'] },
  K15: { used: ['klikandpay/closes', 'klikandpay/history', 'klikandpay/extended'] },
  K16: { used: ['klikandpay/log-in'] },
  K17: { used: ['klikandpay/first-time'] },
  K18: { used: ['klikandpay/channel', 'klikandpay/operator', 'klikandpay/next-issuer'] },
};
