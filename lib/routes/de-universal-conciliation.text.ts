import type { Sentence } from '../values/sentence';

/** The German federal conciliation body for consumers. */
export const deUniversalConciliationText = {
  name: {
    en: 'Universalschlichtungsstelle des Bundes (Germany)',
    fr: 'Universalschlichtungsstelle des Bundes (Allemagne)',
    de: 'Universalschlichtungsstelle des Bundes',
  },
  asked: {
    en: 'the Universalschlichtungsstelle',
    fr: 'l’Universalschlichtungsstelle',
    de: 'die Universalschlichtungsstelle',
  },
  who: {
    en: 'For claims of up to €50,000 against a seller established in Germany that takes part, where no special body is in charge.',
    fr: 'Pour une demande jusqu’à 50 000 € contre un vendeur établi en Allemagne qui participe, si aucun organe spécialisé n’est compétent.',
    de: 'Für Ansprüche bis 50.000 € gegen einen in Deutschland ansässigen Verkäufer, der mitmacht, wenn keine besondere Stelle zuständig ist.',
  },
  cost: {
    en: 'Cost not found: ask the body first',
    fr: 'Coût non trouvé : demandez d’abord à l’organe',
    de: 'Kosten nicht gefunden: Fragen Sie zuerst die Stelle',
  },
  opens: {
    en: 'Open: two months have passed since you put the claim to the seller.',
    fr: 'Ouvert : deux mois ont passé depuis votre demande au vendeur.',
    de: 'Offen: Seit Sie den Anspruch beim Verkäufer geltend gemacht haben, sind zwei Monate vergangen.',
  },
  opensWhy: {
    en: 'Two full months after your complaint of {from}',
    fr: 'Deux mois pleins après votre réclamation du {from}',
    de: 'Zwei volle Monate nach Ihrer Beschwerde vom {from}',
  },
  answerWhy: {
    en: '90 days from the complete file, counted from {from}; it may take longer',
    fr: '90 jours dès le dossier complet, comptés du {from} ; cela peut durer plus longtemps',
    de: '90 Tage ab der vollständigen Akte, gerechnet ab dem {from}; es kann länger dauern',
  },
  stepApply: {
    en: 'Apply with your claim, the seller’s answer or the day you wrote to it.',
    fr: 'Déposez votre demande avec la réponse du vendeur ou la date à laquelle vous lui avez écrit.',
    de: 'Stellen Sie den Antrag mit Ihrem Anspruch und der Antwort des Verkäufers oder dem Tag, an dem Sie ihm geschrieben haben.',
  },
  channel: {
    en: 'Universalschlichtungsstelle des Bundes, Kehl; address not found here',
    fr: 'Universalschlichtungsstelle des Bundes, Kehl ; adresse non trouvée ici',
    de: 'Universalschlichtungsstelle des Bundes, Kehl; Adresse hier nicht gefunden',
  },
  talks: {
    en: 'Its proposal binds nobody.',
    fr: 'Sa proposition n’oblige personne.',
    de: 'Ihr Vorschlag bindet niemanden.',
  },
  mayWait: {
    en: 'If less than two months have passed since you put the claim to the seller, it may wait.',
    fr: 'Si moins de deux mois ont passé depuis votre demande au vendeur, elle peut attendre.',
    de: 'Sind seit der Geltendmachung beim Verkäufer weniger als zwei Monate vergangen, kann sie abwarten.',
  },
  mayRefuse: {
    en: 'It has three weeks to turn the request down.',
    fr: 'Elle a trois semaines pour refuser la demande.',
    de: 'Sie kann den Antrag binnen drei Wochen ablehnen.',
  },
  standsStill: {
    en: 'While the case is there, and for six months after, the limitation period stands still.',
    fr: 'Pendant la procédure et six mois après, la prescription est suspendue.',
    de: 'Während des Verfahrens und sechs Monate danach ist die Verjährung gehemmt.',
  },
  askMember: {
    en: 'Does the seller take part in consumer conciliation?',
    fr: 'Le vendeur participe-t-il à la médiation de la consommation ?',
    de: 'Nimmt der Verkäufer an der Verbraucherschlichtung teil?',
  },
  askMemberHelp: {
    en: 'Look in its terms or its legal notice.',
    fr: 'Regardez dans ses conditions ou ses mentions légales.',
    de: 'Sehen Sie in seinen AGB oder im Impressum nach.',
  },
} as const satisfies Record<string, Sentence>;
