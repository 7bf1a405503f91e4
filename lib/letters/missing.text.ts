import type { Sentence } from '../values/sentence';
import type { MissingFactId } from './missing';

export const NOT_BILLED_YET: Sentence = {
  en: 'No bill shows it yet',
  fr: 'Aucune facture ne le montre encore',
  de: 'Noch auf keiner Rechnung',
};

/** How a letter asks for what it needs. */
export const QUESTIONS: Record<MissingFactId, { readonly ask: Sentence; readonly help: Sentence | null }> = {
  'shopper-name': {
    ask: {
      en: 'What is your name?',
      fr: 'Quel est votre nom ?',
      de: 'Wie heißen Sie?',
    },
    help: {
      en: 'It signs the letter and stays on this computer.',
      fr: 'Il signe la lettre et reste sur cet ordinateur.',
      de: 'Ihr Name steht unter dem Brief und bleibt auf diesem Computer.',
    },
  },
  'shopper-address': {
    ask: {
      en: 'What is your postal address?',
      fr: 'Quelle est votre adresse postale ?',
      de: 'Wie lautet Ihre Postanschrift?',
    },
    help: {
      en: 'It goes at the head of a printed letter.',
      fr: 'Elle figure en tête d’une lettre imprimée.',
      de: 'Sie steht im Kopf eines gedruckten Briefs.',
    },
  },
  'shopper-email': {
    ask: {
      en: 'Which e-mail address did you use for this order?',
      fr: 'Quelle adresse e-mail avez-vous utilisée pour cette commande ?',
      de: 'Welche E-Mail-Adresse haben Sie bei dieser Bestellung verwendet?',
    },
    help: {
      en: 'The other side finds the order by it and answers there.',
      fr: 'Elle permet de retrouver la commande et de vous répondre.',
      de: 'Darüber findet die andere Seite die Bestellung und antwortet Ihnen.',
    },
  },
  merchant: {
    ask: {
      en: 'What is the name of the shop?',
      fr: 'Quel est le nom de la boutique ?',
      de: 'Wie heißt der Shop?',
    },
    help: null,
  },
  'order-number': {
    ask: {
      en: 'What is the order number?',
      fr: 'Quel est le numéro de commande ?',
      de: 'Wie lautet die Bestellnummer?',
    },
    help: {
      en: 'You find it in the shop’s confirmation. Without one, the day of the order is enough.',
      fr: 'Il figure dans la confirmation de la boutique. À défaut, la date de la commande suffit.',
      de: 'Sie steht in der Bestätigung des Shops. Ohne Nummer genügt der Tag der Bestellung.',
    },
  },
  'order-date': {
    ask: {
      en: 'On which day did you order?',
      fr: 'Quel jour avez-vous commandé ?',
      de: 'An welchem Tag haben Sie bestellt?',
    },
    help: null,
  },
  total: {
    ask: {
      en: 'How much was the order in all?',
      fr: 'Quel est le montant total de la commande ?',
      de: 'Wie hoch ist der Gesamtbetrag der Bestellung?',
    },
    help: null,
  },
  'merchant-written-on': {
    ask: {
      en: 'On which day did you write to the seller?',
      fr: 'Quel jour avez-vous écrit au vendeur ?',
      de: 'An welchem Tag haben Sie dem Verkäufer geschrieben?',
    },
    help: {
      en: 'The one who reads this wants to know that the seller was asked first.',
      fr: 'Le destinataire veut savoir que le vendeur a été sollicité d’abord.',
      de: 'Der Empfänger will wissen, dass der Verkäufer zuerst gefragt wurde.',
    },
  },
  'what-happened': {
    ask: {
      en: 'What happened, in one or two sentences?',
      fr: 'Que s’est-il passé, en une ou deux phrases ?',
      de: 'Was ist passiert, in ein oder zwei Sätzen?',
    },
    help: {
      en: 'It goes into the letter as you write it.',
      fr: 'Votre texte est repris tel quel dans la lettre.',
      de: 'Ihr Text kommt so in den Brief, wie Sie ihn schreiben.',
    },
  },
  'bill-date': {
    ask: {
      en: 'What is the date of the card bill that shows this payment?',
      fr: 'Quelle est la date de la facture de carte où figure ce paiement ?',
      de: 'Welches Datum trägt die Kartenrechnung mit dieser Zahlung?',
    },
    help: {
      en: 'It is printed at the top of the bill.',
      fr: 'Elle est imprimée en haut de la facture.',
      de: 'Es steht oben auf der Rechnung.',
    },
  },
  'transaction-line': {
    ask: {
      en: 'How is this payment printed on the bill?',
      fr: 'Comment ce paiement est-il libellé sur la facture ?',
      de: 'Wie steht diese Zahlung auf der Rechnung?',
    },
    help: {
      en: 'Copy the line, without the card number.',
      fr: 'Recopiez la ligne, sans le numéro de carte.',
      de: 'Schreiben Sie die Zeile ab, ohne die Kartennummer.',
    },
  },
  'debited-on': {
    ask: {
      en: 'On which day was it debited?',
      fr: 'Quel jour le débit a-t-il eu lieu ?',
      de: 'An welchem Tag wurde es belastet?',
    },
    help: {
      en: 'You find it on the statement of your account or card.',
      fr: 'Il figure sur le relevé de votre compte ou de votre carte.',
      de: 'Der Tag steht auf dem Konto- oder Kartenauszug.',
    },
  },
  'received-on': {
    ask: {
      en: 'On which day did it arrive?',
      fr: 'Quel jour l’avez-vous reçu ?',
      de: 'An welchem Tag kam es an?',
    },
    help: null,
  },
  'payment-firm': {
    ask: {
      en: 'Which bank or payment firm is it about?',
      fr: 'De quelle banque ou société de paiement s’agit-il ?',
      de: 'Um welche Bank oder Zahlungsfirma geht es?',
    },
    help: {
      en: 'The name as printed on your card or contract.',
      fr: 'Le nom tel qu’il figure sur votre carte ou votre contrat.',
      de: 'Der Name, wie er auf Karte oder Vertrag steht.',
    },
  },
  'firm-written-on': {
    ask: {
      en: 'On which day did you first write to this firm?',
      fr: 'Quel jour avez-vous écrit à cette société pour la première fois ?',
      de: 'An welchem Tag haben Sie dieser Firma zum ersten Mal geschrieben?',
    },
    help: {
      en: 'The one who reads this wants to know that the firm was asked first.',
      fr: 'Le destinataire veut savoir que la société a été sollicitée d’abord.',
      de: 'Der Empfänger will wissen, dass die Firma zuerst gefragt wurde.',
    },
  },
  'tracking-number': {
    ask: {
      en: 'What is the tracking number of the parcel?',
      fr: 'Quel est le numéro de suivi du colis ?',
      de: 'Wie lautet die Sendungsnummer des Pakets?',
    },
    help: null,
  },
  'answer-by': {
    ask: {
      en: 'By which day should they answer?',
      fr: 'Jusqu’à quel jour laissez-vous pour répondre ?',
      de: 'Bis zu welchem Tag soll geantwortet werden?',
    },
    help: {
      en: 'The day must lie after today.',
      fr: 'Ce jour doit être après aujourd’hui.',
      de: 'Der Tag muss nach heute liegen.',
    },
  },
};
