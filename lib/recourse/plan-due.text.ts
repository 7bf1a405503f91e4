import type { Sentence } from '../values/sentence';

/** The one plain sentence of each reminder. */
export const dueText = {
  answerDue: {
    en: 'No answer by {day}? Your next step is ready: {route}.',
    fr: 'Pas de réponse au {day} ? Votre étape suivante est prête : {route}.',
    de: 'Keine Antwort bis {day}? Ihr nächster Schritt ist bereit: {route}.',
  },
  windowOpens: {
    en: 'From today you can use: {route}.',
    fr: 'À partir d’aujourd’hui, vous pouvez utiliser : {route}.',
    de: 'Ab heute können Sie nutzen: {route}.',
  },
  lastDays: {
    en: 'Only {days} days left, until {day}: {route}.',
    fr: 'Plus que {days} jours, jusqu’au {day} : {route}.',
    de: 'Noch {days} Tage, bis {day}: {route}.',
  },
  lastDay: {
    en: 'Tomorrow, {day}, is the last safe day: {route}.',
    fr: 'Demain, {day}, est le dernier jour sûr : {route}.',
    de: 'Morgen, {day}, ist der letzte sichere Tag: {route}.',
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
