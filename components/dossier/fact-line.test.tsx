// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Purchase } from '../../lib/purchase/purchase';
import { day } from '../../lib/values/day';
import { done } from '../../lib/values/outcome';
import { sayMoney } from '../../locales/render';
import { type World, WorldProvider } from '../world/world';
import { FactLine } from './fact-line';

const at = '2026-11-10T09:12:00.000Z';
const recorded: Purchase = {
  id: '11111111-1111-4111-8111-111111111111',
  host: 'shop.example',
  createdAt: at,
  updatedAt: at,
  removedAt: null,
  kind: 'goods',
  asConsumer: 'unknown',
  facts: {
    total: {
      value: { minor: 18900, currency: 'CHF' },
      origin: {
        from: 'page',
        url: 'https://shop.example/done',
        title: 'Thank you',
        excerpt: 'Total CHF 189.00',
        at,
      },
      weight: 0.9,
    },
  },
  doubts: [],
  sightings: [],
};

let app: HTMLElement;
let kept: Purchase;
let world: World;

beforeEach(() => {
  app = document.createElement('div');
  document.body.append(app);
  kept = recorded;
  const purchases = signal<readonly Purchase[]>([kept]);
  const store = {
    changePurchase: async (_id: string, change: (purchase: Purchase) => Purchase) => {
      kept = change(kept);
      return done(kept);
    },
  };
  // The line reads the day and the language, and writes one purchase.
  world = {
    store,
    purchases,
    claims: signal([]),
    today: signal(day('2026-11-22')),
    language: signal('en'),
    failure: signal(null),
    refresh: async () => {
      purchases.value = [kept];
    },
  } as unknown as World;
  show();
});

afterEach(() => {
  act(() => render(null, app));
  app.remove();
});

function show(): void {
  act(() =>
    render(
      <WorldProvider value={world}>
        <FactLine purchase={kept} name="total" />
      </WorldProvider>,
      app,
    ),
  );
}
function button(text: string): HTMLButtonElement {
  const found = [...app.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
  if (found === undefined) throw new Error(`no button ${text}`);
  return found;
}
const click = (text: string) => act(() => button(text).click());
async function type(text: string): Promise<void> {
  const input = app.querySelector('input');
  if (input === null) throw new Error('no input');
  act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled();
}
async function settled(): Promise<void> {
  await vi.waitFor(() => expect(app.querySelector('.fact-said')?.textContent).not.toBe(''));
  show();
}

test('shows where it was read only when it is chosen', () => {
  expect(app.textContent).not.toContain('Total CHF 189.00');
  click('189.00');
  expect(app.querySelector('.read-from')?.textContent).toContain('Total CHF 189.00');
  expect(app.querySelector('.read-from')?.textContent).toContain('“Thank you”');
});

test('a correction stands beside what the page says, and can be taken back', async () => {
  click('189.00');
  await type('200');
  expect(kept.facts.total?.value).toEqual({ minor: 20000, currency: 'CHF' });
  expect(app.textContent).toContain(`The page says: ${sayMoney({ minor: 18900, currency: 'CHF' }, 'en')}`);
  click('Take what the page says');
  await vi.waitFor(() => expect(kept.facts.total?.origin.from).toBe('page'));
  expect(kept.facts.total?.value.minor).toBe(18900);
});

test('undo puts back exactly what stood before', async () => {
  click('189.00');
  await type('200');
  click('Undo');
  await vi.waitFor(() => expect(kept.facts).toEqual(recorded.facts));
});

test('what is no amount changes nothing and says what to type', async () => {
  click('189.00');
  act(() => {
    const input = app.querySelector('input');
    if (input === null) throw new Error('no input');
    input.value = 'about two hundred';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(kept).toBe(recorded);
  expect(app.querySelector('.wrong')?.textContent).toContain('not an amount');
});
