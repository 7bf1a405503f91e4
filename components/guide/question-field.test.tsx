// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question } from '../../lib/recourse/plan';
import { day } from '../../lib/values/day';
import { type World, WorldProvider } from '../world/world';
import { QuestionField } from './question-field';

const billDate: Question = {
  id: 'bill-date',
  ask: { en: 'Which date is on the bill?' },
  help: null,
  answer: { kind: 'day' },
  keep: 'claim',
  needed: true,
  skip: { en: 'No bill yet' },
};
const issuer: Question = {
  ...billDate,
  id: 'issuer',
  ask: { en: 'Who issued the card?' },
  answer: { kind: 'choice', options: [{ value: 'cembra', label: { en: 'Cembra' } }] },
  keep: { fact: 'issuer' },
};

let app: HTMLElement;
const onAnswer = vi.fn<(value: string | null) => void>();

function show(question: Question, value: string | null): void {
  // The field reads only the day and the language.
  const world = { today: signal(day('2026-11-22')), language: signal('en') } as unknown as World;
  act(() =>
    render(
      <WorldProvider value={world}>
        <QuestionField key={question.id} question={question} value={value} onAnswer={onAnswer} />
      </WorldProvider>,
      app,
    ),
  );
}
function input(selector: string): HTMLInputElement {
  const found = app.querySelector<HTMLInputElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
function type(value: string): void {
  act(() => {
    input('input[type="date"]').value = value;
    input('input[type="date"]').dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => {
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(() => {
  act(() => render(null, app));
  app.remove();
  onAnswer.mockReset();
});

describe('a question of the guide', () => {
  test('hands on a day as it is given and takes it back when it is emptied', () => {
    show(billDate, null);
    type('2026-10-31');
    expect(onAnswer).toHaveBeenLastCalledWith('2026-10-31');
    type('');
    expect(onAnswer).toHaveBeenLastCalledWith(null);
  });

  test('can be passed, and the pass can be taken back', () => {
    show(billDate, null);
    act(() => input('input[type="checkbox"]').click());
    expect(onAnswer).toHaveBeenLastCalledWith('unknown');
    act(() => input('input[type="checkbox"]').click());
    expect(onAnswer).toHaveBeenLastCalledWith(null);
  });

  test('typing a day ends a pass', () => {
    show(billDate, 'unknown');
    expect(input('input[type="date"]').value).toBe('');
    type('2026-10-31');
    expect(onAnswer).toHaveBeenLastCalledWith('2026-10-31');
    expect(input('input[type="checkbox"]').checked).toBe(false);
  });

  test('shows an answer given elsewhere even if it is none of the choices', () => {
    show(issuer, 'another-bank');
    expect(input('input[value="another-bank"]').checked).toBe(true);
    expect([...app.querySelectorAll('input[type="radio"]')]).toHaveLength(3);
  });
});
