import type { RuleWords } from '../rules-of';

/** Delivery, what happens when it fails, and who bears the parcel's risk in France, in the shopper's words. */
export const deliveryText = {
  'FR-01': {
    rule: {
      en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
      fr: 'À défaut de date convenue, le vendeur livre au plus tard 30 jours après la conclusion du contrat.',
      de: 'Ist kein Termin vereinbart, muss der Verkäufer spätestens 30 Tage nach Vertragsschluss liefern.',
    },
    conditions: {
      en: 'Otherwise the announced date binds the seller; a clause that calls it “indicative” is presumed unfair.',
      fr: 'Sinon la date annoncée engage le vendeur ; une clause qui la dit « indicative » est présumée abusive.',
      de: 'Sonst bindet der angekündigte Termin den Verkäufer; eine Klausel, die ihn als „unverbindlich“ bezeichnet, gilt als missbräuchlich.',
    },
  },
  'FR-02': {
    rule: {
      en: 'When the delivery date is missed, the shopper sends a formal notice giving reasonable extra time, and may end the contract if nothing comes by then.',
      fr: 'Si la date de livraison est dépassée, l’acheteur met le vendeur en demeure de livrer dans un délai supplémentaire raisonnable, puis peut résoudre le contrat.',
      de: 'Ist der Liefertermin verstrichen, setzt der Käufer dem Verkäufer schriftlich eine angemessene Nachfrist und kann danach vom Vertrag zurücktreten.',
    },
    conditions: {
      en: 'In writing; an e-mail will do. The law gives no number of days; 7 to 15 are usual.',
      fr: 'Par écrit ; un e-mail convient. La loi ne fixe pas de nombre de jours ; 7 à 15 jours sont d’usage.',
      de: 'Schriftlich; eine E-Mail genügt. Das Gesetz nennt keine Anzahl Tage; üblich sind 7 bis 15.',
    },
  },
  'FR-03': {
    rule: {
      en: 'The contract ends when the seller receives the letter that ends it, unless the goods came meanwhile.',
      fr: 'Le contrat est résolu à la réception par le vendeur de la lettre de résolution, sauf s’il a livré entre-temps.',
      de: 'Der Vertrag endet, wenn der Verkäufer die Rücktrittserklärung erhält, es sei denn, er hat inzwischen geliefert.',
    },
    effect: {
      en: 'Send it so that you can show the day of receipt: the 14 days for the refund may be counted from it.',
      fr: 'Envoyez-la de façon à prouver le jour de réception : les 14 jours du remboursement peuvent en courir.',
      de: 'Versenden Sie sie so, dass Sie den Tag des Empfangs belegen können: Die 14 Tage für die Erstattung können ab dann zählen.',
    },
  },
  'FR-04': {
    rule: {
      en: 'When the seller refuses or plainly will not deliver, or misses a date that was essential, the shopper may end the contract at once.',
      fr: 'Si le vendeur refuse de livrer, s’il est manifeste qu’il ne livrera pas ou si une date essentielle est dépassée, l’acheteur peut résoudre le contrat immédiatement.',
      de: 'Verweigert der Verkäufer die Lieferung, wird er offensichtlich nicht liefern oder versäumt er einen wesentlichen Termin, kann der Käufer sofort zurücktreten.',
    },
    conditions: {
      en: 'Essential means: by the circumstances, or because you said so expressly before ordering.',
      fr: 'Essentielle : du fait des circonstances, ou parce que vous l’aviez demandé expressément avant de commander.',
      de: 'Wesentlich heißt: nach den Umständen, oder weil Sie es vor der Bestellung ausdrücklich gesagt haben.',
    },
  },
  'FR-05': {
    rule: {
      en: 'While the seller does not perform, the shopper may write that whatever is still to be paid is suspended.',
      fr: 'Tant que le vendeur n’exécute pas, l’acheteur peut lui notifier qu’il suspend le paiement de ce qui reste dû.',
      de: 'Solange der Verkäufer nicht leistet, kann der Käufer ihm mitteilen, dass er die noch offene Zahlung zurückhält.',
    },
  },
  'FR-06': {
    rule: {
      en: 'The seller refunds everything paid, delivery included, within 14 days of the day the contract was ended.',
      fr: 'Le vendeur rembourse toutes les sommes versées, livraison comprise, dans les 14 jours suivant la dénonciation du contrat.',
      de: 'Der Verkäufer erstattet alle gezahlten Beträge samt Versand innerhalb von 14 Tagen nach dem Rücktritt.',
    },
  },
  'FR-07': {
    rule: {
      en: 'A late refund grows by 10 % up to 14 days late, 20 % up to 30 days and 50 % after that.',
      fr: 'Un remboursement tardif est majoré de 10 % jusqu’à 14 jours de retard, de 20 % jusqu’à 30 jours et de 50 % au-delà.',
      de: 'Eine verspätete Erstattung erhöht sich um 10 % bei bis zu 14 Tagen Verspätung, um 20 % bei bis zu 30 Tagen und danach um 50 %.',
    },
    conditions: {
      en: 'It is due by law, without a claim. Copies with steps at 30 and 60 days are out of date.',
      fr: 'Elle est due de plein droit. Les pages qui affichent encore des paliers de 30 et 60 jours sont périmées.',
      de: 'Sie ist von Gesetzes wegen geschuldet. Seiten mit Stufen von 30 und 60 Tagen sind veraltet.',
    },
  },
  'FR-08': {
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
  'FR-09': {
    rule: {
      en: 'A shopper who noted nothing on the delivery slip loses no right against the seller.',
      fr: 'L’acheteur qui n’a émis aucune réserve à la livraison ne perd aucun droit contre le vendeur.',
      de: 'Wer bei der Lieferung keinen Vorbehalt notiert hat, verliert gegenüber dem Verkäufer kein Recht.',
    },
    conditions: {
      en: 'Reserves matter only for a claim against the carrier.',
      fr: 'Les réserves ne comptent que pour agir contre le transporteur.',
      de: 'Vorbehalte zählen nur für Ansprüche gegen den Transporteur.',
    },
  },
  'FR-10': {
    rule: {
      en: 'To keep a claim against the carrier, the recipient describes the damage or what is missing by registered letter within three days of the parcel, public holidays not counted.',
      fr: 'Pour garder un recours contre le transporteur, le destinataire décrit l’avarie ou le manque par lettre recommandée dans les trois jours, jours fériés non compris.',
      de: 'Für einen Anspruch gegen den Transporteur beschreibt der Empfänger den Schaden oder das Fehlende innerhalb von drei Tagen per Einschreiben; Feiertage zählen nicht.',
    },
    conditions: {
      en: 'Or through a bailiff; the letter must give its reasons. Not for international carriage. Sundays are left out in practice: the earlier day is the safe one.',
      fr: 'Ou par commissaire de justice ; la lettre doit être motivée. Hors transport international. En pratique le dimanche ne compte pas : le jour le plus proche est le plus sûr.',
      de: 'Oder durch einen Gerichtsvollzieher; das Schreiben muss begründet sein. Nicht bei internationalem Transport. Sonntage zählen in der Praxis nicht: Sicher ist der frühere Tag.',
    },
    effect: {
      en: 'It concerns the carrier alone: the claim against the seller stays without it.',
      fr: 'Cela ne vise que le transporteur : le recours contre le vendeur demeure sans elle.',
      de: 'Es betrifft nur den Transporteur: Der Anspruch gegen den Verkäufer bleibt auch ohne das Schreiben.',
    },
  },
  'FR-11': {
    rule: {
      en: 'Where the carrier cannot show that it let the shopper check the parcel, the three days for the letter to the carrier become ten.',
      fr: 'Si le transporteur ne prouve pas qu’il a laissé l’acheteur vérifier le colis, les trois jours pour lui écrire passent à dix.',
      de: 'Kann der Transporteur nicht belegen, dass der Käufer das Paket prüfen durfte, werden aus den drei Tagen zehn.',
    },
    conditions: {
      en: 'When you received the parcel yourself. To be safe, keep to the three days.',
      fr: 'Si vous avez reçu le colis en personne. Par prudence, tenez-vous aux trois jours.',
      de: 'Wenn Sie das Paket selbst angenommen haben. Halten Sie sich sicherheitshalber an die drei Tage.',
    },
  },
} as const satisfies Record<string, RuleWords>;
