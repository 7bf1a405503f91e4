import type { Sentence } from '../values/sentence';

/** Amazon Pay: Amazon's guarantee for goods of other shops. */
export const amazonPayText = {
  name: {
    en: 'Amazon Pay: A-to-z guarantee',
    fr: 'Amazon Pay : garantie A à Z',
    de: 'Amazon Pay: A-bis-z-Garantie',
  },
  asked: { en: 'with Amazon Pay', fr: 'auprès d’Amazon Pay', de: 'bei Amazon Pay' },
  who: {
    en: 'For goods bought at another shop and paid with Amazon Pay.',
    fr: 'Pour une marchandise achetée dans une autre boutique et payée avec Amazon Pay.',
    de: 'Für Ware aus einem anderen Shop, die mit Amazon Pay gezahlt wurde.',
  },
  costRule: {
    en: 'No charge for a claim was found.',
    fr: 'Aucun frais pour une demande n’a été trouvé.',
    de: 'Kosten für einen Antrag waren nicht zu finden.',
  },
  opensLate: {
    en: 'Open: three days have passed since the last expected day, or thirty since the order.',
    fr: 'Ouvert : trois jours ont passé depuis le dernier jour prévu, ou trente depuis la commande.',
    de: 'Offen: Seit dem letzten erwarteten Tag sind drei Tage vergangen, oder dreißig seit der Bestellung.',
  },
  opensExpectedWhy: {
    en: '3 days after {from}, the last expected day',
    fr: '3 jours après le {from}, dernier jour prévu',
    de: '3 Tage nach dem {from}, dem letzten erwarteten Tag',
  },
  opensOrderWhy: {
    en: '30 days from the order of {from}',
    fr: '30 jours après la commande du {from}',
    de: '30 Tage ab der Bestellung vom {from}',
  },
  opensRule: {
    en: 'A claim can be made 3 days after the last expected day or 30 days after the order, whichever comes first.',
    fr: 'La demande est possible 3 jours après le dernier jour prévu ou 30 jours après la commande, au plus tôt des deux.',
    de: 'Ein Antrag ist 3 Tage nach dem letzten erwarteten Tag oder 30 Tage nach der Bestellung möglich, je nachdem, was früher ist.',
  },
  notYet: {
    en: 'Opens 3 days after the last expected day, or 30 days after the order.',
    fr: 'S’ouvre 3 jours après le dernier jour prévu, ou 30 jours après la commande.',
    de: 'Öffnet sich 3 Tage nach dem letzten erwarteten Tag oder 30 Tage nach der Bestellung.',
  },
  closes75Why: {
    en: '75 days from the order of {from}',
    fr: '75 jours après la commande du {from}',
    de: '75 Tage ab der Bestellung vom {from}',
  },
  closes90Why: {
    en: '90 days from {from}, the last expected day',
    fr: '90 jours après le {from}, dernier jour prévu',
    de: '90 Tage ab dem {from}, dem letzten erwarteten Tag',
  },
  closesRule: {
    en: 'One source gives 75 days for the claim.',
    fr: 'Une source donne 75 jours pour la demande.',
    de: 'Eine Quelle nennt 75 Tage für den Antrag.',
  },
  closesConflict: {
    en: 'Another gives 90 days, as for purchases on Amazon itself.',
    fr: 'Une autre donne 90 jours, comme pour les achats sur Amazon même.',
    de: 'Eine andere nennt 90 Tage, wie bei Käufen auf Amazon selbst.',
  },
  answerWhy: {
    en: '14 days from your claim of {from}: our proposal, no number was found',
    fr: '14 jours après votre demande du {from} : notre proposition, aucun délai trouvé',
    de: '14 Tage ab Ihrem Antrag vom {from}: unser Vorschlag, keine Frist gefunden',
  },
  answerRule: {
    en: 'No day for the decision was found; Recours proposes 14 days.',
    fr: 'Aucun délai de décision n’a été trouvé ; Recours propose 14 jours.',
    de: 'Eine Frist für die Entscheidung war nicht zu finden; Recours schlägt 14 Tage vor.',
  },
  step: {
    en: 'Log in at pay.amazon with your Amazon account, choose the order and make an A-to-z claim.',
    fr: 'Connectez-vous sur pay.amazon avec votre compte Amazon, choisissez la commande et faites une demande de garantie A à Z.',
    de: 'Melden Sie sich auf pay.amazon mit Ihrem Amazon-Konto an, wählen Sie die Bestellung und stellen Sie einen A-bis-z-Antrag.',
  },
  channel: {
    en: 'Your account at Amazon Pay',
    fr: 'Votre compte Amazon Pay',
    de: 'Ihr Konto bei Amazon Pay',
  },
} as const satisfies Record<string, Sentence>;
