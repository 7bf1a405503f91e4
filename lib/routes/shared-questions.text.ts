import type { Sentence } from '../values/sentence';

/** Questions that several packs share, and what their answers mean. */
export const sharedQuestionText = {
  soldBy: {
    en: 'Who sold it: the shop itself, or another seller on its site?',
    fr: 'Qui vous l’a vendu : la boutique elle-même ou un autre vendeur sur son site ?',
    de: 'Wer hat es verkauft: der Shop selbst oder ein anderer Verkäufer auf seiner Seite?',
  },
  soldByHelp: {
    en: 'The order page or the confirmation says “sold by …” or “sold and shipped by …”.',
    fr: 'La page de la commande ou la confirmation indique « vendu par … » ou « vendu et expédié par … ».',
    de: 'Auf der Bestellseite oder in der Bestätigung steht „Verkauf durch …“ oder „Verkauf und Versand durch …“.',
  },
  soldByShop: { en: 'The shop itself', fr: 'La boutique elle-même', de: 'Der Shop selbst' },
  soldByThirdParty: {
    en: 'Another seller on its site',
    fr: 'Un autre vendeur sur son site',
    de: 'Ein anderer Verkäufer auf seiner Seite',
  },
  sellerIs: {
    en: 'Is the seller a business or a private person?',
    fr: 'Le vendeur est-il un professionnel ou un particulier ?',
    de: 'Ist der Verkäufer ein Unternehmen oder eine Privatperson?',
  },
  sellerIsHelp: {
    en: 'The offer or the seller’s profile says whether the seller is a business.',
    fr: 'L’annonce ou le profil du vendeur indique s’il s’agit d’un professionnel.',
    de: 'Das Angebot oder das Profil des Verkäufers sagt, ob er gewerblich verkauft.',
  },
  sellerIsBusiness: { en: 'A business', fr: 'Un professionnel', de: 'Ein Unternehmen' },
  sellerIsPrivate: { en: 'A private person', fr: 'Un particulier', de: 'Eine Privatperson' },
  unknown: { en: 'I don’t know yet', fr: 'Je ne sais pas encore', de: 'Das weiß ich noch nicht' },
  privateSeller: {
    en: 'A private person sold it: the 14-day withdrawal and the legal conformity guarantee do not apply. The platform’s own protection and your way of paying matter all the more.',
    fr: 'C’est un particulier qui a vendu : ni rétractation de 14 jours, ni garantie légale de conformité. La protection de la plateforme et votre moyen de paiement comptent d’autant plus.',
    de: 'Verkauft hat eine Privatperson: Der Widerruf binnen 14 Tagen und die gesetzliche Gewährleistung eines Händlers gelten nicht. Umso wichtiger sind der Schutz der Plattform und Ihre Zahlungsart.',
  },
  privateSellerRule: {
    en: 'Withdrawal and the conformity guarantee are rules for sales by a business to a consumer; a private seller does not owe them.',
    fr: 'La rétractation et la garantie de conformité valent pour une vente d’un professionnel à un consommateur ; un particulier ne les doit pas.',
    de: 'Widerruf und Gewährleistung für Verbraucher gelten bei Verkäufen eines Unternehmens an einen Verbraucher; eine Privatperson schuldet sie nicht.',
  },
} as const satisfies Record<string, Sentence>;
