import type { Sentence } from '../values/sentence';

/** What is said about which law protects the shopper. */
export const applicableText = {
  countryUnknown: {
    en: 'Recours does not know in which country you live. Until you say so, it counts with the rules that all EU countries share.',
    fr: 'Recours ne sait pas dans quel pays vous vivez. En attendant, il compte avec les règles communes à tous les pays de l’UE.',
    de: 'Recours weiß nicht, in welchem Land Sie wohnen. Bis dahin rechnet es mit den Regeln, die alle EU-Länder gemeinsam haben.',
  },
  frenchSellerUnknown: {
    en: 'French law protects you when the shop directs its sales to France. Where the seller sits is not known here, so check that the shop delivers to France as a matter of course.',
    fr: 'La loi française vous protège si la boutique dirige ses ventes vers la France. Le siège du vendeur n’est pas connu ici : vérifiez que la boutique livre habituellement en France.',
    de: 'Das französische Recht schützt Sie, wenn der Shop nach Frankreich verkauft. Der Sitz des Verkäufers ist hier nicht bekannt: Prüfen Sie, ob der Shop üblicherweise nach Frankreich liefert.',
  },
  frenchSellerAbroad: {
    en: 'The seller sits outside France. French law still protects you when the shop directs its sales to France; enforcing it abroad is harder.',
    fr: 'Le vendeur est établi hors de France. La loi française vous protège si la boutique dirige ses ventes vers la France ; la faire appliquer à l’étranger est plus difficile.',
    de: 'Der Verkäufer sitzt außerhalb Frankreichs. Das französische Recht schützt Sie dennoch, wenn der Shop nach Frankreich verkauft; im Ausland ist es schwerer durchzusetzen.',
  },
  europeanFloor: {
    en: 'The detailed rules of your country are not in this version. It counts with the rules that all EU countries share; your country’s law may give you more.',
    fr: 'Les règles détaillées de votre pays ne sont pas dans cette version. Elle compte avec les règles communes à tous les pays de l’UE ; la loi de votre pays peut vous donner davantage.',
    de: 'Die genauen Regeln Ihres Landes sind in dieser Version nicht enthalten. Sie rechnet mit den Regeln, die alle EU-Länder teilen; Ihr Landesrecht kann Ihnen mehr geben.',
  },
  europeanSellerAbroad: {
    en: 'The seller sits outside the EU, or the seat is not known. These rules hold when the shop directs its sales to your country.',
    fr: 'Le vendeur est établi hors de l’UE, ou son siège n’est pas connu. Ces règles valent si la boutique dirige ses ventes vers votre pays.',
    de: 'Der Verkäufer sitzt außerhalb der EU, oder sein Sitz ist nicht bekannt. Diese Regeln gelten, wenn der Shop in Ihr Land verkauft.',
  },
  swiss: {
    en: 'The rules of Swiss law are not in this version yet. Shown are the seller and the routes through your payment; Swiss law may give you more.',
    fr: 'Les règles du droit suisse ne sont pas encore dans cette version. Sont montrés le vendeur et les voies liées à votre paiement ; le droit suisse peut vous donner davantage.',
    de: 'Die Regeln des Schweizer Rechts sind noch nicht in dieser Version. Gezeigt werden der Verkäufer und die Wege über Ihre Zahlung; das Schweizer Recht kann Ihnen mehr geben.',
  },
  elsewhere: {
    en: 'The law of your country is not in this version. Shown are the seller and the routes through your payment.',
    fr: 'La loi de votre pays n’est pas dans cette version. Sont montrés le vendeur et les voies liées à votre paiement.',
    de: 'Das Recht Ihres Landes ist nicht in dieser Version. Gezeigt werden der Verkäufer und die Wege über Ihre Zahlung.',
  },
} as const satisfies Record<string, Sentence>;
