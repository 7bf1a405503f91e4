import type { Sentence } from '../values/sentence';

/** The consumer mediator of BNP Paribas Personal Finance, the third rung at Cetelem. */
export const cetelemMediatorText = {
  name: {
    en: 'Consumer mediator of BNP Paribas Personal Finance (Cetelem)',
    fr: 'Médiatrice de la consommation de BNP Paribas Personal Finance (Cetelem)',
    de: 'Schlichtungsstelle von BNP Paribas Personal Finance (Cetelem)',
  },
  asked: {
    en: 'the consumer mediator of the Cetelem group',
    fr: 'la Médiatrice de la consommation du groupe de Cetelem',
    de: 'die Schlichtungsstelle des Cetelem-Konzerns',
  },
  who: {
    en: 'For consumers who have written to Cetelem’s customer service and then to its consumer service. The group’s own mediator lists Cetelem; if your contract names another one, go by the contract.',
    fr: 'Pour les consommateurs qui ont écrit au service client puis au service consommateurs de Cetelem. La Médiatrice du groupe cite Cetelem ; si votre contrat nomme un autre médiateur, suivez le contrat.',
    de: 'Für Verbraucher, die zuerst dem Kundendienst und dann dem Service consommateurs von Cetelem geschrieben haben. Die Stelle des Konzerns führt Cetelem auf; nennt Ihr Vertrag eine andere, gilt der Vertrag.',
  },
  whoConflict: {
    en: 'The mediator of the trade body (ASF) serves members that name it in the contract; older pages send Cetelem’s customers there.',
    fr: 'Le médiateur de l’ASF, l’association professionnelle, sert les membres qui le nomment dans le contrat ; d’anciennes pages y renvoient.',
    de: 'Die Schlichtungsstelle des Verbands ASF ist für Mitglieder da, die sie im Vertrag nennen; ältere Seiten verweisen dorthin.',
  },
  cost: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  opensRefused: {
    en: 'Open: the consumer service has refused or its answer does not settle it.',
    fr: 'Ouvert : le service consommateurs a refusé ou sa réponse ne règle rien.',
    de: 'Offen: Der Service consommateurs hat abgelehnt oder seine Antwort löst nichts.',
  },
  opensSilence: {
    en: 'Open: the consumer service has not answered in its time.',
    fr: 'Ouvert : le service consommateurs n’a pas répondu dans son délai.',
    de: 'Offen: Der Service consommateurs hat nicht rechtzeitig geantwortet.',
  },
  opensRule: {
    en: 'The mediator takes the case after both earlier steps, on a refusal or after two months without an answer (15 working days for a payment service).',
    fr: 'La Médiatrice est saisie après les deux niveaux précédents, sur refus ou après deux mois sans réponse (15 jours ouvrables pour un service de paiement).',
    de: 'Die Stelle behandelt den Fall nach beiden früheren Stufen, bei Ablehnung oder nach zwei Monaten ohne Antwort (15 Arbeitstage bei einem Zahlungsdienst).',
  },
  notYet: {
    en: 'Opens when the consumer service has refused or stayed silent.',
    fr: 'S’ouvre quand le service consommateurs a refusé ou s’est tu.',
    de: 'Öffnet sich, wenn der Service consommateurs abgelehnt oder geschwiegen hat.',
  },
  closesWhy: {
    en: 'One year from your first written complaint of {from} to Cetelem',
    fr: 'Un an après votre première réclamation écrite du {from} à Cetelem',
    de: 'Ein Jahr ab Ihrer ersten schriftlichen Beschwerde vom {from} bei Cetelem',
  },
  answerWhy: {
    en: '90 days from your request of {from}; longer when the case is complex',
    fr: '90 jours après votre saisine du {from}, davantage si le litige est complexe',
    de: '90 Tage ab Ihrem Antrag vom {from}, bei schwierigen Fällen länger',
  },
  channelForm: {
    en: 'Form on mediation-groupe.bnpparibas-pf.com (post is accepted; the address stands on that site)',
    fr: 'Formulaire sur mediation-groupe.bnpparibas-pf.com (le courrier est accepté ; l’adresse figure sur ce site)',
    de: 'Formular auf mediation-groupe.bnpparibas-pf.com (auch per Post; die Adresse steht auf der Website)',
  },
  channelRule: {
    en: 'The mediator is asked by an online form first; post is accepted.',
    fr: 'La Médiatrice se saisit d’abord par formulaire en ligne ; le courrier est accepté.',
    de: 'Die Stelle wird zuerst über das Onlineformular angerufen; Post wird angenommen.',
  },
  stepForm: {
    en: 'Fill in the form and attach both complaints with their answers, or note that none came.',
    fr: 'Remplissez le formulaire et joignez les deux réclamations et leurs réponses, ou indiquez qu’il n’y en a pas eu.',
    de: 'Füllen Sie das Formular aus und legen Sie beide Beschwerden mit den Antworten bei, oder vermerken Sie das Schweigen.',
  },
  talks: {
    en: 'The mediator gives an opinion; neither side is bound by it.',
    fr: 'La Médiatrice rend un avis ; aucune des parties n’est obligée de le suivre.',
    de: 'Die Stelle gibt eine Empfehlung; keine Seite ist daran gebunden.',
  },
  asf: {
    en: 'If your contract names the ASF mediator: 75854 Paris Cedex 17, for members that joined it; it closes a file once a court is asked.',
    fr: 'Si votre contrat nomme le médiateur de l’ASF : 75854 Paris Cedex 17, pour les membres adhérents ; il clôt le dossier dès qu’un tribunal est saisi.',
    de: 'Nennt Ihr Vertrag die Schlichtungsstelle der ASF: 75854 Paris Cedex 17, für beigetretene Mitglieder; sie schließt die Akte, sobald ein Gericht befasst ist.',
  },
  acpr: {
    en: 'You may also tell the supervisor, the ACPR: it watches the firm and does not settle single cases.',
    fr: 'Vous pouvez aussi alerter l’autorité de contrôle, l’ACPR : elle surveille l’établissement, sans trancher les cas individuels.',
    de: 'Sie können auch die Aufsicht ACPR informieren: Sie überwacht das Institut, entscheidet aber keine Einzelfälle.',
  },
  nextCourt: {
    en: 'After that: the court. Up to 5,000 euros an attempt to settle must come first; this mediation is one.',
    fr: 'Ensuite : le tribunal. Jusqu’à 5 000 euros, une tentative amiable est obligatoire ; cette médiation en est une.',
    de: 'Danach: das Gericht. Bis 5000 Euro muss ein Einigungsversuch vorausgehen; diese Schlichtung ist einer.',
  },
  evidenceBoth: {
    en: 'Both complaints to Cetelem with their dates, and the answers',
    fr: 'Vos deux réclamations à Cetelem, datées, et les réponses',
    de: 'Ihre beiden Beschwerden bei Cetelem mit Datum und die Antworten',
  },
} as const satisfies Record<string, Sentence>;
