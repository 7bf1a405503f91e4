// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { go, goFromHere, place } from './hash';

const arrived = () => new Promise((done) => addEventListener('hashchange', done, { once: true }));

beforeEach(async () => {
  if (location.hash === '#/purchase/1') return;
  go('purchase', '1');
  await arrived();
});

test('work that took a while leads on from the place it was begun', async () => {
  const goOn = goFromHere();
  goOn('purchase', '1', 'exhibit', 'ä/b');
  await arrived();
  expect(place.value).toEqual(['purchase', '1', 'exhibit', 'ä/b']);
});

test('whoever went elsewhere meanwhile stays there', async () => {
  const goOn = goFromHere();
  go('purchase', '2');
  goOn('purchase', '1', 'exhibit', '3');
  await arrived();
  goOn('purchase', '1', 'exhibit', '3');
  expect(location.hash).toBe('#/purchase/2');
});
