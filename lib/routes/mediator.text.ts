import type { Sentence } from '../values/sentence';

/** Every sentence of consumer mediation. */
export const mediatorText = {
  name: {
    en: 'The seller’s consumer mediator',
    fr: 'Le médiateur de la consommation du vendeur',
    de: 'Die Schlichtungsstelle des Verkäufers',
  },
  asked: {
    en: 'the seller’s consumer mediator',
    fr: 'le médiateur de la consommation du vendeur',
    de: 'die Schlichtungsstelle des Verkäufers',
  },
  who: {
    en: 'Consumers who have complained to the seller in writing. The mediator is the one named in the seller’s terms; the seller need not be a member of FEVAD.',
    fr: 'Les consommateurs qui ont d’abord écrit au vendeur. Le médiateur est celui que citent les conditions de vente ; le vendeur n’a pas besoin d’être membre de la FEVAD.',
    de: 'Verbraucher, die sich schriftlich beim Verkäufer beschwert haben. Zuständig ist die Stelle, die seine AGB nennen; eine FEVAD-Mitgliedschaft ist nicht nötig.',
  },
  cost: {
    en: 'Free for consumers in France; free or nearly free elsewhere in the EU',
    fr: 'Gratuit pour le consommateur en France ; gratuit ou presque ailleurs dans l’UE',
    de: 'In Frankreich für Verbraucher kostenlos; in der EU sonst kostenlos oder fast',
  },
  costRule: {
    en: 'Mediation costs the consumer nothing.',
    fr: 'La médiation est gratuite pour le consommateur.',
    de: 'Die Schlichtung ist für Verbraucher kostenlos.',
  },
  opensPractice: {
    en: 'Open: enough time has passed since your written complaint.',
    fr: 'Ouvert : assez de temps a passé depuis votre réclamation écrite.',
    de: 'Offen: Seit Ihrer schriftlichen Beschwerde ist genug Zeit vergangen.',
  },
  opensRefused: {
    en: 'Open: the seller has refused. Some mediators still wait until two months have passed.',
    fr: 'Ouvert : le vendeur a refusé. Certains médiateurs attendent tout de même que deux mois soient passés.',
    de: 'Offen: Der Verkäufer hat abgelehnt. Manche Stellen warten dennoch zwei Monate ab.',
  },
  opensComplaint: {
    en: 'Open: you have complained in writing and it is not settled.',
    fr: 'Ouvert : vous avez réclamé par écrit et rien n’est réglé.',
    de: 'Offen: Sie haben sich schriftlich beschwert, und nichts ist gelöst.',
  },
  opensPracticeWhy: {
    en: 'The wait that mediators usually ask for after your written complaint of {from}: their practice, not the law',
    fr: 'L’attente que demandent en général les médiateurs après votre réclamation écrite du {from} : leur usage, pas la loi',
    de: 'Die Wartezeit, die die Stellen nach Ihrer schriftlichen Beschwerde vom {from} meist verlangen: ihre Praxis, nicht Gesetz',
  },
  opensLawWhy: {
    en: 'The wait the law asks for after your written complaint of {from}',
    fr: 'L’attente que prévoit la loi après votre réclamation écrite du {from}',
    de: 'Die Wartezeit, die das Gesetz nach Ihrer schriftlichen Beschwerde vom {from} vorsieht',
  },
  notYet: {
    en: 'Opens after a written complaint to the seller that did not settle it.',
    fr: 'S’ouvre après une réclamation écrite au vendeur restée sans solution.',
    de: 'Öffnet sich nach einer schriftlichen Beschwerde beim Verkäufer, die nichts gelöst hat.',
  },
  closesWhy: {
    en: 'One year from your written complaint of {from}',
    fr: 'Un an après votre réclamation écrite du {from}',
    de: 'Ein Jahr ab Ihrer schriftlichen Beschwerde vom {from}',
  },
  answerWhy: {
    en: '90 days from your request of {from}; longer for complex cases',
    fr: '90 jours après votre demande du {from} ; davantage si le litige est complexe',
    de: '90 Tage ab Ihrem Antrag vom {from}; bei schwierigen Fällen länger',
  },
  stepFind: {
    en: 'Find the mediator’s name in the seller’s terms or legal notice.',
    fr: 'Cherchez le nom du médiateur dans les conditions de vente ou les mentions légales du vendeur.',
    de: 'Suchen Sie den Namen der Schlichtungsstelle in den AGB oder im Impressum des Verkäufers.',
  },
  stepForm: {
    en: 'Fill in the mediator’s own form, in French for a French mediator; add your complaint and the answer, or say that none came.',
    fr: 'Remplissez le formulaire du médiateur ; joignez votre réclamation et la réponse, ou dites qu’il n’y en a pas eu.',
    de: 'Füllen Sie das Formular der Stelle aus, bei einer französischen auf Französisch; legen Sie Ihre Beschwerde und die Antwort bei, oder sagen Sie, dass keine kam.',
  },
  channel: {
    en: 'The form of the mediator named in the seller’s terms',
    fr: 'Le formulaire du médiateur cité dans les conditions de vente',
    de: 'Das Formular der in den AGB genannten Stelle',
  },
  channelRule: {
    en: 'A seller must name a mediator; the name stands in the terms or the legal notice.',
    fr: 'Le vendeur doit indiquer son médiateur ; son nom figure dans les conditions de vente ou les mentions légales.',
    de: 'Der Verkäufer muss seine Schlichtungsstelle nennen; der Name steht in den AGB oder im Impressum.',
  },
  noteTalks: {
    en: 'The mediator proposes a solution; neither side has to accept it.',
    fr: 'Le médiateur propose une solution ; personne n’est obligé de l’accepter.',
    de: 'Die Stelle schlägt eine Lösung vor; niemand muss sie annehmen.',
  },
  noteReject: {
    en: 'A mediator who cannot take the case says so within three weeks.',
    fr: 'Un médiateur qui ne peut pas traiter le litige le dit dans les trois semaines.',
    de: 'Kann die Stelle den Fall nicht behandeln, sagt sie es innerhalb von drei Wochen.',
  },
  noteOtherSeat: {
    en: 'If the seller sits in another EU country, the mediation body of that country is the one to ask; the European Consumer Centre helps to find it.',
    fr: 'Si le vendeur est établi dans un autre pays de l’UE, l’organisme de ce pays est compétent ; le Centre européen des consommateurs aide à le trouver.',
    de: 'Sitzt der Verkäufer in einem anderen EU-Land, ist die Stelle dieses Landes zuständig; das Europäische Verbraucherzentrum hilft, sie zu finden.',
  },
  noteOutside: {
    en: 'Sellers outside the EU usually have no mediator.',
    fr: 'Les vendeurs établis hors de l’UE n’ont en général pas de médiateur.',
    de: 'Verkäufer außerhalb der EU haben meist keine Schlichtungsstelle.',
  },
  noteClosedPlatform: {
    en: 'The European online dispute platform is closed since July 2025, though some terms still name it.',
    fr: 'La plateforme européenne de règlement des litiges est fermée depuis juillet 2025, même si des conditions de vente la citent encore.',
    de: 'Die europäische OS-Plattform ist seit Juli 2025 geschlossen, auch wenn manche AGB sie noch nennen.',
  },
  courtRule: {
    en: 'Once a court action is started, the mediator refuses the case.',
    fr: 'Une fois le juge saisi, le médiateur refuse le dossier.',
    de: 'Sobald ein Gericht angerufen ist, lehnt die Schlichtungsstelle den Fall ab.',
  },
  evidenceComplaint: {
    en: 'Your written complaint to the seller, with its date',
    fr: 'Votre réclamation écrite au vendeur, avec sa date',
    de: 'Ihre schriftliche Beschwerde beim Verkäufer mit Datum',
  },
  evidenceOrder: {
    en: 'Order number and date',
    fr: 'Numéro et date de commande',
    de: 'Bestellnummer und Datum',
  },
} as const satisfies Record<string, Sentence>;
