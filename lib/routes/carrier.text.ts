import type { Sentence } from '../values/sentence';

export const carrierText = {
  name: { en: 'The carrier', fr: 'Le transporteur', de: 'Der Transporteur' },
  asked: { en: 'with the carrier', fr: 'auprès du transporteur', de: 'beim Transporteur' },
  who: {
    en: 'For a parcel that arrived damaged or incomplete in France. Your claim against the seller stays whole, with or without this letter.',
    fr: 'Pour un colis arrivé abîmé ou incomplet en France. Vos droits envers le vendeur restent entiers, avec ou sans cette lettre.',
    de: 'Für ein in Frankreich beschädigt oder unvollständig angekommenes Paket. Ihre Rechte gegenüber dem Verkäufer bleiben mit oder ohne diesen Brief bestehen.',
  },
  opens: {
    en: 'Open since the parcel came.',
    fr: 'Possible depuis la réception du colis.',
    de: 'Offen seit Erhalt des Pakets.',
  },
  opensWhy: {
    en: 'the day it came, {from}',
    fr: 'le jour de la réception, {from}',
    de: 'der Tag des Erhalts, {from}',
  },
  notYet: {
    en: 'Tell on which day the parcel came.',
    fr: 'Indiquez le jour où le colis est arrivé.',
    de: 'Geben Sie an, an welchem Tag das Paket ankam.',
  },
  safeWhy: {
    en: 'three days from the parcel, {from}',
    fr: 'trois jours à compter de la réception, {from}',
    de: 'drei Tage ab Erhalt des Pakets, {from}',
  },
  latestWhy: {
    en: 'ten days from the parcel, {from}, where the carrier cannot show that it let you check it',
    fr: 'dix jours à compter de la réception, {from}, si le transporteur ne peut pas montrer qu’il vous a laissé vérifier',
    de: 'zehn Tage ab Erhalt, {from}, wenn der Transporteur nicht zeigen kann, dass er Sie prüfen ließ',
  },
  cost: {
    en: 'The price of a registered letter.',
    fr: 'Le prix d’une lettre recommandée.',
    de: 'Der Preis eines Einschreibens.',
  },
  step: {
    en: 'Send the carrier a registered letter that describes what you found. Keep a copy and the receipt.',
    fr: 'Envoyez au transporteur une lettre recommandée qui décrit ce que vous avez constaté. Gardez une copie et le reçu.',
    de: 'Senden Sie dem Transporteur ein Einschreiben, das beschreibt, was Sie festgestellt haben. Behalten Sie eine Kopie und die Quittung.',
  },
  stepSeller: {
    en: 'Write to the seller as well: he answers for the parcel.',
    fr: 'Écrivez aussi au vendeur : c’est lui qui répond du colis.',
    de: 'Schreiben Sie auch dem Verkäufer: Er steht für das Paket ein.',
  },
  channel: {
    en: 'Registered letter to the carrier named on the parcel',
    fr: 'Lettre recommandée au transporteur indiqué sur le colis',
    de: 'Einschreiben an den auf dem Paket genannten Transporteur',
  },
} as const satisfies Record<string, Sentence>;
