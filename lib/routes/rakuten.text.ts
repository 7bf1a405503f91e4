import type { Sentence } from '../values/sentence';

/** Every sentence of the Rakuten route. */
export const rakutenText = {
  name: { en: 'Rakuten claim', fr: 'Réclamation Rakuten', de: 'Rakuten-Reklamation' },
  asked: { en: 'with Rakuten', fr: 'auprès de Rakuten', de: 'bei Rakuten' },
  who: {
    en: 'For any order on Rakuten France: it holds the money until you confirm receipt.',
    fr: 'Pour toute commande sur Rakuten France : l’argent est retenu jusqu’à votre confirmation de réception.',
    de: 'Für jede Bestellung bei Rakuten Frankreich: Das Geld bleibt dort, bis Sie den Erhalt bestätigen.',
  },
  covers: {
    en: 'It takes orders not received, damaged, different from the offer, or counterfeit.',
    fr: 'Elle concerne les commandes non reçues, endommagées, différentes de l’annonce ou contrefaites.',
    de: 'Behandelt werden nicht erhaltene, beschädigte, abweichende oder gefälschte Ware.',
  },
  opensRule: {
    en: 'For an order not received Rakuten asks for a reasonable wait; its help page says seven days from the order. At once if the seller admits not having sent it.',
    fr: 'Pour une commande non reçue, Rakuten demande une attente raisonnable ; sa page d’aide dit sept jours après la commande. Aussitôt si le vendeur reconnaît n’avoir rien expédié.',
    de: 'Bei nicht erhaltener Ware verlangt Rakuten eine angemessene Wartezeit; die Hilfeseite nennt sieben Tage ab Bestellung. Sofort, wenn der Verkäufer zugibt, nichts versandt zu haben.',
  },
  opensWhy: {
    en: 'Seven days after the order of {from}',
    fr: 'Sept jours après la commande du {from}',
    de: 'Sieben Tage nach der Bestellung vom {from}',
  },
  opensAdmits: {
    en: 'Open at once: the seller has answered or refused.',
    fr: 'Ouvert aussitôt : le vendeur a répondu ou refusé.',
    de: 'Sofort offen: Der Verkäufer hat geantwortet oder abgelehnt.',
  },
  closesRule: {
    en: 'A claim is made within 14 days of receipt; if nothing came, or without tracking, within 30 days of the seller’s confirmation that the item is available.',
    fr: 'La réclamation se fait dans les 14 jours de la réception ; si rien n’est arrivé, ou sans suivi, dans les 30 jours de la confirmation de disponibilité par le vendeur.',
    de: 'Reklamiert wird binnen 14 Tagen nach Erhalt; kam nichts an oder gibt es keine Sendungsverfolgung, binnen 30 Tagen nach der Verfügbarkeitsbestätigung des Verkäufers.',
  },
  closesConflict: {
    en: 'Older guides speak of six weeks; the terms of 28 July 2026 do not.',
    fr: 'D’anciens guides parlent de six semaines ; les conditions du 28 juillet 2026 non.',
    de: 'Ältere Ratgeber nennen sechs Wochen; die Bedingungen vom 28. Juli 2026 nicht.',
  },
  confirmedWhy: {
    en: '30 days after the seller confirmed on {from} that the item is available',
    fr: '30 jours après la confirmation de disponibilité du {from}',
    de: '30 Tage nach der Verfügbarkeitsbestätigung vom {from}',
  },
  orderWhy: {
    en: '30 days after the order of {from}: the seller cannot have confirmed before it',
    fr: '30 jours après la commande du {from} : le vendeur n’a pas pu confirmer avant',
    de: '30 Tage nach der Bestellung vom {from}: Vorher kann der Verkäufer nicht bestätigt haben',
  },
  orderLateWhy: {
    en: '45 days after the order of {from}: our number, because the day of confirmation is not known',
    fr: '45 jours après la commande du {from} : notre chiffre, faute de connaître le jour de confirmation',
    de: '45 Tage nach der Bestellung vom {from}: unsere Zahl, weil der Tag der Bestätigung nicht bekannt ist',
  },
  unknownConfirmed: {
    en: 'Without the day of confirmation Recours counts 30 days from the order to be safe, and holds the route closed only after 45.',
    fr: 'Sans le jour de confirmation, Recours compte par prudence 30 jours depuis la commande et ne tient la voie pour fermée qu’après 45.',
    de: 'Ohne den Tag der Bestätigung rechnet Recours vorsichtshalber 30 Tage ab der Bestellung und hält den Weg erst nach 45 für geschlossen.',
  },
  askConfirmed: {
    en: 'On which day did the seller confirm that the item is available?',
    fr: 'Quel jour le vendeur a-t-il confirmé la disponibilité de l’article ?',
    de: 'An welchem Tag hat der Verkäufer bestätigt, dass der Artikel verfügbar ist?',
  },
  askConfirmedHelp: {
    en: 'It stands in the order’s follow-up on Rakuten or in its e-mail.',
    fr: 'C’est indiqué dans le suivi de commande Rakuten ou dans son e-mail.',
    de: 'Das steht in der Bestellverfolgung bei Rakuten oder in der E-Mail dazu.',
  },
  askConfirmedSkip: { en: 'I don’t know', fr: 'Je ne sais pas', de: 'Weiß ich nicht' },
  answerRule: {
    en: 'For three working days the parties talk, then Rakuten steps in.',
    fr: 'Pendant trois jours ouvrés, les parties échangent, puis Rakuten intervient.',
    de: 'Drei Arbeitstage lang verhandeln die Parteien, dann greift Rakuten ein.',
  },
  notYet: {
    en: 'Opens seven days after the order, sooner if the seller admits not having sent it.',
    fr: 'S’ouvre sept jours après la commande, plus tôt si le vendeur reconnaît ne pas avoir expédié.',
    de: 'Öffnet sich sieben Tage nach der Bestellung, früher, wenn der Verkäufer zugibt, nicht versandt zu haben.',
  },
  costRule: {
    en: 'A claim at Rakuten is free.',
    fr: 'Une réclamation chez Rakuten est gratuite.',
    de: 'Eine Reklamation bei Rakuten ist kostenlos.',
  },
  stepDoNotRate: {
    en: 'Do not rate the seller and do not hand over the pick-up code before all is well: both pay the seller and end every claim.',
    fr: 'Ne notez pas le vendeur et ne donnez pas le code de retrait tant que tout n’est pas en ordre : cela paie le vendeur et met fin à toute réclamation.',
    de: 'Bewerten Sie den Verkäufer nicht und geben Sie den Abholcode nicht heraus, bevor alles stimmt: Beides gibt das Geld frei und beendet jede Reklamation.',
  },
  stepOpen: {
    en: 'In “Tous mes achats”, “Suivi de commande”, choose “Faire une réclamation”.',
    fr: 'Dans « Tous mes achats », « Suivi de commande », choisissez « Faire une réclamation ».',
    de: 'Wählen Sie unter „Tous mes achats“, „Suivi de commande“ den Punkt „Faire une réclamation“.',
  },
  evidenceSworn: {
    en: 'A signed declaration that nothing arrived',
    fr: 'Une attestation sur l’honneur de non-réception',
    de: 'Eine unterschriebene Erklärung, dass nichts ankam',
  },
  partRule: {
    en: 'If you accept a part of the price back, the claim counts as solved and no new one is possible. Withdrawing a claim is final.',
    fr: 'Accepter le remboursement d’une partie du prix règle la réclamation, sans nouvelle réclamation possible. Retirer une réclamation est définitif.',
    de: 'Wer sich einen Teil des Preises erstatten lässt, hat die Reklamation damit erledigt, eine neue ist nicht möglich. Eine Rücknahme ist endgültig.',
  },
  channel: {
    en: 'Your Rakuten account, in the order’s follow-up',
    fr: 'Votre compte Rakuten, dans le suivi de commande',
    de: 'Ihr Rakuten-Konto, in der Bestellverfolgung',
  },
  ends: {
    en: 'It ends with a refund or an exchange.',
    fr: 'Elle prend fin par un remboursement ou un échange.',
    de: 'Sie endet mit Erstattung oder Umtausch.',
  },
} as const satisfies Record<string, Sentence>;
