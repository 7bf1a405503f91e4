import { expect, test } from 'vitest';
import { purchaseOf } from '../../lib/purchase/samples';
import { planOn } from '../../lib/recourse/samples';
import { mailAddressOf } from './mail-address';

const bank = planOn('2026-11-20', {
  country: 'GB',
  facts: { payment: { method: 'card', network: 'visa', lastFour: null, printed: 'Visa' } },
});
const shop = purchaseOf({ merchantEmail: 'service@lampes.example' });

test('a letter to the seller goes to the address noted on the purchase, or waits for one', () => {
  expect(mailAddressOf('merchant-first-request', 'merchant', shop, bank)).toBe('service@lampes.example');
  expect(mailAddressOf('merchant-first-request', 'merchant', purchaseOf({}), bank)).toBeNull();
});

test('a letter to another goes to the address that he prints, never to the seller’s', () => {
  const to = (route: string) => mailAddressOf('mediation-request', route, shop, bank);
  expect(to('uk-financial-ombudsman')).toBe('complaint.info@financial-ombudsman.org.uk');
  expect(to('card-issuer')).toBeNull();
  expect(to('gone-since')).toBeNull();
});

test('the text for a form’s field goes by no e-mail', () => {
  const toField = mailAddressOf('platform-case', 'uk-financial-ombudsman', shop, bank);
  expect(toField).toBeNull();
});
