import type { Sentence } from '../values/sentence';

/** The written complaint to Sogexia's management: what the CSSF wants to see first. */
export const sogexiaComplaintText = {
  name: {
    en: 'Sogexia, written complaint to the management',
    fr: 'Sogexia, réclamation écrite à la direction',
    de: 'Sogexia, schriftliche Beschwerde an die Leitung',
  },
  asked: {
    en: 'with Sogexia’s management',
    fr: 'auprès de la direction de Sogexia',
    de: 'bei der Leitung von Sogexia',
  },
  who: {
    en: 'For clients of Sogexia whose dispute was refused or left without an answer.',
    fr: 'Pour les clients de Sogexia dont la contestation a été refusée ou laissée sans réponse.',
    de: 'Für Kunden von Sogexia, deren Beanstandung abgelehnt wurde oder ohne Antwort blieb.',
  },
  cost: {
    en: 'Free but for the registered letter',
    fr: 'Gratuit, hors la lettre recommandée',
    de: 'Kostenlos, bis auf das Einschreiben',
  },
  opens: {
    en: 'Open: Sogexia has had its turn.',
    fr: 'Ouvert : Sogexia a eu son tour.',
    de: 'Offen: Sogexia hatte seine Gelegenheit.',
  },
  ladderRule: {
    en: 'The CSSF takes a case only after a written complaint to the firm’s management and one month without a satisfactory answer.',
    fr: 'La CSSF n’examine un dossier qu’après une réclamation écrite à la direction de l’établissement et un mois sans réponse satisfaisante.',
    de: 'Die CSSF behandelt einen Fall erst nach schriftlicher Beschwerde bei der Leitung des Instituts und einem Monat ohne befriedigende Antwort.',
  },
  notYet: {
    en: 'Opens when Sogexia refuses, stays silent, or its answer does not suit you.',
    fr: 'S’ouvre si Sogexia refuse, se tait, ou si sa réponse ne vous convient pas.',
    de: 'Öffnet sich, wenn Sogexia ablehnt, schweigt oder die Antwort Ihnen nicht genügt.',
  },
  answerWhy: {
    en: 'One month from your complaint of {from}: after that the CSSF may be asked',
    fr: 'Un mois après votre réclamation du {from} : ensuite la CSSF peut être saisie',
    de: 'Ein Monat ab Ihrer Beschwerde vom {from}: danach kann die CSSF angerufen werden',
  },
  stepWrite: {
    en: 'Write “Réclamation, à l’attention de la direction”: what was disputed, when, what was answered, what you ask.',
    fr: 'Écrivez « Réclamation, à l’attention de la direction » : ce qui a été contesté, quand, la réponse, ce que vous demandez.',
    de: 'Schreiben Sie „Réclamation, à l’attention de la direction“: was beanstandet wurde, wann, welche Antwort kam, was Sie verlangen.',
  },
  stepSend: {
    en: 'Send it by registered letter with proof of delivery and keep the slip: the month counts from it.',
    fr: 'Envoyez-la en recommandé avec avis de réception et gardez le bordereau : le mois part de là.',
    de: 'Senden Sie sie per Einschreiben mit Rückschein und behalten Sie den Beleg: Ab ihm zählt der Monat.',
  },
  evidenceDispute: {
    en: 'Your dispute with its date, and Sogexia’s answer',
    fr: 'Votre contestation datée et la réponse de Sogexia',
    de: 'Ihre Beanstandung mit Datum und die Antwort von Sogexia',
  },
  nextCssf: {
    en: 'One month without a satisfactory answer: the CSSF, Luxembourg’s supervisor, free.',
    fr: 'Un mois sans réponse satisfaisante : la CSSF, l’autorité luxembourgeoise, gratuite.',
    de: 'Ein Monat ohne befriedigende Antwort: die CSSF, Luxemburgs Aufsicht, kostenlos.',
  },
} as const satisfies Record<string, Sentence>;
