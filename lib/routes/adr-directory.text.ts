import type { Sentence } from '../values/sentence';

/** Every sentence of the route to the dispute body of the seller's country. */
export const adrText = {
  name: {
    en: 'Dispute body in the seller’s country',
    fr: 'Médiateur du pays du vendeur',
    de: 'Schlichtungsstelle im Land des Verkäufers',
  },
  asked: {
    en: 'the dispute body of the seller’s country',
    fr: 'le médiateur du pays du vendeur',
    de: 'die Schlichtungsstelle im Land des Verkäufers',
  },
  who: {
    en: 'For consumers whose seller is a business in another country of the European Union: the bodies listed there are competent, not those at home.',
    fr: 'Pour les consommateurs dont le vendeur est un professionnel d’un autre pays de l’Union européenne : ce sont les organismes de ce pays qui sont compétents.',
    de: 'Für Verbraucher, deren Verkäufer ein Unternehmen in einem anderen EU-Land ist: Zuständig sind die dort gelisteten Stellen, nicht die zu Hause.',
  },
  opens: {
    en: 'Open: the seller was written to.',
    fr: 'Ouvert : le vendeur a été contacté par écrit.',
    de: 'Offen: Dem Verkäufer wurde geschrieben.',
  },
  notYet: {
    en: 'Opens when the seller has not answered your written complaint, or has answered badly.',
    fr: 'S’ouvre si le vendeur n’a pas répondu à votre réclamation écrite, ou mal.',
    de: 'Öffnet sich, wenn der Verkäufer auf Ihre schriftliche Beschwerde nicht oder unzureichend antwortet.',
  },
  yearRule: {
    en: 'No listed body may set a time shorter than one year from the complaint to the seller; it answers within 90 days of the complete file, longer for complex cases.',
    fr: 'Aucun organisme ne peut fixer moins d’un an à compter de la réclamation au vendeur ; il répond sous 90 jours une fois le dossier complet, plus si l’affaire est complexe.',
    de: 'Keine gelistete Stelle darf weniger als ein Jahr ab der Beschwerde beim Verkäufer verlangen; sie antwortet binnen 90 Tagen nach vollständiger Akte, bei schwierigen Fällen später.',
  },
  closesWhy: {
    en: 'One year from your complaint of {from}, the least a body must allow',
    fr: 'Un an après votre réclamation du {from}, le minimum qu’un organisme doit laisser',
    de: 'Ein Jahr ab Ihrer Beschwerde vom {from}, mindestens so lange muss eine Stelle annehmen',
  },
  answerWhy: {
    en: '90 days from your request of {from}',
    fr: '90 jours après votre demande du {from}',
    de: '90 Tage nach Ihrem Antrag vom {from}',
  },
  costRule: {
    en: 'Most bodies are free; the Dutch one for web shops asks a fee.',
    fr: 'La plupart sont gratuits ; celui des boutiques néerlandaises demande des frais.',
    de: 'Die meisten sind kostenlos; die niederländische für Webshops verlangt eine Gebühr.',
  },
  cost: { en: 'Mostly free', fr: 'Le plus souvent gratuit', de: 'Meist kostenlos' },
  stepFind: {
    en: 'Look in the seller’s terms or legal notice for the dispute body he names.',
    fr: 'Cherchez dans les conditions ou mentions légales du vendeur l’organisme qu’il indique.',
    de: 'Suchen Sie in den Bedingungen oder im Impressum des Verkäufers die Stelle, die er nennt.',
  },
  stepList: {
    en: 'If none is named, ask the European Consumer Centre of your country which body is competent.',
    fr: 'S’il n’en indique aucun, demandez au Centre européen des consommateurs de votre pays lequel est compétent.',
    de: 'Nennt er keine, fragen Sie das Europäische Verbraucherzentrum Ihres Landes, welche zuständig ist.',
  },
  channel: {
    en: 'The body that the seller names, or the one listed in his country',
    fr: 'L’organisme indiqué par le vendeur, ou celui de la liste de son pays',
    de: 'Die Stelle, die der Verkäufer nennt, oder eine in seinem Land gelistete',
  },
  channelRule: {
    en: 'No address of an official list was found; Recours names only the bodies it has read of.',
    fr: 'L’adresse d’une liste officielle n’a pas été trouvée ; Recours ne cite que les organismes dont il a lu les règles.',
    de: 'Die Adresse einer amtlichen Liste wurde nicht gefunden; Recours nennt nur Stellen, von denen es gelesen hat.',
  },
  talks: {
    en: 'It proposes; in most countries the seller need not take part or agree.',
    fr: 'Il propose ; dans la plupart des pays, le vendeur n’est tenu ni de participer ni d’accepter.',
    de: 'Sie schlägt vor; in den meisten Ländern muss der Verkäufer weder mitmachen noch zustimmen.',
  },
  seatBE: {
    en: 'Seller in Belgium: Service de Médiation pour le Consommateur, mediationconsommateur.be.',
    fr: 'Vendeur en Belgique : Service de Médiation pour le Consommateur, mediationconsommateur.be.',
    de: 'Verkäufer in Belgien: Service de Médiation pour le Consommateur, mediationconsommateur.be.',
  },
  seatDE: {
    en: 'Seller in Germany: Universalschlichtungsstelle des Bundes, in Kehl, if the seller is willing; it may stay a case before two months have passed since your complaint.',
    fr: 'Vendeur en Allemagne : Universalschlichtungsstelle des Bundes, à Kehl, si le vendeur accepte ; elle peut suspendre le dossier avant deux mois depuis votre réclamation.',
    de: 'Verkäufer in Deutschland: Universalschlichtungsstelle des Bundes in Kehl, wenn der Verkäufer bereit ist; vor zwei Monaten seit Ihrer Beschwerde kann sie das Verfahren aussetzen.',
  },
  seatAT: {
    en: 'Seller in Austria: Internet Ombudsstelle, ombudsstelle.at, free.',
    fr: 'Vendeur en Autriche : Internet Ombudsstelle, ombudsstelle.at, gratuite.',
    de: 'Verkäufer in Österreich: Internet Ombudsstelle, ombudsstelle.at, kostenlos.',
  },
  seatLU: {
    en: 'Seller in Luxembourg: Médiateur de la consommation, free.',
    fr: 'Vendeur au Luxembourg : Médiateur de la consommation, gratuit.',
    de: 'Verkäufer in Luxemburg: Médiateur de la consommation, kostenlos.',
  },
  seatNL: {
    en: 'Seller in the Netherlands who is a member: De Geschillencommissie; give the shop four weeks first; fee 52.50 euros, paid back if you are right.',
    fr: 'Vendeur aux Pays-Bas adhérent : De Geschillencommissie ; laissez d’abord quatre semaines à la boutique ; 52,50 euros, rendus si vous avez gain de cause.',
    de: 'Verkäufer in den Niederlanden, der Mitglied ist: De Geschillencommissie; geben Sie dem Shop zuerst vier Wochen; 52,50 Euro, zurück bei Erfolg.',
  },
  seatES: {
    en: 'Seller in Spain who adhered: Sistema Arbitral de Consumo, free; its award binds.',
    fr: 'Vendeur en Espagne adhérent : Sistema Arbitral de Consumo, gratuit ; sa sentence oblige.',
    de: 'Verkäufer in Spanien, der beigetreten ist: Sistema Arbitral de Consumo, kostenlos; der Spruch bindet.',
  },
  seatIT: {
    en: 'Seller in Italy: a body on the Ministry’s list; whether the seller takes part differs.',
    fr: 'Vendeur en Italie : un organisme de la liste du ministère ; l’adhésion du vendeur varie.',
    de: 'Verkäufer in Italien: eine Stelle auf der Liste des Ministeriums; ob der Verkäufer teilnimmt, ist verschieden.',
  },
  seatPT: {
    en: 'Seller in Portugal: up to 5,000 euros the seller must accept arbitration or mediation if you expressly choose it.',
    fr: 'Vendeur au Portugal : jusqu’à 5 000 euros, il doit accepter l’arbitrage ou la médiation si vous le choisissez expressément.',
    de: 'Verkäufer in Portugal: Bis 5.000 Euro muss er sich auf Schiedsverfahren oder Schlichtung einlassen, wenn Sie es ausdrücklich wählen.',
  },
  seatFR: {
    en: 'Seller in France: the mediator named in his terms; two months after your written complaint is the usual practice.',
    fr: 'Vendeur en France : le médiateur indiqué dans ses conditions ; l’usage est deux mois après la réclamation écrite.',
    de: 'Verkäufer in Frankreich: die in seinen Bedingungen genannte Stelle; üblich sind zwei Monate nach der schriftlichen Beschwerde.',
  },
  platformClosed: {
    en: 'The European Union’s online dispute platform closed on 20 July 2025; ignore links to it.',
    fr: 'La plateforme européenne de règlement en ligne des litiges a fermé le 20 juillet 2025 ; ignorez les liens vers elle.',
    de: 'Die europäische Plattform zur Online-Streitbeilegung wurde am 20. Juli 2025 geschlossen; Links dorthin sind überholt.',
  },
  reform: {
    en: 'The rules change in the member states only from 20 September 2028.',
    fr: 'Les règles ne changent dans les États membres qu’à partir du 20 septembre 2028.',
    de: 'Die Regeln ändern sich in den Mitgliedstaaten erst ab dem 20. September 2028.',
  },
  evidence: {
    en: 'Your written complaint to the seller, with its date',
    fr: 'Votre réclamation écrite au vendeur, avec sa date',
    de: 'Ihre schriftliche Beschwerde beim Verkäufer, mit Datum',
  },
} as const satisfies Record<string, Sentence>;
