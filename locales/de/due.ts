import type { due as english } from '../en/due';
import type { Words } from '../words';

export const due: Words<typeof english> = {
  askArrival: 'Ist die Bestellung {number} bei {merchant} angekommen?',
  askArrivalWithoutNumber: 'Ist Ihre Bestellung bei {merchant} angekommen?',
  askArrivalWithoutMerchant: 'Ist die Bestellung {number} angekommen?',
  askArrivalOfSomething: 'Ist Ihre Bestellung vom {day} angekommen?',
  askArrivalOfAnything: 'Ist Ihre Bestellung angekommen?',
  bundle: { one: '{count} Sache ist fällig', other: '{count} Sachen sind fällig' },
  bundleHint: 'Öffnen Sie Recours, um zu sehen, was zuerst kommt.',
  button: { one: 'Recours: {count} Sache ist fällig', other: 'Recours: {count} Sachen sind fällig' },
  buttonQuiet: 'Recours: nichts ist fällig',
  notificationTitle: 'Recours',
  kind: {
    'ask-arrival': 'Ist sie angekommen?',
    'answer-due': 'Eine Antwort war fällig',
    'window-opens': 'Ein neuer Weg öffnet sich',
    'last-day': 'Letzter Tag',
    'keep-alive': 'Offen halten',
    'next-step': 'Nächster Schritt',
  },
};
