import type { Sentence } from '../values/sentence';

/** Doubts and limits that a plan states about the whole. */
export const noticesText = {
  orderInFuture: {
    en: 'The order date, {day}, lies in the future. It is treated as unknown: please correct it.',
    fr: 'La date de commande, {day}, est dans le futur. Elle est traitée comme inconnue : corrigez-la.',
    de: 'Das Bestelldatum, {day}, liegt in der Zukunft. Es gilt als unbekannt: Bitte berichtigen Sie es.',
  },
  promiseBeforeOrder: {
    en: 'The promised date, {day}, lies before the order. It is treated as unknown: please check it.',
    fr: 'La date promise, {day}, est antérieure à la commande. Elle est traitée comme inconnue : vérifiez-la.',
    de: 'Der zugesagte Termin, {day}, liegt vor der Bestellung. Er gilt als unbekannt: Bitte prüfen Sie ihn.',
  },
  promiseTooFar: {
    en: 'The promised date, {day}, is too far away to be believed. It is treated as unknown: please check it.',
    fr: 'La date promise, {day}, est trop lointaine pour être crédible. Elle est traitée comme inconnue : vérifiez-la.',
    de: 'Der zugesagte Termin, {day}, ist zu weit entfernt, um glaubhaft zu sein. Er gilt als unbekannt: Bitte prüfen Sie ihn.',
  },
  billBeforeOrder: {
    en: 'The bill date, {day}, lies before the order. It is treated as unknown: please check it.',
    fr: 'La date de la facture, {day}, est antérieure à la commande. Elle est traitée comme inconnue : vérifiez-la.',
    de: 'Das Rechnungsdatum, {day}, liegt vor der Bestellung. Es gilt als unbekannt: Bitte prüfen Sie es.',
  },
  billInFuture: {
    en: 'The bill date, {day}, lies far in the future. It is treated as unknown: please check it.',
    fr: 'La date de la facture, {day}, est loin dans le futur. Elle est traitée comme inconnue : vérifiez-la.',
    de: 'Das Rechnungsdatum, {day}, liegt weit in der Zukunft. Es gilt als unbekannt: Bitte prüfen Sie es.',
  },
  eventInFuture: {
    en: 'A step is dated in the future. It counts from that day on, not before.',
    fr: 'Une étape porte une date future. Elle ne compte qu’à partir de ce jour.',
    de: 'Ein Schritt trägt ein Datum in der Zukunft. Er zählt erst ab diesem Tag.',
  },
  eventUnknown: {
    en: 'The story holds a step that only a newer version of Recours knows. It stays there, but no date is counted from it.',
    fr: 'L’historique contient une étape que seule une version plus récente de Recours connaît. Elle y reste, mais aucune date n’en est tirée.',
    de: 'Der Verlauf enthält einen Schritt, den erst eine neuere Version von Recours kennt. Er bleibt dort, aber es wird keine Frist daraus berechnet.',
  },
  eventBeforeOrder: {
    en: 'A step is dated before the order. Please check its date.',
    fr: 'Une étape est datée d’avant la commande. Vérifiez sa date.',
    de: 'Ein Schritt ist vor der Bestellung datiert. Bitte prüfen Sie das Datum.',
  },
  contradictoryDay: {
    en: 'Two steps of the same day contradict each other. The one noted last is taken.',
    fr: 'Deux étapes du même jour se contredisent. La dernière notée est retenue.',
    de: 'Zwei Schritte desselben Tages widersprechen sich. Es gilt der zuletzt vermerkte.',
  },
  unknownRoute: {
    en: 'A step was taken by a route that this version does not carry. It stays in the story, but no date is counted from it.',
    fr: 'Une étape a été faite par une voie que cette version ne contient pas. Elle reste dans l’historique, mais aucune date n’en est tirée.',
    de: 'Ein Schritt lief über einen Weg, den diese Version nicht enthält. Er bleibt im Verlauf, aber es wird keine Frist daraus berechnet.',
  },
  totalNotPositive: {
    en: 'The total is zero or less. Please check the amount.',
    fr: 'Le total est nul ou négatif. Vérifiez le montant.',
    de: 'Die Summe ist null oder negativ. Bitte prüfen Sie den Betrag.',
  },
  refundNotPositive: {
    en: 'A refund of zero or less was noted. Please check the amount.',
    fr: 'Un remboursement nul ou négatif a été noté. Vérifiez le montant.',
    de: 'Eine Erstattung von null oder weniger ist vermerkt. Bitte prüfen Sie den Betrag.',
  },
  partRefund: {
    en: '{refunded} has come back; {missing} is still missing.',
    fr: '{refunded} vous ont été remboursés ; il manque encore {missing}.',
    de: '{refunded} sind zurückgekommen; es fehlen noch {missing}.',
  },
  partRefundUnknown: {
    en: 'Some money has come back. Whether it is all of it cannot be told from what is known here.',
    fr: 'Une partie de l’argent est revenue. Les éléments connus ne permettent pas de dire si c’est la totalité.',
    de: 'Ein Teil des Geldes ist zurückgekommen. Ob es alles ist, lässt sich hier nicht sagen.',
  },
  saysDelivered: {
    en: 'The order is noted as delivered on {day}. If it is not in your hands, say so in your letter and ask the seller for the proof of delivery.',
    fr: 'La commande est notée comme livrée le {day}. Si vous ne l’avez pas en main, dites-le dans votre lettre et demandez au vendeur la preuve de livraison.',
    de: 'Die Bestellung ist als am {day} geliefert vermerkt. Haben Sie sie nicht erhalten, schreiben Sie das in Ihrem Brief und verlangen Sie vom Verkäufer den Zustellnachweis.',
  },
  refundLate: {
    en: 'The refund was due by {day}. By law it has grown by {percent} % since; the seller owes that without being asked.',
    fr: 'Le remboursement était dû au plus tard le {day}. La loi le majore de {percent} % depuis ; le vendeur le doit de plein droit.',
    de: 'Die Erstattung war bis {day} fällig. Von Gesetzes wegen hat sie sich seither um {percent} % erhöht; der Verkäufer schuldet das von sich aus.',
  },
  refundLateInterest: {
    en: 'The refund was due by {day}. By law interest has run on it since.',
    fr: 'Le remboursement était dû au plus tard le {day}. La loi y ajoute des intérêts depuis.',
    de: 'Die Erstattung war bis {day} fällig. Von Gesetzes wegen laufen darauf seither Zinsen.',
  },
  privateSeller: {
    en: 'A private person sold it: the rules that protect consumers against businesses do not apply. Lost with them are the 14-day withdrawal, the legal guarantee against a business and consumer mediation. What the platform and your payment offer remains, and what you agreed with the seller.',
    fr: 'C’est un particulier qui a vendu : les règles qui protègent le consommateur face à un professionnel ne s’appliquent pas. Sont perdus la rétractation de 14 jours, la garantie légale due par un professionnel et la médiation de la consommation. Restent ce qu’offrent la plateforme et votre paiement, et ce que vous avez convenu avec le vendeur.',
    de: 'Verkauft hat eine Privatperson: Die Regeln, die Verbraucher gegenüber Unternehmen schützen, gelten nicht. Es entfallen der Widerruf binnen 14 Tagen, die Gewährleistung eines Unternehmens und die Verbraucherschlichtung. Es bleiben, was Plattform und Zahlungsart bieten, und was Sie mit dem Verkäufer vereinbart haben.',
  },
  service: {
    en: 'This is a service: the guarantee rules counted here are those for goods. What the law gives when a service is badly done is not in this version.',
    fr: 'Il s’agit d’un service : les règles de garantie comptées ici valent pour les biens. Ce que la loi prévoit pour un service mal exécuté n’est pas dans cette version.',
    de: 'Es geht um eine Dienstleistung: Die hier gezählten Gewährleistungsregeln gelten für Waren. Was das Gesetz bei schlecht erbrachten Leistungen gibt, ist nicht in dieser Version.',
  },
  subscription: {
    en: 'The rules of your country on ending subscriptions are not in this version. Shown are the seller and the routes through your payment; the notice period stands in the contract.',
    fr: 'Les règles de votre pays sur la résiliation des abonnements ne sont pas dans cette version. Sont montrés le vendeur et les voies liées à votre paiement ; le préavis figure dans le contrat.',
    de: 'Die Regeln Ihres Landes zur Kündigung von Abonnements sind nicht in dieser Version. Gezeigt werden der Verkäufer und die Wege über Ihre Zahlung; die Kündigungsfrist steht im Vertrag.',
  },
  withdrawalFunction: {
    en: 'On {day} the shop’s pages had a function for withdrawing: “{words}”. It is the quickest way. Keep the confirmation the shop must send you.',
    fr: 'Le {day}, les pages de la boutique avaient une fonction pour se rétracter : « {words} ». C’est le plus rapide. Gardez la confirmation que la boutique doit vous envoyer.',
    de: 'Am {day} stand auf den Seiten des Shops eine Funktion zum Widerrufen: „{words}“. So geht es am schnellsten. Behalten Sie die Bestätigung, die der Shop schicken muss.',
  },
  withdrawalFunctionNotFound: {
    en: 'On the pages of the shop read on {day} there was no function for withdrawing, which the law of the EU asks for since 19 June 2026. It may stand behind your account. A letter or an e-mail counts just as well.',
    fr: 'Sur les pages de la boutique lues le {day}, il n’y avait pas de fonction pour se rétracter, que le droit de l’UE impose depuis le 19 juin 2026. Elle est peut-être dans votre compte client. Une lettre ou un e-mail compte tout autant.',
    de: 'Auf den am {day} gelesenen Seiten des Shops stand keine Funktion zum Widerrufen, die das EU-Recht seit dem 19. Juni 2026 verlangt. Vielleicht steht sie in Ihrem Kundenkonto. Ein Brief oder eine E-Mail zählt genauso.',
  },
  noWithdrawal: {
    en: 'The law counted with here gives no right to withdraw from an order made online. Look in the shop’s own terms: many grant one.',
    fr: 'La loi prise en compte ici ne donne pas de droit de rétractation pour une commande en ligne. Regardez les conditions de la boutique : beaucoup en accordent un.',
    de: 'Das hier angewandte Recht gibt für Online-Bestellungen kein Widerrufsrecht. Sehen Sie in den Bedingungen des Shops nach: Viele gewähren eines.',
  },
  travel: {
    en: 'This is travel or an event: its own rules are not in this version. Shown are only the seller and the routes through your payment.',
    fr: 'Il s’agit d’un voyage ou d’un événement : ses règles propres ne sont pas dans cette version. Seuls le vendeur et les voies liées à votre paiement sont montrés.',
    de: 'Es geht um eine Reise oder Veranstaltung: Deren eigene Regeln sind nicht in dieser Version. Gezeigt werden nur der Verkäufer und die Wege über Ihre Zahlung.',
  },
  notConsumer: {
    en: 'You bought for a business, so the consumer rules are left out. The seller and the routes through your payment remain.',
    fr: 'Vous avez acheté à titre professionnel : les règles de protection des consommateurs sont laissées de côté. Restent le vendeur et les voies liées à votre paiement.',
    de: 'Sie haben geschäftlich gekauft, deshalb bleiben die Verbraucherregeln außen vor. Es bleiben der Verkäufer und die Wege über Ihre Zahlung.',
  },
  expiredFacts: {
    en: 'Some facts this plan rests on were last checked on {day} and should be checked again before you rely on a date.',
    fr: 'Certains faits de ce plan ont été vérifiés pour la dernière fois le {day} et doivent l’être de nouveau avant de se fier à une date.',
    de: 'Einige Angaben dieses Plans wurden zuletzt am {day} geprüft und sollten erneut geprüft werden, bevor Sie sich auf ein Datum verlassen.',
  },
} as const satisfies Record<string, Sentence>;
