import { describe, expect, test } from 'vitest';
import { type Claim, PROBLEMS } from '../../lib/claim/claim';
import { asksRemedy, moved, PROBLEM_GROUPS, remediesOf, stepOf, withProblem } from './problems';

const claim: Claim = {
  id: '00000000-0000-4000-8000-000000000001',
  purchaseId: '00000000-0000-4000-8000-000000000002',
  createdAt: '2026-11-22T09:00:00Z',
  updatedAt: '2026-11-22T09:00:00Z',
  step: 'problem',
  problem: null,
  remedy: null,
  answers: {},
  events: [],
  letters: [],
  outlook: null,
};

describe('the guide', () => {
  test('offers every problem exactly once', () => {
    expect(Object.values(PROBLEM_GROUPS).flat().sort()).toEqual([...PROBLEMS].sort());
  });

  test('does not ask what would put it right when only one thing can', () => {
    expect(asksRemedy('not-received')).toBe(true);
    expect(asksRemedy('not-authorised')).toBe(false);
    expect(asksRemedy(null)).toBe(false);
    const planned = moved({ ...claim, problem: 'not-authorised', step: 'facts' }, 1);
    expect(planned).toMatchObject({ step: 'plan', remedy: 'refund' });
  });

  test('leads on and back through the same steps, and stops at its ends', () => {
    let at: Claim = { ...claim, problem: 'not-received' };
    const seen = [at.step];
    for (let i = 0; i < 5; i++) {
      at = moved(at, 1);
      seen.push(at.step);
    }
    expect(seen).toEqual(['problem', 'facts', 'plan', 'plan', 'plan', 'plan']);
    for (let i = 0; i < 5; i++) at = moved(at, -1);
    expect(at.step).toBe('problem');
  });

  test('goes on where it was left when what would put it right was a step of its own', () => {
    const left: Claim = { ...claim, problem: 'damaged', step: 'remedy' };
    expect(stepOf(left)).toBe('facts');
    expect(moved(left, 1).step).toBe('plan');
    expect(moved(left, -1).step).toBe('problem');
  });

  test('keeps a chosen remedy only while it fits the problem', () => {
    const chosen: Claim = { ...claim, problem: 'damaged', remedy: 'repair' };
    expect(withProblem(chosen, 'not-as-described').remedy).toBe('repair');
    expect(withProblem(chosen, 'not-received').remedy).toBeNull();
  });

  test('every problem has something that puts it right', () => {
    for (const problem of PROBLEMS) expect(remediesOf(problem).length).toBeGreaterThan(0);
  });
});
