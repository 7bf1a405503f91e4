import type { Sentence } from '../values/sentence';

/** Cetelem's card and credit: customer service, the first rung. What every card dispute shares stands elsewhere. */
export const cetelemText = {
  name: {
    en: 'Cetelem (Cpay Mastercard), customer service',
    fr: 'Cetelem (Cpay Mastercard), service client',
    de: 'Cetelem (Cpay Mastercard), Kundendienst',
  },
  asked: {
    en: 'with Cetelem’s customer service',
    fr: 'auprès du service client de Cetelem',
    de: 'beim Kundendienst von Cetelem',
  },
  who: {
    en: 'For holders of a Cetelem card (Cpay Mastercard, formerly Aurore) or of a Cetelem credit that paid for the purchase. The lender is BNP Paribas Personal Finance.',
    fr: 'Pour les titulaires d’une carte Cetelem (Cpay Mastercard, ex-Aurore) ou d’un crédit Cetelem ayant payé l’achat. Le prêteur est BNP Paribas Personal Finance.',
    de: 'Für Inhaber einer Cetelem-Karte (Cpay Mastercard, früher Aurore) oder eines Cetelem-Kredits, der den Kauf bezahlt hat. Kreditgeber ist BNP Paribas Personal Finance.',
  },
  card: {
    en: 'The card began in 1986 as Cetelem’s Aurore card.',
    fr: 'La carte est née en 1986 sous le nom de carte Aurore, de Cetelem.',
    de: 'Die Karte entstand 1986 als Karte Aurore von Cetelem.',
  },
  credit: {
    en: 'Purchases with it are made on credit that Cetelem grants directly at partner shops.',
    fr: 'Elle paie les achats chez des commerçants partenaires par un crédit que Cetelem accorde directement.',
    de: 'Einkäufe damit laufen bei Partnerhändlern über einen Kredit, den Cetelem direkt gewährt.',
  },
  noAutomaticRefund: {
    en: 'A private guide says an order that does not arrive is refunded in full. No Cetelem page we read says so: do not count on it; dispute the payment.',
    fr: 'Un guide privé affirme qu’une commande non livrée est remboursée en totalité. Aucune page de Cetelem lue ne le confirme : n’y comptez pas, contestez le paiement.',
    de: 'Ein privater Ratgeber sagt, eine nicht gelieferte Bestellung werde voll erstattet. Keine gelesene Seite von Cetelem bestätigt das: Verlassen Sie sich nicht darauf, beanstanden Sie die Zahlung.',
  },
  reasons: {
    en: 'Complaints Cetelem’s holders bring: disagreement with an adviser, a badly handled file, unanswered requests, hard access, technical faults, misuse of data, security. A purchase that did not come is none of these: name it as a dispute of the payment.',
    fr: 'Motifs de réclamation cités pour cette carte : désaccord avec un conseiller, dossier mal géré, demandes sans réponse, accès difficile, pannes, données personnelles, sécurité. Un achat non livré n’y figure pas : présentez-le comme une contestation du paiement.',
    de: 'Genannte Beschwerdegründe: Streit mit einem Berater, schlecht geführte Akte, unbeantwortete Anfragen, schwieriger Zugang, technische Störungen, Datenmissbrauch, Sicherheit. Eine ausgebliebene Lieferung gehört nicht dazu: Nennen Sie sie Beanstandung der Zahlung.',
  },
  amicable: {
    en: 'The complaint is a path without a court; compensation can be asked.',
    fr: 'La réclamation est une voie amiable, sans juge ; elle peut demander une compensation.',
    de: 'Die Beschwerde ist ein Weg ohne Gericht; eine Entschädigung kann verlangt werden.',
  },
  firstRule: {
    en: 'Customer service is the first rung: the mediator takes nobody who skipped it.',
    fr: 'Le service client est le premier niveau : le médiateur ne reçoit personne qui l’a sauté.',
    de: 'Der Kundendienst ist die erste Stufe: Die Schlichtungsstelle nimmt niemanden, der sie ausgelassen hat.',
  },
  phone: {
    en: 'Telephone: the number on your statement or in your account',
    fr: 'Téléphone : le numéro de votre relevé ou de votre espace client',
    de: 'Telefon: die Nummer auf Ihrer Abrechnung oder in Ihrem Konto',
  },
  phoneRule: {
    en: 'No telephone number was found on a page of Cetelem. Use the one on your statement.',
    fr: 'Aucun numéro de téléphone trouvé sur une page de Cetelem. Prenez celui de votre relevé.',
    de: 'Auf keiner Seite von Cetelem fand sich eine Telefonnummer. Nehmen Sie die auf Ihrer Abrechnung.',
  },
  phoneConflict: {
    en: 'Two private guides print two different numbers with different hours; Recours shows neither.',
    fr: 'Deux guides privés impriment deux numéros et des horaires différents ; Recours n’affiche ni l’un ni l’autre.',
    de: 'Zwei private Ratgeber drucken verschiedene Nummern und Zeiten; Recours zeigt keine davon.',
  },
  account: {
    en: 'Your account on cetelem.fr, “Tous vos contacts” (a private guide calls it “Courrier”), contact form',
    fr: 'Votre espace client sur cetelem.fr, « Tous vos contacts » (un guide privé dit « Courrier »), formulaire',
    de: 'Ihr Konto auf cetelem.fr, „Tous vos contacts“ (ein privater Ratgeber nennt es „Courrier“), Formular',
  },
  accountRule: {
    en: 'Cetelem’s contact form is in the customer account, under “Tous vos contacts”; an answer by e-mail is promised within 72 working hours.',
    fr: 'Le formulaire de Cetelem est dans l’espace client, sous « Tous vos contacts » ; une réponse par e-mail est promise sous 72 heures ouvrées.',
    de: 'Das Formular von Cetelem steht im Kundenkonto unter „Tous vos contacts“; eine Antwort per E-Mail ist in 72 Arbeitsstunden zugesagt.',
  },
  accountConflict: {
    en: 'A private guide calls the section “Courrier”.',
    fr: 'Un guide privé nomme cette rubrique « Courrier ».',
    de: 'Ein privater Ratgeber nennt den Bereich „Courrier“.',
  },
  signLanguage: {
    en: 'Acceo, with French sign language (named by a private guide: look for it on cetelem.fr)',
    fr: 'Acceo, en langue des signes française (cité par un guide privé : cherchez-le sur cetelem.fr)',
    de: 'Acceo, in französischer Gebärdensprache (laut privatem Ratgeber: auf cetelem.fr suchen)',
  },
  signLanguageRule: {
    en: 'A private guide names the Acceo service for deaf customers; no Cetelem page read confirms it.',
    fr: 'Un guide privé cite le service Acceo pour les clients sourds ; aucune page de Cetelem lue ne le confirme.',
    de: 'Ein privater Ratgeber nennt den Dienst Acceo für gehörlose Kunden; keine gelesene Seite von Cetelem bestätigt ihn.',
  },
  post: {
    en: 'By post (address from a private guide: compare it with your contract)',
    fr: 'Par courrier (adresse d’un guide privé : comparez avec votre contrat)',
    de: 'Per Post (Adresse aus einem privaten Ratgeber: mit Ihrem Vertrag vergleichen)',
  },
  postRule: {
    en: 'The address in Cergy-Pontoise comes from a private guide; no Cetelem page read prints it.',
    fr: 'L’adresse de Cergy-Pontoise vient d’un guide privé ; aucune page de Cetelem lue ne l’imprime.',
    de: 'Die Adresse in Cergy-Pontoise stammt aus einem privaten Ratgeber; keine gelesene Seite von Cetelem nennt sie.',
  },
  stepSubject: {
    en: 'Put “Réclamation crédit à la consommation” as the subject, with your contract number.',
    fr: 'Mettez pour objet « Réclamation crédit à la consommation », avec votre numéro de contrat.',
    de: 'Schreiben Sie in den Betreff „Réclamation crédit à la consommation“ und Ihre Vertragsnummer.',
  },
  subjectRule: {
    en: 'A private guide gives this subject line; no Cetelem page read asks for it.',
    fr: 'Cet objet est donné par un guide privé ; aucune page de Cetelem lue ne l’exige.',
    de: 'Diesen Betreff nennt ein privater Ratgeber; keine gelesene Seite von Cetelem verlangt ihn.',
  },
  stepDispute: {
    en: 'Say clearly that you dispute this card payment and ask for a chargeback (“rétrofacturation”) through Mastercard.',
    fr: 'Dites clairement que vous contestez ce paiement par carte et demandez la rétrofacturation (« chargeback ») par Mastercard.',
    de: 'Sagen Sie klar, dass Sie diese Kartenzahlung beanstanden, und verlangen Sie die Rückbuchung („rétrofacturation“) über Mastercard.',
  },
  stepForm: {
    en: 'Send it through the form in your account, or by letter; keep a copy with its date.',
    fr: 'Envoyez-la par le formulaire de l’espace client ou par lettre ; gardez une copie datée.',
    de: 'Senden Sie es über das Formular im Konto oder per Brief; behalten Sie eine Kopie mit Datum.',
  },
  stepLinked: {
    en: 'If a credit of the shop’s paid for this purchase, say so: tell Cetelem that the goods did not come and ask that nothing be collected for them meanwhile.',
    fr: 'Si un crédit proposé par la boutique a payé l’achat, dites-le : signalez à Cetelem que la marchandise n’est pas venue et demandez que rien ne soit prélevé pour elle entre-temps.',
    de: 'Hat ein Kredit des Shops den Kauf bezahlt, sagen Sie es: Teilen Sie Cetelem mit, dass die Ware nicht kam, und bitten Sie, dafür vorerst nichts einzuziehen.',
  },
  linkedRule: {
    en: 'With a credit tied to the purchase, a judge may suspend the instalments while the goods are not delivered. Do not simply stop paying.',
    fr: 'Avec un crédit affecté à l’achat, un juge peut suspendre les mensualités tant que la marchandise n’est pas livrée. Ne cessez pas de payer de vous-même.',
    de: 'Bei einem mit dem Kauf verbundenen Kredit kann ein Richter die Raten aussetzen, solange nicht geliefert ist. Stellen Sie die Zahlung nicht von sich aus ein.',
  },
  answerPaymentWhy: {
    en: '15 working days from your complaint of {from}, as for every payment service',
    fr: '15 jours ouvrables après votre réclamation du {from}, comme pour tout service de paiement',
    de: '15 Arbeitstage ab Ihrer Beschwerde vom {from}, wie bei jedem Zahlungsdienst',
  },
  answerPaymentRule: {
    en: 'A complaint about a payment service is answered within 15 working days; after that the mediator may be asked.',
    fr: 'Une réclamation sur un service de paiement reçoit réponse sous 15 jours ouvrables ; ensuite le médiateur peut être saisi.',
    de: 'Eine Beschwerde zu einem Zahlungsdienst wird in 15 Arbeitstagen beantwortet; danach darf die Schlichtungsstelle angerufen werden.',
  },
  answerPaymentConflict: {
    en: 'The mediator of the BNP Paribas bank prints 15 days; that they are working days is from memory.',
    fr: 'Le médiateur de la banque BNP Paribas imprime 15 jours ; qu’ils soient ouvrables est cité de mémoire.',
    de: 'Die Schlichtungsstelle der Bank BNP Paribas druckt 15 Tage; dass es Arbeitstage sind, ist aus dem Gedächtnis.',
  },
  answerWhy: {
    en: 'Two months from your complaint of {from}',
    fr: 'Deux mois après votre réclamation du {from}',
    de: 'Zwei Monate ab Ihrer Beschwerde vom {from}',
  },
  answerRule: {
    en: 'Cetelem is to acknowledge a complaint within 10 working days and to answer in writing within two months.',
    fr: 'Cetelem doit accuser réception d’une réclamation sous 10 jours ouvrables et répondre par écrit sous deux mois.',
    de: 'Cetelem muss eine Beschwerde in 10 Arbeitstagen bestätigen und in zwei Monaten schriftlich beantworten.',
  },
  reasoned: {
    en: 'The answer is a reasoned letter. You may contest it with the consumer service.',
    fr: 'La réponse est un courrier motivé. Vous pouvez le contester auprès du service consommateurs.',
    de: 'Die Antwort ist ein begründeter Brief. Sie können ihn beim Service consommateurs anfechten.',
  },
  nextService: {
    en: 'No answer, or one that does not suit you: Cetelem’s consumer service, by registered letter.',
    fr: 'Pas de réponse, ou une réponse insuffisante : le service consommateurs de Cetelem, par lettre recommandée.',
    de: 'Keine oder ungenügende Antwort: der Service consommateurs von Cetelem, per Einschreiben.',
  },
  evidenceContract: {
    en: 'Your card or credit contract number',
    fr: 'Votre numéro de contrat de carte ou de crédit',
    de: 'Ihre Karten- oder Kreditvertragsnummer',
  },
  contractRule: {
    en: 'A complaint to Cetelem names the contract, the statement line and what was written with the shop.',
    fr: 'Une réclamation à Cetelem cite le contrat, la ligne du relevé et les échanges avec la boutique.',
    de: 'Eine Beschwerde bei Cetelem nennt Vertrag, Abrechnungszeile und den Schriftwechsel mit dem Shop.',
  },
} as const satisfies Record<string, Sentence>;
