import type { Sentence } from '../values/sentence';

/** Every sentence of the ECC-Net route. */
export const eccNetText = {
  name: {
    en: 'European Consumer Centre',
    fr: 'Centre européen des consommateurs',
    de: 'Europäisches Verbraucherzentrum',
  },
  asked: {
    en: 'with the European Consumer Centre',
    fr: 'auprès du Centre européen des consommateurs',
    de: 'beim Europäischen Verbraucherzentrum',
  },
  who: {
    en: 'For consumers whose seller is a business in another country of the European Union, Iceland or Norway.',
    fr: 'Pour les consommateurs dont le vendeur est un professionnel d’un autre pays de l’Union européenne, d’Islande ou de Norvège.',
    de: 'Für Verbraucher, deren Verkäufer ein Unternehmen in einem anderen Land der Europäischen Union, in Island oder Norwegen ist.',
  },
  not: {
    en: 'It does not take sellers of one’s own country, private sellers, shops outside these countries, or cases in court.',
    fr: 'Il ne traite ni les vendeurs du pays, ni les particuliers, ni les boutiques hors de ces pays, ni les affaires en justice.',
    de: 'Nicht angenommen werden Verkäufer im eigenen Land, Privatverkäufer, Shops außerhalb dieser Länder und Fälle vor Gericht.',
  },
  opensRule: {
    en: 'The centre for France and Germany asks for a written complaint to the seller and three weeks of waiting.',
    fr: 'Le centre pour la France et l’Allemagne demande une réclamation écrite au vendeur et trois semaines d’attente.',
    de: 'Das Zentrum für Frankreich und Deutschland verlangt eine schriftliche Beschwerde beim Verkäufer und drei Wochen Wartezeit.',
  },
  opensOtherRule: {
    en: 'The centre in Luxembourg asks that the seller was written to first. For other countries we assume the same.',
    fr: 'Le centre du Luxembourg demande d’avoir d’abord écrit au vendeur. Pour les autres pays, nous supposons de même.',
    de: 'Das Zentrum in Luxemburg verlangt, dass dem Verkäufer zuerst geschrieben wurde. Für andere Länder nehmen wir dasselbe an.',
  },
  opensWhy: {
    en: 'Three weeks after your written complaint of {from}',
    fr: 'Trois semaines après votre réclamation écrite du {from}',
    de: 'Drei Wochen nach Ihrer schriftlichen Beschwerde vom {from}',
  },
  opensOtherWhy: {
    en: 'Once the seller was written to, on {from}',
    fr: 'Une fois le vendeur contacté par écrit, le {from}',
    de: 'Sobald dem Verkäufer geschrieben wurde, am {from}',
  },
  opens: {
    en: 'Open: the seller was written to and sits in another country.',
    fr: 'Ouvert : le vendeur a été contacté par écrit et se trouve dans un autre pays.',
    de: 'Offen: Dem Verkäufer wurde geschrieben, und er sitzt in einem anderen Land.',
  },
  notYet: {
    en: 'Opens after your written complaint to the seller; in France and Germany three weeks later.',
    fr: 'S’ouvre après votre réclamation écrite au vendeur ; en France et en Allemagne, trois semaines plus tard.',
    de: 'Öffnet sich nach Ihrer schriftlichen Beschwerde beim Verkäufer; in Frankreich und Deutschland drei Wochen später.',
  },
  talks: {
    en: 'It helps to reach an agreement with the seller and cannot force him.',
    fr: 'Il aide à trouver un accord avec le vendeur, sans pouvoir le contraindre.',
    de: 'Es hilft, sich mit dem Verkäufer zu einigen, und kann ihn nicht zwingen.',
  },
  costRule: {
    en: 'The help of the centres is free.',
    fr: 'L’aide des centres est gratuite.',
    de: 'Die Hilfe der Zentren ist kostenlos.',
  },
  step: {
    en: 'Fill in the centre’s online form and add the complaint and what the seller answered.',
    fr: 'Remplissez le formulaire en ligne du centre et joignez la réclamation et la réponse du vendeur.',
    de: 'Füllen Sie das Online-Formular des Zentrums aus und fügen Sie Beschwerde und Antwort des Verkäufers bei.',
  },
  form: {
    en: 'Online form of the centre of your country',
    fr: 'Formulaire en ligne du centre de votre pays',
    de: 'Online-Formular des Zentrums Ihres Landes',
  },
  formFrance: {
    en: 'Online form (France)',
    fr: 'Formulaire en ligne',
    de: 'Online-Formular (Frankreich)',
  },
  mailLuxembourg: { en: 'By e-mail (Luxembourg)', fr: 'Par e-mail', de: 'Per E-Mail' },
  channelRule: {
    en: 'Each country has its own centre; it takes the complaints of those who live there.',
    fr: 'Chaque pays a son centre, qui traite les réclamations de ses résidents.',
    de: 'Jedes Land hat sein Zentrum; es nimmt die Beschwerden seiner Einwohner an.',
  },
  kehl: {
    en: 'For France and Germany it is one house, in Kehl (address in a press article: Bahnhofsplatz 3); no telephone number was found.',
    fr: 'Pour la France et l’Allemagne, c’est une seule maison, à Kehl (adresse lue dans la presse : Bahnhofsplatz 3) ; aucun téléphone n’a été trouvé.',
    de: 'Für Frankreich und Deutschland ist es ein Haus in Kehl (Anschrift laut Presse: Bahnhofsplatz 3); ein Telefon wurde nicht gefunden.',
  },
  luxembourgOld: {
    en: 'Luxembourg’s postal address and telephone were found only in a text of 2011; they are not shown.',
    fr: 'L’adresse et le téléphone du Luxembourg n’ont été trouvés que dans un texte de 2011 ; ils ne sont pas affichés.',
    de: 'Anschrift und Telefon für Luxemburg fanden sich nur in einem Text von 2011; sie werden nicht gezeigt.',
  },
  platformClosed: {
    en: 'The European Union’s online dispute platform closed on 20 July 2025; ignore links to it.',
    fr: 'La plateforme européenne de règlement en ligne des litiges a fermé le 20 juillet 2025 ; ignorez les liens vers elle.',
    de: 'Die europäische Plattform zur Online-Streitbeilegung wurde am 20. Juli 2025 geschlossen; Links dorthin sind überholt.',
  },
} as const satisfies Record<string, Sentence>;
