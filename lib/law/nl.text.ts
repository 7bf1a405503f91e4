import type { Sentence } from '../values/sentence';
import type { RuleWords } from './rules-of';

/** What each rule of `nl.ts` says, in the shopper's words. */
export const nlText = {
  name: { en: 'Netherlands', fr: 'Pays-Bas', de: 'Niederlande' } satisfies Sentence,
  rules: {
    'NL-01': {
      rule: {
        en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
        fr: 'Sans date convenue, le vendeur doit livrer dans les 30 jours suivant la commande.',
        de: 'Ist kein Termin vereinbart, muss der Verkäufer binnen 30 Tagen nach der Bestellung liefern.',
      },
      conditions: {
        en: 'After that, extra time is set before the contract ends, unless the seller refuses or the date was essential.',
        fr: 'Ensuite, un délai supplémentaire est accordé avant la fin du contrat, sauf refus ou date essentielle.',
        de: 'Danach ist vor dem Vertragsende eine Nachfrist zu setzen, außer bei Weigerung oder wesentlichem Termin.',
      },
    },
    'NL-02': {
      rule: {
        en: 'A distance purchase can be withdrawn from without a reason within 14 days of receipt.',
        fr: 'On peut se rétracter d’un achat à distance sans motif dans les 14 jours suivant la réception.',
        de: 'Ein Fernabsatzkauf kann binnen 14 Tagen nach Erhalt ohne Grund widerrufen werden.',
      },
      conditions: {
        en: 'Some goods are excepted, such as made-to-measure ones.',
        fr: 'Certains biens sont exclus, comme ceux faits sur mesure.',
        de: 'Manche Waren sind ausgenommen, etwa Maßanfertigungen.',
      },
    },
    'NL-03': {
      rule: {
        en: 'When the seller gave no information on withdrawal, 12 months are added to the 14 days.',
        fr: 'Si le vendeur n’a pas informé du droit de rétractation, 12 mois s’ajoutent aux 14 jours.',
        de: 'Hat der Verkäufer nicht über den Widerruf informiert, kommen zu den 14 Tagen 12 Monate hinzu.',
      },
    },
    'NL-04': {
      rule: {
        en: 'The seller refunds within 14 days of the day after receiving the withdrawal.',
        fr: 'Le vendeur rembourse dans les 14 jours suivant le jour de réception de la rétractation.',
        de: 'Der Verkäufer erstattet binnen 14 Tagen nach dem Tag, an dem er den Widerruf erhalten hat.',
      },
      conditions: {
        en: 'He may wait until he has the goods or proof that they were sent.',
        fr: 'Il peut attendre d’avoir le bien ou la preuve de son envoi.',
        de: 'Er darf warten, bis er die Ware oder den Nachweis der Absendung hat.',
      },
    },
    'NL-05': {
      rule: {
        en: 'The goods must be sent back within 14 days of the withdrawal.',
        fr: 'Le bien doit être renvoyé dans les 14 jours suivant la rétractation.',
        de: 'Die Ware ist binnen 14 Tagen nach dem Widerruf zurückzusenden.',
      },
    },
    'NL-06': {
      rule: {
        en: 'The guarantee has no fixed length: it lasts as long as such a product may be expected to last.',
        fr: 'La garantie n’a pas de durée fixe : elle vaut aussi longtemps qu’un tel produit doit normalement durer.',
        de: 'Die Gewährleistung hat keine feste Dauer: Sie gilt so lange, wie ein solches Produkt halten darf.',
      },
      conditions: {
        en: 'Do not let yourself be told that it ends after two years. Read in the state of 2010.',
        fr: 'Elle ne s’arrête pas d’office après deux ans. Texte lu dans sa version de 2010.',
        de: 'Sie endet nicht von selbst nach zwei Jahren. Gelesen im Stand von 2010.',
      },
    },
    'NL-07': {
      rule: {
        en: 'A defect that shows within one year of delivery is presumed to have been there from the start.',
        fr: 'Un défaut qui apparaît dans l’année suivant la livraison est présumé avoir existé dès le départ.',
        de: 'Bei einem Mangel, der sich binnen eines Jahres nach der Lieferung zeigt, wird vermutet, dass er von Anfang an bestand.',
      },
      conditions: {
        en: 'For sales from 27 April 2022; we noted that day from memory.',
        fr: 'Pour les ventes à partir du 27 avril 2022 ; cette date est citée de mémoire.',
        de: 'Für Verkäufe ab 27. April 2022; dieses Datum haben wir aus dem Gedächtnis notiert.',
      },
    },
    'NL-07-animals': {
      rule: {
        en: 'For live animals the presumption holds for six months.',
        fr: 'Pour les animaux vivants, la présomption vaut six mois.',
        de: 'Bei lebenden Tieren gilt die Vermutung sechs Monate.',
      },
    },
    'NL-08': {
      rule: {
        en: 'The seller must be told of a defect in due time; within two months of finding it is always in time.',
        fr: 'Le défaut doit être signalé au vendeur à temps ; dans les deux mois suivant sa découverte, c’est toujours à temps.',
        de: 'Der Mangel ist dem Verkäufer rechtzeitig zu melden; binnen zwei Monaten nach der Entdeckung ist es immer rechtzeitig.',
      },
    },
    'NL-09': {
      rule: {
        en: 'A court can be asked within two years of telling the seller.',
        fr: 'Le tribunal peut être saisi dans les deux ans suivant le signalement au vendeur.',
        de: 'Klage ist binnen zwei Jahren nach der Meldung an den Verkäufer möglich.',
      },
      conditions: {
        en: 'A letter that insists on the claim starts the time anew.',
        fr: 'Une lettre qui maintient la demande fait repartir le délai.',
        de: 'Ein Brief, der am Anspruch festhält, lässt die Frist neu beginnen.',
      },
    },
    'NL-10': {
      rule: {
        en: 'The dispute committee must be reached within 12 months of the complaint to the shop.',
        fr: 'La commission des litiges doit être saisie dans les 12 mois suivant la réclamation à la boutique.',
        de: 'Die Schlichtungskommission muss binnen 12 Monaten nach der Beschwerde beim Shop angerufen werden.',
      },
      conditions: {
        en: 'Only for shops that are members. Binding. 52.50 euros, paid back if you are right.',
        fr: 'Seulement pour les boutiques membres. Contraignant. 52,50 euros, rendus si vous avez raison.',
        de: 'Nur bei Mitgliedern. Bindend. 52,50 Euro, zurückgezahlt, wenn Sie Recht bekommen.',
      },
    },
    'NL-10-wait': {
      rule: {
        en: 'First the shop is given at least four weeks to answer the complaint.',
        fr: 'Il faut d’abord laisser à la boutique au moins quatre semaines pour répondre.',
        de: 'Zuerst hat der Shop mindestens vier Wochen Zeit für die Antwort.',
      },
    },
    'NL-11': {
      rule: {
        en: 'A last day on a weekend or holiday moves to the next working day.',
        fr: 'Un dernier jour de week-end ou férié est reporté au jour ouvré suivant.',
        de: 'Ein letzter Tag am Wochenende oder Feiertag verschiebt sich auf den nächsten Arbeitstag.',
      },
      conditions: {
        en: 'Not for periods over 90 days, 12 weeks or 3 months, nor in years. Three days or more hold at least two working days. Good Friday is a holiday.',
        fr: 'Pas pour les délais de plus de 90 jours, 12 semaines ou 3 mois, ni en années. Trois jours ou plus comprennent au moins deux jours ouvrés. Le Vendredi saint est férié.',
        de: 'Nicht bei Fristen über 90 Tage, 12 Wochen oder 3 Monate und nicht bei Jahren. Drei Tage oder mehr enthalten mindestens zwei Arbeitstage. Karfreitag ist Feiertag.',
      },
    },
  },
} as const satisfies { name: Sentence; rules: Record<string, RuleWords> };
