import type { panel as english } from '../en/panel';
import type { Words } from '../words';

export const panel: Words<typeof english> = {
  titleCheckout: 'paiement',
  titleOrder: 'votre commande',
  titleShop: 'ce qu’on sait de cette boutique',

  rows: {
    seller: 'Vendeur',
    seat: 'Siège',
    marketplace: 'Place de marché',
    host: 'Adresse',
    total: 'Total',
    fee: 'Frais de carte',
    delivery: 'Livraison',
    returns: 'Rétractation',
    terms: 'Conditions',
    payment: 'Protection',
    better: 'Mieux protégé',
  },
  marks: { ok: 'en ordre', look: 'à regarder', unknown: 'inconnu' },
  tick: 'J’ai vérifié : {row}',
  tickShort: 'J’ai vérifié',
  onPage: 'sur {page}',
  rules: 'La règle qui le dit',

  pages: {
    'legal-notice': 'les mentions légales',
    terms: 'les conditions de vente',
    privacy: 'la page de confidentialité',
    returns: 'la page des retours',
    delivery: 'la page de livraison',
    contact: 'la page de contact',
    about: 'la page « à propos »',
    'seller-page': 'la page du vendeur',
    'withdrawal-function': 'la page de rétractation',
    other: 'cette page',
  },
  pagesRead: { one: 'sur la page lue', other: 'sur les {count} pages lues' },

  seller: {
    named: '{name}',
    numbered: '{name} · {number}',
    probably: 'Probablement {name}',
    numberFails: '{name} : son numéro {number} n’est pas juste',
    none: 'Aucune société nommée {where}',
    noPage: 'Aucun lien vers une page légale trouvé ici',
    notRead: 'Aucune page légale lue pour l’instant',
    meansNamed:
      'C’est à cette société que vous écririez, d’après les pages de la boutique. Recours n’a interrogé aucun registre.',
    meansProbably:
      'Les pages nomment plusieurs sociétés, ou n’en nomment une qu’en passant. Demandez à la boutique avant de payer une grosse somme.',
    meansNumberFails:
      'Les chiffres de contrôle de ce numéro sont faux. C’est peut-être une faute de frappe ; la société peut être cherchée dans le registre de son pays.',
    meansNone:
      'Sans nom ni adresse, il n’y a personne à qui écrire en cas de problème. La loi de la plupart des pays demande aux boutiques de se nommer.',
    meansNoPage:
      'La page devant vous ne mène à aucune mention légale, condition de vente ni page de contact. Elles sont peut-être ailleurs dans la boutique ; une boutique qui ne nomme personne ne vous laisse personne à qui écrire.',
    meansNotRead:
      'Ouvrez les mentions légales de la boutique, ou laissez Recours les demander avec la case ci-dessous.',
    contact: 'Contact : {email}',
    mediator: 'Médiateur indiqué : {name}',
    returnAddress: 'Les retours vont à : {address}',
    others: 'Y sont aussi nommés : {names}',
    tradesAs: 'Vend ici sous le nom {name}.',
    offerNamed: '{name} ; la page du vendeur n’est pas encore lue',
    offerNotRead: 'Un autre que la place de marché ; la page du vendeur n’est pas encore lue',
    offerSeveral: 'Plusieurs vendeurs : {names}',
    offerUnsaid: 'Cette page ne dit pas qui vend',
    meansOffer:
      'C’est lui qui vend sur la place de marché, d’après la page qu’il y tient. Recours n’a interrogé aucun registre.',
    meansOfferNotRead:
      'C’est ce vendeur qui vous devrait la marchandise, pas la place de marché. Ouvrez sa page, ou laissez Recours la demander avec la case ci-dessous.',
    meansOfferNoLink:
      'C’est ce vendeur qui vous devrait la marchandise, pas la place de marché. Cette page ne mène pas à la sienne : voyez la page de l’article.',
    meansOfferSeveral: 'Chacun vous vend une partie, et ne répond que de celle-là.',
    meansOfferUnsaid:
      'D’autres que la place de marché vendent aussi ici. Cherchez « vendu par » sur la page de l’article : c’est lui qui vous devrait la marchandise.',
  },
  seat: {
    stated: '{country}, d’après {page}',
    elsewhere: '{country}, alors que la boutique semble être ici : {looks}',
    none: 'Aucun pays indiqué {where}',
    noPage: 'Pas indiqué : aucune page légale trouvée',
    notRead: 'Aucune page légale lue pour l’instant',
    offerNotRead: 'La page du vendeur n’est pas encore lue',
    changed: '{country} ; c’était {before} le {day}',
    meansElsewhere:
      'Une adresse internet, une monnaie ou une langue ne disent pas où se trouve un vendeur. C’est le siège qui compte.',
    meansNone: 'Sans siège, on ne sait pas quelle loi vous protège, ni où un colis devrait repartir.',
    protection: {
      home: 'La loi de votre pays vous protège, et ses tribunaux sont accessibles.',
      directed:
        'Le droit de la consommation de votre pays vous protège si la boutique y vend exprès, et un jugement peut être exécuté dans le pays du vendeur.',
      'directed-hard':
        'La loi de votre pays vous protège peut-être, mais faire exécuter un jugement dans le pays du vendeur est lent ou coûteux.',
      'not-enforceable':
        'Il n’y a pas de moyen pratique de faire exécuter un jugement dans le pays du vendeur : c’est surtout le moyen de paiement qui compte.',
    },
    customs:
      'Le colis passe une frontière douanière : des droits et taxes peuvent être demandés à l’arrivée, et le retour coûte davantage.',
    looksBy: {
      domain: 'L’adresse internet se termine par {excerpt}',
      locale: 'La page se dit faite pour {excerpt}',
      currency: 'Des prix dans la monnaie de ce pays : {excerpt}',
      phone: 'Un numéro de téléphone : {excerpt}',
      claim: 'La boutique dit : {excerpt}',
    },
    mailbox: 'L’adresse est une boîte postale ou un service de réexpédition.',
    onlyForm: 'Rien qu’un formulaire pour écrire : ni adresse e-mail ni téléphone {where}.',
    placeholders: 'La page légale contient encore les blancs de son modèle.',
    contradict: 'Les pages se contredisent : « {one} » et « {other} ».',
    noAddress: 'Aucune adresse postale {where}.',
    noNumber: 'Aucun numéro de registre ni de TVA {where}.',
    change: {
      name: 'Le nom était « {before} » le {day} ; c’est maintenant « {now} ».',
      country: 'Le pays était {before} le {day} ; c’est maintenant {now}.',
      address: 'L’adresse était « {before} » le {day} ; c’est maintenant « {now} ».',
      register: 'Le numéro était {before} le {day} ; c’est maintenant {now}.',
    },
  },
  marketplace: {
    named: '{name} · {country}',
    notRead: 'Aucune page légale de la place de marché lue pour l’instant',
    means:
      'Elle tient la place et encaisse souvent l’argent ; c’est le vendeur ci-dessus qui vend. Beaucoup de places de marché ont leur propre garantie.',
  },
  total: {
    with: '{total}, livraison comprise ({delivery})',
    free: '{total}, livraison offerte',
    bare: '{total} ; la livraison n’est pas indiquée à part',
    none: 'Pas encore de total lu sur cette page',
    means:
      'Avant le dernier bouton, la boutique doit montrer le prix entier, avec la livraison et les taxes.',
  },
  delivery: {
    byDay: 'Au plus tard {day}',
    span: 'Du {from} au {until}',
    delay: '{min} à {max} {unit}',
    oneDelay: '{max} {unit}',
    inTerms: 'Pas de date ici ; les conditions disent « {words} »',
    none: 'Aucune date promise',
    units: {
      hours: 'heures',
      calendar: 'jours',
      working: 'jours ouvrés',
      ouvrables: 'jours ouvrables',
      weeks: 'semaines',
    },
    meansPromised:
      'C’est à partir de cette date que le vendeur est en retard. Recours la garde avec votre achat.',
    meansNoneEu: 'Sans date, le droit européen laisse 30 jours au vendeur.',
    meansNone:
      'Sans date, il est difficile de dire quand le vendeur est en retard. Demandez-en une par écrit.',
  },
  returns: {
    lawAndShop: {
      one: '14 jours par la loi ; la boutique offre {count} jour',
      other: '14 jours par la loi ; la boutique offre {count} jours',
    },
    law: '14 jours par la loi ; rien trouvé {where}',
    lawNotRead: '14 jours par la loi ; les conditions de la boutique ne sont pas encore lues',
    swissShop: {
      one: 'Aucune en droit suisse ; la boutique offre {count} jour',
      other: 'Aucune en droit suisse ; la boutique offre {count} jours',
    },
    swissNone: 'Aucune en droit suisse, et aucune trouvée {where}',
    swissNotRead: 'Aucune en droit suisse ; les conditions de la boutique ne sont pas encore lues',
    refused: 'Les conditions disent que rien n’est repris',
    shopOnly: { one: 'La boutique offre {count} jour', other: 'La boutique offre {count} jours' },
    noCountry: 'Dites dans les réglages où vous habitez',
    otherCountry: 'La loi de votre pays n’est pas connue ici',
    meansFourteen:
      'Vous pouvez revenir sur la plupart des achats à distance dans les 14 jours de l’arrivée, sans donner de raison. Le sur-mesure, les produits d’hygiène ouverts et les billets font partie des exceptions.',
    meansSwiss:
      'Le droit suisse ne donne aucun droit de se rétracter d’un achat en ligne. Ce que la boutique promet dans ses conditions compte : gardez-les.',
    postage: { shopper: 'Le retour est à vos frais.', shop: 'Le retour est payé par la boutique.' },
    functionYes: 'La fonction de rétractation est sur les pages lues : « {words} ».',
    functionLike:
      'Il y a un lien pour se rétracter, « {words} », en d’autres mots que ceux que la loi demande.',
    change: {
      days: 'Le {day}, on pouvait renvoyer pendant {before} jours ; c’est maintenant {now}.',
      none: 'Le {day}, on pouvait renvoyer ; les conditions disent maintenant que rien n’est repris.',
      again: 'Le {day}, les conditions disaient que rien n’est repris ; on peut maintenant renvoyer.',
      postage: {
        shopper: 'Le {day}, la boutique payait le renvoi ; ce serait maintenant à vous.',
        shop: 'Le {day}, le renvoi était à votre charge ; la boutique le paierait maintenant.',
      },
      delivery: 'La livraison était « {before} » le {day} ; c’est maintenant « {now} ».',
      functionGone: 'La fonction de rétractation présente le {day} n’a plus été trouvée.',
      functionThere: 'La fonction de rétractation, introuvable le {day}, est là maintenant.',
    },
    functionNo:
      'La fonction de rétractation que les boutiques de l’UE doivent offrir depuis le 19 juin 2026 n’a pas été trouvée {where}. Elle est peut-être dans votre compte.',
  },
  terms: {
    kept: { one: 'Gardées : {count} page, {day}', other: 'Gardées : {count} pages, {day}' },
    none: 'Pas encore gardées',
    keep: 'Garder les conditions maintenant',
    keeping: 'Copie en cours…',
    keepHelp:
      'Des copies de cette page et des pages de la boutique sur ses conditions, les retours, la livraison et ses mentions légales, avec leur empreinte et la date, sur cet ordinateur.',
    keptPage: '{page}, {time} · empreinte {hash}',
    keepCheckoutHelp:
      'Une copie de cette page, avec son empreinte et la date, sur cet ordinateur. Les conditions sont sur d’autres pages : ouvrez-en une et utilisez ce bouton là-bas, ou laissez Recours les demander avec la case ci-dessous.',
    keepThisHelp:
      'Une copie de cette page, avec son empreinte et la date, sur cet ordinateur. Elle rejoint votre achat si vous achetez ici dans la journée.',
    onlyCheckout: 'Seule cette page est gardée, pas les conditions',
    keptDone: 'gardée',
    keptPdf: 'gardée telle quelle, en PDF ; Recours ne la lit pas',
    keptCut: 'gardée en partie : elle dépasse 2 Mo',
    tried: '{page} : {outcome}',
    askedEnough: 'pas demandée : quatre pages l’ont été en une demi-heure ; réessayez plus tard',
    switchedOff: 'pas demandée : la case ci-dessous n’est pas cochée',
    nothingToKeep:
      'Aucune page légale n’a pu être gardée. Ouvrez-en une et utilisez ce bouton là-bas, ou laissez Recours les demander avec la case ci-dessous.',
    means:
      'Une boutique peut changer ses conditions après votre paiement. Une copie prise maintenant montre ce que vous avez accepté. Une empreinte montre que la copie n’a pas changé depuis ; ce n’est pas une copie certifiée.',
  },
  payment: {
    decides: '{who} décide · jusqu’au {day} au moins',
    decidesNoDay: '{who} décide',
    talks: '{who} ne fait que transmettre',
    nothing: 'Personne n’est entre vous et le vendeur',
    unknown: 'Le moyen de paiement n’a pas été trouvé sur cette page',
    lastDay: 'Si rien n’arrive, vous aurez au moins jusqu’au {day} : {distance}.',
    meansDecides: 'Il peut rendre l’argent sans l’accord du vendeur.',
    meansTalks: 'Il transmet les messages entre vous et le vendeur, et ne peut pas rendre l’argent.',
    meansNothing: 'Une fois payé, seul le vendeur peut rendre l’argent, ou un tribunal.',
    card: 'Carte avec laquelle vous pensez payer',
    noCard: 'Non précisée',
    addCard: 'Ajouter une carte dans les réglages',
  },
  better: {
    offered: '{name}, proposé ici, décide',
    means: 'Il pourrait rendre l’argent ; le moyen choisi maintenant ne le pourrait pas.',
  },
  host: {
    plain: '{host}',
    like: '{host} s’écrit presque comme {other}',
    means: 'C’est l’adresse où vous êtes. Comparez-la lettre par lettre avec celle que vous vouliez visiter.',
    meansLike:
      'Quelques lettres d’écart. C’est peut-être un hasard ; regardez encore l’adresse avant de payer.',
  },
  fee: {
    about: 'Environ {amount} ({percent} %)',
    percent: '{percent} % en plus',
    none: 'Aucuns avec cette carte',
    needsSeat: 'Dépend du siège, qui n’est pas connu',
    needsCountry: 'Dites dans les réglages de quel pays est la carte',
    needsRate: 'Les frais de votre carte ne sont pas connus',
    noCard: 'Dites dans les réglages quelle carte vous avez',
    whySeat:
      'Le prix est dans la monnaie de votre carte, mais le siège du vendeur est à l’étranger : votre carte y voit un achat à l’étranger.',
    whyCurrency: 'Le prix est dans une autre monnaie que celle de votre carte.',
    whyNone: 'Le prix et le siège sont du pays de votre carte.',
    marketplace:
      'C’est d’ordinaire la place de marché qui encaisse : c’est son siège qui compte ici, pas celui du vendeur.',
    typed: 'Le taux est celui que vous avez tapé le {day}.',
  },

  note: 'Note sur ce paiement',
  noteHelp: 'Elle suit l’achat quand la confirmation arrive.',

  fetching: {
    label: 'Laisser Recours demander les pages légales de cette boutique',
    help: 'Au plus quatre pages par visite, seulement chez {site}, sans cookies. Chaque requête est listée dans les réglages.',
    allowFirst: 'Pour les demander, Recours doit d’abord pouvoir lire cette boutique.',
    running: 'Les pages légales sont demandées…',
    results: {
      read: 'lue',
      cut: 'lue en partie : elle dépasse 2 Mo',
      pdf: 'un PDF : Recours peut le garder, et ne le lit pas',
      'pdf-too-large': 'un PDF de plus de 2 Mo : pas gardé',
      'not-text': 'pas une page de texte',
      redirected: 'mène ailleurs ; pas suivie',
      'not-found': 'introuvable',
      refused: 'refusée par la boutique',
      'too-slow': 'pas de réponse en 8 secondes',
      unreachable: 'injoignable',
      'not-this-shop': 'pas demandée : ce n’est pas une adresse de la boutique',
    },
    openYourself: 'Ouvrez une telle page vous-même, et Recours la lit là.',
  },

  purchase: {
    order: 'Commande {number}',
    expected: 'Attendue au plus tard {day}',
    arrived: 'Arrivée {day}',
    seller: 'Vendeur lors de la commande',
    sellerUnknown: 'inconnu',
    onMarketplace: '{name}, sur la place de marché {site}',
    readOn: 'Lu le {day}',
    changed: 'Les pages de la boutique disent autre chose depuis :',
    functionYes: 'Fonction de rétractation trouvée : « {words} »',
    functionNo: 'Fonction de rétractation pas trouvée sur les pages lues',
    kept: { one: '{count} page gardée avant le paiement', other: '{count} pages gardées avant le paiement' },
    note: 'Votre note',
    open: 'Ouvrir le dossier',
    wrong: 'Il y a un problème',
  },
  shop: {
    earlier: { one: '{count} achat précédent ici', other: '{count} achats précédents ici' },
    noEarlier: 'Aucun achat ici pour l’instant.',
    offer: 'Qui vend ce que montre cette page',
    versions: 'Ce que ses pages disaient',
    version: '{day} : {name}, {country}',
    unnamed: 'aucune société nommée',
    noCountry: 'pays pas indiqué',
    forget: 'Oublier ce qui a été lu de cette boutique',
    forgotten: 'Oublié.',
  },
  due: {
    heading: 'À faire ensuite',
    none: 'Rien à faire pour l’instant.',
    open: 'Ouvrir',
  },
};
