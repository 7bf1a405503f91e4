import type { RuleWords } from '../rules-of';

/** Mediation, conciliation and the court in France, in the shopper's words. */
export const settlementText = {
  'FR-32': {
    rule: {
      en: 'A mediator takes the case only after a written complaint to the seller.',
      fr: 'Le médiateur n’examine le litige qu’après une réclamation écrite auprès du vendeur.',
      de: 'Die Schlichtungsstelle behandelt den Fall erst nach einer schriftlichen Beschwerde beim Verkäufer.',
    },
    conditions: {
      en: 'Mediators usually wait for two months without an answer; that is their practice, not the code.',
      fr: 'Les médiateurs attendent en général deux mois sans réponse ; c’est leur usage, pas le code.',
      de: 'Die Schlichtungsstellen warten meist zwei Monate ohne Antwort ab; das ist ihre Praxis, nicht das Gesetz.',
    },
  },
  'FR-33': {
    rule: {
      en: 'The mediator must be reached within one year of the written complaint to the seller.',
      fr: 'Le médiateur doit être saisi dans l’année qui suit la réclamation écrite au vendeur.',
      de: 'Die Schlichtungsstelle muss innerhalb eines Jahres nach der schriftlichen Beschwerde beim Verkäufer angerufen werden.',
    },
  },
  'FR-34': {
    rule: {
      en: 'A mediator who cannot take the case says so within three weeks of receiving the file.',
      fr: 'Le médiateur qui ne peut pas traiter le litige le dit dans les trois semaines suivant la réception du dossier.',
      de: 'Kann die Schlichtungsstelle den Fall nicht behandeln, teilt sie es innerhalb von drei Wochen nach Eingang mit.',
    },
  },
  'FR-35': {
    rule: {
      en: 'The mediator answers within 90 days of telling both sides that the case has come in; longer when it is complex.',
      fr: 'Le médiateur rend sa proposition dans les 90 jours suivant la notification aux parties, davantage si le litige est complexe.',
      de: 'Die Schlichtungsstelle antwortet innerhalb von 90 Tagen nach der Mitteilung an beide Seiten, bei schwierigen Fällen später.',
    },
  },
  'FR-36': {
    rule: {
      en: 'A clause cannot force a shopper to mediate before going to court.',
      fr: 'Aucune clause ne peut obliger l’acheteur à passer par la médiation avant le juge.',
      de: 'Keine Klausel kann den Käufer zwingen, vor dem Gericht eine Schlichtung zu durchlaufen.',
    },
  },
  'FR-37': {
    rule: {
      en: 'Once both sides agree to mediate or conciliate, or meet for it, the time to sue stands still.',
      fr: 'Dès que les parties acceptent la médiation ou la conciliation, ou à leur première réunion, la prescription est suspendue.',
      de: 'Sobald beide Seiten einer Schlichtung zustimmen oder sich dazu treffen, ruht die Verjährung.',
    },
  },
  'FR-37-left': {
    rule: {
      en: 'When mediation or conciliation fails, at least six months are left to sue.',
      fr: 'En cas d’échec de la médiation ou de la conciliation, il reste au moins six mois pour agir.',
      de: 'Scheitert die Schlichtung, bleiben mindestens sechs Monate für die Klage.',
    },
  },
  'FR-38': {
    rule: {
      en: 'In court procedure the day of the event is not counted, and a last day on a Saturday, a Sunday or a public holiday moves to the next working day.',
      fr: 'En procédure, le jour de l’événement ne compte pas ; un délai expirant un samedi, un dimanche ou un jour férié est prolongé jusqu’au premier jour ouvrable suivant.',
      de: 'Im Gerichtsverfahren zählt der Tag des Ereignisses nicht; fällt der letzte Tag auf einen Samstag, Sonntag oder Feiertag, gilt der nächste Arbeitstag.',
    },
    conditions: {
      en: 'For procedure only. Alsace and Moselle also keep Good Friday and 26 December.',
      fr: 'Pour la procédure seulement. L’Alsace et la Moselle chôment aussi le Vendredi saint et le 26 décembre.',
      de: 'Nur für Gerichtsverfahren. Im Elsass und in der Moselle sind auch Karfreitag und der 26. Dezember Feiertage.',
    },
  },
  'FR-39': {
    rule: {
      en: 'For a claim of up to 5,000 euros, an attempt with a conciliator or mediator must come before the court.',
      fr: 'Pour une demande jusqu’à 5 000 euros, une tentative de conciliation ou de médiation est obligatoire avant le juge.',
      de: 'Bei Forderungen bis 5000 Euro muss vor dem Gericht eine Schlichtung oder Mediation versucht werden.',
    },
    conditions: {
      en: 'Excused when the case is urgent or the conciliator’s first meeting is more than three months away.',
      fr: 'Dispense en cas d’urgence ou si la première réunion du conciliateur est à plus de trois mois.',
      de: 'Nicht nötig bei Dringlichkeit oder wenn der erste Termin der Schlichtung mehr als drei Monate entfernt ist.',
    },
  },
  'FR-40': {
    rule: {
      en: 'For a claim of up to 5,000 euros a simple application to the court is enough.',
      fr: 'Pour une demande jusqu’à 5 000 euros, une simple requête au tribunal suffit.',
      de: 'Bei Forderungen bis 5000 Euro genügt ein einfacher Antrag beim Gericht.',
    },
    conditions: {
      en: 'To the tribunal judiciaire or tribunal de proximité. Up to 10,000 euros nobody need represent you.',
      fr: 'Au tribunal judiciaire ou de proximité. Jusqu’à 10 000 euros, vous pouvez vous défendre seul.',
      de: 'Beim tribunal judiciaire oder tribunal de proximité. Bis 10 000 Euro braucht Sie niemand zu vertreten.',
    },
  },
  'FR-41': {
    rule: {
      en: 'The shopper chooses the court: the seller’s seat, the place of delivery or the shopper’s home.',
      fr: 'L’acheteur choisit le tribunal : celui du vendeur, du lieu de livraison ou de son propre domicile.',
      de: 'Der Käufer wählt das Gericht: am Sitz des Verkäufers, am Ort der Lieferung oder am eigenen Wohnort.',
    },
    conditions: {
      en: 'Your home when you ordered or when the harm occurred also counts.',
      fr: 'Le domicile au moment de la commande ou du dommage convient aussi.',
      de: 'Auch der Wohnort bei der Bestellung oder beim Eintritt des Schadens zählt.',
    },
  },
  'FR-42': {
    rule: {
      en: 'A payment order can be asked for a fixed sum owed under the contract, without trying conciliation first.',
      fr: 'Pour une somme déterminée due en vertu du contrat, une injonction de payer peut être demandée sans conciliation préalable.',
      de: 'Für eine feste vertragliche Summe kann ein Mahnbescheid beantragt werden, ohne vorherige Schlichtung.',
    },
  },
  'FR-43': {
    rule: {
      en: 'A payment order must be served within three months of its date, or it lapses.',
      fr: 'L’injonction de payer doit être signifiée dans les trois mois de sa date, sinon elle devient caduque.',
      de: 'Der Zahlungsbefehl muss innerhalb von drei Monaten zugestellt werden, sonst verfällt er.',
    },
    conditions: {
      en: 'For orders made from 1 September 2026.',
      fr: 'Pour les ordonnances rendues à compter du 1er septembre 2026.',
      de: 'Für Zahlungsbefehle ab dem 1. September 2026.',
    },
  },
  'FR-43-before': {
    rule: {
      en: 'A payment order made before 1 September 2026 must be served within six months of its date.',
      fr: 'Une injonction de payer rendue avant le 1er septembre 2026 doit être signifiée dans les six mois de sa date.',
      de: 'Ein Zahlungsbefehl von vor dem 1. September 2026 muss innerhalb von sechs Monaten zugestellt werden.',
    },
  },
  'FR-44': {
    rule: {
      en: 'The seller may oppose a payment order within one month of its service.',
      fr: 'Le vendeur peut former opposition dans le mois qui suit la signification de l’injonction de payer.',
      de: 'Der Verkäufer kann dem Zahlungsbefehl innerhalb eines Monats nach der Zustellung widersprechen.',
    },
    conditions: {
      en: 'Not served in person: within one month of the first act handed over in person, or of the first seizure.',
      fr: 'Sans remise en personne : dans le mois du premier acte remis en personne ou de la première saisie.',
      de: 'Ohne persönliche Zustellung: innerhalb eines Monats nach der ersten persönlichen Zustellung oder Pfändung.',
    },
  },
  'FR-44-enforce': {
    rule: {
      en: 'Two months after service a payment order can be enforced, if the registry has told of no opposition.',
      fr: 'Deux mois après la signification, l’injonction de payer peut être exécutée si le greffe n’a signalé aucune opposition.',
      de: 'Zwei Monate nach der Zustellung ist der Zahlungsbefehl vollstreckbar, wenn die Kanzlei keinen Widerspruch gemeldet hat.',
    },
    conditions: {
      en: 'For orders made from 1 September 2026.',
      fr: 'Pour les ordonnances rendues à compter du 1er septembre 2026.',
      de: 'Für Zahlungsbefehle ab dem 1. September 2026.',
    },
  },
  'FR-45': {
    rule: {
      en: 'A SignalConso report informs the authority; it does not replace a formal notice or a withdrawal.',
      fr: 'Un signalement SignalConso informe l’administration ; il ne remplace ni une mise en demeure ni une rétractation.',
      de: 'Eine SignalConso-Meldung informiert die Behörde; sie ersetzt weder eine Nachfrist noch einen Widerruf.',
    },
  },
} as const satisfies Record<string, RuleWords>;
