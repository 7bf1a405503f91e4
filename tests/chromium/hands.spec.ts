import { chromium, type Page } from '@playwright/test';
import { hands } from '../journey/hands.mjs';
import { chromiumPath, expect, test } from './fixtures';

async function onPage(content: string, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath });
  try {
    const page = await browser.newPage();
    await page.setContent(content);
    await work(page);
  } finally {
    await browser.close();
  }
}

test('a button that slips under the pointer is not pressed in place of the one that was meant', async () => {
  await onPage(`<button>Read</button><p id="late"></p><button>Keep</button><ol></ol>`, async (page) => {
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
  });
});

test('a button that is drawn anew under the finger is pressed again, for the first press became no click', async () => {
  await onPage('<button>Save</button><ol></ol>', async (page) => {
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
  });
});
