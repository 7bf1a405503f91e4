import type { Sentence } from '../values/sentence';

/** The British claim on the credit card firm itself. */
export const ukSection75Text = {
  name: {
    en: 'Section 75 claim on your credit card firm',
    fr: '« Section 75 » : l’émetteur de la carte de crédit',
    de: '„Section 75“: Herausgeber der Kreditkarte',
  },
  asked: {
    en: 'with your credit card firm, under section 75',
    fr: 'auprès de l’émetteur de la carte de crédit, selon la « section 75 »',
    de: 'beim Herausgeber der Kreditkarte, nach „section 75“',
  },
  who: {
    en: 'For purchases by credit card in the United Kingdom of an item over £100 and up to £30,000; debit cards are left out.',
    fr: 'Pour un achat par carte de crédit au Royaume-Uni d’un article de plus de 100 £ et jusqu’à 30 000 £ ; pas par carte de débit.',
    de: 'Für Käufe mit Kreditkarte im Vereinigten Königreich, je Artikel über 100 £ und bis 30 000 £; Debitkarten zählen nicht.',
  },
  opens: {
    en: 'Open: the card firm answers for the seller; the shop need not be asked first.',
    fr: 'Ouvert : l’émetteur répond pour le vendeur ; il n’est pas nécessaire de solliciter d’abord la boutique.',
    de: 'Offen: Der Kartenherausgeber haftet wie der Verkäufer; der Shop muss nicht zuerst gefragt werden.',
  },
  opensRule: {
    en: 'The card firm is jointly liable with the seller, a part payment by card is enough, and there is no duty to ask the shop first.',
    fr: 'L’émetteur est responsable avec le vendeur, un paiement partiel par carte suffit, et il n’y a pas d’obligation de solliciter d’abord la boutique.',
    de: 'Der Kartenherausgeber haftet neben dem Verkäufer, eine Teilzahlung mit der Karte genügt, und der Shop muss nicht zuerst gefragt werden.',
  },
  closesSafeWhy: {
    en: '5 years from the order of {from}, as in Scotland; elsewhere 6',
    fr: '5 ans après la commande du {from}, comme en Écosse ; ailleurs 6',
    de: '5 Jahre ab der Bestellung vom {from}, wie in Schottland; sonst 6',
  },
  closesLatestWhy: {
    en: '6 years from {from}, when the seller broke the contract',
    fr: '6 ans après le {from}, quand le vendeur a manqué au contrat',
    de: '6 Jahre ab dem {from}, als der Verkäufer den Vertrag brach',
  },
  answerWhy: {
    en: '8 weeks from your claim of {from}',
    fr: '8 semaines après votre demande du {from}',
    de: '8 Wochen ab Ihrer Forderung vom {from}',
  },
  cost: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  stepWrite: {
    en: 'Write to the card firm that you claim under section 75 of the Consumer Credit Act 1974: what was bought, when, for how much and what went wrong.',
    fr: 'Écrivez à l’émetteur que vous demandez le remboursement selon la section 75 du Consumer Credit Act 1974 : achat, date, montant et problème.',
    de: 'Schreiben Sie dem Kartenherausgeber, dass Sie nach section 75 des Consumer Credit Act 1974 fordern: was, wann, für wie viel und was schiefging.',
  },
  stepAttach: {
    en: 'Attach the order, the statement line and what shows the fault.',
    fr: 'Joignez la commande, la ligne du relevé et ce qui montre le problème.',
    de: 'Legen Sie Bestellung, Abrechnungszeile und Belege für den Fehler bei.',
  },
  channel: {
    en: 'The address, form or number on your card statement',
    fr: 'L’adresse, le formulaire ou le numéro de votre relevé de carte',
    de: 'Adresse, Formular oder Nummer auf Ihrer Kartenabrechnung',
  },
  third: {
    en: 'Paying through PayPal or another firm in between usually loses section 75.',
    fr: 'Payer par PayPal ou un autre intermédiaire fait en général perdre la section 75.',
    de: 'Wer über PayPal oder einen anderen Dienst dazwischen zahlt, verliert section 75 meist.',
  },
  perItem: {
    en: 'The £100 to £30,000 count per item, not for the whole order.',
    fr: 'Les 100 £ à 30 000 £ s’entendent par article, pas pour la commande entière.',
    de: 'Die 100 £ bis 30 000 £ zählen je Artikel, nicht für die ganze Bestellung.',
  },
  smaller: {
    en: 'For smaller sums and debit cards ask for a chargeback instead.',
    fr: 'Pour des sommes plus petites et les cartes de débit, demandez plutôt un « chargeback ».',
    de: 'Bei kleineren Beträgen und Debitkarten fragen Sie stattdessen nach einem Chargeback.',
  },
  nextOmbudsman: {
    en: 'Refused, or no answer in 8 weeks: the Financial Ombudsman Service, within 6 months of the final answer, free.',
    fr: 'Refus, ou pas de réponse en 8 semaines : le Financial Ombudsman Service, dans les 6 mois après la réponse finale, gratuit.',
    de: 'Abgelehnt oder 8 Wochen ohne Antwort: der Financial Ombudsman Service, binnen 6 Monaten nach der letzten Antwort, kostenlos.',
  },
} as const satisfies Record<string, Sentence>;
