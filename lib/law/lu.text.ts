import type { RuleWords } from './rules-of';

/** What each rule of `lu.ts` says, in the shopper’s words. */
export const luText = {
  'LU-01': {
    rule: {
      en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
      fr: 'À défaut de date convenue, le vendeur livre au plus tard 30 jours après la conclusion du contrat.',
      de: 'Ist kein Termin vereinbart, muss der Verkäufer spätestens 30 Tage nach Vertragsschluss liefern.',
    },
  },
  'LU-02': {
    rule: {
      en: 'When the delivery date is missed, the shopper gives the seller extra time that fits the case, and may end the contract if nothing comes by then.',
      fr: 'Si la date de livraison n’est pas respectée, l’acheteur accorde au vendeur un délai supplémentaire adapté, puis peut mettre fin au contrat si rien n’arrive.',
      de: 'Wird der Liefertermin versäumt, setzt der Käufer dem Verkäufer eine angemessene Nachfrist und kann danach vom Vertrag zurücktreten.',
    },
    conditions: {
      en: 'The law gives no number of days. You must be able to prove it: do it in writing.',
      fr: 'La loi ne fixe pas de nombre de jours. La preuve est à votre charge : écrivez.',
      de: 'Das Gesetz nennt keine Anzahl Tage. Sie müssen es beweisen können: Tun Sie es schriftlich.',
    },
  },
  'LU-03': {
    rule: {
      en: 'When the seller refuses to deliver, or the date was essential, the shopper may end the contract at once.',
      fr: 'Si le vendeur refuse de livrer ou si la date était essentielle, l’acheteur peut mettre fin au contrat immédiatement.',
      de: 'Verweigert der Verkäufer die Lieferung oder war der Termin wesentlich, kann der Käufer sofort zurücktreten.',
    },
  },
  'LU-04': {
    rule: {
      en: 'Once the contract is ended for want of delivery, the seller refunds everything paid, without undue delay.',
      fr: 'Une fois le contrat résolu faute de livraison, le vendeur rembourse sans retard excessif toutes les sommes versées.',
      de: 'Nach dem Rücktritt wegen Nichtlieferung erstattet der Verkäufer unverzüglich alle gezahlten Beträge.',
    },
    conditions: {
      en: 'The law gives no number of days.',
      fr: 'La loi ne fixe pas de nombre de jours.',
      de: 'Das Gesetz nennt keine Anzahl Tage.',
    },
  },
  'LU-04-interest': {
    rule: {
      en: 'A late refund bears interest at the legal rate from the first day late.',
      fr: 'Un remboursement tardif porte intérêt au taux légal dès le premier jour de retard.',
      de: 'Eine verspätete Erstattung wird ab dem ersten Tag zum gesetzlichen Satz verzinst.',
    },
  },
  'LU-05': {
    rule: {
      en: 'Until the parcel is in the shopper’s hands, its loss or damage is the seller’s risk.',
      fr: 'Tant que l’acheteur n’a pas pris physiquement possession du colis, le risque de perte ou de dommage pèse sur le vendeur.',
      de: 'Bis der Käufer das Paket in Händen hat, trägt der Verkäufer das Risiko von Verlust oder Beschädigung.',
    },
    conditions: {
      en: 'Not when you hired a carrier of your own.',
      fr: 'Sauf si vous avez choisi votre propre transporteur.',
      de: 'Nicht, wenn Sie selbst einen Transporteur beauftragt haben.',
    },
  },
  'LU-06': {
    rule: {
      en: 'The shopper may withdraw from an online order within 14 days of receiving its last item, without giving a reason.',
      fr: 'L’acheteur peut se rétracter d’une commande à distance dans les 14 jours suivant la réception du dernier article, sans motif.',
      de: 'Der Käufer kann eine Onlinebestellung innerhalb von 14 Tagen nach Erhalt des letzten Artikels ohne Grund widerrufen.',
    },
    conditions: {
      en: 'Article L.222-9(7) lists exceptions.',
      fr: 'L’article L.222-9(7) prévoit des exceptions.',
      de: 'Artikel L.222-9(7) nennt Ausnahmen.',
    },
  },
  'LU-07': {
    rule: {
      en: 'A seller who did not tell the shopper of the right to withdraw leaves it open for 12 months more.',
      fr: 'Si le vendeur n’a pas informé l’acheteur de son droit de rétractation, le délai dure 12 mois de plus.',
      de: 'Hat der Verkäufer nicht über das Widerrufsrecht belehrt, dauert die Frist 12 Monate länger.',
    },
    conditions: {
      en: 'Counted from the end of the first 14 days.',
      fr: 'À compter de la fin des 14 premiers jours.',
      de: 'Gezählt ab dem Ende der ersten 14 Tage.',
    },
  },
  'LU-07-late': {
    rule: {
      en: 'When the information comes late, 14 days run from the day the shopper gets it.',
      fr: 'Si l’information arrive en retard, 14 jours courent à compter de sa réception.',
      de: 'Kommt die Belehrung verspätet, laufen 14 Tage ab ihrem Erhalt.',
    },
  },
  'LU-08': {
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
  'LU-08-interest': {
    rule: {
      en: 'A late refund after withdrawal bears interest at the legal rate from the first day late, without a claim.',
      fr: 'Après une rétractation, un remboursement tardif porte de plein droit intérêt au taux légal dès le premier jour.',
      de: 'Nach einem Widerruf wird eine verspätete Erstattung ab dem ersten Tag ohne Weiteres zum gesetzlichen Satz verzinst.',
    },
  },
  'LU-09': {
    rule: {
      en: 'The shopper sends the goods back within 14 days of telling the seller of the withdrawal.',
      fr: 'L’acheteur renvoie le bien dans les 14 jours suivant la communication de sa rétractation.',
      de: 'Der Käufer schickt die Ware innerhalb von 14 Tagen nach der Mitteilung des Widerrufs zurück.',
    },
  },
  'LU-10': {
    rule: {
      en: 'The seller answers for defects for two years from delivery.',
      fr: 'Le vendeur répond des défauts pendant deux ans à compter de la livraison.',
      de: 'Der Verkäufer haftet zwei Jahre ab der Lieferung für Mängel.',
    },
  },
  'LU-10-burden': {
    rule: {
      en: 'A defect that shows within one year of delivery is presumed to have been there from the start: the seller must prove the contrary.',
      fr: 'Un défaut qui apparaît dans l’année suivant la livraison est présumé d’origine : au vendeur de prouver le contraire.',
      de: 'Bei einem Mangel, der sich innerhalb eines Jahres nach der Lieferung zeigt, wird vermutet, dass er von Anfang an da war: Der Verkäufer muss das Gegenteil beweisen.',
    },
  },
  'LU-10-used': {
    rule: {
      en: 'For used goods the two years may be cut by agreement, not below one.',
      fr: 'Pour un bien d’occasion, un accord peut réduire les deux ans, mais pas à moins d’un an.',
      de: 'Bei gebrauchten Waren können die zwei Jahre durch Vereinbarung gekürzt werden, nicht unter eines.',
    },
  },
  'LU-11': {
    rule: {
      en: 'The shopper tells the seller of the defect, by any means, while the guarantee lasts.',
      fr: 'L’acheteur signale le défaut au vendeur, par tout moyen, pendant la durée de la garantie.',
      de: 'Der Käufer meldet dem Verkäufer den Mangel, auf beliebigem Weg, solange die Gewährleistung läuft.',
    },
    conditions: {
      en: 'Write, so that you can prove the day.',
      fr: 'Écrivez, pour pouvoir prouver la date.',
      de: 'Schreiben Sie, damit Sie den Tag beweisen können.',
    },
  },
  'LU-11-sue': {
    rule: {
      en: 'A court action is barred two years after the seller was told of the defect.',
      fr: 'L’action en justice est fermée deux ans après le signalement du défaut au vendeur.',
      de: 'Zwei Jahre nach der Meldung des Mangels ist keine Klage mehr möglich.',
    },
  },
  'LU-11-talks': {
    rule: {
      en: 'Talks with the seller interrupt those two years; after a registered letter one year more runs.',
      fr: 'Une négociation avec le vendeur interrompt ces deux ans ; après une lettre recommandée, un an de plus court.',
      de: 'Verhandlungen mit dem Verkäufer unterbrechen diese zwei Jahre; nach einem Einschreiben läuft noch ein Jahr.',
    },
  },
  'LU-12': {
    rule: {
      en: 'The consumer mediator must be reached within one year of the complaint to the seller.',
      fr: 'Le Médiateur de la consommation doit être saisi dans l’année qui suit la réclamation au vendeur.',
      de: 'Die Verbraucherschlichtungsstelle muss innerhalb eines Jahres nach der Beschwerde beim Verkäufer angerufen werden.',
    },
    conditions: {
      en: 'Free of charge.',
      fr: 'C’est gratuit.',
      de: 'Kostenlos.',
    },
  },
  'LU-12-refusal': {
    rule: {
      en: 'A mediator who cannot take the case says so within three weeks.',
      fr: 'Le médiateur qui ne peut pas traiter le litige le dit dans les trois semaines.',
      de: 'Kann die Schlichtungsstelle den Fall nicht behandeln, sagt sie es innerhalb von drei Wochen.',
    },
  },
  'LU-12-result': {
    rule: {
      en: 'The mediator gives a result within 90 days of the complete file.',
      fr: 'Le médiateur rend son résultat dans les 90 jours suivant le dossier complet.',
      de: 'Die Schlichtungsstelle legt ihr Ergebnis innerhalb von 90 Tagen nach der vollständigen Akte vor.',
    },
  },
  'LU-13': {
    rule: {
      en: 'No Luxembourg act was found, up to 20 August 2026, for the withdrawal button or for the 12 months more after a repair.',
      fr: 'Jusqu’au 20 août 2026, aucune loi luxembourgeoise n’a été trouvée pour la fonction de rétractation ni pour les 12 mois de plus après une réparation.',
      de: 'Bis zum 20. August 2026 wurde kein luxemburgisches Gesetz zur Widerrufsfunktion oder zu den 12 Monaten mehr nach einer Reparatur gefunden.',
    },
    conditions: {
      en: 'Not found is not the same as not made: check.',
      fr: 'Non trouvé ne veut pas dire inexistant : vérifiez.',
      de: 'Nicht gefunden heißt nicht, dass es keines gibt: Prüfen Sie es.',
    },
  },
} as const satisfies Record<string, RuleWords>;
