import type { Sentence } from '../values/sentence';

/** Alma: instalments, not the goods. */
export const almaText = {
  name: { en: 'Alma', fr: 'Alma', de: 'Alma' },
  asked: { en: 'with Alma', fr: 'auprès d’Alma', de: 'bei Alma' },
  who: {
    en: 'For whoever pays in instalments with Alma. Alma deals with the instalments, not with the goods.',
    fr: 'Pour qui paie en plusieurs fois avec Alma. Alma s’occupe des échéances, pas de la marchandise.',
    de: 'Für alle, die mit Alma in Raten zahlen. Alma kümmert sich um die Raten, nicht um die Ware.',
  },
  costRule: {
    en: 'No charge for asking was found.',
    fr: 'Aucun frais pour une demande n’a été trouvé.',
    de: 'Kosten für eine Anfrage waren nicht zu finden.',
  },
  answerWhy: {
    en: 'Alma usually answers within 24 hours; two working days are taken, from {from}',
    fr: 'Alma répond en général sous 24 heures ; deux jours ouvrés sont comptés depuis le {from}',
    de: 'Alma antwortet meist binnen 24 Stunden; gezählt werden zwei Werktage ab dem {from}',
  },
  answerRule: {
    en: 'Alma’s help form is usually answered within 24 hours.',
    fr: 'Le formulaire d’aide d’Alma reçoit en général une réponse sous 24 heures.',
    de: 'Das Hilfeformular von Alma wird meist binnen 24 Stunden beantwortet.',
  },
  stepForm: {
    en: 'Write through the form on help.almapay.com: order, what went wrong, what the seller said.',
    fr: 'Écrivez par le formulaire de help.almapay.com : commande, problème, réponse du vendeur.',
    de: 'Schreiben Sie über das Formular auf help.almapay.com: Bestellung, Problem, Antwort des Verkäufers.',
  },
  stepMove: {
    en: 'An instalment that falls due meanwhile can, under conditions, be moved in your Alma account.',
    fr: 'Une échéance qui tombe entre-temps peut, sous conditions, être déplacée dans votre compte Alma.',
    de: 'Eine inzwischen fällige Rate lässt sich unter Bedingungen im Alma-Konto verschieben.',
  },
  stepBlock: {
    en: 'You did not make this purchase: have the card blocked first, then tell Alma.',
    fr: 'Vous n’avez pas fait cet achat : faites d’abord bloquer la carte, puis prévenez Alma.',
    de: 'Dieser Kauf ist nicht von Ihnen: Lassen Sie zuerst die Karte sperren, dann informieren Sie Alma.',
  },
  sellerCancels: {
    en: 'As far as we know, Alma gives the instalments back when the seller cancels the order. The seller decides.',
    fr: 'À notre connaissance, Alma rembourse les échéances quand le vendeur annule la commande. C’est le vendeur qui décide.',
    de: 'Soweit bekannt, erstattet Alma die Raten, wenn der Verkäufer die Bestellung storniert. Es entscheidet der Verkäufer.',
  },
  channel: {
    en: 'Form on help.almapay.com',
    fr: 'Formulaire sur help.almapay.com',
    de: 'Formular auf help.almapay.com',
  },
  nextCard: {
    en: 'If neither helps: the issuer of the card that pays the instalments.',
    fr: 'Si rien n’y fait : la banque de la carte qui paie les échéances.',
    de: 'Hilft beides nicht: die Bank der Karte, die die Raten zahlt.',
  },
  fundedBy: {
    en: 'What pays the instalments?',
    fr: 'Qu’est-ce qui paie les échéances ?',
    de: 'Womit werden die Raten gezahlt?',
  },
} as const satisfies Record<string, Sentence>;
