import { chromium } from '@playwright/test';
import { hands } from '../journey/hands.mjs';
import { chromiumPath, expect, test } from './fixtures';

test('a button that slips under the pointer is not pressed in place of the one that was meant', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath });
  try {
    const page = await browser.newPage();
    await page.setContent(`<button>Read</button><p id="late"></p><button>Keep</button><ol></ol>`);
    // The row above grows in the very moment the pointer arrives, after the hands have looked.
    await page.evaluate(() => {
      const first = document.querySelector('button');
      first?.addEventListener(
        'pointermove',
        () => {
          first.before(...[...document.querySelectorAll('button')].slice(1));
        },
        { once: true },
      );
      addEventListener('click', ({ target }) => {
        document.querySelector('ol')?.append(`${(target as Element).textContent} `);
      });
    });
    const own = hands(page);
    await own.press('Read');
    await own.press('Keep');
    expect(await page.locator('ol').textContent()).toBe('Read Keep ');
  } finally {
    await browser.close();
  }
});

test('a button that is drawn anew under the finger is pressed again, for the first press became no click', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath });
  try {
    const page = await browser.newPage();
    await page.setContent('<button>Save</button><ol></ol>');
    await page.evaluate(() => {
      addEventListener(
        'pointerdown',
        ({ target }) => (target as Element).replaceWith((target as Element).cloneNode(true)),
        {
          once: true,
        },
      );
      addEventListener('click', ({ target }) => {
        if (target instanceof HTMLButtonElement) document.querySelector('ol')?.append('Saved ');
      });
    });
    await hands(page).press('Save');
    expect(await page.locator('ol').textContent()).toBe('Saved ');
  } finally {
    await browser.close();
  }
});
