import { describe, expect, test } from 'vitest';
import type { Problem } from '../claim/claim';
import { eventOf, planOn, promisedUntil, routeIn, type Sample, spoken } from '../recourse/samples';
import { day } from '../values/day';

/** A made-up purchase on a marketplace: ordered on 2 November, promised for the 10th. */
const bought = (host: string, problem: Problem, more: Sample = {}): Sample => ({
  ...more,
  purchase: { host, kind: 'goods', ...more.purchase },
  claim: { problem, ...more.claim },
});
const deliveredOn = (on: string) => ({ deliveredOn: day(on) });
const written = (on: string) => eventOf('sent', 'merchant', on);

/** A route of the plan on a day. */
const routeOn = (today: string, id: string, sample: Sample) => routeIn(planOn(today, sample), id);
const closing = (today: string, id: string, sample: Sample) => {
  const closes = routeOn(today, id, sample).window.closes;
  return closes === null ? null : [closes.safe.day, closes.latest.day];
};

describe('Amazon A-to-z', () => {
  const june = {
    orderDate: day('2026-05-20'),
    promised: promisedUntil('2026-06-01'),
  };
  const late = bought('amazon.fr', 'not-received', { facts: june, events: [written('2026-06-02')] });

  test('latest estimate on 1 June: open from 4 June, last day 30 August', () => {
    const before = routeOn('2026-06-03', 'amazon-a-to-z', late);
    expect(before).toMatchObject({ state: 'not-yet', window: { opens: { day: '2026-06-04' } } });
    expect(routeOn('2026-06-04', 'amazon-a-to-z', late).state).toBe('open');
    expect(routeOn('2026-08-30', 'amazon-a-to-z', late).state).toBe('open');
    expect(routeOn('2026-08-31', 'amazon-a-to-z', late).state).toBe('closed');
    expect(closing('2026-06-04', 'amazon-a-to-z', late)).toEqual(['2026-08-30', '2026-08-30']);
  });

  test('48 hours after the message when that is later', () => {
    const sample = bought('amazon.fr', 'not-received', { facts: june, events: [written('2026-06-10')] });
    expect(routeOn('2026-06-11', 'amazon-a-to-z', sample).window.opens?.day).toBe('2026-06-12');
  });

  test('in Germany two working days after the message: Friday to Tuesday', () => {
    const sample = { ...late, country: 'DE', events: [written('2026-06-05')] };
    expect(routeOn('2026-06-08', 'amazon-a-to-z', sample).window.opens?.day).toBe('2026-06-09');
  });

  test('tracking that says delivered leaves only the 48 hours', () => {
    const sample = bought('amazon.fr', 'not-received', {
      facts: { ...june, ...deliveredOn('2026-05-28') },
      events: [written('2026-05-29')],
    });
    expect(routeOn('2026-05-31', 'amazon-a-to-z', sample).state).toBe('open');
  });

  test('does not open before the seller was written to', () => {
    const sample = bought('amazon.fr', 'not-received', { facts: june });
    const route = routeOn('2026-06-20', 'amazon-a-to-z', sample);
    expect(route).toMatchObject({ state: 'not-yet', window: { opens: null } });
  });

  test('a dispute with the bank ends it, and says so before the click', () => {
    const plan = planOn('2026-06-10', late);
    const warned = routeIn(plan, 'card-issuer').collisions.find((each) => each.ends === 'amazon-a-to-z');
    expect(spoken(warned?.warning ?? plan.next.headline)).toContain('no longer takes an A-to-z request');
    const after = { ...late, events: [written('2026-06-02'), eventOf('sent', 'card-issuer', '2026-06-09')] };
    expect(routeOn('2026-06-10', 'amazon-a-to-z', after).state).toBe('ended');
  });

  test('is not for what Amazon itself sold, nor for what is digital', () => {
    const ids = (sample: Sample) => planOn('2026-06-10', sample).routes.map((route) => route.id);
    expect(ids({ ...late, answers: { 'sold-by': 'shop' } })).not.toContain('amazon-a-to-z');
    expect(ids({ ...late, answers: { 'sold-by': 'shop' } })).toContain('amazon');
    expect(ids({ ...late, answers: { 'sold-by': 'third-party' } })).not.toContain('amazon');
    expect(ids({ ...late, purchase: { host: 'amazon.fr', kind: 'digital' } })).not.toContain('amazon-a-to-z');
    expect(ids(bought('amazon.fr.shop.example', 'not-received'))).not.toContain('amazon-a-to-z');
  });
});

test('Amazon itself takes goods back for 30 days in France; elsewhere no day is given', () => {
  const sample = bought('amazon.fr', 'withdrawal', { facts: deliveredOn('2026-11-12') });
  expect(closing('2026-11-22', 'amazon', sample)).toEqual(['2026-12-12', '2026-12-12']);
  const austrian = { ...sample, country: 'AT' };
  expect(closing('2026-11-22', 'amazon', austrian)).toBeNull();
  expect(routeOn('2026-11-22', 'amazon', austrian).notes.map((note) => spoken(note))).toContain(
    'No last day was found for this: ask as early as you can.',
  );
});

describe('eBay', () => {
  test('opens the day after the estimate and closes 30 days after it', () => {
    const sample = bought('ebay.fr', 'not-received');
    expect(routeOn('2026-11-10', 'ebay', sample).state).toBe('not-yet');
    expect(routeOn('2026-11-11', 'ebay', sample).state).toBe('open');
    expect(closing('2026-11-11', 'ebay', sample)).toEqual(['2026-12-10', '2026-12-10']);
  });

  test('a fault is reported within 30 days of delivery', () => {
    const sample = bought('ebay.fr', 'damaged', { facts: deliveredOn('2026-11-12') });
    expect(closing('2026-11-13', 'ebay', sample)).toEqual(['2026-12-12', '2026-12-12']);
  });

  test('the seller has three working days, and a case that rests is to be kept alive', () => {
    const sample = bought('ebay.fr', 'not-received', { events: [eventOf('sent', 'ebay', '2026-11-16')] });
    const plan = planOn('2026-11-17', sample);
    expect(routeIn(plan, 'ebay').window.answerBy?.day).toBe('2026-11-19');
    expect(plan.due).toContainEqual(expect.objectContaining({ day: '2026-12-14', kind: 'keep-alive' }));
  });

  test('a dispute elsewhere is warned of', () => {
    const issuer = routeOn('2026-11-11', 'card-issuer', bought('ebay.fr', 'not-received'));
    expect(issuer.collisions.map((each) => each.ends)).toContain('ebay');
  });
});

describe('AliExpress', () => {
  test('15 days after the delivery time, or after receipt', () => {
    expect(closing('2026-11-12', 'aliexpress', bought('fr.aliexpress.com', 'not-received'))).toEqual([
      '2026-11-25',
      '2026-11-25',
    ]);
    const faulty = bought('aliexpress.com', 'not-as-described', { facts: deliveredOn('2026-11-12') });
    expect(closing('2026-11-13', 'aliexpress', faulty)).toEqual(['2026-11-27', '2026-11-27']);
  });

  test('opens on the eleventh day after dispatch if that comes first', () => {
    const sample = bought('aliexpress.com', 'not-received', {
      facts: { promised: promisedUntil('2026-12-20') },
      answers: { 'dispatched-on': '2026-11-04' },
    });
    expect(routeOn('2026-11-14', 'aliexpress', sample).window.opens?.day).toBe('2026-11-15');
    expect(routeOn('2026-11-15', 'aliexpress', sample).state).toBe('open');
  });

  test('warns first of all against confirming receipt, and the seller has five days', () => {
    const route = routeOn('2026-11-17', 'aliexpress', {
      ...bought('aliexpress.com', 'not-received'),
      events: [eventOf('sent', 'aliexpress', '2026-11-16')],
    });
    expect(spoken(route.steps[0] ?? route.name)).toContain('Do not confirm receipt');
    // 21 November is a Saturday: late only after the Monday.
    expect(route.window.answerBy?.day).toBe('2026-11-23');
  });

  test('shows that no text of AliExpress itself was read', () => {
    const closes = routeOn('2026-11-12', 'aliexpress', bought('aliexpress.com', 'not-received')).window
      .closes;
    expect(closes?.safe.basis.map((basis) => [basis.certainty, basis.conflict !== undefined])).toEqual([
      ['verified-secondary', true],
    ]);
  });
});

test('Temu: 90 days from the purchase, and the goods go back within 14 days of the request', () => {
  const sample = bought('temu.com', 'damaged', { facts: deliveredOn('2026-11-12') });
  expect(closing('2026-11-22', 'temu', sample)).toEqual(['2027-01-31', '2027-01-31']);
  const used = { ...sample, events: [eventOf('sent', 'temu', '2026-11-16')] };
  expect(planOn('2026-11-17', used).due).toContainEqual(
    expect.objectContaining({ day: '2026-11-26', kind: 'keep-alive' }),
  );
});

describe('SHEIN', () => {
  test('takes back for 45 days from the purchase', () => {
    const sample = bought('fr.shein.com', 'withdrawal', { facts: deliveredOn('2026-11-12') });
    expect(closing('2026-11-22', 'shein', sample)).toEqual(['2026-12-17', '2026-12-17']);
  });

  test('gives no last day for a fault, and names the day for reserves to the carrier', () => {
    const sample = bought('shein.com', 'damaged', { facts: deliveredOn('2026-11-21') });
    const route = routeOn('2026-11-22', 'shein', sample);
    expect(route.window.closes).toBeNull();
    expect(route.steps.map((step) => spoken(step)).join(' ')).toContain('by 2026-11-22');
  });

  test('a refund is late 14 days after the goods went back', () => {
    const sample = bought('shein.com', 'refund-not-paid', { answers: { 'returned-on': '2026-11-08' } });
    expect(routeOn('2026-11-22', 'shein', sample)).toMatchObject({
      state: 'not-yet',
      window: { opens: { day: '2026-11-23' } },
    });
  });
});

describe('Etsy', () => {
  const late = bought('etsy.com', 'not-received', { events: [written('2026-11-12')] });

  test('opens 48 hours after the help request and closes 100 days after the estimate', () => {
    expect(routeOn('2026-11-13', 'etsy', late).window.opens?.day).toBe('2026-11-14');
    expect(routeOn('2026-11-14', 'etsy', late).state).toBe('open');
    expect(closing('2026-11-14', 'etsy', late)).toEqual(['2027-02-18', '2027-02-18']);
  });

  test('not before the estimate has passed', () => {
    const early = bought('etsy.com', 'not-received', { events: [written('2026-11-05')] });
    expect(routeOn('2026-11-10', 'etsy', early).window.opens?.day).toBe('2026-11-11');
  });

  test('the seller has three days; a bank dispute closes the case', () => {
    const used = { ...late, events: [written('2026-11-12'), eventOf('sent', 'etsy', '2026-11-16')] };
    expect(routeOn('2026-11-17', 'etsy', used).window.answerBy?.day).toBe('2026-11-19');
    const disputed = { ...used, events: [...used.events, eventOf('sent', 'card-issuer', '2026-11-17')] };
    expect(routeOn('2026-11-18', 'etsy', disputed).state).toBe('ended');
  });
});

describe('Vinted', () => {
  test('marked as delivered on a Friday: the last day is Sunday', () => {
    const sample = bought('vinted.fr', 'not-as-described', { facts: deliveredOn('2026-11-20') });
    expect(closing('2026-11-21', 'vinted', sample)).toEqual(['2026-11-22', '2026-11-22']);
    expect(routeOn('2026-11-22', 'vinted', sample).state).toBe('open');
    expect(routeOn('2026-11-23', 'vinted', sample).state).toBe('closed');
  });

  test('what is lost counts from Vinted’s notice, which it asks for', () => {
    const lost = bought('vinted.fr', 'not-received');
    const plan = planOn('2026-11-20', lost);
    expect(routeIn(plan, 'vinted').state).toBe('not-yet');
    expect(plan.questions.map((question) => question.id)).toContain('vinted-notice-on');
    const told = { ...lost, answers: { 'vinted-notice-on': '2026-11-19' } };
    expect(routeOn('2026-11-20', 'vinted', told).state).toBe('open');
    expect(closing('2026-11-20', 'vinted', told)).toEqual(['2026-11-21', '2026-11-21']);
  });

  test('warns before the click that ends it, and says what a private seller does not owe', () => {
    const sample = bought('vinted.fr', 'damaged', {
      facts: deliveredOn('2026-11-20'),
      answers: { 'seller-is': 'private' },
    });
    const route = routeOn('2026-11-21', 'vinted', sample);
    expect(spoken(route.steps[0] ?? route.name)).toContain('ends the protection');
    expect(route.collisions.map((each) => each.ends)).toContain('vinted-money-held');
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('A private person sold it');
  });

  test('the seller has 14 days', () => {
    const sample = bought('vinted.fr', 'damaged', {
      facts: deliveredOn('2026-11-13'),
      events: [eventOf('sent', 'vinted', '2026-11-14')],
    });
    // The 14 days end on a Saturday: late only after the Monday.
    expect(routeOn('2026-11-20', 'vinted', sample).window.answerBy?.day).toBe('2026-11-30');
  });
});

describe('Leboncoin', () => {
  test('30 days from dispatch; without that day a bound, closed only later', () => {
    const lost = bought('leboncoin.fr', 'not-received');
    expect(
      closing('2026-11-20', 'leboncoin', { ...lost, answers: { 'dispatched-on': '2026-11-05' } }),
    ).toEqual(['2026-12-05', '2026-12-05']);
    expect(closing('2026-11-20', 'leboncoin', lost)).toEqual(['2026-12-02', '2026-12-17']);
  });

  test('after delivery two days to be safe, and says that they are ours', () => {
    const sample = bought('leboncoin.fr', 'damaged', {
      facts: deliveredOn('2026-11-12'),
      answers: { 'dispatched-on': '2026-11-05' },
    });
    const { window, state } = routeOn('2026-11-16', 'leboncoin', sample);
    expect([window.closes?.safe.day, window.closes?.latest.day, state]).toEqual([
      '2026-11-14',
      '2026-12-05',
      'probably-late',
    ]);
    expect(window.closes?.safe.basis.map((basis) => basis.certainty)).toEqual(['ours']);
  });

  test('warns of “Tout est OK” first', () => {
    const route = routeOn('2026-11-16', 'leboncoin', bought('leboncoin.fr', 'not-received'));
    expect(spoken(route.steps[0] ?? route.name)).toContain('Tout est OK');
  });
});

describe('Rakuten', () => {
  const lost = bought('fr.shopping.rakuten.com', 'not-received');

  test('opens seven days after the order, or once the seller has answered', () => {
    expect(routeOn('2026-11-08', 'rakuten', lost).window.opens?.day).toBe('2026-11-09');
    const admits = {
      ...lost,
      events: [written('2026-11-05'), eventOf('answered', 'merchant', '2026-11-06')],
    };
    expect(routeOn('2026-11-07', 'rakuten', admits).state).toBe('open');
  });

  test('30 days from the seller’s confirmation; without that day a bound, closed only later', () => {
    const confirmed = { ...lost, answers: { 'rakuten-confirmed-on': '2026-11-04' } };
    expect(closing('2026-11-20', 'rakuten', confirmed)).toEqual(['2026-12-04', '2026-12-04']);
    expect(closing('2026-11-20', 'rakuten', lost)).toEqual(['2026-12-02', '2026-12-17']);
  });

  test('14 days after receipt, three working days to settle, and what ends it', () => {
    const faulty = bought('rakuten.com', 'not-as-described', { facts: deliveredOn('2026-11-12') });
    expect(closing('2026-11-13', 'rakuten', faulty)).toEqual(['2026-11-26', '2026-11-26']);
    const used = { ...faulty, events: [eventOf('sent', 'rakuten', '2026-11-16')] };
    const route = routeOn('2026-11-17', 'rakuten', used);
    expect(route.window.answerBy?.day).toBe('2026-11-19');
    expect(spoken(route.steps[0] ?? route.name)).toContain('Do not rate the seller');
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('Withdrawing a claim is final');
  });
});

describe('Fnac and Darty', () => {
  const third = { 'sold-by': 'third-party' };

  test('a marketplace claim opens 72 hours after the message; the seller has eight working days', () => {
    const sample = bought('darty.com', 'not-received', { answers: third, events: [written('2026-11-12')] });
    expect(routeOn('2026-11-14', 'fnac-darty', sample).window.opens?.day).toBe('2026-11-15');
    const used = {
      ...sample,
      events: [...(sample.events ?? []), eventOf('sent', 'fnac-darty', '2026-11-16')],
    };
    expect(routeOn('2026-11-17', 'fnac-darty', used).window.answerBy?.day).toBe('2026-11-26');
    expect(closing('2026-11-17', 'fnac-darty', used)).toBeNull();
  });

  test('Darty answers a letter about its own sale within ten working days', () => {
    const sample = bought('darty.com', 'damaged', {
      facts: deliveredOn('2026-11-12'),
      answers: { 'sold-by': 'shop' },
      events: [eventOf('sent', 'fnac-darty', '2026-11-16')],
    });
    const route = routeOn('2026-11-17', 'fnac-darty', sample);
    expect(route.window.answerBy?.day).toBe('2026-11-30');
    expect(route.channels.map((channel) => channel.value).join(' ')).toContain('94120 Fontenay-sous-Bois');
  });

  test('what is said of Fnac is said to be from memory', () => {
    const route = routeOn('2026-11-20', 'fnac-darty', bought('fnac.com', 'not-received', { answers: third }));
    expect(route.notes.map((note) => spoken(note)).join(' ')).toContain('from memory');
  });
});

describe('Back Market', () => {
  test('transport damage: three working days, Saturday counted to be safe', () => {
    const sample = bought('backmarket.fr', 'damaged', { facts: deliveredOn('2026-11-12') });
    expect(closing('2026-11-13', 'back-market', sample)).toEqual(['2026-11-16', '2026-11-17']);
  });

  test('30 days to change one’s mind, 12 months for a defect, no invented day for what did not come', () => {
    const facts = deliveredOn('2026-11-12');
    expect(closing('2026-11-13', 'back-market', bought('backmarket.fr', 'withdrawal', { facts }))).toEqual([
      '2026-12-12',
      '2026-12-12',
    ]);
    expect(
      closing('2026-11-13', 'back-market', bought('backmarket.fr', 'not-as-described', { facts })),
    ).toEqual(['2027-11-12', '2027-11-12']);
    expect(closing('2026-11-13', 'back-market', bought('backmarket.fr', 'not-received'))).toBeNull();
  });

  test('a first answer on the next working day', () => {
    const sample = bought('backmarket.fr', 'damaged', {
      facts: deliveredOn('2026-11-12'),
      events: [eventOf('sent', 'back-market', '2026-11-13')],
    });
    expect(routeOn('2026-11-14', 'back-market', sample).window.answerBy?.day).toBe('2026-11-16');
  });
});

test('Zalando: 30 days to send back in France; elsewhere no day was read', () => {
  const sample = bought('zalando.fr', 'withdrawal', { facts: deliveredOn('2026-11-12') });
  expect(closing('2026-11-22', 'zalando', sample)).toEqual(['2026-12-12', '2026-12-12']);
  expect(closing('2026-11-22', 'zalando', { ...sample, country: 'DE' })).toBeNull();
});

test('ManoMano: opens once the seller was asked, gives no day, and says that it is from memory', () => {
  const sample = bought('manomano.fr', 'damaged', { facts: deliveredOn('2026-11-12') });
  expect(routeOn('2026-11-13', 'manomano', sample).state).toBe('not-yet');
  const asked = routeOn('2026-11-14', 'manomano', { ...sample, events: [written('2026-11-13')] });
  expect(asked).toMatchObject({ state: 'open', window: { closes: null } });
  expect(asked.notes.map((note) => spoken(note)).join(' ')).toContain('from memory');
});

describe('Veepee', () => {
  test('three working days for what is missing or damaged, by e-mail', () => {
    const sample = bought('veepee.fr', 'part-missing', { facts: deliveredOn('2026-11-12') });
    expect(closing('2026-11-13', 'veepee', sample)).toEqual(['2026-11-16', '2026-11-17']);
    const { channels } = routeOn('2026-11-13', 'veepee', sample);
    expect(channels.map((channel) => channel.value)).toContain('contactvp@veepee.com');
  });

  test('the carrier’s inquiry takes 21 days', () => {
    const sample = bought('veepee.fr', 'not-received', { events: [eventOf('sent', 'veepee', '2026-11-16')] });
    expect(routeOn('2026-11-17', 'veepee', sample).window.answerBy?.day).toBe('2026-12-07');
  });
});

test('Spartoo: seven days from the delivery that tracking shows, then seven more for the form', () => {
  const sample = bought('spartoo.com', 'not-received', { facts: deliveredOn('2026-11-12') });
  expect(closing('2026-11-13', 'spartoo', sample)).toEqual(['2026-11-19', '2026-11-19']);
  const used = { ...sample, events: [eventOf('sent', 'spartoo', '2026-11-16')] };
  expect(planOn('2026-11-17', used).due).toContainEqual(
    expect.objectContaining({ day: '2026-11-21', kind: 'keep-alive' }),
  );
});

describe('Route, the parcel insurance', () => {
  const insured = { 'parcel-insurance': 'route' };
  const lost = bought('shop.example', 'not-received', { country: 'US', answers: insured });

  test('is asked about in the United States and opens only once it was bought', () => {
    const unasked = planOn('2026-11-20', { ...lost, answers: {} });
    expect(unasked.questions.map((question) => question.id)).toContain('parcel-insurance');
    expect(routeIn(unasked, 'route-insurance').state).toBe('not-yet');
    const none = planOn('2026-11-20', { ...lost, answers: { 'parcel-insurance': 'none' } });
    expect(none.routes.map((route) => route.id)).not.toContain('route-insurance');
    const french = planOn('2026-11-20', { ...lost, country: 'FR', answers: {} });
    expect(french.routes.map((route) => route.id)).not.toContain('route-insurance');
  });

  test('a loss: 48 hours after the estimate, 30 days from the last tracking update', () => {
    expect(routeOn('2026-11-11', 'route-insurance', lost).window.opens?.day).toBe('2026-11-12');
    const tracked = { ...lost, answers: { ...insured, 'last-tracking-on': '2026-11-08' } };
    expect(closing('2026-11-12', 'route-insurance', tracked)).toEqual(['2026-12-08', '2026-12-08']);
    expect(closing('2026-11-12', 'route-insurance', lost)).toEqual(['2026-12-02', '2026-12-10']);
  });

  test('a theft: from the fifth to the fifteenth day after delivery; damage: within fifteen', () => {
    const stolen = { ...lost, facts: deliveredOn('2026-11-12') };
    expect(routeOn('2026-11-16', 'route-insurance', stolen).window.opens?.day).toBe('2026-11-17');
    expect(closing('2026-11-17', 'route-insurance', stolen)).toEqual(['2026-11-27', '2026-11-27']);
    const damaged = { ...stolen, claim: { problem: 'damaged' as const } };
    expect(closing('2026-11-13', 'route-insurance', damaged)).toEqual(['2026-11-27', '2026-11-27']);
  });

  test('a bank dispute ends it', () => {
    const sample = { ...lost, events: [eventOf('sent', 'card-issuer', '2026-11-13')] };
    expect(routeOn('2026-11-14', 'route-insurance', sample).state).toBe('ended');
  });
});

test('every marketplace asks who sold it or who the seller is under one id', () => {
  for (const host of ['amazon.fr', 'darty.com', 'cdiscount.com'])
    expect(
      planOn('2026-11-20', bought(host, 'not-received')).questions.filter(({ id }) => id === 'sold-by'),
    ).toHaveLength(1);
  for (const host of ['vinted.fr', 'leboncoin.fr', 'ebay.fr', 'etsy.com', 'fr.shopping.rakuten.com'])
    expect(
      planOn('2026-11-20', bought(host, 'not-received')).questions.filter(({ id }) => id === 'seller-is'),
    ).toHaveLength(1);
});

test('goods that came on a day not yet given have a bound from the order, and close only once that day is known', () => {
  const faulty = bought('vinted.fr', 'damaged');
  const { window, state } = routeOn('2026-11-20', 'vinted', faulty);
  expect(window.closes).toMatchObject({
    bound: true,
    safe: { day: '2026-11-04' },
    latest: { day: '2026-11-22' },
  });
  expect(state).toBe('probably-late');
  expect(closing('2026-11-20', 'vinted', { ...faulty, answers: { 'received-on': '2026-11-19' } })).toEqual([
    '2026-11-21',
    '2026-11-21',
  ]);
});

test('on a marketplace the seller is written to through the order, unless the shop itself sold it', () => {
  const kinds = (sample: Sample) =>
    routeOn('2026-11-20', 'merchant', sample).channels.map((channel) => channel.kind);
  expect(kinds(bought('amazon.fr', 'not-received'))).toEqual(['account', 'e-mail']);
  expect(kinds(bought('amazon.fr', 'not-received', { answers: { 'sold-by': 'shop' } }))).toEqual(['e-mail']);
  expect(kinds(bought('shop.example', 'not-received'))).toEqual(['e-mail']);
});

describe('the shortest fuse first', () => {
  test('a platform that closes within two days goes before the letter to the seller', () => {
    const vinted = bought('vinted.fr', 'not-as-described', { facts: deliveredOn('2026-11-20') });
    expect(planOn('2026-11-21', vinted).next).toMatchObject({
      action: 'file',
      routeId: 'vinted',
      by: { day: '2026-11-22' },
    });
    const after = { ...vinted, events: [eventOf('sent', 'vinted', '2026-11-21')] };
    expect(planOn('2026-11-21', after).next.routeId).toBe('merchant');
  });

  test('one that closes before the seller’s answer is due is said beside the letter', () => {
    const facts = deliveredOn('2026-11-12');
    const veepee = bought('veepee.fr', 'part-missing', { facts, country: 'BE' });
    const { next } = planOn('2026-11-13', veepee);
    expect(next.routeId).toBe('merchant');
    expect(spoken(next.explain)).toContain('Veepee member service must be asked by 2026-11-16');
    // In France the carrier's three days are over before.
    const french = planOn('2026-11-13', bought('veepee.fr', 'part-missing', { facts })).next;
    expect(french.routeId).toBe('merchant');
    expect(spoken(french.explain)).toContain('The carrier must be asked by 2026-11-15');
  });

  test('a day not yet known says that the safe days may be over, and to try today', () => {
    const { next } = planOn('2026-11-20', bought('vinted.fr', 'damaged'));
    expect(spoken(next.explain)).toContain('Try today with Vinted as well');
  });
});
