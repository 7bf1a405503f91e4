import { useEffect, useRef, useState } from 'preact/hooks';
import type { Purchase } from '../../lib/purchase/purchase';
import { UNDO_DAYS } from '../../lib/store/tidy';
import { fill } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { sayInstantDay } from '../base/say-instant';
import { nameOf } from '../popup/row';
import { bringBack } from '../world/purchase-actions';
import { useWorld, valueOr, type World } from '../world/world';

/** What was deleted and can still be brought back, when the line that offered to undo it is long gone. */
export function RecentlyDeleted() {
  const world = useWorld();
  const language = world.language.value;
  const words = dossier(language).list.removed;
  const removed = useRemoved(world);
  const [said, say] = useState<string | null>(null);
  const status = useRef<HTMLDivElement>(null);

  async function back(purchase: Purchase) {
    if (!(await bringBack(world, purchase.id))) return;
    say(fill(words.isBack, { what: nameOf(purchase, language) }, language));
    // The button that was pressed is gone.
    status.current?.focus();
  }

  return (
    <>
      {removed.length > 0 && (
        <details class="small removed">
          <summary>{fill(words.heading, { count: removed.length }, language)}</summary>
          <p class="quiet">{fill(words.help, { days: UNDO_DAYS }, language)}</p>
          <ul class="plain">
            {removed.map((purchase) => (
              <li key={purchase.id} class="row apart" data-removed={purchase.id}>
                <span class="purchase-name">
                  {nameOf(purchase, language)}
                  {purchase.facts.orderNumber && (
                    <span class="quiet purchase-number">{purchase.facts.orderNumber.value}</span>
                  )}
                  {purchase.removedAt !== null && (
                    <span class="quiet removed-on">
                      {fill(words.on, { day: sayInstantDay(purchase.removedAt, language) }, language)}
                    </span>
                  )}
                </span>
                <button
                  type="button"
                  class="text"
                  aria-label={fill(words.bringBackWhat, { what: nameOf(purchase, language) }, language)}
                  onClick={() => void back(purchase)}
                >
                  {words.bringBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div role="status" tabIndex={-1} ref={status}>
        {said !== null && <p class="notice">{said}</p>}
      </div>
    </>
  );
}

/** The deleted purchases, read again after every change here or elsewhere. */
function useRemoved(world: World): readonly Purchase[] {
  const [removed, setRemoved] = useState<readonly Purchase[]>([]);
  useEffect(() => {
    let isCurrent = true;
    async function look() {
      const found = valueOr(world, await world.store.removedPurchases());
      if (isCurrent && found !== null) setRemoved(found);
    }
    void look();
    const end = world.store.subscribe(() => void look());
    return () => {
      isCurrent = false;
      end();
    };
  }, [world]);
  return removed;
}
