// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { allLaws } from '../../lib/law/registry';
import { loadAllFacts } from '../../lib/recourse/all-facts';
import { ownBasis } from '../../lib/recourse/own-basis';
import { PAYMENT_NOTES } from '../../lib/routes/processors';
import { allRoutes } from '../../lib/routes/registry';
import { day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { rules } from '../../locales/rooms/rules';
import { saveFile } from '../base/save-file';
import { type World, WorldProvider } from '../world/world';
import { RulesPage } from './rules-page';

vi.mock('../../lib/extension/permission-changes', () => ({ ownVersion: () => '1.0.0' }));
vi.mock('../base/save-file', () => ({ saveFile: vi.fn() }));

let app: HTMLElement;

async function show(language: Language, today: string, about: string | null = null): Promise<void> {
  // The page reads only the day and the language.
  const world = { today: signal(day(today)), language: signal(language) } as unknown as World;
  await act(async () => {
    render(
      <WorldProvider value={world}>
        <RulesPage about={about} />
      </WorldProvider>,
      app,
    );
  });
  await vi.waitUntil(() => app.querySelector('[data-count]') !== null, { timeout: 5_000 });
}

// Every pack there is has to be read first.
beforeAll(async () => {
  await loadAllFacts();
}, 120_000);
beforeEach(() => {
  vi.mocked(saveFile).mockReset();
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(() => {
  act(() => render(null, app));
  app.remove();
});

const counts = () => {
  const { count, total } = app.querySelector<HTMLElement>('[data-count]')?.dataset ?? {};
  return { count: Number(count), total: Number(total) };
};
const numberIn = (element: Element | null | undefined) =>
  Number(element?.querySelector('.amount')?.textContent);
const choose = (mark: string) =>
  act(() => app.querySelector<HTMLInputElement>(`[data-mark=${mark}] input`)?.click());

/** Counted by another way than the page: over the packs as text. */
async function numbered(): Promise<{ all: Set<string>; of: (certainty: string) => Set<string> }> {
  const found = new Map<string, string>();
  const packs = JSON.stringify([await allLaws(), await allRoutes(), PAYMENT_NOTES], (key, value) => {
    if (value !== null && typeof value === 'object' && 'certainty' in value && 'checkedOn' in value)
      found.set(value.id, value.certainty);
    return key === '' || typeof value === 'object' ? value : 0;
  });
  expect(packs.length).toBeGreaterThan(1000);
  const of = (certainty: string) =>
    new Set([...found].filter(([, each]) => each === certainty).map(([id]) => id));
  return { all: new Set(found.keys()), of };
}

test('the counts are those of the packs, for all of them and for each mark', async () => {
  const { all, of } = await numbered();
  await show('en', '2026-11-22');
  for (const { id } of Object.values(ownBasis)) all.add(id);
  expect(counts().total).toBe(all.size);
  expect(counts().count).toBe(counts().total);
  const groups = [...app.querySelectorAll('[data-group]')].map(numberIn);
  expect(groups.reduce((sum, each) => sum + each)).toBe(counts().total);

  expect(numberIn(app.querySelector('[data-mark=recalled]'))).toBe(of('recalled').size);
  expect(numberIn(app.querySelector('[data-mark=secondary]'))).toBe(of('verified-secondary').size);
  choose('recalled');
  expect(counts().count).toBe(of('recalled').size);
  const shown = [...app.querySelectorAll<HTMLElement>('[data-fact]')].map(({ dataset }) => dataset.fact);
  expect(new Set(shown)).toEqual(of('recalled'));
});

test('what has to be checked again is found on the day from which it has', async () => {
  await show('de', '2026-11-22');
  expect(numberIn(app.querySelector('[data-mark=expired]'))).toBe(0);
  act(() => render(null, app));
  await show('de', '2029-01-01');
  choose('expired');
  expect(counts().count).toBeGreaterThan(counts().total / 2);
});

test('a correction is saved as a file with the entry’s number; without words nothing is saved', async () => {
  await show('en', '2026-11-22', 'cembra/closes');
  const words = rules('en').wrong;
  const details = app.querySelector<HTMLDetailsElement>('[data-fact="cembra/closes"]');
  // The one the address asks for lies open.
  expect(details?.open).toBe(true);
  const form = details?.querySelector('form');
  const submit = () =>
    act(async () => {
      form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  await submit();
  expect(form?.textContent).toContain(words.empty);
  expect(saveFile).not.toHaveBeenCalled();

  await act(async () => {
    const area = form?.querySelector('textarea');
    if (area == null) throw new Error('nothing to write in');
    area.value = 'It is 60 days now.';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await submit();
  expect(saveFile).toHaveBeenCalledOnce();
  const [name, type, content] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(name).toBe('recours-correction-cembra-closes-2026-11-22.json');
  expect(type).toBe('application/json');
  expect(JSON.parse(content ?? '')).toMatchObject({ fact: 'cembra/closes', words: 'It is 60 days now.' });
});
