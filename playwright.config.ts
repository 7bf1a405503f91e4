import { defineConfig } from '@playwright/test';

// One Chromium at a time: each test has a browser and a profile of its own.
export default defineConfig({
  testDir: 'tests/chromium',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results/chromium',
  reporter: 'list',
});
