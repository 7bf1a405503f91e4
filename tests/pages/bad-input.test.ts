import { describe, expect, it } from 'vitest';
import { paceBy } from '../../lib/page/pace';
import { readDocument } from '../../lib/page/read-document';
import { readerResultSchema } from '../../lib/page/reader-result';
import { openPage } from './open-page';

const url = 'https://big.example/order/complete';
const order = '<h1>Thank you for your order!</h1><p>Order number: BIG-2041</p><p>Total: £12.00</p>';

/** A pace whose clock jumps by `step` milliseconds at every look: a slow computer without waiting for it. */
function slowPace(step: number) {
  let now = 0;
  let rests = 0;
  const pace = paceBy(
    () => {
      now += step;
      return now;
    },
    async () => {
      rests++;
    },
  );
  return { pace, rests: () => rests };
}

describe('bad input', () => {
  it('reads the order of a page with 30 MB of text behind it', async () => {
    const document = openPage(`${order}<main></main>`);
    const flood = document.createTextNode('lorem ipsum 12,00 € '.repeat(1_500_000));
    document.querySelector('main')?.append(flood);
    const result = readerResultSchema.parse(await readDocument(document, { url }));
    expect(result).toMatchObject({
      result: 'sighting',
      sighting: { facts: { orderNumber: { value: 'BIG-2041' } } },
    });
    expect(JSON.stringify(result).length).toBeLessThan(5_000);
  });

  it('never keeps more than 200 items of a list of 10 000', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, n) => `<li><b>Good number ${n}</b> <i>£1.00</i></li>`,
    ).join('');
    const document = openPage(`${order.replace('</h1>', `</h1><ul>${rows}</ul>`)}`);
    const result = readerResultSchema.parse(await readDocument(document, { url }));
    if (result.result === 'sighting')
      expect(result.sighting.facts.items?.value.length ?? 0).toBeLessThanOrEqual(200);
  }, 60_000);

  it('gives up after its own time and says so', async () => {
    const { pace, rests } = slowPace(11);
    const document = openPage(`${'<p>words and words</p>'.repeat(4_000)}${order}`);
    expect(await readDocument(document, { url }, pace)).toEqual({
      result: 'not-read',
      reason: 'took-too-long',
    });
    expect(rests()).toBeGreaterThan(3);
  });

  it('lets the page work between slices and still reads it whole', async () => {
    const { pace, rests } = slowPace(0.5);
    const document = openPage(`${'<p>words and words</p>'.repeat(1_500)}${order}`);
    const result = await readDocument(document, { url }, pace);
    expect(result).toMatchObject({ result: 'sighting' });
    expect(rests()).toBeGreaterThan(0);
  });

  it('is no page without a body', async () => {
    const document = openPage('');
    document.body?.remove();
    expect(await readDocument(document, { url })).toEqual({ result: 'not-read', reason: 'not-a-page' });
  });

  it('never asks a text field for its value', async () => {
    const document = openPage(
      `${order}<form><input name="card" autocomplete="cc-number"><input name="street"></form>`,
    );
    for (const field of document.querySelectorAll('input')) {
      Object.defineProperty(field, 'value', {
        get() {
          throw new Error('a value was read');
        },
      });
    }
    expect(await readDocument(document, { url })).not.toMatchObject({ result: 'not-read' });
  });
});
