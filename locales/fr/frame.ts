import type { frame as english } from '../en/frame';
import type { Words } from '../words';

export const frame: Words<typeof english> = {
  title: 'Recours',
  working: 'Un instant, la page est examinée…',
  settings: 'Réglages',
  read: 'Lire cette page',
  reading: 'Lecture…',
  readFailed:
    'Cette page n’a pas pu être lue. Cliquez sur l’icône de Recours depuis cette page, puis réessayez.',
  watch: 'Surveiller cette boutique',
  nothing: 'Rien qui vous concerne sur cette page.',
  unreadable: 'Recours ne lit jamais cette page.',
  unknown: 'Recours ne lit rien ici sans que vous le demandiez.',
};
