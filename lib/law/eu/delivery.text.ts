import type { RuleWords } from '../rules-of';

/** Delivery and the parcel’s risk in the European Union, in the shopper’s words. */
export const deliveryText = {
  'EU-05': {
    rule: {
      en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
      fr: 'Sans date convenue, le vendeur doit livrer au plus tard 30 jours après la commande.',
      de: 'Ist kein Termin vereinbart, muss der Verkäufer spätestens 30 Tage nach der Bestellung liefern.',
    },
    conditions: {
      en: 'An agreed date takes its place. Delivery must come without undue delay in any case.',
      fr: 'Une date convenue la remplace. Dans tous les cas, la livraison doit se faire sans retard injustifié.',
      de: 'Ein vereinbarter Termin geht vor. In jedem Fall muss ohne unnötige Verzögerung geliefert werden.',
    },
  },
  'EU-06': {
    rule: {
      en: 'When the delivery date is missed, the shopper gives the seller extra time that fits the case, and may end the contract if nothing comes by then.',
      fr: 'Si la date de livraison n’est pas respectée, l’acheteur accorde au vendeur un délai supplémentaire adapté, puis peut mettre fin au contrat si rien n’arrive.',
      de: 'Wird der Liefertermin versäumt, setzt der Käufer dem Verkäufer eine angemessene Nachfrist und kann danach vom Vertrag zurücktreten.',
    },
    conditions: {
      en: 'The law gives no number of days. No extra time is needed when delivery was refused or the date was essential.',
      fr: 'La loi ne donne pas de nombre de jours. Aucun délai n’est à accorder si la livraison a été refusée ou si la date était essentielle.',
      de: 'Das Gesetz nennt keine Anzahl Tage. Keine Nachfrist ist nötig, wenn die Lieferung verweigert wurde oder der Termin wesentlich war.',
    },
  },
  'EU-07': {
    rule: {
      en: 'When the seller refuses to deliver, or the date was essential, the shopper may end the contract at once.',
      fr: 'Si le vendeur refuse de livrer ou si la date était essentielle, l’acheteur peut mettre fin au contrat immédiatement.',
      de: 'Verweigert der Verkäufer die Lieferung oder war der Termin wesentlich, kann der Käufer sofort zurücktreten.',
    },
    conditions: {
      en: 'The date must have been essential when the contract was made, or you said so before it.',
      fr: 'La date devait être essentielle lors de la conclusion du contrat, ou vous l’aviez dit avant.',
      de: 'Der Termin muss bei Vertragsschluss wesentlich gewesen sein, oder Sie haben es vorher gesagt.',
    },
  },
  'EU-08': {
    rule: {
      en: 'Once the contract is ended for want of delivery, the seller refunds everything paid, without undue delay.',
      fr: 'Une fois le contrat résolu faute de livraison, le vendeur rembourse sans retard excessif toutes les sommes versées.',
      de: 'Nach dem Rücktritt wegen Nichtlieferung erstattet der Verkäufer unverzüglich alle gezahlten Beträge.',
    },
    conditions: {
      en: 'The directive gives no number of days; national law may.',
      fr: 'La directive ne fixe pas de nombre de jours ; la loi nationale peut le faire.',
      de: 'Die Richtlinie nennt keine Anzahl Tage; das nationale Recht kann es tun.',
    },
  },
  'EU-09': {
    rule: {
      en: 'Until the parcel is in the shopper’s hands, its loss or damage is the seller’s risk, not the shopper’s.',
      fr: 'Tant que le colis n’est pas entre les mains de l’acheteur, sa perte ou son dommage est à la charge du vendeur.',
      de: 'Bis der Käufer das Paket in Händen hat, trägt der Verkäufer das Risiko von Verlust oder Beschädigung.',
    },
    conditions: {
      en: 'Not when you hired a carrier yourself that the seller had not offered.',
      fr: 'Sauf si vous avez vous-même choisi un transporteur que le vendeur ne proposait pas.',
      de: 'Nicht, wenn Sie selbst einen Transporteur beauftragt haben, den der Verkäufer nicht anbot.',
    },
  },
} as const satisfies Record<string, RuleWords>;
