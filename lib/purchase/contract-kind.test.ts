import { describe, expect, it } from 'vitest';
import type { SightingFacts } from '../page/sighting';
import { contractKindOf } from './contract-kind';

const read = <T>(value: T) => ({ value, excerpt: '', weight: 0.8 });
const bought = (...names: string[]): SightingFacts => ({
  items: read(names.map((name) => ({ name, quantity: 1, unitPrice: null, lineTotal: null }))),
});
const carried: SightingFacts = { delivery: read({ minor: 590, currency: 'EUR' }) };

describe('the kind of contract an order shows', () => {
  it('is the one the page says, whatever else it shows', () => {
    expect(contractKindOf({ ...carried, contractKind: read('service' as const) })).toBe('service');
  });

  it.each([
    ['digital', 'Livre numérique « Le jardin »'],
    ['digital', 'Photo editor, licence key'],
    ['digital', 'Geschenkgutschein 50 €'],
    ['travel-or-event', 'Eintrittskarte Technikmuseum'],
    ['travel-or-event', 'Billet de train Lyon – Genève'],
    ['subscription', 'Abonnement annuel au magazine'],
  ])('is %s for %s, even where something is carried', (kind, name) => {
    expect(contractKindOf({ ...bought(name), ...carried })).toBe(kind);
  });

  it('is goods where something is carried to the buyer', () => {
    expect(contractKindOf({ ...bought('Lampe de bureau'), ...carried })).toBe('goods');
    expect(contractKindOf({ trackingNumber: read('6A123') })).toBe('goods');
    expect(contractKindOf({ deliveryState: read({ state: 'shipped' as const, day: null }) })).toBe('goods');
  });

  it('stays open where nothing shows it, where delivery is free, and where both kinds were bought', () => {
    expect(contractKindOf({})).toBeNull();
    expect(contractKindOf(bought('Lampe de bureau'))).toBeNull();
    expect(contractKindOf({ delivery: read({ minor: 0, currency: 'EUR' }) })).toBeNull();
    expect(contractKindOf({ ...bought('Lampe', 'E-book'), ...carried })).toBeNull();
  });

  it.each(['Abondance de roses', 'Volant de badminton', 'Floor lamp', 'Hotelkissen'])(
    'does not take %s for anything but a thing',
    (name) => {
      expect(contractKindOf({ ...bought(name), ...carried })).toBe('goods');
    },
  );
});
