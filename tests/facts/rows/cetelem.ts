import type { Rows } from '../row';

/** Cetelem's Cpay Mastercard. */
export const rows: Rows = {
  C1: { used: ['cetelem/card'] },
  C2: { used: ['cetelem/credit', 'cetelem/linked-credit'] },
  C3: { used: ['cetelem/no-automatic-refund'] },
  C4: { used: ['cetelem/who'] },
  C5: { used: ['cetelem/reasons'] },
  C6: { used: ['cetelem/amicable'] },
  C7: { used: ['cetelem/first'] },
  C8: { used: ['cetelem/phone'] },
  C9: {
    left: 'Two private guides print different hours and no page of Cetelem any: none are shown; cetelem/phone says so.',
  },
  C10: { used: ['cetelem/account'] },
  C11: { used: ['cetelem/subject'] },
  C12: { used: ['cetelem/account'] },
  C13: { used: ['cetelem/sign-language'] },
  C14: { used: ['cetelem/post'] },
  C15: { used: ['cetelem/answer', 'cetelem/answer-payment'] },
  C16: { used: ['cetelem/reasoned'] },
  C17: { used: ['cetelem-consumer-service/opens'] },
  C18: { used: ['cetelem-consumer-service/registered'] },
  C19: { used: ['cetelem-consumer-service/address'] },
  C20: { used: ['cetelem-consumer-service/earlier'] },
  C21: { used: ['cetelem-mediator/who', 'cetelem-mediator/opens', 'cetelem-mediator/asf', 'FR-33'] },
  C22: { used: ['card-issuer/evidence', 'card-issuer/mastercard', 'card-issuer/unauthorised'] },
};
