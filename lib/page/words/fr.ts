import type { Words } from './words';

export const fr: Words = {
  labels: {
    number:
      '(votre,) (numéro,n,no,référence,réf,identifiant,id,code) (de,) (la,votre,) commande|(votre,) commande (numéro,no,)|ayant pour référence',
    date: "date|date (de la,de,) commande|date (d'achat,de création,d'ajout,ajoutée)|commande (du,passée le,effectuée le)|commandé le|(passée,passé,effectuée,créée,enregistrée,acheté) le",
    'grand-total':
      'total (ttc,général,final,commande,de la commande,de votre commande,à payer,payé,réglé,tva incluse,taxes incluses)|montant (total,global,payé,réglé,débité) (ttc,payé,)|montant de (la,votre) commande|net à payer|prix total',
    total: 'total|montant',
    subtotal: 'sous-total (ttc,articles,)|sous total|total (des,) (articles,produits)|produits|articles',
    delivery:
      "(frais de,) (livraison,port,transport)|expédition|envoi|frais d'(expédition,envoi)|(livraison,expédition) et (de,) (traitement,manutention)|frais de livraison et traitement",
    discount:
      "remise|remises|réduction|réductions|promotion|code promo|(bon,bons) de réduction|rabais|bon d'achat|(chèque,carte) cadeau",
    tax: '(dont,montant,total,) tva|tva incluse|taxe|(dont,total des,) taxes',
    payment: '(moyen de,mode de,méthode de,type de,) (paiement,règlement)|(payé,payée,réglé) (par,avec)',
    email: '(adresse,) (e-mail,email)|courriel',
    promised:
      '(date de,) (livraison,réception) (prévue,estimée,attendue) (le,entre,entre le,)|date (estimée,) de livraison|arrivée (prévue,estimée)|délai (estimé,de livraison,)|livraison (le,entre)',
    product: 'produit|article|désignation|description|nom (du produit,)|libellé',
    quantity: '(quantité,qté,qte) (commandée,facturée,)',
    'unit-price': 'prix|prix (unitaire,ttc) (ttc,)|p.u',
    ignored:
      "(total,sous-total,montant) (ht,hors taxes,tva exclue,remboursé)|(numéro de,n de,) (facture,suivi,colis,client)|référence (client,article,produit,)|réf|date de (facture,facturation,paiement,naissance)|date (limite,d'expédition)|(expédiée,expédié,livré,livrée) le|statut|état|transporteur|adresse de (livraison,facturation)|mode de livraison|paquet cadeau",
  },
  months:
    'janvier,janv,jan|février,févr,fév|mars|avril,avr|mai|juin|juillet,juil|août|septembre,sept|octobre,oct|novembre,nov|décembre,déc',
  phrases: {
    order: 'commande',
    thanks:
      "merci (pour,de) (votre,ta) (commande,achat,confiance)|(votre,) commande (a bien été,a été,est,est bien,) (confirmée,enregistrée,validée,reçue,terminée,effectuée)|votre commande (a bien,a) été|confirmation (de,de votre,de la) commande|nous avons (bien,) reçu votre commande|votre achat est confirmé|d'avoir effectué vos achats|merci. votre commande|merci, votre commande|nous confirmons votre commande",
    detail:
      '(détail,détails,résumé,récapitulatif,suivi) (de,de la,de votre) commande|(votre,ma) commande|commande (n,#)|informations commande',
    history:
      'historique (des,de,de vos,de mes) commandes|(mes,vos) (commandes,achats)|commandes (récentes,passées)',
    checkout:
      'validation (de,de la) commande|(finaliser,passer) (la,ma,votre,) commande|paiement (sécurisé,)|valider ma commande|commander|adresse de livraison|mode de (livraison,paiement)|caisse|check-out',
    cart: '(votre,mon,) (panier,chariot)',
    tracking: 'suivi de (colis,livraison,votre colis)|suivre (mon,un) colis|suivre ma commande',
    legal: "mentions légales|conditions générales|cgv|politique de confidentialité|conditions d'utilisation",
    closing: 'confirmer la réception|(clôturer,fermer) le litige|(annuler,clore) la réclamation',
    failed:
      "(paiement,transaction) (a été,) (refusé,refusée,annulé,annulée,échoué)|(paiement,commande) (a échoué,n'a pas abouti,n'a pas pu,n'a pas été)|échec du paiement|commande (a été,) annulée|commande ne peut (malheureusement,) pas être|a refusé votre transaction|pas pu traiter votre paiement",
    pending: 'en attente (de,du) (paiement,règlement)|paiement en (attente,cours de traitement)',
    pay: 'commander|payer|régler|commande avec obligation de paiement|(valider,confirmer,commander) et payer|(passer,confirmer,valider,finaliser,payer) (la,ma) commande|payer pour la commande|acheter maintenant',
    arrives:
      "livraison (prevu,prévue,estimée,sous,entre,le,en,d'ici,à domicile,:,garantie,standard,express,avant le)|(date,délai,délais) de livraison|(livré,livrée) (sous,entre,en)|(arrivée,réception) (prévue,estimée)|(sera,seront,serez) livré|recevrez votre|délai :|arrive (le,entre)|(prévu,prévue) le",
    notArrival:
      'retour|rétract|rembours|garantie|expedie|expedition|prepar|répon|annul|livré le|essai|payable|échéance|mensualité',
    recommended:
      '(vous,tu) (aimerez,pourriez,aimeriez) (aussi,également,peut-être)|produits (recommandés,similaires,associés)|recommandé pour vous|nos (recommandations,suggestions)|achetés ensemble|(vu,consultés) récemment|récemment consultés|également acheté|meilleures ventes',
  },
  units: {
    hours: 'h|heure|heures',
    calendar: 'jour|jours|jours calendaires|j',
    working: 'jours ouvrés|jour ouvré',
    ouvrables: 'jours ouvrables|jour ouvrable',
    weeks: 'semaine|semaines',
  },
};
