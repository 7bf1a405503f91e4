import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Claim, ClaimEvent } from '../claim/claim';
import { correctFact } from '../purchase/correct';
import { mergeSighting, purchaseFrom } from '../purchase/merge';
import { AT, chf, claimOf, idOf, purchaseOf, sightingOf } from '../purchase/samples';
import { day } from '../values/day';
import { exportAll, importAll } from './export-all';
import { exportText, FORMAT_VERSION, sha256 } from './export-file';
import { freshStore, must, onDisk } from './fresh';
import { IMPORT_LIMIT, mergeClaims, mergePurchases } from './import-file';
import type { Store } from './store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

const LATER = '2026-11-23T10:00:00.000Z';
const event = (number: number, more: Partial<ClaimEvent> = {}): ClaimEvent => ({
  id: idOf(number),
  kind: 'sent',
  route: 'merchant',
  day: day('2026-11-22'),
  at: `2026-11-22T10:00:${String(number % 60).padStart(2, '0')}.000Z`,
  ...more,
});

async function filled(): Promise<string> {
  must(
    await store.addPurchase(
      purchaseOf({ orderNumber: '20931', total: chf(18900), merchant: 'Brūži & Söhne “=1+1”' }),
    ),
  );
  must(
    await store.recordSighting(sightingOf({ orderNumber: '4711' }), {
      url: 'https://techno.example/danke',
      tabId: 1,
      at: AT,
      byHand: false,
    }),
  );
  must(
    await store.removePurchase(
      must(await store.purchases()).find((one) => one.host === 'techno.example')?.id ?? '',
      AT,
    ),
  );
  must(await store.addClaim(claimOf({ events: [event(200)] })));
  must(
    await store.replaceDue({ purchaseId: idOf(1), claimId: idOf(100) }, [
      {
        id: `${idOf(100)}:answer-due:merchant`,
        day: day('2026-12-01'),
        kind: 'answer-due',
        purchaseId: idOf(1),
        claimId: idOf(100),
        sentence: 'Late.',
      },
    ]),
  );
  must(await store.changeSettings((settings) => ({ ...settings, country: 'CH', language: 'de' })));
  return must(await exportAll(store, LATER));
}

test('export, wipe and import give back the same records', async () => {
  const file = await filled();
  const before = await onDisk();
  must(await store.deleteAll());
  expect(must(await importAll(store, file))).toEqual({
    purchases: 2,
    completed: 0,
    claims: 1,
    exhibits: 0,
    alreadyHere: 0,
  });
  expect(await onDisk()).toEqual(before);
  expect(must(await exportAll(store, LATER))).toBe(file);
});

test('importing the same file twice changes nothing', async () => {
  const file = await filled();
  const before = await onDisk();
  expect(must(await importAll(store, file))).toEqual({
    purchases: 0,
    completed: 0,
    claims: 0,
    exhibits: 0,
    alreadyHere: 3,
  });
  expect(await onDisk()).toEqual(before);
});

test('every cut of the file is refused as cut off, and nothing of it is imported', async () => {
  const file = await filled();
  must(await store.deleteAll());
  for (let at = 40; at < file.length; at += Math.ceil(file.length / 60))
    expect(await importAll(store, file.slice(0, at))).toMatchObject({
      ok: false,
      failure: { code: 'import-truncated' },
    });
  expect(Object.values(await onDisk()).flat()).toEqual([]);
});

test('a file that was altered is refused', async () => {
  const file = await filled();
  expect(await importAll(store, file.replace('20931', '20932'))).toMatchObject({
    failure: { code: 'import-truncated' },
  });
});

test('a file that an editor laid out anew, or marked as UTF-8, is the same file', async () => {
  const file = await filled();
  expect((await importAll(store, `\uFEFF${JSON.stringify(JSON.parse(file), null, 2)}\n`)).ok).toBe(true);
});

test.each([
  ['nothing', ''],
  ['text', 'Bestellbestätigung'],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
  ['another program’s JSON', '{"purchases":[]}'],
  ['a list', '[1,2,3]'],
  ['null', 'null'],
  ['JSON with our name in a wrong place', '{"name":"x","format":"other"}'],
])('%s is refused as no file of Recours', async (_, text) => {
  expect(await importAll(store, text)).toMatchObject({ ok: false, failure: { code: 'import-not-recours' } });
});

test('a file of a newer Recours is refused as newer', async () => {
  const file = await filled();
  const newer = file.replace(`"version":${FORMAT_VERSION}`, `"version":${FORMAT_VERSION + 1}`);
  expect(await importAll(store, newer)).toMatchObject({ failure: { code: 'import-newer' } });
});

test('a file from before e-mails were read is brought in as ever', async () => {
  const file = (await filled()).replace(`"version":${FORMAT_VERSION}`, '"version":1');
  expect((await importAll(store, file)).ok).toBe(true);
});

test('a file beyond the limit is refused before it is read', async () => {
  const parse = vi.spyOn(JSON, 'parse');
  expect(await importAll(store, ' '.repeat(IMPORT_LIMIT + 1))).toMatchObject({
    failure: { code: 'import-too-large' },
  });
  expect(parse).not.toHaveBeenCalled();
});

const fileOf = (content: object) =>
  exportText({ purchases: [], claims: [], due: [], settings: null, damaged: [], ...content }, AT);

test('one record that is none refuses the whole file', async () => {
  const file = await fileOf({ purchases: [purchaseOf(), { id: 'x' }] });
  expect(await importAll(store, file)).toMatchObject({ ok: false, failure: { code: 'import-not-recours' } });
  expect((await onDisk()).purchases).toEqual([]);
});

test('a claim whose purchase is nowhere refuses the whole file', async () => {
  const file = await fileOf({ purchases: [purchaseOf()], claims: [claimOf({ purchaseId: idOf(9) })] });
  expect((await importAll(store, file)).ok).toBe(false);
  expect((await onDisk()).purchases).toEqual([]);
});

test('a disk that fills up half-way imports nothing', async () => {
  const purchases = [1, 2, 3, 4].map((number) => purchaseOf({}, { id: idOf(number) }));
  const file = await fileOf({ purchases });
  let writes = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    writes += 1;
    if (writes === 3) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect(await importAll(store, file)).toMatchObject({ failure: { code: 'disk-full' } });
  vi.restoreAllMocks();
  expect((await onDisk()).purchases).toEqual([]);
  expect(must(await importAll(store, file)).purchases).toBe(4);
});

test('markup, formulas and odd keys in a file stay text', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const text = JSON.stringify({
    purchases: [purchaseOf({ merchant: hostile })],
    claims: [],
    due: [],
    settings: null,
    damaged: [],
  });
  const withProto = text.replace('"facts":{', '"facts":{"__proto__":{"polluted":true},');
  const content = JSON.stringify(JSON.parse(withProto));
  const file = `{"format":"recours-export","version":1,"exportedAt":"${AT}","checksum":"${await sha256(content)}","content":${content}}`;
  must(await importAll(store, file));
  expect(must(await store.purchases())[0]?.facts.merchant?.value).toBe(hostile);
  expect('polluted' in {}).toBe(false);
});

test('the later change of a purchase wins, whichever side it is on', async () => {
  must(await store.addPurchase(purchaseOf({}, { kind: 'goods', updatedAt: LATER })));
  must(await importAll(store, await fileOf({ purchases: [purchaseOf({}, { kind: 'digital' })] })));
  expect(must(await store.purchase(idOf(1))).kind).toBe('goods');
  must(
    await importAll(
      store,
      await fileOf({
        purchases: [purchaseOf({}, { kind: 'service', updatedAt: '2026-11-24T10:00:00.000Z' })],
      }),
    ),
  );
  expect(must(await store.purchase(idOf(1))).kind).toBe('service');
});

test('a claim that went on in two places keeps the events of both', () => {
  const ours = claimOf({ events: [event(1), event(2)], updatedAt: LATER });
  const theirs = claimOf({ events: [event(1), event(3)], remedy: 'delivery' });
  const merged = mergeClaims(ours, theirs);
  expect(merged.events.map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)]);
  expect(merged.remedy).toBe('refund');
  expect(mergeClaims(merged, theirs)).toBe(merged);
});

test('an event undone in the later state stays undone', () => {
  const undone = claimOf({ events: [event(1, { undoneAt: LATER })], updatedAt: LATER });
  const before: Claim = claimOf({ events: [event(1)] });
  for (const merged of [mergeClaims(undone, before), mergeClaims(before, undone)])
    expect(merged.events[0]?.undoneAt).toBe(LATER);
});

test('an event undone in the earlier state is not brought back by the later one', () => {
  const undone = claimOf({ events: [event(1, { undoneAt: AT })] });
  const later = claimOf({ events: [event(1), event(2)], updatedAt: LATER });
  for (const merged of [mergeClaims(undone, later), mergeClaims(later, undone)])
    expect(merged.events[0]?.undoneAt).toBe(AT);
});

test('answers given in two places are all kept, of one question the later one', () => {
  const ours = claimOf({ answers: { issuer: { value: 'cembra', at: AT } }, updatedAt: LATER });
  const theirs = claimOf({
    answers: { issuer: { value: 'other', at: LATER }, 'bill-date': { value: '2026-11-30', at: AT } },
  });
  expect(mergeClaims(ours, theirs).answers).toEqual(theirs.answers);
});

test('a correction made in one place survives a page seen later in the other', () => {
  const seen = { url: 'https://luminaires.example/merci', at: AT };
  const recorded = purchaseFrom(sightingOf({ total: chf(18900), merchant: 'Luminaires' }), seen, idOf(1));
  const corrected = { ...correctFact(recorded, 'total', chf(15900), AT), asConsumer: 'yes' as const };
  const seenAgain = mergeSighting(recorded, sightingOf({ total: chf(18900), orderNumber: '7' }), {
    ...seen,
    at: LATER,
  });
  for (const merged of [mergePurchases(corrected, seenAgain), mergePurchases(seenAgain, corrected)]) {
    expect(merged.facts.total?.value).toEqual(chf(15900));
    expect(merged.facts.orderNumber?.value).toBe('7');
    expect(merged.asConsumer).toBe('yes');
    expect(mergePurchases(merged, corrected)).toBe(merged);
  }
});

test('settings chosen here stay, the others come from the file', async () => {
  const file = await filled();
  must(await store.deleteAll());
  must(await store.changeSettings((settings) => ({ ...settings, language: 'fr' })));
  must(await importAll(store, file));
  expect(must(await store.settings())).toMatchObject({ language: 'fr', country: 'CH' });
});

const draftOf = (number: number, pasted: string) => ({
  id: idOf(number),
  at: AT,
  typed: { total: '189' },
  pasted,
});

test('a purchase that was being typed comes along, unless one is being typed here', async () => {
  const draft = draftOf(7, 'Order 20931');
  must(await store.changeSettings((settings) => ({ ...settings, draft })));
  const file = must(await exportAll(store, LATER));
  must(await store.deleteAll());
  must(await importAll(store, file));
  expect(must(await store.settings()).draft).toEqual(draft);
  const ours = draftOf(8, 'Order 4711');
  must(await store.changeSettings((settings) => ({ ...settings, draft: ours })));
  must(await importAll(store, file));
  expect(must(await store.settings()).draft).toEqual(ours);
});

test('what was typed and has become a purchase since is not begun again by an older copy', async () => {
  must(await store.changeSettings((settings) => ({ ...settings, draft: draftOf(7, '') })));
  const file = must(await exportAll(store, LATER));
  must(await store.addPurchase(purchaseOf({ total: chf(18900) }, { id: idOf(7) })));
  must(await store.changeSettings((settings) => ({ ...settings, draft: null })));
  must(await importAll(store, file));
  expect(must(await store.settings()).draft).toBeNull();
});

test('cards come along to a Recours that has none, and never replace its own', async () => {
  const card = {
    id: '00000000-0000-4000-8000-00000000000c',
    brand: 'mastercard' as const,
    issuer: 'cembra' as const,
    country: 'CH',
    billDay: 12,
    foreignFee: null,
  };
  const store = await freshStore();
  must(await store.changeSettings((settings) => ({ ...settings, cards: [card] })));
  const file = must(await exportAll(store, LATER));
  const other = await freshStore();
  must(await importAll(other, file));
  expect(must(await other.settings()).cards).toEqual([card]);
  const own = { ...card, id: '00000000-0000-4000-8000-00000000000d', issuer: 'other' as const };
  must(await other.changeSettings((settings) => ({ ...settings, cards: [own] })));
  must(await importAll(other, file));
  expect(must(await other.settings()).cards).toEqual([own]);
});

test('pages that are no orders come along, and those known here stay', async () => {
  const quiet = (path: string) => ({ host: 'luminaires.example', path, at: AT });
  must(await store.changeSettings((settings) => ({ ...settings, quiet: [quiet('/a/*'), quiet('/b/*')] })));
  const file = must(await exportAll(store, AT));
  must(await store.changeSettings((settings) => ({ ...settings, quiet: [quiet('/b/*'), quiet('/c/*')] })));
  must(await importAll(store, file));
  expect(must(await store.settings()).quiet?.map(({ path }) => path)).toEqual(['/b/*', '/c/*', '/a/*']);
});
