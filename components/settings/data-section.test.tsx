// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopWatching } from '../../lib/extension/watching';
import { done, failed } from '../../lib/values/outcome';
import { settings } from '../../locales/rooms/settings';
import { type World, WorldProvider } from '../world/world';
import { DataSection } from './data-section';

vi.mock('../../lib/extension/ask-worker', () => ({ askWorker: async () => done(undefined) }));
vi.mock('../../lib/extension/watching', () => ({ stopWatching: vi.fn() }));

const words = settings('en').data;
const deleteAll = vi.fn();
let app: HTMLElement;
let world: World;

beforeEach(() => {
  vi.resetAllMocks();
  deleteAll.mockResolvedValue(done(undefined));
  vi.mocked(stopWatching).mockResolvedValue(done(undefined));
  app = document.createElement('div');
  document.body.append(app);
  // The section counts the records and deletes them.
  world = {
    store: { deleteAll },
    settings: signal({ lastExportAt: null }),
    purchases: signal([]),
    claims: signal([]),
    language: signal('en'),
    failure: signal(null),
    refresh: async () => {},
  } as unknown as World;
  act(() =>
    render(
      <WorldProvider value={world}>
        <DataSection onDeleted={() => {}} />
      </WorldProvider>,
      app,
    ),
  );
});

afterEach(() => {
  act(() => render(null, app));
  app.remove();
});

async function deleteEverything(word: string): Promise<void> {
  const input = app.querySelector<HTMLInputElement>('.danger-zone input');
  if (input === null) throw new Error('no input');
  await act(async () => {
    input.value = word;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    app.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

test('without the word nothing is deleted and every shop stays watched', async () => {
  await deleteEverything('yes');
  expect(deleteAll).not.toHaveBeenCalled();
  expect(stopWatching).not.toHaveBeenCalled();
});

test('deleting everything also stops watching every shop', async () => {
  await deleteEverything(words.deleteWord);
  await vi.waitFor(() => expect(app.textContent).toContain(words.deleted));
  expect(deleteAll).toHaveBeenCalledOnce();
  expect(stopWatching).toHaveBeenCalledWith('all');
});

test('records that could not be deleted leave the watching as it is', async () => {
  deleteAll.mockResolvedValue(failed('unexpected'));
  await deleteEverything(words.deleteWord);
  await vi.waitFor(() => expect(world.failure.value?.code).toBe('unexpected'));
  expect(stopWatching).not.toHaveBeenCalled();
  expect(app.textContent).not.toContain(words.deleted);
});

test('an access that the browser keeps is said beside what was deleted', async () => {
  vi.mocked(stopWatching).mockResolvedValue(failed('unexpected'));
  await deleteEverything(words.deleteWord);
  await vi.waitFor(() => expect(app.textContent).toContain('could not end the access'));
  expect(app.textContent).toContain(words.deleted);
});
