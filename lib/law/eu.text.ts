import type { Sentence } from '../values/sentence';

/** What each rule of `eu.ts` says, in the shopper's words. */
export const euText = {
  name: { en: 'European Union', fr: 'Union européenne', de: 'Europäische Union' },
  'EU-01': {
    en: 'The day on which something happens is not counted: the period starts on the next day.',
    fr: 'Le jour de l’événement ne compte pas : le délai commence le lendemain.',
    de: 'Der Tag des Ereignisses zählt nicht mit: Die Frist beginnt am nächsten Tag.',
  },
  'EU-02': {
    en: 'A period in months or years ends on the same-numbered day, or on the last day of the month when there is none.',
    fr: 'Un délai en mois ou en années se termine le jour portant le même numéro ou, à défaut, le dernier jour du mois.',
    de: 'Eine Frist in Monaten oder Jahren endet am gleichen Kalendertag oder, wenn es ihn nicht gibt, am letzten Tag des Monats.',
  },
  'EU-03': {
    en: 'When the last day is a Saturday, a Sunday or a public holiday, the period ends on the next working day.',
    fr: 'Si le dernier jour est un samedi, un dimanche ou un jour férié, le délai se termine le jour ouvré suivant.',
    de: 'Ist der letzte Tag ein Samstag, Sonntag oder Feiertag, endet die Frist am nächsten Arbeitstag.',
  },
  'EU-04': {
    en: 'A period of two days or more holds at least two working days.',
    fr: 'Un délai de deux jours ou plus comprend au moins deux jours ouvrés.',
    de: 'Eine Frist von zwei oder mehr Tagen umfasst mindestens zwei Arbeitstage.',
  },
  'EU-05': {
    en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
    fr: 'Sans date convenue, le vendeur doit livrer au plus tard 30 jours après la commande.',
    de: 'Ist kein Termin vereinbart, muss der Verkäufer spätestens 30 Tage nach der Bestellung liefern.',
  },
  'EU-05-conditions': {
    en: 'An agreed date takes its place. Delivery must come without undue delay in any case.',
    fr: 'Une date convenue la remplace. Dans tous les cas, la livraison doit se faire sans retard injustifié.',
    de: 'Ein vereinbarter Termin geht vor. In jedem Fall muss ohne unnötige Verzögerung geliefert werden.',
  },
  'EU-06': {
    en: 'When the delivery date is missed, the shopper gives the seller extra time that fits the case, and may end the contract if nothing comes by then.',
    fr: 'Si la date de livraison n’est pas respectée, l’acheteur accorde au vendeur un délai supplémentaire adapté, puis peut mettre fin au contrat si rien n’arrive.',
    de: 'Wird der Liefertermin versäumt, setzt der Käufer dem Verkäufer eine angemessene Nachfrist und kann danach vom Vertrag zurücktreten.',
  },
  'EU-06-conditions': {
    en: 'The law gives no number of days. No extra time is needed when delivery was refused or the date was essential.',
    fr: 'La loi ne donne pas de nombre de jours. Aucun délai n’est à accorder si la livraison a été refusée ou si la date était essentielle.',
    de: 'Das Gesetz nennt keine Anzahl Tage. Keine Nachfrist ist nötig, wenn die Lieferung verweigert wurde oder der Termin wesentlich war.',
  },
  'EU-07': {
    en: 'When the seller refuses to deliver, or the date was essential, the shopper may end the contract at once.',
    fr: 'Si le vendeur refuse de livrer ou si la date était essentielle, l’acheteur peut mettre fin au contrat immédiatement.',
    de: 'Verweigert der Verkäufer die Lieferung oder war der Termin wesentlich, kann der Käufer sofort zurücktreten.',
  },
  'EU-07-conditions': {
    en: 'The date must have been essential when the contract was made, or you said so before it.',
    fr: 'La date devait être essentielle lors de la conclusion du contrat, ou vous l’aviez dit avant.',
    de: 'Der Termin muss bei Vertragsschluss wesentlich gewesen sein, oder Sie haben es vorher gesagt.',
  },
  'EU-08': {
    en: 'Once the contract is ended for want of delivery, the seller refunds everything paid, without undue delay.',
    fr: 'Une fois le contrat résolu faute de livraison, le vendeur rembourse sans retard excessif toutes les sommes versées.',
    de: 'Nach dem Rücktritt wegen Nichtlieferung erstattet der Verkäufer unverzüglich alle gezahlten Beträge.',
  },
  'EU-08-conditions': {
    en: 'The directive gives no number of days; national law may.',
    fr: 'La directive ne fixe pas de nombre de jours ; la loi nationale peut le faire.',
    de: 'Die Richtlinie nennt keine Anzahl Tage; das nationale Recht kann es tun.',
  },
  'EU-09': {
    en: 'Until the parcel is in the shopper’s hands, its loss or damage is the seller’s risk, not the shopper’s.',
    fr: 'Tant que le colis n’est pas entre les mains de l’acheteur, sa perte ou son dommage est à la charge du vendeur.',
    de: 'Bis der Käufer das Paket in Händen hat, trägt der Verkäufer das Risiko von Verlust oder Beschädigung.',
  },
  'EU-09-conditions': {
    en: 'Not when you hired a carrier yourself that the seller had not offered.',
    fr: 'Sauf si vous avez vous-même choisi un transporteur que le vendeur ne proposait pas.',
    de: 'Nicht, wenn Sie selbst einen Transporteur beauftragt haben, den der Verkäufer nicht anbot.',
  },
  'EU-26': {
    en: 'The European online dispute platform has taken no complaints since 20 March 2025 and closed on 20 July 2025.',
    fr: 'La plateforme européenne de règlement en ligne des litiges ne prend plus de réclamations depuis le 20 mars 2025 et a fermé le 20 juillet 2025.',
    de: 'Die europäische Plattform zur Online-Streitbeilegung nimmt seit dem 20. März 2025 keine Beschwerden mehr an und wurde am 20. Juli 2025 geschlossen.',
  },
  'EU-27': {
    en: 'A recognised mediation body gives its result within 90 days of the complete file and may not ask for less than one year from the complaint to the seller.',
    fr: 'Un organisme de médiation agréé rend son résultat dans les 90 jours suivant le dossier complet et ne peut pas exiger moins d’un an à compter de la réclamation au vendeur.',
    de: 'Eine anerkannte Schlichtungsstelle legt ihr Ergebnis binnen 90 Tagen nach der vollständigen Akte vor und darf keine kürzere Frist als ein Jahr ab der Beschwerde beim Verkäufer verlangen.',
  },
  'EU-27-conditions': {
    en: 'The 90 days may be extended for complex cases; a refusal comes within three weeks.',
    fr: 'Les 90 jours peuvent être prolongés pour les dossiers complexes ; un refus est communiqué dans les trois semaines.',
    de: 'Die 90 Tage können bei komplexen Fällen verlängert werden; eine Ablehnung erfolgt innerhalb von drei Wochen.',
  },
  'EU-32': {
    en: 'When a shop directs its business to the shopper’s country, the mandatory protection of that country’s law stays with the shopper, whatever the terms say.',
    fr: 'Si la boutique dirige son activité vers le pays de l’acheteur, la protection impérative de la loi de ce pays lui reste acquise, quoi que disent les conditions de vente.',
    de: 'Richtet ein Shop seine Tätigkeit auf das Land des Käufers aus, bleibt dem Käufer der zwingende Schutz dieses Landes, was auch immer in den AGB steht.',
  },
} as const satisfies Record<string, Sentence>;
