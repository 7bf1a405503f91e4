import type { Sentence } from '../values/sentence';

/** Afterpay, called Clearpay in the United Kingdom. */
export const afterpayText = {
  name: { en: 'Afterpay / Clearpay', fr: 'Afterpay / Clearpay', de: 'Afterpay / Clearpay' },
  asked: {
    en: 'with Afterpay (Clearpay)',
    fr: 'auprès d’Afterpay (Clearpay)',
    de: 'bei Afterpay (Clearpay)',
  },
  who: {
    en: 'For whoever pays with Afterpay or Clearpay. The shop must be asked first.',
    fr: 'Pour qui paie avec Afterpay ou Clearpay. Il faut d’abord solliciter la boutique.',
    de: 'Für alle, die mit Afterpay oder Clearpay zahlen. Zuerst muss der Shop gefragt werden.',
  },
  costRule: {
    en: 'No charge for a dispute was found.',
    fr: 'Aucun frais de contestation n’a été trouvé.',
    de: 'Kosten für eine Beanstandung waren nicht zu finden.',
  },
  closes120Why: {
    en: '120 days from the payment of {from}',
    fr: '120 jours après le paiement du {from}',
    de: '120 Tage ab der Zahlung vom {from}',
  },
  closes180Why: {
    en: '180 days from the order of {from}, as another processor says',
    fr: '180 jours après la commande du {from}, selon un autre prestataire',
    de: '180 Tage ab der Bestellung vom {from}, wie ein anderer Zahlungsdienst sagt',
  },
  closesRule: {
    en: 'The last day is 120 days from the payment, the cancellation or the like.',
    fr: 'Le dernier jour est le 120e après le paiement, l’annulation ou un fait semblable.',
    de: 'Der letzte Tag liegt 120 Tage nach Zahlung, Stornierung oder Ähnlichem.',
  },
  closesConflict: {
    en: 'Another processor says 180 days from the order.',
    fr: 'Un autre prestataire dit 180 jours après la commande.',
    de: 'Ein anderer Zahlungsdienst sagt 180 Tage ab der Bestellung.',
  },
  answerWhy: {
    en: '30 days from your dispute of {from}: our proposal, no number was found',
    fr: '30 jours après votre contestation du {from} : notre proposition, aucun délai trouvé',
    de: '30 Tage ab Ihrer Beanstandung vom {from}: unser Vorschlag, keine Frist gefunden',
  },
  answerRule: {
    en: 'No day for its decision was found; Recours proposes 30 days.',
    fr: 'Aucun délai de décision n’a été trouvé ; Recours propose 30 jours.',
    de: 'Eine Frist für die Entscheidung war nicht zu finden; Recours schlägt 30 Tage vor.',
  },
  step: {
    en: 'In the app choose the order and open a dispute: sum, date, what happened, copies.',
    fr: 'Dans l’application, choisissez la commande et ouvrez une contestation : somme, date, faits, copies.',
    de: 'Wählen Sie in der App die Bestellung und eröffnen Sie eine Beanstandung: Betrag, Datum, was geschah, Kopien.',
  },
  channel: {
    en: 'The Afterpay or Clearpay app',
    fr: 'L’application Afterpay ou Clearpay',
    de: 'Die App von Afterpay oder Clearpay',
  },
} as const satisfies Record<string, Sentence>;
