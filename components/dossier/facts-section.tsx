import type { Purchase, PurchaseFactName } from '../../lib/purchase/purchase';
import { dossier } from '../../locales/rooms/dossier';
import { Select } from '../base/select';
import { changePurchase } from '../world/purchase-actions';
import { useWorld } from '../world/world';
import { FactLine } from './fact-line';
import { PersonField } from './person-field';

const MAIN = [
  'merchant',
  'orderNumber',
  'orderDate',
  'total',
  'promised',
  'deliveredOn',
  'deliveryState',
  'payment',
  'intermediary',
] as const satisfies readonly PurchaseFactName[];

const MORE = [
  'seller',
  'sellerName',
  'sellerCountry',
  'merchantEmail',
  'shopperEmail',
  'issuer',
  'shippingMethod',
  'carrier',
  'trackingNumber',
  'deliveryCountry',
  'subtotal',
  'delivery',
  'discount',
  'tax',
] as const satisfies readonly PurchaseFactName[];

const KINDS = ['goods', 'digital', 'service', 'travel-or-event', 'unknown'] as const;
const CONSUMER = ['yes', 'no', 'unknown'] as const;

/** Everything known about a purchase, each line with its source and open to correction. */
export function FactsSection({ purchase }: { readonly purchase: Purchase }) {
  const world = useWorld();
  const words = dossier(world.language.value).purchase;
  return (
    <section class="stack" aria-labelledby="facts">
      <div>
        <h2 id="facts">{words.facts}</h2>
        <p class="quiet small">{words.factsHelp}</p>
      </div>
      <dl class="fact-list">
        {MAIN.map((name) => (
          <FactLine key={name} purchase={purchase} name={name} />
        ))}
      </dl>
      <details>
        <summary>{words.more}</summary>
        <div class="stack more-facts">
          <dl class="fact-list">
            {MORE.map((name) => (
              <FactLine key={name} purchase={purchase} name={name} />
            ))}
          </dl>
          <PersonField purchase={purchase} />
          <Select
            label={words.kind}
            value={purchase.kind}
            empty={null}
            options={KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            onChoose={(kind) => void changePurchase(world, purchase.id, (before) => ({ ...before, kind }))}
          />
          <Select
            label={words.asConsumer}
            value={purchase.asConsumer}
            empty={null}
            options={CONSUMER.map((answer) => ({ value: answer, label: words.consumer[answer] }))}
            onChoose={(asConsumer) =>
              void changePurchase(world, purchase.id, (before) => ({ ...before, asConsumer }))
            }
          />
        </div>
      </details>
    </section>
  );
}
