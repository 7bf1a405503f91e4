import type { RuleWords } from './rules-of';

/** What each rule of `de.ts` says, in the shopper’s words. */
export const deText = {
  'DE-01': {
    rule: {
      en: 'Without an agreed date, the seller must deliver without delay, at the latest 30 days after the order.',
      fr: 'À défaut de date convenue, le vendeur livre sans tarder, au plus tard 30 jours après la conclusion du contrat.',
      de: 'Ist kein Termin vereinbart, muss der Verkäufer unverzüglich liefern, spätestens 30 Tage nach Vertragsschluss.',
    },
  },
  'DE-02': {
    rule: {
      en: 'When the delivery is due and missing, the shopper sets a reasonable extra time and may end the contract if nothing comes by then.',
      fr: 'Si la livraison est due et n’arrive pas, l’acheteur fixe un délai supplémentaire raisonnable, puis peut résoudre le contrat.',
      de: 'Ist die Lieferung fällig und bleibt sie aus, setzt der Käufer eine angemessene Frist und kann nach deren Ablauf zurücktreten.',
    },
    conditions: {
      en: 'The law gives no number of days. Write, an e-mail will do, and name the day.',
      fr: 'La loi ne fixe pas de nombre de jours. Écrivez, un e-mail convient, et indiquez le jour.',
      de: 'Das Gesetz nennt keine Anzahl Tage. Schreiben Sie, eine E-Mail genügt, und nennen Sie den Tag.',
    },
  },
  'DE-03': {
    rule: {
      en: 'When the seller refuses for good, or a date was known to be essential before the contract, the shopper may end it at once.',
      fr: 'Si le vendeur refuse définitivement, ou si une date était annoncée comme essentielle avant le contrat, l’acheteur peut le résoudre aussitôt.',
      de: 'Verweigert der Verkäufer die Leistung endgültig oder war ein Termin erkennbar entscheidend, kann der Käufer sofort zurücktreten.',
    },
    conditions: {
      en: 'You must prove that you told the seller of the essential date before the contract.',
      fr: 'À vous de prouver que la date essentielle était annoncée avant le contrat.',
      de: 'Dass Sie den entscheidenden Termin vor Vertragsschluss genannt haben, müssen Sie beweisen.',
    },
  },
  'DE-04': {
    rule: {
      en: 'Once the day has passed, a reminder puts the seller in default.',
      fr: 'Une fois la date passée, un rappel suffit à mettre le vendeur en demeure.',
      de: 'Ist der Termin verstrichen, kommt der Verkäufer durch eine Mahnung in Verzug.',
    },
    conditions: {
      en: 'No reminder is needed where a calendar day was agreed.',
      fr: 'Inutile si un jour précis était convenu.',
      de: 'Ohne Mahnung, wenn ein Kalendertag vereinbart war.',
    },
    effect: {
      en: 'Damages for the delay, and interest of five points above the base rate on money owed.',
      fr: 'Réparation du retard, et intérêts de cinq points au-dessus du taux de base sur les sommes dues.',
      de: 'Ersatz des Verzögerungsschadens; auf Geldschulden Zinsen von fünf Prozentpunkten über dem Basiszinssatz.',
    },
  },
  'DE-05': {
    rule: {
      en: 'Until the goods are handed to the shopper, loss and damage on the way are the seller’s.',
      fr: 'Jusqu’à la remise du bien à l’acheteur, la perte et les dommages de transport sont à la charge du vendeur.',
      de: 'Bis zur Übergabe an den Käufer trägt der Verkäufer das Risiko von Verlust und Transportschäden.',
    },
    conditions: {
      en: 'Unless you sent a carrier of your own that the seller had not named.',
      fr: 'Sauf si vous avez mandaté un transporteur que le vendeur n’avait pas proposé.',
      de: 'Es sei denn, Sie haben selbst einen Spediteur beauftragt, den der Verkäufer nicht genannt hatte.',
    },
    effect: {
      en: 'The seller sends again or refunds.',
      fr: 'Le vendeur renvoie le bien ou rembourse.',
      de: 'Der Verkäufer liefert erneut oder erstattet.',
    },
  },
  'DE-06': {
    rule: {
      en: 'Claims for defects end two years after delivery.',
      fr: 'Les droits en cas de défaut se prescrivent par deux ans à compter de la livraison.',
      de: 'Ansprüche wegen Mängeln verjähren zwei Jahre nach der Lieferung.',
    },
    conditions: {
      en: 'Only a court case or certain talks stop the clock. Where the seller hid the defect on purpose: three years from the end of the year.',
      fr: 'Seuls une action en justice ou certains pourparlers arrêtent le délai. Si le vendeur a caché le défaut sciemment : trois ans à partir de la fin de l’année.',
      de: 'Nur eine Klage oder bestimmte Verhandlungen halten die Frist an. Hat der Verkäufer den Mangel arglistig verschwiegen: drei Jahre ab Jahresende.',
    },
    effect: {
      en: 'Repair or replacement first, then a lower price, the end of the contract, damages.',
      fr: 'Réparation ou remplacement d’abord, puis réduction du prix, résolution, dommages-intérêts.',
      de: 'Zuerst Nacherfüllung, dann Minderung, Rücktritt oder Schadenersatz.',
    },
  },
  'DE-07': {
    rule: {
      en: 'When a defect first shows within the two years, the claim does not end before four months have passed since it showed.',
      fr: 'Si un défaut apparaît pendant les deux ans, le droit ne se prescrit pas avant quatre mois à compter de son apparition.',
      de: 'Zeigt sich ein Mangel innerhalb der zwei Jahre, verjährt der Anspruch frühestens vier Monate danach.',
    },
  },
  'DE-08': {
    rule: {
      en: 'After a repair, the claim does not end before two months have passed since the goods came back.',
      fr: 'Après une réparation, le droit ne se prescrit pas avant deux mois à compter de la restitution du bien.',
      de: 'Nach einer Reparatur verjährt der Anspruch frühestens zwei Monate nach der Rückgabe der Ware.',
    },
    conditions: {
      en: 'Where you gave the goods to the seller for that.',
      fr: 'Si vous avez remis le bien au vendeur à cette fin.',
      de: 'Wenn Sie die Ware dafür dem Verkäufer übergeben haben.',
    },
  },
  'DE-08-replaced': {
    rule: {
      en: 'After a replacement, the claim does not end before two months have passed since the new goods came.',
      fr: 'Après un remplacement, le droit ne se prescrit pas avant deux mois à compter de la remise du nouveau bien.',
      de: 'Nach einem Austausch verjährt der Anspruch frühestens zwei Monate nach der Übergabe der neuen Ware.',
    },
  },
  'DE-09': {
    rule: {
      en: 'A defect that shows within one year of delivery is presumed to have been there from the start: the seller must prove the contrary.',
      fr: 'Un défaut qui apparaît dans l’année suivant la livraison est présumé d’origine : au vendeur de prouver le contraire.',
      de: 'Zeigt sich ein Mangel innerhalb eines Jahres nach der Lieferung, wird vermutet, dass er von Anfang an da war: Der Verkäufer muss das Gegenteil beweisen.',
    },
    conditions: {
      en: 'Unless that does not fit the goods or the defect.',
      fr: 'Sauf si cela ne s’accorde pas avec la nature du bien ou du défaut.',
      de: 'Außer es passt nicht zur Art der Ware oder des Mangels.',
    },
  },
  'DE-09-animals': {
    rule: {
      en: 'For living animals the presumption lasts six months.',
      fr: 'Pour un animal vivant, la présomption dure six mois.',
      de: 'Bei lebenden Tieren gilt die Vermutung sechs Monate lang.',
    },
  },
  'DE-10': {
    rule: {
      en: 'The seller repairs or replaces within a reasonable time of being told of the defect.',
      fr: 'Le vendeur répare ou remplace dans un délai raisonnable après avoir été informé du défaut.',
      de: 'Der Verkäufer muss innerhalb angemessener Frist nach der Mängelanzeige reparieren oder ersetzen.',
    },
    conditions: {
      en: 'The law gives no number of days, and you need not set a day yourself.',
      fr: 'La loi ne fixe pas de nombre de jours, et vous n’avez pas à fixer vous-même un délai.',
      de: 'Das Gesetz nennt keine Anzahl Tage, und Sie müssen selbst keine Frist setzen.',
    },
    effect: {
      en: 'After that you may end the contract or ask for damages.',
      fr: 'Ensuite, vous pouvez résoudre le contrat ou demander des dommages-intérêts.',
      de: 'Danach können Sie zurücktreten oder Schadenersatz verlangen.',
    },
  },
  'DE-11': {
    rule: {
      en: 'Other goods than those ordered count as defective.',
      fr: 'Un bien autre que celui commandé est traité comme un bien défectueux.',
      de: 'Eine andere als die bestellte Ware gilt als mangelhaft.',
    },
  },
  'DE-12': {
    rule: {
      en: 'For used goods the two years may be cut by agreement, not below one.',
      fr: 'Pour un bien d’occasion, un accord peut réduire les deux ans, mais pas à moins d’un an.',
      de: 'Bei gebrauchten Waren können die zwei Jahre durch Vereinbarung gekürzt werden, nicht unter eines.',
    },
    conditions: {
      en: 'Agreed expressly and separately, and you were told of it beforehand.',
      fr: 'Accord exprès et séparé, dont vous avez été spécialement informé avant.',
      de: 'Nur ausdrücklich und gesondert vereinbart, und nachdem Sie eigens darauf hingewiesen wurden.',
    },
  },
  'DE-13': {
    rule: {
      en: 'The shopper may withdraw from an online order within 14 days of receiving the last of the goods, without giving a reason.',
      fr: 'L’acheteur peut se rétracter d’une commande à distance dans les 14 jours suivant la réception du dernier bien, sans motif.',
      de: 'Der Käufer kann eine Onlinebestellung innerhalb von 14 Tagen nach Erhalt der letzten Ware ohne Grund widerrufen.',
    },
    conditions: {
      en: 'The day you send it counts. Section 312g lists exceptions.',
      fr: 'C’est le jour d’envoi qui compte. Le § 312g prévoit des exceptions.',
      de: 'Es zählt der Tag der Absendung. § 312g nennt Ausnahmen.',
    },
  },
  'DE-14': {
    rule: {
      en: 'A seller who did not tell the shopper rightly of the right to withdraw leaves it open until twelve months and 14 days after receipt.',
      fr: 'Si le vendeur n’a pas informé correctement l’acheteur de son droit, celui-ci dure jusqu’à douze mois et 14 jours après la réception.',
      de: 'Hat der Verkäufer nicht richtig über das Widerrufsrecht belehrt, erlischt es spätestens zwölf Monate und 14 Tage nach Erhalt.',
    },
  },
  'DE-15': {
    rule: {
      en: 'The seller refunds within 14 days of receiving the withdrawal, with the standard delivery cost.',
      fr: 'Le vendeur rembourse dans les 14 jours suivant la réception de la rétractation, frais de livraison standard compris.',
      de: 'Der Verkäufer erstattet innerhalb von 14 Tagen nach Eingang des Widerrufs, samt den Kosten der Standardlieferung.',
    },
    conditions: {
      en: 'It may wait for the goods or proof that they were sent.',
      fr: 'Il peut attendre le bien ou la preuve de son envoi.',
      de: 'Er darf auf die Ware oder den Versandnachweis warten.',
    },
  },
  'DE-16': {
    rule: {
      en: 'The shopper sends the goods back within 14 days of sending the withdrawal.',
      fr: 'L’acheteur renvoie le bien dans les 14 jours suivant l’envoi de sa rétractation.',
      de: 'Der Käufer schickt die Ware innerhalb von 14 Tagen nach Absendung des Widerrufs zurück.',
    },
    conditions: {
      en: 'Not where the seller collects them.',
      fr: 'Sauf si le vendeur vient chercher le bien.',
      de: 'Nicht, wenn der Verkäufer die Ware abholt.',
    },
  },
  'DE-17': {
    rule: {
      en: 'For online contracts from 19 June 2026 the shop offers a withdrawal button during the whole period.',
      fr: 'Pour les contrats en ligne conclus dès le 19 juin 2026, la boutique propose un bouton de rétractation pendant tout le délai.',
      de: 'Bei Onlineverträgen ab dem 19. Juni 2026 muss der Shop während der ganzen Frist einen Widerrufsbutton anbieten.',
    },
    effect: {
      en: 'Use it and keep the receipt; a letter or an e-mail stays valid.',
      fr: 'Utilisez-le et gardez l’accusé ; une lettre ou un e-mail reste valable.',
      de: 'Nutzen Sie ihn und bewahren Sie die Bestätigung auf; Brief oder E-Mail gelten weiterhin.',
    },
  },
  'DE-18': {
    rule: {
      en: 'The day of the event is not counted; months end on the same-numbered day, or on the last day of the month.',
      fr: 'Le jour de l’événement ne compte pas ; les mois finissent au même quantième, sinon au dernier jour du mois.',
      de: 'Der Tag des Ereignisses zählt nicht; Monatsfristen enden am Tag mit derselben Zahl, sonst am Monatsletzten.',
    },
  },
  'DE-19': {
    rule: {
      en: 'A last day on a Saturday, Sunday or public holiday moves to the next working day.',
      fr: 'Un dernier jour tombant un samedi, un dimanche ou un jour férié est reporté au jour ouvrable suivant.',
      de: 'Fällt der letzte Tag auf einen Samstag, Sonntag oder Feiertag, gilt der nächste Werktag.',
    },
    conditions: {
      en: 'Holidays of the Land where the act is done. Not for minimum waiting times.',
      fr: 'Jours fériés du Land où l’acte est accompli. Pas pour les délais d’attente minimaux.',
      de: 'Maßgeblich sind die Feiertage des Landes, in dem zu handeln ist. Nicht für Mindestwartezeiten.',
    },
  },
  'DE-20': {
    rule: {
      en: 'Other claims end three years after the end of the year in which they arose and were known.',
      fr: 'Les autres créances se prescrivent par trois ans à partir de la fin de l’année où elles sont nées et ont été connues.',
      de: 'Andere Ansprüche verjähren drei Jahre nach dem Ende des Jahres, in dem sie entstanden sind und bekannt wurden.',
    },
    conditions: {
      en: 'Claims for the price back after a withdrawal or the end of the contract, for example.',
      fr: 'Par exemple le remboursement après une rétractation ou une résolution.',
      de: 'Zum Beispiel die Rückzahlung nach Widerruf oder Rücktritt.',
    },
  },
  'DE-21': {
    rule: {
      en: 'While the two sides negotiate, the limitation period stands still.',
      fr: 'Pendant les pourparlers, la prescription est suspendue.',
      de: 'Solange verhandelt wird, ist die Verjährung gehemmt.',
    },
  },
  'DE-21-not-before': {
    rule: {
      en: 'After talks have ended, a claim does not end before three months have passed.',
      fr: 'Après la fin des pourparlers, la prescription n’intervient pas avant trois mois.',
      de: 'Nach dem Ende der Verhandlungen tritt die Verjährung frühestens nach drei Monaten ein.',
    },
  },
  'DE-22': {
    rule: {
      en: 'A request to a consumer conciliation body makes the limitation period stand still.',
      fr: 'La saisine d’un organe de médiation de la consommation suspend la prescription.',
      de: 'Ein Antrag bei einer Verbraucherschlichtungsstelle hemmt die Verjährung.',
    },
    conditions: {
      en: 'Where the body passes it on to the seller promptly.',
      fr: 'Si l’organe le communique rapidement au vendeur.',
      de: 'Wenn die Stelle ihn dem Verkäufer alsbald bekannt gibt.',
    },
  },
  'DE-22-after': {
    rule: {
      en: 'The standstill lasts until six months after the conciliation is over.',
      fr: 'La suspension dure jusqu’à six mois après la fin de la médiation.',
      de: 'Die Hemmung endet sechs Monate nach dem Abschluss der Schlichtung.',
    },
  },
  'DE-23': {
    rule: {
      en: 'A conciliation body takes up a case once the claim was put to the seller, and may wait until two months have passed since.',
      fr: 'L’organe de médiation intervient une fois la demande adressée au vendeur, et peut attendre que deux mois se soient écoulés.',
      de: 'Die Schlichtungsstelle befasst sich mit dem Fall, wenn der Anspruch beim Verkäufer geltend gemacht wurde; sie kann abwarten, bis seither zwei Monate vergangen sind.',
    },
  },
  'DE-24': {
    rule: {
      en: 'The conciliation body has three weeks to turn a request down.',
      fr: 'L’organe de médiation a trois semaines pour refuser une demande.',
      de: 'Die Schlichtungsstelle kann einen Antrag binnen drei Wochen ablehnen.',
    },
  },
  'DE-25': {
    rule: {
      en: 'The conciliation body makes its proposal within 90 days of the complete file; it may take longer if needed.',
      fr: 'L’organe de médiation remet sa proposition dans les 90 jours suivant le dossier complet ; ce délai peut être prolongé.',
      de: 'Die Schlichtungsstelle schlägt innerhalb von 90 Tagen nach Eingang der vollständigen Akte eine Lösung vor; die Frist kann verlängert werden.',
    },
  },
  'DE-26': {
    rule: {
      en: 'Where no special body is in charge, the Universalschlichtungsstelle des Bundes in Kehl is.',
      fr: 'Si aucun organe spécialisé n’est compétent, c’est l’Universalschlichtungsstelle des Bundes, à Kehl.',
      de: 'Ist keine besondere Stelle zuständig, ist es die Universalschlichtungsstelle des Bundes in Kehl.',
    },
    conditions: {
      en: 'The seller must be established in Germany and willing; claims up to €50,000. Its proposal binds nobody.',
      fr: 'Le vendeur doit être établi en Allemagne et d’accord ; jusqu’à 50 000 €. Sa proposition n’oblige personne.',
      de: 'Der Verkäufer muss in Deutschland sitzen und mitmachen; bis 50.000 €. Ihr Vorschlag bindet niemanden.',
    },
  },
  'DE-27': {
    rule: {
      en: 'For sales from 31 July 2026, choosing repair may lengthen the seller’s liability once by 12 months.',
      fr: 'Pour les ventes conclues dès le 31 juillet 2026, le choix de la réparation pourrait prolonger une fois de 12 mois la responsabilité du vendeur.',
      de: 'Bei Käufen ab dem 31. Juli 2026 könnte die Wahl der Reparatur die Haftung des Verkäufers einmalig um 12 Monate verlängern.',
    },
    conditions: {
      en: 'Only a draft of January 2026 was found, no act: possible, check German law.',
      fr: 'Seul un projet de janvier 2026 a été trouvé, aucune loi : possible, à vérifier en droit allemand.',
      de: 'Gefunden wurde nur ein Entwurf vom Januar 2026, kein Gesetz: möglich, bitte das deutsche Recht prüfen.',
    },
  },
} as const satisfies Record<string, RuleWords>;
