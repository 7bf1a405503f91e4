import type { RuleWords } from '../rules-of';

/** Defects in the European Union, in the shopper’s words. */
export const conformityText = {
  'EU-19': {
    rule: {
      en: 'The seller answers for defects that show within two years of delivery.',
      fr: 'Le vendeur répond des défauts qui apparaissent dans les deux ans suivant la livraison.',
      de: 'Der Verkäufer haftet für Mängel, die sich innerhalb von zwei Jahren nach der Lieferung zeigen.',
    },
    conditions: {
      en: 'National law may give longer.',
      fr: 'La loi nationale peut accorder plus.',
      de: 'Nationales Recht kann mehr geben.',
    },
    effect: {
      en: 'Repair or replacement first, then a lower price or the end of the contract.',
      fr: 'Réparation ou remplacement d’abord, puis réduction du prix ou fin du contrat.',
      de: 'Zuerst Reparatur oder Ersatz, dann Preisminderung oder Rücktritt.',
    },
  },
  'EU-19-used': {
    rule: {
      en: 'For used goods the two years may be cut to one by agreement.',
      fr: 'Pour un bien d’occasion, un accord peut réduire les deux ans à un an.',
      de: 'Bei gebrauchten Waren können die zwei Jahre durch Vereinbarung auf eines gekürzt werden.',
    },
  },
  'EU-20': {
    rule: {
      en: 'A defect that shows within one year of delivery is presumed to have been there from the start: the seller must prove the contrary.',
      fr: 'Un défaut qui apparaît dans l’année suivant la livraison est présumé d’origine : au vendeur de prouver le contraire.',
      de: 'Bei einem Mangel, der sich innerhalb eines Jahres nach der Lieferung zeigt, wird vermutet, dass er von Anfang an da war: Der Verkäufer muss das Gegenteil beweisen.',
    },
    conditions: {
      en: 'Two years in some states. Unless that does not fit the goods or the defect.',
      fr: 'Deux ans dans certains États. Sauf si cela ne s’accorde pas avec le bien ou le défaut.',
      de: 'In manchen Staaten zwei Jahre. Außer es passt nicht zur Ware oder zum Mangel.',
    },
  },
  'EU-21': {
    rule: {
      en: 'Where national law asks for it, the shopper tells the seller of a defect within a set time, never less than two months from finding it.',
      fr: 'Si la loi nationale l’exige, l’acheteur signale le défaut au vendeur dans un délai fixé, jamais inférieur à deux mois depuis sa découverte.',
      de: 'Wo nationales Recht es verlangt, meldet der Käufer den Mangel in einer Frist, die nie unter zwei Monaten ab der Entdeckung liegt.',
    },
  },
  'EU-22': {
    rule: {
      en: 'The seller repairs or replaces the goods within a reasonable time, free of charge.',
      fr: 'Le vendeur répare ou remplace le bien dans un délai raisonnable, sans frais.',
      de: 'Der Verkäufer repariert oder ersetzt die Ware innerhalb angemessener Zeit und kostenlos.',
    },
    conditions: {
      en: 'The directive gives no number of days.',
      fr: 'La directive ne fixe pas de nombre de jours.',
      de: 'Die Richtlinie nennt keine Anzahl Tage.',
    },
    effect: {
      en: 'If that fails, the shopper may ask for a lower price or end the contract.',
      fr: 'À défaut, l’acheteur peut demander une réduction du prix ou mettre fin au contrat.',
      de: 'Sonst kann der Käufer den Preis mindern oder zurücktreten.',
    },
  },
  'EU-23': {
    rule: {
      en: 'For goods bought from 31 July 2026, a repair should lengthen the seller’s liability once by 12 months.',
      fr: 'Pour un bien acheté depuis le 31 juillet 2026, une réparation devrait prolonger une fois la garantie de 12 mois.',
      de: 'Bei Käufen ab dem 31. Juli 2026 soll eine Reparatur die Haftung des Verkäufers einmal um 12 Monate verlängern.',
    },
    conditions: {
      en: 'Possible: check national law. No national act was found, and a directive alone binds no seller.',
      fr: 'Possible : vérifiez la loi nationale. Aucune loi nationale n’a été trouvée, et une directive seule n’oblige pas un vendeur.',
      de: 'Möglich: Prüfen Sie das nationale Recht. Ein nationales Gesetz wurde nicht gefunden, und eine Richtlinie allein bindet keinen Verkäufer.',
    },
  },
  'EU-24': {
    rule: {
      en: 'For goods bought from 31 July 2026, the seller should say before the remedy that you may choose between repair and replacement, and that repair may bring 12 months more.',
      fr: 'Pour un bien acheté depuis le 31 juillet 2026, le vendeur devrait dire avant d’agir que vous pouvez choisir entre réparation et remplacement, et que la réparation peut valoir 12 mois de plus.',
      de: 'Bei Käufen ab dem 31. Juli 2026 soll der Verkäufer vorher sagen, dass Sie zwischen Reparatur und Ersatz wählen können und die Reparatur 12 Monate mehr bringen kann.',
    },
    conditions: {
      en: 'Possible: check national law.',
      fr: 'Possible : vérifiez la loi nationale.',
      de: 'Möglich: Prüfen Sie das nationale Recht.',
    },
  },
  'EU-25': {
    rule: {
      en: 'When the seller is no longer liable, the maker of certain products repairs them within a reasonable time at a reasonable price.',
      fr: 'Quand le vendeur n’est plus tenu, le fabricant de certains produits les répare dans un délai et à un prix raisonnables.',
      de: 'Haftet der Verkäufer nicht mehr, repariert der Hersteller bestimmter Produkte sie in angemessener Zeit zu einem angemessenen Preis.',
    },
    conditions: {
      en: 'Washing machines, dishwashers, fridges, screens, vacuum cleaners, telephones, tablets, e-bike batteries and others. Check national law. The price on the repair form holds for 30 days.',
      fr: 'Lave-linge, lave-vaisselle, réfrigérateurs, écrans, aspirateurs, téléphones, tablettes, batteries de vélo électrique et autres. Vérifiez la loi nationale. Le prix du formulaire de réparation vaut 30 jours.',
      de: 'Waschmaschinen, Geschirrspüler, Kühlgeräte, Bildschirme, Staubsauger, Telefone, Tablets, E-Bike-Akkus und andere. Prüfen Sie das nationale Recht. Der Preis im Reparaturformular gilt 30 Tage.',
    },
  },
  'EU-35': {
    rule: {
      en: 'For digital content supplied once, the seller answers for at least two years.',
      fr: 'Pour un contenu numérique fourni en une fois, le vendeur répond pendant au moins deux ans.',
      de: 'Bei einmal gelieferten digitalen Inhalten haftet der Verkäufer mindestens zwei Jahre.',
    },
    conditions: {
      en: 'Digital goods without a physical item.',
      fr: 'Contenu numérique sans objet matériel.',
      de: 'Digitale Inhalte ohne körperlichen Gegenstand.',
    },
  },
  'EU-35-burden': {
    rule: {
      en: 'For the first year it is for the seller of digital content to prove that it was as it should be.',
      fr: 'La première année, c’est au vendeur du contenu numérique de prouver qu’il était conforme.',
      de: 'Im ersten Jahr muss der Verkäufer digitaler Inhalte beweisen, dass sie in Ordnung waren.',
    },
  },
} as const satisfies Record<string, RuleWords>;
