import type { Sentence } from '../values/sentence';

/** Sentences that packs of marketplaces and big shops share. */
export const marketplaceText = {
  free: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  freeReturn: {
    en: 'Free; sending the goods back may cost you postage',
    fr: 'Gratuit ; le renvoi peut être à vos frais',
    de: 'Kostenlos; die Rücksendung kann Porto kosten',
  },
  opensNow: { en: 'Open now.', fr: 'Ouvert dès maintenant.', de: 'Jetzt offen.' },
  opensLate: {
    en: 'Open: the announced delivery date has passed.',
    fr: 'Ouvert : la date de livraison annoncée est passée.',
    de: 'Offen: Der angekündigte Liefertermin ist vorbei.',
  },
  opensWaited: {
    en: 'Open: the seller was asked and the waiting time is over.',
    fr: 'Ouvert : le vendeur a été contacté et le temps d’attente est passé.',
    de: 'Offen: Der Verkäufer wurde gefragt und die Wartezeit ist vorbei.',
  },
  opensDelivered: {
    en: 'Open: the parcel counts as delivered.',
    fr: 'Ouvert : le colis est considéré comme livré.',
    de: 'Offen: Das Paket gilt als zugestellt.',
  },
  notYetLate: {
    en: 'Opens once the announced delivery date has passed.',
    fr: 'S’ouvre une fois passée la date de livraison annoncée.',
    de: 'Öffnet sich, wenn der angekündigte Liefertermin vorbei ist.',
  },
  notYetContact: {
    en: 'Opens after you have written to the seller on the platform and waited a little.',
    fr: 'S’ouvre après votre message au vendeur sur la plateforme et un court temps d’attente.',
    de: 'Öffnet sich, nachdem Sie dem Verkäufer über die Plattform geschrieben und etwas gewartet haben.',
  },
  whyPromised: {
    en: 'The day after the last delivery date announced, {from}',
    fr: 'Le lendemain de la dernière date de livraison annoncée, le {from}',
    de: 'Der Tag nach dem letzten angekündigten Liefertermin, dem {from}',
  },
  answerOursWhy: {
    en: '14 days from your claim of {from}: our proposal, no time for an answer was found',
    fr: '14 jours après votre demande du {from} : notre proposition, aucun délai de réponse n’a été trouvé',
    de: '14 Tage nach Ihrer Meldung vom {from}: unser Vorschlag, eine Antwortfrist wurde nicht gefunden',
  },
  answerOursRule: {
    en: 'No time for an answer was found; Recours proposes to wait 14 days.',
    fr: 'Aucun délai de réponse n’a été trouvé ; Recours propose d’attendre 14 jours.',
    de: 'Eine Antwortfrist wurde nicht gefunden; Recours schlägt vor, 14 Tage zu warten.',
  },
  noLastDay: {
    en: 'No last day was found for this: ask as early as you can.',
    fr: 'Aucun dernier jour n’a été trouvé : demandez le plus tôt possible.',
    de: 'Ein letzter Tag wurde nicht gefunden: Fragen Sie so früh wie möglich.',
  },
  lawStays: {
    en: 'After a shop’s own short delay the legal claim against the seller remains: write to the seller then.',
    fr: 'Passé le court délai propre à la boutique, vos droits légaux envers le vendeur demeurent : écrivez-lui alors.',
    de: 'Nach der kurzen eigenen Frist eines Shops bleiben Ihre gesetzlichen Rechte gegen den Verkäufer: Schreiben Sie ihm dann.',
  },
  outside: {
    en: 'Write and pay only on the platform: whoever deals outside it usually loses its protection.',
    fr: 'Échangez et payez uniquement sur la plateforme : en dehors, on perd en général sa protection.',
    de: 'Schreiben und zahlen Sie nur über die Plattform: Außerhalb geht ihr Schutz meist verloren.',
  },
  nextBank: {
    en: 'If it brings nothing, your bank or card issuer can still be asked, inside its own days.',
    fr: 'Si cela n’aboutit pas, reste votre banque ou l’émetteur de la carte, dans ses propres délais.',
    de: 'Bringt es nichts, bleibt Ihre Bank oder der Kartenherausgeber, innerhalb der eigenen Fristen.',
  },
  nextFevad: {
    en: 'Its terms name the FEVAD mediator: free, after a written complaint, within a year of it.',
    fr: 'Ses conditions désignent le médiateur de la FEVAD : gratuit, après une réclamation écrite, dans l’année qui suit.',
    de: 'Die Bedingungen nennen die Schlichtungsstelle der FEVAD (Frankreich): kostenlos, nach schriftlicher Reklamation, binnen eines Jahres.',
  },
  evidenceOrder: {
    en: 'The order with its number',
    fr: 'La commande et son numéro',
    de: 'Die Bestellung mit Nummer',
  },
  evidenceContact: {
    en: 'Your messages with the seller',
    fr: 'Vos échanges avec le vendeur',
    de: 'Ihre Nachrichten mit dem Verkäufer',
  },
  evidencePromise: {
    en: 'The delivery date announced',
    fr: 'La date de livraison annoncée',
    de: 'Der angekündigte Liefertermin',
  },
  evidencePhotos: {
    en: 'Photos of what arrived, parcel and label included',
    fr: 'Photos de ce qui est arrivé, colis et étiquette compris',
    de: 'Fotos des Inhalts, auch von Paket und Etikett',
  },
  evidenceTracking: {
    en: 'The tracking page or number',
    fr: 'Le suivi ou son numéro',
    de: 'Sendungsverfolgung oder Nummer',
  },
  evidenceReturn: {
    en: 'Proof that you sent the goods back',
    fr: 'La preuve de votre renvoi',
    de: 'Der Nachweis Ihrer Rücksendung',
  },
  evidenceRule: {
    en: 'What such requests are usually asked for.',
    fr: 'Ce qui est d’ordinaire demandé pour de telles demandes.',
    de: 'Was bei solchen Anträgen üblicherweise verlangt wird.',
  },
} as const satisfies Record<string, Sentence>;

/** "30 days after the last delivery date announced". */
export const afterExpected = (days: number): Sentence => ({
  en: `${days} days after the last delivery date announced, {from}`,
  fr: `${days} jours après la dernière date de livraison annoncée, le {from}`,
  de: `${days} Tage nach dem letzten angekündigten Liefertermin, dem {from}`,
});
export const afterDelivery = (days: number): Sentence => ({
  en: `${days} days after delivery on {from}`,
  fr: `${days} jours après la livraison du {from}`,
  de: `${days} Tage nach der Zustellung am {from}`,
});
export const afterWorkingDelivery = (days: number): Sentence => ({
  en: `${days} working days after delivery on {from}`,
  fr: `${days} jours ouvrés après la livraison du {from}`,
  de: `${days} Arbeitstage nach der Zustellung am {from}`,
});
/** The stricter reading of a text that only says "working days". */
export const afterDeliverySaturdays = (days: number): Sentence => ({
  en: `${days} working days after delivery on {from}, Saturdays counted to be safe`,
  fr: `${days} jours après la livraison du {from}, samedis comptés par prudence, sans dimanches ni jours fériés`,
  de: `${days} Werktage nach der Zustellung am {from}, samstags vorsichtshalber mitgezählt`,
});
export const afterOrder = (days: number): Sentence => ({
  en: `${days} days after the order of {from}`,
  fr: `${days} jours après la commande du {from}`,
  de: `${days} Tage nach der Bestellung vom {from}`,
});
/** When the other side must have answered a claim. */
export const answerIn = (days: number): Sentence => ({
  en: `${days} days from your claim of {from}`,
  fr: `${days} jours après votre demande du {from}`,
  de: `${days} Tage nach Ihrer Meldung vom {from}`,
});
export const answerInWorking = (days: number): Sentence => ({
  en: `${days} working days from your claim of {from}`,
  fr: `${days} jours ouvrés après votre demande du {from}`,
  de: `${days} Arbeitstage nach Ihrer Meldung vom {from}`,
});
