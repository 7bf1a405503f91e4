import type { Sentence } from '../values/sentence';

/** Small claims in England and Wales. */
export const ukSmallClaimsText = {
  name: {
    en: 'Small claim at the county court',
    fr: 'Petit litige devant la County Court',
    de: 'Kleine Klage beim County Court',
  },
  asked: {
    en: 'a small claim at the county court',
    fr: 'un petit litige devant la County Court',
    de: 'eine kleine Klage beim County Court',
  },
  who: {
    en: 'For claims of up to £10,000 in England and Wales.',
    fr: 'Pour une demande jusqu’à 10 000 £ en Angleterre et au pays de Galles.',
    de: 'Für Forderungen bis 10 000 £ in England und Wales.',
  },
  elsewhere: {
    en: 'Scotland and Northern Ireland have procedures of their own; in Scotland there are five years to sue, not six.',
    fr: 'L’Écosse et l’Irlande du Nord ont leurs propres procédures ; en Écosse, on a cinq ans pour agir, pas six.',
    de: 'Schottland und Nordirland haben eigene Verfahren; in Schottland bleiben fünf Jahre zum Klagen, nicht sechs.',
  },
  cost: {
    en: 'A court fee that depends on the sum',
    fr: 'Des frais de justice selon la somme',
    de: 'Eine Gerichtsgebühr je nach Betrag',
  },
  costRule: {
    en: 'Starting a claim costs a fee that grows with the sum; look it up before you claim.',
    fr: 'Lancer la procédure coûte des frais qui augmentent avec la somme ; vérifiez-les avant.',
    de: 'Die Klage kostet eine Gebühr, die mit dem Betrag steigt; sehen Sie vorher nach.',
  },
  closesWhy: {
    en: '6 years from {from}',
    fr: '6 ans après le {from}',
    de: '6 Jahre ab dem {from}',
  },
  letterRule: {
    en: 'A “letter before claim” comes first; it usually gives 14 days to answer.',
    fr: 'Une « letter before claim » doit précéder ; elle laisse en général 14 jours pour répondre.',
    de: 'Zuerst kommt ein „letter before claim“; er gibt meist 14 Tage zur Antwort.',
  },
  stepLetter: {
    en: 'Write “Letter before claim” on top: what happened, what you want, how the sum is made up, 14 days to answer, and that you will go to court otherwise.',
    fr: 'Intitulez-la « Letter before claim » : les faits, votre demande, le calcul de la somme, 14 jours pour répondre, et que vous saisirez sinon le tribunal.',
    de: 'Überschrift „Letter before claim“: was geschah, was Sie verlangen, wie sich der Betrag ergibt, 14 Tage zur Antwort, und dass Sie sonst klagen.',
  },
  stepClaim: {
    en: 'No answer or a refusal: fill in the court’s claim form, usually online, and pay the fee.',
    fr: 'Sans réponse ou en cas de refus : remplissez le formulaire du tribunal, en général en ligne, et payez les frais.',
    de: 'Keine Antwort oder Ablehnung: Füllen Sie das Klageformular aus, meist online, und zahlen Sie die Gebühr.',
  },
  channel: {
    en: 'The court’s claim form',
    fr: 'Le formulaire du tribunal',
    de: 'Das Klageformular des Gerichts',
  },
} as const satisfies Record<string, Sentence>;
