import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openStore } from './open-store';

test('a confirmation becomes a purchase that is there when the store is opened again', async () => {
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.failure.code);
  const recorded = await opened.value.recordSighting(
    { kind: 'confirmation', language: 'fr', platform: null, title: 'Merci', doubts: [], cost: 1,
      facts: { orderNumber: { value: '20931', excerpt: 'Commande 20931', weight: 0.9 } } },
    { url: 'https://www.luminaires.example/merci', tabId: 1, at: '2026-11-22T10:00:00.000Z', byHand: false });
  expect(recorded).toMatchObject({ ok: true, value: { did: 'recorded' } });
  opened.value.close();
  const again = await openStore();
  if (!again.ok) throw new Error(again.failure.code);
  expect(await again.value.purchases()).toMatchObject({ ok: true, value: [{ host: 'luminaires.example' }] });
  again.value.close();
});
