import { expect, test } from 'vitest';
import { missingFromLock } from '../../scripts/complete-lock.mjs';
import { read } from './tree';

const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

test('the lock file names no place to download from', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/);
});

test('the lock file installs on every system (`npm run lock` completes it)', () => {
  expect(missingFromLock(lock)).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const versions: [string, string][] = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  });
  // @types/node follows Node's major version and nothing else.
  expect(
    versions.filter(([name, version]) => name !== '@types/node' && !/^\d+\.\d+\.\d+$/.test(version)),
  ).toEqual([]);
});

test('at most nine packages are in the extension itself', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(9);
});

test('package.json and lock file agree', () => {
  const root = lock.packages[''];
  expect(root.dependencies).toEqual(manifest.dependencies);
  expect(root.devDependencies).toEqual(manifest.devDependencies);
});
