import type { Sentence } from '../values/sentence';

/** What each rule of `fr.ts` says, in the shopper's words. */
export const frText = {
  name: { en: 'France', fr: 'France', de: 'Frankreich' },
  'FR-01': {
    en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
    fr: 'À défaut de date convenue, le vendeur livre au plus tard 30 jours après la conclusion du contrat.',
    de: 'Ist kein Termin vereinbart, muss der Verkäufer spätestens 30 Tage nach Vertragsschluss liefern.',
  },
  'FR-01-conditions': {
    en: 'Otherwise the announced date binds the seller; a clause that calls it “indicative” is presumed unfair.',
    fr: 'Sinon la date annoncée engage le vendeur ; une clause qui la dit « indicative » est présumée abusive.',
    de: 'Sonst bindet der angekündigte Termin den Verkäufer; eine Klausel, die ihn als „unverbindlich“ bezeichnet, gilt als missbräuchlich.',
  },
  'FR-02': {
    en: 'When the delivery date is missed, the shopper sends a formal notice giving reasonable extra time, and may end the contract if nothing comes by then.',
    fr: 'Si la date de livraison est dépassée, l’acheteur met le vendeur en demeure de livrer dans un délai supplémentaire raisonnable, puis peut résoudre le contrat.',
    de: 'Ist der Liefertermin verstrichen, setzt der Käufer dem Verkäufer schriftlich eine angemessene Nachfrist und kann danach vom Vertrag zurücktreten.',
  },
  'FR-02-conditions': {
    en: 'In writing; an e-mail will do. The law gives no number of days; 7 to 15 are usual.',
    fr: 'Par écrit ; un e-mail convient. La loi ne fixe pas de nombre de jours ; 7 à 15 jours sont d’usage.',
    de: 'Schriftlich; eine E-Mail genügt. Das Gesetz nennt keine Anzahl Tage; üblich sind 7 bis 15.',
  },
  'FR-03': {
    en: 'The contract ends when the seller receives the letter that ends it, unless the goods came meanwhile.',
    fr: 'Le contrat est résolu à la réception par le vendeur de la lettre de résolution, sauf s’il a livré entre-temps.',
    de: 'Der Vertrag endet, wenn der Verkäufer die Rücktrittserklärung erhält, es sei denn, er hat inzwischen geliefert.',
  },
  'FR-04': {
    en: 'When the seller refuses or plainly will not deliver, or misses a date that was essential, the shopper may end the contract at once.',
    fr: 'Si le vendeur refuse de livrer, s’il est manifeste qu’il ne livrera pas ou si une date essentielle est dépassée, l’acheteur peut résoudre le contrat immédiatement.',
    de: 'Verweigert der Verkäufer die Lieferung, wird er offensichtlich nicht liefern oder versäumt er einen wesentlichen Termin, kann der Käufer sofort zurücktreten.',
  },
  'FR-04-conditions': {
    en: 'Essential means: by the circumstances, or because you said so expressly before ordering.',
    fr: 'Essentielle : du fait des circonstances, ou parce que vous l’aviez demandé expressément avant de commander.',
    de: 'Wesentlich heißt: nach den Umständen, oder weil Sie es vor der Bestellung ausdrücklich gesagt haben.',
  },
  'FR-05': {
    en: 'While the seller does not perform, the shopper may write that whatever is still to be paid is suspended.',
    fr: 'Tant que le vendeur n’exécute pas, l’acheteur peut lui notifier qu’il suspend le paiement de ce qui reste dû.',
    de: 'Solange der Verkäufer nicht leistet, kann der Käufer ihm mitteilen, dass er die noch offene Zahlung zurückhält.',
  },
  'FR-06': {
    en: 'The seller refunds everything paid, delivery included, within 14 days of the day the contract was ended.',
    fr: 'Le vendeur rembourse toutes les sommes versées, livraison comprise, dans les 14 jours suivant la dénonciation du contrat.',
    de: 'Der Verkäufer erstattet alle gezahlten Beträge samt Versand innerhalb von 14 Tagen nach dem Rücktritt.',
  },
  'FR-07': {
    en: 'A late refund grows by 10 % up to 14 days late, 20 % up to 30 days and 50 % after that.',
    fr: 'Un remboursement tardif est majoré de 10 % jusqu’à 14 jours de retard, de 20 % jusqu’à 30 jours et de 50 % au-delà.',
    de: 'Eine verspätete Erstattung erhöht sich um 10 % bei bis zu 14 Tagen Verspätung, um 20 % bei bis zu 30 Tagen und danach um 50 %.',
  },
  'FR-07-conditions': {
    en: 'It is due by law, without a claim. Copies with steps at 30 and 60 days are out of date.',
    fr: 'Elle est due de plein droit. Les pages qui affichent encore des paliers de 30 et 60 jours sont périmées.',
    de: 'Sie ist von Gesetzes wegen geschuldet. Seiten mit Stufen von 30 und 60 Tagen sind veraltet.',
  },
  'FR-08': {
    en: 'Until the parcel is in the shopper’s hands, its loss or damage is the seller’s risk.',
    fr: 'Tant que l’acheteur n’a pas pris physiquement possession du colis, le risque de perte ou de dommage pèse sur le vendeur.',
    de: 'Bis der Käufer das Paket in Händen hat, trägt der Verkäufer das Risiko von Verlust oder Beschädigung.',
  },
  'FR-08-conditions': {
    en: 'Not when you hired a carrier of your own.',
    fr: 'Sauf si vous avez choisi votre propre transporteur.',
    de: 'Nicht, wenn Sie selbst einen Transporteur beauftragt haben.',
  },
  'FR-32': {
    en: 'A mediator takes the case only after a written complaint to the seller.',
    fr: 'Le médiateur n’examine le litige qu’après une réclamation écrite auprès du vendeur.',
    de: 'Die Schlichtungsstelle behandelt den Fall erst nach einer schriftlichen Beschwerde beim Verkäufer.',
  },
  'FR-32-conditions': {
    en: 'Mediators usually wait for two months without an answer; that is their practice, not the code.',
    fr: 'Les médiateurs attendent en général deux mois sans réponse ; c’est leur usage, pas le code.',
    de: 'Die Schlichtungsstellen warten meist zwei Monate ohne Antwort ab; das ist ihre Praxis, nicht das Gesetz.',
  },
  'FR-33': {
    en: 'The mediator must be reached within one year of the written complaint to the seller.',
    fr: 'Le médiateur doit être saisi dans l’année qui suit la réclamation écrite au vendeur.',
    de: 'Die Schlichtungsstelle muss innerhalb eines Jahres nach der schriftlichen Beschwerde beim Verkäufer angerufen werden.',
  },
  'FR-34': {
    en: 'A mediator who cannot take the case says so within three weeks of receiving the file.',
    fr: 'Le médiateur qui ne peut pas traiter le litige le dit dans les trois semaines suivant la réception du dossier.',
    de: 'Kann die Schlichtungsstelle den Fall nicht behandeln, teilt sie es innerhalb von drei Wochen nach Eingang mit.',
  },
  'FR-35': {
    en: 'The mediator answers within 90 days of telling both sides that the case has come in; longer when it is complex.',
    fr: 'Le médiateur rend sa proposition dans les 90 jours suivant la notification aux parties, davantage si le litige est complexe.',
    de: 'Die Schlichtungsstelle antwortet innerhalb von 90 Tagen nach der Mitteilung an beide Seiten, bei schwierigen Fällen später.',
  },
  'FR-36': {
    en: 'A clause cannot force a shopper to mediate before going to court.',
    fr: 'Aucune clause ne peut obliger l’acheteur à passer par la médiation avant le juge.',
    de: 'Keine Klausel kann den Käufer zwingen, vor dem Gericht eine Schlichtung zu durchlaufen.',
  },
  'FR-37': {
    en: 'Once both sides agree to mediate, the time to sue stands still; at least six months are left if it fails.',
    fr: 'Dès que les parties acceptent la médiation, la prescription est suspendue ; il reste au moins six mois en cas d’échec.',
    de: 'Sobald beide Seiten der Schlichtung zustimmen, ruht die Verjährung; bei einem Scheitern bleiben mindestens sechs Monate.',
  },
  'FR-38': {
    en: 'In court procedure the day of the event is not counted, and a last day on a Saturday, a Sunday or a public holiday moves to the next working day.',
    fr: 'En procédure, le jour de l’événement ne compte pas ; un délai expirant un samedi, un dimanche ou un jour férié est prolongé jusqu’au premier jour ouvrable suivant.',
    de: 'Im Gerichtsverfahren zählt der Tag des Ereignisses nicht; fällt der letzte Tag auf einen Samstag, Sonntag oder Feiertag, gilt der nächste Werktag.',
  },
  'FR-38-conditions': {
    en: 'For procedure only. Alsace and Moselle also keep Good Friday and 26 December.',
    fr: 'Pour la procédure seulement. L’Alsace et la Moselle chôment aussi le Vendredi saint et le 26 décembre.',
    de: 'Nur für Gerichtsverfahren. Im Elsass und in der Moselle sind auch Karfreitag und der 26. Dezember Feiertage.',
  },
  'FR-39': {
    en: 'For a claim of up to 5,000 euros, an attempt with a conciliator or mediator must come before the court.',
    fr: 'Pour une demande jusqu’à 5 000 euros, une tentative de conciliation ou de médiation est obligatoire avant le juge.',
    de: 'Bei Forderungen bis 5000 Euro muss vor dem Gericht eine Schlichtung oder Mediation versucht werden.',
  },
  'FR-39-conditions': {
    en: 'Excused when the case is urgent or the conciliator’s first meeting is more than three months away.',
    fr: 'Dispense en cas d’urgence ou si la première réunion du conciliateur est à plus de trois mois.',
    de: 'Nicht nötig bei Dringlichkeit oder wenn der erste Termin der Schlichtung mehr als drei Monate entfernt ist.',
  },
  'FR-45': {
    en: 'A SignalConso report informs the authority; it does not replace a formal notice or a withdrawal.',
    fr: 'Un signalement SignalConso informe l’administration ; il ne remplace ni une mise en demeure ni une rétractation.',
    de: 'Eine SignalConso-Meldung informiert die Behörde; sie ersetzt weder eine Nachfrist noch einen Widerruf.',
  },
} as const satisfies Record<string, Sentence>;
