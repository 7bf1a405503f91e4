import type { Sentence } from '../values/sentence';

/** The CSSF, Luxembourg's supervisor of banks and payment firms. */
export const cssfText = {
  name: {
    en: 'CSSF (Luxembourg’s financial supervisor)',
    fr: 'CSSF (autorité financière du Luxembourg)',
    de: 'CSSF (Finanzaufsicht Luxemburgs)',
  },
  asked: { en: 'the CSSF', fr: 'la CSSF', de: 'die CSSF' },
  who: {
    en: 'For clients of a bank, payment or e-money firm supervised in Luxembourg who have complained to its management in writing.',
    fr: 'Pour les clients d’une banque ou d’un établissement de paiement ou de monnaie électronique surveillé au Luxembourg, après une réclamation écrite à sa direction.',
    de: 'Für Kunden einer in Luxemburg beaufsichtigten Bank, eines Zahlungs- oder E-Geld-Instituts, die sich schriftlich bei der Leitung beschwert haben.',
  },
  cost: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  costRule: {
    en: 'The procedure is voluntary and free.',
    fr: 'La procédure est volontaire et gratuite.',
    de: 'Das Verfahren ist freiwillig und kostenlos.',
  },
  opens: {
    en: 'Open: one month has passed since your written complaint to the management.',
    fr: 'Ouvert : un mois a passé depuis votre réclamation écrite à la direction.',
    de: 'Offen: Seit Ihrer schriftlichen Beschwerde bei der Leitung ist ein Monat vergangen.',
  },
  opensWhy: {
    en: 'After one month from your written complaint of {from} to the management',
    fr: 'Après un mois suivant votre réclamation écrite du {from} à la direction',
    de: 'Nach einem Monat ab Ihrer schriftlichen Beschwerde vom {from} an die Leitung',
  },
  opensRule: {
    en: 'The CSSF takes a case one month after the written complaint to the firm’s management, if no satisfactory answer came.',
    fr: 'La CSSF est saisie un mois après la réclamation écrite à la direction, faute de réponse satisfaisante.',
    de: 'Die CSSF nimmt den Fall einen Monat nach der schriftlichen Beschwerde bei der Leitung an, wenn keine befriedigende Antwort kam.',
  },
  notYet: {
    en: 'Opens one month after a written complaint to the firm’s management.',
    fr: 'S’ouvre un mois après une réclamation écrite à la direction de l’établissement.',
    de: 'Öffnet sich einen Monat nach einer schriftlichen Beschwerde bei der Leitung des Instituts.',
  },
  closesWhy: {
    en: 'One year from your written complaint of {from} to the management',
    fr: 'Un an après votre réclamation écrite du {from} à la direction',
    de: 'Ein Jahr ab Ihrer schriftlichen Beschwerde vom {from} an die Leitung',
  },
  closesRule: {
    en: 'The CSSF must be reached within one year of the complaint to the firm.',
    fr: 'La CSSF doit être saisie dans l’année suivant la réclamation à l’établissement.',
    de: 'Die CSSF muss innerhalb eines Jahres nach der Beschwerde beim Institut angerufen werden.',
  },
  answerWhy: {
    en: '90 days from your request of {from} (from memory; longer when the case is complex)',
    fr: '90 jours après votre saisine du {from} (de mémoire ; davantage si le dossier est complexe)',
    de: '90 Tage ab Ihrem Antrag vom {from} (aus dem Gedächtnis; bei schwierigen Fällen länger)',
  },
  answerRule: {
    en: 'The CSSF answers within 90 days of the complete file; this number is from memory.',
    fr: 'La CSSF répond sous 90 jours à compter du dossier complet ; ce délai est cité de mémoire.',
    de: 'Die CSSF antwortet innerhalb von 90 Tagen nach vollständiger Akte; diese Zahl ist aus dem Gedächtnis.',
  },
  stepForm: {
    en: 'Fill in the CSSF’s form and attach the complaint, the answers and a copy of your identity card.',
    fr: 'Remplissez le formulaire de la CSSF et joignez la réclamation, les réponses et une copie de votre pièce d’identité.',
    de: 'Füllen Sie das Formular der CSSF aus und legen Sie Beschwerde, Antworten und eine Ausweiskopie bei.',
  },
  stepOnlyCssf: {
    en: 'Use cssf.lu only: another site copies its text under a different name.',
    fr: 'Passez uniquement par cssf.lu : un autre site recopie son texte sous un autre nom.',
    de: 'Nutzen Sie nur cssf.lu: Eine andere Website kopiert den Text unter anderem Namen.',
  },
  portal: {
    en: 'Online form on cssf.lu, customer complaints',
    fr: 'Formulaire en ligne sur cssf.lu, réclamations de la clientèle',
    de: 'Onlineformular auf cssf.lu, Kundenbeschwerden',
  },
  email: { en: 'By e-mail', fr: 'Par e-mail', de: 'Per E-Mail' },
  post: { en: 'By post', fr: 'Par courrier', de: 'Per Post' },
  channelRule: {
    en: 'Online form, e-mail or post: CSSF, service JUR-CC, 283 route d’Arlon, L-1150 Luxembourg.',
    fr: 'Formulaire en ligne, e-mail ou courrier : CSSF, service JUR-CC, 283 route d’Arlon, L-1150 Luxembourg.',
    de: 'Onlineformular, E-Mail oder Post: CSSF, Dienst JUR-CC, 283 route d’Arlon, L-1150 Luxemburg.',
  },
  languagesRule: {
    en: 'That the CSSF answers in French, German and English is from memory.',
    fr: 'Que la CSSF réponde en français, allemand et anglais est cité de mémoire.',
    de: 'Dass die CSSF auf Französisch, Deutsch und Englisch antwortet, ist aus dem Gedächtnis.',
  },
  talks: {
    en: 'The CSSF gives a reasoned conclusion; it does not bind. Either side may leave the procedure.',
    fr: 'La CSSF rend une conclusion motivée, qui ne lie pas. Chaque partie peut quitter la procédure.',
    de: 'Die CSSF gibt eine begründete Schlussfolgerung ab, die nicht bindet. Jede Seite kann das Verfahren verlassen.',
  },
  nextCourt: { en: 'After that: the court.', fr: 'Ensuite : le tribunal.', de: 'Danach: das Gericht.' },
  evidenceComplaint: {
    en: 'Your written complaint to the management and its answers',
    fr: 'Votre réclamation écrite à la direction et ses réponses',
    de: 'Ihre schriftliche Beschwerde an die Leitung und deren Antworten',
  },
  evidenceIdentity: {
    en: 'Copy of your identity card',
    fr: 'Copie de votre pièce d’identité',
    de: 'Kopie Ihres Ausweises',
  },
} as const satisfies Record<string, Sentence>;
