import { openPage } from '../../lib/extension/tabs';
import { byUrgency } from '../../lib/purchase/urgency';
import { panel as room } from '../../locales/rooms/panel';
import { nameOf, stepWords } from '../popup/row';
import { useWorld } from '../world/world';

/** On a page that is none of the shopper's shops: the one thing that is due next. */
export function DueView() {
  const { purchases, claims, today, language } = useWorld();
  const words = room(language.value).due;
  const first = byUrgency(purchases.value, claims.value, today.value).find(({ group }) => group === 'to-do');
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      {first === undefined ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <>
          <p>
            <strong>{nameOf(first.purchase, language.value)}</strong>
          </p>
          <p>{stepWords(first, today.value, language.value)}</p>
          <div>
            <button
              type="button"
              class="main"
              onClick={() =>
                void openPage(
                  first.claim === null
                    ? `dossier.html#/purchase/${first.purchase.id}`
                    : `dossier.html#/claim/${first.claim.id}`,
                )
              }
            >
              {words.open}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
