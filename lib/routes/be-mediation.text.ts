import type { Sentence } from '../values/sentence';

/** The Belgian Consumer Mediation Service. */
export const beMediationText = {
  name: {
    en: 'Consumer Mediation Service (Belgium)',
    fr: 'Service de Médiation pour le Consommateur',
    de: 'Verbraucherschlichtungsdienst (Belgien)',
  },
  asked: {
    en: 'the Consumer Mediation Service',
    fr: 'le Service de Médiation pour le Consommateur',
    de: 'den belgischen Verbraucherschlichtungsdienst',
  },
  who: {
    en: 'Consumers in Belgium who have contacted the seller first.',
    fr: 'Les consommateurs en Belgique qui se sont d’abord adressés au vendeur.',
    de: 'Verbraucher in Belgien, die sich zuerst an den Verkäufer gewandt haben.',
  },
  closesWhy: {
    en: 'One year from your written complaint of {from}: European law leaves at least that',
    fr: 'Un an après votre réclamation écrite du {from} : le droit européen laisse au moins cela',
    de: 'Ein Jahr ab Ihrer schriftlichen Beschwerde vom {from}: So viel lässt das europäische Recht mindestens',
  },
  answerWhy: {
    en: '90 days from your complete file of {from}',
    fr: '90 jours après votre dossier complet du {from}',
    de: '90 Tage ab Ihrer vollständigen Akte vom {from}',
  },
  stepForm: {
    en: 'Send your complaint to the Service with the seller’s answer, or say that none came.',
    fr: 'Envoyez votre plainte au Service avec la réponse du vendeur, ou dites qu’il n’y en a pas eu.',
    de: 'Schicken Sie Ihre Beschwerde an den Dienst, mit der Antwort des Verkäufers oder dem Hinweis, dass keine kam.',
  },
  longer: {
    en: 'The Service may take 90 days more, once.',
    fr: 'Le Service peut prendre une fois 90 jours de plus.',
    de: 'Der Dienst darf sich einmal 90 Tage mehr nehmen.',
  },
  channel: {
    en: 'The Service’s site',
    fr: 'Le site du Service',
    de: 'Die Seite des Dienstes',
  },
} as const satisfies Record<string, Sentence>;
