import { defineConfig } from 'vitest/config';

// One Firefox at a time: a second one would fight the first for the processor and time would fail the tests.
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 60_000,
    sequence: { shuffle: false },
  },
});
