import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { withoutSecrets } from '../purchase/address';
import { type ShopLook, shopLookSchema } from '../seller/look';
import { done, failed, type Outcome } from '../values/outcome';
import { addressOf } from './reading';

/**
 * Looks at the page in a tab for what it says of its shop: injects the script that reads links, looks and legal text, and
 * takes its answer through its schema. `address` is the page meant, without secrets: one that left meanwhile is not
 * looked at. Only for pages the shopper allowed or clicked on; anywhere else the browser refuses.
 */
export async function lookAtPage(tabId: number, address: string): Promise<Outcome<ShopLook>> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/shop.js'] });
    const now = await addressOf(tabId);
    if (now === null || withoutSecrets(now) !== address) return failed('page-gone');
    const look = z.safeParse(shopLookSchema, answer?.result);
    return look.success
      ? done(look.data)
      : failed('page-not-read', z.prettifyError(look.error).slice(0, 300));
  } catch (error) {
    return failed('page-not-allowed', String(error).slice(0, 300));
  }
}
