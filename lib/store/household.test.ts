import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClaimEvent } from '../claim/claim';
import { writeZip } from '../evidence/zip-write';
import { AT, chf, claimOf, idOf, outlookOf, purchaseOf } from '../purchase/samples';
import { day } from '../values/day';
import { exhibitsIn } from './exhibits';
import { copyEntries, importCopy } from './exhibits-copy';
import type { Part } from './export-file';
import { freshStore, must, onDisk } from './fresh';
import type { Store } from './store';

// A household: one person's orders, or one dossier, go to another Recours, are worked on there, and come back.

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const LATER = '2026-11-23T10:00:00.000Z';
const LATEST = '2026-11-24T10:00:00.000Z';
const NOTHING_NEW = { purchases: 0, completed: 0, claims: 0, exhibits: 0 };

const event = (number: number, kind: ClaimEvent['kind'], at = AT): ClaimEvent => ({
  id: idOf(number),
  kind,
  route: 'merchant',
  day: day(at.slice(0, 10)),
  at,
});
const dueOf = (id: string, on: string) => ({
  id: `${idOf(100)}:${id}`,
  day: day(on),
  kind: 'answer-due' as const,
  purchaseId: idOf(1),
  claimId: idOf(100),
  sentence: 'The answer is due.',
});

/** Zoé's order with its claim and a photo, Luc's, one of nobody named, and one of Zoé's that was deleted. */
async function household(): Promise<void> {
  for (const purchase of [
    purchaseOf({ orderNumber: '20931', total: chf(18900) }, { person: 'Zoé' }),
    purchaseOf({ orderNumber: '7' }, { id: idOf(2), person: 'Luc' }),
    purchaseOf({ orderNumber: '8' }, { id: idOf(3) }),
    purchaseOf({ orderNumber: '9' }, { id: idOf(4), person: 'Zoé', removedAt: AT }),
  ])
    must(await store.addPurchase(purchase));
  must(await store.addClaim(claimOf({ events: [event(200, 'sent')] })));
  must(await store.addClaim(claimOf({ id: idOf(101), purchaseId: idOf(2) })));
  for (const number of [1, 2, 3, 4])
    must(
      await exhibitsIn(store).addExhibit(
        {
          id: idOf(10 + number),
          at: AT,
          kind: 'file',
          stage: 'other',
          mediaType: 'text/plain',
          purchaseId: idOf(number),
        },
        new Blob([`exhibit ${number}`]),
      ),
    );
}

async function fileOf(part?: Part): Promise<Blob> {
  const pieces: BlobPart[] = [];
  await writeZip(
    must(await copyEntries(store, AT, part)),
    async (piece) => void pieces.push(piece.slice() as Uint8Array<ArrayBuffer>),
    { signal: new AbortController().signal, onDone: () => {} },
  );
  return new Blob(pieces);
}

/** The other Recours of the household, with an empty disk of its own. */
async function elsewhere<T>(work: (theirs: Store) => Promise<T>): Promise<T> {
  const [ours, disk] = [store, globalThis.indexedDB];
  store = await freshStore();
  const result = await work(store);
  store.close();
  globalThis.indexedDB = disk;
  store = ours;
  return result;
}

test.each<[string, Part, number]>([
  ['Zoé’s', { person: 'Zoé' }, 1],
  ['the shopper’s own', { person: null }, 3],
  ['one dossier’s', { purchase: idOf(2) }, 2],
])(
  '%s file holds its purchases, claims and evidence, and nothing of anybody else',
  async (_, part, number) => {
    await household();
    const file = await fileOf(part);
    await elsewhere(async (theirs) => {
      must(await importCopy(theirs, file));
      const disk = await onDisk();
      expect(disk.purchases).toMatchObject([{ id: idOf(number) }]);
      expect(
        disk.claims?.every((claim) => (claim as { purchaseId: string }).purchaseId === idOf(number)),
      ).toBe(true);
      expect(disk.exhibits).toMatchObject([{ id: idOf(10 + number), purchaseId: idOf(number) }]);
      const [exhibit] = must(await exhibitsIn(theirs).exhibits());
      if (exhibit === undefined) throw new Error('no exhibit');
      expect(await must(await exhibitsIn(theirs).content(exhibit)).text()).toBe(`exhibit ${number}`);
    });
  },
);

test('what comes back unchanged changes nothing here, whichever side the same file is read on', async () => {
  await household();
  const before = await onDisk();
  const file = await fileOf({ person: 'Zoé' });
  const back = await elsewhere(async (theirs) => {
    must(await importCopy(theirs, file));
    return fileOf();
  });
  for (const again of [file, back, back])
    expect(must(await importCopy(store, again))).toMatchObject(NOTHING_NEW);
  expect(await onDisk()).toEqual(before);
});

test('a dossier that went on elsewhere comes back with what was done on both sides, each thing once', async () => {
  await household();
  const file = await fileOf({ purchase: idOf(1) });
  const back = await elsewhere(async (theirs) => {
    must(await importCopy(theirs, file));
    must(
      await theirs.changeClaim(idOf(100), (claim) => ({
        ...claim,
        events: [...claim.events, event(202, 'refused', LATEST)],
        updatedAt: LATEST,
      })),
    );
    must(
      await exhibitsIn(theirs).addExhibit(
        {
          id: idOf(30),
          at: LATER,
          kind: 'file',
          stage: 'answer',
          mediaType: 'text/plain',
          purchaseId: idOf(1),
        },
        new Blob(['their answer']),
      ),
    );
    return fileOf({ purchase: idOf(1) });
  });
  must(
    await store.changeClaim(idOf(100), (claim) => ({
      ...claim,
      events: [...claim.events, event(201, 'answered', LATER)],
      updatedAt: LATER,
    })),
  );
  expect(must(await importCopy(store, back))).toMatchObject({ claims: 1, exhibits: 1 });
  const claim = must(await store.claimsOf(idOf(1)))[0];
  expect(claim?.events.map(({ id }) => id)).toEqual([idOf(200), idOf(201), idOf(202)]);
  expect(must(await store.purchases()).length).toBe(3);
  expect(must(await exhibitsIn(store).exhibitsOf(idOf(1))).length).toBe(2);
  expect(must(await importCopy(store, back))).toMatchObject(NOTHING_NEW);
});

test('an older version that comes late takes nothing back', async () => {
  await household();
  const old = await fileOf({ purchase: idOf(1) });
  must(
    await store.changePurchase(idOf(1), (one) => ({
      ...one,
      person: 'Luc',
      kind: 'goods',
      updatedAt: LATER,
    })),
  );
  must(
    await store.changeClaim(idOf(100), (claim) => ({
      ...claim,
      events: [...claim.events, event(201, 'refunded', LATER)],
      updatedAt: LATER,
    })),
  );
  const before = await onDisk();
  expect(must(await importCopy(store, old))).toMatchObject(NOTHING_NEW);
  expect(await onDisk()).toEqual(before);
});

test('whose order it is stays when the side that wrote last never knew it, and goes when it was emptied', async () => {
  const named = purchaseOf({}, { person: 'Zoé' });
  const unnamed = purchaseOf({}, { kind: 'goods', updatedAt: LATER });
  must(await store.addPurchase(unnamed));
  const back = await elsewhere(async (theirs) => {
    must(await theirs.addPurchase(named));
    return fileOf();
  });
  must(await importCopy(store, back));
  expect(must(await store.purchase(idOf(1)))).toMatchObject({ person: 'Zoé', kind: 'goods' });
  must(await store.changePurchase(idOf(1), (one) => ({ ...one, person: null, updatedAt: LATEST })));
  must(await importCopy(store, back));
  expect(must(await store.purchase(idOf(1))).person).toBeNull();
});

test('pages seen on either side are all remembered, each once', async () => {
  const visit = (path: string, at: string) => ({
    url: `https://luminaires.example/${path}`,
    title: path,
    kind: 'confirmation' as const,
    at,
  });
  must(await store.addPurchase(purchaseOf({}, { sightings: [visit('merci', AT)], updatedAt: LATER })));
  const back = await elsewhere(async (theirs) => {
    must(
      await theirs.addPurchase(purchaseOf({}, { sightings: [visit('suivi', LATER), visit('merci', AT)] })),
    );
    return fileOf();
  });
  must(await importCopy(store, back));
  expect(must(await store.purchase(idOf(1))).sightings.map(({ title }) => title)).toEqual(['suivi', 'merci']);
});

test('reminders of a file that is older than what was done since do not come back', async () => {
  await household();
  const key = { purchaseId: idOf(1), claimId: idOf(100) };
  must(await store.replaceDue(key, [dueOf('answer', '2026-12-01')]));
  const old = await fileOf({ purchase: idOf(1) });
  must(await store.replaceDue(key, []));
  must(await importCopy(store, old));
  expect(must(await store.dueUpTo(day('2027-12-31')))).toEqual([]);
  await elsewhere(async (theirs) => {
    must(await importCopy(theirs, old));
    expect(must(await theirs.dueUpTo(day('2027-12-31')))).toMatchObject([{ day: '2026-12-01' }]);
  });
});

test('a claim that grew by what came back has no outlook until it is planned again', async () => {
  await household();
  const outlook = outlookOf();
  must(await store.changeClaim(idOf(100), (claim) => ({ ...claim, outlook })));
  const back = await elsewhere(async (theirs) => {
    must(await theirs.addPurchase(purchaseOf({}, { person: 'Zoé' })));
    must(
      await theirs.addClaim(
        claimOf({ events: [event(200, 'sent'), event(203, 'refunded', LATER)], updatedAt: LATER, outlook }),
      ),
    );
    return fileOf();
  });
  must(await importCopy(store, back));
  expect(must(await store.claimsOf(idOf(1)))[0]).toMatchObject({ outlook: null });
});

test('a file of one person that is cut anywhere, or another program’s, changes nothing', async () => {
  await household();
  const file = await fileOf({ person: 'Zoé' });
  const before = await onDisk();
  for (let at = 4; at < file.size; at += Math.ceil(file.size / 12))
    expect(await importCopy(store, file.slice(0, at))).toMatchObject({
      failure: { code: 'import-truncated' },
    });
  for (const foreign of ['', '{"orders":[]}', 'Zoé;20931;189.00'])
    expect(await importCopy(store, new Blob([foreign]))).toMatchObject({
      failure: { code: 'import-not-recours' },
    });
  expect(await onDisk()).toEqual(before);
});

/** Zoé's photo covered, as the exhibit page does it, and another exhibit of hers deleted. */
async function coveredAndDeleted(): Promise<void> {
  await household();
  const evidence = exhibitsIn(store);
  const draft = { at: LATER, kind: 'file', stage: 'other', mediaType: 'text/plain' } as const;
  must(
    await evidence.addExhibit(
      { ...draft, id: idOf(31), purchaseId: idOf(1), maskedFrom: idOf(11) },
      new Blob(['exhibit ███']),
    ),
  );
  must(await evidence.changeExhibit(idOf(11), (one) => ({ ...one, inDossier: false, updatedAt: LATER })));
  must(await evidence.addExhibit({ ...draft, id: idOf(32), purchaseId: idOf(1) }, new Blob(['a mistake'])));
  must(await evidence.removeExhibit(idOf(32), LATER));
}

test.each<[string, Part]>([
  ['one dossier', { purchase: idOf(1) }],
  ['one person', { person: 'Zoé' }],
])(
  'the file of %s holds the covered copy, and neither what was covered nor what was deleted; its return takes nothing away',
  async (_, part) => {
    await coveredAndDeleted();
    const file = await fileOf(part);
    const back = await elsewhere(async (theirs) => {
      must(await importCopy(theirs, file));
      const disk = await onDisk();
      expect(disk.exhibits).toMatchObject([{ id: idOf(31), maskedFrom: idOf(11) }]);
      expect(disk.contents).toMatchObject([{ id: idOf(31) }]);
      return fileOf(part);
    });
    const before = await onDisk();
    expect(must(await importCopy(store, back))).toMatchObject(NOTHING_NEW);
    expect(await onDisk()).toEqual(before);
  },
);

test.each<[string, Part | undefined]>([
  ['one dossier, with all its evidence', { purchase: idOf(1), withAllEvidence: true }],
  ['one person, with all the evidence', { person: 'Zoé', withAllEvidence: true }],
  ['everything', undefined],
])('the file of %s loses nothing: what was covered and what was deleted is in it', async (_, part) => {
  await coveredAndDeleted();
  const file = await fileOf(part);
  await elsewhere(async (theirs) => {
    must(await importCopy(theirs, file));
    const { exhibits, contents } = (await onDisk()) as Record<string, { id: string }[]>;
    for (const number of [11, 31, 32]) {
      expect(exhibits?.map(({ id }) => id)).toContain(idOf(number));
      expect(contents?.map(({ id }) => id)).toContain(idOf(number));
    }
  });
});
