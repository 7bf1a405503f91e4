import type { Sentence } from '../values/sentence';

/** Every sentence of the parcel insurance Route. */
export const routeInsuranceText = {
  name: { en: 'Route parcel insurance', fr: 'Assurance colis Route', de: 'Paketversicherung Route' },
  asked: {
    en: 'with Route, the parcel insurance',
    fr: 'auprès de l’assurance colis Route',
    de: 'bei der Paketversicherung Route',
  },
  who: {
    en: 'Only if you bought Route’s protection with the order.',
    fr: 'Seulement si vous avez pris la protection Route avec la commande.',
    de: 'Nur wenn Sie den Schutz von Route mit der Bestellung gekauft haben.',
  },
  covers: {
    en: 'It covers parcels lost, stolen or damaged on the way; not an item that was packed wrongly or left out, and no defects.',
    fr: 'Elle couvre les colis perdus, volés ou abîmés en route ; pas un article mal emballé ou oublié, ni les défauts.',
    de: 'Versichert sind verlorene, gestohlene oder unterwegs beschädigte Pakete; nicht falsch gepackte oder fehlende Artikel und keine Mängel.',
  },
  opensRule: {
    en: 'A lost parcel can be reported after seven days without tracking news (20 for parcels from abroad), or 48 hours after the delivery estimate.',
    fr: 'Un colis perdu se déclare après sept jours sans nouvelle du suivi (20 pour un envoi de l’étranger), ou 48 heures après la date estimée.',
    de: 'Ein verlorenes Paket lässt sich nach sieben Tagen ohne Neuigkeit in der Sendungsverfolgung melden (20 bei Sendungen aus dem Ausland) oder 48 Stunden nach dem Liefertermin.',
  },
  opensEstimateWhy: {
    en: '48 hours after the latest delivery estimate, {from}',
    fr: '48 heures après la dernière date de livraison estimée, le {from}',
    de: '48 Stunden nach dem spätesten Liefertermin, dem {from}',
  },
  opensTrackingWhy: {
    en: 'Seven days after the last tracking news of {from}',
    fr: 'Sept jours après la dernière nouvelle du suivi, le {from}',
    de: 'Sieben Tage nach der letzten Sendungsmeldung vom {from}',
  },
  opensTheftWhy: {
    en: 'Five days after the delivery marked on {from}',
    fr: 'Cinq jours après la livraison indiquée le {from}',
    de: 'Fünf Tage nach dem Zustellvermerk vom {from}',
  },
  closesRule: {
    en: 'A loss is reported within 30 days of the last tracking update; a theft from 5 to 15 days, a damage within 15 days of delivery.',
    fr: 'Une perte se déclare dans les 30 jours de la dernière nouvelle du suivi ; un vol entre 5 et 15 jours, un dommage dans les 15 jours de la livraison.',
    de: 'Ein Verlust wird binnen 30 Tagen nach der letzten Sendungsmeldung gemeldet, ein Diebstahl zwischen 5 und 15 Tagen, ein Schaden binnen 15 Tagen nach der Zustellung.',
  },
  closesTrackingWhy: {
    en: '30 days after the last tracking update of {from}',
    fr: '30 jours après la dernière nouvelle du suivi, le {from}',
    de: '30 Tage nach der letzten Sendungsmeldung vom {from}',
  },
  closesOrderWhy: {
    en: '30 days after the order of {from}: tracking cannot have been updated before it',
    fr: '30 jours après la commande du {from} : le suivi n’a pas pu bouger avant',
    de: '30 Tage nach der Bestellung vom {from}: Vorher kann es keine Sendungsmeldung geben',
  },
  closesEstimateWhy: {
    en: '30 days after the latest delivery estimate, {from}: our bound while the last tracking update is not known',
    fr: '30 jours après la dernière date estimée, le {from} : notre borne tant que la dernière nouvelle du suivi est inconnue',
    de: '30 Tage nach dem spätesten Liefertermin, dem {from}: unsere Grenze, solange die letzte Sendungsmeldung unbekannt ist',
  },
  boundRule: {
    en: 'While the last tracking update is not known, Recours counts from the order to be safe, and holds the route closed only 30 days after the delivery estimate.',
    fr: 'Tant que la dernière nouvelle du suivi est inconnue, Recours compte par prudence depuis la commande et ne tient la voie pour fermée que 30 jours après la date estimée.',
    de: 'Solange die letzte Sendungsmeldung unbekannt ist, rechnet Recours vorsichtshalber ab der Bestellung und hält den Weg erst 30 Tage nach dem Liefertermin für geschlossen.',
  },
  notYet: {
    en: 'Opens once you have said that the order carried this insurance and the waiting time is over.',
    fr: 'S’ouvre une fois que vous avez indiqué que la commande avait cette assurance et que le temps d’attente est passé.',
    de: 'Öffnet sich, wenn Sie angegeben haben, dass die Bestellung so versichert war, und die Wartezeit vorbei ist.',
  },
  opens: {
    en: 'Open: the waiting time is over.',
    fr: 'Ouvert : le temps d’attente est passé.',
    de: 'Offen: Die Wartezeit ist vorbei.',
  },
  askInsured: {
    en: 'Did you buy Route’s parcel protection with the order?',
    fr: 'Avez-vous pris la protection colis Route avec la commande ?',
    de: 'Haben Sie mit der Bestellung den Paketschutz von Route gekauft?',
  },
  askInsuredHelp: {
    en: 'It stands as a line of its own in the order: “Route” or “package protection”.',
    fr: 'C’est une ligne à part dans la commande : « Route » ou « package protection ».',
    de: 'Es ist eine eigene Zeile in der Bestellung: „Route“ oder „package protection“.',
  },
  yes: { en: 'Yes', fr: 'Oui', de: 'Ja' },
  no: { en: 'No', fr: 'Non', de: 'Nein' },
  unknown: { en: 'I don’t know yet', fr: 'Je ne sais pas encore', de: 'Das weiß ich noch nicht' },
  askTracking: {
    en: 'On which day did the tracking last show something new?',
    fr: 'De quel jour date la dernière nouvelle du suivi ?',
    de: 'An welchem Tag zeigte die Sendungsverfolgung zuletzt etwas Neues?',
  },
  idleRule: {
    en: 'Route closes a case by itself after ten days without a word from the shopper.',
    fr: 'Route ferme le dossier après dix jours de silence de l’acheteur.',
    de: 'Route schließt einen Fall von selbst, wenn sich der Käufer zehn Tage nicht meldet.',
  },
  idleWhy: {
    en: 'Before ten days without a word from you, from {from}, are over',
    fr: 'Avant la fin de dix jours de silence de votre part, depuis le {from}',
    de: 'Bevor zehn Tage ohne Nachricht von Ihnen vergangen sind, seit {from}',
  },
  idle: {
    en: 'If Route asked you something, answer today: after ten silent days the case closes.',
    fr: 'Si Route vous a posé une question, répondez aujourd’hui : après dix jours de silence, le dossier se ferme.',
    de: 'Hat Route etwas gefragt, antworten Sie heute: Nach zehn stillen Tagen schließt sich der Fall.',
  },
  costRule: {
    en: 'The claim itself costs nothing; the protection was paid with the order.',
    fr: 'La déclaration ne coûte rien ; la protection a été payée avec la commande.',
    de: 'Die Meldung kostet nichts; der Schutz wurde mit der Bestellung bezahlt.',
  },
  stepFile: {
    en: 'File the claim in Route’s app or on its site, with the tracking number and, for damage, photos.',
    fr: 'Déclarez le sinistre dans l’application ou sur le site de Route, avec le numéro de suivi et, en cas de dommage, des photos.',
    de: 'Melden Sie den Fall in der App oder auf der Seite von Route, mit Sendungsnummer und bei Schäden mit Fotos.',
  },
  stepBefore: {
    en: 'Do this before any dispute with your bank: Route refuses a claim once the payment is disputed.',
    fr: 'Faites-le avant toute contestation bancaire : Route refuse ensuite la demande.',
    de: 'Tun Sie das vor einer Beanstandung bei der Bank: Danach lehnt Route ab.',
  },
  channel: { en: 'Route’s app or site', fr: 'Application ou site de Route', de: 'App oder Seite von Route' },
} as const satisfies Record<string, Sentence>;
