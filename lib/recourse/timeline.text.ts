import type { Sentence } from '../values/sentence';

/** What a mark on the timeline stands for. */
export const timelineText = {
  today: { en: 'Today', fr: 'Aujourd’hui', de: 'Heute' },
  of: { en: '{what}: {route}', fr: '{what} : {route}', de: '{what}: {route}' },
  sent: { en: 'Sent', fr: 'Envoyé', de: 'Abgeschickt' },
  answered: { en: 'Answered', fr: 'Réponse reçue', de: 'Antwort erhalten' },
  bounced: { en: 'Came back', fr: 'Message revenu', de: 'Zurückgekommen' },
  offered: { en: 'Offer made', fr: 'Proposition reçue', de: 'Angebot erhalten' },
  refused: { en: 'Refused', fr: 'Refus', de: 'Abgelehnt' },
  delivered: { en: 'Delivered', fr: 'Livré', de: 'Geliefert' },
  blocked: { en: 'Card blocked', fr: 'Carte bloquée', de: 'Karte gesperrt' },
  refunded: { en: 'Money came back', fr: 'Argent rendu', de: 'Geld zurückerhalten' },
  closed: { en: 'Claim closed', fr: 'Dossier clos', de: 'Fall geschlossen' },
  reopened: { en: 'Claim reopened', fr: 'Dossier rouvert', de: 'Fall wieder geöffnet' },
} as const satisfies Record<string, Sentence>;
