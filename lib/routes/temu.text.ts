import type { Sentence } from '../values/sentence';

/** Every sentence of the Temu route. */
export const temuText = {
  name: { en: 'Temu Purchase Protection', fr: 'Protection des achats Temu', de: 'Temu-Käuferschutz' },
  asked: { en: 'with Temu', fr: 'auprès de Temu', de: 'bei Temu' },
  who: {
    en: 'For any order on Temu.',
    fr: 'Pour toute commande sur Temu.',
    de: 'Für jede Bestellung bei Temu.',
  },
  covers: {
    en: 'It covers items that arrive damaged or not as described, arrive late, or do not arrive.',
    fr: 'Elle couvre les articles endommagés, non conformes, en retard ou non livrés.',
    de: 'Er gilt für Artikel, die beschädigt, abweichend, verspätet oder gar nicht ankommen.',
  },
  closesRule: {
    en: 'Most items can be reported within 90 days of the purchase.',
    fr: 'La plupart des articles peuvent être signalés dans les 90 jours suivant l’achat.',
    de: 'Die meisten Artikel können binnen 90 Tagen nach dem Kauf gemeldet werden.',
  },
  closesConflict: {
    en: 'Read in a United States text of November 2022 and on the protection page; the European text was not read.',
    fr: 'Lu dans un texte américain de novembre 2022 et sur la page de protection ; le texte européen n’a pas été lu.',
    de: 'Gelesen in einem US-Text vom November 2022 und auf der Käuferschutzseite; der europäische Text wurde nicht gelesen.',
  },
  sendBackRule: {
    en: 'The goods are sent back within 14 days of the return request.',
    fr: 'Le renvoi se fait dans les 14 jours suivant la demande de retour.',
    de: 'Zurückgeschickt wird binnen 14 Tagen nach dem Rückgabeantrag.',
  },
  sendBackWhy: {
    en: 'Before the 14 days from your request of {from} are over',
    fr: 'Avant la fin des 14 jours suivant votre demande du {from}',
    de: 'Vor Ablauf der 14 Tage seit Ihrem Antrag vom {from}',
  },
  sendBack: {
    en: 'If Temu asked for the goods back, send them now: four days are left of the fourteen.',
    fr: 'Si Temu a demandé le renvoi, expédiez maintenant : il reste quatre jours sur quatorze.',
    de: 'Falls Temu die Ware zurückverlangt hat, schicken Sie sie jetzt: Von vierzehn Tagen bleiben vier.',
  },
  cost: {
    en: 'Free; the first return of an order is free too',
    fr: 'Gratuit ; le premier retour d’une commande aussi',
    de: 'Kostenlos; auch die erste Rücksendung je Bestellung',
  },
  costRule: {
    en: 'The first return of each order is free.',
    fr: 'Le premier retour de chaque commande est gratuit.',
    de: 'Die erste Rücksendung jeder Bestellung ist kostenlos.',
  },
  stepOpen: {
    en: 'Under your orders, open this order, choose return or refund, and add photos and a few words.',
    fr: 'Dans vos commandes, ouvrez cette commande, choisissez retour ou remboursement, ajoutez photos et quelques mots.',
    de: 'Öffnen Sie unter Ihren Bestellungen diese Bestellung, wählen Sie Rückgabe oder Erstattung und fügen Sie Fotos und ein paar Worte bei.',
  },
  stepMoney: {
    en: 'Choose the money back to your way of paying, not as Temu credit.',
    fr: 'Choisissez le remboursement sur votre moyen de paiement, pas en crédit Temu.',
    de: 'Wählen Sie die Erstattung auf Ihr Zahlungsmittel, nicht als Temu-Guthaben.',
  },
  channel: {
    en: 'Your Temu account, in the order',
    fr: 'Votre compte Temu, dans la commande',
    de: 'Ihr Temu-Konto, in der Bestellung',
  },
  ends: {
    en: 'It ends with the refund or a refusal.',
    fr: 'La demande prend fin par le remboursement ou un refus.',
    de: 'Er endet mit der Erstattung oder einer Ablehnung.',
  },
} as const satisfies Record<string, Sentence>;
