import { consent } from '../journey/tricks.mjs';
import { playCovering, playDroppedAnswer, playHousehold } from '../journey/workshop.mjs';
import { test } from './fixtures';

test.setTimeout(180_000);

test('what is covered or deleted stays here: print, archive and the file for another Recours hold the copies alone', async ({
  stage,
}) => {
  await consent(stage);
  await playCovering(stage);
});

test('an answer dropped as an e-mail is read, noted and kept, and no order is made of it', async ({
  stage,
}) => {
  await playDroppedAnswer(stage);
});

test('a household: told apart by person, handed over, merged back, and an order noted twice is one', async ({
  stage,
}) => {
  await consent(stage);
  await playHousehold(stage);
});
