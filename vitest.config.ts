import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  define: { __E2E__: 'false' },
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'locales/**/*.test.ts',
      'tests/pages/**/*.test.ts',
      'tests/facts/**/*.test.ts',
    ],
    setupFiles: ['tests/setup.ts'],
    sequence: { shuffle: true },
    // No test measures time: on a busy machine a property simply takes longer.
    testTimeout: 60_000,
  },
});
