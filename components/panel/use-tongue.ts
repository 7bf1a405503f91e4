import { useMemo } from 'preact/hooks';
import { panel as room } from '../../locales/rooms/panel';
import { intermediaryName } from '../dossier/intermediary-names';
import { countryName } from '../settings/countries';
import { useWorld } from '../world/world';
import type { Tongue } from './checklist';

/** What rows speak with, in the shopper's language. */
export function useTongue(): Tongue {
  const { language } = useWorld();
  const spoken = language.value;
  return useMemo(
    () => ({
      words: room(spoken),
      language: spoken,
      countryName: (code: string) => countryName(code, spoken),
      firmName: intermediaryName,
    }),
    [spoken],
  );
}
