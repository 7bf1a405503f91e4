// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Purchase } from '../../lib/purchase/purchase';
import { AT, idOf, purchaseOf } from '../../lib/purchase/samples';
import { done, failed } from '../../lib/values/outcome';
import { type World, WorldProvider } from '../world/world';
import { RecentlyDeleted } from './recently-deleted';

vi.mock('../../lib/extension/ask-worker', () => ({ askWorker: async () => done(undefined) }));

let app: HTMLElement;
let removed: Purchase[];
let isRestorable: boolean;
let listeners: Set<() => void>;
let world: World;

beforeEach(async () => {
  app = document.createElement('div');
  document.body.append(app);
  removed = [];
  isRestorable = true;
  listeners = new Set();
  const restore = async (id: string) => {
    const found = removed.find((one) => one.id === id);
    if (!isRestorable || found === undefined) return failed('not-found');
    removed = removed.filter((one) => one !== found);
    for (const listener of listeners) listener();
    return done({ ...found, removedAt: null });
  };
  // The list reads what is deleted, follows changes and brings one back.
  world = {
    store: {
      removedPurchases: async () => done([...removed]),
      restorePurchase: restore,
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    purchases: signal([]),
    claims: signal([]),
    language: signal('en'),
    failure: signal(null),
    refresh: async () => {},
  } as unknown as World;
  await act(async () =>
    render(
      <WorldProvider value={world}>
        <RecentlyDeleted />
      </WorldProvider>,
      app,
    ),
  );
});

afterEach(() => {
  act(() => render(null, app));
  app.remove();
});

async function remove(number: number, merchant: string): Promise<void> {
  removed = [purchaseOf({ merchant }, { id: idOf(number), removedAt: AT }), ...removed];
  await act(async () => {
    for (const listener of listeners) listener();
  });
}

async function pressBringBack(): Promise<void> {
  await act(async () => app.querySelector('button')?.click());
}

test('nothing deleted, nothing shown', () => {
  expect(app.querySelector('details')).toBeNull();
});

test('a purchase deleted in another window appears, folded away, with the days it is kept', async () => {
  await remove(1, 'Luminaires');
  expect(app.querySelector('details')?.open).toBe(false);
  expect(app.querySelector('summary')?.textContent).toBe('Recently deleted (1)');
  expect(app.textContent).toContain('30 days');
  await remove(2, 'Techno');
  expect(app.querySelector('summary')?.textContent).toBe('Recently deleted (2)');
});

test('bringing one back takes it off the list, says so and keeps the focus on the page', async () => {
  await remove(1, 'Luminaires');
  await pressBringBack();
  await vi.waitFor(() => expect(app.querySelector('details')).toBeNull());
  const status = app.querySelector('[role=status]');
  await vi.waitFor(() => expect(status?.textContent).toBe('Luminaires is back in the list.'));
  expect(document.activeElement).toBe(status);
});

test('one that cannot be brought back stays and is not said to be back', async () => {
  await remove(1, 'Luminaires');
  isRestorable = false;
  await pressBringBack();
  await vi.waitFor(() => expect(world.failure.value?.code).toBe('not-found'));
  expect(app.querySelector('details')).not.toBeNull();
  expect(app.querySelector('[role=status]')?.textContent).toBe('');
});
