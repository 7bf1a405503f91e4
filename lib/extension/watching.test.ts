import { expect, test, vi } from 'vitest';
import { hostsOf, patternOf, watchingOf } from './watching';

vi.mock('wxt/browser', () => ({ browser: {} }));

test.each([
  [['*://*/*'], 'all'],
  [['<all_urls>'], 'all'],
  [['http://*/*', 'https://*/*'], 'all'],
  [['https://*/*'], 'click'],
  [['*://*.luminaires.example/*'], 'chosen'],
  [[], 'click'],
])('with %j Recours watches: %s', (origins, mode) => {
  expect(watchingOf(origins)).toBe(mode);
});

test('hosts are told once each, in order', () => {
  const origins = [
    '*://*.techno.example/*',
    'https://*.techno.example/*',
    '*://*.atelier.example/*',
    '*://localhost/*',
    '*://*/*',
  ];
  expect(hostsOf(origins)).toEqual(['atelier.example', 'localhost', 'techno.example']);
});

test.each([
  ['www.luminaires.example', '*://*.luminaires.example/*'],
  ['Checkout.Luminaires.example', '*://*.checkout.luminaires.example/*'],
  ['localhost', '*://localhost/*'],
  ['192.168.1.4', '*://192.168.1.4/*'],
])('watching %s asks for %s', (host, pattern) => {
  expect(patternOf(host)).toBe(pattern);
  expect(hostsOf([pattern])).toEqual([host.toLowerCase().replace(/^www\./, '')]);
});
