import type { Sentence } from '../values/sentence';

/** Sentences that the French court packs share. */
export const frCourtText = {
  endsMediation: {
    en: 'Once you have gone to court, the mediator refuses the case.',
    fr: 'Une fois le juge saisi, le médiateur refuse le dossier.',
    de: 'Sobald Sie das Gericht angerufen haben, lehnt die Schlichtungsstelle den Fall ab.',
  },
  cost: {
    en: 'Cost not found: ask the court’s registry first',
    fr: 'Coût non trouvé : demandez d’abord au greffe',
    de: 'Kosten nicht gefunden: Fragen Sie zuerst die Kanzlei des Gerichts',
  },
  stepVenue: {
    en: 'Choose the court: the seller’s seat, the place of delivery or your home.',
    fr: 'Choisissez le tribunal : celui du vendeur, du lieu de livraison ou de votre domicile.',
    de: 'Wählen Sie das Gericht: am Sitz des Verkäufers, am Ort der Lieferung oder an Ihrem Wohnort.',
  },
} as const satisfies Record<string, Sentence>;
