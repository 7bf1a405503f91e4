import { SEED_STORIES } from '../journey/seed-stories.mjs';
import { test } from './fixtures';

test.setTimeout(90_000);

for (const { name, language, play } of SEED_STORIES)
  test.describe(`in ${language}`, () => {
    test.use({ language });
    test(name, ({ stage }) => play(stage));
  });
