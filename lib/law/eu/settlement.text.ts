import type { RuleWords } from '../rules-of';

/** Mediation, courts across borders and the law that applies, in the shopper’s words. */
export const settlementText = {
  'EU-26': {
    rule: {
      en: 'The European online dispute platform has taken no complaints since 20 March 2025 and closed on 20 July 2025.',
      fr: 'La plateforme européenne de règlement en ligne des litiges ne prend plus de réclamations depuis le 20 mars 2025 et a fermé le 20 juillet 2025.',
      de: 'Die europäische Plattform zur Online-Streitbeilegung nimmt seit dem 20. März 2025 keine Beschwerden mehr an und wurde am 20. Juli 2025 geschlossen.',
    },
  },
  'EU-27': {
    rule: {
      en: 'A recognised mediation body gives its result within 90 days of the complete file.',
      fr: 'Un organisme de médiation agréé rend son résultat dans les 90 jours suivant le dossier complet.',
      de: 'Eine anerkannte Schlichtungsstelle legt ihr Ergebnis binnen 90 Tagen nach der vollständigen Akte vor.',
    },
    conditions: {
      en: 'Longer for complex cases.',
      fr: 'Davantage pour les dossiers complexes.',
      de: 'Bei komplexen Fällen länger.',
    },
  },
  'EU-27-year': {
    rule: {
      en: 'A mediation body may not ask for less than one year from the complaint to the seller.',
      fr: 'Un organisme de médiation ne peut pas exiger moins d’un an à compter de la réclamation au vendeur.',
      de: 'Eine Schlichtungsstelle darf keine kürzere Frist als ein Jahr ab der Beschwerde beim Verkäufer verlangen.',
    },
    conditions: {
      en: 'Some bodies allow longer.',
      fr: 'Certains organismes accordent plus.',
      de: 'Manche Stellen lassen mehr Zeit.',
    },
  },
  'EU-27-refusal': {
    rule: {
      en: 'A mediation body that cannot take the case says so within three weeks of the file.',
      fr: 'L’organisme de médiation qui ne peut pas traiter le litige le dit dans les trois semaines suivant le dossier.',
      de: 'Kann die Schlichtungsstelle den Fall nicht behandeln, sagt sie es innerhalb von drei Wochen nach Eingang.',
    },
  },
  'EU-29': {
    rule: {
      en: 'A claim of up to 5,000 euros against a seller in another EU country can go to court by a simple European form.',
      fr: 'Une demande jusqu’à 5 000 euros contre un vendeur d’un autre pays de l’UE peut être portée devant le juge par un simple formulaire européen.',
      de: 'Eine Forderung bis 5000 Euro gegen einen Verkäufer in einem anderen EU-Land kann mit einem einfachen europäischen Formular vor Gericht gebracht werden.',
    },
    conditions: {
      en: 'Interest and costs not counted in. Not with Denmark. In writing, form A; nobody need represent you.',
      fr: 'Intérêts et frais non compris. Pas avec le Danemark. Par écrit, formulaire A ; personne ne doit vous représenter.',
      de: 'Zinsen und Kosten nicht mitgerechnet. Nicht mit Dänemark. Schriftlich, Formblatt A; niemand muss Sie vertreten.',
    },
    effect: {
      en: 'The judgment can be enforced in all other EU countries but Denmark.',
      fr: 'Le jugement est exécutoire dans les autres pays de l’UE, sauf le Danemark.',
      de: 'Das Urteil ist in allen anderen EU-Ländern außer Dänemark vollstreckbar.',
    },
  },
  'EU-30': {
    rule: {
      en: 'In the European small claims procedure the seller answers within 30 days of being served.',
      fr: 'Dans la procédure européenne de règlement des petits litiges, le vendeur répond dans les 30 jours suivant la signification.',
      de: 'Im europäischen Verfahren für geringfügige Forderungen antwortet der Verkäufer innerhalb von 30 Tagen nach der Zustellung.',
    },
  },
  'EU-30-copy': {
    rule: {
      en: 'The court sends the form to the seller within 14 days of receiving it.',
      fr: 'Le tribunal envoie le formulaire au vendeur dans les 14 jours suivant sa réception.',
      de: 'Das Gericht schickt dem Verkäufer das Formblatt innerhalb von 14 Tagen nach Eingang.',
    },
  },
  'EU-30-court': {
    rule: {
      en: 'Within 30 days of the seller’s answer the court gives judgment, asks for details or sets a hearing.',
      fr: 'Dans les 30 jours suivant la réponse du vendeur, le tribunal juge, demande des précisions ou fixe une audience.',
      de: 'Innerhalb von 30 Tagen nach der Antwort des Verkäufers urteilt das Gericht, fragt nach oder setzt eine Verhandlung an.',
    },
  },
  'EU-31': {
    rule: {
      en: 'The seller may oppose a European payment order within 30 days of its service.',
      fr: 'Le vendeur peut s’opposer à une injonction de payer européenne dans les 30 jours de sa signification.',
      de: 'Der Verkäufer kann einem Europäischen Zahlungsbefehl innerhalb von 30 Tagen nach der Zustellung widersprechen.',
    },
    conditions: {
      en: 'For sums that nobody contests; not with Denmark.',
      fr: 'Pour les sommes non contestées ; pas avec le Danemark.',
      de: 'Für unbestrittene Summen; nicht mit Dänemark.',
    },
    effect: {
      en: 'Unopposed, it can be enforced.',
      fr: 'Sans opposition, elle est exécutoire.',
      de: 'Ohne Widerspruch ist er vollstreckbar.',
    },
  },
  'EU-32': {
    rule: {
      en: 'When a shop directs its business to the shopper’s country, the mandatory protection of that country’s law stays with the shopper, whatever the terms say.',
      fr: 'Si la boutique dirige son activité vers le pays de l’acheteur, la protection impérative de la loi de ce pays lui reste acquise, quoi que disent les conditions de vente.',
      de: 'Richtet ein Shop seine Tätigkeit auf das Land des Käufers aus, bleibt dem Käufer der zwingende Schutz dieses Landes, was auch immer in den AGB steht.',
    },
  },
  'EU-33': {
    rule: {
      en: 'A shopper whom a shop in another EU country serves at home may sue at home or at the seller’s seat.',
      fr: 'L’acheteur servi chez lui par une boutique d’un autre pays de l’UE peut agir devant le tribunal de son domicile ou du siège du vendeur.',
      de: 'Wer von einem Shop in einem anderen EU-Land beliefert wird, kann am eigenen Wohnort oder am Sitz des Verkäufers klagen.',
    },
    conditions: {
      en: 'The seller may sue you only at your home. Another court can be agreed only once there is a dispute.',
      fr: 'Le vendeur ne peut vous poursuivre qu’à votre domicile. Un autre tribunal ne peut être convenu qu’une fois le litige né.',
      de: 'Der Verkäufer kann Sie nur an Ihrem Wohnort verklagen. Ein anderes Gericht kann erst nach Entstehen des Streits vereinbart werden.',
    },
  },
} as const satisfies Record<string, RuleWords>;
