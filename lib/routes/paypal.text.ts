import type { Sentence } from '../values/sentence';

/** PayPal's two steps: the dispute, and the claim that PayPal decides. */
export const paypalText = {
  name: { en: 'PayPal: dispute', fr: 'PayPal : litige', de: 'PayPal: Konflikt' },
  asked: { en: 'with PayPal', fr: 'auprès de PayPal', de: 'bei PayPal' },
  who: {
    en: 'For whoever paid from a PayPal account for goods or services that PayPal protects.',
    fr: 'Pour qui a payé depuis un compte PayPal un bien ou un service que PayPal protège.',
    de: 'Für alle, die aus einem PayPal-Konto eine von PayPal geschützte Ware oder Leistung gezahlt haben.',
  },
  problems: {
    en: 'PayPal takes: not received, clearly not as described, not made by you, wrongly charged.',
    fr: 'PayPal prend en charge : non reçu, nettement différent de la description, paiement non fait par vous, erreur de facturation.',
    de: 'PayPal nimmt an: nicht erhalten, deutlich anders als beschrieben, nicht von Ihnen ausgelöst, falsch abgebucht.',
  },
  costRule: {
    en: 'A PayPal case costs nothing; the postage of a return may be yours.',
    fr: 'Un dossier PayPal ne coûte rien ; le port d’un retour peut rester à votre charge.',
    de: 'Ein PayPal-Fall kostet nichts; das Porto einer Rücksendung kann bei Ihnen bleiben.',
  },
  sellerFirst: {
    en: 'PayPal wants that you contacted the seller first. Recours proposes to wait for his answer: there are 180 days.',
    fr: 'PayPal veut que vous ayez d’abord contacté le vendeur. Recours propose d’attendre sa réponse : vous avez 180 jours.',
    de: 'PayPal verlangt, dass Sie zuerst den Verkäufer angeschrieben haben. Recours rät, seine Antwort abzuwarten: Es sind 180 Tage.',
  },
  payThreeDays: {
    en: 'PayPal’s Austrian page takes “not received” from 3 days after the payment.',
    fr: 'La page autrichienne de PayPal admet « non reçu » dès 3 jours après le paiement.',
    de: 'Die österreichische PayPal-Seite nimmt „nicht erhalten“ ab 3 Tagen nach der Zahlung an.',
  },
  closesWhy: {
    en: '180 days from the payment of {from}',
    fr: '180 jours après le paiement du {from}',
    de: '180 Tage ab der Zahlung vom {from}',
  },
  closesRule: {
    en: 'A dispute must be opened within 180 days of the payment.',
    fr: 'Le litige doit être ouvert dans les 180 jours suivant le paiement.',
    de: 'Der Konflikt muss innerhalb von 180 Tagen nach der Zahlung gemeldet werden.',
  },
  closesConflict: {
    en: 'PayPal’s page for Cameroon counts 30 days from delivery for goods not as described and 60 days from the statement for wrong or unauthorised charges, if sooner. No page read for FR, AT or CH says so.',
    fr: 'La page de PayPal pour le Cameroun compte 30 jours après la livraison pour un objet non conforme et 60 jours après le relevé pour un débit erroné ou non autorisé, si c’est plus tôt. Aucune page lue pour FR, AT ou CH ne le dit.',
    de: 'Die PayPal-Seite für Kamerun zählt 30 Tage ab Lieferung bei Abweichung von der Beschreibung und 60 Tage ab der Abrechnung bei falscher oder fremder Abbuchung, falls früher. Keine gelesene Seite für FR, AT oder CH sagt das.',
  },
  delivery30Why: {
    en: '30 days from the delivery of {from}, as one PayPal page says; others say 180 days from the payment',
    fr: '30 jours après la livraison du {from}, selon une page de PayPal ; les autres disent 180 jours après le paiement',
    de: '30 Tage ab der Lieferung vom {from}, wie eine PayPal-Seite sagt; andere sagen 180 Tage ab der Zahlung',
  },
  statement60Why: {
    en: '60 days, counted from the payment of {from}, as one PayPal page says; others say 180',
    fr: '60 jours, comptés depuis le paiement du {from}, selon une page de PayPal ; les autres disent 180',
    de: '60 Tage, gezählt ab der Zahlung vom {from}, wie eine PayPal-Seite sagt; andere sagen 180',
  },
  after20Why: {
    en: '20 days from opening the dispute on {from}: without a claim PayPal closes it',
    fr: '20 jours après l’ouverture du litige le {from} : sans réclamation, PayPal le clôt',
    de: '20 Tage nach Eröffnung des Konflikts am {from}: ohne Antrag schließt PayPal ihn',
  },
  after20Rule: {
    en: 'A dispute that is not turned into a claim within 20 days is closed for good.',
    fr: 'Un litige qui n’est pas transformé en réclamation dans les 20 jours est clos définitivement.',
    de: 'Ein Konflikt, aus dem innerhalb von 20 Tagen kein Antrag auf Käuferschutz wird, ist endgültig geschlossen.',
  },
  answerWhy: {
    en: '14 days from the dispute of {from}: our proposal, so that days are left before PayPal closes it',
    fr: '14 jours après le litige du {from} : notre proposition, pour garder de la marge avant la clôture par PayPal',
    de: '14 Tage ab dem Konflikt vom {from}: unser Vorschlag, damit vor der Schließung durch PayPal Zeit bleibt',
  },
  answerRule: {
    en: 'PayPal gives the seller no number of days inside a dispute; Recours proposes 14, before PayPal closes it after 20.',
    fr: 'PayPal ne fixe pas de délai au vendeur pendant le litige ; Recours propose 14 jours, avant la clôture au bout de 20.',
    de: 'PayPal setzt dem Verkäufer im Konflikt keine Frist; Recours schlägt 14 Tage vor, vor der Schließung nach 20.',
  },
  answerPaymentWhy: {
    en: '30 days from your report of {from}; often 14, at times more',
    fr: '30 jours après votre signalement du {from} ; souvent 14, parfois plus',
    de: '30 Tage ab Ihrer Meldung vom {from}; oft 14, manchmal mehr',
  },
  answerPaymentRule: {
    en: 'PayPal usually takes 14 days, at times 30 or more.',
    fr: 'PayPal met en général 14 jours, parfois 30 ou plus.',
    de: 'PayPal braucht meist 14 Tage, manchmal 30 oder mehr.',
  },
  stepOpen: {
    en: 'Log in at paypal.com/disputes, choose the payment and report the problem.',
    fr: 'Connectez-vous sur paypal.com/disputes, choisissez le paiement et signalez le problème.',
    de: 'Melden Sie sich auf paypal.com/disputes an, wählen Sie die Zahlung und melden Sie das Problem.',
  },
  stepInside: {
    en: 'Write and attach everything inside the case, and note the day you opened it.',
    fr: 'Écrivez et joignez tout dans le dossier, et notez le jour de son ouverture.',
    de: 'Schreiben und legen Sie alles im Fall selbst ab und notieren Sie den Tag der Eröffnung.',
  },
  stepKeep: {
    en: 'Do not close the dispute, whatever the seller promises, until the money is back.',
    fr: 'Ne fermez pas le litige, quoi que promette le vendeur, avant que l’argent soit revenu.',
    de: 'Schließen Sie den Konflikt nicht, was der Verkäufer auch verspricht, bevor das Geld zurück ist.',
  },
  stepBlock: {
    en: 'You did not make this payment: report it to PayPal at once and change your password. If a card stands behind it, have the card blocked too.',
    fr: 'Vous n’avez pas fait ce paiement : signalez-le aussitôt à PayPal et changez votre mot de passe. Si une carte est derrière, faites-la bloquer aussi.',
    de: 'Sie haben diese Zahlung nicht ausgelöst: Melden Sie sie sofort PayPal und ändern Sie Ihr Passwort. Steht eine Karte dahinter, lassen Sie auch diese sperren.',
  },
  channel: {
    en: 'Your PayPal account, Resolution Centre',
    fr: 'Votre compte PayPal, Gestionnaire de litiges',
    de: 'Ihr PayPal-Konto, Konfliktlösungen',
  },
  channelRule: {
    en: 'Cases are opened in the account, at paypal.com/disputes.',
    fr: 'Les dossiers s’ouvrent dans le compte, sur paypal.com/disputes.',
    de: 'Fälle werden im Konto eröffnet, unter paypal.com/disputes.',
  },
  closingFinal: {
    en: 'Closing a PayPal dispute is final: it cannot be opened again.',
    fr: 'Fermer un litige PayPal est définitif : il ne peut pas être rouvert.',
    de: 'Einen PayPal-Konflikt zu schließen ist endgültig: Er lässt sich nicht wieder öffnen.',
  },
  excluded: {
    en: 'Not protected: payments to friends and family, goods for resale, vehicles, property, prepaid cards, goods handed over in person, and made-to-measure goods that are not as described.',
    fr: 'Non couverts : paiements entre proches, biens destinés à la revente, véhicules, immobilier, cartes prépayées, remise en main propre, et objets sur mesure non conformes.',
    de: 'Nicht geschützt: Zahlungen an Freunde und Familie, Ware zum Weiterverkauf, Fahrzeuge, Immobilien, Prepaid-Karten, persönliche Übergabe und Maßanfertigungen, die abweichen.',
  },
  noteSection75: {
    en: 'Paying through PayPal usually loses section 75, even if a credit card stands behind it.',
    fr: 'Payer par PayPal fait en général perdre la « section 75 » britannique, même avec une carte de crédit derrière.',
    de: 'Mit PayPal zu zahlen kostet meist den britischen Schutz nach „section 75“, auch wenn eine Kreditkarte dahintersteht.',
  },
  nextClaim: {
    en: 'If the seller does not settle it: turn the dispute into a claim within 20 days.',
    fr: 'Si le vendeur ne règle rien : transformez le litige en réclamation dans les 20 jours.',
    de: 'Löst es der Verkäufer nicht: Machen Sie innerhalb von 20 Tagen einen Antrag auf Käuferschutz daraus.',
  },
  nextCard: {
    en: 'If a card paid PayPal, its issuer is one more way; but as far as we know a dispute there makes PayPal close its own case.',
    fr: 'Si une carte a payé PayPal, sa banque est une voie de plus ; mais à notre connaissance, y contester fait clore le dossier PayPal.',
    de: 'Hat eine Karte PayPal bezahlt, ist deren Bank ein weiterer Weg; eine Beanstandung dort lässt PayPal aber, soweit bekannt, den Fall schließen.',
  },
  nextCssf: {
    en: 'PayPal Europe is supervised in Luxembourg: after a written complaint to its management, the CSSF.',
    fr: 'PayPal Europe est surveillé au Luxembourg : après une réclamation écrite à sa direction, la CSSF.',
    de: 'PayPal Europa wird in Luxemburg beaufsichtigt: nach schriftlicher Beschwerde bei der Leitung die CSSF.',
  },
  evidenceRule: {
    en: 'PayPal looks at photos, the listing, tracking and the messages, all inside the case.',
    fr: 'PayPal examine photos, annonce, suivi et messages, le tout dans le dossier.',
    de: 'PayPal prüft Fotos, Angebot, Sendungsverfolgung und Nachrichten, alles im Fall selbst.',
  },
  evidenceTracking: { en: 'Tracking', fr: 'Le suivi du colis', de: 'Die Sendungsverfolgung' },
  fundedBy: {
    en: 'What stood behind the PayPal payment?',
    fr: 'Qu’est-ce qui a alimenté le paiement PayPal ?',
    de: 'Womit wurde die PayPal-Zahlung gedeckt?',
  },
  claimName: {
    en: 'PayPal: claim',
    fr: 'PayPal : réclamation',
    de: 'PayPal: Antrag auf Käuferschutz',
  },
  claimWho: {
    en: 'For a dispute that you opened and that the seller has not settled: PayPal then decides.',
    fr: 'Pour un litige ouvert que le vendeur n’a pas réglé : PayPal tranche alors.',
    de: 'Für einen eröffneten Konflikt, den der Verkäufer nicht gelöst hat: PayPal entscheidet dann.',
  },
  claimOpens: {
    en: 'Open: the seller has not settled the dispute. Turn it into a claim.',
    fr: 'Ouvert : le vendeur n’a pas réglé le litige. Transformez-le en réclamation.',
    de: 'Offen: Der Verkäufer hat den Konflikt nicht gelöst. Machen Sie einen Antrag daraus.',
  },
  claimNotYet: {
    en: 'Opens once you have opened a dispute at PayPal and the seller has not settled it.',
    fr: 'S’ouvre quand vous avez ouvert un litige chez PayPal et que le vendeur ne l’a pas réglé.',
    de: 'Öffnet sich, wenn Sie bei PayPal einen Konflikt eröffnet haben und der Verkäufer ihn nicht löst.',
  },
  claimStep: {
    en: 'Open the dispute at paypal.com/disputes and choose to escalate it to a claim.',
    fr: 'Ouvrez le litige sur paypal.com/disputes et choisissez de le transformer en réclamation.',
    de: 'Öffnen Sie den Konflikt auf paypal.com/disputes und wählen Sie den Antrag auf Käuferschutz.',
  },
  claimStepFollow: {
    en: 'Answer PayPal’s questions in the case by the days it gives.',
    fr: 'Répondez aux questions de PayPal dans le dossier, dans les délais qu’il donne.',
    de: 'Beantworten Sie PayPals Fragen im Fall innerhalb der genannten Fristen.',
  },
  claimWaits: {
    en: 'PayPal often wants 7 days to have passed since the payment.',
    fr: 'PayPal demande souvent que 7 jours se soient écoulés depuis le paiement.',
    de: 'PayPal verlangt oft, dass seit der Zahlung 7 Tage vergangen sind.',
  },
  claimEndsTalk: {
    en: 'With the claim the talk with the seller ends, and PayPal decides.',
    fr: 'Avec la réclamation, l’échange avec le vendeur prend fin et PayPal tranche.',
    de: 'Mit dem Antrag endet das Gespräch mit dem Verkäufer, und PayPal entscheidet.',
  },
  claimCapWhy: {
    en: '180 days to open the dispute and 20 to escalate, from the payment of {from}',
    fr: '180 jours pour ouvrir le litige et 20 pour la réclamation, depuis le paiement du {from}',
    de: '180 Tage für den Konflikt und 20 für den Antrag, ab der Zahlung vom {from}',
  },
  claimAnswerWhy: {
    en: '30 days from the claim of {from}; often 14, at times more',
    fr: '30 jours après la réclamation du {from} ; souvent 14, parfois plus',
    de: '30 Tage ab dem Antrag vom {from}; oft 14, manchmal mehr',
  },
  claimAppeal: {
    en: 'Refused: an appeal is possible with new facts or if PayPal made an error. Its days were not found: act within 10.',
    fr: 'Refus : un appel est possible avec des faits nouveaux ou si PayPal s’est trompé. Le délai n’a pas été trouvé : agissez dans les 10 jours.',
    de: 'Abgelehnt: Einspruch ist mit neuen Tatsachen oder bei einem Fehler von PayPal möglich. Die Frist war nicht zu finden: Handeln Sie innerhalb von 10 Tagen.',
  },
} as const satisfies Record<string, Sentence>;
