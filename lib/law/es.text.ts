import type { Sentence } from '../values/sentence';
import type { RuleWords } from './rules-of';

/** What each rule of `es.ts` says, in the shopper's words. */
export const esText = {
  name: { en: 'Spain', fr: 'Espagne', de: 'Spanien' } satisfies Sentence,
  rules: {
    'ES-01': {
      rule: {
        en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
        fr: 'Sans date convenue, le vendeur doit livrer dans les 30 jours suivant la commande.',
        de: 'Ist kein Termin vereinbart, muss der Verkäufer binnen 30 Tagen nach der Bestellung liefern.',
      },
      conditions: {
        en: 'The seller must prove that he delivered in time. If he did not, extra time is set before the contract ends, unless he refuses or the date was essential.',
        fr: 'Le vendeur doit prouver qu’il a livré à temps. Sinon, un délai supplémentaire est accordé avant la fin du contrat, sauf refus ou date essentielle.',
        de: 'Der Verkäufer muss die rechtzeitige Lieferung beweisen. Sonst ist vor dem Vertragsende eine Nachfrist zu setzen, außer bei Weigerung oder wesentlichem Termin.',
      },
    },
    'ES-02': {
      rule: {
        en: 'Once the contract is ended for want of delivery, the seller refunds everything without undue delay.',
        fr: 'Une fois le contrat rompu faute de livraison, le vendeur rembourse tout sans retard injustifié.',
        de: 'Ist der Vertrag wegen Nichtlieferung beendet, erstattet der Verkäufer alles unverzüglich.',
      },
      conditions: {
        en: 'The law gives no number of days. The double refund for this case was abolished on 27 May 2017.',
        fr: 'La loi ne fixe pas de nombre de jours. Le remboursement double dans ce cas a été supprimé le 27 mai 2017.',
        de: 'Das Gesetz nennt keine Anzahl Tage. Die doppelte Erstattung wurde für diesen Fall am 27. Mai 2017 abgeschafft.',
      },
    },
    'ES-03': {
      rule: {
        en: 'When the goods are not available and the refund is late without reason, the shopper may ask for double.',
        fr: 'Si le bien n’est pas disponible et que le remboursement tarde sans raison, l’acheteur peut réclamer le double.',
        de: 'Ist die Ware nicht verfügbar und verzögert sich die Erstattung grundlos, kann der Käufer das Doppelte verlangen.',
      },
      conditions: {
        en: 'Damages may come on top.',
        fr: 'Des dommages-intérêts peuvent s’y ajouter.',
        de: 'Schadensersatz kann hinzukommen.',
      },
    },
    'ES-04': {
      rule: {
        en: 'A distance purchase can be withdrawn from without a reason within 14 days of receipt.',
        fr: 'On peut se rétracter d’un achat à distance sans motif dans les 14 jours suivant la réception.',
        de: 'Ein Fernabsatzkauf kann binnen 14 Tagen nach Erhalt ohne Grund widerrufen werden.',
      },
      conditions: {
        en: 'Sending the notice in time is enough. Some goods are excepted.',
        fr: 'Il suffit d’envoyer l’avis à temps. Certains biens sont exclus.',
        de: 'Rechtzeitiges Absenden genügt. Manche Waren sind ausgenommen.',
      },
    },
    'ES-05': {
      rule: {
        en: 'When the seller gave no information on withdrawal, 12 months are added to the 14 days.',
        fr: 'Si le vendeur n’a pas informé du droit de rétractation, 12 mois s’ajoutent aux 14 jours.',
        de: 'Hat der Verkäufer nicht über den Widerruf informiert, kommen zu den 14 Tagen 12 Monate hinzu.',
      },
    },
    'ES-06': {
      rule: {
        en: 'The seller refunds within 14 days of being told of the withdrawal.',
        fr: 'Le vendeur rembourse dans les 14 jours après avoir été informé de la rétractation.',
        de: 'Der Verkäufer erstattet binnen 14 Tagen, nachdem er vom Widerruf erfahren hat.',
      },
      conditions: {
        en: 'He may wait until he has the goods or proof that they were sent.',
        fr: 'Il peut attendre d’avoir le bien ou la preuve de son envoi.',
        de: 'Er darf warten, bis er die Ware oder den Nachweis der Absendung hat.',
      },
    },
    'ES-07': {
      rule: {
        en: 'The goods must be sent back within 14 days of the withdrawal; sending in time is enough.',
        fr: 'Le bien doit être renvoyé dans les 14 jours suivant la rétractation ; l’envoi à temps suffit.',
        de: 'Die Ware ist binnen 14 Tagen nach dem Widerruf zurückzusenden; rechtzeitiges Absenden genügt.',
      },
    },
    'ES-08': {
      rule: {
        en: 'The seller answers for defects that show within three years of delivery.',
        fr: 'Le vendeur répond des défauts qui apparaissent dans les trois ans suivant la livraison.',
        de: 'Der Verkäufer haftet für Mängel, die sich binnen drei Jahren nach der Lieferung zeigen.',
      },
      conditions: {
        en: 'Sales from 1 January 2022.',
        fr: 'Ventes à partir du 1er janvier 2022.',
        de: 'Verkäufe ab 1. Januar 2022.',
      },
    },
    'ES-08-used': {
      rule: {
        en: 'For used goods a shorter time may be agreed, of one year at least.',
        fr: 'Pour un bien d’occasion, un délai plus court peut être convenu, d’un an au moins.',
        de: 'Bei gebrauchter Ware kann eine kürzere Zeit vereinbart werden, mindestens ein Jahr.',
      },
    },
    'ES-08-digital': {
      rule: {
        en: 'For digital content the time is two years.',
        fr: 'Pour un contenu numérique, le délai est de deux ans.',
        de: 'Bei digitalen Inhalten sind es zwei Jahre.',
      },
    },
    'ES-09': {
      rule: {
        en: 'A defect that shows within two years of delivery is presumed to have been there from the start.',
        fr: 'Un défaut qui apparaît dans les deux ans suivant la livraison est présumé avoir existé dès le départ.',
        de: 'Bei einem Mangel, der sich binnen zwei Jahren nach der Lieferung zeigt, wird vermutet, dass er von Anfang an bestand.',
      },
    },
    'ES-10': {
      rule: {
        en: 'A court can be asked within five years of the defect showing.',
        fr: 'Le tribunal peut être saisi dans les cinq ans suivant l’apparition du défaut.',
        de: 'Klage ist binnen fünf Jahren möglich, nachdem sich der Mangel gezeigt hat.',
      },
    },
    'ES-11': {
      rule: {
        en: 'While the goods are with the seller for repair or replacement, the guarantee stands still.',
        fr: 'Tant que le bien est chez le vendeur pour réparation ou remplacement, la garantie est suspendue.',
        de: 'Solange die Ware zur Reparatur oder zum Ersatz beim Verkäufer ist, steht die Gewährleistung still.',
      },
    },
    'ES-11-same': {
      rule: {
        en: 'If the same defect shows again within a year of the repair or replacement, it is presumed to be the same one.',
        fr: 'Si le même défaut réapparaît dans l’année suivant la réparation ou le remplacement, il est présumé être le même.',
        de: 'Zeigt sich derselbe Mangel binnen eines Jahres nach Reparatur oder Ersatz wieder, gilt er als der gleiche.',
      },
    },
    'ES-12': {
      rule: {
        en: 'The seller answers a complaint within 15 days.',
        fr: 'Le vendeur répond à une réclamation dans les 15 jours.',
        de: 'Der Verkäufer beantwortet eine Beschwerde binnen 15 Tagen.',
      },
      conditions: {
        en: 'Since 28 December 2025; one month before.',
        fr: 'Depuis le 28 décembre 2025 ; un mois auparavant.',
        de: 'Seit 28. Dezember 2025; zuvor ein Monat.',
      },
    },
    'ES-12-before': {
      rule: {
        en: 'The seller answers a complaint made before 28 December 2025 within one month.',
        fr: 'Le vendeur répond dans le mois à une réclamation faite avant le 28 décembre 2025.',
        de: 'Eine Beschwerde von vor dem 28. Dezember 2025 beantwortet der Verkäufer binnen eines Monats.',
      },
    },
    'ES-12-large': {
      rule: {
        en: 'Large traders answer within 15 working days.',
        fr: 'Les grandes entreprises répondent dans les 15 jours ouvrés.',
        de: 'Große Unternehmen antworten binnen 15 Arbeitstagen.',
      },
      conditions: {
        en: '250 staff or more, or turnover over 50 million euros, or a balance over 43 million. They have until 28 December 2026 to adapt.',
        fr: '250 salariés ou plus, ou plus de 50 millions d’euros de chiffre d’affaires, ou plus de 43 millions de bilan. Elles ont jusqu’au 28 décembre 2026 pour s’adapter.',
        de: 'Ab 250 Beschäftigten, über 50 Millionen Euro Umsatz oder über 43 Millionen Bilanz. Anpassung bis 28. Dezember 2026.',
      },
    },
    'ES-12-billing': {
      rule: {
        en: 'Large traders answer disputes over bills within five working days.',
        fr: 'Les grandes entreprises répondent aux litiges de facturation dans les cinq jours ouvrés.',
        de: 'Große Unternehmen beantworten Streit über Rechnungen binnen fünf Arbeitstagen.',
      },
    },
    'ES-13': {
      rule: {
        en: 'Before court, an out-of-court attempt is needed; a shopper’s own complaint is enough once it was refused or not answered in time.',
        fr: 'Avant le juge, une tentative amiable est nécessaire ; la réclamation de l’acheteur suffit, une fois refusée ou restée sans réponse à temps.',
        de: 'Vor der Klage ist ein außergerichtlicher Versuch nötig; die eigene Beschwerde genügt, wenn sie abgelehnt oder nicht fristgerecht beantwortet wurde.',
      },
      conditions: {
        en: 'Since 3 April 2025. Keep the proof of your complaint.',
        fr: 'Depuis le 3 avril 2025. Gardez la preuve de votre réclamation.',
        de: 'Seit 3. April 2025. Bewahren Sie den Nachweis Ihrer Beschwerde auf.',
      },
    },
    'ES-14': {
      rule: {
        en: 'When the seller has joined it, the consumer arbitration system decides free of charge.',
        fr: 'Si le vendeur y a adhéré, le système d’arbitrage de consommation tranche gratuitement.',
        de: 'Ist der Verkäufer beigetreten, entscheidet das Verbraucherschiedssystem kostenlos.',
      },
      conditions: {
        en: 'Binding. The award takes up to 90 days, which can be extended.',
        fr: 'Contraignant. La sentence prend jusqu’à 90 jours, prolongeables.',
        de: 'Bindend. Der Schiedsspruch dauert bis zu 90 Tage, verlängerbar.',
      },
    },
    'ES-15': {
      rule: {
        en: 'The day of the event is not counted, and a last day on a weekend or holiday does not move.',
        fr: 'Le jour de l’événement ne compte pas, et un dernier jour de week-end ou férié n’est pas reporté.',
        de: 'Der Tag des Ereignisses zählt nicht mit, und ein letzter Tag am Wochenende oder Feiertag verschiebt sich nicht.',
      },
    },
  },
} as const satisfies { name: Sentence; rules: Record<string, RuleWords> };
