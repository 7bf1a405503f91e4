import type { Sentence } from '../values/sentence';

/** Cetelem's consumer service, the second rung. */
export const cetelemConsumerServiceText = {
  name: {
    en: 'Cetelem, consumer service',
    fr: 'Cetelem, service consommateurs',
    de: 'Cetelem, Service consommateurs',
  },
  asked: {
    en: 'with Cetelem’s consumer service',
    fr: 'auprès du service consommateurs de Cetelem',
    de: 'beim Service consommateurs von Cetelem',
  },
  who: {
    en: 'For customers of Cetelem whom customer service has not answered, or not well enough.',
    fr: 'Pour les clients de Cetelem à qui le service client n’a pas répondu, ou mal répondu.',
    de: 'Für Kunden von Cetelem, denen der Kundendienst nicht oder nicht genügend geantwortet hat.',
  },
  cost: {
    en: 'Free but for the registered letter',
    fr: 'Gratuit, hors la lettre recommandée',
    de: 'Kostenlos, bis auf das Einschreiben',
  },
  opens: {
    en: 'Open: customer service has had its turn.',
    fr: 'Ouvert : le service client a eu son tour.',
    de: 'Offen: Der Kundendienst hatte seine Gelegenheit.',
  },
  opensRule: {
    en: 'The consumer service is the second rung: in writing, after customer service.',
    fr: 'Le service consommateurs est le deuxième niveau : par écrit, après le service client.',
    de: 'Der Service consommateurs ist die zweite Stufe: schriftlich, nach dem Kundendienst.',
  },
  notYet: {
    en: 'Opens when customer service stays silent or its answer does not suit you.',
    fr: 'S’ouvre si le service client se tait ou si sa réponse ne vous convient pas.',
    de: 'Öffnet sich, wenn der Kundendienst schweigt oder seine Antwort Ihnen nicht genügt.',
  },
  stepLetter: {
    en: 'Write a registered letter with proof of delivery, “Service consommateurs” on the first line of the address.',
    fr: 'Écrivez une lettre recommandée avec avis de réception, « Service consommateurs » en première ligne de l’adresse.',
    de: 'Schreiben Sie ein Einschreiben mit Rückschein, „Service consommateurs“ in der ersten Adresszeile.',
  },
  stepEarlier: {
    en: 'Name every earlier attempt with customer service: day, channel, answer or silence; attach copies.',
    fr: 'Citez chaque démarche auprès du service client : jour, canal, réponse ou silence ; joignez les copies.',
    de: 'Nennen Sie jeden Versuch beim Kundendienst: Tag, Weg, Antwort oder Schweigen; legen Sie Kopien bei.',
  },
  registeredRule: {
    en: 'The group’s page only asks for a writing; a registered letter proves it, and a private guide asks for one.',
    fr: 'La page du groupe demande seulement un écrit ; la lettre recommandée le prouve, et un guide privé la demande.',
    de: 'Die Seite des Konzerns verlangt nur Schriftform; ein Einschreiben beweist sie, und ein privater Ratgeber verlangt es.',
  },
  addressRule: {
    en: 'A private guide gives the same address for the consumer service; no Cetelem page read prints it.',
    fr: 'Un guide privé donne la même adresse pour le service consommateurs ; aucune page de Cetelem lue ne l’imprime.',
    de: 'Ein privater Ratgeber nennt dieselbe Adresse für den Service consommateurs; keine gelesene Seite von Cetelem druckt sie.',
  },
  earlierRule: {
    en: 'The letter names the earlier attempts that failed.',
    fr: 'La lettre mentionne les démarches précédentes restées sans succès.',
    de: 'Der Brief nennt die früheren erfolglosen Versuche.',
  },
  post: {
    en: 'By registered letter (address from a private guide: compare it with your contract)',
    fr: 'Par lettre recommandée (adresse d’un guide privé : comparez avec votre contrat)',
    de: 'Per Einschreiben (Adresse aus einem privaten Ratgeber: mit Ihrem Vertrag vergleichen)',
  },
  evidenceFirst: {
    en: 'Your complaint to customer service, with its date and any answer',
    fr: 'Votre réclamation au service client, avec sa date et la réponse éventuelle',
    de: 'Ihre Beschwerde beim Kundendienst mit Datum und etwaiger Antwort',
  },
  nextMediator: {
    en: 'Refused or no answer: the group’s consumer mediator, free.',
    fr: 'Refus ou silence : la Médiatrice de la consommation du groupe, gratuite.',
    de: 'Ablehnung oder Schweigen: die Schlichtungsstelle des Konzerns, kostenlos.',
  },
} as const satisfies Record<string, Sentence>;
