import type { Sentence } from '../values/sentence';

/** Every sentence of the Veepee route. */
export const veepeeText = {
  name: {
    en: 'Veepee member service',
    fr: 'Service Relations Membres de Veepee',
    de: 'Veepee-Kundenservice',
  },
  asked: { en: 'with Veepee', fr: 'auprès de Veepee', de: 'bei Veepee' },
  who: {
    en: 'For an order from a Veepee sale.',
    fr: 'Pour une commande passée dans une vente Veepee.',
    de: 'Für eine Bestellung aus einem Verkauf bei Veepee.',
  },
  closesRule: {
    en: 'A missing or damaged item is reported within three working days of delivery, by e-mail with photos (terms of September 2024).',
    fr: 'Un article manquant ou abîmé se signale dans les trois jours ouvrés de la livraison, par e-mail avec photos (conditions de septembre 2024).',
    de: 'Fehlende oder beschädigte Artikel werden binnen drei Arbeitstagen nach der Zustellung per E-Mail mit Fotos gemeldet (Bedingungen vom September 2024).',
  },
  answerLateRule: {
    en: 'For a late or lost parcel the inquiry with the carrier takes 21 days or more.',
    fr: 'Pour un colis en retard ou perdu, l’enquête auprès du transporteur dure 21 jours ou plus.',
    de: 'Bei einem verspäteten oder verlorenen Paket dauert die Nachforschung beim Zusteller 21 Tage oder länger.',
  },
  answerLateWhy: {
    en: '21 days, the least the carrier’s inquiry takes, from your message of {from}',
    fr: '21 jours, durée minimale de l’enquête du transporteur, après votre message du {from}',
    de: '21 Tage, die Mindestdauer der Nachforschung, nach Ihrer Nachricht vom {from}',
  },
  costRule: {
    en: 'Asking Veepee’s member service is free.',
    fr: 'Le recours au service Relations Membres est gratuit.',
    de: 'Der Kundenservice von Veepee ist kostenlos.',
  },
  stepReserves: {
    en: 'If you still can, note reserves when the parcel is handed over.',
    fr: 'Si c’est encore possible, émettez des réserves à la remise du colis.',
    de: 'Vermerken Sie, wenn es noch geht, bei der Übergabe Vorbehalte.',
  },
  stepMail: {
    en: 'Write to contactvp@veepee.com with photos, or use the contact in your orders.',
    fr: 'Écrivez à contactvp@veepee.com avec des photos, ou passez par « Contactez-nous » dans vos commandes.',
    de: 'Schreiben Sie mit Fotos an contactvp@veepee.com oder nutzen Sie den Kontakt in Ihren Bestellungen.',
  },
  channelMail: { en: 'By e-mail', fr: 'Par e-mail', de: 'Per E-Mail' },
  channelAccount: {
    en: 'Your Veepee account: orders, contact',
    fr: 'Votre compte Veepee : « Mes commandes », « Contactez-nous »',
    de: 'Ihr Veepee-Konto: Bestellungen, Kontakt',
  },
  channelPost: { en: 'By post', fr: 'Par courrier', de: 'Per Post' },
  evidenceReserves: {
    en: 'Your reserves at delivery',
    fr: 'Vos réserves à la livraison',
    de: 'Ihre Vorbehalte bei der Zustellung',
  },
} as const satisfies Record<string, Sentence>;
