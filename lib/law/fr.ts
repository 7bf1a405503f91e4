import { conformity } from './fr/conformity';
import { delivery } from './fr/delivery';
import { settlement } from './fr/settlement';
import { withdrawal } from './fr/withdrawal';
import { frText as text } from './fr.text';
import type { LawPack } from './schema';

/** French law as a shopper's claim can use it: the consumer code and, beside it, civil law and court procedure. */
export const fr = {
  jurisdiction: 'FR',
  name: text.name,
  rules: { ...delivery, ...conformity, ...withdrawal, ...settlement },
} satisfies LawPack;
