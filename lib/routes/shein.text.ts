import type { Sentence } from '../values/sentence';

/** Every sentence of the SHEIN route. */
export const sheinText = {
  name: { en: 'SHEIN customer service', fr: 'Service client de SHEIN', de: 'SHEIN-Kundenservice' },
  asked: { en: 'with SHEIN', fr: 'auprès de SHEIN', de: 'bei SHEIN' },
  who: {
    en: 'For any order on SHEIN.',
    fr: 'Pour toute commande sur SHEIN.',
    de: 'Für jede Bestellung bei SHEIN.',
  },
  operator: {
    en: 'The contract partner named is Infinite Styles Services, Dublin.',
    fr: 'Le cocontractant indiqué est Infinite Styles Services, Dublin.',
    de: 'Als Vertragspartner genannt ist Infinite Styles Services, Dublin.',
  },
  damagedRule: {
    en: 'A damaged parcel is refused, or the carrier gets written reserves within 24 hours with a copy to SHEIN.',
    fr: 'Un colis abîmé se refuse, ou des réserves écrites vont au transporteur sous 24 heures, avec copie à SHEIN.',
    de: 'Ein beschädigtes Paket wird verweigert, oder der Zusteller erhält binnen 24 Stunden schriftliche Vorbehalte, mit Kopie an SHEIN.',
  },
  damagedBy: {
    en: 'Reserves in writing to the carrier, with a copy to SHEIN: by {day} (24 hours from delivery).',
    fr: 'Réserves écrites au transporteur, avec copie à SHEIN : au plus tard le {day} (24 heures après la livraison).',
    de: 'Schriftliche Vorbehalte an den Zusteller, mit Kopie an SHEIN: bis {day} (24 Stunden nach Zustellung).',
  },
  damagedWhy: {
    en: '24 hours after delivery on {from}',
    fr: '24 heures après la livraison du {from}',
    de: '24 Stunden nach der Zustellung am {from}',
  },
  faultRule: {
    en: 'For a wrong or faulty item the French terms of January 2026 give no last day.',
    fr: 'Pour un article erroné ou défectueux, les conditions françaises de janvier 2026 ne fixent pas de dernier jour.',
    de: 'Für falsche oder fehlerhafte Artikel nennen die französischen Bedingungen vom Januar 2026 keinen letzten Tag.',
  },
  faultConflict: {
    en: 'The terms before gave 48 days after receipt; pages that say 60, 75 or 90 days are outdated.',
    fr: 'Les conditions précédentes donnaient 48 jours après réception ; les pages parlant de 60, 75 ou 90 jours sont dépassées.',
    de: 'Die früheren Bedingungen gaben 48 Tage nach Erhalt; Seiten mit 60, 75 oder 90 Tagen sind veraltet.',
  },
  returnRule: {
    en: 'SHEIN takes unwanted goods back for 45 days from the purchase (French terms of May 2025).',
    fr: 'SHEIN reprend les articles pendant 45 jours à compter de l’achat (conditions françaises de mai 2025).',
    de: 'SHEIN nimmt Ware 45 Tage ab dem Kauf zurück (französische Bedingungen vom Mai 2025).',
  },
  refundRule: {
    en: 'After a withdrawal the money comes back within 14 days of the goods’ return, to the same means of payment.',
    fr: 'Après rétractation, le remboursement intervient dans les 14 jours du retour de l’article, par le même moyen de paiement.',
    de: 'Nach einem Widerruf wird binnen 14 Tagen nach Rückkehr der Ware über dasselbe Zahlungsmittel erstattet.',
  },
  refundConflict: {
    en: 'Older help pages of SHEIN speak of a refund to the SHEIN wallet as the default.',
    fr: 'D’anciennes pages d’aide de SHEIN prévoient par défaut un remboursement sur le portefeuille SHEIN.',
    de: 'Ältere Hilfeseiten von SHEIN nennen als Regel die Erstattung auf das SHEIN-Guthaben.',
  },
  refundWhy: {
    en: '14 days after you sent the goods back on {from}',
    fr: '14 jours après votre renvoi du {from}',
    de: '14 Tage nach Ihrer Rücksendung vom {from}',
  },
  opensRefund: {
    en: 'Open: the 14 days for the refund are over.',
    fr: 'Ouvert : les 14 jours du remboursement sont passés.',
    de: 'Offen: Die 14 Tage für die Erstattung sind vorbei.',
  },
  notYet: {
    en: 'Opens once the announced delivery date, or the 14 days for a refund, have passed.',
    fr: 'S’ouvre une fois passée la date de livraison annoncée, ou les 14 jours du remboursement.',
    de: 'Öffnet sich, wenn der angekündigte Liefertermin oder die 14 Tage für die Erstattung vorbei sind.',
  },
  costRule: {
    en: 'Asking SHEIN’s customer service is free.',
    fr: 'Le recours au service client de SHEIN est gratuit.',
    de: 'Der Kundenservice von SHEIN ist kostenlos.',
  },
  stepOpen: {
    en: 'Under “My orders” open this order and choose the return, or write a support ticket.',
    fr: 'Dans « Mes commandes », ouvrez cette commande et choisissez le retour, ou créez un ticket d’assistance.',
    de: 'Öffnen Sie unter Ihren Bestellungen diese Bestellung und wählen Sie die Rückgabe, oder schreiben Sie ein Support-Ticket.',
  },
  stepMoney: {
    en: 'Ask for the money on your way of paying, not in the SHEIN wallet.',
    fr: 'Demandez le remboursement sur votre moyen de paiement, pas sur le portefeuille SHEIN.',
    de: 'Verlangen Sie das Geld auf Ihr Zahlungsmittel, nicht als SHEIN-Guthaben.',
  },
  channel: {
    en: 'Your SHEIN account, in the order',
    fr: 'Votre compte SHEIN, dans la commande',
    de: 'Ihr SHEIN-Konto, in der Bestellung',
  },
  ticket: {
    en: 'Support ticket (French site)',
    fr: 'Ticket d’assistance',
    de: 'Support-Ticket (französische Seite)',
  },
} as const satisfies Record<string, Sentence>;
