import { useEffect, useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/evidence/exhibit';
import type { Purchase } from '../../lib/purchase/purchase';
import { fill } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { sayInstantDay } from '../base/say-instant';
import { instant, useWorld, valueOr } from '../world/world';
import { evidenceOf } from './use-exhibits';

/** Pages of the same shop that were kept before any purchase was noted, to be taken over with one click. */
export function Loose({ purchase }: { readonly purchase: Purchase }) {
  const world = useWorld();
  const language = world.language.value;
  const words = evidence(language).keep;
  const [loose, show] = useState<readonly Exhibit[]>([]);
  useEffect(() => {
    let isShown = true;
    const read = async () => {
      const all = await evidenceOf(world).exhibits();
      if (!isShown || !all.ok) return;
      show(all.value.filter((one) => one.purchaseId === null && isOf(one, purchase)));
    };
    void read();
    const end = world.store.subscribe(() => void read());
    return () => {
      isShown = false;
      end();
    };
  }, [purchase.id]);

  async function adopt(exhibit: Exhibit) {
    const updatedAt = await instant();
    valueOr(
      world,
      await evidenceOf(world).changeExhibit(exhibit.id, (one) => ({
        ...one,
        purchaseId: purchase.id,
        updatedAt,
      })),
    );
  }

  return (
    <>
      {loose.map((exhibit) => (
        <div key={exhibit.id} class="notice stack">
          <p>
            {fill(words.loose, {
              host: exhibit.host,
              day: sayInstantDay(exhibit.at, language),
              title: exhibit.title,
            })}
          </p>
          <div>
            <button type="button" onClick={() => void adopt(exhibit)}>
              {words.adopt}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

/** Of the same shop; a purchase noted by hand may know no shop, and then any is offered. */
const isOf = (exhibit: Exhibit, { host }: Purchase): boolean => host === '' || exhibit.host === host;
