import { conformity } from './eu/conformity';
import { counting } from './eu/counting';
import { delivery } from './eu/delivery';
import { settlement } from './eu/settlement';
import { withdrawal } from './eu/withdrawal';
import { euText as text } from './eu.text';
import type { LawPack } from './schema';

/**
 * The European baseline: directives bind through national law, so these are the floor that every member state's law
 * keeps, used where the national pack has no rule of its own (`settledBy`).
 */
export const eu = {
  jurisdiction: 'EU',
  name: text.name,
  rules: { ...counting, ...delivery, ...withdrawal, ...conformity, ...settlement },
} satisfies LawPack;
