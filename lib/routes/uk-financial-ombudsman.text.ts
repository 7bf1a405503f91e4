import type { Sentence } from '../values/sentence';

/** Where a British card dispute goes when the bank has said no. */
export const ukFinancialOmbudsmanText = {
  name: {
    en: 'Financial Ombudsman Service',
    fr: 'Financial Ombudsman Service (Royaume-Uni)',
    de: 'Financial Ombudsman Service (Vereinigtes Königreich)',
  },
  asked: {
    en: 'the Financial Ombudsman Service',
    fr: 'le Financial Ombudsman Service',
    de: 'den Financial Ombudsman Service',
  },
  who: {
    en: 'Consumers in the United Kingdom who complained to their bank or card firm and were refused or left without an answer for eight weeks.',
    fr: 'Les consommateurs du Royaume-Uni dont la banque ou l’émetteur a rejeté la réclamation ou n’a pas répondu en huit semaines.',
    de: 'Verbraucher im Vereinigten Königreich, deren Beschwerde die Bank oder der Kartenherausgeber abgelehnt oder acht Wochen nicht beantwortet hat.',
  },
  opensAnswer: {
    en: 'Open: the bank has answered and it is not settled.',
    fr: 'Ouvert : la banque a répondu et rien n’est réglé.',
    de: 'Offen: Die Bank hat geantwortet, und es ist nicht erledigt.',
  },
  opensWaited: {
    en: 'Open: eight weeks have passed since you wrote to the bank.',
    fr: 'Ouvert : huit semaines ont passé depuis votre écrit à la banque.',
    de: 'Offen: Seit Ihrem Schreiben an die Bank sind acht Wochen vergangen.',
  },
  opensWhy: {
    en: '8 weeks after your claim of {from}',
    fr: '8 semaines après votre demande du {from}',
    de: '8 Wochen nach Ihrer Forderung vom {from}',
  },
  notYet: {
    en: 'Opens when the bank has refused, or eight weeks after you complained to it.',
    fr: 'S’ouvre quand la banque a refusé, ou huit semaines après votre réclamation auprès d’elle.',
    de: 'Öffnet sich, wenn die Bank abgelehnt hat, oder acht Wochen nach Ihrer Beschwerde bei ihr.',
  },
  closesWhy: {
    en: '6 months from the bank’s final answer of {from}',
    fr: '6 mois après la réponse définitive de la banque du {from}',
    de: '6 Monate ab der abschließenden Antwort der Bank vom {from}',
  },
  stepComplain: {
    en: 'Tell the bank in writing that you complain; its final answer names the ombudsman.',
    fr: 'Écrivez à la banque que vous déposez une réclamation ; sa réponse définitive cite l’ombudsman.',
    de: 'Schreiben Sie der Bank, dass Sie sich beschweren; ihre abschließende Antwort nennt den Ombudsman.',
  },
  stepForm: {
    en: 'Send the form with the bank’s answer, or phone and it is filled in with you.',
    fr: 'Envoyez le formulaire avec la réponse de la banque, ou appelez : il est rempli avec vous.',
    de: 'Schicken Sie das Formular mit der Antwort der Bank, oder rufen Sie an: Es wird mit Ihnen ausgefüllt.',
  },
  freeRule: {
    en: 'The ombudsman is free, looks at the case anew and can tell the firm to put things right.',
    fr: 'L’ombudsman est gratuit, réexamine l’affaire et peut ordonner à l’établissement d’y remédier.',
    de: 'Der Ombudsman ist kostenlos, prüft neu und kann die Firma zur Abhilfe verpflichten.',
  },
  channelRule: {
    en: 'It can be reached by phone, e-mail, post and a form on its site.',
    fr: 'On le joint par téléphone, e-mail, courrier et formulaire sur son site.',
    de: 'Erreichbar per Telefon, E-Mail, Post und Formular auf seiner Website.',
  },
  phone: {
    en: 'Phone, free from a landline',
    fr: 'Téléphone, gratuit d’un fixe',
    de: 'Telefon, kostenlos vom Festnetz',
  },
  phoneMobile: { en: 'Phone, from a mobile', fr: 'Téléphone, d’un mobile', de: 'Telefon, vom Handy' },
  email: { en: 'E-mail', fr: 'E-mail', de: 'E-Mail' },
  post: { en: 'Post', fr: 'Courrier', de: 'Post' },
  site: { en: 'Form on its site', fr: 'Formulaire sur son site', de: 'Formular auf der Website' },
  askAnswer: {
    en: 'When did the bank give its final answer?',
    fr: 'Quand la banque a-t-elle donné sa réponse définitive ?',
    de: 'Wann hat die Bank abschließend geantwortet?',
  },
  askAnswerHelp: {
    en: 'The day on its letter; six months count from it.',
    fr: 'La date de sa lettre ; six mois comptent à partir de là.',
    de: 'Das Datum ihres Schreibens; ab dann laufen sechs Monate.',
  },
  askAnswerSkip: { en: 'Not yet', fr: 'Pas encore', de: 'Noch nicht' },
  evidenceAnswer: {
    en: 'The bank’s final answer, or your complaint to it',
    fr: 'La réponse définitive de la banque, ou votre réclamation',
    de: 'Die abschließende Antwort der Bank oder Ihre Beschwerde',
  },
} as const satisfies Record<string, Sentence>;
