import type { RuleWords } from './rules-of';

/** What each rule of `be.ts` says, in the shopper’s words. */
export const beText = {
  'BE-01': {
    rule: {
      en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
      fr: 'À défaut de date convenue, le vendeur livre au plus tard 30 jours après la conclusion du contrat.',
      de: 'Ist kein Termin vereinbart, muss der Verkäufer spätestens 30 Tage nach Vertragsschluss liefern.',
    },
    conditions: {
      en: 'If nothing comes, you give extra time and may then end the contract; that part was not read in the Belgian text.',
      fr: 'Si rien n’arrive, vous accordez un délai supplémentaire, puis pouvez mettre fin au contrat ; cette partie n’a pas été lue dans le texte belge.',
      de: 'Kommt nichts, setzen Sie eine Nachfrist und können danach zurücktreten; dieser Teil wurde nicht im belgischen Text gelesen.',
    },
  },
  'BE-02': {
    rule: {
      en: 'The shopper may withdraw from an online order within 14 days of receiving the goods, without giving a reason.',
      fr: 'L’acheteur peut se rétracter d’une commande à distance dans les 14 jours suivant la réception du bien, sans motif.',
      de: 'Der Käufer kann eine Onlinebestellung innerhalb von 14 Tagen nach Erhalt der Ware ohne Grund widerrufen.',
    },
    conditions: {
      en: 'The day you send it counts. Article VI.53 lists exceptions.',
      fr: 'C’est le jour d’envoi qui compte. L’article VI.53 prévoit des exceptions.',
      de: 'Es zählt der Tag der Absendung. Artikel VI.53 nennt Ausnahmen.',
    },
  },
  'BE-03': {
    rule: {
      en: 'A seller who did not tell the shopper of the right to withdraw leaves it open for 12 months more.',
      fr: 'Si le vendeur n’a pas informé l’acheteur de son droit de rétractation, le délai dure 12 mois de plus.',
      de: 'Hat der Verkäufer nicht über das Widerrufsrecht belehrt, dauert die Frist 12 Monate länger.',
    },
  },
  'BE-04': {
    rule: {
      en: 'The seller refunds within 14 days of being told of the withdrawal.',
      fr: 'Le vendeur rembourse dans les 14 jours suivant le jour où il est informé de la rétractation.',
      de: 'Der Verkäufer erstattet innerhalb von 14 Tagen, nachdem er vom Widerruf erfahren hat.',
    },
    conditions: {
      en: 'It may wait for the goods or proof that they were sent.',
      fr: 'Il peut attendre le bien ou la preuve de son envoi.',
      de: 'Er darf auf die Ware oder den Versandnachweis warten.',
    },
  },
  'BE-05': {
    rule: {
      en: 'The shopper sends the goods back within 14 days of telling the seller of the withdrawal.',
      fr: 'L’acheteur renvoie le bien dans les 14 jours suivant la communication de sa rétractation.',
      de: 'Der Käufer schickt die Ware innerhalb von 14 Tagen nach der Mitteilung des Widerrufs zurück.',
    },
  },
  'BE-06': {
    rule: {
      en: 'The seller answers for defects that show within two years of delivery.',
      fr: 'Le vendeur répond des défauts qui apparaissent dans les deux ans suivant la livraison.',
      de: 'Der Verkäufer haftet für Mängel, die sich innerhalb von zwei Jahren nach der Lieferung zeigen.',
    },
    effect: {
      en: 'Repair or replacement first.',
      fr: 'Réparation ou remplacement d’abord.',
      de: 'Zuerst Reparatur oder Ersatz.',
    },
  },
  'BE-06-used': {
    rule: {
      en: 'For used goods the two years may be cut by agreement, not below one.',
      fr: 'Pour un bien d’occasion, un accord peut réduire les deux ans, mais pas à moins d’un an.',
      de: 'Bei gebrauchten Waren können die zwei Jahre durch Vereinbarung gekürzt werden, nicht unter eines.',
    },
  },
  'BE-07': {
    rule: {
      en: 'A defect that shows within two years of delivery is presumed to have been there from the start: the seller must prove the contrary.',
      fr: 'Un défaut qui apparaît dans les deux ans suivant la livraison est présumé d’origine : au vendeur de prouver le contraire.',
      de: 'Bei einem Mangel, der sich innerhalb von zwei Jahren nach der Lieferung zeigt, wird vermutet, dass er von Anfang an da war: Der Verkäufer muss das Gegenteil beweisen.',
    },
    conditions: {
      en: 'Shorter rules may apply to animals and used goods.',
      fr: 'Des règles plus courtes peuvent valoir pour les animaux et les biens d’occasion.',
      de: 'Für Tiere und gebrauchte Waren können kürzere Fristen gelten.',
    },
  },
  'BE-08': {
    rule: {
      en: 'The shopper tells the seller of a defect within two months of finding it.',
      fr: 'L’acheteur signale le défaut au vendeur dans les deux mois de sa découverte.',
      de: 'Der Käufer meldet den Mangel dem Verkäufer innerhalb von zwei Monaten nach der Entdeckung.',
    },
    conditions: {
      en: 'The contract may set a period for it, never under two months.',
      fr: 'Le contrat peut fixer ce délai, jamais à moins de deux mois.',
      de: 'Der Vertrag kann dafür eine Frist setzen, nie unter zwei Monaten.',
    },
  },
  'BE-09': {
    rule: {
      en: 'A court action for a defect is open for one year from finding it.',
      fr: 'L’action en justice est ouverte un an à compter de la découverte du défaut.',
      de: 'Wegen eines Mangels kann der Käufer ab der Entdeckung ein Jahr lang klagen.',
    },
  },
  'BE-09-not-before': {
    rule: {
      en: 'That year never ends before the two years of the guarantee.',
      fr: 'Cette année ne se termine jamais avant les deux ans de garantie.',
      de: 'Dieses Jahr endet nie vor den zwei Jahren der Gewährleistung.',
    },
  },
  'BE-09-talks': {
    rule: {
      en: 'During talks with the seller that year stands still.',
      fr: 'Pendant une négociation avec le vendeur, cette année est suspendue.',
      de: 'Während einer Verhandlung mit dem Verkäufer steht dieses Jahr still.',
    },
  },
  'BE-09-repair': {
    rule: {
      en: 'During a repair that year stands still.',
      fr: 'Pendant une réparation, cette année est suspendue.',
      de: 'Während einer Reparatur steht dieses Jahr still.',
    },
  },
  'BE-10': {
    rule: {
      en: 'The Consumer Mediation Service answers within 90 days of the complete file, free of charge.',
      fr: 'Le Service de Médiation pour le Consommateur répond dans les 90 jours suivant le dossier complet, gratuitement.',
      de: 'Der Verbraucherschlichtungsdienst antwortet kostenlos innerhalb von 90 Tagen nach der vollständigen Akte.',
    },
    conditions: {
      en: 'It may take 90 days more, once. Contact the seller first.',
      fr: 'Il peut prendre une fois 90 jours de plus. Contactez d’abord le vendeur.',
      de: 'Er darf sich einmal 90 Tage mehr nehmen. Wenden Sie sich zuerst an den Verkäufer.',
    },
  },
  'BE-11': {
    rule: {
      en: 'The day of the event is not counted; a last day on a Saturday, a Sunday or a public holiday moves to the next working day, and two days or more hold at least two working days.',
      fr: 'Le jour de l’événement ne compte pas ; un dernier jour tombant un samedi, un dimanche ou un jour férié passe au jour ouvrable suivant, et un délai de deux jours ou plus comprend au moins deux jours ouvrables.',
      de: 'Der Tag des Ereignisses zählt nicht; ein letzter Tag an einem Samstag, Sonntag oder Feiertag rückt auf den nächsten Arbeitstag, und zwei oder mehr Tage umfassen mindestens zwei Arbeitstage.',
    },
    conditions: {
      en: 'Since 1 January 2023, unless a law or the contract says otherwise.',
      fr: 'Depuis le 1er janvier 2023, sauf si la loi ou le contrat en dispose autrement.',
      de: 'Seit dem 1. Januar 2023, sofern Gesetz oder Vertrag nichts anderes sagen.',
    },
  },
} as const satisfies Record<string, RuleWords>;
