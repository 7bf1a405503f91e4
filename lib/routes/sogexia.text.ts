import type { Sentence } from '../values/sentence';

/** Sogexia's SmartPay card: block it, then dispute the payment. */
export const sogexiaText = {
  name: { en: 'Sogexia (SmartPay)', fr: 'Sogexia (SmartPay)', de: 'Sogexia (SmartPay)' },
  asked: { en: 'with Sogexia', fr: 'auprès de Sogexia', de: 'bei Sogexia' },
  who: {
    en: 'For holders of a SmartPay card or account of Sogexia, an authorised payment institution in Luxembourg (not a bank).',
    fr: 'Pour les titulaires d’une carte ou d’un compte SmartPay de Sogexia, établissement de paiement agréé au Luxembourg (pas une banque).',
    de: 'Für Inhaber einer SmartPay-Karte oder eines Kontos von Sogexia, einem zugelassenen Zahlungsinstitut in Luxemburg (keine Bank).',
  },
  typeConflict: {
    en: 'Private guides call it a bank or neobank.',
    fr: 'Des guides privés parlent de banque ou de néobanque.',
    de: 'Private Ratgeber nennen es Bank oder Neobank.',
  },
  issuerRule: {
    en: 'The SmartPay terms of 26 September 2016 name R. Raphael & Sons plc as the issuer and say that Sogexia is no party. Read on your contract who issued the card.',
    fr: 'Les conditions SmartPay du 26 septembre 2016 nomment R. Raphael & Sons plc comme émetteur et disent que Sogexia n’est pas partie. Lisez sur votre contrat qui a émis la carte.',
    de: 'Die SmartPay-Bedingungen vom 26. September 2016 nennen R. Raphael & Sons plc als Herausgeber; Sogexia sei nicht Vertragspartei. Lesen Sie in Ihrem Vertrag, wer die Karte herausgibt.',
  },
  issuerNote: {
    en: 'Your contract names R. Raphael & Sons plc: the complaint is against that firm, and the Luxembourg CSSF is not its supervisor.',
    fr: 'Votre contrat nomme R. Raphael & Sons plc : la réclamation vise cette société, et la CSSF luxembourgeoise n’est pas son autorité.',
    de: 'Ihr Vertrag nennt R. Raphael & Sons plc: Die Beschwerde richtet sich gegen diese Firma, und die Luxemburger CSSF ist nicht deren Aufsicht.',
  },
  askIssuer: {
    en: 'Which firm does your SmartPay contract name as issuer of the card?',
    fr: 'Quelle société votre contrat SmartPay nomme-t-il comme émetteur de la carte ?',
    de: 'Welche Firma nennt Ihr SmartPay-Vertrag als Herausgeber der Karte?',
  },
  askIssuerHelp: {
    en: 'Contracts of 2016 named a British firm. The issuer decides where you complain if the answer is no.',
    fr: 'Des contrats de 2016 nommaient une société britannique. L’émetteur décide où réclamer en cas de refus.',
    de: 'Verträge von 2016 nannten eine britische Firma. Der Herausgeber entscheidet, wo Sie sich bei einem Nein beschweren.',
  },
  issuerSogexia: { en: 'Sogexia', fr: 'Sogexia', de: 'Sogexia' },
  issuerRaphael: { en: 'Raphael & Sons plc', fr: 'Raphael & Sons plc', de: 'Raphael & Sons plc' },
  issuerSkip: { en: 'I don’t know yet', fr: 'Je ne sais pas encore', de: 'Das weiß ich noch nicht' },
  subsidiary: {
    en: 'A private guide says that Sogexia belongs to the French SGX Processing SAS, founded in 2011, and has tens of thousands of clients in France.',
    fr: 'Un guide privé indique que Sogexia dépend de la société française SGX Processing SAS, créée en 2011, et compte des dizaines de milliers de clients en France.',
    de: 'Ein privater Ratgeber sagt, Sogexia gehöre zur französischen SGX Processing SAS von 2011 und habe Zehntausende Kunden in Frankreich.',
  },
  reasons: {
    en: 'Usual complaints: a late transfer, no access to the site, debits in error, fees, a refund after the firm’s mistake, renewing the card.',
    fr: 'Motifs courants : virement en retard, site inaccessible, prélèvements à tort, frais, remboursement après une erreur de l’établissement, renouvellement de la carte.',
    de: 'Übliche Beschwerden: verspätete Überweisung, Website nicht erreichbar, falsche Abbuchungen, Gebühren, Erstattung nach einem Fehler des Instituts, Kartenerneuerung.',
  },
  onlineFirst: {
    en: 'Go online rather than phone: a form or message leaves a proof.',
    fr: 'Passez par Internet plutôt que par téléphone : un formulaire ou un message laisse une preuve.',
    de: 'Lieber online als am Telefon: Ein Formular oder eine Nachricht hinterlässt einen Beleg.',
  },
  phoneRule: {
    en: 'Telephone numbers and hours of Sogexia stand only on private pages; Recours shows none. Blocking the card needs no call.',
    fr: 'Les numéros et horaires de Sogexia ne figurent que sur des pages privées ; Recours n’en affiche aucun. Bloquer la carte ne demande pas d’appel.',
    de: 'Telefonnummern und Zeiten von Sogexia stehen nur auf privaten Seiten; Recours zeigt keine. Zum Sperren braucht es keinen Anruf.',
  },
  stepBlock: {
    en: 'Block the card first, yourself: account, tab “Cartes”, “Faire opposition”. It works at once and for good; note the day and the time.',
    fr: 'Bloquez d’abord la carte vous-même : espace client, onglet « Cartes », « Faire opposition ». C’est immédiat et définitif ; notez le jour et l’heure.',
    de: 'Sperren Sie zuerst selbst die Karte: Konto, Reiter „Cartes“, „Faire opposition“. Das gilt sofort und endgültig; notieren Sie Tag und Uhrzeit.',
  },
  blockRule: {
    en: 'The labels “Cartes”, “Faire opposition” and “Renouveler”, and that the block is final, come from a private guide.',
    fr: 'Les libellés « Cartes », « Faire opposition » et « Renouveler », et le caractère définitif du blocage, viennent d’un guide privé.',
    de: 'Die Bezeichnungen „Cartes“, „Faire opposition“ und „Renouveler“ und die Endgültigkeit der Sperre stammen aus einem privaten Ratgeber.',
  },
  blockAtOnce: {
    en: 'A lost or stolen card, or a payment you did not make: block at once.',
    fr: 'Carte perdue ou volée, ou paiement que vous n’avez pas fait : bloquez tout de suite.',
    de: 'Karte verloren oder gestohlen, oder eine Zahlung, die Sie nicht ausgelöst haben: sofort sperren.',
  },
  stepRenew: {
    en: 'Order a new card with “Renouveler” in the account once the dispute is filed.',
    fr: 'Commandez une nouvelle carte avec « Renouveler » dans l’espace client, une fois la contestation déposée.',
    de: 'Bestellen Sie über „Renouveler“ im Konto eine neue Karte, sobald die Beanstandung eingereicht ist.',
  },
  stepForm: {
    en: 'Log in and send the dispute through the contact form; attach a signed letter.',
    fr: 'Connectez-vous et envoyez la contestation par le formulaire de contact ; joignez une lettre signée.',
    de: 'Melden Sie sich an und senden Sie die Beanstandung über das Kontaktformular; legen Sie einen unterschriebenen Brief bei.',
  },
  stepLetter: {
    en: 'The letter gives: the card’s reference, day and time of the block, each payment with shop, date and amount, and whether you still hold the card.',
    fr: 'La lettre indique : la référence de la carte, le jour et l’heure du blocage, chaque paiement avec boutique, date et montant, et si la carte est encore en votre possession.',
    de: 'Der Brief nennt: Kartenreferenz, Tag und Uhrzeit der Sperre, jede Zahlung mit Shop, Datum und Betrag, und ob Sie die Karte noch haben.',
  },
  stepPolice: {
    en: 'Report it to the police and attach a copy of the report.',
    fr: 'Portez plainte et joignez une copie du dépôt de plainte.',
    de: 'Erstatten Sie Anzeige und legen Sie eine Kopie bei.',
  },
  stepChargeback: {
    en: 'Ask in words for a chargeback (“rétrofacturation”) through the card network: Sogexia’s page names no reason for goods that did not come.',
    fr: 'Demandez en toutes lettres une rétrofacturation (« chargeback ») par le réseau de la carte : la page de Sogexia ne prévoit pas de motif pour une marchandise non reçue.',
    de: 'Verlangen Sie ausdrücklich die Rückbuchung („chargeback“) über das Kartennetz: Die Seite von Sogexia nennt keinen Grund für ausgebliebene Ware.',
  },
  disputeRule: {
    en: 'Sogexia takes disputes of payments you did not make for 13 months, and of an amount higher than expected for 8 weeks: a signed letter and a copy of the police report.',
    fr: 'Sogexia admet la contestation d’un paiement non autorisé pendant 13 mois, et d’un montant plus élevé que prévu pendant 8 semaines : lettre signée et copie du dépôt de plainte.',
    de: 'Sogexia nimmt Beanstandungen nicht ausgelöster Zahlungen 13 Monate an, eines höher als erwarteten Betrags 8 Wochen: unterschriebener Brief und Kopie der Anzeige.',
  },
  opensUnauthorised: {
    en: 'Open: block the card, then dispute the payment.',
    fr: 'Ouvert : bloquez la carte, puis contestez le paiement.',
    de: 'Offen: Karte sperren, dann die Zahlung beanstanden.',
  },
  closesMonthsWhy: {
    en: '13 months from the debit of {from}, but without delay',
    fr: '13 mois après le débit du {from}, mais sans tarder',
    de: '13 Monate ab der Belastung vom {from}, aber unverzüglich',
  },
  closesWeeksWhy: {
    en: '8 weeks from the debit of {from}, for an amount higher than expected',
    fr: '8 semaines après le débit du {from}, pour un montant plus élevé que prévu',
    de: '8 Wochen ab der Belastung vom {from}, bei höherem Betrag als erwartet',
  },
  closesTwiceWhy: {
    en: '13 months from the debit of {from}, if the charge was never allowed at all (a second debit)',
    fr: '13 mois après le débit du {from}, si vous n’avez jamais autorisé ce débit (un second prélèvement)',
    de: '13 Monate ab der Belastung vom {from}, wenn sie gar nicht erlaubt war (eine zweite Abbuchung)',
  },
  answerWhy: {
    en: '15 working days from your dispute of {from}: our proposal, Sogexia only says “after investigation”',
    fr: '15 jours ouvrables après votre contestation du {from} : notre proposition, Sogexia dit seulement « après enquête »',
    de: '15 Arbeitstage ab Ihrer Beanstandung vom {from}: unser Vorschlag, Sogexia sagt nur „nach Prüfung“',
  },
  answerRule: {
    en: 'Sogexia gives no number of days; Recours proposes the 15 working days usual for payment services.',
    fr: 'Sogexia ne donne pas de délai ; Recours propose les 15 jours ouvrables usuels des services de paiement.',
    de: 'Sogexia nennt keine Frist; Recours schlägt die bei Zahlungsdiensten üblichen 15 Arbeitstage vor.',
  },
  channelBlock: {
    en: 'First: block the card in your account (“Cartes”, “Faire opposition”)',
    fr: 'D’abord : bloquer la carte dans l’espace client (« Cartes », « Faire opposition »)',
    de: 'Zuerst: Karte im Konto sperren („Cartes“, „Faire opposition“)',
  },
  channelForm: {
    en: 'Contact form, after logging in to your account',
    fr: 'Formulaire de contact, une fois connecté à l’espace client',
    de: 'Kontaktformular nach der Anmeldung im Konto',
  },
  formRule: {
    en: 'Log in first, then use the contact form.',
    fr: 'Se connecter d’abord, puis utiliser le formulaire de contact.',
    de: 'Zuerst anmelden, dann das Kontaktformular benutzen.',
  },
  channelMessages: {
    en: 'Messages in the account, “Nous contacter” (named by a private guide)',
    fr: 'Messagerie de l’espace client, « Nous contacter » (citée par un guide privé)',
    de: 'Nachrichten im Konto, „Nous contacter“ (laut privatem Ratgeber)',
  },
  messagesRule: {
    en: 'A private guide names messages under “Nous contacter”.',
    fr: 'Un guide privé cite la messagerie « Nous contacter ».',
    de: 'Ein privater Ratgeber nennt Nachrichten unter „Nous contacter“.',
  },
  channelChat: {
    en: 'Chat: “Aide”, bottom right of the home page (named by a private guide); copy the conversation',
    fr: 'Chat : « Aide », en bas à droite de la page d’accueil (cité par un guide privé) ; copiez l’échange',
    de: 'Chat: „Aide“, unten rechts auf der Startseite (laut privatem Ratgeber); Gespräch kopieren',
  },
  chatRule: {
    en: 'A private guide names a chat, “Aide”, bottom right of the home page.',
    fr: 'Un guide privé cite un chat, « Aide », en bas à droite de la page d’accueil.',
    de: 'Ein privater Ratgeber nennt einen Chat „Aide“ unten rechts auf der Startseite.',
  },
  channelPost: {
    en: 'Registered letter with proof of delivery',
    fr: 'Lettre recommandée avec avis de réception',
    de: 'Einschreiben mit Rückschein',
  },
  postRule: {
    en: 'Head office of Sogexia: 55 Avenue de la Gare, L-1611 Luxembourg, RCS B 233322. Post is mostly for closing the contract, but complaints may go there too.',
    fr: 'Siège de Sogexia : 55 Avenue de la Gare, L-1611 Luxembourg, RCS B 233322. Le courrier sert surtout à résilier, mais une réclamation peut aussi y être adressée.',
    de: 'Sitz von Sogexia: 55 Avenue de la Gare, L-1611 Luxemburg, RCS B 233322. Post dient meist der Kündigung, Beschwerden dürfen aber auch dorthin.',
  },
  registered: {
    en: 'A letter goes registered, with proof of delivery.',
    fr: 'Une lettre part en recommandé, avec avis de réception.',
    de: 'Ein Brief geht als Einschreiben mit Rückschein.',
  },
  noSocial: {
    en: 'Social media accounts may answer, but put no case data there.',
    fr: 'Les réseaux sociaux répondent peut-être, mais n’y mettez aucune donnée du dossier.',
    de: 'Soziale Netze antworten vielleicht, aber geben Sie dort keine Falldaten an.',
  },
  nextComplaint: {
    en: 'No answer, or a no: a written complaint to Sogexia’s management.',
    fr: 'Silence ou refus : une réclamation écrite à la direction de Sogexia.',
    de: 'Keine Antwort oder ein Nein: schriftliche Beschwerde an die Leitung von Sogexia.',
  },
  evidenceLetter: {
    en: 'Signed letter with the list of payments',
    fr: 'Lettre signée avec la liste des paiements',
    de: 'Unterschriebener Brief mit der Liste der Zahlungen',
  },
  evidenceBlocked: {
    en: 'Day and time of the block',
    fr: 'Jour et heure du blocage',
    de: 'Tag und Uhrzeit der Sperre',
  },
} as const satisfies Record<string, Sentence>;
