import type { failures as english } from '../en/failures';
import type { Words } from '../words';

export const failures: Words<typeof english> = {
  'disk-full': {
    happened: 'Le disque est plein.',
    means:
      'Cette dernière modification n’a pas pu être enregistrée. Tout ce qui l’était déjà est toujours là.',
    todo: 'Libérez de la place sur cet ordinateur, puis réessayez.',
  },
  'store-unavailable': {
    happened: 'Votre navigateur n’a pas ouvert les données de Recours.',
    means: 'Rien n’est perdu, mais rien ne peut être lu ni enregistré pour l’instant.',
    todo: 'Fermez cette page et rouvrez-la. Si cela ne suffit pas, redémarrez le navigateur.',
  },
  'store-newer': {
    happened: 'Ces données ont été écrites par une version plus récente de Recours.',
    means: 'Cette version plus ancienne n’y touche pas, pour ne rien abîmer.',
    todo: 'Mettez Recours à jour dans la page des extensions de votre navigateur.',
  },
  'record-damaged': {
    happened: 'Un enregistrement n’a pas pu être lu.',
    means: 'Il a été mis de côté. Tous les autres sont là et fonctionnent comme avant.',
    todo: 'S’il vous manque, ajoutez l’achat à la main ou importez votre dernière copie.',
  },
  'not-found': {
    happened: 'Cet élément n’est plus ici.',
    means: 'Il a sans doute été supprimé, peut-être dans une autre fenêtre.',
    todo: 'Revenez à vos achats.',
  },
  'import-not-recours': {
    happened: 'Ce fichier n’est pas un fichier Recours.',
    means: 'Rien n’a été importé, et vos données sont restées telles quelles.',
    todo: 'Choisissez le fichier que Recours a enregistré lors de l’export ; son nom commence par « recours ».',
  },
  'import-truncated': {
    happened: 'Ce fichier est incomplet.',
    means: 'Rien n’a été importé, et vos données sont restées telles quelles.',
    todo: 'Copiez de nouveau le fichier depuis l’endroit où il est gardé, ou choisissez une autre copie.',
  },
  'import-newer': {
    happened: 'Ce fichier a été écrit par une version plus récente de Recours.',
    means: 'Rien n’a été importé, et vos données sont restées telles quelles.',
    todo: 'Mettez Recours à jour sur cet ordinateur, puis importez de nouveau.',
  },
  'import-too-large': {
    happened: 'Ce fichier est trop gros pour être un fichier Recours.',
    means: 'Rien n’a été importé, et vos données sont restées telles quelles.',
    todo: 'Vérifiez que vous avez choisi le bon fichier.',
  },
  'page-not-allowed': {
    happened: 'Recours ne peut pas lire cette page.',
    means:
      'Vous ne l’avez pas autorisé pour cette boutique, ou le navigateur ferme cette page à toutes les extensions.',
    todo: 'Choisissez « Lire cette page » ou « Surveiller cette boutique », ou ajoutez l’achat à la main.',
  },
  'page-gone': {
    happened: 'La page a été fermée ou quittée avant d’être lue.',
    means: 'Rien n’en a été enregistré.',
    todo: 'Rouvrez la page de la commande et choisissez « Lire cette page ».',
  },
  'page-not-read': {
    happened: 'Cette page était trop longue ou trop lente à lire.',
    means: 'Recours s’est arrêté pour que la page reste rapide. Rien n’en a été enregistré.',
    todo: 'Ouvrez la page de cette seule commande, ou ajoutez l’achat à la main.',
  },
  'page-no-order': {
    happened: 'Recours n’a trouvé aucune commande sur cette page.',
    means: 'Rien n’a été enregistré.',
    todo: 'Ouvrez la page de confirmation ou de détail de la commande, ou ajoutez l’achat à la main.',
  },
  'file-too-large': {
    happened: 'Ce fichier est trop gros pour être gardé ici.',
    means: 'Une pièce peut avoir jusqu’à 150 Mo. Rien n’a été ajouté ; le reste est tel quel.',
    todo: 'Gardez-le dans un dossier à vous et notez ici où il se trouve, ou ajoutez une version plus petite.',
  },
  'file-unreadable': {
    happened: 'Ce fichier n’a pas pu être lu.',
    means:
      'Il a peut-être été déplacé, ou l’ordinateur ne laisse pas le navigateur le lire. Rien n’a été ajouté.',
    todo: 'Copiez-le dans vos documents et ajoutez-le de nouveau.',
  },
  'exhibit-damaged': {
    happened: 'Le contenu de cette pièce n’a pas pu être lu.',
    means: 'Ce qui est noté à son sujet est toujours là ; les autres pièces sont telles quelles.',
    todo: 'Reprenez-la depuis une copie que vous avez faite, ou ajoutez de nouveau le fichier.',
  },
  'page-not-kept': {
    happened: 'Recours ne peut pas garder cette page.',
    means:
      'Le navigateur la ferme aux extensions, ou c’est une page que Recours ne lit jamais : banque, messagerie, connexion.',
    todo: 'Imprimez-la en PDF ou faites une copie d’écran, puis ajoutez ce fichier dans le dossier.',
  },
  'mail-not-mail': {
    happened: 'Ce fichier n’est pas un e-mail.',
    means: 'Rien n’en a été enregistré.',
    todo: 'Enregistrez l’e-mail lui-même comme fichier ; son nom finit alors par .eml.',
  },
  'mail-too-large': {
    happened: 'Ce fichier est trop volumineux pour un e-mail.',
    means: 'Rien n’en a été enregistré.',
    todo: 'Vérifiez que c’est le bon fichier. Vous pouvez aussi coller le texte de la commande.',
  },
  'mail-not-read': {
    happened: 'Cet e-mail n’a pas pu être décodé.',
    means: 'Rien n’en a été enregistré ; le fichier est resté tel quel.',
    todo: 'Ouvrez-le dans votre messagerie, copiez son texte et collez-le sous « J’ai déjà un problème ».',
  },
  'mail-no-order': {
    happened: 'Recours n’a trouvé aucune commande dans cet e-mail.',
    means: 'Rien n’en a été enregistré.',
    todo: 'Choisissez l’e-mail où figurent le numéro et le montant de la commande, ou ajoutez l’achat à la main.',
  },
  'archive-too-large': {
    happened: 'Tout cela est trop gros pour un seul fichier.',
    means: 'Un tel fichier contient jusqu’à 4 Go. Rien n’a été enregistré ; tout est encore ici.',
    todo: 'Laissez les plus grosses pièces hors du dossier, ou enregistrez-les une à une.',
  },
  'message-refused': {
    happened: 'Recours a refusé une demande qu’il n’a pas reconnue.',
    means: 'Rien n’a été modifié.',
    todo: 'Fermez cette page et rouvrez-la.',
  },
  unexpected: {
    happened: 'Il s’est produit une erreur que nous n’avions pas prévue.',
    means: 'Ce qui était enregistré est toujours là.',
    todo: 'Réessayez. Si cela se répète, dites-nous ce que vous faisiez juste avant.',
  },
};
