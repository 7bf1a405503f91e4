import type { Sentence } from '../values/sentence';
import type { RuleWords } from './rules-of';

/** What each rule of `us.ts` says, in the shopper's words. */
export const usText = {
  name: { en: 'United States', fr: 'États-Unis', de: 'Vereinigte Staaten' } satisfies Sentence,
  rules: {
    'US-01': {
      rule: {
        en: 'The seller ships by the date it stated, or else within 30 days of a complete order.',
        fr: 'Le vendeur expédie à la date annoncée ou, à défaut, dans les 30 jours suivant une commande complète.',
        de: 'Der Verkäufer versendet zum genannten Termin, sonst binnen 30 Tagen nach einer vollständigen Bestellung.',
      },
      conditions: {
        en: 'This is the day it leaves the seller, not the day it reaches you.',
        fr: 'C’est le jour où le colis part, pas celui où il arrive.',
        de: 'Gemeint ist der Versand, nicht die Ankunft.',
      },
    },
    'US-01-credit': {
      rule: {
        en: 'When the order asks for credit from the seller, shipping may take 50 days.',
        fr: 'Si la commande demande un crédit au vendeur, l’expédition peut prendre 50 jours.',
        de: 'Wird mit der Bestellung ein Kredit des Verkäufers beantragt, darf der Versand 50 Tage dauern.',
      },
    },
    'US-02': {
      rule: {
        en: 'A seller that cannot ship in time must say so before the date and let the shopper choose: wait, or cancel for a refund.',
        fr: 'Un vendeur qui ne peut pas expédier à temps doit le dire avant la date et laisser le choix : attendre, ou annuler et être remboursé.',
        de: 'Kann der Verkäufer nicht rechtzeitig versenden, muss er es vorher sagen und wählen lassen: warten oder stornieren mit Erstattung.',
      },
      conditions: {
        en: 'No answer to a first delay of at most 30 days counts as yes; to a longer or open one, as cancelling.',
        fr: 'Ne pas répondre à un premier retard de 30 jours au plus vaut accord ; à un retard plus long ou indéfini, annulation.',
        de: 'Schweigen zu einer ersten Verzögerung bis 30 Tage gilt als Zustimmung; zu einer längeren oder offenen als Stornierung.',
      },
    },
    'US-03': {
      rule: {
        en: 'A refund that is due goes out within seven working days.',
        fr: 'Un remboursement dû est envoyé dans les sept jours ouvrés.',
        de: 'Eine fällige Erstattung wird binnen sieben Arbeitstagen veranlasst.',
      },
      conditions: {
        en: 'Cash, check, or a card the seller did not issue. Working days: Monday to Friday without federal holidays.',
        fr: 'Espèces, chèque ou carte que le vendeur n’a pas émise. Jours ouvrés : du lundi au vendredi, hors fériés fédéraux.',
        de: 'Bargeld, Scheck oder eine Karte, die nicht vom Verkäufer stammt. Arbeitstage: Montag bis Freitag ohne Bundesfeiertage.',
      },
    },
    'US-03-credit': {
      rule: {
        en: 'When the seller itself gave the credit, the refund comes within one billing cycle.',
        fr: 'Si le crédit vient du vendeur lui-même, le remboursement intervient dans un cycle de facturation.',
        de: 'Stammt der Kredit vom Verkäufer selbst, erfolgt die Erstattung innerhalb eines Abrechnungszeitraums.',
      },
      conditions: {
        en: 'The length of a cycle is on your statement.',
        fr: 'La durée du cycle figure sur votre relevé.',
        de: 'Die Länge des Zeitraums steht auf Ihrer Abrechnung.',
      },
    },
    'US-04': {
      rule: {
        en: 'A written notice of a billing error must reach the credit card issuer within 60 days of the first statement that shows it.',
        fr: 'L’avis écrit d’erreur de facturation doit parvenir à l’émetteur de la carte de crédit dans les 60 jours suivant l’envoi du premier relevé qui la montre.',
        de: 'Die schriftliche Meldung eines Abrechnungsfehlers muss beim Kreditkartenherausgeber binnen 60 Tagen nach Versand der ersten Abrechnung eingehen, die ihn zeigt.',
      },
      conditions: {
        en: 'To the address for billing inquiries. Covers what was not delivered, late, wrong or not as agreed, wrong amounts and charges you did not make; not the quality of goods you accepted.',
        fr: 'À l’adresse des réclamations de facturation. Couvre ce qui n’est pas livré, en retard, erroné ou non convenu, les montants faux et les débits que vous n’avez pas faits ; pas la qualité d’un bien accepté.',
        de: 'An die Adresse für Rechnungsfragen. Umfasst nicht, verspätet, falsch oder nicht wie vereinbart Geliefertes, falsche Beträge und fremde Belastungen; nicht die Qualität angenommener Ware.',
      },
      effect: {
        en: 'The disputed sum need not be paid meanwhile.',
        fr: 'La somme contestée n’a pas à être payée entre-temps.',
        de: 'Der bestrittene Betrag muss inzwischen nicht bezahlt werden.',
      },
    },
    'US-05': {
      rule: {
        en: 'The issuer acknowledges the notice within 30 days.',
        fr: 'L’émetteur accuse réception de l’avis dans les 30 jours.',
        de: 'Der Kartenherausgeber bestätigt die Meldung binnen 30 Tagen.',
      },
      conditions: {
        en: 'Unless it settled the matter before.',
        fr: 'Sauf s’il a réglé l’affaire avant.',
        de: 'Es sei denn, er hat die Sache vorher erledigt.',
      },
    },
    'US-06': {
      rule: {
        en: 'The issuer corrects the bill or explains itself within two complete billing cycles, at most 90 days.',
        fr: 'L’émetteur corrige ou s’explique dans deux cycles de facturation complets, 90 jours au plus.',
        de: 'Der Kartenherausgeber berichtigt oder begründet binnen zwei voller Abrechnungszeiträume, höchstens 90 Tagen.',
      },
    },
    'US-07': {
      rule: {
        en: 'For faulty goods, what is still unpaid on the credit card can be withheld from the issuer, as from the seller.',
        fr: 'Pour un bien défectueux, ce qui reste impayé sur la carte de crédit peut être opposé à l’émetteur comme au vendeur.',
        de: 'Bei mangelhafter Ware kann der noch offene Betrag auf der Kreditkarte dem Herausgeber wie dem Verkäufer verweigert werden.',
      },
      conditions: {
        en: 'More than 50 dollars, in your state or within 100 miles of home, after an honest try with the seller. Only the balance unpaid when you give notice.',
        fr: 'Plus de 50 dollars, dans votre État ou à moins de 100 miles, après un essai sincère auprès du vendeur. Seulement le solde impayé au jour de l’avis.',
        de: 'Über 50 Dollar, im eigenen Bundesstaat oder binnen 100 Meilen, nach ernsthaftem Versuch beim Verkäufer. Nur der bei der Meldung offene Betrag.',
      },
    },
    'US-08': {
      rule: {
        en: 'An unauthorised or wrong debit must be reported to the bank within 60 days of the statement that first shows it.',
        fr: 'Un débit non autorisé ou erroné doit être signalé à la banque dans les 60 jours suivant l’envoi du premier relevé qui le montre.',
        de: 'Eine nicht autorisierte oder falsche Abbuchung ist der Bank binnen 60 Tagen nach Versand des Auszugs zu melden, der sie zuerst zeigt.',
      },
      conditions: {
        en: 'Debit cards and transfers. Faults of goods are not covered.',
        fr: 'Cartes de débit et virements. Les défauts d’un bien ne sont pas couverts.',
        de: 'Debitkarten und Überweisungen. Mängel der Ware fallen nicht darunter.',
      },
    },
    'US-09': {
      rule: {
        en: 'The bank looks into it within ten business days and reports three business days after.',
        fr: 'La banque enquête dans les dix jours ouvrés et rend compte trois jours ouvrés après.',
        de: 'Die Bank prüft binnen zehn Bankarbeitstagen und berichtet drei Bankarbeitstage später.',
      },
      conditions: {
        en: 'It may ask for your report in writing within ten business days.',
        fr: 'Elle peut demander votre signalement par écrit dans les dix jours ouvrés.',
        de: 'Sie kann Ihre Meldung binnen zehn Bankarbeitstagen schriftlich verlangen.',
      },
    },
    'US-09-credit': {
      rule: {
        en: 'If it puts the money back meanwhile, the bank may take 45 days.',
        fr: 'Si elle recrédite l’argent entre-temps, la banque peut prendre 45 jours.',
        de: 'Schreibt sie das Geld inzwischen gut, darf die Bank 45 Tage brauchen.',
      },
    },
    'US-09-longer': {
      rule: {
        en: 'For payments in a shop or abroad and for new accounts it may take 90 days.',
        fr: 'Pour un paiement en magasin ou à l’étranger et pour un compte récent, 90 jours.',
        de: 'Bei Zahlungen im Laden oder im Ausland und bei neuen Konten sind es 90 Tage.',
      },
    },
    'US-10': {
      rule: {
        en: 'A claim for faulty goods goes to court within four years of delivery.',
        fr: 'Une action pour un bien défectueux est portée au tribunal dans les quatre ans suivant la livraison.',
        de: 'Eine Klage wegen mangelhafter Ware ist binnen vier Jahren nach der Lieferung möglich.',
      },
      conditions: {
        en: 'State law. A contract may cut it to one year, not less.',
        fr: 'Droit des États. Un contrat peut réduire ce délai à un an, pas moins.',
        de: 'Recht der Bundesstaaten. Ein Vertrag kann die Frist auf ein Jahr kürzen, nicht weniger.',
      },
    },
    'US-11': {
      rule: {
        en: 'Goods that are not as ordered can be rejected within a reasonable time, telling the seller promptly.',
        fr: 'Un bien qui ne correspond pas à la commande peut être refusé dans un délai raisonnable, en prévenant vite le vendeur.',
        de: 'Ware, die nicht der Bestellung entspricht, kann in angemessener Zeit zurückgewiesen werden; der Verkäufer ist rasch zu benachrichtigen.',
      },
      conditions: {
        en: 'No number of days. State law.',
        fr: 'Aucun nombre de jours. Droit des États.',
        de: 'Keine Anzahl Tage. Recht der Bundesstaaten.',
      },
    },
    'US-12': {
      rule: {
        en: 'For accepted goods the seller must be told of a fault within a reasonable time, or all claims are lost.',
        fr: 'Pour un bien accepté, le défaut doit être signalé au vendeur dans un délai raisonnable, sinon tout droit est perdu.',
        de: 'Bei angenommener Ware muss der Mangel in angemessener Zeit gemeldet werden, sonst sind alle Ansprüche verloren.',
      },
      conditions: {
        en: 'No number of days. State law; read as enacted in one state.',
        fr: 'Aucun nombre de jours. Droit des États ; texte lu pour un seul État.',
        de: 'Keine Anzahl Tage. Recht der Bundesstaaten; für einen Bundesstaat gelesen.',
      },
    },
    'US-13': {
      rule: {
        en: 'There is no federal right to change one’s mind after an online purchase.',
        fr: 'Il n’existe pas de droit fédéral de rétractation pour un achat en ligne.',
        de: 'Für Online-Käufe gibt es kein Widerrufsrecht des Bundes.',
      },
      conditions: {
        en: 'The shop’s own return policy counts. Door-to-door sales: three business days.',
        fr: 'La politique de retour de la boutique compte. Démarchage à domicile : trois jours ouvrés.',
        de: 'Es gilt die Rückgaberegelung des Shops. Haustürgeschäfte: drei Geschäftstage.',
      },
    },
    'US-14': {
      rule: {
        en: 'The card networks’ own times, often 120 days, are contract rules, not law.',
        fr: 'Les délais des réseaux de cartes, souvent 120 jours, sont des règles contractuelles, pas la loi.',
        de: 'Die Fristen der Kartennetze, oft 120 Tage, sind Vertragsregeln, kein Gesetz.',
      },
    },
  },
} as const satisfies { name: Sentence; rules: Record<string, RuleWords> };
