import { expect, test } from 'vitest';
import { siteOf } from './site';

test('pages of one shop are one site, whatever stands before its domain', () => {
  for (const address of [
    'https://luminaires.ch/',
    'https://www.luminaires.ch/agb',
    'http://checkout.luminaires.ch:8080/x',
  ])
    expect(siteOf(address), address).toBe('luminaires.ch');
  expect(siteOf('https://shop.example.co.uk/')).toBe('example.co.uk');
});

test('two shops on one host’s names are two sites', () => {
  expect(siteOf('https://one.myshopify.com/')).toBe('one.myshopify.com');
  expect(siteOf('https://two.myshopify.com/')).toBe('two.myshopify.com');
});

test('a name without a registrable domain is its own site, port included', () => {
  expect(siteOf('http://localhost:4173/x')).toBe('localhost:4173');
  expect(siteOf('http://127.0.0.1:4173/x')).toBe('127.0.0.1:4173');
});

test('what is no web address has no site', () => {
  for (const address of ['about:blank', 'file:///x', 'javascript:1', 'nonsense', ''])
    expect(siteOf(address), address).toBeNull();
});
