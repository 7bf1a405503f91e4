import type { settings as english } from '../en/settings';
import type { Words } from '../words';

export const settings: Words<typeof english> = {
  pageTitle: 'Réglages · Recours',
  heading: 'Réglages',
  purchases: 'Mes achats',
  watching: {
    heading: 'Les pages que Recours peut lire',
    question: 'Quelles pages Recours peut-il lire ?',
    all: {
      label: 'Toutes les boutiques',
      help: 'Les commandes sont notées toutes seules, où que vous achetiez. Le navigateur vous demande de confirmer.',
    },
    chosen: {
      label: 'Les boutiques que je choisis',
      help: 'Seulement les boutiques de la liste ci-dessous.',
    },
    click: {
      label: 'Seulement quand je clique',
      help: 'Rien n’est lu tant que vous n’appuyez pas sur « Lire cette page ».',
    },
    apply: 'Confirmer ce choix',
    saved: 'Enregistré : {mode}.',
    refused: 'Le navigateur n’a pas donné l’accès, donc rien n’a changé.',
    failed:
      'Le navigateur n’a pas pu changer l’accès pour l’instant. Rien n’a changé ; vous pouvez réessayer.',
    losesAll: 'L’accès à toutes les boutiques sera rendu.',
    losesChosen: 'L’accès aux boutiques de la liste ci-dessous sera rendu.',
    shops: 'Boutiques surveillées par Recours',
    none: 'Aucune pour l’instant.',
    everything: 'Toutes les boutiques, puisque vous avez choisi « Toutes les boutiques ».',
    stop: 'Ne plus surveiller {host}',
    stopShort: 'Ne plus surveiller',
    stopped: '{host} n’est plus surveillée.',
    add: 'Ajouter une boutique par son adresse',
    addHelp: 'Par exemple : boutique.example. Le navigateur vous demande de confirmer.',
    addButton: 'Surveiller cette boutique',
    notAnAddress:
      'Ce n’est pas l’adresse d’un site web. Écrivez-la comme elle figure en haut du navigateur, par exemple boutique.example.',
    added: '{host} est maintenant surveillée.',
  },
  quiet: {
    heading: 'Pages laissées de côté',
    explain:
      'Vous avez dit que ces pages ne montrent pas de commande. L’étoile remplace ce qui change d’une page à l’autre.',
    again: 'Lire à nouveau',
    againLabel: 'Lire à nouveau les pages comme {path}',
    done: 'Les pages comme {path} de {host} sont à nouveau lues.',
  },
  watch: {
    heading: 'Surveiller {host} ?',
    explain:
      'Recours lira les pages de commande de {host} et notera vos commandes tout seul. Cela ne lui donne accès à aucun autre site.',
    button: 'Surveiller {host}',
    done: '{host} est maintenant surveillée. Vous pouvez fermer cette page.',
    already: '{host} est déjà surveillée.',
    refused:
      'Le navigateur n’a pas donné l’accès, donc {host} n’est pas surveillée. « Lire cette page » y fonctionne toujours.',
    back: 'Tous les réglages',
    notAnAddress:
      'Ce lien ne désigne aucune boutique. Ajoutez la boutique par son adresse dans les réglages.',
  },
  you: {
    heading: 'Mon pays et ma langue',
    country: 'Pays où vous habitez',
    countryHelp:
      'C’est lui qui décide de la loi qui vous protège. Vos réclamations sont recalculées quand vous en changez.',
    region: 'Où vous habitez dans ce pays',
    regionHelp:
      'Les jours fériés y diffèrent et peuvent déplacer un dernier jour. Tant que vous ne le dites pas, le calcul reste du côté sûr pour tous.',
    regionUnknown: 'Non précisé',
    language: 'Langue',
  },
  letters: {
    heading: 'Pour mes lettres',
    explain: 'Figure en tête des lettres que vous imprimez ou copiez. Gardé uniquement sur cet ordinateur.',
    name: 'Prénom et nom',
    address: 'Adresse postale',
    email: 'Adresse e-mail',
    emailHelp: 'Celle à laquelle les vendeurs peuvent vous répondre.',
  },
  reminders: {
    heading: 'Rappels',
    explain:
      'Quand une date arrive, le navigateur peut afficher une phrase toute simple. Elle ne quitte pas cet ordinateur.',
    on: 'Les rappels sont activés.',
    off: 'Les rappels sont désactivés.',
    blocked: 'Vous souhaitez des rappels, mais le navigateur n’autorise plus les notifications.',
    turnOn: 'Activer les rappels',
    turnOff: 'Désactiver les rappels',
    refused:
      'Le navigateur n’a pas autorisé les notifications. Ce qui est à faire s’affiche toujours sur l’icône de Recours.',
    always:
      'Ce qui est à faire s’affiche toujours sur l’icône de Recours, avec ou sans rappels. Pour les moments où aucun navigateur n’est ouvert, chaque réclamation a un fichier d’agenda pour votre téléphone.',
  },
  data: {
    heading: 'Mes données',
    explain:
      'Tout se trouve uniquement sur cet ordinateur. Retirer Recours, ou supprimer le profil du navigateur, efface tout : gardez une copie de temps en temps.',
    holds: {
      exhibits: { one: '{count} pièce', other: '{count} pièces' },
      purchases: { one: '{count} achat', other: '{count} achats' },
      claims: { one: '{count} réclamation', other: '{count} réclamations' },
      and: 'Conservés ici : {purchases} et {claims}.',
    },
    lastCopy: 'Dernière copie : {day}.',
    noCopy: 'Aucune copie n’a encore été prise.',
    export: 'Prendre une copie',
    exportHelp:
      'Un seul fichier avec tout. Vos achats et vos lettres y sont lisibles : gardez-le là où vous seul pouvez le lire.',
    exported: 'La copie {file} est dans votre dossier de téléchargements.',
    import: 'Reprendre une copie',
    importHelp: 'Un fichier créé par Recours. Ce qui est ici reste ; ce qui manque est ajouté.',
    csv: 'Tableau des achats (CSV)',
    csvHelp: 'Pour un tableur : une ligne par achat.',
    importing: 'Lecture du fichier…',
    imported:
      'C’est fait. Ajoutés : {purchases}, {claims}, {exhibits}. Déjà ici, sans changement : {already}.',
    completed: {
      one: '1 achat était déjà ici et a été complété.',
      other: '{count} achats étaient déjà ici et ont été complétés.',
    },
    importedNothing: 'Tout ce que contient ce fichier est déjà ici. Rien n’a changé.',
    deleteAll: 'Tout supprimer',
    deleteExplain:
      'Supprime tous les achats, réclamations, lettres et réglages de Recours sur cet ordinateur. C’est définitif. Recours cesse aussi de surveiller toutes les boutiques, jusqu’à ce que vous l’y autorisiez de nouveau. Une copie prise auparavant reste là où vous l’avez mise.',
    deleteWord: 'supprimer',
    deleteLabel: 'Pour tout supprimer, écrivez le mot « {word} »',
    deleteButton: 'Tout supprimer maintenant',
    deleteNotYet: 'Écrivez d’abord le mot « {word} ».',
    deleted: 'Tout a été supprimé.',
    stillWatching:
      'Le navigateur n’a pas pu retirer l’accès à vos boutiques. Vous pouvez le retirer plus haut, sous « {section} ».',
  },
  requests: {
    heading: 'Requêtes vers internet',
    explain:
      'Recours ne demande qu’une chose à internet : les pages légales d’une boutique pour laquelle vous l’avez permis dans le panneau. Sans cela, il ne demande rien.',
    shops: 'Boutiques dont les pages légales peuvent être demandées',
    noShops: 'Aucune. La case se trouve dans le panneau, au moment de payer.',
    switchOff: 'Arrêter',
    switchOffLabel: 'Ne plus rien demander à {site}',
    switchedOff: 'Plus rien n’est demandé à {site}.',
    list: 'Toutes les requêtes faites',
    none: 'Aucune n’a été faite.',
    made: '{when} : {result}',
    notEnded: 'pas de réponse notée',
    clear: 'Vider cette liste',
    cleared: 'La liste est vide.',
  },
  about: {
    heading: 'À propos',
    version: 'Recours {version}',
    licence: 'Logiciel libre sous licence Apache 2.0.',
    privateWindows: 'Fenêtres privées : Recours n’y fonctionne pas.',
    welcome: 'Revoir la page de bienvenue',
  },
};
