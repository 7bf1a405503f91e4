import type { Card } from '../../lib/purchase/card';
import type { Language } from '../../lib/values/sentence';
import { cards as room } from '../../locales/rooms/cards';
import { countryName } from '../settings/countries';

/** A card in words: "Mastercard · Cembra", or its bank's country where the bank is none that Recours knows. */
export function cardName(card: Card, language: Language): string {
  const words = room(language);
  const issuer =
    card.issuer === 'other'
      ? card.country === null
        ? null
        : countryName(card.country, language)
      : words.issuers[card.issuer];
  return [words.brands[card.brand], issuer].filter((part) => part !== null).join(' · ');
}
