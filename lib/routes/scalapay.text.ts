import type { Sentence } from '../values/sentence';

/** Scalapay: instalments are suspended once the shop was asked and stayed silent. */
export const scalapayText = {
  name: { en: 'Scalapay', fr: 'Scalapay', de: 'Scalapay' },
  asked: { en: 'with Scalapay', fr: 'auprès de Scalapay', de: 'bei Scalapay' },
  who: {
    en: 'For whoever pays in instalments with Scalapay.',
    fr: 'Pour qui paie en plusieurs fois avec Scalapay.',
    de: 'Für alle, die mit Scalapay in Raten zahlen.',
  },
  costRule: {
    en: 'No charge for asking was found.',
    fr: 'Aucun frais pour une demande n’a été trouvé.',
    de: 'Kosten für eine Anfrage waren nicht zu finden.',
  },
  opens: {
    en: 'Open: 10 days have passed since you wrote to the seller.',
    fr: 'Ouvert : 10 jours ont passé depuis votre message au vendeur.',
    de: 'Offen: Seit Ihrem Schreiben an den Verkäufer sind 10 Tage vergangen.',
  },
  opensWhy: {
    en: 'The day after the 10 days from your message of {from}',
    fr: 'Le lendemain des 10 jours suivant votre message du {from}',
    de: 'Am Tag nach den 10 Tagen ab Ihrem Schreiben vom {from}',
  },
  opensRule: {
    en: 'Write to the shop, wait 10 days, then send Scalapay the proof: the instalments are suspended.',
    fr: 'Écrivez à la boutique, attendez 10 jours, puis envoyez la preuve à Scalapay : les échéances sont suspendues.',
    de: 'Schreiben Sie dem Shop, warten Sie 10 Tage und schicken Sie Scalapay den Nachweis: Die Raten ruhen.',
  },
  notYet: {
    en: 'Opens 10 days after you wrote to the seller.',
    fr: 'S’ouvre 10 jours après votre message au vendeur.',
    de: 'Öffnet sich 10 Tage nach Ihrem Schreiben an den Verkäufer.',
  },
  answerWhy: {
    en: '14 days from your request of {from}: our proposal, no number was found',
    fr: '14 jours après votre demande du {from} : notre proposition, aucun délai trouvé',
    de: '14 Tage ab Ihrer Anfrage vom {from}: unser Vorschlag, keine Frist gefunden',
  },
  answerRule: {
    en: 'Scalapay states no day for its answer; Recours proposes 14 days.',
    fr: 'Scalapay n’indique pas de délai de réponse ; Recours propose 14 jours.',
    de: 'Scalapay nennt keine Antwortfrist; Recours schlägt 14 Tage vor.',
  },
  stepSend: {
    en: 'Send Scalapay your message to the shop and its silence or answer, through the help pages or your account.',
    fr: 'Envoyez à Scalapay votre message à la boutique et son silence ou sa réponse, par les pages d’aide ou votre compte.',
    de: 'Schicken Sie Scalapay Ihr Schreiben an den Shop und dessen Schweigen oder Antwort, über die Hilfeseiten oder Ihr Konto.',
  },
  stepBlock: {
    en: 'You did not make this purchase: have the card blocked first, then tell Scalapay.',
    fr: 'Vous n’avez pas fait cet achat : faites d’abord bloquer la carte, puis prévenez Scalapay.',
    de: 'Dieser Kauf ist nicht von Ihnen: Lassen Sie zuerst die Karte sperren, dann informieren Sie Scalapay.',
  },
  shopAgrees: {
    en: 'Scalapay gives money back only with the shop’s agreement; it can suspend what is still to pay.',
    fr: 'Scalapay ne rembourse qu’avec l’accord de la boutique ; il peut suspendre ce qui reste à payer.',
    de: 'Scalapay erstattet nur mit Zustimmung des Shops; aussetzen kann es, was noch zu zahlen ist.',
  },
  channel: {
    en: 'Your Scalapay account and help pages',
    fr: 'Votre compte Scalapay et ses pages d’aide',
    de: 'Ihr Scalapay-Konto und die Hilfeseiten',
  },
  debtStays: {
    en: 'Disputing an instalment with your bank is aimed at Scalapay, not at the shop: the debt stays.',
    fr: 'Contester une échéance auprès de votre banque vise Scalapay, pas la boutique : la dette reste.',
    de: 'Eine Rate bei der Bank zu beanstanden richtet sich gegen Scalapay, nicht gegen den Shop: Die Schuld bleibt.',
  },
  fundedBy: {
    en: 'What pays the instalments?',
    fr: 'Qu’est-ce qui paie les échéances ?',
    de: 'Womit werden die Raten gezahlt?',
  },
} as const satisfies Record<string, Sentence>;
