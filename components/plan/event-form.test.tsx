// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Claim } from '../../lib/claim/claim';
import { purchaseByHand } from '../../lib/purchase/by-hand';
import type { PlannedRoute } from '../../lib/recourse/plan';
import { day } from '../../lib/values/day';
import { type World, WorldProvider } from '../world/world';
import { EventForm, type Happening, type NewEvent } from './event-form';

const AT = '2026-11-22T09:00:00Z';
const claim: Claim = {
  id: '00000000-0000-4000-8000-000000000001',
  purchaseId: '00000000-0000-4000-8000-000000000002',
  createdAt: AT,
  updatedAt: AT,
  step: 'plan',
  problem: 'not-received',
  remedy: 'refund',
  answers: {},
  events: [],
  letters: [],
  outlook: null,
};
const purchase = purchaseByHand({ total: { minor: 18900, currency: 'CHF' } }, AT, claim.purchaseId);
const route = (id: string, state: PlannedRoute['state']): PlannedRoute => ({
  id,
  kind: 'merchant',
  name: { say: { en: id } },
  state,
  stateReason: { say: { en: '' } },
  window: { opens: null, closes: null, answerBy: null },
  force: 'decides',
  cost: { say: { en: '' } },
  languages: [],
  steps: [],
  channels: [],
  evidence: [],
  collisions: [],
  notes: [],
  letter: null,
  basis: [],
});
const routes = [route('cembra', 'open'), route('merchant', 'waiting')];

let app: HTMLElement;
const onNote = vi.fn<(event: NewEvent) => void>();

function show(happening: Happening, routeId: string | null = null): void {
  // The form reads only the day and the language.
  const world = { today: signal(day('2026-11-22')), language: signal('en') } as unknown as World;
  act(() =>
    render(
      <WorldProvider value={world}>
        <EventForm
          happening={happening}
          routeId={routeId}
          routes={routes}
          claim={claim}
          purchase={purchase}
          onNote={onNote}
          onCancel={() => {}}
        />
      </WorldProvider>,
      app,
    ),
  );
}
function type(selector: string, value: string): void {
  const input = app.querySelector<HTMLInputElement>(selector);
  if (input === null) throw new Error(`no ${selector}`);
  act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
function choose(value: string): void {
  const radio = app.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (radio === null) throw new Error(`no answer ${value}`);
  act(() => radio.click());
}
const submit = () =>
  act(() => {
    app.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

beforeEach(() => {
  globalThis.scrollTo = () => {};
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(() => {
  act(() => render(null, app));
  app.remove();
  onNote.mockReset();
});

describe('noting what happened', () => {
  test('an answer belongs to who was to answer, and must say what was answered', () => {
    show('answered');
    submit();
    expect(onNote).not.toHaveBeenCalled();
    choose('refused');
    submit();
    expect(onNote).toHaveBeenCalledWith({ kind: 'refused', route: 'merchant', day: '2026-11-22' });
  });

  test('"it is settled" closes the claim, with nobody in particular', () => {
    show('answered');
    choose('settled');
    submit();
    expect(onNote).toHaveBeenCalledWith({ kind: 'closed', route: null, day: '2026-11-22' });
  });

  test('a day in the future is refused, an earlier one is kept', () => {
    show('sent', 'cembra');
    type('input[type="date"]', '2026-11-23');
    submit();
    expect(onNote).not.toHaveBeenCalled();
    type('input[type="date"]', '2026-11-02');
    submit();
    expect(onNote).toHaveBeenCalledWith({ kind: 'sent', route: 'cembra', day: '2026-11-02' });
  });

  test('a refund without an amount is the whole; a text that is no amount is not noted', () => {
    show('refunded');
    type('input[inputmode="decimal"]', 'half');
    submit();
    expect(onNote).not.toHaveBeenCalled();
    type('input[inputmode="decimal"]', '94,50');
    submit();
    expect(onNote).toHaveBeenLastCalledWith({
      kind: 'refunded',
      route: null,
      day: '2026-11-22',
      amount: { minor: 9450, currency: 'CHF' },
    });
    type('input[inputmode="decimal"]', '');
    submit();
    expect(onNote).toHaveBeenLastCalledWith({
      kind: 'refunded',
      route: null,
      day: '2026-11-22',
      amount: null,
    });
  });
});
