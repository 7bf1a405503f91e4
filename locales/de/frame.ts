import type { frame as english } from '../en/frame';
import type { Words } from '../words';

export const frame: Words<typeof english> = {
  title: 'Recours',
  working: 'Die Seite wird angesehen …',
  settings: 'Einstellungen',
  read: 'Diese Seite lesen',
  reading: 'Wird gelesen …',
  readFailed:
    'Diese Seite ließ sich nicht lesen. Klicken Sie auf dieser Seite auf das Recours-Symbol und versuchen Sie es noch einmal.',
  watch: 'Diesen Shop beobachten',
  nothing: 'Auf dieser Seite ist nichts von Ihnen.',
  unreadable: 'Recours liest diese Seite nie.',
  unknown: 'Recours liest hier nichts, ohne dass Sie es verlangen.',
};
