import type { Sentence } from '../values/sentence';

/** What each card network takes, from which day and until which. The shopper always files with the issuer. */
export const cardNetworksText = {
  visaFaulty: {
    en: 'Visa takes goods that are damaged, faulty or not as described: offer the return first and wait 15 days after it; at the latest 120 days after the payment or the receipt, never over 540 days after the payment.',
    fr: 'Visa admet une marchandise endommagée, défectueuse ou non conforme : proposez d’abord le retour et attendez 15 jours après ; au plus tard 120 jours après le paiement ou la réception, jamais plus de 540 jours après le paiement.',
    de: 'Visa nimmt beschädigte, mangelhafte oder abweichende Ware an: Bieten Sie zuerst die Rückgabe an und warten Sie danach 15 Tage; spätestens 120 Tage nach Zahlung oder Erhalt, nie mehr als 540 Tage nach der Zahlung.',
  },
  visaCounterfeit: {
    en: 'For a counterfeit Visa wants a statement of the brand’s owner, customs, the police or a neutral expert; 120 days from the payment, the receipt or the day you were told.',
    fr: 'Pour une contrefaçon, Visa demande une attestation du titulaire de la marque, de la douane, de la police ou d’un expert neutre ; 120 jours après le paiement, la réception ou le jour où vous l’avez appris.',
    de: 'Bei einer Fälschung verlangt Visa eine Erklärung des Markeninhabers, des Zolls, der Polizei oder eines neutralen Gutachters; 120 Tage ab Zahlung, Erhalt oder dem Tag, an dem Sie es erfuhren.',
  },
  visaMisled: {
    en: 'Visa also takes terms that were misrepresented: a copy of the page and of the terms is needed, and mere quality is left out.',
    fr: 'Visa admet aussi des conditions présentées de façon trompeuse : il faut une copie de la page et des conditions, et la simple qualité n’entre pas en compte.',
    de: 'Visa nimmt auch irreführend dargestellte Bedingungen an: nötig ist eine Kopie der Seite und der Bedingungen; bloße Qualität zählt nicht.',
  },
  visaCredit: {
    en: 'A refund that was confirmed but not booked: Visa waits 15 days from the date on the credit note, none if it has no date; 120 days from the payment or from that date.',
    fr: 'Un remboursement confirmé mais non crédité : Visa attend 15 jours après la date de l’avoir, aucun délai s’il n’est pas daté ; 120 jours après le paiement ou cette date.',
    de: 'Eine bestätigte, aber nicht gebuchte Erstattung: Visa wartet 15 Tage ab dem Datum der Gutschrift, ohne Datum gar nicht; 120 Tage ab der Zahlung oder diesem Datum.',
  },
  visaWithdrawal: {
    en: 'Returned or cancelled and the refund refused: Visa waits 15 days after the return; 120 days from the payment, the receipt or the expected day. In Europe a distance sale inside its 14-day withdrawal counts by itself.',
    fr: 'Retour ou annulation et remboursement refusé : Visa attend 15 jours après le retour ; 120 jours après le paiement, la réception ou le jour prévu. En Europe, une vente à distance rétractée dans les 14 jours suffit à elle seule.',
    de: 'Zurückgegeben oder widerrufen und Erstattung verweigert: Visa wartet 15 Tage nach der Rückgabe; 120 Tage ab Zahlung, Erhalt oder erwartetem Tag. In Europa genügt ein Fernabsatzkauf, der binnen 14 Tagen widerrufen wurde.',
  },
  visaSubscription: {
    en: 'A subscription charged after it was cancelled: from memory, Visa wants the proof of the cancellation.',
    fr: 'Un abonnement débité après sa résiliation : de mémoire, Visa demande la preuve de la résiliation.',
    de: 'Ein nach der Kündigung weiter abgebuchtes Abo: Aus dem Gedächtnis verlangt Visa den Nachweis der Kündigung.',
  },
  visaDuplicate: {
    en: 'Charged twice, or paid in another way: both lines of the statement are needed.',
    fr: 'Débité deux fois, ou payé autrement : il faut les deux lignes du relevé.',
    de: 'Doppelt abgebucht oder anders bezahlt: Beide Zeilen der Abrechnung sind nötig.',
  },
  visaNotMine: {
    en: 'A payment you did not make: Visa asks you to declare that you had no part in it.',
    fr: 'Un paiement que vous n’avez pas fait : Visa demande que vous déclariez n’y avoir pris aucune part.',
    de: 'Eine Zahlung, die Sie nicht ausgelöst haben: Visa verlangt die Erklärung, dass Sie nicht beteiligt waren.',
  },
  mastercardFamily: {
    en: 'Mastercard puts faulty, missing or counterfeit goods, missing refunds and ended subscriptions in one family: after a return wait 15 days; 120 days from the delivery, the cancellation or the last expected day; a service that broke off, at most 540.',
    fr: 'Mastercard réunit marchandise défectueuse, non livrée ou contrefaite, remboursement manquant et abonnement résilié : après un retour, attendez 15 jours ; 120 jours après la livraison, la résiliation ou le dernier jour prévu ; un service interrompu, 540 au plus.',
    de: 'Mastercard fasst mangelhafte, fehlende oder gefälschte Ware, ausstehende Erstattungen und gekündigte Abos zusammen: nach einer Rückgabe 15 Tage warten; 120 Tage ab Lieferung, Kündigung oder letztem erwarteten Tag; bei abgebrochener Leistung höchstens 540.',
  },
  mastercardError: {
    en: 'Wrong amounts and double charges are counted to 120 days by the networks in general.',
    fr: 'Montants erronés et doubles débits : les réseaux comptent en général 120 jours.',
    de: 'Falsche Beträge und Doppelbuchungen: Die Netze zählen im Allgemeinen 120 Tage.',
  },
  mastercardErrorConflict: {
    en: 'One issuer takes them for a Mastercard only until day 90.',
    fr: 'Un émetteur ne les admet pour une Mastercard que jusqu’au 90e jour.',
    de: 'Ein Herausgeber nimmt sie bei einer Mastercard nur bis zum 90. Tag an.',
  },
  mastercardNotMine: {
    en: 'A payment you did not authorise: Mastercard’s rules ask for your written declaration.',
    fr: 'Un paiement non autorisé : les règles de Mastercard demandent votre déclaration écrite.',
    de: 'Eine nicht autorisierte Zahlung: Die Mastercard-Regeln verlangen Ihre schriftliche Erklärung.',
  },
  amex: {
    en: 'American Express is issuer and network in one: about 120 days, after the seller was asked.',
    fr: 'American Express est à la fois émetteur et réseau : environ 120 jours, après avoir sollicité le vendeur.',
    de: 'American Express ist Herausgeber und Netz zugleich: etwa 120 Tage, nachdem der Verkäufer gefragt wurde.',
  },
  amexConflict: {
    en: 'One country’s page says 60 days; under US law it is 60 days from the statement.',
    fr: 'La page d’un pays dit 60 jours ; en droit américain, c’est 60 jours après le relevé.',
    de: 'Die Seite eines Landes nennt 60 Tage; nach US-Recht sind es 60 Tage ab der Abrechnung.',
  },
  from120DeliveryWhy: {
    en: '120 days from the delivery of {from}',
    fr: '120 jours après la livraison du {from}',
    de: '120 Tage ab der Lieferung vom {from}',
  },
  from120NoticedWhy: {
    en: '120 days from {from}, the day you were told',
    fr: '120 jours après le {from}, jour où vous l’avez appris',
    de: '120 Tage ab dem {from}, an dem Sie es erfuhren',
  },
  from120CreditWhy: {
    en: '120 days from the refund confirmed on {from}',
    fr: '120 jours après le remboursement confirmé le {from}',
    de: '120 Tage ab der am {from} bestätigten Erstattung',
  },
  from120CancelWhy: {
    en: '120 days from the cancellation of {from}',
    fr: '120 jours après la résiliation du {from}',
    de: '120 Tage ab der Kündigung vom {from}',
  },
  after15ReturnWhy: {
    en: '15 days from the return of {from}',
    fr: '15 jours après le retour du {from}',
    de: '15 Tage ab der Rücksendung vom {from}',
  },
  after15CreditWhy: {
    en: '15 days from the refund confirmed on {from}',
    fr: '15 jours après le remboursement confirmé le {from}',
    de: '15 Tage ab der am {from} bestätigten Erstattung',
  },
  opensReturned: {
    en: 'Open: 15 days have passed since you sent it back.',
    fr: 'Ouvert : 15 jours ont passé depuis le retour.',
    de: 'Offen: Seit der Rücksendung sind 15 Tage vergangen.',
  },
  opensCredit: {
    en: 'Open: 15 days have passed since the refund was confirmed.',
    fr: 'Ouvert : 15 jours ont passé depuis la confirmation du remboursement.',
    de: 'Offen: Seit der Bestätigung der Erstattung sind 15 Tage vergangen.',
  },
  narrower: {
    en: 'Some issuers narrow these days: one takes a Mastercard “not delivered” only from day 40 to 120, “not as described” from day 20 to 120.',
    fr: 'Certains émetteurs resserrent ces délais : l’un n’admet pour une Mastercard « non livré » que du 40e au 120e jour, « non conforme » du 20e au 120e.',
    de: 'Manche Herausgeber ziehen das enger: Einer nimmt bei Mastercard „nicht geliefert“ nur von Tag 40 bis 120 an, „abweichend“ von Tag 20 bis 120.',
  },
  shopVisa: {
    en: 'With Visa the shop has 20 to 30 days to answer.',
    fr: 'Avec Visa, la boutique a 20 à 30 jours pour répondre.',
    de: 'Bei Visa hat der Shop 20 bis 30 Tage für die Antwort.',
  },
  shopMastercard: {
    en: 'With Mastercard the shop has 45 days to answer.',
    fr: 'Avec Mastercard, la boutique a 45 jours pour répondre.',
    de: 'Bei Mastercard hat der Shop 45 Tage für die Antwort.',
  },
  shopAmex: {
    en: 'With Amex the shop has 20 days to answer.',
    fr: 'Avec Amex, la boutique a 20 jours pour répondre.',
    de: 'Bei Amex hat der Shop 20 Tage für die Antwort.',
  },
  shopCb: {
    en: 'With CB the shop has 15 days to answer.',
    fr: 'Avec CB, la boutique a 15 jours pour répondre.',
    de: 'Bei CB hat der Shop 15 Tage für die Antwort.',
  },
  swissDebit: {
    en: 'Swiss debit cards (SIX): 30 days from the debit, at most 35 transactions; payments with 3-D Secure or by wallet and complaints about quality are often left out.',
    fr: 'Cartes de débit suisses (SIX) : 30 jours après le débit, 35 opérations au plus ; les paiements avec 3-D Secure ou par wallet et les plaintes sur la qualité sont souvent exclus.',
    de: 'Schweizer Debitkarten (SIX): 30 Tage ab der Belastung, höchstens 35 Buchungen; Zahlungen mit 3-D Secure oder per Wallet und Qualitätsmängel sind oft ausgenommen.',
  },
  swissDebitWhy: {
    en: '30 days from the debit of {from}',
    fr: '30 jours après le débit du {from}',
    de: '30 Tage ab der Belastung vom {from}',
  },
  viseca: {
    en: 'Viseca cards: the signed form goes by post.',
    fr: 'Cartes Viseca : le formulaire signé s’envoie par la poste.',
    de: 'Viseca-Karten: Das unterschriebene Formular geht per Post.',
  },
  boursobank: {
    en: 'Banks’ own terms differ: those of BoursoBank (April 2026) give 4 months for statement errors and 13 months for payments you did not make.',
    fr: 'Les conditions varient : celles de BoursoBank (avril 2026) donnent 4 mois pour une erreur de relevé et 13 mois pour un paiement non fait par vous.',
    de: 'Die Bedingungen der Banken unterscheiden sich: Die von BoursoBank (April 2026) geben 4 Monate bei Fehlern der Abrechnung und 13 Monate bei nicht von Ihnen ausgelösten Zahlungen.',
  },
  frenchState: {
    en: 'The French ministry explains the procedure at economie.gouv.fr/particuliers/procedure-chargeback: worth showing to a bank that says it does not exist.',
    fr: 'Le ministère explique la procédure sur economie.gouv.fr/particuliers/procedure-chargeback : utile face à une banque qui dit qu’elle n’existe pas.',
    de: 'Das französische Ministerium erklärt das Verfahren auf economie.gouv.fr/particuliers/procedure-chargeback: nützlich, wenn eine Bank sagt, es gebe es nicht.',
  },
  plainReason: {
    en: 'Give the reason in plain words: the bank finds the network’s code.',
    fr: 'Donnez le motif avec vos mots : la banque trouvera le code du réseau.',
    de: 'Nennen Sie den Grund in eigenen Worten: Die Bank findet den Code des Netzes.',
  },
  offerReturn: {
    en: 'Offer the seller in writing to send the goods back, and keep the proof: card networks ask for it.',
    fr: 'Proposez par écrit au vendeur de lui renvoyer la marchandise et gardez-en la preuve : les réseaux la demandent.',
    de: 'Bieten Sie dem Verkäufer schriftlich die Rückgabe an und bewahren Sie den Nachweis auf: Die Kartennetze verlangen ihn.',
  },
  cardKind: {
    en: 'Is it a credit card or a debit card?',
    fr: 'Est-ce une carte de crédit ou de débit ?',
    de: 'Ist es eine Kredit- oder eine Debitkarte?',
  },
  cardKindHelp: {
    en: 'A credit card comes with a monthly bill; a debit card takes the money from the account at once.',
    fr: 'Une carte de crédit donne lieu à une facture mensuelle ; une carte de débit prélève aussitôt le compte.',
    de: 'Zur Kreditkarte kommt eine Monatsrechnung; die Debitkarte belastet sofort das Konto.',
  },
  credit: { en: 'Credit card', fr: 'Carte de crédit', de: 'Kreditkarte' },
  debit: { en: 'Debit card', fr: 'Carte de débit', de: 'Debitkarte' },
  cardKindSkip: { en: 'I do not know', fr: 'Je ne sais pas', de: 'Ich weiß es nicht' },
} as const satisfies Record<string, Sentence>;
