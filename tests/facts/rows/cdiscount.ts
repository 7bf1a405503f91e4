import type { Rows } from '../row';

/** Cdiscount, its old Cstream subscription, and the mediator it names. */
export const rows: Rows = {
  D1: { used: ['cdiscount/cstream'] },
  D2: { used: ['cdiscount/cstream-complain'] },
  D3: { used: ['cdiscount/cstream-reasons'] },
  D4: { used: ['cdiscount/account', 'cdiscount/marketplace'] },
  D5: { used: ['cdiscount/account'] },
  D6: { used: ['cdiscount/phone'] },
  D7: { used: ['cdiscount/social'] },
  D8: { used: ['cdiscount/post'] },
  D9: { used: ['cdiscount/post'] },
  D10: { used: ['cdiscount/sign-language'] },
  D11: { used: ['cdiscount/fevad', 'fevad/opens', 'FR-33'] },
  D12: { used: ['fevad/cost'] },
  D13: { used: ['fevad/opens'] },
  D14: { used: ['cdiscount/french-law'] },
  D15: { used: ['fevad/post', 'fevad/form'] },
  D16: {
    left: 'Two sources print two different addresses and the mediator asks for its form: none is offered; fevad/form says so.',
  },
  D17: { used: ['cdiscount/eu-platform', 'EU-26'] },
  D18: { used: ['fevad/answer', 'FR-35'] },
  D19: { used: ['FR-39'] },
  D20: { used: ['fevad/who', 'fevad/member'] },
};
