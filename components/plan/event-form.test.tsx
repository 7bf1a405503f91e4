// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Claim } from '../../lib/claim/claim';
import { purchaseByHand } from '../../lib/purchase/by-hand';
import type { PlannedRoute, Right } from '../../lib/recourse/plan';
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
const rights = [
  right('UK-05', 'The seller bears the risk until you have it.'),
  right('UK-08', 'Refund within 14 days.'),
];

function right(id: string, en: string): Right {
  return {
    id,
    jurisdiction: 'UK',
    kind: 'holds',
    says: { say: { en, fr: en, de: en } },
    conditions: null,
    effect: null,
    state: 'holds',
    startsWith: null,
    askedBy: null,
    days: null,
    percent: null,
    floor: false,
    possible: false,
    rule: {} as Right['rule'],
    basis: {
      id,
      rule: { en, fr: en, de: en },
      article: 'CRA 2015',
      url: null,
      checkedOn: day('2026-11-01'),
      certainty: 'verified',
      expiresOn: null,
    } as unknown as Right['basis'],
  };
}

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
          rights={rights}
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
function typeText(value: string): void {
  const area = app.querySelector('textarea') as HTMLTextAreaElement;
  act(() => {
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
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

  test('a pasted answer is read, proposed, shown beside the rules that bear on it, and noted as it was pasted', () => {
    show('answered');
    const pasted = 'We are sorry. We can offer you a voucher of 20 EUR.';
    typeText(pasted);
    expect(app.textContent).toContain(
      'they offer a voucher instead of the money (“We can offer you a voucher of 20 EUR.”)',
    );
    expect(app.textContent).toContain('Refund within 14 days.');
    expect(app.textContent).not.toContain('bears the risk');
    submit();
    expect(onNote).toHaveBeenCalledWith({
      kind: 'offered',
      route: 'merchant',
      day: '2026-11-22',
      note: pasted,
    });
  });

  test('what the shopper chooses stands against what the words seem to say', () => {
    show('answered');
    choose('promised');
    typeText('We are unable to refund this order.');
    submit();
    expect(onNote.mock.lastCall?.[0].kind).toBe('answered');
  });

  test('a refund may name who paid it back', () => {
    show('refunded');
    const select = app.querySelector('select') as HTMLSelectElement;
    act(() => {
      select.value = 'cembra';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    submit();
    expect(onNote).toHaveBeenCalledWith({
      kind: 'refunded',
      route: 'cembra',
      day: '2026-11-22',
      amount: null,
    });
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
