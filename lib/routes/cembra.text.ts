import type { Sentence } from '../values/sentence';

/** Sentences that only Cembra's card needs; the rest is shared with every card issuer. */
export const cembraText = {
  name: { en: 'Cembra (Mastercard)', fr: 'Cembra (Mastercard)', de: 'Cembra (Mastercard)' },
  asked: { en: 'with Cembra', fr: 'auprès de Cembra', de: 'bei Cembra' },
  who: {
    en: 'For holders of a Cembra Mastercard in Switzerland.',
    fr: 'Pour les titulaires d’une Cembra Mastercard en Suisse.',
    de: 'Für Inhaber einer Cembra Mastercard in der Schweiz.',
  },
  merchantFirst: {
    en: 'For goods that did not come, Cembra expects that you wrote to the seller first.',
    fr: 'Pour une marchandise non reçue, Cembra attend que vous ayez d’abord écrit au vendeur.',
    de: 'Bei nicht gelieferter Ware erwartet Cembra, dass Sie zuerst dem Verkäufer geschrieben haben.',
  },
  closesRule: {
    en: 'An entry on the bill must be disputed within 30 days of the bill, by phone or in writing with the form; after that the bill counts as accepted.',
    fr: 'Une écriture de la facture se conteste dans les 30 jours suivant la facture, par téléphone ou par écrit avec le formulaire ; ensuite la facture est réputée acceptée.',
    de: 'Eine Buchung muss innerhalb von 30 Tagen ab der Rechnung beanstandet werden, telefonisch oder schriftlich mit dem Formular; danach gilt die Rechnung als genehmigt.',
  },
  closesWhy: {
    en: '30 days from the bill of {from}',
    fr: '30 jours après la facture du {from}',
    de: '30 Tage ab der Rechnung vom {from}',
  },
  ombudsmanCase: {
    en: 'A bank may keep to its 30 days even where the card network allows more. Asking later is possible, but uncertain.',
    fr: 'Une banque peut s’en tenir à ses 30 jours même si le réseau de la carte permet davantage. Demander plus tard est possible, mais incertain.',
    de: 'Eine Bank darf an ihren 30 Tagen festhalten, auch wenn das Kartennetz mehr erlaubt. Später fragen ist möglich, aber ungewiss.',
  },
  stepForm: {
    en: 'Fill in Cembra’s dispute form (“Beanstandungsformular”), sign it and attach your papers; or report it by phone and note day and name.',
    fr: 'Remplissez le formulaire de contestation de Cembra (« Beanstandungsformular »), signez-le et joignez vos pièces ; ou signalez par téléphone en notant le jour et le nom.',
    de: 'Füllen Sie das Beanstandungsformular von Cembra aus, unterschreiben Sie es und legen Sie Ihre Unterlagen bei; oder melden Sie es telefonisch und notieren Sie Tag und Namen.',
  },
  stepPay: {
    en: 'Pay the bill in time all the same: a dispute does not stop it.',
    fr: 'Payez tout de même la facture à temps : la contestation ne la suspend pas.',
    de: 'Zahlen Sie die Rechnung trotzdem rechtzeitig: Die Beanstandung hält sie nicht auf.',
  },
  stepBlock: {
    en: 'Card lost, stolen or misused: call 044 439 40 20 at once, day and night, and have it blocked.',
    fr: 'Carte perdue, volée ou utilisée à votre insu : appelez tout de suite le 044 439 40 20, jour et nuit, et faites-la bloquer.',
    de: 'Karte verloren, gestohlen oder missbraucht: Rufen Sie sofort 044 439 40 20 an, Tag und Nacht, und lassen Sie sie sperren.',
  },
  phone: { en: 'Telephone, 24 hours', fr: 'Téléphone, 24 heures sur 24', de: 'Telefon, rund um die Uhr' },
  phoneAbroad: {
    en: 'Telephone from abroad, 24 hours',
    fr: 'Téléphone depuis l’étranger, 24 heures sur 24',
    de: 'Telefon aus dem Ausland, rund um die Uhr',
  },
  phoneRule: {
    en: 'Cembra answers on 044 439 40 20 (from abroad +41 44 439 40 20) around the clock. Sister cards have other numbers: go by the one on your card.',
    fr: 'Cembra répond au 044 439 40 20 (de l’étranger +41 44 439 40 20) 24 heures sur 24. D’autres cartes de la banque ont d’autres numéros : suivez celui de votre carte.',
    de: 'Cembra ist unter 044 439 40 20 (aus dem Ausland +41 44 439 40 20) rund um die Uhr erreichbar. Andere Karten der Bank haben andere Nummern: Es gilt die auf Ihrer Karte.',
  },
  form: {
    en: 'Dispute form (PDF) from cembra.ch; its postal address was not found, so use the one on your bill',
    fr: 'Formulaire de contestation (PDF) sur cembra.ch ; son adresse postale n’a pas été trouvée, utilisez celle de votre facture',
    de: 'Beanstandungsformular (PDF) von cembra.ch; die Postadresse war nicht zu finden, nehmen Sie die auf Ihrer Rechnung',
  },
  formRule: {
    en: 'Cembra takes the dispute by phone or in writing, with its form.',
    fr: 'Cembra accepte la contestation par téléphone ou par écrit, avec son formulaire.',
    de: 'Cembra nimmt die Beanstandung telefonisch oder schriftlich mit dem Formular entgegen.',
  },
  due: {
    en: 'The bill stays payable: the money must have arrived by {day}.',
    fr: 'La facture reste à payer : l’argent doit être arrivé le {day} au plus tard.',
    de: 'Die Rechnung bleibt zahlbar: Das Geld muss bis {day} eingetroffen sein.',
  },
  dueUnknown: {
    en: 'The bill stays payable within 20 days of its date: the money must have arrived by then.',
    fr: 'La facture reste payable dans les 20 jours suivant sa date : l’argent doit être arrivé d’ici là.',
    de: 'Die Rechnung bleibt innerhalb von 20 Tagen ab ihrem Datum zahlbar: Das Geld muss bis dahin eingetroffen sein.',
  },
  dueWhy: {
    en: '20 days from the bill of {from}',
    fr: '20 jours après la facture du {from}',
    de: '20 Tage ab der Rechnung vom {from}',
  },
  unpaid: {
    en: 'Not paying the bill, or less than its minimum, brings reminder fees and interest counted back to the day of each purchase.',
    fr: 'Ne pas payer la facture, ou moins que le minimum, entraîne frais de rappel et intérêts comptés depuis le jour de chaque achat.',
    de: 'Wer die Rechnung nicht oder nicht bis zum Mindestbetrag zahlt, bekommt Mahngebühren und Zinsen rückwirkend ab jedem Kauf.',
  },
  minimum: {
    en: 'The smallest instalment is 3 % of the bill, at least CHF 50; interest runs at the rate printed on the bill.',
    fr: 'Le versement minimal est de 3 % de la facture, au moins CHF 50 ; les intérêts courent au taux indiqué sur la facture.',
    de: 'Die kleinste Rate beträgt 3 % der Rechnung, mindestens CHF 50; Zinsen laufen zum Satz auf der Rechnung.',
  },
  foreign: {
    en: 'A purchase abroad, or at a foreign web shop, may have cost a handling fee; ask for it back together with the price.',
    fr: 'Un achat à l’étranger ou sur un site étranger a pu coûter des frais ; demandez-les avec le prix.',
    de: 'Ein Kauf im Ausland oder bei einem ausländischen Shop kann eine Gebühr gekostet haben; verlangen Sie sie mit dem Preis zurück.',
  },
  replacement: {
    en: 'A replacement card costs CHF 20.',
    fr: 'Une carte de remplacement coûte CHF 20.',
    de: 'Eine Ersatzkarte kostet CHF 20.',
  },
  nextOmbudsman: {
    en: 'If Cembra’s written answer does not settle it: the Swiss Banking Ombudsman, free.',
    fr: 'Si la réponse écrite de Cembra ne règle rien : l’Ombudsman des banques suisses, gratuit.',
    de: 'Löst Cembras schriftliche Antwort nichts: der Schweizerische Bankenombudsman, kostenlos.',
  },
} as const satisfies Record<string, Sentence>;
