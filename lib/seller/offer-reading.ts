import { fold } from '../page/fold';
import { chooseSeller, isSameEntity } from './choose-seller';
import { coreOf } from './company-core';
import { squeezed } from './known-firms';
import { MOST_READINGS } from './offer';
import { sameSeller } from './same-seller';
import type { Entity, SeatReading, Seller } from './seat';
import type { Shop } from './shop';

/** The shop with what the page of one who sells there, by its address without secrets, states of him. What it says anew is another reading. */
export function withOfferReading(shop: Shop, key: string, reading: SeatReading, at: string): Shop {
  return {
    ...shop,
    updatedAt: at,
    offerSellers: (shop.offerSellers ?? []).map((one) => {
      if (one.key !== key) return one;
      const seller = sellerStated(reading, one.name, shop);
      const last = one.readings.at(-1);
      if (last !== undefined && sameSeller(last.seller, seller)) return one;
      return { ...one, readings: [...one.readings, { at, seller }].slice(-MOST_READINGS) };
    }),
  };
}

/** Who sells by his own page, which bears the marketplace's name too: the marketplace is never taken for him. */
function sellerStated(reading: SeatReading, name: string | null, shop: Shop): Seller {
  const own = shop.versions.at(-1)?.seller;
  const place = [own?.entity, ...(own?.others ?? [])].filter((entity) => entity != null);
  const label = plain(shop.site.split('.')[0] ?? '');
  const isPlace = (entity: Entity) => {
    if (place.some((one) => one.role === 'seller' && isSameEntity(one, entity))) return true;
    const core = coreOf(entity.name?.value ?? '');
    return label.length > 3 && core.startsWith(label) && !plain(name ?? '').startsWith(label);
  };
  const entities = reading.entities.filter((entity) => !isPlace(entity));
  const isLed = entities.length > 0 && entities[0]?.role === 'seller';
  // A page on which only the marketplace stands out names nobody: the next best is a guess.
  const doubts = reading.doubts.filter((doubt) => entities.length > 0 || doubt !== 'name-from-copyright');
  return chooseSeller([{ ...reading, pageKind: 'seller-page', entities: isLed ? entities : [], doubts }], {
    host: '',
    shopName: name,
  });
}

const plain = (name: string): string => squeezed(fold(name));
