import type { Sentence } from '../values/sentence';

/** The Austrian ombudsman for online shopping. */
export const atInternetOmbudsmanText = {
  name: {
    en: 'Internet Ombudsstelle (Austria)',
    fr: 'Internet Ombudsstelle (Autriche)',
    de: 'Internet Ombudsstelle (Österreich)',
  },
  asked: {
    en: 'the Internet Ombudsstelle',
    fr: 'l’Internet Ombudsstelle',
    de: 'die Internet Ombudsstelle',
  },
  who: {
    en: 'For complaints about a seller in Austria, whatever the amount.',
    fr: 'Pour une réclamation contre un vendeur en Autriche, quel que soit le montant.',
    de: 'Für Beschwerden über einen Verkäufer in Österreich, ohne Mindestbetrag.',
  },
  stepWrite: {
    en: 'File your complaint with what you wrote to the seller and what it answered.',
    fr: 'Déposez votre réclamation avec votre message au vendeur et sa réponse.',
    de: 'Reichen Sie Ihre Beschwerde mit Ihrer Nachricht an den Verkäufer und seiner Antwort ein.',
  },
  channel: { en: 'ombudsstelle.at', fr: 'ombudsstelle.at', de: 'ombudsstelle.at' },
  talks: {
    en: 'It makes a proposal; it decides nothing.',
    fr: 'Elle fait une proposition ; elle ne tranche pas.',
    de: 'Sie macht einen Lösungsvorschlag; sie entscheidet nichts.',
  },
  standsStill: {
    en: 'Filing makes the limitation period stand still.',
    fr: 'La saisine suspend la prescription.',
    de: 'Mit der Beschwerde ist die Verjährung gehemmt.',
  },
} as const satisfies Record<string, Sentence>;
