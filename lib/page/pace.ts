/** How a reading shares the main thread: stops for others often enough, and gives up when it has used its time. */
export interface Pace {
  /** True when this slice has lasted long enough. Cheap enough to ask every few dozen nodes. */
  readonly isDue: () => boolean;
  /** Lets the page work, then begins a new slice. Throws `OUT_OF_TIME` when the reading's own time is used up. */
  readonly rest: () => Promise<void>;
  /** Own time used so far, in milliseconds. */
  readonly used: () => number;
}

/** Thrown by `rest` when a reading has used all its time. */
export const OUT_OF_TIME = new Error('a reading has used all its time');

/** A slice ends after 8 ms so that the work up to the next question still fits in a frame of 16 ms. */
const SLICE = 8;
/** Own time after which a page is given up. */
const LIMIT = 200;

/** A pace by the clock of the page; `yieldTo` lets others work (a macrotask). */
export function paceBy(now: () => number, yieldTo: () => Promise<void>, limit: number = LIMIT): Pace {
  let began = now();
  let before = 0;
  return {
    isDue: () => now() - began >= SLICE,
    used: () => before + now() - began,
    rest: async () => {
      before += now() - began;
      began = now();
      if (before >= limit) throw OUT_OF_TIME;
      await yieldTo();
      began = now();
    },
  };
}

/** For tools and tests that read without a frame to keep: never stops, never gives up. */
export const unhurried: Pace = { isDue: () => false, rest: async () => {}, used: () => 0 };
