import { defineConfig } from 'vitest/config';

// What must hold of the sources as a whole and of the built extension: needs `.output`, so it runs after the builds.
export default defineConfig({
  test: { include: ['tests/guards/**/*.test.ts'], testTimeout: 120_000 },
});
