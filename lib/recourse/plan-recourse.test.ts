import { describe, expect, test } from 'vitest';
import { day } from '../values/day';
import { byCard, datedReasons, eventOf, everyText, planOn, promisedUntil, routeIn, spoken } from './samples';

const viaKlikAndPay = { facts: { intermediary: 'klikandpay' } };
const written = eventOf('sent', 'merchant', '2026-11-12', { answerBy: day('2026-11-26') });

describe('an order paid through Klik & Pay that did not arrive', () => {
  test('waits until the promised day has passed', () => {
    const plan = planOn('2026-11-10', viaKlikAndPay);
    expect(plan.next).toMatchObject({ action: 'wait', routeId: null, by: { day: '2026-11-10' } });
    expect(plan.due[0]).toMatchObject({ day: '2026-11-11', kind: 'next-step' });
  });

  test('begins with the seller', () => {
    const plan = planOn('2026-11-11', viaKlikAndPay);
    expect(plan.next).toMatchObject({
      action: 'write',
      routeId: 'merchant',
      letter: 'merchant-first-request',
    });
    expect(routeIn(plan, 'klikandpay').state).toBe('not-yet');
  });

  test('waits for the seller once he was written to', () => {
    const plan = planOn('2026-11-20', { ...viaKlikAndPay, events: [written] });
    expect(plan.next).toMatchObject({ action: 'wait', by: { day: '2026-11-26' } });
    expect(routeIn(plan, 'merchant').state).toBe('waiting');
    expect(routeIn(plan, 'klikandpay').window.opens?.day).toBe('2026-11-27');
    expect(plan.due).toContainEqual(expect.objectContaining({ day: '2026-11-27', kind: 'answer-due' }));
  });

  test('goes on with Klik & Pay the day after the answer was due', () => {
    const plan = planOn('2026-11-27', { ...viaKlikAndPay, events: [written] });
    expect(plan.next).toMatchObject({ action: 'file', routeId: 'klikandpay', letter: 'klikandpay-claim' });
    expect(routeIn(plan, 'klikandpay').window.closes?.safe.day).toBe('2027-05-01');
  });

  test('keeps the issuer in sight while Klik & Pay is asked', () => {
    const asked = eventOf('sent', 'klikandpay', '2026-11-27');
    const plan = planOn('2026-11-28', { ...viaKlikAndPay, events: [written, asked] });
    expect(plan.next).toMatchObject({ action: 'file', routeId: 'card-issuer' });
    expect(spoken(plan.next.explain)).toContain('Do not wait');
  });

  test('opens Klik & Pay on the day the message bounces', () => {
    const bounced = eventOf('bounced', 'merchant', '2026-11-12');
    const plan = planOn('2026-11-12', { ...viaKlikAndPay, events: [written, bounced] });
    expect(plan.next).toMatchObject({ action: 'file', routeId: 'klikandpay' });
  });

  test('is done when the parcel comes', () => {
    const plan = planOn('2026-11-28', {
      ...viaKlikAndPay,
      events: [written, eventOf('delivered', null, '2026-11-28')],
    });
    expect(plan.next.action).toBe('done');
    expect(plan.routes.every((route) => route.state === 'ended')).toBe(true);
    expect(plan.due).toEqual([]);
  });
});

test('a Swiss card: the seller is written to, and the thirty days are said beside it', () => {
  const plan = planOn('2026-11-22', {
    country: 'CH',
    facts: { issuer: 'cembra', promised: promisedUntil('2026-11-15'), payment: byCard('mastercard') },
  });
  expect(plan.next.routeId).toBe('merchant');
  expect(spoken(plan.next.explain)).toContain('2026-12-02');
  expect(routeIn(plan, 'cembra').window.closes).toMatchObject({ bound: true, safe: { day: '2026-12-02' } });
  expect(plan.routes.map((route) => route.id)).not.toContain('formal-notice');
});

test('no text of a plan leaves a place unfilled', () => {
  const plan = planOn('2026-11-28', { ...viaKlikAndPay, events: [written] });
  expect(
    everyText(plan).filter(
      (text) => /\{\w+\}/.test(text.replace('{from}', '{from}')) && !/\{(from|day|given|why)\}/.test(text),
    ),
  ).toEqual([]);
  expect(
    plan.routes
      .flatMap(datedReasons)
      .map((reason) => spoken(reason.why))
      .filter((text) => text.includes('{')),
  ).toEqual([]);
});
