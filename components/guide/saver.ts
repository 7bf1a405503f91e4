import { type ReadonlySignal, signal } from '@preact/signals';

/** Saves one after the other, so that the last keystroke is the one that stays. */
export interface Saver {
  /** `saved` only once everything asked for is on disk. */
  readonly state: ReadonlySignal<'idle' | 'saving' | 'saved' | 'failed'>;
  /**
   * Runs `work` once what was asked before is done. Work that still waits under the same key is replaced: only the
   * latest of a run of keystrokes is written. `work` answers whether it saved.
   */
  readonly save: (key: string, work: () => Promise<boolean>) => void;
  /** Resolves when nothing waits any more. */
  readonly settled: () => Promise<void>;
}

export function createSaver(): Saver {
  const state = signal<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const waiting = new Map<string, () => Promise<boolean>>();
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    let isAllSaved = true;
    for (let next = first(); next !== null; next = first()) {
      const isSaved = await next().catch(() => false);
      isAllSaved &&= isSaved;
    }
    running = null;
    state.value = isAllSaved ? 'saved' : 'failed';
  }

  function first(): (() => Promise<boolean>) | null {
    for (const [key, work] of waiting) {
      waiting.delete(key);
      return work;
    }
    return null;
  }

  return {
    state,
    save(key, work) {
      waiting.set(key, work);
      state.value = 'saving';
      running ??= run();
    },
    async settled() {
      while (running !== null) await running;
    },
  };
}
