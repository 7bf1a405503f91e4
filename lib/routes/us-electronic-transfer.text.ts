import type { Sentence } from '../values/sentence';

/** The federal error report for debit cards and electronic debits. */
export const usDebitText = {
  name: {
    en: 'Error report to your bank (debit)',
    fr: 'Signalement d’erreur à votre banque (débit)',
    de: 'Fehlermeldung an Ihre Bank (Debit)',
  },
  asked: { en: 'with your bank', fr: 'auprès de votre banque', de: 'bei Ihrer Bank' },
  who: {
    en: 'For debit cards and electronic debits in the United States: wrong or unauthorised debits, not faults of goods.',
    fr: 'Pour les cartes de débit et débits électroniques aux États-Unis : débits erronés ou non autorisés, pas les défauts d’un bien.',
    de: 'Für Debitkarten und elektronische Abbuchungen in den USA: falsche oder nicht autorisierte Abbuchungen, nicht Mängel der Ware.',
  },
  closesWhy: {
    en: '60 days from the statement of {from}',
    fr: '60 jours après le relevé du {from}',
    de: '60 Tage ab dem Auszug vom {from}',
  },
  answerWhy: {
    en: 'Ten business days from your report of {from}; with the money put back meanwhile 45 days, at times 90',
    fr: 'Dix jours ouvrés après votre signalement du {from} ; 45 jours si l’argent est recrédité, parfois 90',
    de: 'Zehn Bankarbeitstage ab Ihrer Meldung vom {from}; bei vorläufiger Gutschrift 45 Tage, manchmal 90',
  },
  stepCall: {
    en: 'Report it in the bank’s app or by the number on the card, then confirm it in writing: the bank may ask for that within ten business days.',
    fr: 'Signalez-le dans l’application ou par le numéro de la carte, puis confirmez par écrit : la banque peut le demander sous dix jours ouvrés.',
    de: 'Melden Sie es in der App oder über die Nummer auf der Karte und bestätigen Sie es schriftlich: Die Bank kann das binnen zehn Bankarbeitstagen verlangen.',
  },
  channel: {
    en: 'Your bank’s app or branch; the number on the card',
    fr: 'L’application ou l’agence de la banque ; le numéro de la carte',
    de: 'App oder Filiale der Bank; die Nummer auf der Karte',
  },
} as const satisfies Record<string, Sentence>;
