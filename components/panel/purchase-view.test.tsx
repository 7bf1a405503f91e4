// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { AT, purchaseOf } from '../../lib/purchase/samples';
import { NO_TERMS, sellerOf } from '../../lib/seller/samples';
import { day } from '../../lib/values/day';
import { panel } from '../../locales/rooms/panel';
import { type World, WorldProvider } from '../world/world';
import { PurchaseView } from './purchase-view';

afterEach(() => act(() => render(null, document.body)));

test.each([
  ['FR', true],
  ['CH', false],
  [null, false],
])(
  'that the shop has no function for withdrawing is said to whom its law promises one: %s',
  (country, isSaid) => {
    const sale = {
      site: 'luminaires.example',
      readAt: AT,
      seller: sellerOf(null),
      terms: NO_TERMS,
      withdrawal: { found: 'no' as const },
      pages: [],
    };
    const purchase = purchaseOf({}, { sale });
    const world = {
      purchases: signal([purchase]),
      language: signal('en'),
      settings: signal({ country }),
      today: signal(day('2026-11-22')),
    } as unknown as World;
    act(() =>
      render(
        <WorldProvider value={world}>
          <PurchaseView purchaseId={purchase.id} shops={[]} />
        </WorldProvider>,
        document.body,
      ),
    );
    expect(document.body.textContent?.includes(panel('en').purchase.functionNo)).toBe(isSaid);
  },
);
