import type { Sentence } from '../values/sentence';

/** Klarna: the payment pauses as soon as the problem is reported. */
export const klarnaText = {
  name: { en: 'Klarna', fr: 'Klarna', de: 'Klarna' },
  asked: { en: 'with Klarna', fr: 'auprès de Klarna', de: 'bei Klarna' },
  who: {
    en: 'For whoever paid with Klarna; the Klarna Card goes by card rules.',
    fr: 'Pour qui a payé avec Klarna ; la carte Klarna suit les règles des cartes.',
    de: 'Für alle, die mit Klarna gezahlt haben; für die Klarna Card gelten Kartenregeln.',
  },
  problems: {
    en: 'Klarna takes: not received, faulty, wrong item, return not credited, wrong sum, not made by you.',
    fr: 'Klarna prend en charge : non reçu, défectueux, mauvais article, retour non crédité, somme erronée, achat non fait par vous.',
    de: 'Klarna nimmt an: nicht erhalten, mangelhaft, falscher Artikel, Rücksendung nicht gutgeschrieben, falscher Betrag, nicht von Ihnen gekauft.',
  },
  costRule: {
    en: 'Free; the postage of a return is not covered.',
    fr: 'Gratuit ; le port d’un retour n’est pas couvert.',
    de: 'Kostenlos; das Rückporto ist nicht abgedeckt.',
  },
  opens: {
    en: 'Open: report the problem in the app at once; the payment is then paused.',
    fr: 'Ouvert : signalez le problème tout de suite dans l’application ; le paiement est alors suspendu.',
    de: 'Offen: Melden Sie das Problem sofort in der App; die Zahlung ruht dann.',
  },
  pauseRule: {
    en: 'As soon as a problem is reported the payment plan is paused.',
    fr: 'Dès qu’un problème est signalé, le plan de paiement est suspendu.',
    de: 'Sobald ein Problem gemeldet ist, ruht der Zahlungsplan.',
  },
  closes90Why: {
    en: '90 days from the order of {from}, as older Klarna pages say for money already paid',
    fr: '90 jours après la commande du {from}, selon d’anciennes pages de Klarna pour l’argent déjà payé',
    de: '90 Tage ab der Bestellung vom {from}, wie ältere Klarna-Seiten für schon gezahltes Geld sagen',
  },
  closes180Why: {
    en: '180 days from the payment of {from}, as a partner of Klarna says',
    fr: '180 jours après le paiement du {from}, selon un partenaire de Klarna',
    de: '180 Tage ab der Zahlung vom {from}, wie ein Partner von Klarna sagt',
  },
  closesRule: {
    en: 'A partner of Klarna names 180 days from the payment, later for payments you did not make.',
    fr: 'Un partenaire de Klarna indique 180 jours après le paiement, plus tard pour un achat que vous n’avez pas fait.',
    de: 'Ein Partner von Klarna nennt 180 Tage ab der Zahlung, später bei Käufen, die nicht von Ihnen sind.',
  },
  closesConflict: {
    en: 'Older German pages give money back only if Klarna is told within 90 days of the order. The French, Belgian and Swiss pages read give no number.',
    fr: 'D’anciennes pages allemandes ne remboursent que si Klarna est prévenu dans les 90 jours de la commande. Les pages française, belge et suisse lues ne donnent aucun nombre.',
    de: 'Ältere deutsche Seiten geben Geld nur zurück, wenn Klarna binnen 90 Tagen ab der Bestellung Bescheid weiß. Die gelesenen Seiten für Frankreich, Belgien und die Schweiz nennen keine Zahl.',
  },
  answer21Why: {
    en: 'The shop has 21 days from your report of {from}; then Klarna asks you for proof',
    fr: 'La boutique a 21 jours après votre signalement du {from} ; Klarna vous demande ensuite des preuves',
    de: 'Der Shop hat 21 Tage ab Ihrer Meldung vom {from}; danach bittet Klarna Sie um Belege',
  },
  answer7Why: {
    en: '7 days from your report of {from}',
    fr: '7 jours après votre signalement du {from}',
    de: '7 Tage ab Ihrer Meldung vom {from}',
  },
  answerRule: {
    en: 'The shop has 21 days to settle it, 7 for a purchase you did not make; then Klarna asks for proof and decides.',
    fr: 'La boutique a 21 jours pour régler le problème, 7 pour un achat que vous n’avez pas fait ; Klarna demande ensuite des preuves et tranche.',
    de: 'Der Shop hat 21 Tage für eine Lösung, 7 bei einem Kauf, der nicht von Ihnen ist; dann verlangt Klarna Belege und entscheidet.',
  },
  decision: {
    en: 'The decision can take 30 to 50 days.',
    fr: 'La décision peut prendre 30 à 50 jours.',
    de: 'Die Entscheidung kann 30 bis 50 Tage dauern.',
  },
  stepBlock: {
    en: 'You did not make this purchase: report it in the Klarna app at once and change your password. If a card pays Klarna, have it blocked too.',
    fr: 'Vous n’avez pas fait cet achat : signalez-le aussitôt dans l’application Klarna et changez votre mot de passe. Si une carte paie Klarna, faites-la bloquer aussi.',
    de: 'Dieser Kauf ist nicht von Ihnen: Melden Sie ihn sofort in der Klarna-App und ändern Sie Ihr Passwort. Zahlt eine Karte an Klarna, lassen Sie auch sie sperren.',
  },
  stepReport: {
    en: 'In the app or on klarna.com choose the purchase, then “Report a problem”.',
    fr: 'Dans l’application ou sur klarna.com, choisissez l’achat, puis « Signaler un problème ».',
    de: 'Wählen Sie in der App oder auf klarna.com den Kauf, dann „Problem melden“.',
  },
  stepReturn: {
    en: 'Sent back: report it with the tracking number; the payment pauses for 21 days.',
    fr: 'Renvoyé : signalez-le avec le numéro de suivi ; le paiement est suspendu 21 jours.',
    de: 'Zurückgeschickt: Melden Sie es mit der Sendungsnummer; die Zahlung ruht 21 Tage.',
  },
  stepKeep: {
    en: 'Do not mark the problem as solved before the money is back.',
    fr: 'Ne marquez pas le problème comme résolu avant que l’argent soit revenu.',
    de: 'Markieren Sie das Problem nicht als gelöst, bevor das Geld zurück ist.',
  },
  stepProof: {
    en: 'Send the proof that Klarna asks for: messages, tracking, photos.',
    fr: 'Envoyez les preuves que Klarna demande : échanges, suivi, photos.',
    de: 'Schicken Sie die verlangten Belege: Nachrichten, Sendungsnummer, Fotos.',
  },
  channel: {
    en: 'The Klarna app or klarna.com, in the purchase',
    fr: 'L’application Klarna ou klarna.com, dans l’achat',
    de: 'Klarna-App oder klarna.com, beim Kauf',
  },
  channelRule: {
    en: 'A problem is reported in the purchase, in the app or on the web.',
    fr: 'Un problème se signale dans l’achat, dans l’application ou sur le site.',
    de: 'Ein Problem wird beim Kauf gemeldet, in der App oder im Web.',
  },
  solvedFinal: {
    en: 'Marking the problem as solved is final: it cannot be reported again.',
    fr: 'Marquer le problème comme résolu est définitif : il ne pourra pas être signalé de nouveau.',
    de: 'Das Problem als gelöst zu markieren ist endgültig: Es lässt sich nicht noch einmal melden.',
  },
  evidenceRule: {
    en: 'Klarna looks at the messages with the shop, the tracking number of a return and photos.',
    fr: 'Klarna examine les échanges avec la boutique, le numéro de suivi d’un retour et des photos.',
    de: 'Klarna prüft die Nachrichten mit dem Shop, die Sendungsnummer einer Rücksendung und Fotos.',
  },
  nextComplaint: {
    en: 'Refused: complain to Klarna in writing, then to the body it names in its answer.',
    fr: 'Refus : réclamation écrite à Klarna, puis l’organisme indiqué dans sa réponse.',
    de: 'Abgelehnt: schriftliche Beschwerde bei Klarna, dann bei der Stelle, die sie in ihrer Antwort nennt.',
  },
  nextCard: {
    en: 'If a card paid Klarna, its issuer may be one more way.',
    fr: 'Si une carte a payé Klarna, sa banque peut être une voie de plus.',
    de: 'Hat eine Karte an Klarna gezahlt, kann deren Bank ein weiterer Weg sein.',
  },
  fundedBy: {
    en: 'How was Klarna paid?',
    fr: 'Comment Klarna a-t-il été payé ?',
    de: 'Womit wurde Klarna bezahlt?',
  },
} as const satisfies Record<string, Sentence>;
