import type { Sentence } from '../values/sentence';

/** The one next step in words. */
export const nextText = {
  seller: { en: 'The seller', fr: 'Le vendeur', de: 'Der Verkäufer' },
  both: { en: '{first} {second}', fr: '{first} {second}', de: '{first} {second}' },
  waitPromise: {
    en: 'Wait until {day}: the order may still come.',
    fr: 'Attendez jusqu’au {day} : la commande peut encore arriver.',
    de: 'Warten Sie bis {day}: Die Bestellung kann noch kommen.',
  },
  waitPromiseExplain: {
    en: 'The seller has promised it by that day. If nothing has come by then, write the day after.',
    fr: 'Le vendeur l’a promise pour ce jour au plus tard. Si rien n’est arrivé, écrivez-lui le lendemain.',
    de: 'Der Verkäufer hat sie bis zu diesem Tag zugesagt. Ist dann nichts da, schreiben Sie ihm am nächsten Tag.',
  },
  waitPromiseWhy: {
    en: 'The last day promised',
    fr: 'Le dernier jour promis',
    de: 'Der letzte zugesagte Tag',
  },
  writeSeller: {
    en: 'Write to the seller today.',
    fr: 'Écrivez au vendeur aujourd’hui.',
    de: 'Schreiben Sie heute dem Verkäufer.',
  },
  withdraw: {
    en: 'Tell the seller today that you withdraw.',
    fr: 'Annoncez votre rétractation au vendeur aujourd’hui.',
    de: 'Erklären Sie dem Verkäufer heute den Widerruf.',
  },
  withdrawExplain: {
    en: 'It counts when it is sent in time, not when it arrives. The shop’s withdrawal button is quickest; the letter is ready as well, and you send it.',
    fr: 'C’est l’envoi dans le délai qui compte, pas l’arrivée. Le bouton de rétractation de la boutique est le plus rapide ; la lettre est prête aussi, et c’est vous qui l’envoyez.',
    de: 'Es zählt die rechtzeitige Absendung, nicht die Ankunft. Am schnellsten geht die Widerrufsfunktion des Shops; auch der Brief ist bereit, und Sie schicken ihn ab.',
  },
  remindRefund: {
    en: 'Ask the seller for the refund in writing today.',
    fr: 'Réclamez aujourd’hui le remboursement au vendeur par écrit.',
    de: 'Fordern Sie die Erstattung heute schriftlich beim Verkäufer ein.',
  },
  endSubscription: {
    en: 'Tell the seller in writing today that the contract is ended.',
    fr: 'Écrivez aujourd’hui au vendeur que le contrat est résilié.',
    de: 'Erklären Sie dem Verkäufer heute schriftlich, dass der Vertrag gekündigt ist.',
  },
  sendBack: {
    en: 'Send the goods back by {day}.',
    fr: 'Renvoyez la marchandise au plus tard le {day}.',
    de: 'Schicken Sie die Ware bis {day} zurück.',
  },
  sendBackExplain: {
    en: 'The seller may keep the refund until they are on their way. Keep the proof of sending and note the day here. {route} then has until {wait} to refund.',
    fr: 'Le vendeur peut retenir le remboursement tant qu’elle n’est pas partie. Gardez la preuve d’envoi et notez ici le jour. {route} a ensuite jusqu’au {wait} pour rembourser.',
    de: 'Der Verkäufer darf die Erstattung zurückhalten, bis sie unterwegs ist. Behalten Sie den Versandbeleg und vermerken Sie hier den Tag. {route} hat dann bis {wait} Zeit zu erstatten.',
  },
  blockFirst: {
    en: 'Block the card or account now, then report the payment {asked}.',
    fr: 'Bloquez d’abord la carte ou le compte, puis signalez le paiement {asked}.',
    de: 'Sperren Sie zuerst die Karte oder das Konto, dann melden Sie die Zahlung {asked}.',
  },
  blockFirstExplain: {
    en: 'What is blocked cannot be used again. Then report the payment; the sooner, the less you have to bear.',
    fr: 'Ce qui est bloqué ne sert plus. Signalez ensuite le paiement ; le plus tôt est le mieux.',
    de: 'Was gesperrt ist, kann nicht mehr benutzt werden. Melden Sie danach die Zahlung, je früher, desto besser.',
  },
  block: {
    en: 'Block the card now.',
    fr: 'Faites bloquer la carte maintenant.',
    de: 'Sperren Sie jetzt die Karte.',
  },
  blockExplain: {
    en: 'Use one of these now: what is blocked cannot be used again. Note the time and the reference you are given. The next step is to report the payment {asked}.',
    fr: 'Utilisez tout de suite l’un de ces moyens : ce qui est bloqué ne sert plus. Notez l’heure et la référence qu’on vous donne. L’étape suivante est de signaler le paiement {asked}.',
    de: 'Nutzen Sie jetzt einen dieser Wege: Was gesperrt ist, kann nicht mehr benutzt werden. Notieren Sie die Uhrzeit und die Nummer, die Sie erhalten. Der nächste Schritt ist, die Zahlung {asked} zu melden.',
  },
  blockWhy: {
    en: 'today: nothing else can wait for it',
    fr: 'aujourd’hui : rien ne passe avant',
    de: 'heute: Nichts geht vor',
  },
  report: {
    en: 'The card is blocked. Now report the payment {asked}.',
    fr: 'La carte est bloquée. Signalez maintenant le paiement {asked}.',
    de: 'Die Karte ist gesperrt. Melden Sie jetzt die Zahlung {asked}.',
  },
  reportExplain: {
    en: 'In writing, with the day and the reference of the block; the sooner, the less you have to bear.',
    fr: 'Par écrit, avec le jour et la référence du blocage ; le plus tôt est le mieux.',
    de: 'Schriftlich, mit Tag und Nummer der Sperre, je früher, desto besser.',
  },
  tellSellerToo: {
    en: 'Tell the seller the same day.',
    fr: 'Prévenez le vendeur le même jour.',
    de: 'Informieren Sie am selben Tag auch den Verkäufer.',
  },
  writeSellerExplain: {
    en: 'Every later step asks whether the seller was told in writing, so start there. The letter is ready; you send it.',
    fr: 'Chaque étape suivante demande si le vendeur a été prévenu par écrit : commencez par là. La lettre est prête ; c’est vous qui l’envoyez.',
    de: 'Jeder weitere Schritt fragt, ob der Verkäufer schriftlich informiert wurde, deshalb beginnen Sie dort. Der Brief ist bereit; Sie schicken ihn ab.',
  },
  writeSellerWhy: {
    en: 'Today: the other routes count from your first message',
    fr: 'Aujourd’hui : les autres voies comptent à partir de votre premier message',
    de: 'Heute: Die anderen Wege zählen ab Ihrer ersten Nachricht',
  },
  fileIntermediary: {
    en: 'File your claim {asked} now.',
    fr: 'Déposez votre réclamation {asked} maintenant.',
    de: 'Reichen Sie Ihre Reklamation jetzt {asked} ein.',
  },
  afterSilence: {
    en: 'The seller has not answered.',
    fr: 'Le vendeur n’a pas répondu.',
    de: 'Der Verkäufer hat nicht geantwortet.',
  },
  afterBounce: {
    en: 'Your message to the seller came back, so there is nothing to wait for.',
    fr: 'Votre message au vendeur est revenu : il n’y a rien à attendre.',
    de: 'Ihre Nachricht an den Verkäufer kam zurück, es gibt nichts abzuwarten.',
  },
  afterRefusal: {
    en: 'The seller has refused.',
    fr: 'Le vendeur a refusé.',
    de: 'Der Verkäufer hat abgelehnt.',
  },
  afterAnswer: {
    en: 'The seller has answered. If the answer settles it for you, you need do nothing more; if not, go on here.',
    fr: 'Le vendeur a répondu. Si sa réponse vous convient, vous n’avez plus rien à faire ; sinon, continuez ici.',
    de: 'Der Verkäufer hat geantwortet. Wenn Ihnen die Antwort genügt, müssen Sie nichts weiter tun; sonst gehen Sie hier weiter.',
  },
  talks: {
    en: 'This route only talks: it brings the seller to answer, it does not decide.',
    fr: 'Cette voie ne tranche pas : elle amène le vendeur à répondre.',
    de: 'Dieser Weg vermittelt nur: Er bringt den Verkäufer zum Antworten, er entscheidet nicht.',
  },
  decides: {
    en: 'This route decides: it can give the money back, but it need not.',
    fr: 'Cette voie décide : elle peut rendre l’argent, sans y être tenue.',
    de: 'Dieser Weg entscheidet: Er kann das Geld zurückgeben, muss es aber nicht.',
  },
  fileIssuer: {
    en: 'Dispute the payment {asked} by {day}.',
    fr: 'Contestez le paiement {asked}, au plus tard le {day}.',
    de: 'Beanstanden Sie die Zahlung {asked}, spätestens am {day}.',
  },
  fileIssuerNow: {
    en: 'Dispute the payment {asked} now.',
    fr: 'Contestez le paiement {asked} maintenant.',
    de: 'Beanstanden Sie die Zahlung jetzt {asked}.',
  },
  fileIssuerLate: {
    en: 'Try today {asked}: it is probably too late, but asking loses nothing.',
    fr: 'Essayez aujourd’hui {asked} : il est probablement trop tard, mais demander ne fait rien perdre.',
    de: 'Versuchen Sie es heute {asked}: Wahrscheinlich ist es zu spät, aber Fragen schadet nicht.',
  },
  doNotWait: {
    en: 'Do not wait for the answer due on {wait}: the safe last day here is {day}, before that. Both can run at the same time.',
    fr: 'N’attendez pas la réponse prévue le {wait} : ici, le dernier jour sûr est le {day}, plus tôt. Les deux peuvent avancer en même temps.',
    de: 'Warten Sie nicht auf die Antwort bis {wait}: Der letzte sichere Tag ist hier {day}, also früher. Beides kann gleichzeitig laufen.',
  },
  keepInMind: {
    en: '{route} must be asked by {day}.',
    fr: '{route} est à saisir au plus tard le {day}.',
    de: '{route} muss bis {day} gefragt werden.',
  },
  alsoToday: {
    en: 'Try the card issuer today as well: its safe days ended on {day}, but asking loses nothing.',
    fr: 'Essayez aussi aujourd’hui la banque de votre carte : ses jours sûrs ont pris fin le {day}, mais demander ne fait rien perdre.',
    de: 'Versuchen Sie es heute auch bei der Bank Ihrer Karte: Ihre sicheren Tage endeten am {day}, aber Fragen schadet nicht.',
  },
  alsoTodayOther: {
    en: 'Try today {asked} as well: the safe days there ended on {day}, but asking loses nothing.',
    fr: 'Essayez aussi aujourd’hui {asked} : les jours sûrs y ont pris fin le {day}, mais demander ne fait rien perdre.',
    de: 'Versuchen Sie es heute auch {asked}: Die sicheren Tage endeten dort am {day}, aber Fragen schadet nicht.',
  },
  doNotWaitLate: {
    en: 'Do not wait for the answer due on {wait}: the safe days here ended on {day}. Both can run at the same time.',
    fr: 'N’attendez pas la réponse prévue le {wait} : ici, les jours sûrs ont pris fin le {day}. Les deux peuvent avancer en même temps.',
    de: 'Warten Sie nicht auf die Antwort bis {wait}: Die sicheren Tage endeten hier am {day}. Beides kann gleichzeitig laufen.',
  },
  waitBurns: {
    en: '{route} must be asked by {day}, which may come before the seller’s answer. Do not wait with it.',
    fr: '{route} est à saisir au plus tard le {day}, peut-être avant la réponse du vendeur. N’attendez pas pour cela.',
    de: '{route} muss bis {day} gefragt werden, vielleicht vor der Antwort des Verkäufers. Warten Sie damit nicht.',
  },
  sendNotice: {
    en: 'Send the seller a formal notice.',
    fr: 'Envoyez une mise en demeure au vendeur.',
    de: 'Setzen Sie dem Verkäufer schriftlich eine Nachfrist.',
  },
  sendNoticeExplain: {
    en: 'It sets a last day. If nothing comes by then, you may end the contract and ask for all your money back.',
    fr: 'Elle lui donne une dernière date. Si rien n’arrive, vous pourrez résoudre le contrat et demander le remboursement intégral.',
    de: 'Sie nennt ihm einen letzten Tag. Kommt bis dahin nichts, können Sie zurücktreten und Ihr ganzes Geld verlangen.',
  },
  endContract: {
    en: 'End the contract in writing and ask for your money back.',
    fr: 'Résolvez le contrat par écrit et demandez le remboursement.',
    de: 'Treten Sie schriftlich zurück und verlangen Sie Ihr Geld.',
  },
  endContractExplain: {
    en: 'The extra time of your formal notice brought no delivery. Write that you end the contract because nothing was delivered.',
    fr: 'Le délai de votre mise en demeure n’a pas abouti. Écrivez que vous résolvez le contrat faute de livraison.',
    de: 'Die Nachfrist brachte keine Lieferung. Schreiben Sie, dass Sie wegen Nichtlieferung zurücktreten.',
  },
  askMediator: {
    en: 'Put the case before {asked}.',
    fr: 'Saisissez {asked}.',
    de: 'Rufen Sie {asked} an.',
  },
  answerOffer: {
    en: 'Decide on the seller’s offer.',
    fr: 'Décidez de la proposition du vendeur.',
    de: 'Entscheiden Sie über das Angebot des Verkäufers.',
  },
  answerOfferExplain: {
    en: 'If it suits you, accept in writing and wait for the money or the goods before you call it settled. If not, say no; the next routes are open below.',
    fr: 'Si elle vous convient, acceptez par écrit et attendez l’argent ou la marchandise avant de dire que c’est réglé. Sinon, refusez ; les voies suivantes sont ouvertes ci-dessous.',
    de: 'Genügt es Ihnen, nehmen Sie schriftlich an und warten Sie auf Geld oder Ware, bevor Sie es als erledigt melden. Sonst lehnen Sie ab; die nächsten Wege stehen unten offen.',
  },
  waitAnswer: {
    en: '{route} has until {day} to answer.',
    fr: '{route} a jusqu’au {day} pour répondre.',
    de: '{route} hat bis {day} Zeit zu antworten.',
  },
  waitAnswerExplain: {
    en: 'It is the other side’s turn. Note here what comes: an answer, a message that bounced, the parcel, the money. If nothing comes, the next step is ready the day after.',
    fr: 'C’est à l’autre partie de répondre. Notez ici ce qui arrive : une réponse, un message revenu, le colis, l’argent. Si rien ne vient, l’étape suivante sera prête le lendemain.',
    de: 'Die andere Seite ist an der Reihe. Vermerken Sie hier, was kommt: eine Antwort, eine zurückgekommene Nachricht, das Paket, das Geld. Kommt nichts, ist am Tag danach der nächste Schritt bereit.',
  },
  waitOpenEnded: {
    en: '{route} has yet to answer.',
    fr: '{route} doit encore répondre.',
    de: '{route} muss noch antworten.',
  },
  waitOpening: {
    en: '{route}: possible from {day}.',
    fr: '{route} : possible à partir du {day}.',
    de: '{route}: möglich ab {day}.',
  },
  waitOpeningExplain: {
    en: 'Until then nothing is lost. You can still write to the seller.',
    fr: 'D’ici là, rien n’est perdu. Vous pouvez encore écrire au vendeur.',
    de: 'Bis dahin geht nichts verloren. Sie können dem Verkäufer weiter schreiben.',
  },
  doneArrived: {
    en: 'It arrived. Nothing more to do.',
    fr: 'C’est arrivé. Plus rien à faire.',
    de: 'Es ist angekommen. Nichts mehr zu tun.',
  },
  doneArrivedExplain: {
    en: 'If something is wrong with what came, open a new case for it.',
    fr: 'Si ce qui est arrivé pose problème, ouvrez un nouveau dossier.',
    de: 'Stimmt etwas mit der Ware nicht, eröffnen Sie dafür einen neuen Fall.',
  },
  doneRefunded: {
    en: 'The money came back. Nothing more to do.',
    fr: 'L’argent est revenu. Plus rien à faire.',
    de: 'Das Geld ist zurück. Nichts mehr zu tun.',
  },
  doneRefundedExplain: {
    en: 'Keep the papers until you have checked your statement. You can now tell the routes you used that it is settled.',
    fr: 'Gardez les pièces jusqu’à vérification de votre relevé. Vous pouvez maintenant signaler aux voies utilisées que c’est réglé.',
    de: 'Behalten Sie die Unterlagen, bis Sie Ihren Kontoauszug geprüft haben. Sie können den genutzten Stellen nun melden, dass es erledigt ist.',
  },
  doneClosed: {
    en: 'You closed this case.',
    fr: 'Vous avez clos ce dossier.',
    de: 'Sie haben diesen Fall geschlossen.',
  },
  doneClosedExplain: {
    en: 'You can open it again; days that have passed meanwhile do not come back.',
    fr: 'Vous pouvez le rouvrir ; les délais passés entre-temps ne reviennent pas.',
    de: 'Sie können ihn wieder öffnen; inzwischen verstrichene Fristen kommen nicht zurück.',
  },
  noneLeft: {
    en: 'No route is left that this version knows.',
    fr: 'Il ne reste aucune voie connue de cette version.',
    de: 'Es ist kein Weg mehr offen, den diese Version kennt.',
  },
  noneLeftExplain: {
    en: 'Each one below says why it is used up or closed. A consumer association may still have an idea; time limits for a court run on their own.',
    fr: 'Chacune ci-dessous dit pourquoi elle est épuisée ou fermée. Une association de consommateurs peut encore avoir une idée ; les délais pour saisir un juge courent de leur côté.',
    de: 'Unten steht bei jedem, warum er ausgeschöpft oder geschlossen ist. Eine Verbraucherorganisation weiß vielleicht noch Rat; Fristen für ein Gericht laufen für sich.',
  },
} as const satisfies Record<string, Sentence>;
