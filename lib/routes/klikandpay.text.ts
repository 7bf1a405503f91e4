import type { Sentence } from '../values/sentence';

/** Every sentence of the Klik & Pay route. */
export const klikandpayText = {
  name: { en: 'Klik & Pay', fr: 'Klik & Pay', de: 'Klik & Pay' },
  asked: { en: 'with Klik & Pay', fr: 'auprès de Klik & Pay', de: 'bei Klik & Pay' },
  cost: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  costRule: {
    en: 'Klik & Pay’s dispute service costs the shopper nothing.',
    fr: 'Le service de gestion des litiges de Klik & Pay est gratuit pour l’acheteur.',
    de: 'Der Reklamationsdienst von Klik & Pay ist für Käufer kostenlos.',
  },
  who: {
    en: 'For a purchase from a seller who takes payments through Klik & Pay: the payment page or the receipt names it.',
    fr: 'Pour un achat chez un vendeur affilié à Klik & Pay : la page de paiement ou le reçu le mentionne.',
    de: 'Für einen Kauf bei einem Verkäufer, der über Klik & Pay abrechnet: Zahlungsseite oder Beleg nennen es.',
  },
  problems: {
    en: 'It takes claims about orders not received, damaged or not as ordered, about payments, and about refunds that do not come.',
    fr: 'Il traite les commandes non reçues, détériorées ou non conformes, les problèmes de paiement et les remboursements qui n’arrivent pas.',
    de: 'Es behandelt nicht erhaltene, beschädigte oder falsche Bestellungen, Zahlungsfragen und ausbleibende Erstattungen.',
  },
  refundProblem: {
    en: 'Trouble getting a refund is named on an older page of Klik & Pay only.',
    fr: 'La difficulté à obtenir un remboursement n’est citée que sur une page plus ancienne de Klik & Pay.',
    de: 'Probleme mit einer Erstattung nennt nur eine ältere Seite von Klik & Pay.',
  },
  opensSilence: {
    en: 'Open: the seller has not answered.',
    fr: 'Ouvert : le vendeur n’a pas répondu.',
    de: 'Offen: Der Verkäufer hat nicht geantwortet.',
  },
  opensBounce: {
    en: 'Open at once: your message to the seller came back.',
    fr: 'Ouvert immédiatement : votre message au vendeur est revenu.',
    de: 'Sofort offen: Ihre Nachricht an den Verkäufer kam zurück.',
  },
  opensUnsatisfactory: {
    en: 'Open: the seller has answered. If the answer does not settle it for you, you can use this.',
    fr: 'Ouvert : le vendeur a répondu. Si sa réponse ne vous convient pas, vous pouvez l’utiliser.',
    de: 'Offen: Der Verkäufer hat geantwortet. Wenn Ihnen die Antwort nicht genügt, können Sie diesen Weg nutzen.',
  },
  opensPayment: {
    en: 'Open: claims about a payment go straight to Klik & Pay.',
    fr: 'Ouvert : les réclamations sur un paiement vont directement à Klik & Pay.',
    de: 'Offen: Reklamationen zu einer Zahlung gehen direkt an Klik & Pay.',
  },
  opensRule: {
    en: 'Klik & Pay takes a delivery claim when the seller does not answer e-mails, when the e-mail address is not valid, or when the offer is not satisfactory.',
    fr: 'Klik & Pay prend une réclamation de livraison si le vendeur ne répond pas aux e-mails, si son adresse e-mail est invalide ou si sa proposition n’est pas satisfaisante.',
    de: 'Klik & Pay nimmt eine Lieferreklamation an, wenn der Verkäufer nicht auf E-Mails antwortet, seine Adresse ungültig ist oder sein Angebot nicht genügt.',
  },
  notYet: {
    en: 'Opens when the seller does not answer, when your message comes back, or when the offer does not suit you.',
    fr: 'S’ouvre si le vendeur ne répond pas, si votre message revient, ou si sa proposition ne vous convient pas.',
    de: 'Öffnet sich, wenn der Verkäufer nicht antwortet, Ihre Nachricht zurückkommt oder sein Angebot Ihnen nicht genügt.',
  },
  closesWhy: {
    en: '180 days from the payment of {from}',
    fr: '180 jours après le paiement du {from}',
    de: '180 Tage nach der Zahlung vom {from}',
  },
  closesRule: {
    en: 'Klik & Pay closes the file by itself when no new request has been filed 180 days after the date of the transaction.',
    fr: 'Klik & Pay clôt automatiquement le dossier si aucune nouvelle requête n’a été déposée 180 jours après la date de la transaction.',
    de: 'Klik & Pay schließt den Vorgang automatisch, wenn 180 Tage nach der Transaktion keine neue Anfrage eingereicht wurde.',
  },
  extendedWhy: {
    en: 'A new request keeps the file open past the 180 days; the page gives no further day, so ask again every 30 days',
    fr: 'Une nouvelle requête maintient le dossier ouvert au-delà des 180 jours ; la page ne donne pas d’autre date, alors relancez tous les 30 jours',
    de: 'Eine neue Anfrage hält den Vorgang über die 180 Tage hinaus offen; die Seite nennt keinen weiteren Tag, fragen Sie deshalb alle 30 Tage nach',
  },
  extendedRule: {
    en: 'How long a new request keeps the file open is not said; Recours proposes a new request every 30 days.',
    fr: 'La durée pendant laquelle une nouvelle requête maintient le dossier ouvert n’est pas indiquée ; Recours propose une relance tous les 30 jours.',
    de: 'Wie lange eine neue Anfrage den Vorgang offen hält, steht nirgends; Recours schlägt alle 30 Tage eine neue Anfrage vor.',
  },
  keepAlive150: {
    en: 'Day 150 since the payment: file a short new request with Klik & Pay so that your file stays open.',
    fr: '150 jours depuis le paiement : déposez une courte nouvelle requête chez Klik & Pay pour que votre dossier reste ouvert.',
    de: '150 Tage seit der Zahlung: Reichen Sie bei Klik & Pay eine kurze neue Anfrage ein, damit Ihr Vorgang offen bleibt.',
  },
  keepAlive170: {
    en: 'Day 170 since the payment: ten days are left to file a new request with Klik & Pay; then the file closes by itself.',
    fr: '170 jours depuis le paiement : il reste dix jours pour déposer une nouvelle requête chez Klik & Pay, ensuite le dossier se ferme de lui-même.',
    de: '170 Tage seit der Zahlung: Es bleiben zehn Tage für eine neue Anfrage bei Klik & Pay, danach schließt sich der Vorgang von selbst.',
  },
  keepAliveWhy: {
    en: 'Before the 180 days from the payment of {from} are over',
    fr: 'Avant la fin des 180 jours suivant le paiement du {from}',
    de: 'Vor Ablauf der 180 Tage seit der Zahlung vom {from}',
  },
  answerWhy: {
    en: '14 days from your claim of {from}: our proposal, Klik & Pay only says “reasonable time”',
    fr: '14 jours après votre réclamation du {from} : notre proposition, Klik & Pay dit seulement « délai raisonnable »',
    de: '14 Tage nach Ihrer Reklamation vom {from}: unser Vorschlag, Klik & Pay sagt nur „angemessene Frist“',
  },
  answerRule: {
    en: 'Klik & Pay checks that the seller answers “in reasonable time” and gives no number of days; Recours proposes 14.',
    fr: 'Klik & Pay vérifie que le vendeur répond « dans un délai raisonnable », sans nombre de jours ; Recours propose 14 jours.',
    de: 'Klik & Pay prüft, ob der Verkäufer „in angemessener Frist“ antwortet, ohne Anzahl Tage; Recours schlägt 14 vor.',
  },
  answerPaymentWhy: {
    en: 'The same day if possible, 48 hours in office hours at most, from your claim of {from}',
    fr: 'Le jour même si possible, au plus 48 heures ouvrées après votre réclamation du {from}',
    de: 'Möglichst am selben Tag, höchstens 48 Bürostunden nach Ihrer Reklamation vom {from}',
  },
  answerPaymentRule: {
    en: 'A payment claim goes straight to Klik & Pay, which answers the same day if possible; an older page says within 48 hours in office hours.',
    fr: 'Une réclamation de paiement va directement à Klik & Pay, qui répond si possible dans la journée ; une page plus ancienne dit sous 48 heures ouvrées.',
    de: 'Eine Zahlungsreklamation geht direkt an Klik & Pay, das möglichst am selben Tag antwortet; eine ältere Seite nennt 48 Stunden zu Bürozeiten.',
  },
  watches: {
    en: 'Your claim is with the seller; Klik & Pay has been told, watches for the answer and steps in if none comes.',
    fr: 'Votre réclamation est chez le vendeur ; Klik & Pay est informé, surveille la réponse et intervient s’il n’y en a pas.',
    de: 'Ihre Reklamation liegt beim Verkäufer; Klik & Pay weiß davon, achtet auf die Antwort und greift ein, wenn keine kommt.',
  },
  watchesRule: {
    en: 'A delivery claim goes to the seller and to Klik & Pay at once; Klik & Pay steps in with the seller when no answer comes in reasonable time.',
    fr: 'Une réclamation de livraison part en même temps au vendeur et à Klik & Pay, qui intervient auprès du vendeur faute de réponse dans un délai raisonnable.',
    de: 'Eine Lieferreklamation geht zugleich an den Verkäufer und an Klik & Pay; kommt in angemessener Zeit keine Antwort, greift Klik & Pay beim Verkäufer ein.',
  },
  answerAgainWhy: {
    en: '14 days from your renewed request of {from}, now that Klik & Pay steps in: our proposal',
    fr: '14 jours après votre relance du {from}, Klik & Pay intervenant désormais : notre proposition',
    de: '14 Tage nach Ihrer erneuten Anfrage vom {from}, da Klik & Pay nun eingreift: unser Vorschlag',
  },
  paymentConflict: {
    en: 'An older page of Klik & Pay says within 48 hours in office hours; only after these is the answer late.',
    fr: 'Une page plus ancienne de Klik & Pay dit sous 48 heures ouvrées ; la réponse n’est en retard qu’après.',
    de: 'Eine ältere Seite von Klik & Pay sagt 48 Stunden zu Bürozeiten; erst danach ist die Antwort verspätet.',
  },
  stepLogIn: {
    en: 'Log in to your account on klikandpay.com with the e-mail address you used at the shop.',
    fr: 'Connectez-vous à votre compte sur klikandpay.com avec l’adresse e-mail utilisée dans la boutique.',
    de: 'Melden Sie sich auf klikandpay.com mit der E-Mail-Adresse an, die Sie im Shop verwendet haben.',
  },
  stepFirstTime: {
    en: 'First time there? Use “mot de passe oublié” (forgotten password), top right, to create a password.',
    fr: 'Première connexion ? Cliquez sur « mot de passe oublié », en haut à droite, pour créer un mot de passe.',
    de: 'Zum ersten Mal dort? Mit „mot de passe oublié“ (Passwort vergessen) oben rechts legen Sie ein Passwort an.',
  },
  stepExport: {
    en: 'Save or print the transaction: the account lists only about six months of payments.',
    fr: 'Enregistrez ou imprimez la transaction : le compte n’affiche qu’environ six mois de paiements.',
    de: 'Speichern oder drucken Sie die Transaktion: Das Konto zeigt nur etwa sechs Monate an Zahlungen.',
  },
  exportRule: {
    en: 'The account shows only about six months of payments.',
    fr: 'Le compte n’affiche qu’environ six mois de paiements.',
    de: 'Das Konto zeigt nur etwa sechs Monate an Zahlungen.',
  },
  stepOpen: {
    en: 'Choose the transaction, open “consulter” and paste the text into the claim field.',
    fr: 'Choisissez la transaction, cliquez sur « consulter » et collez le texte dans le champ de réclamation.',
    de: 'Wählen Sie die Transaktion, öffnen Sie „consulter“ und fügen Sie den Text in das Reklamationsfeld ein.',
  },
  stepDelivery: {
    en: 'Say that the claim is about the delivery (“livraison”), not about the payment.',
    fr: 'Indiquez que la réclamation concerne la livraison, pas le paiement.',
    de: 'Geben Sie an, dass es um die Lieferung geht („livraison“), nicht um die Zahlung.',
  },
  stepPayment: {
    en: 'Say that the claim is about the payment (“paiement”), not about the delivery.',
    fr: 'Indiquez que la réclamation concerne le paiement, pas la livraison.',
    de: 'Geben Sie an, dass es um die Zahlung geht („paiement“), nicht um die Lieferung.',
  },
  stepAccount: {
    en: 'The claim is filed in the account of the transaction: choose it, open “consulter”, write in the claim field.',
    fr: 'La réclamation se dépose dans le compte : choisir la transaction, « consulter », écrire dans le champ prévu.',
    de: 'Die Reklamation wird im Konto eingereicht: Transaktion wählen, „consulter“ öffnen, ins Reklamationsfeld schreiben.',
  },
  stepAgain: {
    en: 'Write again in the same file and say that there was no result so far.',
    fr: 'Écrivez de nouveau dans le même dossier et dites qu’il n’y a pas eu de résultat jusqu’ici.',
    de: 'Schreiben Sie erneut im selben Vorgang und sagen Sie, dass es bisher kein Ergebnis gab.',
  },
  logInRule: {
    en: 'The log-in is the e-mail address used at the shop.',
    fr: 'L’identifiant est l’adresse e-mail utilisée lors de l’achat chez le vendeur.',
    de: 'Angemeldet wird mit der E-Mail-Adresse, die beim Kauf verwendet wurde.',
  },
  firstTimeRule: {
    en: 'For the first log-in, “mot de passe oublié” at the top right creates a password.',
    fr: 'Pour la première connexion, « mot de passe oublié » en haut à droite permet de créer un mot de passe.',
    de: 'Für die erste Anmeldung legt „mot de passe oublié“ oben rechts ein Passwort an.',
  },
  splitRule: {
    en: 'The claim must say whether it is about the payment or the delivery. A delivery claim goes to the seller; Klik & Pay is told at the same time, watches for an answer and then steps in.',
    fr: 'La réclamation doit préciser si elle concerne le paiement ou la livraison. Une réclamation de livraison est adressée au vendeur ; Klik & Pay, informé en même temps, veille à la réponse puis intervient.',
    de: 'Die Reklamation muss sagen, ob es um Zahlung oder Lieferung geht. Eine Lieferreklamation geht an den Verkäufer; Klik & Pay erfährt sie gleichzeitig, achtet auf die Antwort und greift dann ein.',
  },
  merchantFirst: {
    en: 'Klik & Pay recommends writing to the seller first: describe the problem and ask for a solution.',
    fr: 'Klik & Pay recommande de contacter d’abord le vendeur : décrire le problème et demander une solution.',
    de: 'Klik & Pay empfiehlt, zuerst dem Verkäufer zu schreiben: Problem schildern und um eine Lösung bitten.',
  },
  channel: {
    en: 'Your account on klikandpay.com (the only channel we found: no telephone, no postal address)',
    fr: 'Votre compte sur klikandpay.com (le seul canal trouvé : ni téléphone, ni adresse postale)',
    de: 'Ihr Konto auf klikandpay.com (der einzige gefundene Weg: kein Telefon, keine Postadresse)',
  },
  channelRule: {
    en: 'No telephone number and no postal address were found on the pages read; the account form is the only channel. The pages exist in French, English and Spanish.',
    fr: 'Aucun téléphone ni adresse postale sur les pages lues ; le formulaire du compte est le seul canal. Les pages existent en français, anglais et espagnol.',
    de: 'Auf den gelesenen Seiten fanden sich weder Telefon noch Postadresse; das Formular im Konto ist der einzige Weg. Die Seiten gibt es auf Französisch, Englisch und Spanisch.',
  },
  endsShopper: {
    en: 'It ends when you say it is solved. Do not say so before the goods or the money have arrived.',
    fr: 'Le dossier se ferme si vous dites que c’est réglé. Ne le dites pas avant d’avoir reçu la marchandise ou l’argent.',
    de: 'Der Vorgang endet, wenn Sie ihn als gelöst melden. Tun Sie das erst, wenn Ware oder Geld da ist.',
  },
  endsBoth: {
    en: 'Klik & Pay closes it when the information settles the matter for good and both sides agree.',
    fr: 'Klik & Pay le ferme quand les informations règlent définitivement le litige, avec l’accord des deux parties.',
    de: 'Klik & Pay schließt ihn, wenn die Sache mit Einverständnis beider Seiten endgültig geklärt ist.',
  },
  endsTime: {
    en: 'It closes by itself 180 days after the transaction when no new request was filed.',
    fr: 'Il se ferme automatiquement 180 jours après la transaction sans nouvelle requête.',
    de: 'Er schließt sich 180 Tage nach der Transaktion von selbst, wenn keine neue Anfrage kam.',
  },
  talks: {
    en: 'Klik & Pay carries the words between you and the seller and reminds the seller of the rules. It does not decide and does not promise money.',
    fr: 'Klik & Pay transmet les messages entre vous et le vendeur et lui rappelle ses obligations. Il ne tranche pas et ne promet pas de remboursement.',
    de: 'Klik & Pay vermittelt zwischen Ihnen und dem Verkäufer und erinnert ihn an seine Pflichten. Es entscheidet nicht und verspricht kein Geld.',
  },
  knowledge: {
    en: 'On request it lends its knowledge of online-sale rules so that a dispute is settled with respect for both sides.',
    fr: 'Sur demande, il apporte sa connaissance des règles du commerce en ligne pour régler le litige dans le respect des deux parties.',
    de: 'Auf Wunsch bringt es seine Kenntnis der Regeln des Onlinehandels ein, um den Streit fair für beide Seiten zu lösen.',
  },
  reminds: {
    en: 'For after-sales and warranty matters it checks that the seller was told and answers properly; if not, it reminds the seller of good practice and tells both sides their rights and duties.',
    fr: 'Pour l’après-vente et la garantie, il vérifie que le vendeur a été informé et répond correctement ; sinon il lui rappelle les bonnes pratiques et informe chacun de ses droits et obligations.',
    de: 'Bei Kundendienst und Garantie prüft es, ob der Verkäufer informiert ist und richtig antwortet; sonst erinnert es ihn an die gute Praxis und erklärt beiden ihre Rechte und Pflichten.',
  },
  operator: {
    en: 'Klik & Pay is run by CYBERservices SA (Switzerland), with firms in Luxembourg, France and Germany.',
    fr: 'Klik & Pay est exploité par CYBERservices SA (Suisse), avec des sociétés au Luxembourg, en France et en Allemagne.',
    de: 'Klik & Pay wird von CYBERservices SA (Schweiz) betrieben, mit Firmen in Luxemburg, Frankreich und Deutschland.',
  },
  nextIssuer: {
    en: 'If Klik & Pay brings no result, the card issuer can still be asked, inside its own days.',
    fr: 'Si Klik & Pay n’aboutit pas, reste la banque de votre carte, dans ses propres délais.',
    de: 'Bringt Klik & Pay kein Ergebnis, bleibt die Bank Ihrer Karte, innerhalb ihrer eigenen Fristen.',
  },
  nextMediator: {
    en: 'The seller’s mediator remains, where there is one.',
    fr: 'Reste le médiateur du vendeur, s’il y en a un.',
    de: 'Es bleibt die Schlichtungsstelle des Verkäufers, falls es eine gibt.',
  },
  evidenceOrder: { en: 'Order confirmation', fr: 'Confirmation de commande', de: 'Bestellbestätigung' },
  evidenceContact: {
    en: 'Your message to the seller, with its date',
    fr: 'Votre message au vendeur, avec sa date',
    de: 'Ihre Nachricht an den Verkäufer mit Datum',
  },
  evidenceBounce: {
    en: 'The notice that your message came back',
    fr: 'L’avis de non-remise de votre message',
    de: 'Die Meldung, dass Ihre Nachricht nicht zugestellt wurde',
  },
  evidenceEmail: {
    en: 'The e-mail address you used at the shop',
    fr: 'L’adresse e-mail utilisée dans la boutique',
    de: 'Die E-Mail-Adresse, die Sie im Shop verwendet haben',
  },
  evidencePhotos: {
    en: 'Photos of what arrived',
    fr: 'Photos de ce qui est arrivé',
    de: 'Fotos der erhaltenen Ware',
  },
  evidenceRule: {
    en: 'Klik & Pay lists no evidence; Recours proposes what such claims are usually asked for.',
    fr: 'Klik & Pay ne dresse pas de liste de pièces ; Recours propose ce qui est d’ordinaire demandé.',
    de: 'Klik & Pay nennt keine Belege; Recours schlägt vor, was üblicherweise verlangt wird.',
  },
} as const satisfies Record<string, Sentence>;
