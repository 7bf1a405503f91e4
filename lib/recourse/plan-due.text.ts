import type { Sentence } from '../values/sentence';

/** The one plain sentence of each reminder. */
export const dueText = {
  answerDue: {
    en: '{route}: your next step is ready. The time to answer ended on {day}.',
    fr: '{route} : votre étape suivante est prête. Le délai de réponse a pris fin le {day}.',
    de: '{route}: Ihr nächster Schritt ist bereit. Die Zeit für eine Antwort endete am {day}.',
  },
  windowOpens: {
    en: '{route}: possible from today.',
    fr: '{route} : possible à partir d’aujourd’hui.',
    de: '{route}: ab heute möglich.',
  },
  lastDays: {
    en: '{route}: only {days} days left, until {day}.',
    fr: '{route} : plus que {days} jours, jusqu’au {day}.',
    de: '{route}: nur noch {days} Tage, bis {day}.',
  },
  lastDay: {
    en: '{route}: tomorrow, {day}, is the last safe day.',
    fr: '{route} : demain, {day}, est le dernier jour sûr.',
    de: '{route}: Morgen, {day}, ist der letzte sichere Tag.',
  },
  rightLastDays: {
    en: '{days} days left, until {day}. {route}',
    fr: 'Plus que {days} jours, jusqu’au {day}. {route}',
    de: 'Nur noch {days} Tage, bis {day}. {route}',
  },
  rightLastDay: {
    en: 'Tomorrow, {day}, is the last safe day. {route}',
    fr: 'Demain, {day}, est le dernier jour sûr. {route}',
    de: 'Morgen, {day}, ist der letzte sichere Tag. {route}',
  },
  calendarDuty: {
    en: 'Last safe day by law: {rule}',
    fr: 'Dernier jour sûr selon la loi : {rule}',
    de: 'Letzter sicherer Tag nach dem Gesetz: {rule}',
  },
  calendarLastDay: {
    en: 'Last safe day: {route}',
    fr: 'Dernier jour sûr : {route}',
    de: 'Letzter sicherer Tag: {route}',
  },
  promiseOver: {
    en: 'The promised day has passed. If nothing has come, write to the seller.',
    fr: 'La date promise est passée. Si rien n’est arrivé, écrivez au vendeur.',
    de: 'Der zugesagte Tag ist vorbei. Ist nichts angekommen, schreiben Sie dem Verkäufer.',
  },
} as const satisfies Record<string, Sentence>;
