import type { RuleWords } from '../rules-of';

/** Withdrawal from an order made at a distance in the European Union, in the shopper’s words. */
export const withdrawalText = {
  'EU-10': {
    rule: {
      en: 'The shopper may withdraw from an online order within 14 days of receiving the goods, without giving a reason.',
      fr: 'L’acheteur peut se rétracter d’une commande à distance dans les 14 jours suivant la réception du bien, sans motif.',
      de: 'Der Käufer kann eine Onlinebestellung innerhalb von 14 Tagen nach Erhalt der Ware ohne Grund widerrufen.',
    },
    conditions: {
      en: 'Some goods and services are excepted.',
      fr: 'Certains biens et services sont exclus.',
      de: 'Für manche Waren und Leistungen gilt das nicht.',
    },
  },
  'EU-10-service': {
    rule: {
      en: 'For a service the 14 days run from the day of the contract.',
      fr: 'Pour un service, les 14 jours courent à compter du contrat.',
      de: 'Bei einer Dienstleistung laufen die 14 Tage ab dem Vertragsschluss.',
    },
  },
  'EU-11': {
    rule: {
      en: 'When one order comes in several parcels, the 14 days run from the last item.',
      fr: 'Si une commande arrive en plusieurs colis, les 14 jours courent à compter du dernier article.',
      de: 'Kommt eine Bestellung in mehreren Paketen, laufen die 14 Tage ab dem letzten Artikel.',
    },
    effect: {
      en: 'While an item is missing, the whole order can still be withdrawn from.',
      fr: 'Tant qu’un article manque, toute la commande peut encore faire l’objet d’une rétractation.',
      de: 'Solange ein Artikel fehlt, kann die ganze Bestellung noch widerrufen werden.',
    },
  },
  'EU-11-regular': {
    rule: {
      en: 'For goods delivered regularly the 14 days run from the first delivery.',
      fr: 'Pour des livraisons régulières, les 14 jours courent à compter de la première.',
      de: 'Bei regelmäßigen Lieferungen laufen die 14 Tage ab der ersten.',
    },
  },
  'EU-12': {
    rule: {
      en: 'A seller who never told the shopper of the right to withdraw leaves it open for 12 months more.',
      fr: 'Si le vendeur n’a jamais informé l’acheteur du droit de rétractation, le délai dure 12 mois de plus.',
      de: 'Hat der Verkäufer nie über das Widerrufsrecht belehrt, dauert die Frist 12 Monate länger.',
    },
    conditions: {
      en: 'Counted from the end of the first 14 days. It is for the seller to show that you were told.',
      fr: 'À compter de la fin des 14 premiers jours. Au vendeur de prouver qu’il vous a informé.',
      de: 'Gezählt ab dem Ende der ersten 14 Tage. Der Verkäufer muss zeigen, dass er Sie belehrt hat.',
    },
  },
  'EU-13': {
    rule: {
      en: 'When the information comes late, within those 12 months, 14 days run from the day the shopper gets it.',
      fr: 'Si l’information arrive en retard, pendant ces 12 mois, 14 jours courent à compter de sa réception.',
      de: 'Kommt die Belehrung verspätet, aber innerhalb dieser 12 Monate, laufen 14 Tage ab ihrem Erhalt.',
    },
  },
  'EU-14': {
    rule: {
      en: 'A withdrawal is in time when it is sent before the period is over; the day it arrives does not matter.',
      fr: 'La rétractation est faite à temps si elle est envoyée avant la fin du délai ; le jour d’arrivée ne compte pas.',
      de: 'Der Widerruf ist rechtzeitig, wenn er vor Ablauf der Frist abgesandt wird; der Tag der Ankunft ist gleich.',
    },
    conditions: {
      en: 'You must be able to prove it. No form may be imposed.',
      fr: 'À vous de pouvoir le prouver. Aucune forme ne peut être imposée.',
      de: 'Sie müssen es beweisen können. Eine bestimmte Form darf nicht verlangt werden.',
    },
  },
  'EU-15': {
    rule: {
      en: 'A shop must offer a withdrawal button on its site during the whole period, for contracts from 19 June 2026.',
      fr: 'Pour les contrats conclus depuis le 19 juin 2026, le site doit offrir une fonction de rétractation pendant tout le délai.',
      de: 'Für Verträge ab dem 19. Juni 2026 muss der Shop während der ganzen Frist eine Widerrufsfunktion anbieten.',
    },
    conditions: {
      en: 'A national act for it was found for France, Germany and Italy only. A letter or an e-mail stays valid.',
      fr: 'Une loi nationale n’a été trouvée que pour la France, l’Allemagne et l’Italie. Une lettre ou un e-mail reste valable.',
      de: 'Ein nationales Gesetz dazu wurde nur für Frankreich, Deutschland und Italien gefunden. Ein Brief oder eine E-Mail bleibt gültig.',
    },
    effect: {
      en: 'The shop confirms content, date and time: keep that as proof.',
      fr: 'Le site confirme le contenu, la date et l’heure : gardez cette preuve.',
      de: 'Der Shop bestätigt Inhalt, Datum und Uhrzeit: Bewahren Sie das als Beweis auf.',
    },
  },
  'EU-16': {
    rule: {
      en: 'The seller refunds everything, standard delivery included, within 14 days of being told of the withdrawal.',
      fr: 'Le vendeur rembourse tout, livraison standard comprise, dans les 14 jours suivant le jour où il est informé de la rétractation.',
      de: 'Der Verkäufer erstattet alles samt Standardversand innerhalb von 14 Tagen, nachdem er vom Widerruf erfahren hat.',
    },
    conditions: {
      en: 'It may wait for the goods or proof that they were sent, unless it collects them.',
      fr: 'Il peut attendre le bien ou la preuve de son envoi, sauf s’il vient le chercher.',
      de: 'Er darf auf die Ware oder den Versandnachweis warten, außer er holt sie ab.',
    },
  },
  'EU-17': {
    rule: {
      en: 'The shopper sends the goods back within 14 days of telling the seller of the withdrawal.',
      fr: 'L’acheteur renvoie le bien dans les 14 jours suivant la communication de sa rétractation.',
      de: 'Der Käufer schickt die Ware innerhalb von 14 Tagen nach der Mitteilung des Widerrufs zurück.',
    },
    conditions: {
      en: 'Not where the seller collects them. You pay the return only if you were told so.',
      fr: 'Sauf si le vendeur vient le chercher. Le retour n’est à votre charge que si vous en étiez informé.',
      de: 'Nicht, wenn der Verkäufer sie abholt. Die Rücksendung zahlen Sie nur, wenn es Ihnen gesagt wurde.',
    },
  },
  'EU-18': {
    rule: {
      en: 'Some orders cannot be withdrawn from: made to measure, perishable, unsealed hygiene goods, mixed goods, unsealed discs and software, newspapers, auctions, dated leisure and transport, digital content started with the shopper’s consent.',
      fr: 'Certaines commandes ne permettent pas la rétractation : sur mesure, périssable, article d’hygiène descellé, bien mélangé, disque ou logiciel descellé, presse, enchères, loisirs ou transport à date fixe, contenu numérique commencé avec accord.',
      de: 'Manche Bestellungen kann man nicht widerrufen: Maßanfertigung, Verderbliches, entsiegelte Hygieneartikel, Vermischtes, entsiegelte Datenträger und Software, Zeitungen, Versteigerungen, Freizeit und Transport mit festem Termin, mit Zustimmung begonnene digitale Inhalte.',
    },
    effect: {
      en: 'The rules on defects and delivery still hold.',
      fr: 'Les règles sur la conformité et la livraison restent applicables.',
      de: 'Die Regeln zu Mängeln und Lieferung gelten weiter.',
    },
  },
} as const satisfies Record<string, RuleWords>;
