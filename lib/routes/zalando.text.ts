import type { Sentence } from '../values/sentence';

/** Every sentence of the Zalando route. */
export const zalandoText = {
  name: { en: 'Zalando customer service', fr: 'Service client de Zalando', de: 'Zalando-Kundenservice' },
  asked: { en: 'with Zalando', fr: 'auprès de Zalando', de: 'bei Zalando' },
  who: {
    en: 'For any order on Zalando.',
    fr: 'Pour toute commande sur Zalando.',
    de: 'Für jede Bestellung bei Zalando.',
  },
  covers: {
    en: 'It takes missing items, late or damaged deliveries, and returns that were not credited.',
    fr: 'Il traite les articles manquants, les livraisons en retard ou abîmées et les retours non crédités.',
    de: 'Er behandelt fehlende Artikel, verspätete oder beschädigte Lieferungen und nicht gutgeschriebene Rücksendungen.',
  },
  checkRule: {
    en: 'Check the parcel at once and tell the carrier of damage without delay.',
    fr: 'Vérifiez le colis aussitôt et signalez sans tarder tout dommage au transporteur.',
    de: 'Prüfen Sie das Paket sofort und melden Sie Schäden ohne Zögern dem Zusteller.',
  },
  returnRule: {
    en: 'Goods may be sent back for 30 days; posting them within that time is enough (French terms of January 2026).',
    fr: 'Les articles peuvent être renvoyés pendant 30 jours ; l’envoi dans ce délai suffit (conditions françaises de janvier 2026).',
    de: 'Ware kann 30 Tage lang zurückgeschickt werden; der Versand in dieser Zeit genügt (französische Bedingungen vom Januar 2026).',
  },
  costRule: {
    en: 'Asking Zalando’s customer service is free.',
    fr: 'Le recours au service client de Zalando est gratuit.',
    de: 'Der Kundenservice von Zalando ist kostenlos.',
  },
  stepOpen: {
    en: 'Open the order in your account and use the help chat or the contact form.',
    fr: 'Ouvrez la commande dans votre compte et utilisez le chat d’aide ou le formulaire de contact.',
    de: 'Öffnen Sie die Bestellung im Konto und nutzen Sie den Hilfe-Chat oder das Kontaktformular.',
  },
  stepReceipt: {
    en: 'Keep the posting receipt of the return label.',
    fr: 'Gardez le reçu de dépôt de l’étiquette de retour.',
    de: 'Bewahren Sie den Einlieferungsbeleg der Rücksendung auf.',
  },
  channelAccount: {
    en: 'Your Zalando account: orders',
    fr: 'Votre compte Zalando : commandes',
    de: 'Ihr Zalando-Konto: Bestellungen',
  },
  channelChat: { en: 'Help chat', fr: 'Chat d’aide', de: 'Hilfe-Chat' },
} as const satisfies Record<string, Sentence>;
