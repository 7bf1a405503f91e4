import type { Sentence } from '../values/sentence';

/** The French payment order. */
export const frPaymentOrderText = {
  name: {
    en: 'Payment order (injonction de payer)',
    fr: 'Injonction de payer',
    de: 'Zahlungsbefehl (injonction de payer)',
  },
  asked: { en: 'the court for a payment order', fr: 'le tribunal', de: 'das Gericht' },
  who: {
    en: 'When a seller in France owes you a fixed sum under the contract, such as a refund that is due.',
    fr: 'Si un vendeur établi en France vous doit une somme déterminée en vertu du contrat, par exemple un remboursement dû.',
    de: 'Wenn ein Verkäufer in Frankreich Ihnen eine feste vertragliche Summe schuldet, etwa eine fällige Erstattung.',
  },
  stepAsk: {
    en: 'Ask the court for the order in writing, with the papers that show the sum; no conciliation is needed before.',
    fr: 'Demandez l’ordonnance par écrit au tribunal, avec les pièces qui établissent la somme ; aucune conciliation préalable n’est exigée.',
    de: 'Beantragen Sie ihn schriftlich beim Gericht, mit Belegen für die Summe; eine Schlichtung davor ist nicht nötig.',
  },
  stepServe: {
    en: 'Have the order served on the seller in time, or it lapses.',
    fr: 'Faites signifier l’ordonnance au vendeur à temps, sinon elle devient caduque.',
    de: 'Lassen Sie ihn dem Verkäufer rechtzeitig zustellen, sonst verfällt er.',
  },
  serveBy: {
    en: 'Have the payment order served by {day}. Orders made before 1 September 2026 leave six months instead of three.',
    fr: 'Faites signifier l’injonction de payer au plus tard le {day}. Les ordonnances antérieures au 1er septembre 2026 laissent six mois au lieu de trois.',
    de: 'Lassen Sie den Zahlungsbefehl bis {day} zustellen. Bei Befehlen von vor dem 1. September 2026 sind es sechs Monate statt drei.',
  },
  serveWhy: {
    en: 'Three months from the order of {from}',
    fr: 'Trois mois après l’ordonnance du {from}',
    de: 'Drei Monate ab dem Befehl vom {from}',
  },
  oppose: {
    en: 'Once served, the seller has one month to oppose it. Longer if it was not handed over in person.',
    fr: 'Une fois l’ordonnance signifiée, le vendeur a un mois pour s’opposer. Davantage si elle n’a pas été remise en personne.',
    de: 'Nach der Zustellung hat der Verkäufer einen Monat für den Widerspruch. Länger, wenn nicht persönlich zugestellt wurde.',
  },
  enforceFrom: {
    en: 'After {day} the order can be enforced, if the registry has told of no opposition.',
    fr: 'Après le {day}, l’ordonnance peut être exécutée si le greffe n’a signalé aucune opposition.',
    de: 'Nach dem {day} ist der Befehl vollstreckbar, wenn die Kanzlei keinen Widerspruch gemeldet hat.',
  },
  enforceWhy: {
    en: 'Two months from the service of {from}',
    fr: 'Deux mois après la signification du {from}',
    de: 'Zwei Monate ab der Zustellung vom {from}',
  },
  askMade: {
    en: 'On which day was the payment order made?',
    fr: 'À quelle date l’injonction de payer a-t-elle été rendue ?',
    de: 'An welchem Tag wurde der Zahlungsbefehl erlassen?',
  },
  askServed: {
    en: 'On which day was it served on the seller?',
    fr: 'À quelle date a-t-elle été signifiée au vendeur ?',
    de: 'An welchem Tag wurde er dem Verkäufer zugestellt?',
  },
  channel: { en: 'The court’s registry', fr: 'Le greffe du tribunal', de: 'Die Kanzlei des Gerichts' },
  skip: { en: 'Not yet', fr: 'Pas encore', de: 'Noch nicht' },
} as const satisfies Record<string, Sentence>;
