import type { Sentence } from '../values/sentence';

/** Every sentence of the Swiss Banking Ombudsman. */
export const ombudsmanText = {
  name: {
    en: 'Swiss Banking Ombudsman',
    fr: 'Ombudsman des banques suisses',
    de: 'Schweizerischer Bankenombudsman',
  },
  asked: {
    en: 'the Swiss Banking Ombudsman',
    fr: 'l’Ombudsman des banques suisses',
    de: 'den Schweizerischen Bankenombudsman',
  },
  who: {
    en: 'Customers of a Swiss bank that takes part. Whether your card issuer does is from memory: ask when you call.',
    fr: 'Les clients d’une banque suisse affiliée. L’affiliation de votre banque est citée de mémoire : demandez-la en appelant.',
    de: 'Kunden einer angeschlossenen Schweizer Bank. Ob Ihre Bank dazugehört, ist aus dem Gedächtnis: Fragen Sie beim Anruf nach.',
  },
  cost: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  opens: {
    en: 'Open: the bank has answered in writing.',
    fr: 'Ouvert : la banque a répondu par écrit.',
    de: 'Offen: Die Bank hat schriftlich geantwortet.',
  },
  opensRule: {
    en: 'The Ombudsman takes a case after the bank’s written answer, with a signed authorisation form, free of charge.',
    fr: 'L’Ombudsman examine le cas après la réponse écrite de la banque, avec une procuration signée, gratuitement.',
    de: 'Der Ombudsman behandelt den Fall nach der schriftlichen Antwort der Bank, mit unterschriebener Vollmacht, kostenlos.',
  },
  notYet: {
    en: 'Opens after the bank’s written answer to your dispute.',
    fr: 'S’ouvre après la réponse écrite de la banque à votre contestation.',
    de: 'Öffnet sich nach der schriftlichen Antwort der Bank auf Ihre Beanstandung.',
  },
  stepForm: {
    en: 'Fill in and sign the authorisation form; add the bank’s written answer and your papers.',
    fr: 'Remplissez et signez la procuration ; joignez la réponse écrite de la banque et vos pièces.',
    de: 'Füllen Sie die Vollmacht aus und unterschreiben Sie sie; legen Sie die schriftliche Antwort der Bank und Ihre Unterlagen bei.',
  },
  phoneGerman: {
    en: 'Telephone, German and English',
    fr: 'Téléphone, allemand et anglais',
    de: 'Telefon, Deutsch und Englisch',
  },
  phoneFrench: {
    en: 'Telephone, French and Italian',
    fr: 'Téléphone, français et italien',
    de: 'Telefon, Französisch und Italienisch',
  },
  post: { en: 'By post', fr: 'Par courrier', de: 'Per Post' },
  channelRule: {
    en: 'Address, numbers and hours (8:30 to 11:30) as printed on the Ombudsman’s page, an older one.',
    fr: 'Adresse, numéros et heures (8 h 30 à 11 h 30) tels qu’imprimés sur une page ancienne de l’Ombudsman.',
    de: 'Adresse, Nummern und Zeiten (8.30 bis 11.30 Uhr) wie auf einer älteren Seite des Ombudsman gedruckt.',
  },
  noteTalks: {
    en: 'The Ombudsman mediates and gives an opinion; the bank need not follow it.',
    fr: 'L’Ombudsman sert d’intermédiaire et donne un avis ; la banque n’est pas obligée de le suivre.',
    de: 'Der Ombudsman vermittelt und gibt eine Einschätzung; die Bank muss ihr nicht folgen.',
  },
  nextConciliation: {
    en: 'After that: the conciliation authority at your home.',
    fr: 'Ensuite : l’autorité de conciliation de votre domicile.',
    de: 'Danach: die Schlichtungsbehörde an Ihrem Wohnort.',
  },
  evidenceAnswer: {
    en: 'The bank’s written answer',
    fr: 'La réponse écrite de la banque',
    de: 'Die schriftliche Antwort der Bank',
  },
} as const satisfies Record<string, Sentence>;
