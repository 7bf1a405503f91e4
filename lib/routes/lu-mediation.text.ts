import type { Sentence } from '../values/sentence';

/** The Luxembourg consumer mediator. */
export const luMediationText = {
  name: {
    en: 'Consumer mediator (Luxembourg)',
    fr: 'Médiateur de la consommation (Luxembourg)',
    de: 'Verbraucherschlichter (Luxemburg)',
  },
  asked: {
    en: 'the Luxembourg consumer mediator',
    fr: 'le Médiateur de la consommation',
    de: 'den luxemburgischen Verbraucherschlichter',
  },
  who: {
    en: 'Consumers in Luxembourg who have complained to the seller first.',
    fr: 'Les consommateurs au Luxembourg qui ont d’abord réclamé auprès du vendeur.',
    de: 'Verbraucher in Luxemburg, die sich zuerst beim Verkäufer beschwert haben.',
  },
  closesWhy: {
    en: 'One year from your written complaint of {from}',
    fr: 'Un an après votre réclamation écrite du {from}',
    de: 'Ein Jahr ab Ihrer schriftlichen Beschwerde vom {from}',
  },
  answerWhy: {
    en: '90 days from your complete file of {from}',
    fr: '90 jours après votre dossier complet du {from}',
    de: '90 Tage ab Ihrer vollständigen Akte vom {from}',
  },
  stepFile: {
    en: 'Send the mediator your complaint, the order and the seller’s answer, or say that none came.',
    fr: 'Envoyez au médiateur votre réclamation, la commande et la réponse du vendeur, ou dites qu’il n’y en a pas eu.',
    de: 'Schicken Sie dem Schlichter Ihre Beschwerde, die Bestellung und die Antwort des Verkäufers oder den Hinweis, dass keine kam.',
  },
  refusal: {
    en: 'A mediator who cannot take the case says so within three weeks.',
    fr: 'Un médiateur qui ne peut pas traiter le litige le dit dans les trois semaines.',
    de: 'Kann der Schlichter den Fall nicht behandeln, sagt er es innerhalb von drei Wochen.',
  },
  channel: {
    en: 'The mediator’s form; its address was not found',
    fr: 'Le formulaire du médiateur ; adresse non trouvée',
    de: 'Das Formular des Schlichters; die Adresse wurde nicht gefunden',
  },
  channelRule: {
    en: 'No address of the mediator was found.',
    fr: 'Aucune adresse du médiateur n’a été trouvée.',
    de: 'Eine Adresse des Schlichters wurde nicht gefunden.',
  },
} as const satisfies Record<string, Sentence>;
