import type { Sentence } from '../values/sentence';

/** Every sentence of the eBay route. */
export const ebayText = {
  name: { en: 'eBay Money Back Guarantee', fr: 'Garantie client eBay', de: 'eBay-Käuferschutz' },
  asked: { en: 'with eBay', fr: 'auprès d’eBay', de: 'bei eBay' },
  who: {
    en: 'For a purchase paid on eBay; without an account too, through the link in the order e-mail.',
    fr: 'Pour un achat payé sur eBay ; aussi sans compte, par le lien de l’e-mail de commande.',
    de: 'Für einen bei eBay bezahlten Kauf; auch ohne Konto, über den Link in der Bestell-E-Mail.',
  },
  covers: {
    en: 'It covers items that do not arrive, arrive broken, or are not what was ordered.',
    fr: 'Elle couvre les objets non reçus, cassés ou différents de la commande.',
    de: 'Er gilt für Artikel, die nicht ankommen, beschädigt sind oder nicht der Bestellung entsprechen.',
  },
  closesRule: {
    en: 'A missing item or a return is reported within 30 days of the latest delivery estimate or of the actual delivery.',
    fr: 'Un objet non reçu ou un retour se signale dans les 30 jours suivant la dernière date de livraison estimée ou la livraison effective.',
    de: 'Ein fehlender Artikel oder eine Rückgabe wird binnen 30 Tagen nach dem spätesten Liefertermin oder der tatsächlichen Zustellung gemeldet.',
  },
  closesConflict: {
    en: 'Read on older pages of eBay; no policy page of 2026 for Europe was read.',
    fr: 'Lu sur d’anciennes pages d’eBay ; aucune page de règles 2026 pour l’Europe n’a été lue.',
    de: 'Gelesen auf älteren Seiten von eBay; eine Seite von 2026 für Europa wurde nicht gelesen.',
  },
  answerRule: {
    en: 'The seller has three working days to answer in the case.',
    fr: 'Le vendeur a trois jours ouvrés pour répondre dans le dossier.',
    de: 'Der Verkäufer hat drei Arbeitstage Zeit, im Fall zu antworten.',
  },
  idleRule: {
    en: 'An idle return case may close by itself after 21 working days (read at a third party).',
    fr: 'Un dossier de retour inactif peut se fermer seul après 21 jours ouvrés (lu chez un tiers).',
    de: 'Ein ruhender Rückgabefall kann sich nach 21 Arbeitstagen von selbst schließen (bei Dritten gelesen).',
  },
  idleWhy: {
    en: 'The day before the 21 working days from your case of {from} are over',
    fr: 'La veille de la fin des 21 jours ouvrés depuis l’ouverture du dossier, le {from}',
    de: 'Der Tag vor Ablauf der 21 Arbeitstage seit Ihrem Fall vom {from}',
  },
  idle: {
    en: 'Write something in your eBay case today if it has rested: it may close by itself tomorrow.',
    fr: 'Écrivez aujourd’hui dans votre dossier eBay s’il est resté sans mouvement : il peut se fermer demain.',
    de: 'Schreiben Sie heute etwas in Ihren eBay-Fall, falls er geruht hat: Er kann sich morgen von selbst schließen.',
  },
  costRule: {
    en: 'Opening a case at eBay is free.',
    fr: 'L’ouverture d’un dossier chez eBay est gratuite.',
    de: 'Einen Fall bei eBay zu öffnen ist kostenlos.',
  },
  stepOpen: {
    en: 'In your purchase history, open the item and choose that it did not arrive, or that you want to return it.',
    fr: 'Dans votre historique d’achats, ouvrez l’objet et choisissez qu’il n’est pas arrivé, ou que vous voulez le retourner.',
    de: 'Öffnen Sie den Artikel in Ihrer Kaufübersicht und geben Sie an, dass er nicht ankam oder dass Sie ihn zurückgeben.',
  },
  stepPhotos: {
    en: 'For a fault add at least one photo, at most ten.',
    fr: 'Pour un défaut, joignez au moins une photo, dix au plus.',
    de: 'Fügen Sie bei einem Mangel mindestens ein Foto bei, höchstens zehn.',
  },
  stepAgain: {
    en: 'The seller’s three working days are over: go on in the same case.',
    fr: 'Les trois jours ouvrés du vendeur sont passés : poursuivez dans le même dossier.',
    de: 'Die drei Arbeitstage des Verkäufers sind vorbei: Machen Sie im selben Fall weiter.',
  },
  channel: {
    en: 'Your purchase history on eBay, or the link in the order e-mail',
    fr: 'Votre historique d’achats eBay, ou le lien de l’e-mail de commande',
    de: 'Ihre Kaufübersicht bei eBay oder der Link in der Bestell-E-Mail',
  },
  ends: {
    en: 'It ends with a refund, with a decision that you can appeal, or by itself when the case rests too long.',
    fr: 'Le dossier prend fin par un remboursement, une décision contestable, ou seul s’il reste trop longtemps inactif.',
    de: 'Er endet mit einer Erstattung, einer anfechtbaren Entscheidung oder von selbst, wenn der Fall zu lange ruht.',
  },
} as const satisfies Record<string, Sentence>;
