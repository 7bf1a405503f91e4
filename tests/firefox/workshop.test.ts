import { afterEach, beforeEach, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { consent } from '../journey/tricks.mjs';
import { playCovering, playDroppedAnswer, playHousehold } from '../journey/workshop.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

let shop: Awaited<ReturnType<typeof startShop>>;
let stage: Awaited<ReturnType<typeof openStage>>;

beforeEach(async () => {
  shop = await startShop();
  stage = await openStage({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    shop,
  });
});

afterEach(async () => {
  await stage.close();
  await shop.close();
});

test('what is covered or deleted stays here: print, archive and the file for another Recours hold the copies alone', async () => {
  await consent(stage);
  await playCovering(stage);
}, 180_000);

test('an answer dropped as an e-mail is read, noted and kept, and no order is made of it', async () => {
  await playDroppedAnswer(stage);
}, 180_000);

test('a household: told apart by person, handed over, merged back, and an order noted twice is one', async () => {
  await consent(stage);
  await playHousehold(stage);
}, 180_000);
