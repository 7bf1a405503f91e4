import { expect, test } from 'vitest';
import type { HistoryRow } from '../page/order-history';
import { correctFact } from './correct';
import { planHistory } from './from-history';
import { mergeSighting, purchaseFrom } from './merge';
import { AT, chf, factsOf, idOf, lamp, sightingOf } from './samples';

const LIST = 'https://www.luminaires.example/compte/commandes';
const row = (orderNumber: string, more: Partial<HistoryRow> = {}): HistoryRow => ({
  facts: factsOf({ orderNumber, total: chf(18900) }, 0.8),
  excerpt: `Commande ${orderNumber} 189.00 CHF`,
  link: `/compte/commandes/${orderNumber}`,
  ...more,
});
const listOf = (...rows: HistoryRow[]) => ({
  history: { language: 'fr', platform: null, title: 'Mes commandes', rows },
  seen: { url: LIST, at: AT },
});
const ids = [1, 2, 3, 4].map(idOf);

test('each row becomes a purchase with what it says and the address of its own page', () => {
  const { fresh, known } = planHistory([], listOf(row('20931'), row('20932')), ids);
  expect(known).toBe(0);
  expect(fresh).toMatchObject([
    {
      id: ids[0],
      host: 'luminaires.example',
      facts: { orderNumber: { value: '20931' }, total: { value: chf(18900) } },
      sightings: [{ kind: 'order-history', url: 'https://www.luminaires.example/compte/commandes/20931' }],
    },
    { id: ids[1] },
  ]);
});

test('orders that are recorded stay as they are, and are counted', () => {
  const order = purchaseFrom(
    sightingOf({ orderNumber: 'N° 20931', total: chf(100) }),
    { url: LIST, at: AT },
    idOf(9),
  );
  const typed = correctFact(order, 'total', chf(42), AT);
  const { fresh, known } = planHistory([typed], listOf(row('20931'), row('20932'), row('20932')), ids);
  expect(known).toBe(1);
  expect(fresh.map(({ facts }) => facts.orderNumber?.value)).toEqual(['20932']);
});

test('an order that was deleted is brought back by the click, with what was typed', () => {
  const order = purchaseFrom(sightingOf({ orderNumber: '20931' }), { url: LIST, at: AT }, idOf(9));
  const deleted = { ...correctFact(order, 'total', chf(42), AT), removedAt: AT };
  const { fresh } = planHistory([deleted], listOf(row('20931')), ids);
  expect(fresh).toMatchObject([{ id: idOf(9), removedAt: null, facts: { total: { value: chf(42) } } }]);
});

test('the order’s own page completes and outweighs its row', () => {
  const [purchase] = planHistory([], listOf(row('20931')), ids).fresh;
  if (purchase === undefined) throw new Error('nothing was planned');
  const detail = sightingOf(
    { orderNumber: '20931', total: chf(19580), items: [lamp] },
    { kind: 'order-detail' },
  );
  const light = {
    ...detail,
    facts: factsOf({ orderNumber: '20931', total: chf(19580), items: [lamp] }, 0.55),
  };
  expect(mergeSighting(purchase, light, { url: `${LIST}/20931`, at: AT }).facts).toMatchObject({
    total: { value: chf(19580) },
    items: { value: [lamp] },
  });
});

test.each([
  ['another shop', 'https://evil.example/20931'],
  ['no address', 'http://['],
  ['a script', 'javascript:alert(1)'],
  ['nothing', null],
])('a row that links to %s is known by the list’s own address', (_, link) => {
  const [purchase] = planHistory([], listOf(row('20931', { link })), ids).fresh;
  expect(purchase?.sightings[0]?.url).toBe(LIST);
});
