import type { Sentence } from '../values/sentence';

/** The Swiss conciliation authority. */
export const chConciliationText = {
  name: {
    en: 'Conciliation authority (Switzerland)',
    fr: 'Autorité de conciliation (Suisse)',
    de: 'Schlichtungsbehörde (Schweiz)',
  },
  asked: {
    en: 'the conciliation authority',
    fr: 'l’autorité de conciliation',
    de: 'die Schlichtungsbehörde',
  },
  who: {
    en: 'For a claim against a seller in Switzerland: conciliation comes before any court case.',
    fr: 'Pour une demande contre un vendeur en Suisse : la conciliation précède tout procès.',
    de: 'Für Forderungen gegen einen Verkäufer in der Schweiz: Vor jeder Klage steht die Schlichtung.',
  },
  cost: {
    en: 'Cost not found: it differs by canton; ask the authority first',
    fr: 'Coût non trouvé : il varie selon le canton ; demandez d’abord à l’autorité',
    de: 'Kosten nicht gefunden: je nach Kanton verschieden; fragen Sie zuerst die Behörde',
  },
  stepWhere: {
    en: 'Send your request to the conciliation authority where you live or where the seller has its seat.',
    fr: 'Adressez votre requête à l’autorité de conciliation de votre domicile ou du siège du vendeur.',
    de: 'Richten Sie Ihr Gesuch an die Schlichtungsbehörde an Ihrem Wohnsitz oder am Sitz des Verkäufers.',
  },
  stepDecide: {
    en: 'Up to CHF 2,000, ask in the same request that it decide if no agreement is found.',
    fr: 'Jusqu’à 2 000 CHF, demandez dans la même requête qu’elle tranche à défaut d’accord.',
    de: 'Bis CHF 2 000 beantragen Sie im selben Gesuch, dass sie entscheidet, falls keine Einigung zustande kommt.',
  },
  channel: {
    en: 'The conciliation authority at your home or at the seller’s seat; address not found here',
    fr: 'L’autorité de conciliation de votre domicile ou du siège du vendeur ; adresse non trouvée ici',
    de: 'Die Schlichtungsbehörde am Wohnsitz oder am Sitz des Verkäufers; Adresse hier nicht gefunden',
  },
  nextCourt: {
    en: 'Without agreement you receive an authorisation to sue, good for three months.',
    fr: 'À défaut d’accord, vous recevez une autorisation de procéder, valable trois mois.',
    de: 'Ohne Einigung erhalten Sie eine Klagebewilligung, die drei Monate gilt.',
  },
  refuseBy: {
    en: 'If you do not accept the proposed decision, refuse it by {day}; after that it is final.',
    fr: 'Si vous n’acceptez pas la proposition de décision, opposez-vous au plus tard le {day} ; ensuite, elle est définitive.',
    de: 'Sind Sie mit dem Entscheidvorschlag nicht einverstanden, lehnen Sie ihn bis {day} ab; danach ist er endgültig.',
  },
  proposedWhy: {
    en: '20 days from the written proposal of {from}',
    fr: '20 jours après la proposition écrite du {from}',
    de: '20 Tage ab dem schriftlichen Vorschlag vom {from}',
  },
  fileBy: {
    en: 'File the claim in court by {day}.',
    fr: 'Déposez la demande au tribunal au plus tard le {day}.',
    de: 'Reichen Sie die Klage bis {day} beim Gericht ein.',
  },
  authorisedWhy: {
    en: 'Three months from the authorisation to sue of {from}; the court holidays may add to it',
    fr: 'Trois mois après l’autorisation de procéder du {from} ; les féries judiciaires peuvent s’y ajouter',
    de: 'Drei Monate ab der Klagebewilligung vom {from}; die Gerichtsferien können hinzukommen',
  },
  limits: {
    en: 'Up to CHF 10,000 it may propose a decision, up to CHF 2,000 decide if asked; otherwise it only looks for an agreement.',
    fr: 'Jusqu’à 10 000 CHF, elle peut proposer une décision ; jusqu’à 2 000 CHF, trancher sur demande ; sinon, elle cherche seulement un accord.',
    de: 'Bis CHF 10 000 kann sie einen Entscheid vorschlagen, bis CHF 2 000 auf Antrag entscheiden; sonst sucht sie nur eine Einigung.',
  },
  abroad: {
    en: 'If the seller is abroad, you may go without conciliation.',
    fr: 'Si le vendeur est à l’étranger, vous pouvez renoncer à la conciliation.',
    de: 'Sitzt der Verkäufer im Ausland, können Sie auf die Schlichtung verzichten.',
  },
  holidays: {
    en: 'The court holidays do not hold in conciliation: its days run on.',
    fr: 'Les féries judiciaires ne valent pas en conciliation : les délais courent.',
    de: 'Die Gerichtsferien gelten im Schlichtungsverfahren nicht: Die Fristen laufen weiter.',
  },
  askProposed: {
    en: 'When did you receive the authority’s proposed decision?',
    fr: 'Quand avez-vous reçu la proposition de décision de l’autorité ?',
    de: 'Wann haben Sie den Entscheidvorschlag der Behörde erhalten?',
  },
  askProposedHelp: {
    en: 'Only if there is one in writing. From that day you have 20 days to refuse it.',
    fr: 'Seulement s’il y en a une par écrit. Dès ce jour, vous avez 20 jours pour vous y opposer.',
    de: 'Nur wenn einer schriftlich vorliegt. Ab diesem Tag haben Sie 20 Tage, um ihn abzulehnen.',
  },
  askAuthorised: {
    en: 'When did you receive the authorisation to sue?',
    fr: 'Quand avez-vous reçu l’autorisation de procéder ?',
    de: 'Wann haben Sie die Klagebewilligung erhalten?',
  },
  askAuthorisedHelp: {
    en: 'The authority gives it when no agreement was found.',
    fr: 'L’autorité la délivre à défaut d’accord.',
    de: 'Die Behörde stellt sie aus, wenn keine Einigung zustande kam.',
  },
  notYetHere: { en: 'I have none', fr: 'Je n’en ai pas', de: 'Habe ich nicht' },
} as const satisfies Record<string, Sentence>;
