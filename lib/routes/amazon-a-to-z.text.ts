import type { Sentence } from '../values/sentence';

/** Every sentence of the Amazon A-to-z route. */
export const aToZText = {
  name: {
    en: 'Amazon A-to-z Guarantee',
    fr: 'Garantie A à Z d’Amazon',
    de: 'Amazon A-bis-Z-Garantie',
  },
  asked: {
    en: 'under Amazon’s A-to-z Guarantee',
    fr: 'auprès d’Amazon, par la Garantie A à Z',
    de: 'bei Amazon über die A-bis-Z-Garantie',
  },
  who: {
    en: 'For an order on Amazon that another seller sold and shipped; not for digital content, services or gift cards.',
    fr: 'Pour une commande sur Amazon vendue et expédiée par un autre vendeur ; pas pour le numérique, les services ou les cartes cadeaux.',
    de: 'Für eine Bestellung auf Amazon, die ein anderer Verkäufer verkauft und versandt hat; nicht für Digitales, Dienste oder Guthaben.',
  },
  covers: {
    en: 'It covers: late, not arrived although marked as delivered, not as expected, refund missing.',
    fr: 'Elle couvre : retard, colis absent bien qu’indiqué livré, article non conforme, remboursement manquant.',
    de: 'Sie gilt bei: Verspätung, nicht angekommen trotz Zustellvermerk, nicht wie erwartet, ausbleibende Erstattung.',
  },
  opensRule: {
    en: 'The request can be made 48 hours after writing to the seller and three days after the latest delivery estimate, sooner if tracking shows delivery.',
    fr: 'La demande est possible 48 heures après le message au vendeur et trois jours après la dernière date de livraison estimée, plus tôt si le suivi indique la livraison.',
    de: 'Der Antrag ist 48 Stunden nach der Nachricht an den Verkäufer und drei Tage nach dem spätesten Liefertermin möglich, früher bei Zustellung laut Sendungsverfolgung.',
  },
  opensConflict: {
    en: 'The German page asks for two working days after writing to the seller instead of 48 hours.',
    fr: 'La page allemande demande deux jours ouvrés après le message au vendeur au lieu de 48 heures.',
    de: 'Die deutsche Seite verlangt statt 48 Stunden zwei Arbeitstage nach der Nachricht an den Verkäufer.',
  },
  opensEstimateWhy: {
    en: 'Three days after the latest delivery estimate, {from}',
    fr: 'Trois jours après la dernière date de livraison estimée, le {from}',
    de: 'Drei Tage nach dem spätesten Liefertermin, dem {from}',
  },
  opensContactWhy: {
    en: '48 hours after your message to the seller of {from}',
    fr: '48 heures après votre message au vendeur du {from}',
    de: '48 Stunden nach Ihrer Nachricht an den Verkäufer vom {from}',
  },
  opensContactGermanWhy: {
    en: 'Two working days after your message to the seller of {from}',
    fr: 'Deux jours ouvrés après votre message au vendeur du {from}',
    de: 'Zwei Arbeitstage nach Ihrer Nachricht an den Verkäufer vom {from}',
  },
  notYet: {
    en: 'Opens 48 hours after you wrote to the seller; for a late order also three days after the latest delivery estimate.',
    fr: 'S’ouvre 48 heures après votre message au vendeur ; pour un retard, aussi trois jours après la dernière date de livraison estimée.',
    de: 'Öffnet sich 48 Stunden nach Ihrer Nachricht an den Verkäufer; bei Verspätung zudem drei Tage nach dem spätesten Liefertermin.',
  },
  closesRule: {
    en: 'The request can be made until 90 days after the latest delivery estimate.',
    fr: 'La demande est possible jusqu’à 90 jours après la dernière date de livraison estimée.',
    de: 'Der Antrag ist bis 90 Tage nach dem spätesten Liefertermin möglich.',
  },
  costRule: {
    en: 'The A-to-z Guarantee costs the shopper nothing.',
    fr: 'La Garantie A à Z ne coûte rien à l’acheteur.',
    de: 'Die A-bis-Z-Garantie kostet Käufer nichts.',
  },
  stepWrite: {
    en: 'First write to the seller through the order on Amazon and keep that message.',
    fr: 'Écrivez d’abord au vendeur depuis la commande sur Amazon et gardez ce message.',
    de: 'Schreiben Sie zuerst dem Verkäufer über die Bestellung bei Amazon und bewahren Sie die Nachricht auf.',
  },
  stepRequest: {
    en: 'Among your orders on Amazon, open this order, choose the problem with the order, then request the refund.',
    fr: 'Dans vos commandes sur Amazon, ouvrez cette commande, signalez un problème, puis demandez le remboursement.',
    de: 'Öffnen Sie bei Amazon unter Ihren Bestellungen diese Bestellung, melden Sie das Problem und beantragen Sie die Erstattung.',
  },
  stepReturn: {
    en: 'If you refused or returned the parcel, add the tracking number of the return.',
    fr: 'Si vous avez refusé ou renvoyé le colis, ajoutez le numéro de suivi du retour.',
    de: 'Haben Sie das Paket verweigert oder zurückgeschickt, fügen Sie die Sendungsnummer der Rücksendung bei.',
  },
  channel: {
    en: 'Your Amazon account, in the order itself',
    fr: 'Votre compte Amazon, dans la commande',
    de: 'Ihr Amazon-Konto, in der Bestellung',
  },
  channelRule: {
    en: 'The request is made in the account: the order, problem with the order, request refund.',
    fr: 'La demande se fait dans le compte : la commande, problème avec la commande, demander un remboursement.',
    de: 'Der Antrag läuft über das Konto: Bestellung, Problem bei der Bestellung, Erstattung beantragen.',
  },
  ends: {
    en: 'It ends with the refund or the refusal.',
    fr: 'Elle prend fin avec le remboursement ou le refus.',
    de: 'Sie endet mit der Erstattung oder der Ablehnung.',
  },
  appeal: {
    en: 'A refusal can be appealed, as far as we remember; no day for a buyer’s appeal was found.',
    fr: 'Un refus peut être contesté, de mémoire ; aucun délai pour le recours de l’acheteur n’a été trouvé.',
    de: 'Gegen eine Ablehnung gibt es nach unserer Erinnerung einen Einspruch; eine Frist für Käufer wurde nicht gefunden.',
  },
  sellerAppeal: {
    en: 'The 30 days for an appeal in Amazon’s business terms are the seller’s.',
    fr: 'Les 30 jours de recours des conditions professionnelles d’Amazon sont ceux du vendeur.',
    de: 'Die 30 Tage für einen Einspruch in den Händlerbedingungen von Amazon gelten für den Verkäufer.',
  },
  private: {
    en: 'According to the French terms of November 2025 it covers private sellers too.',
    fr: 'Selon les conditions françaises de novembre 2025, elle couvre aussi les vendeurs particuliers.',
    de: 'Nach den französischen Bedingungen vom November 2025 gilt sie auch für private Verkäufer.',
  },
  read: {
    en: 'The days were read on Amazon’s pages for Germany and Canada and in its French terms; other sites may differ.',
    fr: 'Les délais ont été lus sur les pages d’Amazon pour l’Allemagne et le Canada et dans ses conditions françaises ; d’autres sites peuvent différer.',
    de: 'Gelesen wurden die Fristen auf den Seiten für Deutschland und Kanada und in den französischen Bedingungen; andere Seiten können abweichen.',
  },
} as const satisfies Record<string, Sentence>;
