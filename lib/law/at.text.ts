import type { RuleWords } from './rules-of';

/** What each rule of `at.ts` says, in the shopper’s words. */
export const atText = {
  'AT-01': {
    rule: {
      en: 'Without an agreed date, the seller must deliver without needless delay, at the latest 30 days after the order.',
      fr: 'À défaut de date convenue, le vendeur livre sans retard inutile, au plus tard 30 jours après la conclusion du contrat.',
      de: 'Ist kein Termin vereinbart, muss der Verkäufer ohne unnötigen Aufschub liefern, spätestens 30 Tage nach Vertragsabschluss.',
    },
  },
  'AT-01-extra-time': {
    rule: {
      en: 'When the delivery date is missed, the shopper gives a reasonable extra time and may then end the contract.',
      fr: 'Si la date de livraison est dépassée, l’acheteur accorde un délai supplémentaire raisonnable, puis peut résoudre le contrat.',
      de: 'Ist der Liefertermin verstrichen, setzt der Käufer eine angemessene Nachfrist und kann danach zurücktreten.',
    },
    conditions: {
      en: 'The law gives no number of days. Write, and name the day.',
      fr: 'La loi ne fixe pas de nombre de jours. Écrivez, et indiquez le jour.',
      de: 'Das Gesetz nennt keine Anzahl Tage. Schreiben Sie, und nennen Sie den Tag.',
    },
  },
  'AT-01-at-once': {
    rule: {
      en: 'When the seller refuses, or the date was essential, the shopper may end the contract at once.',
      fr: 'Si le vendeur refuse, ou si la date était essentielle, l’acheteur peut résoudre le contrat aussitôt.',
      de: 'Verweigert der Verkäufer die Lieferung oder war der Termin wesentlich, kann der Käufer sofort zurücktreten.',
    },
  },
  'AT-01-refund': {
    rule: {
      en: 'After that the seller refunds without needless delay.',
      fr: 'Ensuite, le vendeur rembourse sans retard inutile.',
      de: 'Danach erstattet der Verkäufer ohne unnötigen Aufschub.',
    },
    conditions: {
      en: 'The law gives no number of days.',
      fr: 'La loi ne fixe pas de nombre de jours.',
      de: 'Das Gesetz nennt keine Anzahl Tage.',
    },
  },
  'AT-02': {
    rule: {
      en: 'The shopper may withdraw from an online order within 14 days of receiving the goods, without giving a reason.',
      fr: 'L’acheteur peut se rétracter d’une commande à distance dans les 14 jours suivant la réception du bien, sans motif.',
      de: 'Der Käufer kann von einer Onlinebestellung innerhalb von 14 Tagen nach Erhalt der Ware ohne Grund zurücktreten.',
    },
    conditions: {
      en: 'The day you send it counts. Section 18 FAGG lists exceptions.',
      fr: 'C’est le jour d’envoi qui compte. Le § 18 FAGG prévoit des exceptions.',
      de: 'Es zählt der Tag der Absendung. § 18 FAGG nennt Ausnahmen.',
    },
  },
  'AT-03': {
    rule: {
      en: 'A seller who did not tell the shopper of the right to withdraw leaves it open for 12 months more.',
      fr: 'Si le vendeur n’a pas informé l’acheteur de son droit de rétractation, le délai dure 12 mois de plus.',
      de: 'Hat der Verkäufer nicht über das Rücktrittsrecht informiert, verlängert sich die Frist um zwölf Monate.',
    },
  },
  'AT-04': {
    rule: {
      en: 'The seller refunds within 14 days of receiving the withdrawal.',
      fr: 'Le vendeur rembourse dans les 14 jours suivant la réception de la rétractation.',
      de: 'Der Verkäufer erstattet binnen 14 Tagen ab Zugang der Rücktrittserklärung.',
    },
    conditions: {
      en: 'It may wait for the goods or proof that they were sent.',
      fr: 'Il peut attendre le bien ou la preuve de son envoi.',
      de: 'Er darf auf die Ware oder den Versandnachweis warten.',
    },
  },
  'AT-05': {
    rule: {
      en: 'The shopper sends the goods back within 14 days of the withdrawal; the day of sending counts.',
      fr: 'L’acheteur renvoie le bien dans les 14 jours suivant sa rétractation ; c’est le jour d’envoi qui compte.',
      de: 'Der Käufer schickt die Ware binnen 14 Tagen ab der Rücktrittserklärung zurück; es zählt der Tag der Absendung.',
    },
  },
  'AT-06': {
    rule: {
      en: 'The seller answers for defects that show within two years of handing over the goods.',
      fr: 'Le vendeur répond des défauts qui apparaissent dans les deux ans suivant la remise du bien.',
      de: 'Der Verkäufer leistet Gewähr für Mängel, die innerhalb von zwei Jahren nach der Übergabe hervorkommen.',
    },
  },
  'AT-06-used': {
    rule: {
      en: 'For used goods the two years may be cut to one, if that was negotiated one by one.',
      fr: 'Pour un bien d’occasion, les deux ans peuvent être réduits à un an, si cela a été négocié individuellement.',
      de: 'Bei gebrauchten Waren kann die Frist auf ein Jahr verkürzt werden, wenn das im Einzelnen ausgehandelt wurde.',
    },
  },
  'AT-07': {
    rule: {
      en: 'A defect that shows within one year of the handing over is presumed to have been there from the start: the seller must prove the contrary.',
      fr: 'Un défaut qui apparaît dans l’année suivant la remise est présumé d’origine : au vendeur de prouver le contraire.',
      de: 'Kommt ein Mangel innerhalb eines Jahres nach der Übergabe hervor, wird vermutet, dass er von Anfang an da war: Der Verkäufer muss das Gegenteil beweisen.',
    },
  },
  'AT-08': {
    rule: {
      en: 'A court case for a defect can be brought until three months after the guarantee period, 27 months in all.',
      fr: 'L’action en justice pour un défaut reste possible jusqu’à trois mois après la garantie, soit 27 mois en tout.',
      de: 'Wegen eines Mangels kann bis drei Monate nach Ende der Gewährleistungsfrist geklagt werden, insgesamt also 27 Monate.',
    },
  },
  'AT-08-used': {
    rule: {
      en: 'For used goods whose guarantee was cut to one year, a court case can be brought for 15 months.',
      fr: 'Pour un bien d’occasion dont la garantie a été réduite à un an, l’action en justice reste possible 15 mois.',
      de: 'Wurde die Frist bei gebrauchten Waren auf ein Jahr verkürzt, kann 15 Monate lang geklagt werden.',
    },
  },
  'AT-09': {
    rule: {
      en: 'The Internet Ombudsstelle helps free of charge with an unsettled complaint, whatever the amount.',
      fr: 'L’Internet Ombudsstelle aide gratuitement pour une réclamation restée sans solution, quel que soit le montant.',
      de: 'Die Internet Ombudsstelle hilft bei ungelösten Beschwerden kostenlos und ohne Mindestbetrag.',
    },
    conditions: {
      en: 'For sellers established in Austria. It makes a proposal.',
      fr: 'Pour les vendeurs établis en Autriche. Elle fait une proposition.',
      de: 'Für Unternehmen mit Sitz in Österreich. Sie macht einen Lösungsvorschlag.',
    },
  },
  'AT-09-stands-still': {
    rule: {
      en: 'A complaint to a state-recognised conciliation body makes the limitation period stand still.',
      fr: 'La saisine d’un organe de conciliation reconnu par l’État suspend la prescription.',
      de: 'Eine Beschwerde bei einer anerkannten Schlichtungsstelle hemmt die Verjährung.',
    },
  },
  'AT-10': {
    rule: {
      en: 'The day of the event is not counted; a last day on a Saturday, Sunday, holiday or Good Friday moves to the next working day.',
      fr: 'Le jour de l’événement ne compte pas ; un dernier jour tombant un samedi, un dimanche, un jour férié ou le Vendredi saint est reporté au jour ouvrable suivant.',
      de: 'Der Tag des Ereignisses zählt nicht; fällt der letzte Tag auf einen Samstag, Sonntag, Feiertag oder Karfreitag, gilt der nächste Werktag.',
    },
    conditions: {
      en: 'Unless agreed otherwise. Saturday and Good Friday come from the European Convention of 1972, read in a restatement.',
      fr: 'Sauf convention contraire. Le samedi et le Vendredi saint viennent de la Convention européenne de 1972, lue dans une reprise.',
      de: 'Sofern nichts anderes vereinbart ist. Samstag und Karfreitag folgen aus dem Europäischen Übereinkommen von 1972, das in einer Wiedergabe gelesen wurde.',
    },
  },
} as const satisfies Record<string, RuleWords>;
