import type { Sentence } from '../values/sentence';

/** Every sentence of the ACPR route. */
export const acprText = {
  name: { en: 'ACPR (France)', fr: 'ACPR', de: 'ACPR (Frankreich)' },
  asked: { en: 'with the ACPR', fr: 'auprès de l’ACPR', de: 'bei der ACPR' },
  who: {
    en: 'For shoppers in France whose bank or payment firm did not answer properly. The ACPR supervises banks and payment firms.',
    fr: 'Pour les clients en France dont la banque ou l’établissement de paiement n’a pas répondu correctement. L’ACPR les contrôle.',
    de: 'Für Käufer in Frankreich, deren Bank oder Zahlungsdienst nicht richtig geantwortet hat. Die ACPR beaufsichtigt sie.',
  },
  answerRule: {
    en: 'A bank acknowledges a complaint within 10 working days and answers within two months, about payment services within 15 working days.',
    fr: 'La banque accuse réception d’une réclamation sous 10 jours ouvrables et répond sous deux mois, sous 15 jours ouvrables pour les services de paiement.',
    de: 'Eine Bank bestätigt eine Beschwerde binnen 10 Werktagen und antwortet binnen zwei Monaten, bei Zahlungsdiensten binnen 15 Werktagen.',
  },
  ladder: {
    en: 'The order is: written complaint to the bank, its mediator, and besides a word to the ACPR.',
    fr: 'L’ordre : réclamation écrite à la banque, son médiateur, et en parallèle un mot à l’ACPR.',
    de: 'Die Reihenfolge: schriftliche Beschwerde bei der Bank, deren Schlichtungsstelle, daneben ein Hinweis an die ACPR.',
  },
  talks: {
    en: 'As far as we remember it watches over the firms and does not settle single disputes.',
    fr: 'De mémoire, elle contrôle les établissements et ne tranche pas les litiges individuels.',
    de: 'Nach unserer Erinnerung überwacht sie die Firmen und entscheidet keine Einzelfälle.',
  },
  opens: {
    en: 'Open: the bank or payment firm was asked.',
    fr: 'Ouvert : la banque ou l’établissement de paiement a été saisi.',
    de: 'Offen: Die Bank oder der Zahlungsdienst wurde gefragt.',
  },
  notYet: {
    en: 'Opens when your bank or payment firm has refused, has answered badly or has not answered in time.',
    fr: 'S’ouvre quand votre banque ou l’établissement de paiement a refusé, mal répondu ou pas répondu à temps.',
    de: 'Öffnet sich, wenn Bank oder Zahlungsdienst abgelehnt, unzureichend oder nicht rechtzeitig geantwortet hat.',
  },
  answerWhy: {
    en: 'Two months from your message of {from}: our proposal, no time for an answer was found',
    fr: 'Deux mois après votre message du {from} : notre proposition, aucun délai de réponse n’a été trouvé',
    de: 'Zwei Monate nach Ihrer Nachricht vom {from}: unser Vorschlag, eine Antwortfrist wurde nicht gefunden',
  },
  answerOurs: {
    en: 'No time for an answer of the ACPR was found; Recours proposes to wait two months.',
    fr: 'Aucun délai de réponse de l’ACPR n’a été trouvé ; Recours propose d’attendre deux mois.',
    de: 'Eine Antwortfrist der ACPR wurde nicht gefunden; Recours schlägt vor, zwei Monate zu warten.',
  },
  costRule: {
    en: 'Telling the ACPR is free.',
    fr: 'Alerter l’ACPR est gratuit.',
    de: 'Ein Hinweis an die ACPR ist kostenlos.',
  },
  step: {
    en: 'Write what the bank did, with your complaint and its answer.',
    fr: 'Exposez ce que la banque a fait, avec votre réclamation et sa réponse.',
    de: 'Schreiben Sie, was die Bank getan hat, mit Ihrer Beschwerde und deren Antwort.',
  },
  site: { en: 'Website of the ACPR', fr: 'Site de l’ACPR', de: 'Website der ACPR' },
  evidence: {
    en: 'Your written complaint to the bank and its answer',
    fr: 'Votre réclamation écrite à la banque et sa réponse',
    de: 'Ihre schriftliche Beschwerde bei der Bank und deren Antwort',
  },
} as const satisfies Record<string, Sentence>;
