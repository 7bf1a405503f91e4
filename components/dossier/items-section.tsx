import type { Purchase } from '../../lib/purchase/purchase';
import { sayMoney, sayNumber } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { useWorld } from '../world/world';
import { FactLine } from './fact-line';

/** What was bought, row by row as the shop printed it. */
export function ItemsSection({ purchase }: { readonly purchase: Purchase }) {
  const { language } = useWorld();
  const words = dossier(language.value);
  const items = purchase.facts.items?.value ?? [];
  const money = (amount: Parameters<typeof sayMoney>[0] | null) =>
    amount === null ? '' : sayMoney(amount, language.value);
  const hasPrices = items.some(({ unitPrice }) => unitPrice !== null);
  const hasTotals = items.some(({ lineTotal }) => lineTotal !== null);
  const hasCounts = items.some(({ quantity }) => quantity !== null);
  return (
    <section class="stack" aria-labelledby="items">
      <h2 id="items">{words.purchase.items}</h2>
      {items.length > 0 && (
        <table aria-labelledby="items" class={hasTotals ? 'has-totals' : ''}>
          <thead>
            <tr>
              <th scope="col">{words.edit.itemName}</th>
              {hasCounts && (
                <th scope="col" class="number">
                  {words.edit.itemQuantity}
                </th>
              )}
              {hasPrices && (
                <th scope="col" class="number unit-price">
                  {words.edit.itemPrice}
                </th>
              )}
              {hasTotals && (
                <th scope="col" class="number">
                  {words.edit.itemTotal}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => (
              <tr key={index}>
                <td>
                  {item.name}
                  {item.variant && <span class="quiet small"> {item.variant}</span>}
                </td>
                {hasCounts && (
                  <td class="number">
                    {item.quantity === null ? '' : sayNumber(item.quantity, language.value)}
                  </td>
                )}
                {hasPrices && <td class="number amount unit-price">{money(item.unitPrice)}</td>}
                {hasTotals && <td class="number amount">{money(item.lineTotal)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl class="fact-list">
        <FactLine purchase={purchase} name="items" shown={words.purchase.itemsSource} />
      </dl>
    </section>
  );
}
