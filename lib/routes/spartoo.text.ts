import type { Sentence } from '../values/sentence';

/** Every sentence of the Spartoo route. */
export const spartooText = {
  name: { en: 'Spartoo customer service', fr: 'Service client de Spartoo', de: 'Spartoo-Kundenservice' },
  asked: { en: 'with Spartoo', fr: 'auprès de Spartoo', de: 'bei Spartoo' },
  who: {
    en: 'For an order on Spartoo.',
    fr: 'Pour une commande sur Spartoo.',
    de: 'Für eine Bestellung bei Spartoo.',
  },
  closesRule: {
    en: 'If tracking says delivered and nothing is there, contact is made within seven days, and the form comes back within another seven (terms of August 2026).',
    fr: 'Si le suivi indique « livré » et que rien n’est là, il faut prendre contact sous sept jours, puis renvoyer le formulaire sous sept autres jours (conditions d’août 2026).',
    de: 'Meldet die Sendungsverfolgung die Zustellung, aber nichts ist da, ist binnen sieben Tagen Kontakt aufzunehmen und das Formular binnen weiterer sieben zurückzuschicken (Bedingungen vom August 2026).',
  },
  closesWhy: {
    en: 'Seven days after the delivery marked on {from}',
    fr: 'Sept jours après la livraison indiquée le {from}',
    de: 'Sieben Tage nach dem Zustellvermerk vom {from}',
  },
  formWhy: {
    en: 'Before the seven days for the form, from your message of {from}, are over',
    fr: 'Avant la fin des sept jours pour le formulaire, après votre message du {from}',
    de: 'Vor Ablauf der sieben Tage für das Formular, ab Ihrer Nachricht vom {from}',
  },
  form: {
    en: 'If Spartoo sent you its form, send it back now: two days are left of the seven.',
    fr: 'Si Spartoo vous a envoyé son formulaire, renvoyez-le maintenant : il reste deux jours sur sept.',
    de: 'Falls Spartoo Ihnen das Formular geschickt hat, senden Sie es jetzt zurück: Von sieben Tagen bleiben zwei.',
  },
  lockers: {
    en: 'Its terms refuse such a claim for parcel lockers and deliveries against a code. The law still makes the seller answer until you have the goods.',
    fr: 'Ses conditions refusent cette réclamation pour les consignes et les livraisons contre code. La loi rend pourtant le vendeur responsable jusqu’à la remise.',
    de: 'Die Bedingungen schließen solche Meldungen bei Paketfächern und Zustellung gegen Code aus. Nach dem Gesetz haftet der Verkäufer dennoch bis zur Übergabe.',
  },
  notYet: {
    en: 'Opens once tracking says that the parcel was delivered.',
    fr: 'S’ouvre quand le suivi indique que le colis est livré.',
    de: 'Öffnet sich, wenn die Sendungsverfolgung die Zustellung meldet.',
  },
  costRule: {
    en: 'Asking Spartoo’s customer service is free.',
    fr: 'Le recours au service client de Spartoo est gratuit.',
    de: 'Der Kundenservice von Spartoo ist kostenlos.',
  },
  stepContact: {
    en: 'Write to Spartoo’s customer service that the parcel shows as delivered but is not there.',
    fr: 'Écrivez au service client de Spartoo que le colis est indiqué livré mais absent.',
    de: 'Schreiben Sie dem Kundenservice von Spartoo, dass das Paket als zugestellt gilt, aber nicht da ist.',
  },
  opens: {
    en: 'Open: tracking says delivered.',
    fr: 'Ouvert : le suivi indique « livré ».',
    de: 'Offen: Die Sendungsverfolgung meldet die Zustellung.',
  },
  opensWhy: {
    en: 'From the delivery marked on {from}',
    fr: 'À partir de la livraison indiquée le {from}',
    de: 'Ab dem Zustellvermerk vom {from}',
  },
  channel: { en: 'Your Spartoo account', fr: 'Votre compte Spartoo', de: 'Ihr Spartoo-Konto' },
  channelRule: {
    en: 'No telephone or address was looked up; the account is the way in.',
    fr: 'Ni téléphone ni adresse n’ont été recherchés ; passez par le compte.',
    de: 'Telefon oder Anschrift wurden nicht gesucht; der Weg führt über das Konto.',
  },
} as const satisfies Record<string, Sentence>;
