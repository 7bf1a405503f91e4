import type { Sentence } from '../values/sentence';

/** Every sentence of the SignalConso route. */
export const signalConsoText = {
  name: { en: 'SignalConso (France)', fr: 'SignalConso', de: 'SignalConso (Frankreich)' },
  asked: { en: 'with SignalConso', fr: 'auprès de SignalConso', de: 'bei SignalConso' },
  who: {
    en: 'For shoppers in France with a business as the seller; not for private sellers.',
    fr: 'Pour les consommateurs en France face à un professionnel ; pas pour un vendeur particulier.',
    de: 'Für Käufer in Frankreich gegenüber einem Unternehmen; nicht bei privaten Verkäufern.',
  },
  talks: {
    en: 'The report goes to the business and to the state’s consumer authority. It has no power to refund and follows no single case.',
    fr: 'Le signalement va à l’entreprise et à l’administration chargée de la consommation. Il ne permet ni remboursement ni suivi de dossier.',
    de: 'Die Meldung geht an das Unternehmen und an die staatliche Verbraucheraufsicht. Sie kann nichts erstatten und verfolgt keinen Einzelfall.',
  },
  notNotice: {
    en: 'A report replaces neither a withdrawal nor a formal notice: send those to the seller besides.',
    fr: 'Un signalement ne remplace ni la rétractation ni la mise en demeure : envoyez-les aussi au vendeur.',
    de: 'Eine Meldung ersetzt weder Widerruf noch Mahnung: Schicken Sie diese außerdem an den Verkäufer.',
  },
  ladder: {
    en: 'It advises: a registered letter first, the mediator after two months, then the court; below 5,000 euros a mediator or conciliator comes before the court.',
    fr: 'Il conseille : lettre recommandée d’abord, médiateur après deux mois, puis tribunal ; sous 5 000 euros, médiateur ou conciliateur avant le juge.',
    de: 'Der Rat dort: zuerst Einschreiben, nach zwei Monaten die Schlichtung, dann das Gericht; unter 5.000 Euro kommt vor dem Gericht Schlichtung oder Vermittlung.',
  },
  vanished: {
    en: 'For a shop that has vanished it refers to the police and to a dispute with the bank.',
    fr: 'Pour une boutique disparue, il renvoie vers la police et la contestation auprès de la banque.',
    de: 'Bei einem verschwundenen Shop verweist es an die Polizei und auf die Beanstandung bei der Bank.',
  },
  authorityOnly: {
    en: 'Some reports go only to the authority and never to the business.',
    fr: 'Certains signalements ne vont qu’à l’administration, jamais à l’entreprise.',
    de: 'Manche Meldungen gehen nur an die Aufsicht, nie an das Unternehmen.',
  },
  opens: { en: 'Open at any time.', fr: 'Ouvert à tout moment.', de: 'Jederzeit offen.' },
  answerWhy: {
    en: '14 days from your report of {from}: our proposal, none is promised',
    fr: '14 jours après votre signalement du {from} : notre proposition, rien n’est promis',
    de: '14 Tage nach Ihrer Meldung vom {from}: unser Vorschlag, zugesagt ist nichts',
  },
  costRule: {
    en: 'A report on SignalConso is free.',
    fr: 'Un signalement sur SignalConso est gratuit.',
    de: 'Eine Meldung bei SignalConso ist kostenlos.',
  },
  step: {
    en: 'Fill in the report on signal.conso.gouv.fr: what happened, the order, what you ask for.',
    fr: 'Remplissez le signalement sur signal.conso.gouv.fr : les faits, la commande, votre demande.',
    de: 'Füllen Sie die Meldung auf signal.conso.gouv.fr aus: Vorfall, Bestellung, was Sie verlangen.',
  },
  form: { en: 'Online form', fr: 'Formulaire en ligne', de: 'Online-Formular' },
  contact: {
    en: 'No telephone number and no postal address were found.',
    fr: 'Ni téléphone ni adresse postale n’ont été trouvés.',
    de: 'Weder Telefon noch Postadresse wurden gefunden.',
  },
} as const satisfies Record<string, Sentence>;
