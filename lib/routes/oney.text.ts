import type { Sentence } from '../values/sentence';

/** Oney: a credit beside the purchase. */
export const oneyText = {
  name: { en: 'Oney', fr: 'Oney', de: 'Oney' },
  asked: { en: 'with Oney', fr: 'auprès d’Oney', de: 'bei Oney' },
  who: {
    en: 'For whoever pays in instalments with Oney. The order itself is cancelled through the seller.',
    fr: 'Pour qui paie en plusieurs fois avec Oney. La commande elle-même s’annule auprès du vendeur.',
    de: 'Für alle, die mit Oney in Raten zahlen. Die Bestellung selbst wird beim Verkäufer storniert.',
  },
  costRule: {
    en: 'No charge for asking was found.',
    fr: 'Aucun frais pour une demande n’a été trouvé.',
    de: 'Kosten für eine Anfrage waren nicht zu finden.',
  },
  withdraw: {
    en: 'You may withdraw from the credit itself until {day}, with the form in the acceptance e-mail.',
    fr: 'Vous pouvez vous rétracter du crédit lui-même jusqu’au {day}, avec le formulaire de l’e-mail d’acceptation.',
    de: 'Vom Kredit selbst können Sie bis zum {day} zurücktreten, mit dem Formular aus der Zusage-E-Mail.',
  },
  withdrawWhy: {
    en: '14 days from the order of {from}, taken as the day the credit was accepted',
    fr: '14 jours après la commande du {from}, prise comme jour d’acceptation du crédit',
    de: '14 Tage ab der Bestellung vom {from}, die als Tag der Kreditzusage gilt',
  },
  withdrawRule: {
    en: 'Withdrawal from the credit goes to Oney within 14 days, with the form from the acceptance e-mail.',
    fr: 'La rétractation du crédit s’adresse à Oney dans les 14 jours, avec le formulaire de l’e-mail d’acceptation.',
    de: 'Der Rücktritt vom Kredit geht binnen 14 Tagen an Oney, mit dem Formular aus der Zusage-E-Mail.',
  },
  answerWhy: {
    en: 'Refunds take up to 10 working days, from {from}',
    fr: 'Les remboursements prennent jusqu’à 10 jours ouvrés, depuis le {from}',
    de: 'Erstattungen dauern bis zu 10 Werktage, ab dem {from}',
  },
  answerRule: {
    en: 'Once the seller has cancelled, Oney’s refund takes up to 10 working days.',
    fr: 'Une fois l’annulation faite par le vendeur, le remboursement d’Oney prend jusqu’à 10 jours ouvrés.',
    de: 'Hat der Verkäufer storniert, dauert die Erstattung von Oney bis zu 10 Werktage.',
  },
  stepMail: {
    en: 'Write to Oney with the order, the contract number and the seller’s answer.',
    fr: 'Écrivez à Oney avec la commande, le numéro de contrat et la réponse du vendeur.',
    de: 'Schreiben Sie Oney mit Bestellung, Vertragsnummer und der Antwort des Verkäufers.',
  },
  stepBlock: {
    en: 'You did not make this purchase: have the card blocked first, then tell Oney.',
    fr: 'Vous n’avez pas fait cet achat : faites d’abord bloquer la carte, puis prévenez Oney.',
    de: 'Dieser Kauf ist nicht von Ihnen: Lassen Sie zuerst die Karte sperren, dann informieren Sie Oney.',
  },
  channel: { en: 'E-mail', fr: 'E-mail', de: 'E-Mail' },
  channelRule: {
    en: 'Oney’s customer service is reached at serviceclient-oney@oney.fr.',
    fr: 'Le service client d’Oney se joint à serviceclient-oney@oney.fr.',
    de: 'Den Kundendienst von Oney erreicht man unter serviceclient-oney@oney.fr.',
  },
  nextMediator: {
    en: 'If Oney’s answer does not settle it: the mediator named in the credit contract.',
    fr: 'Si la réponse d’Oney ne règle rien : le médiateur indiqué dans le contrat de crédit.',
    de: 'Löst Oneys Antwort nichts: der im Kreditvertrag genannte Mediator.',
  },
  nextCard: {
    en: 'Last: the issuer of the card that pays the instalments.',
    fr: 'En dernier : la banque de la carte qui paie les échéances.',
    de: 'Zuletzt: die Bank der Karte, die die Raten zahlt.',
  },
  fundedBy: {
    en: 'What pays the instalments?',
    fr: 'Qu’est-ce qui paie les échéances ?',
    de: 'Womit werden die Raten gezahlt?',
  },
} as const satisfies Record<string, Sentence>;
