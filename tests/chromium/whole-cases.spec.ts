import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { openStage as openFirefox } from '../firefox/stage.mjs';
import { playWholeCases, takesOver } from '../journey/whole-cases.mjs';
import { test } from './fixtures';

test.setTimeout(300_000);

test('three whole cases, to the money and out of Recours; a fresh Firefox takes them over and holds the same', async ({
  stage,
  shop,
}) => {
  const played = await playWholeCases(stage);
  const other = await openFirefox({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    shop,
  });
  try {
    await takesOver(other, played);
  } finally {
    await other.close();
  }
});
