import type { Sentence } from '../values/sentence';
import type { RuleWords } from './rules-of';

/** What each rule of `uk.ts` says, in the shopper's words. */
export const ukText = {
  name: { en: 'United Kingdom', fr: 'Royaume-Uni', de: 'Vereinigtes Königreich' } satisfies Sentence,
  rules: {
    'UK-01': {
      rule: {
        en: 'Without an agreed date, the seller must deliver within 30 days after the order.',
        fr: 'Sans date convenue, le vendeur doit livrer dans les 30 jours suivant la commande.',
        de: 'Ist kein Termin vereinbart, muss der Verkäufer binnen 30 Tagen nach der Bestellung liefern.',
      },
      conditions: {
        en: 'An agreed date takes its place.',
        fr: 'Une date convenue la remplace.',
        de: 'Ein vereinbarter Termin geht vor.',
      },
    },
    'UK-02': {
      rule: {
        en: 'When the seller refuses to deliver, or the date was essential, the shopper may end the contract at once.',
        fr: 'Si le vendeur refuse de livrer ou si la date était essentielle, l’acheteur peut mettre fin au contrat immédiatement.',
        de: 'Verweigert der Verkäufer die Lieferung oder war der Termin wesentlich, kann der Käufer den Vertrag sofort beenden.',
      },
      conditions: {
        en: 'Essential by the circumstances, or because you said so before ordering.',
        fr: 'Essentielle du fait des circonstances, ou parce que vous l’aviez dit avant de commander.',
        de: 'Wesentlich nach den Umständen, oder weil Sie es vor der Bestellung gesagt haben.',
      },
    },
    'UK-03': {
      rule: {
        en: 'Otherwise the shopper sets a new date that fits the case, and may end the contract if it is missed too.',
        fr: 'Sinon, l’acheteur fixe une nouvelle date adaptée, puis peut mettre fin au contrat si elle est dépassée elle aussi.',
        de: 'Sonst setzt der Käufer einen neuen, angemessenen Termin und kann den Vertrag beenden, wenn auch dieser verstreicht.',
      },
      conditions: {
        en: 'The law gives no number of days.',
        fr: 'La loi ne fixe pas de nombre de jours.',
        de: 'Das Gesetz nennt keine Anzahl Tage.',
      },
    },
    'UK-04': {
      rule: {
        en: 'Once the contract is ended for want of delivery, the seller refunds everything paid without undue delay.',
        fr: 'Une fois le contrat rompu faute de livraison, le vendeur rembourse sans retard injustifié tout ce qui a été payé.',
        de: 'Ist der Vertrag wegen Nichtlieferung beendet, erstattet der Verkäufer unverzüglich alles Gezahlte.',
      },
      conditions: {
        en: 'The law gives no number of days.',
        fr: 'La loi ne fixe pas de nombre de jours.',
        de: 'Das Gesetz nennt keine Anzahl Tage.',
      },
    },
    'UK-05': {
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
    'UK-06': {
      rule: {
        en: 'Goods that are not as agreed may be rejected for a full refund within 30 days after delivery.',
        fr: 'Un bien non conforme peut être refusé contre remboursement intégral dans les 30 jours suivant la livraison.',
        de: 'Mangelhafte Ware kann binnen 30 Tagen nach der Lieferung gegen volle Erstattung zurückgewiesen werden.',
      },
      conditions: {
        en: 'Counted from the day after delivery, or after installation where it was agreed. Shorter for perishable goods. No contract can shorten it.',
        fr: 'Compté à partir du lendemain de la livraison, ou de l’installation si elle était convenue. Plus court pour les denrées périssables. Aucun contrat ne peut le réduire.',
        de: 'Gezählt ab dem Tag nach der Lieferung oder nach der vereinbarten Montage. Kürzer bei verderblicher Ware. Kein Vertrag kann die Frist verkürzen.',
      },
    },
    'UK-07': {
      rule: {
        en: 'Asking for a repair or replacement stops the 30 days; if the goods come back faulty, at least 7 days are left to reject them.',
        fr: 'Demander une réparation ou un remplacement suspend les 30 jours ; si le bien revient défectueux, il reste au moins 7 jours pour le refuser.',
        de: 'Wer Reparatur oder Ersatz verlangt, hält die 30 Tage an; kommt die Ware mangelhaft zurück, bleiben mindestens 7 Tage für die Zurückweisung.',
      },
      conditions: {
        en: 'Only when it was asked for within the 30 days. If more than 7 days were left, those count.',
        fr: 'Seulement si elle a été demandée pendant les 30 jours. S’il restait plus de 7 jours, ce sont eux qui comptent.',
        de: 'Nur, wenn binnen der 30 Tage verlangt. Blieben mehr als 7 Tage, gelten diese.',
      },
    },
    'UK-08': {
      rule: {
        en: 'The seller pays the refund within 14 days of agreeing that it is due; the day of agreement counts.',
        fr: 'Le vendeur rembourse dans les 14 jours après avoir reconnu que le remboursement est dû ; le jour de l’accord compte.',
        de: 'Der Verkäufer erstattet binnen 14 Tagen, nachdem er den Anspruch anerkannt hat; der Tag der Anerkennung zählt mit.',
      },
      conditions: {
        en: 'By the same means of payment, without a fee.',
        fr: 'Par le même moyen de paiement, sans frais.',
        de: 'Auf dem gleichen Zahlungsweg, ohne Gebühr.',
      },
    },
    'UK-09': {
      rule: {
        en: 'After one repair or replacement that failed, is impossible or takes too long, the shopper may reject the goods or ask for a lower price.',
        fr: 'Après une réparation ou un remplacement manqué, impossible ou trop long, l’acheteur peut refuser le bien ou demander une réduction du prix.',
        de: 'Ist eine Reparatur oder Ersatzlieferung gescheitert, unmöglich oder zu langsam, kann der Käufer die Ware zurückweisen oder den Preis mindern.',
      },
      conditions: {
        en: 'In the first 6 months nothing is taken off for use, but for motor vehicles.',
        fr: 'Dans les 6 premiers mois, rien n’est déduit pour l’usage, sauf pour les véhicules à moteur.',
        de: 'In den ersten 6 Monaten wird für die Nutzung nichts abgezogen, außer bei Kraftfahrzeugen.',
      },
    },
    'UK-10': {
      rule: {
        en: 'A defect that shows within 6 months of delivery is presumed to have been there from the start.',
        fr: 'Un défaut qui apparaît dans les 6 mois suivant la livraison est présumé avoir existé dès le départ.',
        de: 'Bei einem Mangel, der sich binnen 6 Monaten nach der Lieferung zeigt, wird vermutet, dass er von Anfang an bestand.',
      },
      conditions: {
        en: 'Not for the 30-day right to reject.',
        fr: 'Ne vaut pas pour le droit de refus de 30 jours.',
        de: 'Gilt nicht für das Recht, binnen 30 Tagen zurückzuweisen.',
      },
    },
    'UK-11': {
      rule: {
        en: 'A distance purchase can be cancelled without a reason within 14 days after the last item came.',
        fr: 'Un achat à distance peut être annulé sans motif dans les 14 jours suivant la réception du dernier article.',
        de: 'Ein Fernabsatzkauf kann binnen 14 Tagen nach Erhalt der letzten Ware ohne Grund widerrufen werden.',
      },
      conditions: {
        en: 'Sending the notice in time is enough. Some goods are excepted, such as made-to-measure ones.',
        fr: 'Il suffit d’envoyer l’avis à temps. Certains biens sont exclus, comme ceux faits sur mesure.',
        de: 'Rechtzeitiges Absenden genügt. Manche Waren sind ausgenommen, etwa Maßanfertigungen.',
      },
    },
    'UK-12': {
      rule: {
        en: 'When the seller gave no information on cancelling, 12 months are added to the 14 days.',
        fr: 'Si le vendeur n’a pas informé du droit d’annuler, 12 mois s’ajoutent aux 14 jours.',
        de: 'Hat der Verkäufer nicht über den Widerruf informiert, kommen zu den 14 Tagen 12 Monate hinzu.',
      },
    },
    'UK-13': {
      rule: {
        en: 'After a cancellation the seller refunds within 14 days of getting the goods back, or proof that they were sent.',
        fr: 'Après une annulation, le vendeur rembourse dans les 14 jours suivant le retour du bien ou la preuve de son envoi.',
        de: 'Nach einem Widerruf erstattet der Verkäufer binnen 14 Tagen, nachdem er die Ware oder den Nachweis der Absendung erhalten hat.',
      },
      conditions: {
        en: 'Standard delivery is refunded too. Unlike in the EU, the days do not start with the notice.',
        fr: 'La livraison standard est remboursée aussi. Contrairement à l’UE, le délai ne part pas de l’avis.',
        de: 'Auch der Standardversand wird erstattet. Anders als in der EU beginnt die Frist nicht mit der Erklärung.',
      },
    },
    'UK-13-no-goods': {
      rule: {
        en: 'Where there are no goods to send back, the seller refunds within 14 days of the cancellation.',
        fr: 'S’il n’y a rien à renvoyer, le vendeur rembourse dans les 14 jours suivant l’annulation.',
        de: 'Gibt es keine Ware zurückzusenden, erstattet der Verkäufer binnen 14 Tagen nach dem Widerruf.',
      },
    },
    'UK-14': {
      rule: {
        en: 'The goods must be sent back within 14 days after cancelling.',
        fr: 'Le bien doit être renvoyé dans les 14 jours suivant l’annulation.',
        de: 'Die Ware ist binnen 14 Tagen nach dem Widerruf zurückzusenden.',
      },
    },
    'UK-15': {
      rule: {
        en: 'For a purchase by credit card, the card firm answers like the seller for an item over 100 and up to 30,000 pounds.',
        fr: 'Pour un achat par carte de crédit, l’émetteur répond comme le vendeur d’un article de plus de 100 et jusqu’à 30 000 livres.',
        de: 'Bei Kauf mit Kreditkarte haftet der Kartenherausgeber wie der Verkäufer für einen Artikel über 100 und bis 30 000 Pfund.',
      },
      conditions: {
        en: 'Any part paid by the card is enough. Not for debit cards, and usually not through PayPal or another third party. Six years to sue, five in Scotland.',
        fr: 'Une partie payée par la carte suffit. Pas pour les cartes de débit, et en général pas via PayPal ou un autre tiers. Six ans pour agir, cinq en Écosse.',
        de: 'Ein mit der Karte gezahlter Teil genügt. Nicht bei Debitkarten und meist nicht über PayPal oder andere Dritte. Klage binnen sechs Jahren, in Schottland fünf.',
      },
    },
    'UK-16': {
      rule: {
        en: 'For an item over 30,000 pounds bought with a linked loan, the lender can be claimed on once the seller could not be made to pay.',
        fr: 'Pour un article de plus de 30 000 livres acheté avec un crédit lié, le prêteur peut être mis en cause une fois que le vendeur n’a pas pu être amené à payer.',
        de: 'Bei einem Artikel über 30 000 Pfund mit verbundenem Kredit kann der Kreditgeber belangt werden, wenn beim Verkäufer nichts zu holen war.',
      },
      conditions: {
        en: 'Credit of up to 60,260 pounds.',
        fr: 'Crédit de 60 260 livres au plus.',
        de: 'Kredit bis 60 260 Pfund.',
      },
    },
    'UK-17': {
      rule: {
        en: 'A court can be asked within six years of the breach, five in Scotland.',
        fr: 'Le tribunal peut être saisi dans les six ans suivant le manquement, cinq en Écosse.',
        de: 'Klage ist binnen sechs Jahren nach der Vertragsverletzung möglich, in Schottland binnen fünf.',
      },
      conditions: {
        en: 'Small claims in England and Wales: up to 10,000 pounds.',
        fr: 'Petits litiges en Angleterre et au pays de Galles : jusqu’à 10 000 livres.',
        de: 'Bagatellverfahren in England und Wales: bis 10 000 Pfund.',
      },
    },
    'UK-18': {
      rule: {
        en: 'A bank or lender must answer a complaint for good within eight weeks.',
        fr: 'Une banque ou un prêteur doit donner sa réponse définitive à une réclamation dans les huit semaines.',
        de: 'Eine Bank oder ein Kreditgeber muss eine Beschwerde binnen acht Wochen abschließend beantworten.',
      },
      conditions: {
        en: 'Complaints about payment services have a shorter time; ask the bank.',
        fr: 'Le délai est plus court pour les services de paiement ; demandez à la banque.',
        de: 'Bei Zahlungsdiensten ist die Frist kürzer; fragen Sie die Bank.',
      },
    },
    'UK-18-ombudsman': {
      rule: {
        en: 'The Financial Ombudsman must be asked within six months of the bank’s final answer.',
        fr: 'Le Financial Ombudsman doit être saisi dans les six mois suivant la réponse définitive de la banque.',
        de: 'Der Financial Ombudsman muss binnen sechs Monaten nach der abschließenden Antwort der Bank angerufen werden.',
      },
      conditions: {
        en: 'Besides, within six years of the event, or three of becoming aware of it. Free; it decides.',
        fr: 'En outre, dans les six ans suivant les faits, ou trois ans après en avoir eu connaissance. Gratuit ; il décide.',
        de: 'Außerdem binnen sechs Jahren nach dem Ereignis oder drei nach Kenntnis. Kostenlos; er entscheidet.',
      },
    },
    'UK-19': {
      rule: {
        en: 'A period “beginning with” a day counts that day; a period “after” a day does not. A last day on a weekend does not move.',
        fr: 'Un délai « commençant » un jour compte ce jour ; un délai « après » un jour ne le compte pas. Un dernier jour de week-end n’est pas reporté.',
        de: 'Eine Frist, die „mit“ einem Tag beginnt, zählt ihn mit; eine Frist „nach“ einem Tag nicht. Ein letzter Tag am Wochenende verschiebt sich nicht.',
      },
    },
  },
} as const satisfies { name: Sentence; rules: Record<string, RuleWords> };
