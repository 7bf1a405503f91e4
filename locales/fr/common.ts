import type { common as english } from '../en/common';
import type { Words } from '../words';

export const common: Words<typeof english> = {
  close: 'Fermer',
  tryAgain: 'Réessayer',
  whyThisDate: 'Pourquoi cette date ?',
  legalNotice:
    'Ceci est une information juridique, établie d’après les règles citées ici. Ce n’est pas un conseil sur votre cas. Vérifiez la source avant une date que vous ne pouvez pas manquer.',
  certainty: {
    verified: 'lu dans le texte officiel ou sur la page du prestataire lui-même',
    'verified-secondary': 'lu de seconde main, dans le résumé d’un tiers',
    recalled: 'cité de mémoire : à vérifier avant de vous y fier',
    ours: 'notre proposition : aucune règle ne le fixe',
  },
  opensInNewTab: 's’ouvre dans un nouvel onglet',
  checkedOn: 'vérifié le {day}',
  source: 'Source',
  checkAgainFrom: 'à revérifier à partir du {day}',
};
