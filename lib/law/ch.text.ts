import type { RuleWords } from './rules-of';

/** What each rule of `ch.ts` says, in the shopper’s words. */
export const chText = {
  'CH-01': {
    rule: {
      en: 'Swiss law gives no right to withdraw from an online order.',
      fr: 'Le droit suisse ne prévoit pas de droit de rétractation pour une commande en ligne.',
      de: 'Das Schweizer Recht kennt für Onlinebestellungen kein Widerrufsrecht.',
    },
    conditions: {
      en: 'Only the shop’s own terms or a quality label may give one, often for 14 days.',
      fr: 'Seules les conditions de la boutique ou un label peuvent en accorder un, souvent de 14 jours.',
      de: 'Nur die Bedingungen des Shops oder ein Gütesiegel können eines gewähren, oft für 14 Tage.',
    },
    effect: {
      en: 'Read the shop’s terms as they stood on the day of the order.',
      fr: 'Lisez les conditions de la boutique telles qu’elles étaient le jour de la commande.',
      de: 'Lesen Sie die Bedingungen des Shops in der Fassung vom Tag der Bestellung.',
    },
  },
  'CH-01-doorstep': {
    rule: {
      en: 'After a sale at home, in the street, on an excursion or by telephone, the shopper may withdraw within 14 days.',
      fr: 'Après une vente à domicile, dans la rue, lors d’une excursion ou par téléphone, l’acheteur peut se rétracter dans les 14 jours.',
      de: 'Nach einem Haustür-, Strassen-, Ausflugs- oder Telefongeschäft kann der Käufer innert 14 Tagen widerrufen.',
    },
    conditions: {
      en: 'The days begin when you accepted and were told of this right.',
      fr: 'Le délai court dès que vous avez accepté et que vous avez été informé de ce droit.',
      de: 'Die Frist beginnt, sobald Sie angenommen haben und über dieses Recht informiert wurden.',
    },
  },
  'CH-02': {
    rule: {
      en: 'When a fixed delivery date passes, the seller is in default without a reminder.',
      fr: 'Si une date de livraison ferme est dépassée, le vendeur est en demeure sans rappel.',
      de: 'Verstreicht ein fest vereinbarter Liefertermin, ist der Verkäufer ohne Mahnung in Verzug.',
    },
    conditions: {
      en: 'If the date was not a fixed day, a reminder is needed first.',
      fr: 'Si la date n’était pas un jour déterminé, il faut d’abord une interpellation.',
      de: 'War der Termin kein bestimmter Tag, braucht es zuerst eine Mahnung.',
    },
  },
  'CH-02-no-date': {
    rule: {
      en: 'Without an agreed date, the shopper may ask for delivery at any time; a reminder puts the seller in default.',
      fr: 'À défaut de date convenue, l’acheteur peut exiger la livraison en tout temps ; une interpellation met le vendeur en demeure.',
      de: 'Ist kein Termin vereinbart, kann der Käufer die Lieferung jederzeit verlangen; eine Mahnung setzt den Verkäufer in Verzug.',
    },
    conditions: {
      en: 'Swiss law has no term of 30 days.',
      fr: 'Le droit suisse ne connaît pas de délai de 30 jours.',
      de: 'Eine 30-Tage-Frist kennt das Schweizer Recht nicht.',
    },
  },
  'CH-03': {
    rule: {
      en: 'Once the seller is in default, the shopper sets a reasonable extra time; after it he may still ask for the goods, ask for damages or withdraw from the contract.',
      fr: 'Une fois le vendeur en demeure, l’acheteur lui fixe un délai supplémentaire convenable ; ensuite, il peut encore exiger la livraison, demander des dommages-intérêts ou se départir du contrat.',
      de: 'Ist der Verkäufer in Verzug, setzt ihm der Käufer eine angemessene Nachfrist; danach kann er weiter auf der Lieferung bestehen, Schadenersatz verlangen oder vom Vertrag zurücktreten.',
    },
    conditions: {
      en: 'The law gives no number of days. Write, and name the day.',
      fr: 'La loi ne fixe pas de nombre de jours. Écrivez, et indiquez le jour.',
      de: 'Das Gesetz nennt keine Anzahl Tage. Schreiben Sie, und nennen Sie den Tag.',
    },
  },
  'CH-04': {
    rule: {
      en: 'When the extra time is over, the shopper must say at once that he no longer wants the goods.',
      fr: 'À l’expiration du délai supplémentaire, l’acheteur doit déclarer immédiatement qu’il renonce à la livraison.',
      de: 'Nach Ablauf der Nachfrist muss der Käufer unverzüglich erklären, dass er auf die Lieferung verzichtet.',
    },
    effect: {
      en: 'Without that word you can only ask for the goods and for the damage the delay caused.',
      fr: 'Sans cette déclaration, vous ne pouvez demander que la livraison et la réparation du retard.',
      de: 'Ohne diese Erklärung bleiben Ihnen nur die Lieferung und der Ersatz des Verspätungsschadens.',
    },
  },
  'CH-05': {
    rule: {
      en: 'No extra time is needed when it would be useless, when the goods have become pointless, or when the date was of the essence.',
      fr: 'Aucun délai supplémentaire n’est nécessaire s’il serait sans effet, si la livraison est devenue inutile ou si la date était essentielle.',
      de: 'Eine Nachfrist ist nicht nötig, wenn sie nutzlos wäre, die Lieferung keinen Zweck mehr hat oder der Termin entscheidend war (Fixgeschäft).',
    },
    conditions: {
      en: 'That the date was essential must follow from the contract.',
      fr: 'Le caractère essentiel de la date doit résulter du contrat.',
      de: 'Dass der Termin entscheidend war, muss sich aus dem Vertrag ergeben.',
    },
  },
  'CH-06': {
    rule: {
      en: 'After withdrawal from the contract, the seller gives the price back.',
      fr: 'Après la résolution du contrat, le vendeur restitue le prix.',
      de: 'Nach dem Rücktritt zahlt der Verkäufer den Preis zurück.',
    },
    conditions: {
      en: 'The law gives no number of days.',
      fr: 'La loi ne fixe pas de nombre de jours.',
      de: 'Das Gesetz nennt keine Anzahl Tage.',
    },
    effect: {
      en: 'Default interest of 5 % a year, and damages if the seller is at fault.',
      fr: 'Intérêt moratoire de 5 % par an, et dommages-intérêts si le vendeur est en faute.',
      de: 'Verzugszins von 5 % im Jahr, bei Verschulden auch Schadenersatz.',
    },
  },
  'CH-07': {
    rule: {
      en: 'The shopper checks the goods as soon as is usual and tells the seller of visible defects at once.',
      fr: 'L’acheteur vérifie le bien dès que c’est usuel et signale aussitôt au vendeur les défauts visibles.',
      de: 'Der Käufer prüft die Ware, sobald es üblich ist, und meldet sichtbare Mängel dem Verkäufer sofort.',
    },
    conditions: {
      en: 'The law gives no number. Courts accepted about 7 days; 14 days were too late. Write within 3 days.',
      fr: 'La loi ne donne pas de nombre. Les tribunaux ont admis environ 7 jours ; 14 jours étaient trop tard. Écrivez dans les 3 jours.',
      de: 'Das Gesetz nennt keine Zahl. Gerichte liessen etwa 7 Tage gelten, 14 Tage waren zu spät. Schreiben Sie innert 3 Tagen.',
    },
    effect: {
      en: 'Who says nothing accepts the goods.',
      fr: 'Qui ne dit rien accepte le bien.',
      de: 'Wer nichts meldet, genehmigt die Ware.',
    },
  },
  'CH-07-hidden': {
    rule: {
      en: 'A hidden defect is told to the seller at once after it is found.',
      fr: 'Un défaut caché est signalé au vendeur aussitôt après sa découverte.',
      de: 'Ein versteckter Mangel ist dem Verkäufer sofort nach der Entdeckung zu melden.',
    },
    conditions: {
      en: 'The law gives no number. Courts accepted about 7 days; 14 days were too late. Write within 3 days.',
      fr: 'La loi ne donne pas de nombre. Les tribunaux ont admis environ 7 jours ; 14 jours étaient trop tard. Écrivez dans les 3 jours.',
      de: 'Das Gesetz nennt keine Zahl. Gerichte liessen etwa 7 Tage gelten, 14 Tage waren zu spät. Schreiben Sie innert 3 Tagen.',
    },
  },
  'CH-08': {
    rule: {
      en: 'A seller who misled the shopper on purpose cannot plead that the notice came late, nor that the two years are over.',
      fr: 'Le vendeur qui a intentionnellement induit l’acheteur en erreur ne peut invoquer ni l’avis tardif ni l’écoulement des deux ans.',
      de: 'Hat der Verkäufer den Käufer absichtlich getäuscht, kann er sich weder auf die späte Meldung noch auf den Ablauf der zwei Jahre berufen.',
    },
  },
  'CH-09': {
    rule: {
      en: 'Goods sent from elsewhere and found defective are kept safe, not simply sent back; their state is recorded without delay.',
      fr: 'Une marchandise expédiée d’un autre lieu et jugée défectueuse est conservée, non simplement renvoyée ; son état est constaté sans retard.',
      de: 'Von auswärts gesandte, beanstandete Ware ist aufzubewahren und nicht ohne Weiteres zurückzuschicken; ihr Zustand ist ohne Verzug festzuhalten.',
    },
    conditions: {
      en: 'Where the seller has no representative on the spot. Take dated photographs.',
      fr: 'Si le vendeur n’a pas de représentant sur place. Prenez des photos datées.',
      de: 'Wenn der Verkäufer am Ort keinen Vertreter hat. Machen Sie datierte Fotos.',
    },
    effect: {
      en: 'Otherwise you must prove that the goods were already defective on arrival.',
      fr: 'Sinon, c’est à vous de prouver que le défaut existait à l’arrivée.',
      de: 'Sonst müssen Sie beweisen, dass die Ware schon bei der Ankunft mangelhaft war.',
    },
  },
  'CH-10': {
    rule: {
      en: 'Claims for defects end two years after delivery, even where the defect is found later.',
      fr: 'Les actions en garantie se prescrivent par deux ans dès la livraison, même si le défaut est découvert plus tard.',
      de: 'Ansprüche wegen Mängeln verjähren zwei Jahre nach der Lieferung, auch wenn der Mangel später entdeckt wird.',
    },
    conditions: {
      en: 'A shop cannot make it shorter for new goods. If you told of the defect in time, you can still plead it against the price.',
      fr: 'Une boutique ne peut pas raccourcir ce délai pour du neuf. Si vous avez signalé le défaut à temps, vous pouvez encore l’opposer au prix.',
      de: 'Bei neuer Ware darf der Shop die Frist nicht kürzen. Haben Sie den Mangel rechtzeitig gemeldet, können Sie ihn dem Kaufpreis weiter entgegenhalten.',
    },
    effect: {
      en: 'Money back, a lower price or faultless goods instead, unless the shop’s terms say otherwise.',
      fr: 'Résolution, réduction du prix ou remplacement, sauf si les conditions de la boutique en disposent autrement.',
      de: 'Rückabwicklung, Preisminderung oder Ersatz, sofern die Bedingungen des Shops nichts anderes vorsehen.',
    },
  },
  'CH-10-used': {
    rule: {
      en: 'For used goods the two years may be cut by agreement, not below one.',
      fr: 'Pour un bien d’occasion, un accord peut réduire les deux ans, mais pas à moins d’un an.',
      de: 'Bei gebrauchter Ware können die zwei Jahre durch Vereinbarung gekürzt werden, nicht unter eines.',
    },
  },
  'CH-11': {
    rule: {
      en: 'The shop’s terms may exclude or replace what the law gives for defects, for example by repair only.',
      fr: 'Les conditions de la boutique peuvent exclure ou remplacer la garantie légale, par exemple par la seule réparation.',
      de: 'Die Bedingungen des Shops dürfen die gesetzliche Gewährleistung ausschliessen oder ersetzen, etwa durch blosse Reparatur.',
    },
    conditions: {
      en: 'Not where the seller hid the defect on purpose. Read the terms first.',
      fr: 'Pas si le vendeur a dissimulé le défaut intentionnellement. Lisez d’abord les conditions.',
      de: 'Nicht, wenn der Verkäufer den Mangel absichtlich verschwiegen hat. Lesen Sie zuerst die Bedingungen.',
    },
  },
  'CH-12': {
    rule: {
      en: 'Unless agreed otherwise, the risk of the journey is the buyer’s once the goods are handed to the carrier.',
      fr: 'Sauf convention contraire, le risque du transport passe à l’acheteur dès la remise du bien au transporteur.',
      de: 'Ist nichts anderes vereinbart, trägt der Käufer das Transportrisiko, sobald die Ware dem Frachtführer übergeben ist.',
    },
    conditions: {
      en: 'The opposite of the rule in the European Union. Look in the shop’s terms and labels for something better.',
      fr: 'C’est l’inverse de la règle de l’Union européenne. Cherchez mieux dans les conditions et labels de la boutique.',
      de: 'In der Europäischen Union gilt das Gegenteil. Prüfen Sie, ob die Bedingungen oder ein Gütesiegel des Shops mehr bieten.',
    },
  },
  'CH-13': {
    rule: {
      en: 'Other claims end ten years after they fell due, those from the retail sale of goods after five.',
      fr: 'Les autres créances se prescrivent par dix ans dès leur exigibilité, celles de la vente au détail par cinq ans.',
      de: 'Andere Forderungen verjähren zehn Jahre nach Fälligkeit, solche aus dem Kleinverkauf von Waren nach fünf.',
    },
    conditions: {
      en: 'Claims for the price back after withdrawal from the contract, for example. The safe day keeps to five years.',
      fr: 'Par exemple la restitution du prix après résolution. Le jour sûr s’en tient à cinq ans.',
      de: 'Zum Beispiel die Rückzahlung nach einem Rücktritt. Der sichere Tag hält sich an fünf Jahre.',
    },
  },
  'CH-14': {
    rule: {
      en: 'Whoever bought by mistake or was deceived has one year from the discovery to declare the contract not binding.',
      fr: 'Qui a acheté par erreur ou a été trompé a un an dès la découverte pour déclarer qu’il n’est pas lié par le contrat.',
      de: 'Wer im Irrtum oder getäuscht gekauft hat, kann innert eines Jahres ab der Entdeckung erklären, dass der Vertrag für ihn nicht gilt.',
    },
    effect: {
      en: 'The price comes back; this stands beside the rules on defects.',
      fr: 'Le prix est restitué ; ce droit existe à côté de la garantie.',
      de: 'Der Preis ist zurückzuzahlen; das gilt neben der Gewährleistung.',
    },
  },
  'CH-15': {
    rule: {
      en: 'An online shop must say who it is, give a contact with an e-mail address and confirm an order at once by e-mail.',
      fr: 'Une boutique en ligne doit indiquer son identité, une adresse de contact avec e-mail, et confirmer la commande aussitôt par voie électronique.',
      de: 'Ein Onlineshop muss sagen, wer er ist, eine Kontaktadresse mit E-Mail angeben und die Bestellung umgehend elektronisch bestätigen.',
    },
    conditions: {
      en: 'A contact form alone is not enough. A breach can be reported to SECO.',
      fr: 'Un formulaire de contact seul ne suffit pas. Un manquement peut être signalé au SECO.',
      de: 'Ein Kontaktformular allein genügt nicht. Verstösse kann man dem SECO melden.',
    },
  },
  'CH-16': {
    rule: {
      en: 'Before a court case comes a request to the conciliation authority.',
      fr: 'Avant le procès, il faut saisir l’autorité de conciliation.',
      de: 'Vor der Klage steht das Gesuch an die Schlichtungsbehörde.',
    },
    conditions: {
      en: 'Not needed where the seller is abroad: you may do without.',
      fr: 'Pas nécessaire si le vendeur est à l’étranger : vous pouvez y renoncer.',
      de: 'Nicht nötig, wenn der Verkäufer im Ausland sitzt: Sie können darauf verzichten.',
    },
  },
  'CH-17': {
    rule: {
      en: 'With the authorisation to sue, the claim must be filed within three months.',
      fr: 'L’autorisation de procéder permet de déposer la demande pendant trois mois.',
      de: 'Mit der Klagebewilligung kann die Klage während dreier Monate eingereicht werden.',
    },
    conditions: {
      en: 'The court holidays may lengthen it; better not to count on them.',
      fr: 'Les féries judiciaires peuvent le prolonger ; mieux vaut ne pas y compter.',
      de: 'Die Gerichtsferien können die Frist verlängern; verlassen Sie sich besser nicht darauf.',
    },
  },
  'CH-18': {
    rule: {
      en: 'A decision proposed by the conciliation authority becomes final unless one side refuses it within 20 days.',
      fr: 'La proposition de décision de l’autorité de conciliation devient définitive si aucune partie ne s’y oppose dans les 20 jours.',
      de: 'Der Entscheidvorschlag der Schlichtungsbehörde wird endgültig, wenn ihn keine Partei innert 20 Tagen ablehnt.',
    },
    conditions: {
      en: 'Counted from the written notice. Proposals up to CHF 10,000 since 1 January 2025; up to CHF 2,000 the authority may decide if asked.',
      fr: 'Dès la communication écrite. Proposition jusqu’à 10 000 CHF depuis le 1er janvier 2025 ; jusqu’à 2 000 CHF, l’autorité peut trancher sur demande.',
      de: 'Ab der schriftlichen Eröffnung. Vorschlag bis CHF 10 000 seit dem 1. Januar 2025; bis CHF 2 000 kann die Behörde auf Antrag entscheiden.',
    },
  },
  'CH-19': {
    rule: {
      en: 'In a consumer contract the shopper may sue where either side is at home.',
      fr: 'Pour un contrat de consommation, l’acheteur peut agir au domicile ou au siège de l’une des parties.',
      de: 'Bei Konsumentenverträgen kann der Käufer am Wohnsitz oder Sitz einer der Parteien klagen.',
    },
    conditions: {
      en: 'Goods and services of usual consumption.',
      fr: 'Biens et services de consommation courante.',
      de: 'Für Leistungen des üblichen Verbrauchs.',
    },
  },
  'CH-20': {
    rule: {
      en: 'The day of the event is not counted; a last day on a Sunday or holiday moves to the next working day.',
      fr: 'Le jour de l’événement ne compte pas ; un dernier jour tombant un dimanche ou un jour férié est reporté au jour ouvrable suivant.',
      de: 'Der Tag des Ereignisses zählt nicht; fällt der letzte Tag auf einen Sonntag oder Feiertag, gilt der nächste Werktag.',
    },
    conditions: {
      en: 'Holidays of the canton. Saturday moves too in periods of federal law; in contracts that is doubtful.',
      fr: 'Jours fériés du canton. Le samedi est aussi reporté pour les délais légaux fédéraux ; pour un contrat, c’est incertain.',
      de: 'Feiertage des Kantons. Bei gesetzlichen Fristen des Bundes rückt auch der Samstag; bei Verträgen ist das unsicher.',
    },
  },
  'CH-21': {
    rule: {
      en: 'Periods before the conciliation authority and the court begin the next day; Saturdays, Sundays and holidays at the end move to the next working day.',
      fr: 'Les délais devant l’autorité de conciliation et le tribunal courent dès le lendemain ; un dernier jour tombant un samedi, un dimanche ou un jour férié est reporté au jour ouvrable suivant.',
      de: 'Fristen vor der Schlichtungsbehörde und dem Gericht beginnen am Folgetag; endet eine an einem Samstag, Sonntag oder Feiertag, gilt der nächste Werktag.',
    },
    conditions: {
      en: 'Court holidays: seven days before and after Easter, 15 July to 15 August, 18 December to 2 January. They do not hold in conciliation.',
      fr: 'Féries : sept jours avant et après Pâques, du 15 juillet au 15 août, du 18 décembre au 2 janvier. Elles ne valent pas en conciliation.',
      de: 'Gerichtsferien: sieben Tage vor und nach Ostern, 15. Juli bis 15. August, 18. Dezember bis 2. Januar. Im Schlichtungsverfahren gelten sie nicht.',
    },
  },
  'CH-22': {
    rule: {
      en: 'The Ombudsstelle E-Commerce helps free of charge with an unsettled complaint against an online shop.',
      fr: 'L’Ombudsstelle E-Commerce aide gratuitement pour une réclamation contre une boutique en ligne restée sans solution.',
      de: 'Die Ombudsstelle E-Commerce hilft kostenlos bei ungelösten Beschwerden gegen Onlineshops.',
    },
    conditions: {
      en: 'Write to the shop first. It recommends and binds nobody.',
      fr: 'Écrivez d’abord à la boutique. Elle recommande et n’oblige personne.',
      de: 'Schreiben Sie zuerst dem Shop. Sie gibt Empfehlungen, die niemanden binden.',
    },
  },
  'CH-23': {
    rule: {
      en: 'Consumer bodies advise their members: FRC in French-speaking, SKS in German-speaking, ACSI in Italian-speaking Switzerland.',
      fr: 'Des organisations conseillent leurs membres : la FRC en Suisse romande, la SKS en Suisse alémanique, l’ACSI en Suisse italienne.',
      de: 'Konsumentenorganisationen beraten ihre Mitglieder: die FRC in der Westschweiz, die SKS in der Deutschschweiz, die ACSI in der italienischen Schweiz.',
    },
  },
} as const satisfies Record<string, RuleWords>;
