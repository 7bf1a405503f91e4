import type { Sentence } from '../values/sentence';

/** The written complaint to PayPal's management, which opens the CSSF. */
export const paypalComplaintText = {
  name: {
    en: 'PayPal: complaint to the management',
    fr: 'PayPal : réclamation à la direction',
    de: 'PayPal: Beschwerde bei der Leitung',
  },
  asked: {
    en: 'with PayPal’s management',
    fr: 'auprès de la direction de PayPal',
    de: 'bei der Leitung von PayPal',
  },
  who: {
    en: 'For clients of PayPal Europe, supervised in Luxembourg, whose case did not end well.',
    fr: 'Pour les clients de PayPal Europe, surveillé au Luxembourg, dont le dossier n’a pas abouti.',
    de: 'Für Kunden von PayPal Europa, das in Luxemburg beaufsichtigt wird, deren Fall nicht gut ausging.',
  },
  opens: {
    en: 'Open: PayPal’s case did not settle it. Complain in writing to the management.',
    fr: 'Ouvert : le dossier PayPal n’a rien réglé. Adressez une réclamation écrite à la direction.',
    de: 'Offen: Der PayPal-Fall hat nichts gelöst. Beschweren Sie sich schriftlich bei der Leitung.',
  },
  notYet: {
    en: 'Opens once PayPal’s case was refused or stayed without an answer.',
    fr: 'S’ouvre quand le dossier PayPal est refusé ou reste sans réponse.',
    de: 'Öffnet sich, wenn der PayPal-Fall abgelehnt wurde oder ohne Antwort blieb.',
  },
  ladder: {
    en: 'The CSSF wants a written complaint to the management and one month of waiting first.',
    fr: 'La CSSF demande d’abord une réclamation écrite à la direction et un mois d’attente.',
    de: 'Die CSSF verlangt zuerst eine schriftliche Beschwerde bei der Leitung und einen Monat Wartezeit.',
  },
  answerWhy: {
    en: 'One month from your complaint of {from}; then the CSSF is open',
    fr: 'Un mois après votre réclamation du {from} ; la CSSF s’ouvre ensuite',
    de: 'Ein Monat ab Ihrer Beschwerde vom {from}; danach ist die CSSF offen',
  },
  stepWrite: {
    en: 'Write to the management: the case number, what you asked, what PayPal answered, what you want. Keep a copy.',
    fr: 'Écrivez à la direction : numéro du dossier, votre demande, la réponse de PayPal, ce que vous voulez. Gardez une copie.',
    de: 'Schreiben Sie der Leitung: Fallnummer, Ihr Anliegen, PayPals Antwort, was Sie wollen. Behalten Sie eine Kopie.',
  },
  channel: {
    en: 'The complaint address in your PayPal user agreement; it was not found elsewhere',
    fr: 'L’adresse de réclamation de vos conditions PayPal ; elle n’a pas été trouvée ailleurs',
    de: 'Die Beschwerdeadresse in Ihren PayPal-Nutzungsbedingungen; anderswo war sie nicht zu finden',
  },
  evidenceCase: {
    en: 'PayPal’s case and its answer',
    fr: 'Le dossier PayPal et sa réponse',
    de: 'Der PayPal-Fall und seine Antwort',
  },
  nextCssf: {
    en: 'After one month: the CSSF in Luxembourg, free, within a year of this complaint.',
    fr: 'Après un mois : la CSSF au Luxembourg, gratuite, dans l’année suivant cette réclamation.',
    de: 'Nach einem Monat: die CSSF in Luxemburg, kostenlos, binnen eines Jahres nach dieser Beschwerde.',
  },
} as const satisfies Record<string, Sentence>;
