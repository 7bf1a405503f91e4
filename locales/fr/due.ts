import type { due as english } from '../en/due';
import type { Words } from '../words';

export const due: Words<typeof english> = {
  askArrival: 'La commande {number} de {merchant} est-elle arrivée ?',
  askArrivalWithoutNumber: 'Votre commande chez {merchant} est-elle arrivée ?',
  askArrivalWithoutMerchant: 'La commande {number} est-elle arrivée ?',
  askArrivalOfSomething: 'Votre commande du {day} est-elle arrivée ?',
  askArrivalOfAnything: 'Votre commande est-elle arrivée ?',
  bundle: { one: '{count} chose à faire', other: '{count} choses à faire' },
  bundleHint: 'Ouvrez Recours pour voir par quoi commencer.',
  button: { one: 'Recours : {count} chose à faire', other: 'Recours : {count} choses à faire' },
  buttonQuiet: 'Recours : rien à faire',
  notificationTitle: 'Recours',
  kind: {
    'ask-arrival': 'Est-elle arrivée ?',
    'answer-due': 'Une réponse était attendue',
    'window-opens': 'Une nouvelle voie s’ouvre',
    'last-day': 'Dernier jour',
    'keep-alive': 'À garder ouverte',
    'next-step': 'Prochaine étape',
  },
};
