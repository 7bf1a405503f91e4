import type { Sentence } from '../values/sentence';

/** How days were counted and why a route is in its state. */
export const recourseText = {
  dayGiven: {
    en: '{given}, the day given on {from}; if it falls on a weekend or holiday, the next working day, before anyone is called late',
    fr: '{given}, date fixée le {from} ; si elle tombe un week-end ou un jour férié, le jour ouvré suivant, avant de parler de retard',
    de: '{given}, der am {from} genannte Tag; fällt er auf ein Wochenende oder einen Feiertag, der nächste Werktag, bevor von Verspätung die Rede ist',
  },
  dayGivenRule: {
    en: 'Before anyone is called late, a day that falls on a weekend or holiday is moved to the next working day. No rule asks for it; it is fair.',
    fr: 'Avant de parler de retard, une date tombant un week-end ou un jour férié est reportée au jour ouvré suivant. Aucune règle ne l’exige ; c’est équitable.',
    de: 'Bevor von Verspätung die Rede ist, rückt ein Tag, der auf ein Wochenende oder einen Feiertag fällt, auf den nächsten Werktag. Keine Regel verlangt das; es ist fair.',
  },
  blockRule: {
    en: 'Recours puts blocking the card first: whoever used it can use it again until it is blocked, and what is spent after the report is not the shopper’s to bear.',
    fr: 'Recours met le blocage de la carte en premier : tant qu’elle n’est pas bloquée, elle peut resservir, et ce qui est dépensé après le signalement n’est pas à la charge du client.',
    de: 'Recours stellt das Sperren der Karte an den Anfang: Bis dahin kann sie wieder benutzt werden, und was nach der Meldung ausgegeben wird, trägt nicht der Kunde.',
  },
  promiseRule: {
    en: 'The date the seller promised, as the page printed it or as you gave it.',
    fr: 'La date promise par le vendeur, telle que la page l’indiquait ou que vous l’avez donnée.',
    de: 'Der vom Verkäufer zugesagte Termin, wie ihn die Seite nannte oder wie Sie ihn angegeben haben.',
  },
  opened: { en: 'Since {from}', fr: 'Depuis le {from}', de: 'Seit dem {from}' },
  opensOnSilence: {
    en: 'The day after {from}, if no answer has come by then',
    fr: 'Le lendemain du {from}, si aucune réponse n’est venue d’ici là',
    de: 'Am Tag nach dem {from}, falls bis dahin keine Antwort da ist',
  },
  unknownStart: {
    en: 'The day this counts from is not known: treat today as the last day until you have given it',
    fr: 'Le point de départ n’est pas connu : considérez aujourd’hui comme le dernier jour tant qu’il n’est pas indiqué',
    de: 'Der Beginn ist nicht bekannt: Nehmen Sie heute als letzten Tag, bis Sie ihn angegeben haben',
  },
  bound: {
    en: 'Safe bound while a date is unknown: {why}',
    fr: 'Borne prudente tant qu’une date est inconnue : {why}',
    de: 'Vorsichtige Grenze, solange ein Datum unbekannt ist: {why}',
  },
  waiting: {
    en: 'Done on {sent}. It is the other side’s turn.',
    fr: 'Fait le {sent}. C’est à l’autre partie de répondre.',
    de: 'Erledigt am {sent}. Jetzt ist die andere Seite an der Reihe.',
  },
  silent: {
    en: 'No answer by {day}.',
    fr: 'Pas de réponse au {day}.',
    de: 'Keine Antwort bis {day}.',
  },
  silentAgain: {
    en: 'No answer by {day}. You can still write again.',
    fr: 'Pas de réponse au {day}. Vous pouvez encore écrire.',
    de: 'Keine Antwort bis {day}. Sie können noch einmal schreiben.',
  },
  noticeOver: {
    en: 'The extra time ended on {day}. You may now end the contract in writing and ask for your money back.',
    fr: 'Le délai supplémentaire a pris fin le {day}. Vous pouvez maintenant résoudre le contrat par écrit et demander le remboursement.',
    de: 'Die Nachfrist endete am {day}. Sie können jetzt schriftlich zurücktreten und Ihr Geld verlangen.',
  },
  answered: {
    en: 'An answer came on {day}. It is your turn.',
    fr: 'Une réponse est arrivée le {day}. C’est à vous.',
    de: 'Am {day} kam eine Antwort. Sie sind an der Reihe.',
  },
  offered: {
    en: 'An offer came on {day}. You decide whether it suits you.',
    fr: 'Une proposition est arrivée le {day}. À vous de voir si elle vous convient.',
    de: 'Am {day} kam ein Angebot. Sie entscheiden, ob es Ihnen genügt.',
  },
  refused: { en: 'Refused on {day}.', fr: 'Refus le {day}.', de: 'Am {day} abgelehnt.' },
  bounced: {
    en: 'Your message came back on {day}: the address does not work.',
    fr: 'Votre message est revenu le {day} : l’adresse ne fonctionne pas.',
    de: 'Ihre Nachricht kam am {day} zurück: Die Adresse funktioniert nicht.',
  },
  bouncedAgain: {
    en: 'Your e-mail came back on {day}. Send it by registered letter.',
    fr: 'Votre e-mail est revenu le {day}. Envoyez un courrier recommandé.',
    de: 'Ihre E-Mail kam am {day} zurück. Schicken Sie ein Einschreiben.',
  },
  probablyLate: {
    en: 'Probably too late since {day}. Try today: nothing is lost by asking.',
    fr: 'Probablement trop tard depuis le {day}. Essayez aujourd’hui : demander ne fait rien perdre.',
    de: 'Seit {day} wahrscheinlich zu spät. Versuchen Sie es heute: Fragen schadet nicht.',
  },
  closed: { en: 'Closed since {day}.', fr: 'Fermée depuis le {day}.', de: 'Seit {day} geschlossen.' },
  sentTooLate: {
    en: 'Closed since {day}; it was used after that.',
    fr: 'Fermée depuis le {day} ; elle a été utilisée après.',
    de: 'Seit {day} geschlossen; er wurde danach genutzt.',
  },
  endedArrived: {
    en: 'The order arrived on {day}.',
    fr: 'La commande est arrivée le {day}.',
    de: 'Die Bestellung kam am {day} an.',
  },
  endedRefunded: {
    en: 'The money came back on {day}.',
    fr: 'L’argent est revenu le {day}.',
    de: 'Das Geld kam am {day} zurück.',
  },
  endedClosed: {
    en: 'You closed the case on {day}.',
    fr: 'Vous avez clos le dossier le {day}.',
    de: 'Sie haben den Fall am {day} geschlossen.',
  },
  endedBy: {
    en: 'Ended: you used another route that rules this one out.',
    fr: 'Terminée : une autre voie que vous avez utilisée y met fin.',
    de: 'Beendet: Ein anderer von Ihnen genutzter Weg schließt diesen aus.',
  },
  closesSoon: {
    en: 'Its last safe day, {day}, is near. Use it now, at the same time as you write to the seller.',
    fr: 'Son dernier jour sûr, le {day}, est proche. Utilisez-la maintenant, en même temps que vous écrivez au vendeur.',
    de: 'Der letzte sichere Tag, {day}, ist nah. Nutzen Sie ihn jetzt, gleichzeitig mit dem Schreiben an den Verkäufer.',
  },
  closesBeforeOpening: {
    en: 'Its last safe day, {day}, comes before the promised date. Tell it before that day that the order has not come, even if it is early.',
    fr: 'Son dernier jour sûr, {day}, précède la date promise. Prévenez-la avant ce jour que la commande n’est pas arrivée, même si c’est tôt.',
    de: 'Der letzte sichere Tag, {day}, liegt vor dem zugesagten Termin. Melden Sie vorher, dass die Bestellung nicht da ist, auch wenn es früh ist.',
  },
  paymentUnknown: {
    en: 'Only if you paid by card. Say how you paid and the plan becomes sharper.',
    fr: 'Seulement si vous avez payé par carte. Dites comment vous avez payé et le plan sera plus précis.',
    de: 'Nur wenn Sie mit Karte gezahlt haben. Sagen Sie, wie Sie gezahlt haben, dann wird der Plan genauer.',
  },
} as const satisfies Record<string, Sentence>;
