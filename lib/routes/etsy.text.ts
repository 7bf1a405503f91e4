import type { Sentence } from '../values/sentence';

/** Every sentence of the Etsy route. */
export const etsyText = {
  name: { en: 'Etsy case', fr: 'Dossier Etsy', de: 'Etsy-Fall' },
  asked: { en: 'with Etsy', fr: 'auprès d’Etsy', de: 'bei Etsy' },
  who: {
    en: 'For an order on Etsy. An account is needed; who ordered as a guest links the order to one.',
    fr: 'Pour une commande sur Etsy. Un compte est nécessaire ; une commande passée en invité s’y rattache.',
    de: 'Für eine Bestellung bei Etsy. Ein Konto ist nötig; eine Gastbestellung wird damit verknüpft.',
  },
  covers: {
    en: 'It covers orders not delivered, late, not as described or damaged.',
    fr: 'Il couvre les commandes non livrées, en retard, non conformes ou endommagées.',
    de: 'Er gilt für nicht gelieferte, verspätete, abweichende oder beschädigte Bestellungen.',
  },
  opensRule: {
    en: 'A case can be opened 48 hours after the help request to the seller, once the delivery estimate has passed.',
    fr: 'Un dossier s’ouvre 48 heures après la demande d’aide au vendeur, une fois passée la date de livraison estimée.',
    de: 'Ein Fall lässt sich 48 Stunden nach der Hilfeanfrage an den Verkäufer öffnen, sobald der Liefertermin vorbei ist.',
  },
  opensWhy: {
    en: '48 hours after your help request of {from}',
    fr: '48 heures après votre demande d’aide du {from}',
    de: '48 Stunden nach Ihrer Hilfeanfrage vom {from}',
  },
  closesRule: {
    en: 'A case can be opened until 100 days after the delivery estimate.',
    fr: 'Un dossier peut être ouvert jusqu’à 100 jours après la date de livraison estimée.',
    de: 'Ein Fall kann bis 100 Tage nach dem Liefertermin geöffnet werden.',
  },
  answerRule: {
    en: 'The seller has three days to answer the case.',
    fr: 'Le vendeur a trois jours pour répondre au dossier.',
    de: 'Der Verkäufer hat drei Tage Zeit, auf den Fall zu antworten.',
  },
  costRule: {
    en: 'Opening a case at Etsy is free.',
    fr: 'L’ouverture d’un dossier chez Etsy est gratuite.',
    de: 'Einen Fall bei Etsy zu öffnen ist kostenlos.',
  },
  stepHelp: {
    en: 'Under purchases and reviews, ask for help with the order: this writes to the seller and starts the 48 hours.',
    fr: 'Dans vos achats et avis, demandez de l’aide pour la commande : cela écrit au vendeur et lance les 48 heures.',
    de: 'Bitten Sie unter Ihren Käufen und Bewertungen um Hilfe zur Bestellung: Das schreibt dem Verkäufer und startet die 48 Stunden.',
  },
  stepCase: {
    en: 'After the 48 hours, open a case from the same place.',
    fr: 'Passé les 48 heures, ouvrez un dossier au même endroit.',
    de: 'Öffnen Sie nach den 48 Stunden an derselben Stelle einen Fall.',
  },
  stepPhotos: {
    en: 'Add photos, with measures where size is in question.',
    fr: 'Joignez des photos, avec les mesures si la taille est en cause.',
    de: 'Fügen Sie Fotos bei, mit Maßen, wenn es um die Größe geht.',
  },
  channel: {
    en: 'Your Etsy account: purchases and reviews',
    fr: 'Votre compte Etsy : achats et avis',
    de: 'Ihr Etsy-Konto: Käufe und Bewertungen',
  },
  ends: {
    en: 'It closes with the refund, or when a dispute is opened elsewhere.',
    fr: 'Il se ferme avec le remboursement, ou si une contestation est ouverte ailleurs.',
    de: 'Er schließt sich mit der Erstattung oder wenn anderswo eine Beanstandung läuft.',
  },
} as const satisfies Record<string, Sentence>;
