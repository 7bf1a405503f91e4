import type { Words } from './words';

export const fr: Words = {
  language: 'fr',
  small: 'votre|vous|les|des|une|est|nous',
  labels: {
    'grand-total':
      'montant/total de votre/la commande|total commande/general/final/regle/paye/ttc|total taxes/tva incluse/incluses|total/montant? ttc? a payer/regler ttc? en? magasin?|montant global/debite/total/regle/paye paye/ttc?|net a payer ttc?|prix total',
    promised:
      'date? de? livraison/reception attendue/estimee/prevue entre? le?|date estimee? de livraison|delai estime?|delai de livraison|arrivee estimee/prevue|livraison entre/le',
    date: 'commande effectuee/passee le?|commande/achat du|date de? la? commande|date de creation|cree le|date d achat/ajout|date ajoutee|passee|enregistree/effectuee/passe/passee/achete/creee/commande/commandee le',
    subtotal:
      'sous total des? articles/ttc/du? panier?|total intermediaire|total de l article|total/montant des? articles/produits|produits|articles|marchandises|valeur de la marchandise',
    'unit-price': 'prix unitaire/ttc ttc?|prix|p u',
    product: 'nom du? produit?|designation|produit|libelle',
    discount:
      'prevoyez economisez|bon/bons de reduction|cheque/carte cadeau|bon d achat|code promo|reduction/reductions|remise/remises|rabais',
    tax: 'montant/total/dont? tva incluse?|dont? taxe/taxes|incluant un? total? de? taxes|total des taxe/taxes',
    total: 'recapitulatif/resume de la? commande|montant ttc?',
    delivery:
      'expedition/livraison et manutention/traitement|frais/forfait/total? de? la? traitement? et? de? livraison/transport/port|frais d expedition/envoi|expedition/livraison/envoi standard/express|expedition|envoi',
    payment: 'methode/moyen/mode/type? de? reglement/paiement/paiements|paye/payee/regle avec/par',
    email: 'adresse email/e mail?|courriel',
    quantity: 'quantite/qte/qte commandee/facturee?',
    number:
      'votre? identifiant/reference/numero/code/ref/no/id/n de? votre/la? commande|votre? commande numero/no?|commande n/nr/num/#|ayant pour reference|dossier',
    'shipping-method':
      'methode/mode/moyen/type/option/service d/de? livraison/expedition/transport/envoi|expedie/livre par/via',
    carrier: 'transporteur|societe de transport|livreur',
    tracking: 'numero/n/no/code d/de? suivi/colis/tracking/reperage/expedition/envoi|suivi du? colis',
    seller: 'vendu et? expedie? par|vendeur',
    'ship-to':
      'adresse/informations d/de? livraison/expedition|livre/livrer/expedie/expedier/envoye/livraison a/chez|point relais',
    status: 'statut/etat de? la? votre? commande/livraison?',
    ignored:
      'adresse de facturation|sous? montant/total hors/tva/rembourse/ht taxes/exclue?|date de facturation/naissance/paiement/facture|numero/n? de? facture/client/transaction|reference article/produit/client?|date d expedition|date limite|paquet cadeau|expedie/expediee/livre/livree le|ref',
  },
  months:
    'janvier/janv|fevrier/fevr/fev|mars|avril/avr|mai|juin|juillet/juil|aout|septembre|octobre|novembre|decembre',
  phrases: {
    order: 'commande',
    thanks:
      'commande est/a? bien? ete? enregistree/confirmee/effectuee/terminee/validee/recue|nous avons bien? recu votre commande|confirmation de votre/la? commande|nous confirmons votre commande|vous remercions de/pour votre commande|d avoir effectue vos achats|merci pour/de? votre/ta confiance/commande/achat|votre commande a bien? ete|places sont reservees',
    detail:
      'recapitulatif/detail/details/resume/suivi de la? commande|informations commande|votre/ma commande|commande n/#',
    history:
      'liste de mes/vos commandes|historique d/des/de vos/mes? commandes/achats|commandes recentes/passees|mes/vos commandes/achats',
    checkout:
      'validation de la? commande|finaliser/passer votre/la/ma? commande|adresse de livraison|valider ma commande|paiement securise?|informations personnelles|adresses|mode de livraison/paiement|commander|caisse',
    cart: 'votre/mon? chariot/panier',
    product: 'ajouter au/a panier|ajouter a mon/votre panier|mettre au/dans le? panier|acheter maintenant',
    tracking:
      'suivi/suivre de? mon/votre/ma? colis/livraison/expedition|suivre ma/mon/votre/la commande|ou est mon colis',
    legal:
      'politique de confidentialite|conditions d utilisation/vente|conditions generales d? utilisation/vente?|mentions legales|droit de retractation|cgv',
    closing:
      'confirmer la? bonne? reception|confirmer que j ai recu|annuler/clore/cloturer/fermer la/ma/le/mon/ce litige/reclamation/dossier|tout est ok/bon/conforme|comme resolu/resolue|evaluer/noter le vendeur',
    failed:
      'commande ne peut malheureusement? pas etre|pas pu traiter votre paiement|a refuse votre transaction|transaction/paiement/commande a? ete? refuse/refusee/annule/annulee/echoue|paiement/commande n a pas abouti/ete/pu|echec du paiement',
    pending: 'paiement en cours de traitement|paiement en attente|en attente de/du reglement/paiement',
    pay: 'commande avec obligation de paiement|payer pour la commande|confirmer/finaliser/valider/passer/payer la/ma commande|confirmer/commander/valider et payer|acheter maintenant|commander|regler|payer',
    arrives:
      'livraison garantie/sur/standard/estimee/express/prevu/prevue/entre/sous/le/en/:|livraison a/avant/d domicile/le/ici|delai/delais/date de livraison|reception/arrivee estimee/prevue|recevrez votre|livre/livree/livres/livrees entre/sous/en|seront/serez/sera livre/livree/livres/livrees|arrive entre/le|prevu/prevue le|delai :',
    recommended:
      'vous/tu pourriez/aimeriez/aimerez egalement/aussi/peut|produits recommandes/similaires/associes|recommande pour vous|inspire/inspires par vos|recemment consultes|meilleures ventes|achetes ensemble',
    if: 'en cas|des que|si|lorsque|quand|avant',
  },
  hints:
    'histor|commandes|achat:rece|recu|itige|recla|dossier|tout|resol|vend:char|panier:confi|condi|legal|retra|cgv:suiv|colis:comm|valide|passe|ache|regle:ajout|mett|achet',
  states: {
    delivered: 'a? ete? livre/livree/livres le?',
    shipped: 'a? ete? expedie/expediee/expedies/envoye le?|en cours de livraison|en transit|en route',
    prepared: 'en cours de preparation/traitement|en preparation|en cours',
    cancelled: 'cette? commande? a? ete? annule/annulee/annules',
    returned: 'retourne/retournee',
  },
  countries:
    'france|allemagne|suisse|autriche|belgique|luxembourg|pays bas|italie|espagne|portugal|royaume uni|irlande|etats unis|canada|australie|nouvelle zelande|danemark|suede|norvege|finlande|pologne',
  notArrival:
    'expedi|mensualite|rembours|garantie|livre le|echeance|retract|payable|retour|prepar|repon|annul|essai',
  units: {
    hours: 'heure/heures',
    calendar: 'jour/jours|j',
    working: 'jour/jours ouvre/ouvres',
    ouvrables: 'jour/jours ouvrable/ouvrables',
    weeks: 'semaine/semaines',
  },
};
