import { Window } from 'happy-dom';
import { expect, test, vi } from 'vitest';
import { AT, idOf } from '../purchase/samples';
import { exhibitsIn } from '../store/exhibits';
import { freshStore, must } from '../store/fresh';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('./clock', () => ({ now: async () => AT }));
vi.stubGlobal('DOMParser', new Window().DOMParser);

const { keepHtml } = await import('./keep-html');

test('fetched terms are kept as a copy that can do nothing, with where they stood', async () => {
  const store = await freshStore();
  const kept = must(
    await keepHtml(
      store,
      '<title>CGV</title><script>steal()</script><h1>Conditions</h1><img src="https://cdn.example/logo.png">',
      'https://www.luminaires.example/cgv?sid=abcdef',
      { id: idOf(7), purchaseId: null, claimId: null, stage: 'terms' },
    ),
  );
  expect(kept).toMatchObject({
    kind: 'terms',
    host: 'luminaires.example',
    title: 'CGV',
    address: 'https://www.luminaires.example/cgv?sid=~',
    at: AT,
  });
  const html = await must(await exhibitsIn(store).content(kept)).text();
  expect(html).toContain('<h1>Conditions</h1>');
  expect(html).not.toMatch(/steal|\ssrc=/);
  store.close();
});
