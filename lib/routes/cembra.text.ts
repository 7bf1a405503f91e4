import type { Sentence } from '../values/sentence';

/** Sentences that only Cembra's card needs; the rest is shared with every card issuer. */
export const cembraText = {
  name: { en: 'Cembra (Mastercard)', fr: 'Cembra (Mastercard)', de: 'Cembra (Mastercard)' },
  asked: { en: 'with Cembra', fr: 'auprès de Cembra', de: 'bei Cembra' },
  who: {
    en: 'For holders of a Cembra Mastercard in Switzerland.',
    fr: 'Pour les titulaires d’une Cembra Mastercard en Suisse.',
    de: 'Für Inhaber einer Cembra Mastercard in der Schweiz.',
  },
  merchantFirst: {
    en: 'For goods that did not come, Cembra expects that you wrote to the seller first.',
    fr: 'Pour une marchandise non reçue, Cembra attend que vous ayez d’abord écrit au vendeur.',
    de: 'Bei nicht gelieferter Ware erwartet Cembra, dass Sie zuerst dem Verkäufer geschrieben haben.',
  },
  closesRule: {
    en: 'An entry on the bill must be disputed within 30 days of the bill, by phone or in writing with the form; after that the bill counts as accepted.',
    fr: 'Une écriture de la facture se conteste dans les 30 jours suivant la facture, par téléphone ou par écrit avec le formulaire ; ensuite la facture est réputée acceptée.',
    de: 'Eine Buchung muss innerhalb von 30 Tagen ab der Rechnung beanstandet werden, telefonisch oder schriftlich mit dem Formular; danach gilt die Rechnung als genehmigt.',
  },
  closesWhy: {
    en: '30 days from the bill of {from}',
    fr: '30 jours après la facture du {from}',
    de: '30 Tage ab der Rechnung vom {from}',
  },
  ombudsmanCase: {
    en: 'A bank may keep to its 30 days even where the card network allows more. Asking later is possible, but uncertain.',
    fr: 'Une banque peut s’en tenir à ses 30 jours même si le réseau de la carte permet davantage. Demander plus tard est possible, mais incertain.',
    de: 'Eine Bank darf an ihren 30 Tagen festhalten, auch wenn das Kartennetz mehr erlaubt. Später fragen ist möglich, aber ungewiss.',
  },
  stepForm: {
    en: 'Fill in Cembra’s dispute form (“Beanstandungsformular”), sign it and attach your papers; or report it by phone and note day and name.',
    fr: 'Remplissez le formulaire de contestation de Cembra (« Beanstandungsformular »), signez-le et joignez vos pièces ; ou signalez par téléphone en notant le jour et le nom.',
    de: 'Füllen Sie das Beanstandungsformular von Cembra aus, unterschreiben Sie es und legen Sie Ihre Unterlagen bei; oder melden Sie es telefonisch und notieren Sie Tag und Namen.',
  },
  stepPay: {
    en: 'Pay the bill in time all the same: a dispute does not stop it.',
    fr: 'Payez tout de même la facture à temps : la contestation ne la suspend pas.',
    de: 'Zahlen Sie die Rechnung trotzdem rechtzeitig: Die Beanstandung hält sie nicht auf.',
  },
  stepBlock: {
    en: 'Card lost, stolen or misused: call 044 439 40 20 at once, day and night, and have it blocked.',
    fr: 'Carte perdue, volée ou utilisée à votre insu : appelez tout de suite le 044 439 40 20, jour et nuit, et faites-la bloquer.',
    de: 'Karte verloren, gestohlen oder missbraucht: Rufen Sie sofort 044 439 40 20 an, Tag und Nacht, und lassen Sie sie sperren.',
  },
  phone: { en: 'Telephone, 24 hours', fr: 'Téléphone, 24 heures sur 24', de: 'Telefon, rund um die Uhr' },
  phoneAbroad: {
    en: 'Telephone from abroad, 24 hours',
    fr: 'Téléphone depuis l’étranger, 24 heures sur 24',
    de: 'Telefon aus dem Ausland, rund um die Uhr',
  },
  phoneRule: {
    en: 'Cembra answers on 044 439 40 20 (from abroad +41 44 439 40 20) around the clock. Sister cards have other numbers: go by the one on your card.',
    fr: 'Cembra répond au 044 439 40 20 (de l’étranger +41 44 439 40 20) 24 heures sur 24. D’autres cartes de la banque ont d’autres numéros : suivez celui de votre carte.',
    de: 'Cembra ist unter 044 439 40 20 (aus dem Ausland +41 44 439 40 20) rund um die Uhr erreichbar. Andere Karten der Bank haben andere Nummern: Es gilt die auf Ihrer Karte.',
  },
  form: {
    en: 'Dispute form (PDF) from cembra.ch; its postal address was not found, so use the one on your bill',
    fr: 'Formulaire de contestation (PDF) sur cembra.ch ; son adresse postale n’a pas été trouvée, utilisez celle de votre facture',
    de: 'Beanstandungsformular (PDF) von cembra.ch; die Postadresse war nicht zu finden, nehmen Sie die auf Ihrer Rechnung',
  },
  formRule: {
    en: 'Cembra takes the dispute by phone or in writing, with its form.',
    fr: 'Cembra accepte la contestation par téléphone ou par écrit, avec son formulaire.',
    de: 'Cembra nimmt die Beanstandung telefonisch oder schriftlich mit dem Formular entgegen.',
  },
  due: {
    en: 'The bill stays payable: the money must have arrived by {day}.',
    fr: 'La facture reste à payer : l’argent doit être arrivé le {day} au plus tard.',
    de: 'Die Rechnung bleibt zahlbar: Das Geld muss bis {day} eingetroffen sein.',
  },
  dueUnknown: {
    en: 'The bill stays payable within 20 days of its date: the money must have arrived by then.',
    fr: 'La facture reste payable dans les 20 jours suivant sa date : l’argent doit être arrivé d’ici là.',
    de: 'Die Rechnung bleibt innerhalb von 20 Tagen ab ihrem Datum zahlbar: Das Geld muss bis dahin eingetroffen sein.',
  },
  dueWhy: {
    en: '20 days from the bill of {from}',
    fr: '20 jours après la facture du {from}',
    de: '20 Tage ab der Rechnung vom {from}',
  },
  unpaid: {
    en: 'Not paying the bill, or less than its minimum, brings reminder fees and interest counted back to the day of each purchase.',
    fr: 'Ne pas payer la facture, ou moins que le minimum, entraîne frais de rappel et intérêts comptés depuis le jour de chaque achat.',
    de: 'Wer die Rechnung nicht oder nicht bis zum Mindestbetrag zahlt, bekommt Mahngebühren und Zinsen rückwirkend ab jedem Kauf.',
  },
  minimum: {
    en: 'The smallest instalment is 3 % of the bill, at least CHF 50; both sums stand on the bill. Interest then runs at the rate printed there.',
    fr: 'Le versement minimal est de 3 % de la facture, au moins CHF 50 ; les deux montants figurent sur la facture. Les intérêts courent alors au taux qui y est imprimé.',
    de: 'Die kleinste Rate beträgt 3 % der Rechnung, mindestens CHF 50; beide Beträge stehen auf der Rechnung. Dann laufen Zinsen zum dort gedruckten Satz.',
  },
  fullInTime: {
    en: 'Paid in full and in time, the bill costs no interest; interest comes only with instalments or lateness.',
    fr: 'Payée en entier et à temps, la facture ne coûte aucun intérêt ; ils ne viennent qu’en cas de paiement échelonné ou de retard.',
    de: 'Ganz und rechtzeitig bezahlt, kostet die Rechnung keine Zinsen; sie fallen nur bei Raten oder Verzug an.',
  },
  backdated: {
    en: 'With instalments or lateness interest counts for each purchase from its own day until it is settled; money received lowers the base from the next day.',
    fr: 'En cas de paiement échelonné ou de retard, les intérêts comptent pour chaque achat depuis son jour jusqu’au règlement ; l’argent reçu réduit la base dès le lendemain.',
    de: 'Bei Raten oder Verzug laufen Zinsen für jeden Kauf ab seinem Tag bis zur Begleichung; eingegangenes Geld senkt den Betrag ab dem Folgetag.',
  },
  backdatedYear: {
    en: 'Whether Cembra counts 360 or 365 days a year is not said; Recours takes 365.',
    fr: 'Il n’est pas dit si Cembra compte 360 ou 365 jours par an ; Recours en prend 365.',
    de: 'Ob Cembra mit 360 oder 365 Tagen rechnet, ist nicht gesagt; Recours nimmt 365.',
  },
  ceiling: {
    en: 'The law caps interest on credit cards: 13 % in 2025, 12 % from 1 January 2026. Go by the rate on your bill.',
    fr: 'La loi plafonne l’intérêt des cartes de crédit : 13 % en 2025, 12 % dès le 1er janvier 2026. Fiez-vous au taux de votre facture.',
    de: 'Das Gesetz begrenzt den Zins auf Kreditkarten: 13 % im Jahr 2025, 12 % ab 1. Januar 2026. Es gilt der Satz auf Ihrer Rechnung.',
  },
  ceilingConflict: {
    en: 'A page of the bank still prints a rate above this ceiling; Recours does not show it.',
    fr: 'Une page de la banque imprime encore un taux supérieur à ce plafond ; Recours ne l’affiche pas.',
    de: 'Eine Seite der Bank druckt noch einen Satz über dieser Grenze; Recours zeigt ihn nicht.',
  },
  billingDate: {
    en: 'The billing date can be changed by phone, to one of six others.',
    fr: 'La date de facturation peut être changée par téléphone, parmi six autres.',
    de: 'Das Rechnungsdatum lässt sich telefonisch auf eines von sechs anderen ändern.',
  },
  debitNote: {
    en: 'You pay the bill by direct debit: the whole bill is debited, the disputed purchase included. Within 30 days you may object with your bank (from the debit) or with PostFinance (from the sending of the statement).',
    fr: 'Vous payez la facture par débit direct : tout est débité, achat contesté compris. Dans les 30 jours, vous pouvez vous opposer auprès de la banque (dès le débit) ou de PostFinance (dès l’envoi du relevé).',
    de: 'Sie zahlen die Rechnung per Lastschrift: Alles wird belastet, auch der beanstandete Kauf. Innerhalb von 30 Tagen können Sie bei der Bank (ab Belastung) oder bei PostFinance (ab Versand des Auszugs) widersprechen.',
  },
  debitWarning: {
    en: 'Such an objection is against Cembra’s bill, not against the shop: the bill is then unpaid, and an unjustified objection, like a debit refused, costs CHF 30. After three refusals in a row Cembra ends the direct debit and sends payment slips.',
    fr: 'Cette opposition vise la facture de Cembra, pas la boutique : la facture devient impayée, et une opposition injustifiée, comme un débit refusé, coûte CHF 30. Après trois refus de suite, Cembra met fin au débit direct et envoie des bulletins.',
    de: 'Ein solcher Widerspruch richtet sich gegen Cembras Rechnung, nicht gegen den Shop: Die Rechnung ist dann unbezahlt, und ein unbegründeter Widerspruch kostet wie eine abgelehnte Belastung CHF 30. Nach drei Ablehnungen in Folge beendet Cembra die Lastschrift und schickt Einzahlungsscheine.',
  },
  debitFeeStake: {
    en: 'An unjustified objection to the direct debit of the bill, or a refused debit',
    fr: 'Une opposition injustifiée au débit direct de la facture, ou un débit refusé',
    de: 'Ein unbegründeter Widerspruch gegen die Lastschrift der Rechnung oder eine abgelehnte Belastung',
  },
  debitBankUntil: {
    en: 'Last day to object with your bank to the debit: {day}.',
    fr: 'Dernier jour pour s’opposer au débit auprès de la banque : le {day}.',
    de: 'Letzter Tag für den Widerspruch gegen die Belastung bei der Bank: {day}.',
  },
  debitBankWhy: {
    en: '30 days from the debit of {from}',
    fr: '30 jours après le débit du {from}',
    de: '30 Tage ab der Belastung vom {from}',
  },
  debitPostUntil: {
    en: 'Last day to object with PostFinance to the debit: {day}.',
    fr: 'Dernier jour pour s’opposer au débit auprès de PostFinance : le {day}.',
    de: 'Letzter Tag für den Widerspruch bei PostFinance: {day}.',
  },
  debitPostWhy: {
    en: '30 days from the statement sent on {from}',
    fr: '30 jours après le relevé envoyé le {from}',
    de: '30 Tage ab dem Auszug vom {from}',
  },
  debitFeeRule: {
    en: 'CHF 30 for each debit that the bank refuses and for each unjustified objection; read on a sister card of Cembra’s.',
    fr: 'CHF 30 par débit refusé par la banque et par opposition injustifiée ; lu sur une carte sœur de Cembra.',
    de: 'CHF 30 für jede von der Bank abgelehnte Belastung und jeden unbegründeten Widerspruch; gelesen bei einer Schwesterkarte von Cembra.',
  },
  debitBankRule: {
    en: 'A bank takes an objection to an LSV+ debit for 30 days from the debit.',
    fr: 'La banque admet l’opposition à un débit LSV+ pendant 30 jours dès le débit.',
    de: 'Die Bank nimmt einen Widerspruch gegen eine LSV+-Belastung 30 Tage ab Belastung an.',
  },
  debitPostRule: {
    en: 'PostFinance takes an objection for 30 days from the sending of the statement.',
    fr: 'PostFinance admet l’opposition pendant 30 jours dès l’envoi du relevé.',
    de: 'PostFinance nimmt einen Widerspruch 30 Tage ab Versand des Auszugs an.',
  },
  lsvEnds: {
    en: 'The banks’ direct debit LSV+ ends on 30 September 2028; PostFinance’s stays.',
    fr: 'Le débit direct des banques, LSV+, prend fin le 30 septembre 2028 ; celui de PostFinance demeure.',
    de: 'Die Lastschrift der Banken, LSV+, endet am 30. September 2028; die von PostFinance bleibt.',
  },
  askDebit: {
    en: 'Do you pay the Cembra bill by direct debit?',
    fr: 'Payez-vous la facture Cembra par débit direct ?',
    de: 'Zahlen Sie die Cembra-Rechnung per Lastschrift?',
  },
  askDebitHelp: {
    en: 'Then the disputed purchase is debited too, and other days count.',
    fr: 'L’achat contesté est alors débité lui aussi, et d’autres délais comptent.',
    de: 'Dann wird auch der beanstandete Kauf belastet, und es zählen andere Tage.',
  },
  debitLsv: { en: 'Yes, from a bank account', fr: 'Oui, d’un compte bancaire', de: 'Ja, vom Bankkonto' },
  debitPostFinance: {
    en: 'Yes, from a PostFinance account',
    fr: 'Oui, d’un compte PostFinance',
    de: 'Ja, vom PostFinance-Konto',
  },
  debitNone: { en: 'No, I pay it myself', fr: 'Non, je la paie moi-même', de: 'Nein, ich zahle selbst' },
  askDebitedOn: {
    en: 'On which day was your bank account debited for the bill?',
    fr: 'Quel jour votre compte bancaire a-t-il été débité de la facture ?',
    de: 'An welchem Tag wurde Ihr Bankkonto für die Rechnung belastet?',
  },
  askStatementOn: {
    en: 'On which day did PostFinance send the statement with the debit?',
    fr: 'Quel jour PostFinance a-t-elle envoyé le relevé où figure le débit ?',
    de: 'An welchem Tag hat PostFinance den Auszug mit der Belastung verschickt?',
  },
  askRate: {
    en: 'Which yearly interest rate is printed on the bill, in percent?',
    fr: 'Quel taux d’intérêt annuel est imprimé sur la facture, en pour cent ?',
    de: 'Welcher Jahreszins ist auf der Rechnung gedruckt, in Prozent?',
  },
  askRateHelp: {
    en: 'Only to compute what an unpaid bill costs. The legal ceiling is 12 % in 2026.',
    fr: 'Seulement pour calculer ce que coûte une facture impayée. Le plafond légal est de 12 % en 2026.',
    de: 'Nur um zu rechnen, was eine unbezahlte Rechnung kostet. Die gesetzliche Grenze beträgt 2026 12 %.',
  },
  askAmount: {
    en: 'What is the total of the card bill, in francs?',
    fr: 'Quel est le total de la facture de carte, en francs ?',
    de: 'Wie hoch ist die Kartenrechnung insgesamt, in Franken?',
  },
  askAmountHelp: {
    en: 'For the smallest sum you may pay.',
    fr: 'Pour le plus petit montant que vous pouvez payer.',
    de: 'Für den kleinsten Betrag, den Sie zahlen dürfen.',
  },
  skip: { en: 'I don’t know yet', fr: 'Je ne sais pas encore', de: 'Das weiß ich noch nicht' },
  notYetKnown: { en: 'Not yet', fr: 'Pas encore', de: 'Noch nicht' },
  interestStake: {
    en: 'Interest on this purchase if the bill is not paid in full by {due}: at {rate} % a year, counted back to {bought}, until {day}',
    fr: 'Intérêts sur cet achat si la facture n’est pas payée en entier le {due} : à {rate} % par an, comptés depuis le {bought}, jusqu’au {day}',
    de: 'Zinsen auf diesen Kauf, wenn die Rechnung bis {due} nicht ganz bezahlt ist: zu {rate} % im Jahr, rückwirkend ab {bought}, bis {day}',
  },
  interestUnknown: {
    en: 'Interest on this purchase, counted back to {bought}, if the bill is not paid in full by {due}. Give the rate printed on the bill to see how much.',
    fr: 'Intérêts sur cet achat, comptés depuis le {bought}, si la facture n’est pas payée en entier le {due}. Indiquez le taux imprimé sur la facture pour en voir le montant.',
    de: 'Zinsen auf diesen Kauf, rückwirkend ab {bought}, wenn die Rechnung bis {due} nicht ganz bezahlt ist. Mit dem Satz von der Rechnung lässt sich der Betrag rechnen.',
  },
  interestAbove: {
    en: 'The rate you gave, {rate} %, is above the legal ceiling of {ceiling} %: look at the bill again, and ask Cembra if it stands there.',
    fr: 'Le taux indiqué, {rate} %, dépasse le plafond légal de {ceiling} % : relisez la facture et, s’il y figure, interrogez Cembra.',
    de: 'Der angegebene Satz von {rate} % liegt über der gesetzlichen Grenze von {ceiling} %: Sehen Sie nochmals auf der Rechnung nach und fragen Sie Cembra, falls er dort steht.',
  },
  minimumStake: {
    en: 'Smallest payment of the bill that keeps reminder fees away, due by {due}; interest runs all the same',
    fr: 'Plus petit versement évitant les frais de rappel, à payer le {due} au plus tard ; les intérêts courent tout de même',
    de: 'Kleinste Zahlung, die Mahngebühren vermeidet, bis {due}; Zinsen laufen trotzdem',
  },
  foreignStake: {
    en: 'Handling fee of a purchase abroad, 2.0 % of the converted total (the rate is not confirmed: see the bill); ask for it back too',
    fr: 'Frais pour un achat à l’étranger, 2,0 % du total converti (taux non confirmé : voyez la facture) ; demandez-les aussi',
    de: 'Gebühr für einen Kauf im Ausland, 2,0 % des umgerechneten Betrags (Satz nicht bestätigt: siehe Rechnung); verlangen Sie auch sie zurück',
  },
  foreignRate: {
    en: 'The fee of 2.0 % for purchases abroad (not Liechtenstein), in foreign currency or in francs, foreign web shops included, stands on an older page of Cembra’s; that there is a fee is confirmed.',
    fr: 'Les frais de 2,0 % pour un achat à l’étranger (hors Liechtenstein), en devises ou en francs, sites étrangers compris, viennent d’une page plus ancienne de Cembra ; l’existence de frais est confirmée.',
    de: 'Die Gebühr von 2,0 % für Käufe im Ausland (ohne Liechtenstein), in Fremdwährung oder Franken, auch bei ausländischen Shops, steht auf einer älteren Seite von Cembra; dass es eine Gebühr gibt, ist bestätigt.',
  },
  foreignFrancs: {
    en: 'A price in francs at a foreign shop, site or app is a foreign purchase too.',
    fr: 'Un prix en francs dans une boutique, un site ou une application à l’étranger est aussi un achat à l’étranger.',
    de: 'Auch ein Preis in Franken bei einem ausländischen Geschäft, Shop oder einer App ist ein Kauf im Ausland.',
  },
  swissLook: {
    en: 'A .ch address or a price in francs does not make the seller Swiss: look at the legal notice and the terms.',
    fr: 'Une adresse en .ch ou un prix en francs ne fait pas un vendeur suisse : lisez les mentions légales et les conditions.',
    de: 'Eine .ch-Adresse oder ein Frankenpreis macht den Verkäufer nicht schweizerisch: Sehen Sie ins Impressum und in die AGB.',
  },
  conversion: {
    en: 'Foreign currency is converted at the issuer’s rate of the day it is processed, plus the fee: a refund may come back as a different sum.',
    fr: 'Les devises sont converties au cours de l’émetteur le jour du traitement, plus les frais : un remboursement peut revenir différent.',
    de: 'Fremdwährung wird zum Kurs des Herausgebers am Verarbeitungstag umgerechnet, plus Gebühr: Eine Erstattung kann anders ausfallen.',
  },
  gambling: {
    en: 'Lottery, betting and casino payments cost 3.75 % (Swisslos and Loterie Romande do not); an older page, not confirmed.',
    fr: 'Loteries, paris et casinos coûtent 3,75 % (sauf Swisslos et la Loterie Romande) ; page ancienne, non confirmé.',
    de: 'Lotterien, Wetten und Casinos kosten 3,75 % (außer Swisslos und Loterie Romande); ältere Seite, nicht bestätigt.',
  },
  chip: {
    en: 'Chip and PIN replace the signature at many terminals; the shop decides which is used.',
    fr: 'La puce et le code PIN remplacent la signature à bien des terminaux ; le commerçant décide.',
    de: 'Chip und PIN ersetzen an vielen Terminals die Unterschrift; der Händler entscheidet.',
  },
  pin: {
    en: 'The PIN comes by separate post and can be changed at any cash machine in Switzerland. A forgotten PIN is replaced by phone, for CHF 20.',
    fr: 'Le code PIN arrive par courrier séparé et se change à tout distributeur en Suisse. Un code oublié se remplace par téléphone, pour CHF 20.',
    de: 'Die PIN kommt mit separater Post und lässt sich an jedem Bancomat in der Schweiz ändern. Eine vergessene PIN wird telefonisch ersetzt, für CHF 20.',
  },
  pinBlocked: {
    en: 'Three wrong PINs block the card: call for a new PIN and a new card.',
    fr: 'Trois codes erronés bloquent la carte : appelez pour un nouveau code et une nouvelle carte.',
    de: 'Drei falsche PIN sperren die Karte: Rufen Sie für eine neue PIN und eine neue Karte an.',
  },
  duties: {
    en: 'Duties of the holder: sign the card, change the PIN and choose one nobody guesses, never give card or number to anybody, family included. A breach may shift who bears the loss.',
    fr: 'Devoirs du titulaire : signer la carte, changer le code et le choisir difficile à deviner, ne jamais confier carte ni numéro, même à la famille. Un manquement peut changer qui supporte la perte.',
    de: 'Pflichten des Inhabers: Karte unterschreiben, PIN ändern und schwer erratbar wählen, Karte und Nummer niemandem geben, auch nicht der Familie. Ein Verstoß kann ändern, wer den Schaden trägt.',
  },
  checkBills: {
    en: 'Check every bill and report an error at once.',
    fr: 'Vérifiez chaque facture et signalez toute erreur aussitôt.',
    de: 'Prüfen Sie jede Rechnung und melden Sie Fehler sofort.',
  },
  keepNumber: {
    en: 'Keep the number apart from the card, for instance in your phone.',
    fr: 'Gardez le numéro à part de la carte, par exemple dans votre téléphone.',
    de: 'Bewahren Sie die Nummer getrennt von der Karte auf, etwa im Telefon.',
  },
  replacementStake: {
    en: 'A replacement card',
    fr: 'Une carte de remplacement',
    de: 'Eine Ersatzkarte',
  },
  stepAskAnswer: {
    en: 'Ask Cembra for its answer in writing: the Ombudsman needs it.',
    fr: 'Demandez à Cembra sa réponse par écrit : l’Ombudsman en a besoin.',
    de: 'Verlangen Sie Cembras Antwort schriftlich: Der Ombudsman braucht sie.',
  },
  foreign: {
    en: 'A purchase abroad, or at a foreign web shop, may have cost a handling fee; ask for it back together with the price.',
    fr: 'Un achat à l’étranger ou sur un site étranger a pu coûter des frais ; demandez-les avec le prix.',
    de: 'Ein Kauf im Ausland oder bei einem ausländischen Shop kann eine Gebühr gekostet haben; verlangen Sie sie mit dem Preis zurück.',
  },
  replacement: {
    en: 'A replacement card costs CHF 20.',
    fr: 'Une carte de remplacement coûte CHF 20.',
    de: 'Eine Ersatzkarte kostet CHF 20.',
  },
  nextOmbudsman: {
    en: 'If Cembra’s written answer does not settle it: the Swiss Banking Ombudsman, free.',
    fr: 'Si la réponse écrite de Cembra ne règle rien : l’Ombudsman des banques suisses, gratuit.',
    de: 'Löst Cembras schriftliche Antwort nichts: der Schweizerische Bankenombudsman, kostenlos.',
  },
} as const satisfies Record<string, Sentence>;
