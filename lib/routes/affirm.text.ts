import type { Sentence } from '../values/sentence';

/** Affirm: a dispute at any time, payments rest meanwhile. */
export const affirmText = {
  name: { en: 'Affirm', fr: 'Affirm', de: 'Affirm' },
  asked: { en: 'with Affirm', fr: 'auprès d’Affirm', de: 'bei Affirm' },
  who: {
    en: 'For whoever pays with Affirm: late or never delivered, damaged or misdescribed, refund not processed, wrong cost.',
    fr: 'Pour qui paie avec Affirm : livré en retard ou jamais, endommagé ou mal décrit, remboursement non traité, coût erroné.',
    de: 'Für alle, die mit Affirm zahlen: spät oder nie geliefert, beschädigt oder falsch beschrieben, Erstattung fehlt, falscher Preis.',
  },
  costRule: {
    en: 'No charge for a dispute was found.',
    fr: 'Aucun frais de contestation n’a été trouvé.',
    de: 'Kosten für eine Beanstandung waren nicht zu finden.',
  },
  anyTime: {
    en: 'A dispute can be opened at any time after the shop was asked.',
    fr: 'Une contestation peut être ouverte à tout moment après avoir sollicité la boutique.',
    de: 'Eine Beanstandung ist jederzeit möglich, nachdem der Shop gefragt wurde.',
  },
  anyTimeConflict: {
    en: 'Affirm’s older pages gave 60 days.',
    fr: 'D’anciennes pages d’Affirm donnaient 60 jours.',
    de: 'Ältere Affirm-Seiten nannten 60 Tage.',
  },
  sixty: {
    en: 'Affirm now sets no last day. Its older pages said 60 days: to be safe, act by {day}.',
    fr: 'Affirm ne fixe plus de dernier jour. D’anciennes pages disaient 60 jours : par prudence, agissez jusqu’au {day}.',
    de: 'Affirm setzt keinen letzten Tag mehr. Ältere Seiten sagten 60 Tage: Handeln Sie vorsichtshalber bis zum {day}.',
  },
  sixtyWhy: {
    en: '60 days from the order of {from}',
    fr: '60 jours après la commande du {from}',
    de: '60 Tage ab der Bestellung vom {from}',
  },
  answerWhy: {
    en: 'The shop has 15 days from your dispute of {from}, and Affirm decides in 15 more',
    fr: 'La boutique a 15 jours après votre contestation du {from}, puis Affirm tranche en 15 jours',
    de: 'Der Shop hat 15 Tage ab Ihrer Beanstandung vom {from}, Affirm entscheidet in weiteren 15',
  },
  answerRule: {
    en: 'The shop has 15 days to answer; Affirm decides within 15 more.',
    fr: 'La boutique a 15 jours pour répondre ; Affirm tranche dans les 15 suivants.',
    de: 'Der Shop hat 15 Tage für die Antwort; Affirm entscheidet in weiteren 15.',
  },
  paused: {
    en: 'Payments are not due while the dispute is open.',
    fr: 'Les paiements ne sont pas dus tant que la contestation est ouverte.',
    de: 'Solange die Beanstandung läuft, sind keine Raten fällig.',
  },
  noEvidence: {
    en: 'For goods that did not come, Affirm asks for no evidence.',
    fr: 'Pour une marchandise non reçue, Affirm ne demande pas de preuve.',
    de: 'Bei nicht gelieferter Ware verlangt Affirm keine Belege.',
  },
  step: {
    en: 'Log in at Affirm, choose the purchase and open a dispute.',
    fr: 'Connectez-vous chez Affirm, choisissez l’achat et ouvrez une contestation.',
    de: 'Melden Sie sich bei Affirm an, wählen Sie den Kauf und eröffnen Sie eine Beanstandung.',
  },
  channel: { en: 'Your Affirm account', fr: 'Votre compte Affirm', de: 'Ihr Affirm-Konto' },
} as const satisfies Record<string, Sentence>;
