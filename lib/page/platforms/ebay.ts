import { fromMarkup } from './from-markup';

/**
 * eBay, all its stores. Rests on what public order readers use on its order page (`.order-box`, `.order-info`,
 * `.item-card-container`) and list (`.m-mweb-item-container` on phones); neither page was seen itself. The
 * cards of the wide list (2026) print number, day and total as labels with values, which are read by words, as those of the
 * order's page are.
 */
export const platform = fromMarkup('ebay', [
  {
    kind: 'order-detail',
    has: '.order-box .order-info',
    items: {
      row: '.item-card-container .card-content-box',
      name: ['.item-title .eui-text-span', '.item-title'],
      total: ['.item-price .clipped', '.item-price'],
    },
  },
  { kind: null, address: 'order-detail', at: /^\/ord\/show|^\/vod\/FetchOrderDetails/i },
  { kind: null, address: 'order-history', at: /^\/mye\/myebay\/(?:v2\/)?purchase|^\/myb\/PurchaseHistory/i },
  { kind: null, address: 'checkout', at: /^\/(?:rxo|rgxo|rypc|xo)(?:[/?]|$)/ },
]);
