import type { Sentence } from '../values/sentence';

/** The Irish small claims procedure. */
export const ieSmallClaimsText = {
  name: {
    en: 'Small claims procedure (Ireland)',
    fr: 'Procédure des petits litiges (Irlande)',
    de: 'Small-claims-Verfahren (Irland)',
  },
  asked: {
    en: 'the small claims procedure',
    fr: 'la procédure des petits litiges',
    de: 'das Small-claims-Verfahren',
  },
  who: {
    en: 'For consumers’ claims of up to €2,000 against a seller in Ireland.',
    fr: 'Pour une demande de consommateur jusqu’à 2 000 € contre un vendeur en Irlande.',
    de: 'Für Forderungen von Verbrauchern bis 2000 € gegen einen Verkäufer in Irland.',
  },
  abroad: {
    en: 'A seller in another EU country: use the European small claims procedure instead.',
    fr: 'Si le vendeur est dans un autre pays de l’UE : utilisez la procédure européenne des petits litiges.',
    de: 'Sitzt der Verkäufer in einem anderen EU-Land: Nutzen Sie das europäische Verfahren.',
  },
  cost: { en: '€25', fr: '25 €', de: '25 €' },
  costRule: { en: 'It costs €25 to apply.', fr: 'La demande coûte 25 €.', de: 'Der Antrag kostet 25 €.' },
  closesWhy: { en: '6 years from {from}', fr: '6 ans après le {from}', de: '6 Jahre ab dem {from}' },
  stepApply: {
    en: 'Apply online or at your District Court office; say who you are, who the seller is and what the claim is.',
    fr: 'Faites la demande en ligne ou au greffe de la District Court ; dites qui vous êtes, qui est le vendeur et ce que vous demandez.',
    de: 'Beantragen Sie es online oder beim District Court; nennen Sie sich, den Verkäufer und die Forderung.',
  },
  stepRegistrar: {
    en: 'The registrar writes to the seller and tries to settle it; otherwise a judge hears both sides.',
    fr: 'Le greffier écrit au vendeur et cherche un accord ; sinon, un juge entend les deux parties.',
    de: 'Der Registrar schreibt dem Verkäufer und sucht eine Einigung; sonst hört ein Richter beide Seiten.',
  },
  judgment: {
    en: 'The seller must comply with a judgment within 28 days.',
    fr: 'Le vendeur doit exécuter le jugement dans les 28 jours.',
    de: 'Der Verkäufer muss ein Urteil binnen 28 Tagen befolgen.',
  },
  channel: {
    en: 'Courts Service, online or at the District Court office',
    fr: 'Courts Service, en ligne ou au greffe de la District Court',
    de: 'Courts Service, online oder beim District Court',
  },
} as const satisfies Record<string, Sentence>;
