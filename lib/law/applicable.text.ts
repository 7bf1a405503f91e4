import type { Sentence } from '../values/sentence';

/** What is said about which law protects the shopper. */
export const applicableText = {
  countryUnknown: {
    en: 'Recours does not know in which country you live. Until you say so, it counts with the rules that all EU countries share.',
    fr: 'Recours ne sait pas dans quel pays vous vivez. En attendant, il compte avec les règles communes à tous les pays de l’UE.',
    de: 'Recours weiß nicht, in welchem Land Sie wohnen. Bis dahin rechnet es mit den Regeln, die alle EU-Länder gemeinsam haben.',
  },
  sellerUnknown: {
    en: 'The law of your country protects you when the shop directs its sales there. Where the seller sits is not known here, so check that the shop delivers to your country as a matter of course.',
    fr: 'La loi de votre pays vous protège si la boutique y dirige ses ventes. Le siège du vendeur n’est pas connu ici : vérifiez que la boutique livre habituellement dans votre pays.',
    de: 'Das Recht Ihres Landes schützt Sie, wenn der Shop dorthin verkauft. Der Sitz des Verkäufers ist hier nicht bekannt: Prüfen Sie, ob der Shop üblicherweise in Ihr Land liefert.',
  },
  sellerAbroad: {
    en: 'The seller sits in another country. The law of your country still protects you when the shop directs its sales there; enforcing it abroad is harder.',
    fr: 'Le vendeur est établi dans un autre pays. La loi de votre pays vous protège si la boutique y dirige ses ventes ; la faire appliquer à l’étranger est plus difficile.',
    de: 'Der Verkäufer sitzt in einem anderen Land. Das Recht Ihres Landes schützt Sie dennoch, wenn der Shop dorthin verkauft; im Ausland ist es schwerer durchzusetzen.',
  },
  europeanFloor: {
    en: 'The detailed rules of your country are not in this version. It counts with the rules that all EU countries share; your country’s law may give you more.',
    fr: 'Les règles détaillées de votre pays ne sont pas dans cette version. Elle compte avec les règles communes à tous les pays de l’UE ; la loi de votre pays peut vous donner davantage.',
    de: 'Die genauen Regeln Ihres Landes sind in dieser Version nicht enthalten. Sie rechnet mit den Regeln, die alle EU-Länder teilen; Ihr Landesrecht kann Ihnen mehr geben.',
  },
  elsewhere: {
    en: 'The law of your country is not in this version. Shown are the seller and the routes through your payment.',
    fr: 'La loi de votre pays n’est pas dans cette version. Sont montrés le vendeur et les voies liées à votre paiement.',
    de: 'Das Recht Ihres Landes ist nicht in dieser Version. Gezeigt werden der Verkäufer und die Wege über Ihre Zahlung.',
  },
} as const satisfies Record<string, Sentence>;
