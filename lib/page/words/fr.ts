import type { Words } from './words';

export const fr: Words = {
  labels: {
    number:
      '(votre )?(identifiant|référence|numéro|code|réf|no|id|n)( de)?( votre| la)? commande|(votre )?commande( numéro| no)?|ayant pour référence',
    date: "commande ((effectuée|passée) le|du)|date( de la| de)? commande|date (de création|d'achat|d'ajout|ajoutée)|(enregistrée|effectuée|passée?|acheté|créée|commandé) le",
    'grand-total':
      'montant de (votre|la) commande|total ((de votre |de la )?commande|(taxes|tva) incluses?|général|à payer|final|réglé|payé|ttc)|montant (global|débité|total|réglé|payé)( payé| ttc)?|net à payer|prix total',
    total: 'montant',
    subtotal: 'sous total( articles| ttc)?|total( des)? (articles|produits)|produits|articles',
    delivery:
      "(expédition|livraison) et (manutention|traitement)|(frais de )?(livraison|transport|port)|frais d'(expédition|envoi)|expédition|envoi",
    discount: "bons? de réduction|(chèque|carte) cadeau|bon d'achat|code promo|réductions?|remises?|rabais",
    tax: '(montant |total |dont )?tva( incluse)?|(total des |dont )?taxes?',
    payment: '(méthode de |moyen de |mode de |type de )?(règlement|paiement)|(payée?|réglé) (avec|par)',
    email: 'adresse e-?mail|courriel',
    promised:
      '(date de )?(livraison|réception) (attendue|estimée|prévue)( entre le| entre| le)?|date( estimée)? de livraison|délai( de livraison| estimé)?|arrivée (estimée|prévue)|livraison (entre|le)',
    product: 'nom( du produit)?|désignation|description|produit|article|libellé',
    quantity: '(quantité|qté|qte)( commandée| facturée)?',
    'unit-price': 'prix (unitaire|ttc)( ttc)?|prix|p.u',
    ignored:
      "adresse de (facturation|livraison)|(sous-total|montant|total) (hors taxes|tva exclue|remboursé|ht)|date de (facturation|naissance|paiement|facture)|(numéro de |n de )?(facture|client|suivi|colis)|référence( article| produit| client)?|date (d'expédition|limite)|mode de livraison|paquet cadeau|transporteur|(expédiée?|livrée?) le|statut|état|réf",
  },
  months:
    'janvier,janv,jan|février,févr,fév|mars|avril,avr|mai|juin|juillet,juil|août|septembre,sept|octobre,oct|novembre,nov|décembre,déc',
  phrases: {
    order: 'commande',
    thanks:
      "commande( a( bien)? été| est( bien)?)? (enregistrée|confirmée|effectuée|terminée|validée|reçue)|nous avons( bien)? reçu votre commande|confirmation (de votre|de la|de) commande|nous confirmons votre commande|d'avoir effectué vos achats|merci (pour|de) (votre|ta) (confiance|commande|achat)|votre commande (a bien|a) été|merci. votre commande",
    detail:
      '(récapitulatif|détails?|résumé|suivi) (de votre|de la|de) commande|informations commande|(votre|ma) commande|commande (n|#)',
    history:
      'historique (de vos|de mes|des|de) commandes|commandes (récentes|passées)|(mes|vos) (commandes|achats)',
    checkout:
      'validation (de la|de) commande|(finaliser|passer)( votre| la| ma)? commande|adresse de livraison|valider ma commande|paiement( sécurisé)?|mode de (livraison|paiement)|commander|caisse',
    cart: '(votre |mon )?(chariot|panier)',
    legal: "politique de confidentialité|conditions d'utilisation|conditions générales|mentions légales|cgv",
    closing: 'confirmer la réception|(annuler|clore) la réclamation|(clôturer|fermer) le litige',
    failed:
      "commande ne peut( malheureusement)? pas être|pas pu traiter votre paiement|a refusé votre transaction|(transaction|paiement)( a été)? (refusée?|annulée?|échoué)|(paiement|commande) (n'a pas abouti|n'a pas été|n'a pas pu|a échoué)|commande( a été)? annulée|échec du paiement",
    pending: 'paiement en (cours de traitement|attente)|en attente (de|du) (règlement|paiement)',
    pay: 'commande avec obligation de paiement|payer pour la commande|(confirmer|finaliser|valider|passer|payer) (la|ma) commande|(confirmer|commander|valider) et payer|acheter maintenant|commander|régler|payer',
    arrives:
      "livraison (à domicile|garantie|standard|avant le|estimée|express|prévue?|entre|d'ici|sous|le|en|:)|(délais?|date) de livraison|(réception|arrivée) (estimée|prévue)|recevrez votre|livrée? (entre|sous|en)|(seront|serez|sera) livré|arrive (entre|le)|prévue? le|délai :",
    notArrival:
      'expedition|mensualité|rembours|garantie|livré le|échéance|rétract|expedie|payable|retour|prepar|répon|annul|essai',
    recommended:
      '(vous|tu) (pourriez|aimeriez|aimerez) (également|peut-être|aussi)|produits (recommandés|similaires|associés)|recommandé pour vous|vu récemment|récemment consultés|meilleures ventes|achetés ensemble|également acheté',
  },
  units: {
    hours: 'heures?|h',
    calendar: 'jours?|j',
    working: 'jours? ouvrés?',
    ouvrables: 'jours? ouvrables?',
    weeks: 'semaines?',
  },
};
