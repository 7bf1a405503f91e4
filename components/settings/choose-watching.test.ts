import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { stopWatching, watchAll, watching } from '../../lib/extension/watching';
import type { Settings } from '../../lib/store/records';
import { done, failed } from '../../lib/values/outcome';
import type { World } from '../world/world';
import { chooseWatching } from './choose-watching';

vi.mock('../../lib/extension/watching', () => ({
  watchAll: vi.fn(),
  watching: vi.fn(),
  stopWatching: vi.fn(),
}));

let wish: Settings['watching'];
let world: World;

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(stopWatching).mockResolvedValue(done(undefined));
  wish = null;
  // Choosing only writes settings.
  world = {
    failure: signal(null),
    refresh: async () => {},
    store: {
      changeSettings: async (change: (settings: Settings) => Settings) => {
        const changed = change({ watching: wish } as Settings);
        wish = changed.watching;
        return done(changed);
      },
    },
  } as unknown as World;
});

describe('all shops', () => {
  test('asks the browser within the click itself', () => {
    vi.mocked(watchAll).mockReturnValue(new Promise(() => {}));
    void chooseWatching(world, 'all');
    expect(watchAll).toHaveBeenCalledTimes(1);
  });

  test('refused by the shopper changes nothing', async () => {
    vi.mocked(watchAll).mockResolvedValue(done(false));
    expect(await chooseWatching(world, 'all')).toBe('refused');
    expect(wish).toBeNull();
  });

  test('that the browser cannot ask for changes nothing', async () => {
    vi.mocked(watchAll).mockResolvedValue(failed('unexpected'));
    expect(await chooseWatching(world, 'all')).toBe('failed');
    expect(wish).toBeNull();
  });
});

describe('fewer pages', () => {
  test('chosen shops keep their own grants', async () => {
    vi.mocked(watching).mockResolvedValue('chosen');
    expect(await chooseWatching(world, 'chosen')).toBe('saved');
    expect(stopWatching).not.toHaveBeenCalled();
    expect(wish).toBe('chosen');
  });

  test('chosen shops after all shops give the access to all back', async () => {
    vi.mocked(watching).mockResolvedValue('all');
    await chooseWatching(world, 'chosen');
    expect(stopWatching).toHaveBeenCalledWith('all');
  });

  test('only when I click gives everything back', async () => {
    vi.mocked(watching).mockResolvedValue('chosen');
    expect(await chooseWatching(world, 'click')).toBe('saved');
    expect(stopWatching).toHaveBeenCalledWith('all');
    expect(wish).toBe('click');
  });

  test('is not called done when the browser keeps the access', async () => {
    vi.mocked(stopWatching).mockResolvedValue(failed('unexpected'));
    expect(await chooseWatching(world, 'click')).toBe('failed');
    expect(wish).toBeNull();
  });
});
