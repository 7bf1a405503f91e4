// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { AT } from '../../lib/purchase/samples';
import { blankShop } from '../../lib/seller/shop-record';
import { done, failed } from '../../lib/values/outcome';
import type { World } from '../world/world';
import type { Front } from './use-front-page';

const lookAtPage = vi.fn();
const fetchLegalPages = vi.fn(async () => 0);
vi.mock('../../lib/extension/look-at-page', () => ({ lookAtPage }));
vi.mock('../../lib/extension/legal-pages', () => ({ fetchLegalPages }));
vi.mock('../../lib/seller/says', () => ({ saysOf: vi.fn() }));
vi.mock('../world/world', () => ({ instant: async () => AT }));

const { useLook } = await import('./use-look');

const front: Front = {
  tabId: 1,
  site: 'luminaires.example',
  marketplace: null,
  address: 'https://luminaires.example/commande',
  state: { state: 'read', kind: 'checkout', host: 'luminaires.example', watched: true },
  checkout: null,
};
const changeShop = vi.fn(async () => done(blankShop('luminaires.example', AT)));
const shops = vi.fn(async () => done([]));
const world = { store: { changeShop, shops }, failure: { value: null } } as unknown as World;

/** The panel with the shop's switch on or off. */
function Panel({ isOn, of = front }: { isOn: boolean; of?: Front }) {
  const shop = { ...blankShop('luminaires.example', AT), fetching: { on: isOn, since: AT } };
  useLook(world, of, shop, 'checkout');
  return null;
}
const show = (isOn: boolean, of?: Front) =>
  act(() => render(<Panel isOn={isOn} {...(of && { of })} />, document.body));
const turns = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test('a switch pressed while the page is still looked at asks once its links are known, and not before', async () => {
  let found: (look: unknown) => void = () => {};
  lookAtPage.mockReturnValue(
    new Promise((resolve) => {
      found = resolve;
    }),
  );
  await show(false);
  await turns();
  await show(true);
  await turns();
  expect(fetchLegalPages).not.toHaveBeenCalled();
  found(done({ appearance: null, links: [], says: null, offers: [] }));
  await vi.waitFor(() => expect(fetchLegalPages).toHaveBeenCalledOnce());
  expect(changeShop).toHaveBeenCalledOnce();
  expect(lookAtPage).toHaveBeenCalledOnce();
});

test('a page that could not be looked at is looked at again when it comes to the front again', async () => {
  lookAtPage.mockResolvedValue(failed('page-gone'));
  await show(false);
  await turns();
  await show(false, { ...front, tabId: 2, address: null, site: null });
  await turns();
  await show(false);
  await turns();
  expect(lookAtPage).toHaveBeenCalledTimes(2);
});
