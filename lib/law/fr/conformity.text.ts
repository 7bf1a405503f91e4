import type { RuleWords } from '../rules-of';

/** The guarantee of conformity, hidden defects and counterfeits in France, in the shopper's words. */
export const conformityText = {
  'FR-12': {
    rule: {
      en: 'The seller answers for defects that show within two years of delivery.',
      fr: 'Le vendeur répond des défauts de conformité qui apparaissent dans les deux ans suivant la livraison.',
      de: 'Der Verkäufer haftet für Mängel, die sich innerhalb von zwei Jahren nach der Lieferung zeigen.',
    },
    conditions: {
      en: 'Goods bought from a business; not used goods sold at auction, nor pets.',
      fr: 'Biens achetés à un professionnel ; ni enchères de biens d’occasion, ni animaux de compagnie.',
      de: 'Waren von einem Unternehmen; nicht bei Versteigerung gebrauchter Waren und nicht bei Haustieren.',
    },
    effect: {
      en: 'Repair or replacement first, then a lower price or the end of the contract.',
      fr: 'Réparation ou remplacement d’abord, puis réduction du prix ou résolution du contrat.',
      de: 'Zuerst Reparatur oder Ersatz, dann Preisminderung oder Rücktritt.',
    },
  },
  'FR-13': {
    rule: {
      en: 'A defect that shows within 24 months of delivery is presumed to have been there from the start: the seller must prove the contrary.',
      fr: 'Un défaut qui apparaît dans les 24 mois suivant la livraison est présumé d’origine : au vendeur de prouver le contraire.',
      de: 'Bei einem Mangel, der sich innerhalb von 24 Monaten nach der Lieferung zeigt, wird vermutet, dass er von Anfang an da war: Der Verkäufer muss das Gegenteil beweisen.',
    },
    conditions: {
      en: 'Unless that does not fit the goods or the defect.',
      fr: 'Sauf si cela ne s’accorde pas avec la nature du bien ou du défaut.',
      de: 'Außer es passt nicht zur Art der Ware oder des Mangels.',
    },
  },
  'FR-13-used': {
    rule: {
      en: 'For used goods the defect is presumed to have been there from the start for 12 months.',
      fr: 'Pour un bien d’occasion, le défaut est présumé d’origine pendant 12 mois.',
      de: 'Bei gebrauchten Waren gilt die Vermutung 12 Monate lang.',
    },
  },
  'FR-14': {
    rule: {
      en: 'The seller repairs or replaces the goods within 30 days of the shopper’s request, free of charge.',
      fr: 'Le vendeur répare ou remplace le bien dans les 30 jours suivant la demande de l’acheteur, sans frais.',
      de: 'Der Verkäufer repariert oder ersetzt die Ware kostenlos innerhalb von 30 Tagen nach der Aufforderung.',
    },
    conditions: {
      en: 'You choose between repair and replacement; a seller who refuses your choice must say why in writing.',
      fr: 'Vous choisissez entre réparation et remplacement ; le vendeur qui refuse votre choix doit le motiver par écrit.',
      de: 'Sie wählen zwischen Reparatur und Ersatz; lehnt der Verkäufer Ihre Wahl ab, muss er es schriftlich begründen.',
    },
  },
  'FR-15': {
    rule: {
      en: 'Once 30 days have passed since the request without repair or replacement, the shopper may ask for a lower price or end the contract.',
      fr: 'Passé 30 jours depuis la demande sans réparation ni remplacement, l’acheteur peut demander une réduction du prix ou résoudre le contrat.',
      de: 'Sind seit der Aufforderung 30 Tage ohne Reparatur oder Ersatz vergangen, kann der Käufer den Preis mindern oder zurücktreten.',
    },
    conditions: {
      en: 'The contract cannot be ended for a minor defect; the seller must prove that it is minor.',
      fr: 'Pas de résolution pour un défaut mineur ; au vendeur de prouver qu’il l’est.',
      de: 'Kein Rücktritt bei einem geringfügigen Mangel; dass er geringfügig ist, muss der Verkäufer beweisen.',
    },
  },
  'FR-15-at-once': {
    rule: {
      en: 'When the seller refuses, the attempt failed, costs are left on the shopper or the defect is serious, the shopper may ask for a lower price or end the contract at once.',
      fr: 'Si le vendeur refuse, si la tentative échoue, si des frais restent à la charge de l’acheteur ou si le défaut est grave, il peut demander une réduction du prix ou résoudre le contrat sans attendre.',
      de: 'Verweigert der Verkäufer, scheitert der Versuch, bleiben Kosten am Käufer hängen oder ist der Mangel schwer, kann er sofort den Preis mindern oder zurücktreten.',
    },
  },
  'FR-16': {
    rule: {
      en: 'Goods repaired under the guarantee are guaranteed six months longer.',
      fr: 'Un bien réparé au titre de la garantie légale est garanti six mois de plus.',
      de: 'Wurde die Ware im Rahmen der Gewährleistung repariert, verlängert sich diese um sechs Monate.',
    },
    effect: {
      en: 'Two years become two and a half.',
      fr: 'Deux ans deviennent deux ans et demi.',
      de: 'Aus zwei Jahren werden zweieinhalb.',
    },
  },
  'FR-17': {
    rule: {
      en: 'When the shopper chose repair and got a replacement instead, a new guarantee of two years begins with the replacement.',
      fr: 'Si l’acheteur avait choisi la réparation et que le vendeur a remplacé le bien, une nouvelle garantie de deux ans court à la livraison du remplacement.',
      de: 'Hatte der Käufer die Reparatur gewählt und wurde die Ware stattdessen ersetzt, beginnen mit der Ersatzlieferung neue zwei Jahre.',
    },
  },
  'FR-18': {
    rule: {
      en: 'While the goods are away for repair, the guarantee stands still.',
      fr: 'Pendant l’immobilisation du bien pour réparation, la garantie est suspendue.',
      de: 'Während die Ware zur Reparatur ist, steht die Gewährleistung still.',
    },
    effect: {
      en: 'Those days are added at the end.',
      fr: 'Ces jours s’ajoutent à la fin.',
      de: 'Diese Tage kommen am Ende hinzu.',
    },
  },
  'FR-18-talks': {
    rule: {
      en: 'While both sides are settling amicably, the guarantee stands still.',
      fr: 'Pendant la négociation amiable, la garantie est suspendue.',
      de: 'Während beide Seiten über eine gütliche Einigung verhandeln, steht die Gewährleistung still.',
    },
    effect: {
      en: 'Those days are added at the end.',
      fr: 'Ces jours s’ajoutent à la fin.',
      de: 'Diese Tage kommen am Ende hinzu.',
    },
  },
  'FR-19': {
    rule: {
      en: 'After the end of the contract for a defect, the seller refunds within 14 days of getting the goods back or proof that they were sent.',
      fr: 'Après la résolution pour défaut, le vendeur rembourse dans les 14 jours suivant le retour du bien ou la preuve de son envoi.',
      de: 'Nach dem Rücktritt wegen eines Mangels erstattet der Verkäufer innerhalb von 14 Tagen, nachdem er die Ware oder den Versandnachweis hat.',
    },
    conditions: {
      en: 'By the means of payment you used.',
      fr: 'Par le moyen de paiement que vous aviez utilisé.',
      de: 'Auf dem Zahlungsweg, den Sie benutzt haben.',
    },
  },
  'FR-20': {
    rule: {
      en: 'Return postage wrongly left to the shopper is refunded within 14 days of the seller taking the goods in under the guarantee.',
      fr: 'Les frais de retour laissés à tort à l’acheteur sont remboursés dans les 14 jours suivant la prise en charge au titre de la garantie.',
      de: 'Rücksendekosten, die der Käufer zu Unrecht getragen hat, werden innerhalb von 14 Tagen nach Annahme des Gewährleistungsfalls erstattet.',
    },
  },
  'FR-20-surcharge': {
    rule: {
      en: 'A late refund of that postage grows by 10 %, by 20 % after 14 days and by 50 % after 30.',
      fr: 'Le remboursement tardif de ces frais est majoré de 10 %, de 20 % après 14 jours et de 50 % après 30.',
      de: 'Die verspätete Erstattung dieser Kosten erhöht sich um 10 %, nach 14 Tagen um 20 % und nach 30 um 50 %.',
    },
  },
  'FR-21': {
    rule: {
      en: 'A court action for a defect is open for five years from the day the shopper knew of it.',
      fr: 'L’action en justice pour défaut de conformité est ouverte cinq ans à compter du jour où l’acheteur l’a connu.',
      de: 'Wegen eines Mangels kann der Käufer fünf Jahre lang klagen, ab dem Tag, an dem er ihn kannte.',
    },
    conditions: {
      en: 'The defect must have shown within the two years of the guarantee.',
      fr: 'Le défaut doit être apparu pendant les deux ans de garantie.',
      de: 'Der Mangel muss sich in den zwei Jahren der Gewährleistung gezeigt haben.',
    },
  },
  'FR-22': {
    rule: {
      en: 'For a hidden defect the shopper has two years from finding it to claim the price back or a lower price.',
      fr: 'Pour un vice caché, l’acheteur a deux ans à compter de sa découverte pour rendre le bien ou demander une réduction du prix.',
      de: 'Bei einem verborgenen Mangel hat der Käufer ab der Entdeckung zwei Jahre, um den Preis zurück oder eine Minderung zu verlangen.',
    },
    conditions: {
      en: 'You must show that the defect was there before the sale.',
      fr: 'À vous de montrer que le vice existait avant la vente.',
      de: 'Sie müssen zeigen, dass der Mangel schon vor dem Kauf da war.',
    },
  },
  'FR-22-cap': {
    rule: {
      en: 'Twenty years after the sale no claim for a hidden defect is left.',
      fr: 'Vingt ans après la vente, plus aucune action pour vice caché n’est possible.',
      de: 'Zwanzig Jahre nach dem Kauf ist kein Anspruch wegen eines verborgenen Mangels mehr möglich.',
    },
  },
  'FR-46': {
    rule: {
      en: 'A shopper led into the purchase by a mistake or deception may have it set aside within five years of finding out.',
      fr: 'L’acheteur qui a contracté par erreur ou à la suite d’une tromperie peut faire annuler la vente dans les cinq ans de sa découverte.',
      de: 'Wer durch Irrtum oder Täuschung gekauft hat, kann den Kauf innerhalb von fünf Jahren nach der Entdeckung für nichtig erklären lassen.',
    },
    conditions: {
      en: 'Besides the guarantee of conformity. Keep the item as evidence and do not resell it.',
      fr: 'En plus de la garantie de conformité. Gardez l’objet comme preuve et ne le revendez pas.',
      de: 'Neben der Gewährleistung. Behalten Sie den Gegenstand als Beweis und verkaufen Sie ihn nicht weiter.',
    },
  },
  'FR-47': {
    rule: {
      en: 'A court may fine a seller who hinders the guarantee in bad faith, up to 10 % of its turnover.',
      fr: 'Le juge peut infliger au vendeur qui entrave la garantie de mauvaise foi une amende allant jusqu’à 10 % de son chiffre d’affaires.',
      de: 'Ein Gericht kann gegen einen Verkäufer, der die Gewährleistung bösgläubig behindert, eine Buße von bis zu 10 % des Umsatzes verhängen.',
    },
  },
} as const satisfies Record<string, RuleWords>;
