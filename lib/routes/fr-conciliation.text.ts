import type { Sentence } from '../values/sentence';

/** The French conciliator. */
export const frConciliationText = {
  name: {
    en: 'Court conciliator (conciliateur de justice)',
    fr: 'Conciliateur de justice',
    de: 'Gerichtlicher Schlichter (conciliateur de justice)',
  },
  asked: { en: 'a court conciliator', fr: 'un conciliateur de justice', de: 'einen conciliateur de justice' },
  who: {
    en: 'For a dispute with a seller in France. Up to 5,000 euros, this or a mediation must be tried before the court.',
    fr: 'Pour un litige avec un vendeur établi en France. Jusqu’à 5 000 euros, cette démarche ou une médiation doit précéder le juge.',
    de: 'Für einen Streit mit einem Verkäufer in Frankreich. Bis 5000 Euro muss dies oder eine Mediation vor dem Gericht versucht werden.',
  },
  cost: {
    en: 'Free, as we remember it: ask when you book',
    fr: 'Gratuit, de mémoire : demandez en prenant rendez-vous',
    de: 'Kostenlos, soweit wir uns erinnern: Fragen Sie bei der Anmeldung',
  },
  stepAsk: {
    en: 'Ask the court nearest to you for its conciliator; bring the order, your messages and what you ask for.',
    fr: 'Demandez le conciliateur au tribunal le plus proche ; apportez la commande, vos échanges et votre demande.',
    de: 'Fragen Sie beim nächsten Gericht nach dem Schlichter; bringen Sie Bestellung, Nachrichten und Ihre Forderung mit.',
  },
  stepRecord: {
    en: 'Keep the paper that says it was tried: the court wants to see it.',
    fr: 'Gardez le constat de la tentative : le juge voudra le voir.',
    de: 'Bewahren Sie den Nachweis des Versuchs auf: Das Gericht will ihn sehen.',
  },
  channel: {
    en: 'A conciliator near you; address and hours were not found',
    fr: 'Un conciliateur près de chez vous ; adresse et horaires non trouvés',
    de: 'Ein Schlichter in Ihrer Nähe; Adresse und Zeiten wurden nicht gefunden',
  },
  channelRule: {
    en: 'Conciliators sit near the courts and town halls, from memory.',
    fr: 'Les conciliateurs reçoivent près des tribunaux et en mairie, de mémoire.',
    de: 'Schlichter sitzen bei Gerichten und Rathäusern, aus dem Gedächtnis.',
  },
  excused: {
    en: 'No attempt is asked for when the case is urgent, when an agreement only needs the court’s seal, when the first meeting is more than three months away, or when the bailiff’s procedure for small sums failed.',
    fr: 'Aucune tentative n’est exigée en cas d’urgence, pour l’homologation d’un accord, si la première réunion est à plus de trois mois ou si la procédure simplifiée par commissaire de justice a échoué.',
    de: 'Kein Versuch ist nötig bei Dringlichkeit, zur Bestätigung einer Einigung, wenn das erste Treffen mehr als drei Monate entfernt ist oder das vereinfachte Verfahren über den Gerichtsvollzieher scheiterte.',
  },
  standsStill: {
    en: 'Once both sides agree to it, or first meet, the time to sue stands still; if it fails at least six months are left.',
    fr: 'Dès l’accord des parties ou leur première réunion, la prescription est suspendue ; en cas d’échec il reste au moins six mois.',
    de: 'Sobald beide zustimmen oder sich erstmals treffen, ruht die Verjährung; scheitert es, bleiben mindestens sechs Monate.',
  },
  talks: {
    en: 'A conciliator settles only what both sides accept.',
    fr: 'Le conciliateur ne règle que ce que les deux parties acceptent.',
    de: 'Der Schlichter regelt nur, was beide Seiten annehmen.',
  },
  nextCourt: {
    en: 'After that: the court for claims of up to 5,000 euros.',
    fr: 'Ensuite : le tribunal, pour une demande jusqu’à 5 000 euros.',
    de: 'Danach: das Gericht, für Forderungen bis 5000 Euro.',
  },
} as const satisfies Record<string, Sentence>;
