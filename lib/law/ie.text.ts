import type { Sentence } from '../values/sentence';
import type { RuleWords } from './rules-of';

/** What each rule of `ie.ts` says, in the shopper's words. */
export const ieText = {
  name: { en: 'Ireland', fr: 'Irlande', de: 'Irland' } satisfies Sentence,
  rules: {
    'IE-01': {
      rule: {
        en: 'Without an agreed date, the seller must deliver within 30 days after the order.',
        fr: 'Sans date convenue, le vendeur doit livrer dans les 30 jours suivant la commande.',
        de: 'Ist kein Termin vereinbart, muss der Verkäufer binnen 30 Tagen nach der Bestellung liefern.',
      },
    },
    'IE-02': {
      rule: {
        en: 'When the date is missed, the shopper gives extra time that fits the case, and may end the contract if nothing comes by then.',
        fr: 'Si la date est dépassée, l’acheteur accorde un délai supplémentaire adapté, puis peut mettre fin au contrat si rien n’arrive.',
        de: 'Wird der Termin versäumt, setzt der Käufer eine angemessene Nachfrist und kann den Vertrag danach beenden.',
      },
      conditions: {
        en: 'The law gives no number of days.',
        fr: 'La loi ne fixe pas de nombre de jours.',
        de: 'Das Gesetz nennt keine Anzahl Tage.',
      },
    },
    'IE-02-at-once': {
      rule: {
        en: 'When the seller refuses to deliver, or the date was essential, the shopper may end the contract at once.',
        fr: 'Si le vendeur refuse de livrer ou si la date était essentielle, l’acheteur peut mettre fin au contrat immédiatement.',
        de: 'Verweigert der Verkäufer die Lieferung oder war der Termin wesentlich, kann der Käufer den Vertrag sofort beenden.',
      },
    },
    'IE-03': {
      rule: {
        en: 'Goods that are not as agreed can be returned for a full refund within 30 days; the day they came counts as the first.',
        fr: 'Un bien non conforme peut être rendu contre remboursement intégral dans les 30 jours ; le jour de la livraison est le premier.',
        de: 'Mangelhafte Ware kann binnen 30 Tagen gegen volle Erstattung zurückgegeben werden; der Liefertag ist der erste.',
      },
      conditions: {
        en: 'Counted from installation where that was agreed. Shorter for perishable goods.',
        fr: 'Compté depuis l’installation si elle était convenue. Plus court pour les denrées périssables.',
        de: 'Ab der Montage, wenn sie vereinbart war. Kürzer bei verderblicher Ware.',
      },
    },
    'IE-04': {
      rule: {
        en: 'A defect that shows within 12 months of delivery is presumed to have been there from the start.',
        fr: 'Un défaut qui apparaît dans les 12 mois suivant la livraison est présumé avoir existé dès le départ.',
        de: 'Bei einem Mangel, der sich binnen 12 Monaten nach der Lieferung zeigt, wird vermutet, dass er von Anfang an bestand.',
      },
    },
    'IE-05': {
      rule: {
        en: 'The seller repairs or replaces within a reasonable time of being told; otherwise a lower price or the end of the contract.',
        fr: 'Le vendeur répare ou remplace dans un délai raisonnable après avoir été prévenu ; sinon, réduction du prix ou fin du contrat.',
        de: 'Der Verkäufer repariert oder ersetzt in angemessener Zeit nach der Meldung; sonst Minderung oder Ende des Vertrags.',
      },
      conditions: {
        en: 'The law gives no number of days.',
        fr: 'La loi ne fixe pas de nombre de jours.',
        de: 'Das Gesetz nennt keine Anzahl Tage.',
      },
    },
    'IE-06': {
      rule: {
        en: 'The seller refunds within 14 days of getting faulty goods back, or proof that they were sent.',
        fr: 'Le vendeur rembourse dans les 14 jours suivant le retour du bien non conforme ou la preuve de son envoi.',
        de: 'Der Verkäufer erstattet binnen 14 Tagen, nachdem er die mangelhafte Ware oder den Nachweis der Absendung hat.',
      },
      conditions: {
        en: 'By the same means of payment.',
        fr: 'Par le même moyen de paiement.',
        de: 'Auf dem gleichen Zahlungsweg.',
      },
    },
    'IE-07': {
      rule: {
        en: 'When goods come in instalments and one is not as agreed, the remedies hold for that instalment.',
        fr: 'Si la livraison se fait en plusieurs fois et qu’une partie n’est pas conforme, les droits valent pour cette partie.',
        de: 'Kommt die Ware in Teillieferungen und ist eine mangelhaft, gelten die Rechte für diese Teillieferung.',
      },
    },
    'IE-08': {
      rule: {
        en: 'A distance purchase can be cancelled without a reason within 14 days; read literally, the day the last item came is the first.',
        fr: 'Un achat à distance peut être annulé sans motif dans les 14 jours ; à la lettre, le jour de réception du dernier article est le premier.',
        de: 'Ein Fernabsatzkauf kann binnen 14 Tagen ohne Grund widerrufen werden; wörtlich ist der Tag, an dem die letzte Ware kam, der erste.',
      },
      conditions: {
        en: 'The EU rule leaves that day out, which gives one day more. Sending the notice in time is enough. Some goods are excepted.',
        fr: 'La règle de l’UE ne compte pas ce jour, ce qui donne un jour de plus. Il suffit d’envoyer l’avis à temps. Certains biens sont exclus.',
        de: 'Die EU-Regel zählt diesen Tag nicht mit, das gibt einen Tag mehr. Rechtzeitiges Absenden genügt. Manche Waren sind ausgenommen.',
      },
    },
    'IE-09': {
      rule: {
        en: 'When the seller gave no information on cancelling, 12 months are added to the 14 days.',
        fr: 'Si le vendeur n’a pas informé du droit d’annuler, 12 mois s’ajoutent aux 14 jours.',
        de: 'Hat der Verkäufer nicht über den Widerruf informiert, kommen zu den 14 Tagen 12 Monate hinzu.',
      },
    },
    'IE-10': {
      rule: {
        en: 'The seller refunds within 14 days of being told of the cancellation.',
        fr: 'Le vendeur rembourse dans les 14 jours après avoir été informé de l’annulation.',
        de: 'Der Verkäufer erstattet binnen 14 Tagen, nachdem er vom Widerruf erfahren hat.',
      },
      conditions: {
        en: 'He may wait until he has the goods or proof that they were sent.',
        fr: 'Il peut attendre d’avoir le bien ou la preuve de son envoi.',
        de: 'Er darf warten, bis er die Ware oder den Nachweis der Absendung hat.',
      },
    },
    'IE-11': {
      rule: {
        en: 'The goods must be sent back within 14 days after telling the seller of the cancellation.',
        fr: 'Le bien doit être renvoyé dans les 14 jours après avoir informé le vendeur de l’annulation.',
        de: 'Die Ware ist binnen 14 Tagen nach der Mitteilung des Widerrufs zurückzusenden.',
      },
    },
    'IE-12': {
      rule: {
        en: 'Until the parcel is in the shopper’s hands, its loss or damage is the seller’s risk.',
        fr: 'Tant que le colis n’est pas entre les mains de l’acheteur, sa perte ou son dommage est à la charge du vendeur.',
        de: 'Bis der Käufer das Paket in Händen hat, trägt der Verkäufer das Risiko von Verlust oder Beschädigung.',
      },
      conditions: {
        en: 'Not when you hired a carrier of your own.',
        fr: 'Sauf si vous avez choisi votre propre transporteur.',
        de: 'Nicht, wenn Sie selbst einen Transporteur beauftragt haben.',
      },
    },
    'IE-13': {
      rule: {
        en: 'A court can be asked within six years of the breach.',
        fr: 'Le tribunal peut être saisi dans les six ans suivant le manquement.',
        de: 'Klage ist binnen sechs Jahren nach der Vertragsverletzung möglich.',
      },
    },
    'IE-14': {
      rule: {
        en: 'A claim of up to 2,000 euros can go to the small claims procedure for a fee of 25 euros.',
        fr: 'Une demande jusqu’à 2 000 euros peut passer par la procédure des petits litiges, pour 25 euros.',
        de: 'Für Forderungen bis 2000 Euro gibt es das Bagatellverfahren gegen eine Gebühr von 25 Euro.',
      },
    },
    'IE-15': {
      rule: {
        en: 'A period “beginning on” a day counts that day; a period “after” a day does not.',
        fr: 'Un délai « commençant » un jour compte ce jour ; un délai « après » un jour ne le compte pas.',
        de: 'Eine Frist, die „mit“ einem Tag beginnt, zählt ihn mit; eine Frist „nach“ einem Tag nicht.',
      },
      conditions: {
        en: 'No rule was found that moves a last day from a weekend.',
        fr: 'Aucune règle trouvée qui reporte un dernier jour de week-end.',
        de: 'Keine Regel gefunden, die einen letzten Tag am Wochenende verschiebt.',
      },
    },
  },
} as const satisfies { name: Sentence; rules: Record<string, RuleWords> };
