import { describe, expect, test } from 'vitest';
import { eventOf, planOn, promisedUntil, routeIn, type Sample, spoken } from '../recourse/samples';
import { day } from '../values/day';
import { allRoutes } from './registry';

const written = (on: string) => eventOf('sent', 'merchant', on);
const from = (sellerCountry: string, country: string, more: Sample = {}): Sample => ({
  ...more,
  country,
  facts: { sellerCountry, ...more.facts },
});
const idsOn = (today: string, sample: Sample) => planOn(today, sample).routes.map((route) => route.id);
const routeOn = (today: string, id: string, sample: Sample) => routeIn(planOn(today, sample), id);

describe('SignalConso', () => {
  test('is open at any time in France, only talks, and replaces no notice', () => {
    const route = routeOn('2026-11-12', 'signalconso', {});
    expect(route).toMatchObject({ state: 'open', force: 'talks', kind: 'public-body' });
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain(
      'replaces neither a withdrawal nor a formal notice',
    );
    expect(route.channels.map((channel) => [channel.kind, channel.value])).toEqual([
      ['form', 'https://signal.conso.gouv.fr/'],
    ]);
  });

  test('is not for private sellers, nor outside France', () => {
    expect(idsOn('2026-11-12', { answers: { 'seller-is': 'private' } })).not.toContain('signalconso');
    expect(idsOn('2026-11-12', { country: 'BE' })).not.toContain('signalconso');
  });

  test('is never the next step while another route is open', () => {
    const events = [written('2026-11-12'), eventOf('refused', 'merchant', '2026-11-14')];
    expect(planOn('2026-11-15', { events }).next.routeId).not.toBe('signalconso');
  });
});

describe('European Consumer Centre', () => {
  test('in France and Germany three weeks after the written complaint', () => {
    for (const [home, abroad] of [
      ['FR', 'DE'],
      ['DE', 'FR'],
      ['FR', 'NO'],
    ] as const) {
      const sample = from(abroad, home, { events: [written('2026-11-11')] });
      expect(routeOn('2026-12-02', 'ecc-net', sample)).toMatchObject({
        state: 'not-yet',
        window: { opens: { day: '2026-12-03' } },
      });
      expect(routeOn('2026-12-03', 'ecc-net', sample).state).toBe('open');
    }
  });

  test('in Luxembourg as soon as the seller was written to', () => {
    const sample = from('FR', 'LU', { events: [written('2026-11-12')] });
    const route = routeOn('2026-11-12', 'ecc-net', sample);
    expect(route.state).toBe('open');
    expect(route.channels.map((channel) => channel.value)).toContain('info@cecluxembourg.lu');
    expect(routeOn('2026-11-12', 'ecc-net', from('FR', 'LU')).state).toBe('not-yet');
  });

  test('is not for sellers at home, outside Europe, of unknown seat, or private ones', () => {
    for (const seat of ['FR', 'CN', 'CH', 'GB'])
      expect(idsOn('2026-12-12', from(seat, 'FR'))).not.toContain('ecc-net');
    expect(idsOn('2026-12-12', {})).not.toContain('ecc-net');
    expect(idsOn('2026-12-12', from('FR', 'CH'))).not.toContain('ecc-net');
    const privately = from('DE', 'FR', { answers: { 'seller-is': 'private' } });
    expect(idsOn('2026-12-12', privately)).not.toContain('ecc-net');
  });

  test('says that the European platform is closed, and shows no address found only in an old text', () => {
    const route = routeOn('2026-12-03', 'ecc-net', from('FR', 'LU', { events: [written('2026-11-11')] }));
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('closed on 20 July 2025');
    expect(route.channels.some((channel) => channel.kind === 'phone' || channel.kind === 'post')).toBe(false);
  });
});

describe('the dispute body of the seller’s country', () => {
  test('opens when the seller stays silent, closes a year after the complaint, names the body that was read of', () => {
    const events = [eventOf('sent', 'merchant', '2026-11-12'), eventOf('refused', 'merchant', '2026-11-20')];
    const route = routeOn('2026-11-21', 'adr-directory', from('BE', 'FR', { events }));
    expect(route).toMatchObject({ state: 'open', force: 'talks' });
    expect(route.window.closes?.safe.day).toBe('2027-11-12');
    const steps = route.steps.map((step) => spoken(step)).join(' ');
    expect(steps).toContain('mediationconsommateur.be');
    expect(steps).not.toContain('ombudsstelle.at');
  });

  test('is not offered for a seller at home or outside the Union', () => {
    for (const seat of ['FR', 'US', 'NO', 'CH'])
      expect(idsOn('2026-12-12', from(seat, 'FR'))).not.toContain('adr-directory');
  });
});

describe('ACPR', () => {
  test('opens only once the bank has answered, refused or kept silent, and watches without deciding', () => {
    expect(routeOn('2026-11-12', 'acpr', {}).state).toBe('not-yet');
    const events = [
      eventOf('sent', 'card-issuer', '2026-11-12'),
      eventOf('refused', 'card-issuer', '2026-11-20'),
    ];
    const route = routeOn('2026-11-21', 'acpr', { events });
    expect(route).toMatchObject({ state: 'open', force: 'talks' });
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('15 working days');
  });

  test('is French', () => {
    expect(idsOn('2026-11-21', { country: 'LU' })).not.toContain('acpr');
  });
});

describe('econsumer.gov', () => {
  test('is for sellers outside Europe and outside the shopper’s country, and says that it is from memory', () => {
    const route = routeOn('2026-11-21', 'econsumer', from('CN', 'FR'));
    expect(route).toMatchObject({ state: 'open', force: 'talks' });
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('from memory');
    expect(idsOn('2026-11-21', from('CN', 'CH'))).toContain('econsumer');
    expect(idsOn('2026-11-21', from('US', 'US'))).not.toContain('econsumer');
    expect(idsOn('2026-11-21', from('DE', 'FR'))).not.toContain('econsumer');
    expect(idsOn('2026-11-21', {})).not.toContain('econsumer');
  });
});

test('none of these bodies claims to decide', async () => {
  const ids = ['signalconso', 'acpr', 'ecc-net', 'econsumer', 'adr-directory'];
  const bodies = (await allRoutes()).filter((pack) => ids.includes(pack.id));
  expect(bodies).toHaveLength(ids.length);
  for (const pack of bodies) expect(pack.force, pack.id).toBe('talks');
});

test('every issuer’s card dispute warns of what it ends on a marketplace', async () => {
  const ids = ['card-issuer', 'cembra', 'cetelem', 'sogexia'];
  const issuers = (await allRoutes()).filter((pack) => ids.includes(pack.id));
  expect(issuers).toHaveLength(ids.length);
  for (const pack of issuers)
    expect(
      pack.collisions.map((collision) => collision.ends),
      pack.id,
    ).toEqual(expect.arrayContaining(['amazon-a-to-z', 'etsy', 'ebay', 'route-insurance']));
  const etsy = { purchase: { host: 'etsy.com' } };
  expect(routeOn('2026-11-12', 'card-issuer', etsy).collisions.map((each) => each.ends)).toContain('etsy');
});

test('a written complaint to a shop’s own service counts for the FEVAD mediator', () => {
  const sample: Sample = {
    purchase: { host: 'zalando.fr', kind: 'goods' },
    events: [eventOf('sent', 'zalando', '2026-09-12'), eventOf('refused', 'zalando', '2026-09-20')],
    facts: { orderDate: day('2026-08-20'), promised: promisedUntil('2026-09-01') },
  };
  expect(routeOn('2026-11-12', 'fevad', sample).state).toBe('open');
});
