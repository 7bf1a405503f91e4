import type { RuleWords } from '../rules-of';

/** Withdrawal from an order made at a distance in France, in the shopper's words. */
export const withdrawalText = {
  'FR-23': {
    rule: {
      en: 'The shopper may withdraw from an online order within 14 days of receiving its last item, without giving a reason.',
      fr: 'L’acheteur peut se rétracter d’une commande à distance dans les 14 jours suivant la réception du dernier article, sans motif.',
      de: 'Der Käufer kann eine Onlinebestellung innerhalb von 14 Tagen nach Erhalt des letzten Artikels ohne Grund widerrufen.',
    },
    conditions: {
      en: 'The day you send the withdrawal counts. The day of receipt is not counted.',
      fr: 'C’est le jour d’envoi de la rétractation qui compte. Le jour de réception n’est pas compté.',
      de: 'Es zählt der Tag, an dem Sie den Widerruf absenden. Der Tag des Erhalts zählt nicht mit.',
    },
  },
  'FR-24': {
    rule: {
      en: 'A withdrawal period that ends on a Saturday, a Sunday or a public holiday runs on to the next working day.',
      fr: 'Un délai de rétractation qui expire un samedi, un dimanche ou un jour férié est prolongé jusqu’au premier jour ouvrable suivant.',
      de: 'Endet die Widerrufsfrist an einem Samstag, Sonntag oder Feiertag, läuft sie bis zum nächsten Arbeitstag.',
    },
    conditions: {
      en: 'The day of the event is not counted; a Saturday moves to the Monday.',
      fr: 'Le jour de l’événement ne compte pas ; un samedi est reporté au lundi.',
      de: 'Der Tag des Ereignisses zählt nicht; ein Samstag wird auf den Montag verschoben.',
    },
  },
  'FR-25': {
    rule: {
      en: 'A seller who did not tell the shopper of the right to withdraw leaves it open for 12 months more.',
      fr: 'Si le vendeur n’a pas informé l’acheteur de son droit de rétractation, le délai est prolongé de 12 mois.',
      de: 'Hat der Verkäufer nicht über das Widerrufsrecht belehrt, verlängert sich die Frist um 12 Monate.',
    },
    conditions: {
      en: 'Counted from the end of the first 14 days.',
      fr: 'À compter de la fin des 14 premiers jours.',
      de: 'Gezählt ab dem Ende der ersten 14 Tage.',
    },
  },
  'FR-25-late': {
    rule: {
      en: 'When the information comes within those 12 months, 14 days run from the day the shopper gets it.',
      fr: 'Si l’information arrive pendant ces 12 mois, 14 jours courent à compter de sa réception.',
      de: 'Kommt die Belehrung innerhalb dieser 12 Monate, laufen 14 Tage ab ihrem Erhalt.',
    },
  },
  'FR-26': {
    rule: {
      en: 'A shop must offer a withdrawal button on its site, free and during the whole period, for contracts from 19 June 2026.',
      fr: 'Pour les contrats conclus depuis le 19 juin 2026, le site doit offrir une fonction de rétractation gratuite pendant tout le délai.',
      de: 'Für Verträge ab dem 19. Juni 2026 muss der Shop während der ganzen Frist kostenlos eine Widerrufsfunktion anbieten.',
    },
    conditions: {
      en: 'Labelled “renoncer au contrat ici”, then “confirmer la rétractation”; a letter or an e-mail stays valid.',
      fr: 'Intitulée « renoncer au contrat ici », puis « confirmer la rétractation » ; une lettre ou un e-mail reste valable.',
      de: 'Beschriftet mit „renoncer au contrat ici“, dann „confirmer la rétractation“; ein Brief oder eine E-Mail bleibt gültig.',
    },
    effect: {
      en: 'The shop sends a receipt with content, date and time: keep it as proof.',
      fr: 'Le site envoie un accusé de réception avec le contenu, la date et l’heure : gardez-le comme preuve.',
      de: 'Der Shop schickt eine Bestätigung mit Inhalt, Datum und Uhrzeit: Bewahren Sie sie als Beweis auf.',
    },
  },
  'FR-27': {
    rule: {
      en: 'It is for the shopper to prove the withdrawal and the day it was sent.',
      fr: 'C’est à l’acheteur de prouver qu’il s’est rétracté, et à quelle date.',
      de: 'Der Käufer muss beweisen, dass und wann er widerrufen hat.',
    },
    effect: {
      en: 'Keep the proof of sending.',
      fr: 'Gardez la preuve de l’envoi.',
      de: 'Bewahren Sie den Nachweis der Absendung auf.',
    },
  },
  'FR-28': {
    rule: {
      en: 'The shopper sends the goods back within 14 days of telling the seller of the withdrawal.',
      fr: 'L’acheteur renvoie le bien dans les 14 jours suivant la communication de sa rétractation.',
      de: 'Der Käufer schickt die Ware innerhalb von 14 Tagen nach der Mitteilung des Widerrufs zurück.',
    },
    conditions: {
      en: 'Not where the seller collects them.',
      fr: 'Sauf si le vendeur vient les récupérer.',
      de: 'Nicht, wenn der Verkäufer sie abholt.',
    },
  },
  'FR-29': {
    rule: {
      en: 'The seller refunds everything, standard delivery included, within 14 days of being told of the withdrawal.',
      fr: 'Le vendeur rembourse tout, livraison standard comprise, dans les 14 jours suivant le jour où il est informé de la rétractation.',
      de: 'Der Verkäufer erstattet alles samt Standardversand innerhalb von 14 Tagen, nachdem er vom Widerruf erfahren hat.',
    },
    conditions: {
      en: 'It may wait until it has the goods back or proof that they were sent, whichever comes first.',
      fr: 'Il peut attendre d’avoir récupéré le bien ou reçu la preuve de son envoi, selon ce qui arrive en premier.',
      de: 'Er darf warten, bis er die Ware oder den Versandnachweis hat, je nachdem, was früher kommt.',
    },
  },
  'FR-30': {
    rule: {
      en: 'A late refund after withdrawal grows by 5 % from 10 days late, 10 % from 20, 20 % from 30 and 50 % from 60, then by five points for each month beyond 90 days.',
      fr: 'Après une rétractation, un remboursement en retard est majoré de 5 % au-delà de 10 jours, 10 % au-delà de 20, 20 % au-delà de 30 et 50 % au-delà de 60, puis de cinq points par mois au-delà de 90 jours.',
      de: 'Nach einem Widerruf erhöht sich eine verspätete Erstattung um 5 % bei mehr als 10 Tagen Verspätung, um 10 % ab 20, 20 % ab 30 und 50 % ab 60, dann um fünf Punkte je Monat über 90 Tage hinaus.',
    },
    conditions: {
      en: 'Up to 10 days late: interest at the legal rate. The surcharge stops at the price; then legal interest runs. It is due without a claim.',
      fr: 'Jusqu’à 10 jours de retard : intérêt au taux légal. La majoration s’arrête au prix du produit ; l’intérêt légal prend la suite. Elle est due de plein droit.',
      de: 'Bis 10 Tage Verspätung: gesetzliche Zinsen. Der Aufschlag endet beim Kaufpreis; danach laufen gesetzliche Zinsen. Er ist ohne Antrag geschuldet.',
    },
  },
  'FR-31': {
    rule: {
      en: 'Some orders cannot be withdrawn from: made to measure, perishable, unsealed hygiene goods, mixed goods, unsealed discs and software, newspapers, auctions, dated leisure, digital content already started.',
      fr: 'Certaines commandes ne permettent pas la rétractation : sur mesure, périssable, article d’hygiène descellé, bien mélangé, disque ou logiciel descellé, presse, enchères, loisirs à date fixe, contenu numérique commencé.',
      de: 'Manche Bestellungen kann man nicht widerrufen: Maßanfertigung, Verderbliches, entsiegelte Hygieneartikel, Vermischtes, entsiegelte Datenträger und Software, Zeitungen, Versteigerungen, Freizeit mit festem Termin, begonnene digitale Inhalte.',
    },
    conditions: {
      en: 'The code lists 13 exceptions; the rules on defects and delivery still hold.',
      fr: 'Le code en compte 13 ; les règles sur la conformité et la livraison restent applicables.',
      de: 'Das Gesetz nennt 13 Ausnahmen; die Regeln zu Mängeln und Lieferung gelten weiter.',
    },
  },
} as const satisfies Record<string, RuleWords>;
