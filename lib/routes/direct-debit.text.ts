import type { Sentence } from '../values/sentence';

/** Debits of an account: the European scheme, the two Swiss ones, and a transfer that was not yours. */
export const directDebitText = {
  bankAsked: { en: 'with your bank', fr: 'auprès de votre banque', de: 'bei Ihrer Bank' },
  stepBlockDebit: {
    en: 'You did not allow this debit: tell the bank at once, by the number that answers now, and have this creditor barred.',
    fr: 'Vous n’avez pas autorisé ce prélèvement : prévenez aussitôt la banque, par le numéro qui répond maintenant, et faites bloquer ce créancier.',
    de: 'Sie haben diese Abbuchung nicht erlaubt: Sagen Sie es sofort der Bank, unter der Nummer, die jetzt abnimmt, und lassen Sie diesen Gläubiger sperren.',
  },
  debtStays: {
    en: 'The money comes back, but a debt to the seller may remain: tell the seller why you took it back.',
    fr: 'L’argent revient, mais une dette envers le vendeur peut subsister : dites-lui pourquoi vous l’avez repris.',
    de: 'Das Geld kommt zurück, doch eine Schuld beim Verkäufer kann bleiben: Sagen Sie ihm, warum Sie es zurückgeholt haben.',
  },
  debitedOn: {
    en: 'On which day was your account debited?',
    fr: 'Quel jour votre compte a-t-il été débité ?',
    de: 'An welchem Tag wurde Ihr Konto belastet?',
  },
  debitedOnHelp: {
    en: 'It stands on the account statement. The bank counts its days from it.',
    fr: 'La date figure sur le relevé de compte. La banque compte à partir d’elle.',
    de: 'Er steht auf dem Kontoauszug. Die Bank zählt ab ihm.',
  },
  debitedOnSkip: { en: 'I do not know yet', fr: 'Je ne sais pas encore', de: 'Ich weiß es noch nicht' },

  sepaName: {
    en: 'Your bank: SEPA direct debit',
    fr: 'Votre banque : prélèvement SEPA',
    de: 'Ihre Bank: SEPA-Lastschrift',
  },
  sepaWho: {
    en: 'For consumers whose account was debited by SEPA direct debit. Business mandates (B2B) give no refund.',
    fr: 'Pour les consommateurs débités par prélèvement SEPA. Les mandats interentreprises (B2B) ne donnent pas droit au remboursement.',
    de: 'Für Verbraucher, deren Konto per SEPA-Lastschrift belastet wurde. Firmenmandate (B2B) geben keine Rückgabe.',
  },
  sepaOpens: {
    en: 'Open: the bank gives a debit back within 8 weeks without a reason.',
    fr: 'Ouvert : la banque rembourse un prélèvement dans les 8 semaines sans motif.',
    de: 'Offen: Die Bank gibt eine Lastschrift binnen 8 Wochen ohne Grund zurück.',
  },
  sepaRule: {
    en: 'A debit is given back within 8 weeks without a reason, within 13 months if it was not authorised.',
    fr: 'Un prélèvement est remboursé dans les 8 semaines sans motif, dans les 13 mois s’il n’était pas autorisé.',
    de: 'Eine Lastschrift wird binnen 8 Wochen ohne Grund zurückgegeben, binnen 13 Monaten, wenn sie nicht erlaubt war.',
  },
  sepa8Why: {
    en: '8 weeks from the debit of {from}',
    fr: '8 semaines après le débit du {from}',
    de: '8 Wochen ab der Abbuchung vom {from}',
  },
  sepa13Why: {
    en: '13 months from the debit of {from}, but without delay',
    fr: '13 mois après le débit du {from}, mais sans tarder',
    de: '13 Monate ab der Abbuchung vom {from}, aber unverzüglich',
  },
  sepaAnswerWhy: {
    en: '10 working days from your request of {from} (from memory)',
    fr: '10 jours ouvrés après votre demande du {from} (de mémoire)',
    de: '10 Bankarbeitstage ab Ihrer Forderung vom {from} (aus dem Gedächtnis)',
  },
  sepaAnswerRule: {
    en: 'From memory: the bank pays back or refuses within 10 working days.',
    fr: 'De mémoire : la banque rembourse ou refuse sous 10 jours ouvrés.',
    de: 'Aus dem Gedächtnis: Die Bank erstattet oder lehnt binnen 10 Bankarbeitstagen ab.',
  },
  sepaStep: {
    en: 'In the online bank choose the debit and have it given back, or ask at the branch. No reason is needed within 8 weeks.',
    fr: 'Dans l’espace client, choisissez le prélèvement et demandez son remboursement, ou passez à l’agence. Aucun motif n’est nécessaire dans les 8 semaines.',
    de: 'Wählen Sie im Online-Banking die Lastschrift und lassen Sie sie zurückgeben, oder fragen Sie in der Filiale. Binnen 8 Wochen braucht es keinen Grund.',
  },
  sepaChannel: {
    en: 'Your online bank or branch',
    fr: 'Votre espace client ou l’agence',
    de: 'Ihr Online-Banking oder die Filiale',
  },
  sepaEight: {
    en: 'In the first 8 weeks you need not show that the debit was not authorised.',
    fr: 'Dans les 8 premières semaines, vous n’avez pas à montrer que le prélèvement n’était pas autorisé.',
    de: 'In den ersten 8 Wochen müssen Sie nicht zeigen, dass die Lastschrift nicht erlaubt war.',
  },

  lsvName: { en: 'Your bank: LSV+ debit', fr: 'Votre banque : prélèvement LSV+', de: 'Ihre Bank: LSV+' },
  lsvWho: {
    en: 'For Swiss bank accounts debited by LSV+ with a right of objection. The scheme ends on 30 September 2028.',
    fr: 'Pour les comptes bancaires suisses débités par LSV+ avec droit de contestation. Le système prend fin le 30 septembre 2028.',
    de: 'Für Schweizer Bankkonten, die per LSV+ mit Widerspruchsrecht belastet wurden. Das Verfahren endet am 30. September 2028.',
  },
  lsvOpens: {
    en: 'Open: object in writing, and the bank books the money back.',
    fr: 'Ouvert : contestez par écrit, et la banque recrédite l’argent.',
    de: 'Offen: Widersprechen Sie schriftlich, dann bucht die Bank das Geld zurück.',
  },
  lsvRule: {
    en: 'An LSV+ debit can be objected to within 30 days of the debit.',
    fr: 'Un prélèvement LSV+ se conteste dans les 30 jours suivant le débit.',
    de: 'Einer LSV+-Belastung kann man binnen 30 Tagen ab der Belastung widersprechen.',
  },
  lsvWhy: {
    en: '30 days from the debit of {from}',
    fr: '30 jours après le débit du {from}',
    de: '30 Tage ab der Belastung vom {from}',
  },
  lsvStep: {
    en: 'Object in writing at your bank: account, day of the debit, sum, who debited.',
    fr: 'Contestez par écrit auprès de votre banque : compte, jour du débit, somme, créancier.',
    de: 'Widersprechen Sie schriftlich bei Ihrer Bank: Konto, Belastungstag, Betrag, Rechnungssteller.',
  },
  lsvChannel: {
    en: 'Your bank, in writing (e-banking message or letter)',
    fr: 'Votre banque, par écrit (message e-banking ou lettre)',
    de: 'Ihre Bank, schriftlich (E-Banking-Nachricht oder Brief)',
  },
  lsvEnds: {
    en: 'LSV+ and BDD end on 30 September 2028; PostFinance’s own scheme stays.',
    fr: 'LSV+ et BDD prennent fin le 30 septembre 2028 ; le système de PostFinance demeure.',
    de: 'LSV+ und BDD enden am 30. September 2028; das Verfahren von PostFinance bleibt.',
  },
  swissFee: {
    en: 'The one who debits may charge for an objection it holds unjustified (a Swiss card firm asks CHF 30).',
    fr: 'Le créancier peut facturer une contestation qu’il juge injustifiée (un émetteur de cartes suisse demande CHF 30).',
    de: 'Der Rechnungssteller kann einen als unberechtigt angesehenen Widerspruch verrechnen (eine Schweizer Kartenfirma verlangt CHF 30).',
  },
  account: {
    en: 'Which account was debited?',
    fr: 'Quel compte a été débité ?',
    de: 'Welches Konto wurde belastet?',
  },
  accountHelp: {
    en: 'Banks count from the debit, PostFinance from the day it sent the statement.',
    fr: 'Les banques comptent depuis le débit, PostFinance depuis l’envoi du relevé.',
    de: 'Banken zählen ab der Belastung, PostFinance ab dem Versand des Auszugs.',
  },
  accountBank: { en: 'A bank account', fr: 'Un compte bancaire', de: 'Ein Bankkonto' },
  accountPost: { en: 'A PostFinance account', fr: 'Un compte PostFinance', de: 'Ein PostFinance-Konto' },
  accountSkip: { en: 'I do not know', fr: 'Je ne sais pas', de: 'Ich weiß es nicht' },

  postName: { en: 'PostFinance', fr: 'PostFinance', de: 'PostFinance' },
  postAsked: { en: 'with PostFinance', fr: 'auprès de PostFinance', de: 'bei PostFinance' },
  postWho: {
    en: 'For PostFinance accounts debited by Swiss direct debit, and for the PostFinance Card.',
    fr: 'Pour les comptes PostFinance débités par recouvrement direct, et pour la PostFinance Card.',
    de: 'Für PostFinance-Konten, die per Lastschrift belastet wurden, und für die PostFinance Card.',
  },
  postOpens: {
    en: 'Open: object in writing.',
    fr: 'Ouvert : contestez par écrit.',
    de: 'Offen: Widersprechen Sie schriftlich.',
  },
  postRule: {
    en: 'PostFinance takes the objection to a debit within 30 days of sending the statement.',
    fr: 'PostFinance admet la contestation d’un débit dans les 30 jours suivant l’envoi du relevé.',
    de: 'PostFinance nimmt den Widerspruch binnen 30 Tagen ab Versand des Kontoauszugs an.',
  },
  postWhy: {
    en: '30 days from the statement of {from}',
    fr: '30 jours après le relevé du {from}',
    de: '30 Tage ab dem Kontoauszug vom {from}',
  },
  postCardRule: {
    en: 'From memory: for the PostFinance Card too, 30 days from the statement are taken.',
    fr: 'De mémoire : pour la PostFinance Card aussi, 30 jours après le relevé sont retenus.',
    de: 'Aus dem Gedächtnis: Auch bei der PostFinance Card gelten 30 Tage ab dem Auszug.',
  },
  postStep: {
    en: 'Write with your own account (IBAN), the booking date, the sum and who debited.',
    fr: 'Écrivez avec votre propre compte (IBAN), la date de comptabilisation, la somme et le créancier.',
    de: 'Schreiben Sie mit eigenem Konto (IBAN), Buchungsdatum, Betrag und Rechnungssteller.',
  },
  postStepBlock: {
    en: 'You did not make this payment: have the card or the account blocked first, by the number on the card or in the app.',
    fr: 'Vous n’avez pas fait ce paiement : faites d’abord bloquer la carte ou le compte, par le numéro de la carte ou dans l’application.',
    de: 'Sie haben diese Zahlung nicht ausgelöst: Lassen Sie zuerst Karte oder Konto sperren, über die Nummer auf der Karte oder in der App.',
  },
  postAddressRule: {
    en: 'The objection goes to the Scan Center, 3002 Bern.',
    fr: 'La contestation s’envoie au Scan Center, 3002 Berne.',
    de: 'Der Widerspruch geht an das Scan Center, 3002 Bern.',
  },
  postAddressConflict: {
    en: 'An older page gives 3040 Bern.',
    fr: 'Une page plus ancienne donne 3040 Berne.',
    de: 'Eine ältere Seite nennt 3040 Bern.',
  },
  statementOn: {
    en: 'What is the date of the PostFinance statement that shows it?',
    fr: 'Quelle est la date du relevé PostFinance qui le montre ?',
    de: 'Welches Datum trägt der PostFinance-Auszug, auf dem es steht?',
  },
  statementOnHelp: {
    en: 'PostFinance counts its 30 days from the statement.',
    fr: 'PostFinance compte ses 30 jours depuis le relevé.',
    de: 'PostFinance zählt seine 30 Tage ab dem Auszug.',
  },
  postLetter: { en: 'Letter', fr: 'Lettre', de: 'Brief' },

  transferName: {
    en: 'Your bank: a transfer you did not make',
    fr: 'Votre banque : un virement non fait par vous',
    de: 'Ihre Bank: eine Überweisung, die nicht von Ihnen ist',
  },
  transferWho: {
    en: 'For transfers you did not order. One you ordered yourself cannot be called back this way.',
    fr: 'Pour un virement que vous n’avez pas ordonné. Un virement ordonné par vous ne se reprend pas ainsi.',
    de: 'Für Überweisungen, die Sie nicht beauftragt haben. Eine selbst beauftragte lässt sich so nicht zurückholen.',
  },
  transferStepBlock: {
    en: 'Call the bank at once, by the number that answers now, and have the account and its access blocked.',
    fr: 'Appelez aussitôt la banque, par le numéro qui répond maintenant, et faites bloquer le compte et ses accès.',
    de: 'Rufen Sie sofort die Bank an, unter der Nummer, die jetzt abnimmt, und lassen Sie Konto und Zugang sperren.',
  },
  transferStepWrite: {
    en: 'Confirm in writing that you did not order the transfer, with date and sum.',
    fr: 'Confirmez par écrit que vous n’avez pas ordonné le virement, avec date et somme.',
    de: 'Bestätigen Sie schriftlich, dass Sie die Überweisung nicht beauftragt haben, mit Datum und Betrag.',
  },
  transferAnswerWhy: {
    en: 'The next working day after {from} (from memory), unless the bank has a doubt to report',
    fr: 'Le jour ouvré suivant le {from} (de mémoire), sauf soupçon que la banque doit signaler',
    de: 'Der nächste Werktag nach dem {from} (aus dem Gedächtnis), außer bei einem zu meldenden Verdacht',
  },
  transferAnswerRule: {
    en: 'From memory: a payment not authorised is refunded by the next working day, unless the bank has a suspicion it must report.',
    fr: 'De mémoire : un paiement non autorisé est remboursé le jour ouvré suivant, sauf soupçon que la banque doit signaler.',
    de: 'Aus dem Gedächtnis: Eine nicht autorisierte Zahlung wird bis zum nächsten Werktag erstattet, außer bei einem meldepflichtigen Verdacht.',
  },
  nextBank: {
    en: 'Refused: a written complaint to the bank, then its mediator or ombudsman.',
    fr: 'Refus : réclamation écrite à la banque, puis son médiateur.',
    de: 'Abgelehnt: schriftliche Beschwerde bei der Bank, dann ihre Schlichtungsstelle.',
  },
  evidencePolice: { en: 'A police report', fr: 'Un dépôt de plainte', de: 'Eine Strafanzeige' },
} as const satisfies Record<string, Sentence>;
