import type { welcome as english } from '../en/welcome';
import type { Words } from '../words';

export const welcome: Words<typeof english> = {
  pageTitle: 'Bienvenue dans Recours',
  heading: 'Quand une commande en ligne se passe mal, savoir quoi faire, et jusqu’à quand.',
  already: {
    ask: 'Vous attendez un colis ou un remboursement en ce moment ?',
    button: 'J’ai déjà un problème',
    mails: 'J’ai l’e-mail de commande',
  },
  promise: {
    heading: 'Ce que fait Recours',
    first: 'Il note ce que vous commandez en ligne et garde les preuves, uniquement sur cet ordinateur.',
    second:
      'En cas de problème, il montre les moyens de demander votre argent, dans quel ordre, et jusqu’à quel jour.',
  },
  never: {
    heading: 'Ce que Recours ne fait jamais',
    sends: {
      what: 'Il n’envoie jamais rien.',
      more: 'Ni compte, ni serveur, ni statistiques. Ce que vous gardez reste ici.',
    },
    reads: {
      what: 'Il ne lit jamais les numéros de carte.',
      more: 'Ni les mots de passe, ni les pages des banques et des messageries.',
    },
    acts: {
      what: 'Il n’agit jamais à votre place.',
      more: 'Il prépare les lettres et les démarches. C’est vous qui envoyez.',
    },
  },
  choice: {
    question: 'Quelles pages peut-il lire ?',
    all: {
      label: 'Toutes les boutiques',
      help: 'La commande est notée toute seule, où que vous achetiez. Le navigateur vous demande de confirmer.',
    },
    chosen: {
      label: 'Les boutiques que je choisis',
      help: 'Sur une page de la boutique, cliquez sur l’icône de Recours, puis sur « Surveiller cette boutique ».',
    },
    click: {
      label: 'Seulement quand je clique',
      help: 'Sur la page d’une commande, cliquez sur l’icône de Recours, puis sur « Lire cette page ».',
    },
    later: 'Vous pouvez changer d’avis à tout moment dans les réglages.',
  },
  you: {
    country: 'Pays où vous habitez',
    countryHelp: 'C’est lui qui décide de la loi qui vous protège.',
    countryUnknown: 'Pas encore indiqué',
    europe: 'Europe',
    elsewhere: 'Ailleurs',
    language: 'Langue',
    languageOfBrowser: 'Celle du navigateur',
  },
  finish: {
    go: 'C’est tout, commencer',
    skip: 'Passer, décider plus tard',
    refused:
      'Le navigateur n’a pas donné l’accès, donc rien n’a changé. Vous pouvez choisir l’une des deux autres possibilités, qui fonctionnent bien aussi, ou réessayer.',
    failed:
      'Le navigateur n’a pas pu donner l’accès pour l’instant. Choisissez l’une des deux autres possibilités en attendant ; vous pourrez y revenir dans les réglages.',
  },
  done: {
    heading: 'Recours est prêt.',
    all: 'Achetez comme d’habitude. Quand une commande est confirmée, Recours la note et le signale sur son icône, en haut à droite du navigateur.',
    chosen:
      'Sur la page d’une boutique où vous achetez, cliquez sur l’icône de Recours, puis sur « Surveiller cette boutique ». Ses commandes sont ensuite notées toutes seules.',
    click:
      'Après une commande, cliquez sur l’icône de Recours sur la page de confirmation, puis sur « Lire cette page ».',
    skipped:
      'Tant que vous n’avez pas choisi, Recours ne lit que les pages que vous lui demandez de lire : cliquez sur son icône, puis sur « Lire cette page ».',
    icon: 'Si vous ne voyez pas l’icône, ouvrez le menu des extensions du navigateur (la pièce de puzzle) et épinglez Recours.',
    removal:
      'Retirer Recours du navigateur, ou supprimer le profil du navigateur, efface tout ce qu’il garde. Vous pouvez en prendre une copie à tout moment dans les réglages.',
    privateWindows: 'Recours ne fonctionne pas dans les fenêtres privées.',
    change: 'Changer mon choix',
    purchases: 'Mes achats',
    settings: 'Réglages',
  },
};
