import type { Sentence } from '../values/sentence';

/** What a dispute elsewhere does to a marketplace's own protection. */
export const marketplaceProtectionText = {
  amazon: {
    en: 'Once you dispute the payment with your bank, Amazon no longer takes an A-to-z request for this order.',
    fr: 'Une fois le paiement contesté auprès de votre banque, Amazon n’accepte plus de demande « Garantie A à Z » pour cette commande.',
    de: 'Sobald Sie die Zahlung bei Ihrer Bank beanstanden, nimmt Amazon für diese Bestellung keinen A-bis-Z-Antrag mehr an.',
  },
  etsy: {
    en: 'A dispute with your bank or with PayPal closes the case on Etsy.',
    fr: 'Une contestation auprès de votre banque ou de PayPal ferme le dossier chez Etsy.',
    de: 'Eine Beanstandung bei Ihrer Bank oder bei PayPal schließt den Fall bei Etsy.',
  },
  ebay: {
    en: 'eBay’s guarantee does not cover a problem that you also pursue by another way, such as your bank or PayPal.',
    fr: 'La garantie d’eBay ne couvre pas un problème que vous poursuivez aussi par une autre voie, comme votre banque ou PayPal.',
    de: 'Der eBay-Käuferschutz deckt kein Problem, das Sie zugleich auf anderem Weg verfolgen, etwa über Bank oder PayPal.',
  },
  route: {
    en: 'Route, the parcel insurance, refuses a claim once the payment is disputed with the bank.',
    fr: 'L’assurance colis Route refuse la demande dès que le paiement est contesté auprès de la banque.',
    de: 'Die Paketversicherung Route lehnt ab, sobald die Zahlung bei der Bank beanstandet ist.',
  },
  vinted: {
    en: 'Vinted’s terms of 2022 say that it may restrict or block an account over a bank or wallet dispute that it holds to be abusive.',
    fr: 'Les conditions de Vinted de 2022 permettent de restreindre ou bloquer un compte pour une contestation bancaire jugée abusive.',
    de: 'Nach den Bedingungen von 2022 kann Vinted ein Konto wegen einer als missbräuchlich angesehenen Beanstandung bei Bank oder Wallet einschränken oder sperren.',
  },
} as const satisfies Record<string, Sentence>;
