import type { Words } from './words';

export const fr: Words = {
  labels: {
    number:
      '(votre,) (numéro,n°,no,num,référence,réf,identifiant,id,code) (de,) (la,votre,) commande|(votre,) commande (numéro,no,n°,)|commande portant la référence|ayant pour référence',
    date: "date|date (de la,de,) commande|date (d'achat,de création,ajoutée,d'ajout)|commande (du,passée le,effectuée le,réalisée le)|commandé le|(passée,passé,effectuée,créée,enregistrée,acheté) le",
    'grand-total':
      'total (ttc,général,général ttc,final,commande,de la commande,de votre commande,à payer,payé,réglé,dû,tva incluse,tva comprise,taxes incluses,toutes taxes comprises)|montant total (ttc,payé,)|montant (global,payé,réglé,débité,de la commande,de votre commande)|net à payer|prix total|somme totale',
    total: 'total|montant|montant du paiement',
    subtotal:
      'sous-total (ttc,articles,)|sous total|total (des,) (articles,produits)|total des achats|montant des articles|produits|articles|valeur des articles',
    delivery:
      "(frais de,) (livraison,port,transport)|(frais d',) (expédition,envoi)|frais d'(expédition,envoi)|expédition et manutention|(frais de,) livraison et (de,) traitement|frais de port et emballage|participation aux frais de port",
    discount:
      "remise|remises|réduction|réductions|promotion|code promo|(bon,bons) de réduction|rabais|coupon|bon d'achat|(chèque,carte) cadeau",
    tax: '(dont,montant,total,) tva|tva incluse|taxe|taxes|(dont,total des,) taxes|taxes incluses',
    payment:
      '(moyen de,mode de,méthode de,type de,) (paiement,règlement)|(payé,payée,réglé) (par,avec)|paiement par',
    email: '(adresse,) (e-mail,email,mail)|courriel|adresse de messagerie|adresse électronique',
    promised:
      '(date de,) (livraison,réception) (prévue,estimée,attendue) (le,entre,entre le,)|date (estimée,) de livraison|arrivée (prévue,estimée)|délai (estimé,de livraison,de livraison estimé,)|livraison (le,entre)|livré entre',
    product: 'produit|produits|article|articles|désignation|description|nom (du produit,)|libellé',
    quantity: 'quantité|quantités|qté|qte|quantité commandée',
    'unit-price': 'prix|prix (unitaire,unit,ttc) (ttc,)|p.u|pu ttc',
    ignored:
      "(total,sous-total,montant) (ht,hors taxes,hors taxe,tva exclue)|(total,montant) remboursé|remboursement|(numéro de,n° de,) (facture,suivi,colis,client,transaction) (n°,)|référence (client,article,produit,)|réf|date (de,d') (facture,facturation,paiement,naissance)|date (limite,d'expédition,de début,de fin,de retour)|(expédiée,expédié,livré,livrée) le|points|total points|téléphone|statut|état|(état,statut) de la commande|transporteur|montant (minimum,mensuel)|adresse de (livraison,facturation)|mode de livraison|livraison à|mensualité|solde|iban|bic|total économisé|vous économisez|retour avant le|livraison gratuite dès|commande minimum|avoir|paquet cadeau|emballage cadeau",
  },
  months:
    'janvier,janv,jan|février,févr,fév|mars|avril,avr|mai|juin|juillet,juil|août|septembre,sept|octobre,oct|novembre,nov|décembre,déc',
  phrases: {
    order: 'commande',
    thanks:
      "merci (pour,de) (votre,ta,cette) (commande,achat,confiance)|votre commande (a bien été,a été,est confirmée,est bien enregistrée,est enregistrée,est validée,est terminée,n)|commande (confirmée,enregistrée,validée,reçue,terminée,bien reçue,effectuée,passée avec succès)|confirmation (de,de votre,de la) commande|nous avons (bien,) reçu votre commande|votre achat est confirmé|merci d'avoir effectué vos achats|merci, votre commande|merci. votre commande|récapitulatif de votre commande|nous confirmons votre commande",
    detail:
      '(détail,détails,résumé,récapitulatif,suivi) (de,de la,de votre,pour la) commande|(votre,ma) commande|commande (n,#)|informations sur la commande',
    history:
      'historique (des,de,de vos,de mes) commandes|(mes,vos) (commandes,achats)|commandes (récentes,passées)|historique et détails',
    checkout:
      'validation (de,de la) commande|finaliser (la,ma,votre) commande|finaliser mon achat|passer (la,) commande|paiement|(votre,) paiement (sécurisé,)|valider ma commande|livraison et paiement|procéder au paiement|commander|vérifier la commande|informations de paiement|adresse de livraison|mode de (livraison,paiement)|caisse|check-out|régler ma commande',
    cart: "(votre,mon,) (panier,chariot)|panier d'(achat,achats)|contenu de mon panier",
    tracking: "suivi de (colis,livraison,votre colis)|suivre (mon,un) colis|suivre ma commande|suivi d'envoi",
    legal:
      "mentions légales|conditions générales|cgv|politique de confidentialité|informations légales|conditions d'utilisation|éditeur du site",
    closing:
      "confirmer (la réception,que j'ai reçu)|(clôturer,fermer) le litige|(annuler,clore) la réclamation",
    failed:
      "paiement (refusé,a échoué,a été refusé,échoué,annulé,n'a pas abouti,n'a pas été,non abouti)|échec du paiement|transaction (refusée,a été refusée,annulée)|commande (annulée,a échoué,n'a pas pu,ne peut pas être traitée,ne peut malheureusement pas être traitée)|erreur de paiement|votre commande a été annulée|a refusé votre transaction|pas pu traiter votre paiement",
    pending: 'en attente (de,du) (paiement,règlement)|paiement en (attente,cours de traitement)',
    pay: '(commander,payer,régler)|commande avec obligation de paiement|payer (maintenant,ma commande,la commande,pour la commande)|(valider,confirmer,commander) et payer|(passer,confirmer,valider,finaliser) (la,ma) commande|procéder au paiement|acheter maintenant',
    arrives:
      "livraison (prevu,estimee,sous,entre,le,en,attendue,d'ici,a domicile,:,garantie,standard,express,avant le,pour le)|(date,delai,delais,jours) de livraison|(livre,livree) (sous,entre,en)|livree le|(arrivee,reception) (prevue,estimee)|(vous serez,sera,seront) livre|recevrez votre (commande,colis)|delai (:,estime,d'acheminement)|arrive (le,entre)|chez vous|(prevu,prevue) le",
    notArrival:
      'retour|retract|rembours|garantie|expedie|expedition|prepar|repon|annul|conserv|livre le|essai|payable|echeance|mensualite|satisfait',
    recommended:
      '(vous,tu) (aimerez,pourriez,aimeriez,pourrez) (aussi,également,peut-être)|produits (recommandés,similaires,associés)|recommandé pour vous|nos (recommandations,suggestions)|souvent achetés ensemble|vu récemment|récemment consultés|également acheté|sélection pour vous|meilleures ventes|à découvrir aussi|complétez votre commande|inspiré de|nouveautés',
  },
  units: {
    hours: 'h|heure|heures',
    calendar: 'jour|jours|jours calendaires|j',
    working: 'jours ouvrés|jour ouvré|jours travaillés',
    ouvrables: 'jours ouvrables|jour ouvrable',
    weeks: 'semaine|semaines',
  },
};
