import type { Sentence } from '../values/sentence';

/** British direct debits and the guarantee that every bank there gives. */
export const ukDirectDebitText = {
  name: {
    en: 'Your bank, under the Direct Debit Guarantee',
    fr: 'Votre banque, par la garantie britannique des prélèvements',
    de: 'Ihre Bank, über die britische Lastschriftgarantie',
  },
  who: {
    en: 'Whoever paid by a British direct debit that was taken by mistake: a wrong sum or day, without notice, without permission or after it was cancelled.',
    fr: 'Toute personne débitée par erreur par un prélèvement britannique : mauvais montant ou mauvais jour, sans préavis, sans autorisation ou après résiliation.',
    de: 'Wer durch eine britische Lastschrift irrtümlich belastet wurde: falscher Betrag oder Tag, ohne Ankündigung, ohne Erlaubnis oder nach der Kündigung.',
  },
  opens: {
    en: 'Open at once: it is the bank that pays back, even where the firm made the mistake.',
    fr: 'Ouvert tout de suite : c’est la banque qui rembourse, même si l’erreur vient de l’entreprise.',
    de: 'Sofort offen: Die Bank erstattet, auch wenn der Fehler bei der Firma liegt.',
  },
  rule: {
    en: 'Direct Debit Guarantee: if an error is made in a direct debit, the bank or building society refunds it in full and immediately, even if the error was the firm’s; a refund one was not entitled to must be paid back when the firm asks for it.',
    fr: 'Direct Debit Guarantee : en cas d’erreur dans un prélèvement, la banque rembourse en totalité et immédiatement, même si l’erreur vient de l’entreprise ; un remboursement indu doit être rendu quand l’entreprise le demande.',
    de: 'Direct Debit Guarantee: Bei einem Fehler in einer Lastschrift erstattet die Bank sofort und vollständig, auch wenn der Fehler bei der Firma liegt; was einem nicht zustand, ist auf Verlangen der Firma zurückzuzahlen.',
  },
  noLastDay: {
    en: 'The Guarantee names no last day; ask soon, while it is easy to show.',
    fr: 'La garantie ne fixe pas de dernier jour ; demandez vite, tant que c’est facile à montrer.',
    de: 'Die Garantie nennt keinen letzten Tag; fragen Sie bald, solange es leicht zu zeigen ist.',
  },
  step: {
    en: 'Tell your bank, in its app, by phone or in writing, that you claim under the Direct Debit Guarantee: firm, day, amount and what was wrong. Keep the day and the reference.',
    fr: 'Dites à votre banque, dans l’application, par téléphone ou par écrit, que vous invoquez la Direct Debit Guarantee : entreprise, jour, montant et erreur. Gardez le jour et la référence.',
    de: 'Sagen Sie Ihrer Bank in der App, am Telefon oder schriftlich, dass Sie sich auf die Direct Debit Guarantee berufen: Firma, Tag, Betrag und was falsch war. Behalten Sie Tag und Vorgangsnummer.',
  },
  channel: {
    en: 'Your bank’s app, branch or telephone',
    fr: 'L’application, l’agence ou le téléphone de votre banque',
    de: 'App, Filiale oder Telefon Ihrer Bank',
  },
  next: {
    en: 'Refused, or no answer for eight weeks: the Financial Ombudsman Service.',
    fr: 'Refus, ou pas de réponse en huit semaines : le Financial Ombudsman Service.',
    de: 'Abgelehnt oder acht Wochen keine Antwort: der Financial Ombudsman Service.',
  },
  whole: {
    en: 'It does not settle a quarrel about the contract: where the sum was owed, the firm may claim it again.',
    fr: 'Elle ne règle pas un désaccord sur le contrat : si la somme était due, l’entreprise peut la réclamer de nouveau.',
    de: 'Sie entscheidet keinen Streit über den Vertrag: War der Betrag geschuldet, kann die Firma ihn erneut verlangen.',
  },
} as const satisfies Record<string, Sentence>;
