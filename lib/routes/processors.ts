import { processorsText as text } from './processors.text';
import { fact, type Note, type Only } from './schema';

/**
 * Ways of paying that have no route of their own: processors that do not talk to shoppers, wallets that only pass a
 * card on, transfers, cash. Each says where the door is. These are notices of a plan, never routes.
 */

const recalled = (id: string, says: Note['says']) =>
  fact(`processors/${id}`, says, 'Recours', null, 'recalled');

const basis = {
  stripe: fact(
    'processors/stripe',
    text.stripe,
    'support.stripe.com',
    'https://support.stripe.com/',
    'verified',
  ),
  mollie: fact(
    'processors/mollie',
    text.mollie,
    'help.mollie.com 360036230773',
    'https://help.mollie.com/',
    'verified',
  ),
  worldline: fact('processors/worldline', text.worldline, 'Worldline FAQ', null, 'verified'),
  plumbing: recalled('plumbing', text.plumbing),
  leboncoin: fact(
    'processors/leboncoin',
    text.leboncoin,
    'assistance.leboncoin.info',
    null,
    'verified-secondary',
  ),
  floa: fact('processors/floa', text.floa, 'Cdiscount, sale terms of 30-07-2026', null, 'verified'),
  wallet: fact('processors/wallet', text.wallet, 'explaincharges.com', null, 'verified-secondary'),
  walletPhones: fact(
    'processors/wallet-phones',
    text.walletPhones,
    'explaincharges.com',
    null,
    'verified-secondary',
  ),
  shopPay: recalled('shop-pay', text.shopPay),
  transfer: recalled('transfer', text.transfer),
  noPayer: recalled('no-payer', text.noPayer),
  invoice: fact('processors/invoice', text.invoice, 'Recours', null, 'ours', null),
} as const;

/** Processors that only move the money, by the reader's id. What is known of the first three was read. */
const PLUMBING = ['adyen', 'checkout-com', 'payplug', 'payzen', 'sips', 'datatrans', 'saferpay'] as const;
/** Wallets that only pass a card on. */
const CARD_WALLETS = ['apple-pay', 'google-pay'] as const;

/** Firms behind which a card paid, even where the page does not say so. */
export const CARD_BEHIND: readonly string[] = [
  'klikandpay',
  'stripe',
  'mollie',
  'worldline',
  ...PLUMBING,
  ...CARD_WALLETS,
  'shop-pay',
  'amazon-pay',
];

const note = (says: Note['says'], on: (typeof basis)[keyof typeof basis], ...only: readonly Only[]): Note[] =>
  only.map((each) => ({ says, only: each, basis: [on] }));

/** What a plan says about a way of paying that has no route of its own; every note that holds. */
export const PAYMENT_NOTES: readonly Note[] = [
  ...note(text.stripe, basis.stripe, { intermediaries: ['stripe'] }),
  ...note(text.mollie, basis.mollie, { intermediaries: ['mollie'] }),
  ...note(text.worldline, basis.worldline, { intermediaries: ['worldline'] }),
  ...note(text.plumbing, basis.plumbing, { intermediaries: PLUMBING, exceptShops: ['leboncoin'] }),
  ...note(text.leboncoin, basis.leboncoin, { intermediaries: ['adyen'], shops: ['leboncoin'] }),
  ...note(text.floa, basis.floa, { intermediaries: ['floa'] }),
  ...note(text.wallet, basis.wallet, { intermediaries: CARD_WALLETS }),
  ...note(text.walletPhones, basis.walletPhones, { intermediaries: CARD_WALLETS }),
  ...note(text.shopPay, basis.shopPay, { intermediaries: ['shop-pay'] }),
  ...note(text.transfer, basis.transfer, { methods: ['bank-transfer'] }),
  ...note(text.noPayer, basis.noPayer, { methods: ['cash-on-delivery', 'cheque', 'gift-card'] }),
  ...note(text.invoice, basis.invoice, { methods: ['invoice'] }),
];
