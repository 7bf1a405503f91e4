import type { Sentence } from '../values/sentence';

/** Cdiscount's customer service, its marketplace and its old Cstream subscription. */
export const cdiscountText = {
  name: { en: 'Cdiscount, customer service', fr: 'Cdiscount, service client', de: 'Cdiscount, Kundendienst' },
  asked: {
    en: 'with Cdiscount’s customer service',
    fr: 'auprès du service client de Cdiscount',
    de: 'beim Kundendienst von Cdiscount',
  },
  who: {
    en: 'For what Cdiscount itself sold you. What another seller sold on its site goes to that seller first.',
    fr: 'Pour ce que Cdiscount vous a vendu lui-même. Ce qu’un autre vendeur a vendu sur son site relève d’abord de ce vendeur.',
    de: 'Für das, was Cdiscount selbst verkauft hat. Was ein anderer Verkäufer auf der Website verkauft hat, geht zuerst an ihn.',
  },
  marketName: {
    en: 'Cdiscount, sale by another seller',
    fr: 'Cdiscount, vente d’un vendeur partenaire',
    de: 'Cdiscount, Verkauf durch Dritte',
  },
  marketAsked: {
    en: 'with Cdiscount, for a sale by another seller',
    fr: 'auprès de Cdiscount, pour la vente d’un partenaire',
    de: 'bei Cdiscount, zum Verkauf eines Dritten',
  },
  marketWho: {
    en: 'For what another seller sold on Cdiscount: message that seller first; if nothing is solved in 2 working days, Cdiscount may step in.',
    fr: 'Pour ce qu’un autre vendeur a vendu sur Cdiscount : écrivez d’abord à ce vendeur ; si rien n’est réglé en 2 jours ouvrés, Cdiscount peut intervenir.',
    de: 'Für das, was ein anderer Verkäufer auf Cdiscount verkauft hat: zuerst ihm schreiben; ist in 2 Arbeitstagen nichts gelöst, kann Cdiscount eingreifen.',
  },
  cstreamName: { en: 'Cstream (Cdiscount)', fr: 'Cstream (Cdiscount)', de: 'Cstream (Cdiscount)' },
  cstreamAsked: {
    en: 'with Cdiscount, for Cstream',
    fr: 'auprès de Cdiscount, pour Cstream',
    de: 'bei Cdiscount, zu Cstream',
  },
  cstreamWho: {
    en: 'For subscribers of Cstream, Cdiscount’s paid streaming (Vidéo, Music, Books).',
    fr: 'Pour les abonnés de Cstream, l’offre payante de streaming de Cdiscount (Vidéo, Music, Books).',
    de: 'Für Abonnenten von Cstream, dem kostenpflichtigen Streaming von Cdiscount (Vidéo, Music, Books).',
  },
  cstreamLegacy: {
    en: 'Cdiscount’s sale terms of 30 July 2026 no longer name Cstream or streaming: treat it as an old subscription, and keep every debit and message.',
    fr: 'Les conditions de vente de Cdiscount du 30 juillet 2026 ne citent plus Cstream ni streaming : considérez-le comme un ancien abonnement et gardez chaque débit et message.',
    de: 'Die Verkaufsbedingungen von Cdiscount vom 30. Juli 2026 nennen weder Cstream noch Streaming: Behandeln Sie es als altes Abo und behalten Sie jede Abbuchung und Nachricht.',
  },
  cstreamMayComplain: {
    en: 'Subscribers complain to Cdiscount, through its customer service.',
    fr: 'Les abonnés réclament à Cdiscount, par son service client.',
    de: 'Abonnenten beschweren sich bei Cdiscount, über dessen Kundendienst.',
  },
  cstreamReasons: {
    en: 'Reasons: no access, repeated faults, bad handling, service not reachable, a billing error, a cancellation or change ignored. A billing error is a payment claim.',
    fr: 'Motifs : pas d’accès, pannes répétées, mauvais suivi, service injoignable, erreur de facturation, résiliation ou modification ignorée. Une erreur de facturation relève du paiement.',
    de: 'Gründe: kein Zugang, wiederholte Störungen, schlechte Bearbeitung, Dienst nicht erreichbar, Abrechnungsfehler, übergangene Kündigung oder Änderung. Ein Abrechnungsfehler ist eine Zahlungsreklamation.',
  },
  askCstream: {
    en: 'Is it about a Cstream subscription?',
    fr: 'S’agit-il d’un abonnement Cstream ?',
    de: 'Geht es um ein Cstream-Abo?',
  },
  yes: { en: 'Yes', fr: 'Oui', de: 'Ja' },
  no: { en: 'No', fr: 'Non', de: 'Nein' },
  unknown: { en: 'I don’t know yet', fr: 'Je ne sais pas encore', de: 'Das weiß ich noch nicht' },
  cost: {
    en: 'Free in the account; 39 79 costs 0.70 euro a minute plus the call',
    fr: 'Gratuit par l’espace client ; le 39 79 coûte 0,70 euro la minute plus l’appel',
    de: 'Im Konto kostenlos; 39 79 kostet 0,70 Euro pro Minute plus Anruf',
  },
  opensNow: {
    en: 'Open: Cdiscount’s customer service can be asked now.',
    fr: 'Ouvert : le service client de Cdiscount peut être saisi maintenant.',
    de: 'Offen: Der Kundendienst von Cdiscount kann jetzt gefragt werden.',
  },
  opensLate: {
    en: 'Open: the promised day has passed.',
    fr: 'Ouvert : la date promise est passée.',
    de: 'Offen: Der zugesagte Tag ist vorbei.',
  },
  opensLateWhy: {
    en: 'The day after {from}, the last day promised',
    fr: 'Le lendemain du {from}, dernier jour promis',
    de: 'Am Tag nach dem {from}, dem letzten zugesagten Tag',
  },
  notYet: {
    en: 'Opens once the promised day has passed.',
    fr: 'S’ouvre une fois la date promise passée.',
    de: 'Öffnet sich nach dem zugesagten Tag.',
  },
  marketOpens: {
    en: 'Open: the seller was asked and has not solved it.',
    fr: 'Ouvert : le vendeur a été contacté et n’a pas réglé le problème.',
    de: 'Offen: Der Verkäufer wurde gefragt und hat es nicht gelöst.',
  },
  marketOpensWhy: {
    en: 'After 2 working days from your message of {from} to the seller',
    fr: 'Après 2 jours ouvrés suivant votre message du {from} au vendeur',
    de: 'Nach 2 Arbeitstagen ab Ihrer Nachricht vom {from} an den Verkäufer',
  },
  marketOpensPayment: {
    en: 'Open: Cdiscount takes the payment, also for its partners.',
    fr: 'Ouvert : Cdiscount encaisse le paiement, aussi pour ses partenaires.',
    de: 'Offen: Cdiscount zieht die Zahlung ein, auch für seine Partner.',
  },
  marketRule: {
    en: 'The buyer messages the seller from “Mes commandes”; if the seller has not answered or solved it in 2 working days, Cdiscount may arbitrate.',
    fr: 'L’acheteur écrit au vendeur depuis « Mes commandes » ; sans réponse ni solution en 2 jours ouvrés, Cdiscount peut arbitrer.',
    de: 'Der Käufer schreibt dem Verkäufer über „Mes commandes“; ohne Antwort oder Lösung in 2 Arbeitstagen kann Cdiscount entscheiden.',
  },
  marketNotYet: {
    en: 'Opens 2 working days after your message to the seller, or when the seller’s answer does not suit you.',
    fr: 'S’ouvre 2 jours ouvrés après votre message au vendeur, ou si sa réponse ne vous convient pas.',
    de: 'Öffnet sich 2 Arbeitstage nach Ihrer Nachricht an den Verkäufer, oder wenn seine Antwort Ihnen nicht genügt.',
  },
  moneyHeld: {
    en: 'CNOVA PAY holds the money of these sales. The Carte Cdiscount and payment in four are credit from FLOA Bank: there the issuer is FLOA.',
    fr: 'CNOVA PAY détient l’argent de ces ventes. La Carte Cdiscount et le paiement en 4 fois sont un crédit de FLOA Bank : l’émetteur est alors FLOA.',
    de: 'CNOVA PAY hält das Geld dieser Verkäufe. Carte Cdiscount und Zahlung in vier Raten sind ein Kredit der FLOA Bank: Herausgeberin ist dann FLOA.',
  },
  account: {
    en: 'Your account on cdiscount.com, “Mes commandes”, online adviser',
    fr: 'Votre espace client sur cdiscount.com, « Mes commandes », conseiller en ligne',
    de: 'Ihr Konto auf cdiscount.com, „Mes commandes“, Onlineberater',
  },
  accountRule: {
    en: 'Customer service is reached from the account, under the order, or by telephone.',
    fr: 'Le service client se joint depuis l’espace client, sous la commande, ou par téléphone.',
    de: 'Der Kundendienst ist über das Konto bei der Bestellung oder telefonisch erreichbar.',
  },
  phone: {
    en: 'Telephone in France (0.70 euro a minute plus the call)',
    fr: 'Téléphone en France (0,70 euro la minute plus l’appel)',
    de: 'Telefon in Frankreich (0,70 Euro pro Minute plus Anruf)',
  },
  phoneAbroad: {
    en: 'Telephone from your country (free)',
    fr: 'Téléphone depuis votre pays (gratuit)',
    de: 'Telefon aus Ihrem Land (kostenlos)',
  },
  phoneRule: {
    en: '39 79 answers Monday to Friday 9 to 20, weekends and public holidays 9 to 18; free numbers for Luxembourg, Belgium, Germany and Austria, Monday to Friday 9 to 19, Saturday 9 to 18.',
    fr: 'Le 39 79 répond du lundi au vendredi de 9 h à 20 h, week-ends et jours fériés de 9 h à 18 h ; numéros gratuits pour le Luxembourg, la Belgique, l’Allemagne et l’Autriche, du lundi au vendredi de 9 h à 19 h, samedi de 9 h à 18 h.',
    de: '39 79 antwortet Montag bis Freitag 9 bis 20 Uhr, an Wochenenden und Feiertagen 9 bis 18 Uhr; kostenlose Nummern für Luxemburg, Belgien, Deutschland und Österreich, Montag bis Freitag 9 bis 19, Samstag 9 bis 18 Uhr.',
  },
  signLanguage: {
    en: 'Accessibility platform for deaf and hard-of-hearing customers (hours from a private guide: check on cdiscount.com)',
    fr: 'Plateforme pour les clients sourds et malentendants (horaires d’un guide privé : vérifiez sur cdiscount.com)',
    de: 'Plattform für gehörlose und schwerhörige Kunden (Zeiten aus einem privaten Ratgeber: auf cdiscount.com prüfen)',
  },
  signLanguageRule: {
    en: 'A private guide names an accessibility platform, Monday to Thursday 9 to 17, Friday 9 to 16.',
    fr: 'Un guide privé cite une plateforme d’accessibilité, du lundi au jeudi de 9 h à 17 h, le vendredi de 9 h à 16 h.',
    de: 'Ein privater Ratgeber nennt eine barrierefreie Plattform, Montag bis Donnerstag 9 bis 17 Uhr, Freitag 9 bis 16 Uhr.',
  },
  post: {
    en: 'Head office, for letters only: no parcels. The terms name no postal address for complaints.',
    fr: 'Siège, pour les lettres seulement : aucun colis. Les conditions n’indiquent pas d’adresse postale pour réclamer.',
    de: 'Sitz, nur für Briefe: keine Pakete. Eine Postadresse für Beschwerden nennen die Bedingungen nicht.',
  },
  postRule: {
    en: 'Head office: 120-126 quai de Bacalan, 33000 Bordeaux, RCS Bordeaux 424 059 822, administrative only. No postal address for complaints was found; copy one from the legal notice if it shows one.',
    fr: 'Siège : 120-126 quai de Bacalan, 33000 Bordeaux, RCS Bordeaux 424 059 822, à usage administratif. Aucune adresse postale pour réclamer n’a été trouvée ; prenez celle des mentions légales s’il y en a une.',
    de: 'Sitz: 120-126 quai de Bacalan, 33000 Bordeaux, RCS Bordeaux 424 059 822, nur Verwaltung. Eine Postadresse für Beschwerden wurde nicht gefunden; nehmen Sie die im Impressum, falls es eine nennt.',
  },
  postConflict: {
    en: 'An older paper gives the postcode 33300.',
    fr: 'Un document plus ancien donne le code postal 33300.',
    de: 'Ein älteres Papier nennt die Postleitzahl 33300.',
  },
  noSocial: {
    en: 'A private guide names social media accounts: no case data there; what is written in the account can be proved.',
    fr: 'Un guide privé cite des comptes de réseaux sociaux : n’y mettez aucune donnée du dossier ; ce qui est écrit dans l’espace client se prouve.',
    de: 'Ein privater Ratgeber nennt soziale Netze: keine Falldaten dort; was im Konto steht, lässt sich beweisen.',
  },
  stepAccount: {
    en: 'Open “Mes commandes”, choose the order and describe the problem in writing; copy the exchange and note the adviser’s name.',
    fr: 'Ouvrez « Mes commandes », choisissez la commande et décrivez le problème par écrit ; copiez l’échange et notez le nom du conseiller.',
    de: 'Öffnen Sie „Mes commandes“, wählen Sie die Bestellung und beschreiben Sie das Problem schriftlich; kopieren Sie den Austausch und notieren Sie den Namen.',
  },
  stepWritten: {
    en: 'Whatever is said by telephone, write it in the account too: the mediator wants a written complaint.',
    fr: 'Ce qui est dit au téléphone, écrivez-le aussi dans l’espace client : le médiateur veut une réclamation écrite.',
    de: 'Was am Telefon gesagt wird, schreiben Sie auch ins Konto: Die Schlichtungsstelle will eine schriftliche Beschwerde.',
  },
  stepSeller: {
    en: 'In “Mes commandes” message the seller first, then ask Cdiscount there to step in.',
    fr: 'Dans « Mes commandes », écrivez d’abord au vendeur, puis demandez-y l’intervention de Cdiscount.',
    de: 'Schreiben Sie in „Mes commandes“ zuerst dem Verkäufer und bitten Sie dort dann Cdiscount einzugreifen.',
  },
  stepStop: {
    en: 'Say on which day you cancelled and ask for every later debit back.',
    fr: 'Indiquez le jour de votre résiliation et demandez le remboursement de chaque débit postérieur.',
    de: 'Nennen Sie den Tag Ihrer Kündigung und verlangen Sie jede spätere Abbuchung zurück.',
  },
  cancel: {
    en: 'Before it is sent, an order can be cancelled in “Mes commandes”; if already charged, the refund comes within 48 hours.',
    fr: 'Avant l’expédition, la commande s’annule dans « Mes commandes » ; si elle est déjà débitée, le remboursement vient sous 48 heures.',
    de: 'Vor dem Versand lässt sich die Bestellung in „Mes commandes“ stornieren; ist sie schon abgebucht, kommt das Geld in 48 Stunden.',
  },
  missingWhy: {
    en: '3 days from the delivery of {from}, as Cdiscount asks; the legal guarantee goes on',
    fr: '3 jours après la livraison du {from}, comme Cdiscount le demande ; la garantie légale continue',
    de: '3 Tage ab der Lieferung vom {from}, wie Cdiscount es wünscht; die gesetzliche Gewährleistung läuft weiter',
  },
  damageWhy: {
    en: '14 days from the delivery of {from}, as Cdiscount asks; the legal guarantee goes on',
    fr: '14 jours après la livraison du {from}, comme Cdiscount le demande ; la garantie légale continue',
    de: '14 Tage ab der Lieferung vom {from}, wie Cdiscount es wünscht; die gesetzliche Gewährleistung läuft weiter',
  },
  guaranteeWhy: {
    en: 'Two years from the delivery of {from}, the legal guarantee',
    fr: 'Deux ans après la livraison du {from}, garantie légale',
    de: 'Zwei Jahre ab der Lieferung vom {from}, gesetzliche Gewährleistung',
  },
  claimDays: {
    en: 'Cdiscount asks to be told of a missing part within 3 days and of damage within 14; later your legal rights remain (two years).',
    fr: 'Cdiscount demande d’être prévenu sous 3 jours pour une pièce manquante et sous 14 jours pour un dommage ; ensuite vos droits légaux demeurent (deux ans).',
    de: 'Cdiscount möchte fehlende Teile in 3 und Schäden in 14 Tagen gemeldet haben; danach bleiben Ihre gesetzlichen Rechte (zwei Jahre).',
  },
  nextFevad: {
    en: 'No answer, or one that does not suit you: the FEVAD mediator, whom Cdiscount names, also for its partners’ sales.',
    fr: 'Sans réponse ou réponse insuffisante : le médiateur de la FEVAD, que Cdiscount désigne, aussi pour les ventes de ses partenaires.',
    de: 'Keine oder ungenügende Antwort: die Schlichtungsstelle der FEVAD, die Cdiscount auch für Verkäufe Dritter nennt.',
  },
  french: {
    en: 'French law applies, and the trader must name a consumer mediator.',
    fr: 'Le droit français s’applique, et le professionnel doit désigner un médiateur de la consommation.',
    de: 'Es gilt französisches Recht, und der Händler muss eine Schlichtungsstelle nennen.',
  },
  closedPlatform: {
    en: 'Cdiscount’s terms still link the EU’s online platform: it has been closed since 20 July 2025.',
    fr: 'Les conditions de Cdiscount renvoient encore à la plateforme européenne : elle est fermée depuis le 20 juillet 2025.',
    de: 'Die Bedingungen von Cdiscount verweisen noch auf die EU-Plattform: Sie ist seit dem 20. Juli 2025 geschlossen.',
  },
  evidenceReserves: {
    en: 'Reserves on the delivery note, if any',
    fr: 'Réserves sur le bon de livraison, le cas échéant',
    de: 'Vorbehalte auf dem Lieferschein, falls vorhanden',
  },
  evidenceDebits: {
    en: 'Your cancellation with its date, and the debits after it',
    fr: 'Votre résiliation datée et les débits postérieurs',
    de: 'Ihre Kündigung mit Datum und die Abbuchungen danach',
  },
  evidenceRule: {
    en: 'Cdiscount asks for photos, reserves on the delivery note, the order and the messages.',
    fr: 'Cdiscount demande photos, réserves sur le bon de livraison, commande et échanges.',
    de: 'Cdiscount verlangt Fotos, Vorbehalte auf dem Lieferschein, Bestellung und Nachrichten.',
  },
} as const satisfies Record<string, Sentence>;
