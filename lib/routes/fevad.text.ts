import type { Sentence } from '../values/sentence';

/** The consumer mediator of FEVAD, the French federation of online selling. */
export const fevadText = {
  name: {
    en: 'FEVAD consumer mediator',
    fr: 'Médiateur de la consommation FEVAD',
    de: 'Schlichtungsstelle der FEVAD (Frankreich)',
  },
  asked: {
    en: 'the FEVAD mediator',
    fr: 'le médiateur de la FEVAD',
    de: 'die Schlichtungsstelle der FEVAD',
  },
  who: {
    en: 'Consumers who bought at a distance from a FEVAD member that joined its mediation, delivered in France, after a written complaint. The request is made in French.',
    fr: 'Les consommateurs ayant acheté à distance chez un membre de la FEVAD adhérent à sa médiation, livrés en France, après une réclamation écrite. La demande se fait en français.',
    de: 'Verbraucher, die online bei einem FEVAD-Mitglied gekauft haben, das der Schlichtung beigetreten ist, mit Lieferung nach Frankreich, nach schriftlicher Beschwerde. Der Antrag ist auf Französisch.',
  },
  member: {
    en: 'This shop’s own terms name the FEVAD mediator. If today’s terms name another one, go by them.',
    fr: 'Les conditions de cette boutique désignent le médiateur de la FEVAD. Si celles d’aujourd’hui en nomment un autre, suivez-les.',
    de: 'Die Bedingungen dieses Shops nennen die Schlichtungsstelle der FEVAD. Nennen die heutigen eine andere, gilt diese.',
  },
  memberRule: {
    en: 'The FEVAD mediator is named in the terms of Cdiscount (07-2026), Rakuten (07-2026), Amazon.fr (11-2025), Zalando.fr (01-2026), Veepee (09-2024), Darty (12-2023) and Back Market (2022).',
    fr: 'Le médiateur de la FEVAD est désigné dans les conditions de Cdiscount (07-2026), Rakuten (07-2026), Amazon.fr (11-2025), Zalando.fr (01-2026), Veepee (09-2024), Darty (12-2023) et Back Market (2022).',
    de: 'Die Schlichtungsstelle der FEVAD nennen die Bedingungen von Cdiscount (07-2026), Rakuten (07-2026), Amazon.fr (11-2025), Zalando.fr (01-2026), Veepee (09-2024), Darty (12-2023) und Back Market (2022).',
  },
  cost: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  costRule: {
    en: 'Mediation is free for the consumer.',
    fr: 'La médiation est gratuite pour le consommateur.',
    de: 'Die Schlichtung ist für Verbraucher kostenlos.',
  },
  opensRefused: {
    en: 'Open: your written complaint was refused. The mediator may still wait until two months have passed.',
    fr: 'Ouvert : votre réclamation écrite a été refusée. Le médiateur peut tout de même attendre que deux mois soient passés.',
    de: 'Offen: Ihre schriftliche Beschwerde wurde abgelehnt. Die Stelle kann dennoch zwei Monate abwarten.',
  },
  opensWaited: {
    en: 'Open: two months have passed since your written complaint.',
    fr: 'Ouvert : deux mois ont passé depuis votre réclamation écrite.',
    de: 'Offen: Seit Ihrer schriftlichen Beschwerde sind zwei Monate vergangen.',
  },
  opensWhy: {
    en: 'Two months from your written complaint of {from}',
    fr: 'Deux mois après votre réclamation écrite du {from}',
    de: 'Zwei Monate ab Ihrer schriftlichen Beschwerde vom {from}',
  },
  opensRule: {
    en: 'The mediator wants a written complaint that can be proved; without an answer, two months must have passed.',
    fr: 'Le médiateur veut une réclamation écrite et prouvable ; sans réponse, deux mois doivent être passés.',
    de: 'Die Stelle verlangt eine nachweisbare schriftliche Beschwerde; ohne Antwort müssen zwei Monate vergangen sein.',
  },
  notYet: {
    en: 'Opens when your written complaint is refused, or two months after it.',
    fr: 'S’ouvre si votre réclamation écrite est refusée, ou deux mois après elle.',
    de: 'Öffnet sich, wenn Ihre schriftliche Beschwerde abgelehnt wird, oder zwei Monate danach.',
  },
  closesWhy: {
    en: 'One year from your written complaint of {from}',
    fr: 'Un an après votre réclamation écrite du {from}',
    de: 'Ein Jahr ab Ihrer schriftlichen Beschwerde vom {from}',
  },
  answerWhy: {
    en: '90 days from your request of {from}; longer when the case is complex',
    fr: '90 jours après votre saisine du {from}, davantage si le litige est complexe',
    de: '90 Tage ab Ihrem Antrag vom {from}, bei schwierigen Fällen länger',
  },
  answerRule: {
    en: 'The mediator has 90 days, which may be extended.',
    fr: 'Le médiateur dispose de 90 jours, prolongeables.',
    de: 'Die Stelle hat 90 Tage, die verlängert werden können.',
  },
  answerConflict: {
    en: 'A private guide still says two months.',
    fr: 'Un guide privé parle encore de deux mois.',
    de: 'Ein privater Ratgeber spricht noch von zwei Monaten.',
  },
  form: {
    en: 'Form on mediateurfevad.fr, in French (comes first)',
    fr: 'Formulaire sur mediateurfevad.fr (à privilégier)',
    de: 'Formular auf mediateurfevad.fr, auf Französisch (zuerst)',
  },
  formRule: {
    en: 'The mediator’s site asks for its online form.',
    fr: 'Le site du médiateur demande de passer par son formulaire.',
    de: 'Die Website der Stelle verlangt ihr Onlineformular.',
  },
  formConflict: {
    en: 'A private guide and Amazon’s terms print two different e-mail addresses; Recours offers neither.',
    fr: 'Un guide privé et les conditions d’Amazon impriment deux adresses e-mail différentes ; Recours n’en propose aucune.',
    de: 'Ein privater Ratgeber und die Bedingungen von Amazon drucken zwei verschiedene E-Mail-Adressen; Recours bietet keine an.',
  },
  post: { en: 'By post', fr: 'Par courrier', de: 'Per Post' },
  postRule: {
    en: 'The mediator’s post box is BP 20015, 75362 Paris Cedex 8; Cdiscount’s terms of 2026 print it.',
    fr: 'La boîte postale du médiateur est BP 20015, 75362 Paris Cedex 8 ; les conditions 2026 de Cdiscount l’impriment.',
    de: 'Das Postfach der Stelle ist BP 20015, 75362 Paris Cedex 8; die Bedingungen von Cdiscount 2026 drucken es.',
  },
  postConflict: {
    en: 'Some traders (Rakuten, Amazon.fr, E.Leclerc) still print 60 rue La Boétie: that is the federation, not the mediator.',
    fr: 'Certains vendeurs (Rakuten, Amazon.fr, E.Leclerc) impriment encore 60 rue La Boétie : c’est la fédération, pas le médiateur.',
    de: 'Manche Händler (Rakuten, Amazon.fr, E.Leclerc) drucken noch 60 rue La Boétie: Das ist der Verband, nicht die Schlichtungsstelle.',
  },
  stepForm: {
    en: 'Fill in the form with the order number and date; attach your written complaint and the answer, or say that none came.',
    fr: 'Remplissez le formulaire avec le numéro et la date de commande ; joignez votre réclamation écrite et la réponse, ou signalez le silence.',
    de: 'Füllen Sie das Formular mit Bestellnummer und Datum aus; legen Sie Beschwerde und Antwort bei oder vermerken Sie das Schweigen.',
  },
  talks: {
    en: 'The mediator proposes a solution; nobody is bound by it.',
    fr: 'Le médiateur propose une solution ; personne n’est obligé de la suivre.',
    de: 'Die Stelle schlägt eine Lösung vor; niemand ist daran gebunden.',
  },
  endsCourt: {
    en: 'Once a court has been asked, the mediator refuses the case.',
    fr: 'Dès qu’un tribunal est saisi, le médiateur refuse le dossier.',
    de: 'Ist ein Gericht befasst, lehnt die Stelle den Fall ab.',
  },
  nextCourt: {
    en: 'After that: a French court. Up to 5,000 euros an attempt to settle must come first; this mediation is one.',
    fr: 'Ensuite : le tribunal français. Jusqu’à 5 000 euros, une tentative amiable est obligatoire ; cette médiation en est une.',
    de: 'Danach: ein französisches Gericht. Bis 5000 Euro muss ein Einigungsversuch vorausgehen; diese Schlichtung ist einer.',
  },
  evidenceComplaint: {
    en: 'Your written complaint with its date, and the answer',
    fr: 'Votre réclamation écrite datée, et la réponse',
    de: 'Ihre schriftliche Beschwerde mit Datum und die Antwort',
  },
  evidenceOrder: {
    en: 'Order number and date',
    fr: 'Numéro et date de commande',
    de: 'Bestellnummer und Datum',
  },
} as const satisfies Record<string, Sentence>;
