import { readFileSync } from 'node:fs';
import { runAudit } from '../../scripts/facts.mjs';
import { expect, test } from './fixtures';

test.use({ language: 'en' });

test('the rules page lists every fact there is, finds one, and saves a correction as a file', async ({
  stage,
}) => {
  const { rules } = stage.words;
  const { facts } = await runAudit();
  const { page, ...hands } = await stage.own('settings.html#/rules');
  const count = page.locator('[data-count]');
  await expect(count).toHaveAttribute('data-total', String(facts.length));
  await expect(count).toHaveAttribute('data-count', String(facts.length));

  const recalled = facts.filter(({ certainty }: { certainty: string }) => certainty === 'recalled').length;
  await page.locator('[data-mark=recalled]').click();
  await expect(count).toHaveAttribute('data-count', String(recalled));
  await page.locator('[data-mark=all]').click();

  await hands.fill(rules.search, 'cembra/closes');
  const entry = page.locator('[data-fact="cembra/closes"]');
  await entry.locator(':scope > summary').click();
  await expect(entry.locator('a')).toHaveAttribute('rel', 'noreferrer');
  await hands.press(rules.wrong.open);
  await hands.fill(rules.wrong.label, 'The form asks for 60 days now.');
  const download = page.waitForEvent('download');
  await hands.press(rules.wrong.save);
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^recours-correction-cembra-closes-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({
    kind: 'recours-correction',
    fact: 'cembra/closes',
    words: 'The form asks for 60 days now.',
    current: { id: 'cembra/closes', certainty: 'verified' },
  });
});

test('typing in the search of a thousand facts never holds the page up', async ({ stage }) => {
  const { page } = await stage.own('settings.html#/rules');
  const search = page.locator('input[type=search]');
  await search.waitFor();
  const longest = await search.evaluate(async (input: HTMLInputElement) => {
    let slowest = 0;
    for (const text of ['3', '30', '30 ', '30 d', '30 da', '30 day', '30 days', '']) {
      const started = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      slowest = Math.max(slowest, performance.now() - started);
    }
    return slowest;
  });
  expect(longest).toBeLessThan(1000);
});
