import type { Sentence } from '../values/sentence';
import type { RuleWords } from './rules-of';

/** What each rule of `pt.ts` says, in the shopper's words. */
export const ptText = {
  name: { en: 'Portugal', fr: 'Portugal', de: 'Portugal' } satisfies Sentence,
  rules: {
    'PT-01': {
      rule: {
        en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
        fr: 'Sans date convenue, le vendeur doit livrer dans les 30 jours suivant la commande.',
        de: 'Ist kein Termin vereinbart, muss der Verkäufer binnen 30 Tagen nach der Bestellung liefern.',
      },
      conditions: {
        en: 'After that, extra time is set before the contract ends; not when the seller refuses or the date was essential.',
        fr: 'Ensuite, un délai supplémentaire est accordé avant la fin du contrat, sauf refus ou date essentielle.',
        de: 'Danach ist vor dem Vertragsende eine Nachfrist zu setzen, außer bei Weigerung oder wesentlichem Termin.',
      },
    },
    'PT-02': {
      rule: {
        en: 'Once the contract is ended for want of delivery, the seller refunds everything within 14 days.',
        fr: 'Une fois le contrat rompu faute de livraison, le vendeur rembourse tout dans les 14 jours.',
        de: 'Ist der Vertrag wegen Nichtlieferung beendet, erstattet der Verkäufer alles binnen 14 Tagen.',
      },
    },
    'PT-02-double': {
      rule: {
        en: 'If that refund is late, double the sum paid is due.',
        fr: 'Si ce remboursement tarde, le double de la somme payée est dû.',
        de: 'Kommt diese Erstattung zu spät, ist das Doppelte des gezahlten Betrags geschuldet.',
      },
      conditions: {
        en: 'Damages may come on top.',
        fr: 'Des dommages-intérêts peuvent s’y ajouter.',
        de: 'Schadensersatz kann hinzukommen.',
      },
    },
    'PT-03': {
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
    'PT-03-visit': {
      rule: {
        en: 'After an uninvited visit at home the shopper has 30 days.',
        fr: 'Après une visite non sollicitée à domicile, l’acheteur a 30 jours.',
        de: 'Nach einem unbestellten Hausbesuch hat der Käufer 30 Tage.',
      },
    },
    'PT-04': {
      rule: {
        en: 'When the seller gave no information on withdrawal, 12 months are added to the first period.',
        fr: 'Si le vendeur n’a pas informé du droit de rétractation, 12 mois s’ajoutent au premier délai.',
        de: 'Hat der Verkäufer nicht über den Widerruf informiert, kommen zur ersten Frist 12 Monate hinzu.',
      },
    },
    'PT-05': {
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
    'PT-05-double': {
      rule: {
        en: 'If that refund is late, double is due, payable within 15 working days.',
        fr: 'Si ce remboursement tarde, le double est dû, à verser dans les 15 jours ouvrés.',
        de: 'Kommt diese Erstattung zu spät, ist das Doppelte geschuldet, zahlbar binnen 15 Arbeitstagen.',
      },
    },
    'PT-06': {
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
    'PT-06-used': {
      rule: {
        en: 'For used goods a shorter time may be agreed, of 18 months at least.',
        fr: 'Pour un bien d’occasion, un délai plus court peut être convenu, de 18 mois au moins.',
        de: 'Bei gebrauchter Ware kann eine kürzere Zeit vereinbart werden, mindestens 18 Monate.',
      },
    },
    'PT-07': {
      rule: {
        en: 'A defect that shows within two years of delivery is presumed to have been there from the start.',
        fr: 'Un défaut qui apparaît dans les deux ans suivant la livraison est présumé avoir existé dès le départ.',
        de: 'Bei einem Mangel, der sich binnen zwei Jahren nach der Lieferung zeigt, wird vermutet, dass er von Anfang an bestand.',
      },
    },
    'PT-07-used': {
      rule: {
        en: 'For used goods the presumption holds for one year.',
        fr: 'Pour un bien d’occasion, la présomption vaut un an.',
        de: 'Bei gebrauchter Ware gilt die Vermutung ein Jahr.',
      },
    },
    'PT-08': {
      rule: {
        en: 'Each repair adds six months to the guarantee, for four repairs at most.',
        fr: 'Chaque réparation ajoute six mois à la garantie, pour quatre réparations au plus.',
        de: 'Jede Reparatur verlängert die Gewährleistung um sechs Monate, bei höchstens vier Reparaturen.',
      },
    },
    'PT-09': {
      rule: {
        en: 'The seller repairs or replaces within 30 days.',
        fr: 'Le vendeur répare ou remplace dans les 30 jours.',
        de: 'Der Verkäufer repariert oder ersetzt binnen 30 Tagen.',
      },
      conditions: {
        en: 'Longer when the goods justify it. After that: a lower price or the end of the contract.',
        fr: 'Plus long si la nature du bien le justifie. Ensuite : réduction du prix ou fin du contrat.',
        de: 'Länger, wenn die Ware es rechtfertigt. Danach: Minderung oder Ende des Vertrags.',
      },
    },
    'PT-10': {
      rule: {
        en: 'When the defect shows within 30 days of delivery, the shopper may ask for a replacement or the money at once.',
        fr: 'Si le défaut apparaît dans les 30 jours suivant la livraison, l’acheteur peut demander tout de suite le remplacement ou la fin du contrat.',
        de: 'Zeigt sich der Mangel binnen 30 Tagen nach der Lieferung, kann der Käufer sofort Ersatz oder das Ende des Vertrags verlangen.',
      },
      conditions: {
        en: 'The defect must show in that time; asking may come later.',
        fr: 'C’est le défaut qui doit apparaître dans ce délai ; la demande peut venir après.',
        de: 'Der Mangel muss sich in dieser Zeit zeigen; verlangen kann man später.',
      },
    },
    'PT-11': {
      rule: {
        en: 'The rights are lost two years after the seller was told of the defect.',
        fr: 'Les droits s’éteignent deux ans après le signalement du défaut au vendeur.',
        de: 'Die Rechte erlöschen zwei Jahre nach der Meldung des Mangels an den Verkäufer.',
      },
      conditions: {
        en: 'No set time to report it. The two years stand still during a repair, a replacement or an attempt to settle.',
        fr: 'Aucun délai fixe pour le signaler. Les deux ans sont suspendus pendant une réparation, un remplacement ou une tentative amiable.',
        de: 'Für die Meldung gilt keine feste Frist. Die zwei Jahre ruhen während Reparatur, Ersatz oder Schlichtungsversuch.',
      },
    },
    'PT-11-pause': {
      rule: {
        en: 'From the notice of the defect until the goods are in order, the guarantee stands still.',
        fr: 'Du signalement du défaut à la mise en conformité, la garantie est suspendue.',
        de: 'Von der Meldung des Mangels bis zu seiner Behebung steht die Gewährleistung still.',
      },
    },
    'PT-12': {
      rule: {
        en: 'An entry in the complaints book must be answered within 15 working days.',
        fr: 'Une réclamation inscrite au livre des réclamations reçoit une réponse dans les 15 jours ouvrés.',
        de: 'Ein Eintrag im Beschwerdebuch muss binnen 15 Arbeitstagen beantwortet werden.',
      },
      conditions: {
        en: 'Also online, at livroreclamacoes.pt. The authority sees it.',
        fr: 'Aussi en ligne, sur livroreclamacoes.pt. L’autorité la voit.',
        de: 'Auch online unter livroreclamacoes.pt. Die Behörde sieht ihn.',
      },
    },
    'PT-13': {
      rule: {
        en: 'Up to 5,000 euros the seller must accept arbitration or mediation when the consumer expressly chooses it.',
        fr: 'Jusqu’à 5 000 euros, le vendeur doit accepter l’arbitrage ou la médiation si le consommateur le choisit expressément.',
        de: 'Bis 5000 Euro muss der Verkäufer ein Schiedsverfahren oder eine Schlichtung hinnehmen, wenn der Verbraucher es ausdrücklich wählt.',
      },
    },
  },
} as const satisfies { name: Sentence; rules: Record<string, RuleWords> };
