import type { Sentence } from '../values/sentence';

/** Every sentence of the card issuer's route, and those that one issuer's pack shares with it. */
export const cardIssuerText = {
  name: { en: 'Your card issuer', fr: 'La banque de votre carte', de: 'Die Bank Ihrer Karte' },
  asked: {
    en: 'with your card issuer',
    fr: 'auprès de la banque de votre carte',
    de: 'bei der Bank Ihrer Karte',
  },
  who: {
    en: 'Whoever paid by card: the bank or firm that issued the card asks the money back through the card network. You never write to Visa or Mastercard yourself.',
    fr: 'Toute personne qui a payé par carte : la banque ou l’établissement émetteur redemande l’argent par le réseau de la carte. On n’écrit jamais à Visa ou Mastercard directement.',
    de: 'Wer mit Karte gezahlt hat: Die Bank, die die Karte ausgegeben hat, fordert das Geld über das Kartennetz zurück. An Visa oder Mastercard selbst schreibt man nie.',
  },
  cost: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  costRule: {
    en: 'Disputing a card payment is free; the outcome is not guaranteed.',
    fr: 'Contester un paiement par carte est gratuit ; le résultat n’est pas garanti.',
    de: 'Eine Kartenzahlung zu beanstanden ist kostenlos; das Ergebnis ist nicht garantiert.',
  },
  opensLate: {
    en: 'Open: the promised day has passed.',
    fr: 'Ouvert : la date promise est passée.',
    de: 'Offen: Der zugesagte Tag ist vorbei.',
  },
  opensWaited: {
    en: 'Open: no date was promised, and enough days have passed since the payment.',
    fr: 'Ouvert : aucune date n’était promise, et assez de jours ont passé depuis le paiement.',
    de: 'Offen: Es war kein Termin zugesagt, und seit der Zahlung sind genug Tage vergangen.',
  },
  opensNow: {
    en: 'Open: tell your card issuer now.',
    fr: 'Ouvert : prévenez la banque de votre carte maintenant.',
    de: 'Offen: Informieren Sie die Bank Ihrer Karte jetzt.',
  },
  opensLateWhy: {
    en: 'The day after {from}, the last day promised',
    fr: 'Le lendemain du {from}, dernier jour promis',
    de: 'Am Tag nach dem {from}, dem letzten zugesagten Tag',
  },
  opens15Why: {
    en: 'No date promised: 15 days from the payment of {from} (Visa); Mastercard says 30',
    fr: 'Aucune date promise : 15 jours après le paiement du {from} (Visa) ; Mastercard dit 30',
    de: 'Kein Termin zugesagt: 15 Tage nach der Zahlung vom {from} (Visa); Mastercard sagt 30',
  },
  opens30Why: {
    en: 'No date promised: 30 days from the payment of {from} (Mastercard)',
    fr: 'Aucune date promise : 30 jours après le paiement du {from} (Mastercard)',
    de: 'Kein Termin zugesagt: 30 Tage nach der Zahlung vom {from} (Mastercard)',
  },
  visaRule: {
    en: 'Visa takes a claim for goods not received once the promised date has passed, or 15 days after the payment when no date was given; at the latest 120 days after the last expected date and 540 days after the payment.',
    fr: 'Visa admet une contestation pour non-réception une fois la date promise passée, ou 15 jours après le paiement si aucune date n’était donnée ; au plus tard 120 jours après la dernière date prévue et 540 jours après le paiement.',
    de: 'Visa nimmt eine Beanstandung wegen Nichtlieferung an, sobald der zugesagte Termin vorbei ist, ohne Termin 15 Tage nach der Zahlung; spätestens 120 Tage nach dem letzten erwarteten Tag und 540 Tage nach der Zahlung.',
  },
  mastercardRule: {
    en: 'Mastercard takes a claim for goods not received once the date has passed, or 30 days after the payment when no date was given; at the latest 120 days after the last expected date.',
    fr: 'Mastercard admet une contestation pour non-réception une fois la date passée, ou 30 jours après le paiement si aucune date n’était donnée ; au plus tard 120 jours après la dernière date prévue.',
    de: 'Mastercard nimmt eine Beanstandung wegen Nichtlieferung an, sobald der Termin vorbei ist, ohne Termin 30 Tage nach der Zahlung; spätestens 120 Tage nach dem letzten erwarteten Tag.',
  },
  cbRule: {
    en: 'CB does not publish its days: 120 days are taken as the ceiling. Banks join the service by selling the card, though many do not say so.',
    fr: 'CB ne publie pas ses délais : 120 jours sont retenus comme plafond. Les banques proposent ce service du fait qu’elles vendent la carte, même si beaucoup ne le disent pas.',
    de: 'CB veröffentlicht keine Fristen: 120 Tage gelten als Obergrenze. Die Banken bieten den Dienst mit der Karte an, auch wenn viele es nicht sagen.',
  },
  closesSwissWhy: {
    en: '30 days from the card bill of {from}',
    fr: '30 jours après la facture de carte du {from}',
    de: '30 Tage ab der Kartenrechnung vom {from}',
  },
  closesSwissRule: {
    en: 'Swiss card issuers ask that a payment be disputed within 30 days of the bill; a bank may keep to them even where the card network allows more.',
    fr: 'Les émetteurs de cartes suisses demandent que la contestation soit faite dans les 30 jours suivant la facture ; une banque peut s’y tenir même si le réseau de la carte permet davantage.',
    de: 'Schweizer Kartenherausgeber verlangen die Beanstandung innerhalb von 30 Tagen ab der Rechnung; eine Bank darf daran festhalten, auch wenn das Kartennetz mehr erlaubt.',
  },
  closesSafeWhy: {
    en: '30 days from {from}, the statement or the promised day, whichever is later: our proposal',
    fr: '30 jours après le {from}, relevé ou date promise, le plus tardif des deux : notre proposition',
    de: '30 Tage ab {from}, Abrechnung oder zugesagtem Tag, je nachdem, was später ist: unser Vorschlag',
  },
  closesSafeBillWhy: {
    en: '30 days from the statement of {from}: our proposal',
    fr: '30 jours après le relevé du {from} : notre proposition',
    de: '30 Tage ab der Abrechnung vom {from}: unser Vorschlag',
  },
  closesSafeRule: {
    en: 'Many banks want to hear within 30 days of the statement; outside Switzerland that is no fixed rule, so Recours proposes it as a safe bound.',
    fr: 'Beaucoup de banques veulent être prévenues dans les 30 jours suivant le relevé ; hors de Suisse ce n’est pas une règle fixe, Recours le propose comme borne prudente.',
    de: 'Viele Banken wollen innerhalb von 30 Tagen nach der Abrechnung informiert werden; außerhalb der Schweiz ist das keine feste Regel, Recours schlägt es als vorsichtige Grenze vor.',
  },
  closes120Why: {
    en: '120 days from {from}, the last day delivery was expected',
    fr: '120 jours après le {from}, dernier jour de livraison prévu',
    de: '120 Tage ab dem {from}, dem letzten erwarteten Liefertag',
  },
  closes120PaymentWhy: {
    en: '120 days from the payment of {from}',
    fr: '120 jours après le paiement du {from}',
    de: '120 Tage ab der Zahlung vom {from}',
  },
  closes120Rule: {
    en: 'Card networks generally count 120 days; from which day depends on the problem, so the payment is taken as the start.',
    fr: 'Les réseaux de cartes comptent en général 120 jours ; le point de départ dépend du problème, le paiement est donc retenu.',
    de: 'Kartennetze rechnen meist mit 120 Tagen; ab wann, hängt vom Problem ab, daher zählt hier die Zahlung.',
  },
  capWhy: {
    en: '540 days from the payment of {from}, which the networks never pass',
    fr: '540 jours après le paiement du {from}, que les réseaux ne dépassent jamais',
    de: '540 Tage ab der Zahlung vom {from}, die die Netze nie überschreiten',
  },
  unauthorisedWhy: {
    en: '13 months from the debit of {from}, but without delay',
    fr: '13 mois après le débit du {from}, mais sans tarder',
    de: '13 Monate ab der Belastung vom {from}, aber unverzüglich',
  },
  unauthorisedRule: {
    en: 'In the EU a payment you did not make must be reported without delay, at the latest 13 months after the debit.',
    fr: 'Dans l’UE, un paiement que vous n’avez pas fait doit être signalé sans tarder, au plus tard 13 mois après le débit.',
    de: 'In der EU muss eine nicht von Ihnen ausgelöste Zahlung unverzüglich gemeldet werden, spätestens 13 Monate nach der Belastung.',
  },
  answerSwissWhy: {
    en: 'Swiss banks take up to three months from your dispute of {from}',
    fr: 'Les banques suisses prennent jusqu’à trois mois après votre contestation du {from}',
    de: 'Schweizer Banken brauchen bis zu drei Monate ab Ihrer Beanstandung vom {from}',
  },
  answerSwissRule: {
    en: 'Swiss banks say that a dispute takes up to three months.',
    fr: 'Les banques suisses annoncent jusqu’à trois mois pour une contestation.',
    de: 'Schweizer Banken nennen bis zu drei Monate für eine Beanstandung.',
  },
  answerWhy: {
    en: 'Two months from your dispute of {from}; for a payment service the law gives the bank 15 working days to answer a complaint',
    fr: 'Deux mois après votre contestation du {from} ; pour un service de paiement, la banque doit répondre à une réclamation en 15 jours ouvrables',
    de: 'Zwei Monate ab Ihrer Beanstandung vom {from}; auf eine Beschwerde zu einem Zahlungsdienst muss die Bank in 15 Arbeitstagen antworten',
  },
  answerRule: {
    en: 'A bank acknowledges a complaint within 10 working days and answers within two months; within 15 working days for payment services (France). A chargeback itself can take longer.',
    fr: 'Une banque accuse réception d’une réclamation sous 10 jours ouvrables et répond sous deux mois ; sous 15 jours ouvrables pour les services de paiement (France). La contestation elle-même peut durer davantage.',
    de: 'Eine Bank bestätigt eine Beschwerde innerhalb von 10 Arbeitstagen und antwortet innerhalb von zwei Monaten; bei Zahlungsdiensten in 15 Arbeitstagen (Frankreich). Die Rückbuchung selbst kann länger dauern.',
  },
  notYet: {
    en: 'Opens once the promised day has passed; without a promise, 15 to 30 days after the payment.',
    fr: 'S’ouvre une fois la date promise passée ; sans promesse, 15 à 30 jours après le paiement.',
    de: 'Öffnet sich nach dem zugesagten Tag; ohne Zusage 15 bis 30 Tage nach der Zahlung.',
  },
  stepFind: {
    en: 'Find the payment on your statement and note its date and amount.',
    fr: 'Repérez le paiement sur votre relevé et notez sa date et son montant.',
    de: 'Suchen Sie die Zahlung auf Ihrer Abrechnung und notieren Sie Datum und Betrag.',
  },
  stepFile: {
    en: 'In your bank’s app or online bank look for “dispute a payment”, or write to the bank or ask at the branch. Use the word chargeback.',
    fr: 'Dans l’application ou l’espace client de la banque, cherchez « contester un paiement », ou écrivez à l’agence. Employez le mot « chargeback » (rétrofacturation).',
    de: 'Suchen Sie in der App oder im E-Banking „Zahlung beanstanden“, oder schreiben Sie der Bank oder fragen Sie in der Filiale. Nennen Sie das Wort Chargeback.',
  },
  stepAttach: {
    en: 'Attach the order, the promised date and your message to the seller, with the answer or the silence.',
    fr: 'Joignez la commande, la date promise et votre message au vendeur, avec sa réponse ou son silence.',
    de: 'Legen Sie Bestellung, zugesagten Termin und Ihre Nachricht an den Verkäufer bei, mit Antwort oder Schweigen.',
  },
  stepBlock: {
    en: 'You did not make this payment: block the card first, by the number on the card or in the app.',
    fr: 'Vous n’avez pas fait ce paiement : bloquez d’abord la carte, par le numéro indiqué sur la carte ou dans l’application.',
    de: 'Sie haben diese Zahlung nicht ausgelöst: Sperren Sie zuerst die Karte, über die Nummer auf der Karte oder in der App.',
  },
  stepAskIssuer: {
    en: 'Ask your bank by which day it wants to hear; go by the day it names if that is earlier.',
    fr: 'Demandez à votre banque jusqu’à quel jour elle accepte la contestation ; retenez sa date si elle est plus proche.',
    de: 'Fragen Sie Ihre Bank, bis wann sie die Beanstandung annimmt; halten Sie sich an ihren Tag, wenn er früher liegt.',
  },
  channelBank: {
    en: 'Your bank’s app, online bank or branch; the number on the back of the card',
    fr: 'L’application, l’espace client ou l’agence de votre banque ; le numéro au dos de la carte',
    de: 'App, E-Banking oder Filiale Ihrer Bank; die Nummer auf der Rückseite der Karte',
  },
  channelRule: {
    en: 'The dispute always goes to the bank that issued the card, in writing.',
    fr: 'La contestation s’adresse toujours par écrit à la banque qui a émis la carte.',
    de: 'Die Beanstandung geht immer schriftlich an die Bank, die die Karte ausgegeben hat.',
  },
  noteNetwork: {
    en: 'Most French cards carry CB and Visa or Mastercard: ask the bank which network carried this payment.',
    fr: 'La plupart des cartes françaises portent CB et Visa ou Mastercard : demandez à la banque quel réseau a porté ce paiement.',
    de: 'Die meisten französischen Karten tragen CB und Visa oder Mastercard: Fragen Sie die Bank, über welches Netz diese Zahlung lief.',
  },
  noteBill: {
    en: 'A dispute does not stop the card bill: pay it in time, else reminder fees and interest may follow.',
    fr: 'La contestation ne suspend pas la facture de la carte : payez-la à temps, sinon frais de rappel et intérêts peuvent s’ajouter.',
    de: 'Die Beanstandung hält die Kartenrechnung nicht auf: Zahlen Sie rechtzeitig, sonst können Mahngebühren und Zinsen folgen.',
  },
  noteNoPromise: {
    en: 'The bank decides by the network’s rules, not by consumer law. Nothing is lost by asking.',
    fr: 'La banque décide selon les règles du réseau, pas selon le droit de la consommation. Demander ne fait rien perdre.',
    de: 'Die Bank entscheidet nach den Regeln des Netzes, nicht nach Verbraucherrecht. Fragen schadet nicht.',
  },
  collisionPayPal: {
    en: 'You paid through PayPal: as far as we know, a dispute with your bank makes PayPal close its own case. Choose one of the two.',
    fr: 'Vous avez payé avec PayPal : à notre connaissance, contester auprès de votre banque fait clore le dossier PayPal. Choisissez l’une des deux voies.',
    de: 'Sie haben über PayPal gezahlt: Soweit bekannt, lässt eine Beanstandung bei Ihrer Bank PayPal den eigenen Fall schließen. Wählen Sie einen der beiden Wege.',
  },
  collisionPayPalClaim: {
    en: 'That goes for a PayPal claim under way as well.',
    fr: 'Cela vaut aussi pour une réclamation PayPal en cours.',
    de: 'Das gilt auch für einen laufenden Antrag auf PayPal-Käuferschutz.',
  },
  collisionAmazon: {
    en: 'A dispute with your bank ends the Amazon A-to-z guarantee for this order.',
    fr: 'Contester auprès de votre banque met fin à la garantie A à Z d’Amazon pour cette commande.',
    de: 'Eine Beanstandung bei Ihrer Bank beendet die A-bis-z-Garantie von Amazon für diese Bestellung.',
  },
  collisionScalapay: {
    en: 'A dispute about a Scalapay instalment is against Scalapay, not against the shop; the debt stays.',
    fr: 'Contester une mensualité Scalapay vise Scalapay, pas la boutique ; la dette reste.',
    de: 'Die Beanstandung einer Scalapay-Rate richtet sich gegen Scalapay, nicht gegen den Shop; die Schuld bleibt.',
  },
  evidenceOrder: { en: 'Order confirmation', fr: 'Confirmation de commande', de: 'Bestellbestätigung' },
  evidenceStatement: {
    en: 'The line on your card statement',
    fr: 'La ligne de votre relevé de carte',
    de: 'Die Zeile auf Ihrer Kartenabrechnung',
  },
  evidencePromise: {
    en: 'The promised delivery date',
    fr: 'La date de livraison promise',
    de: 'Der zugesagte Liefertermin',
  },
  evidenceContact: {
    en: 'Your written contact with the seller and the answer, or the silence',
    fr: 'Votre contact écrit avec le vendeur et sa réponse, ou son silence',
    de: 'Ihr schriftlicher Kontakt mit dem Verkäufer und die Antwort, oder das Schweigen',
  },
  evidencePolice: { en: 'A police report', fr: 'Un dépôt de plainte', de: 'Eine Strafanzeige' },
  evidencePhotos: {
    en: 'Photos and the description from the shop’s page',
    fr: 'Des photos et la description de la page du vendeur',
    de: 'Fotos und die Beschreibung von der Shopseite',
  },
  evidenceRule: {
    en: 'What every issuer asks for: order, statement line, promised date, written contact with the shop and its answer or silence.',
    fr: 'Ce que toute banque demande : commande, ligne du relevé, date promise, contact écrit avec la boutique et sa réponse ou son silence.',
    de: 'Was jede Bank verlangt: Bestellung, Abrechnungszeile, zugesagter Termin, schriftlicher Kontakt mit dem Shop und Antwort oder Schweigen.',
  },
  billDate: {
    en: 'What is the date of the card bill that shows this payment?',
    fr: 'Quelle est la date de la facture de carte où figure ce paiement ?',
    de: 'Welches Datum trägt die Kartenrechnung mit dieser Zahlung?',
  },
  billDateHelp: {
    en: 'The card issuer counts its days from this date.',
    fr: 'La banque de la carte compte ses jours à partir de cette date.',
    de: 'Die Bank der Karte zählt ihre Tage ab diesem Datum.',
  },
  billDateSkip: {
    en: 'It has not come yet',
    fr: 'Elle n’est pas encore arrivée',
    de: 'Sie ist noch nicht da',
  },
  nextBank: {
    en: 'If the bank refuses: complain to the bank in writing, then its mediator or ombudsman.',
    fr: 'Si la banque refuse : réclamation écrite à la banque, puis son médiateur.',
    de: 'Lehnt die Bank ab: schriftliche Beschwerde bei der Bank, dann ihre Schlichtungsstelle.',
  },
} as const satisfies Record<string, Sentence>;
