import type { LeftOutKind } from './exhibit';

/** The order in which what was left out is told: what matters to a reader first. A file without a library, for the page. */
export const LEFT_OUT_ORDER: readonly LeftOutKind[] = [
  'rest',
  'masked-areas',
  'card-numbers',
  'typed',
  'pictures',
  'frames',
  'media',
  'drawings',
  'links',
  'form-addresses',
  'hidden-fields',
  'scripts',
  'style-references',
];
