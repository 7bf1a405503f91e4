import type { Rows } from '../row';

/** Sogexia's SmartPay. */
export const rows: Rows = {
  S1: { used: ['sogexia/who', 'sogexia/issuer'] },
  S2: { used: ['sogexia/subsidiary'] },
  S3: { used: ['sogexia/subsidiary'] },
  S4: { used: ['sogexia/who'] },
  S5: { used: ['sogexia/reasons'] },
  S6: { left: 'The number stands only on the private page: none is shown; sogexia/phone says so.' },
  S7: { left: 'Hours of a number that is not shown.' },
  S8: { left: 'No emergency line is proved; blocking in the account comes first instead (sogexia/block).' },
  S9: { left: 'The number stands only on the private page: none is shown; sogexia/phone says so.' },
  S10: { used: ['sogexia/online-first'] },
  S11: { used: ['sogexia/form'] },
  S12: { used: ['sogexia/messages'] },
  S13: { used: ['sogexia/chat'] },
  S14: { used: ['sogexia/post'] },
  S15: { used: ['sogexia/post'] },
  S16: { used: ['sogexia/registered'] },
  S17: { used: ['sogexia/social'] },
  S18: { used: ['sogexia/block-at-once'] },
  S19: { used: ['sogexia/block'] },
  S20: { used: ['sogexia/block'] },
  S21: { used: ['sogexia/block'] },
  S22: { used: ['sogexia-complaint/ladder', 'cssf/opens', 'cssf/closes', 'cssf/channel', 'cssf/cost'] },
  S23: { used: ['sogexia/dispute'] },
};
