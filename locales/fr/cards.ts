import type { cards as english } from '../en/cards';
import type { Words } from '../words';

export const cards: Words<typeof english> = {
  heading: 'Mes cartes',
  explain:
    'Avec elles, Recours dit, avant le paiement, qui pourrait rendre l’argent, jusqu’à quand, et ce que la carte ajoute à l’étranger. Aucun numéro de carte n’est gardé ici, ni jamais demandé.',
  none: 'Aucune carte pour l’instant.',
  add: 'Ajouter une carte',
  full: 'Douze cartes au plus sont gardées.',
  remove: 'Retirer cette carte',
  removed: 'Retirée : {card}.',
  undo: 'Annuler',
  brand: 'Marque',
  brands: {
    mastercard: 'Mastercard',
    visa: 'Visa',
    cb: 'CB',
    amex: 'American Express',
    other: 'Une autre marque',
  },
  issuer: 'Banque ou société qui l’a émise',
  issuerHelp: 'C’est imprimé sur la carte ou sur sa facture.',
  issuers: { cembra: 'Cembra', cetelem: 'Cetelem', sogexia: 'Sogexia', other: 'Une autre banque' },
  country: 'Pays de la banque',
  billDay: 'Jour du mois de la facture',
  billDayHelp: 'De 1 à 31. Laissez vide s’il n’y a pas de facture ou si vous ne savez pas.',
  billDayWrong: 'Un jour du mois est un nombre de 1 à 31.',
  fee: 'Frais pour un achat à l’étranger, en pour cent',
  feeHelp: 'D’après les tarifs de votre carte. Laissez vide si vous ne savez pas.',
  feeWrong: 'Tapez un nombre de 0 à 15, par exemple 1,5.',
  feeTyped: 'Comme vous l’avez tapé le {day}.',
  feePack: 'Rempli par Recours : {percent} %. Votre propre chiffre le remplace.',
  feeWhy: 'Pourquoi ce chiffre ?',
};
