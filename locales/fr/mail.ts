import type { mail as english } from '../en/mail';
import type { Words } from '../words';

export const mail: Words<typeof english> = {
  title: 'E-mails de commande',
  heading: 'E-mails de commande',
  way: 'Déposer ou choisir l’e-mail de commande',
  explain:
    'Déposez des e-mails de commande n’importe où sur cette page, un ou plusieurs : confirmations, factures, avis de livraison. Ils sont lus sur cet ordinateur uniquement.',
  choose: 'Choisir des fichiers d’e-mail',
  how: 'Dans votre messagerie, enregistrez l’e-mail comme fichier (« Enregistrer sous », « Télécharger le message ») : son nom finit par .eml. Souvent, on peut aussi faire glisser l’e-mail jusqu’ici.',
  reading: 'Lecture de l’e-mail {number} sur {all}…',
  read: { one: '{count} commande lue.', other: '{count} commandes lues.' },
  numbered: {
    recorded: 'Commande {number} enregistrée',
    updated: 'Commande {number} complétée d’après cet e-mail',
    unchanged: 'La commande {number} est déjà dans votre liste',
    'left-out': 'Vous avez supprimé la commande {number}.',
  },
  plain: {
    recorded: 'Commande enregistrée',
    updated: 'Commande complétée d’après cet e-mail',
    unchanged: 'Cette commande est déjà dans votre liste',
    'left-out': 'Vous avez supprimé cette commande. « Supprimés récemment » la rétablit.',
  },
  open: 'Voir la commande',
  wrong: 'Il y a un problème',
  toClaim: 'Ouvrir la réclamation',
};
