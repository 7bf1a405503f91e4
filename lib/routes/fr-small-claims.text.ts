import type { Sentence } from '../values/sentence';

/** The French court for small sums. */
export const frSmallClaimsText = {
  name: {
    en: 'French court, claims of up to 5,000 euros',
    fr: 'Tribunal, demande jusqu’à 5 000 euros',
    de: 'Französisches Gericht, Forderungen bis 5000 Euro',
  },
  asked: { en: 'the court', fr: 'le tribunal', de: 'das Gericht' },
  who: {
    en: 'For a claim of up to 5,000 euros against a seller in France, after a conciliator or mediator was tried.',
    fr: 'Pour une demande jusqu’à 5 000 euros contre un vendeur établi en France, après une tentative de conciliation ou de médiation.',
    de: 'Für Forderungen bis 5000 Euro gegen einen Verkäufer in Frankreich, nach einem Versuch bei Schlichter oder Mediator.',
  },
  opensTried: {
    en: 'Open: conciliation or mediation was tried and did not settle it.',
    fr: 'Ouvert : la conciliation ou la médiation a été tentée sans succès.',
    de: 'Offen: Schlichtung oder Mediation wurde versucht und hat es nicht gelöst.',
  },
  opensExcused: {
    en: 'Open: the attempt is not asked for in your case.',
    fr: 'Ouvert : la tentative n’est pas exigée dans votre cas.',
    de: 'Offen: In Ihrem Fall ist kein Versuch nötig.',
  },
  notYet: {
    en: 'Try a conciliator or the mediator first: without it the claim is refused.',
    fr: 'Tentez d’abord la conciliation ou la médiation : sans elle, la demande est irrecevable.',
    de: 'Versuchen Sie es zuerst bei Schlichter oder Mediator: Ohne das wird die Klage abgewiesen.',
  },
  stepApply: {
    en: 'Hand in a simple application (requête) with your papers and the proof of the attempt.',
    fr: 'Déposez une requête avec vos pièces et la preuve de la tentative amiable.',
    de: 'Reichen Sie einen einfachen Antrag (requête) mit Ihren Unterlagen und dem Nachweis des Versuchs ein.',
  },
  alone: {
    en: 'Nobody need represent you: up to 10,000 euros you may speak for yourself.',
    fr: 'Personne ne doit vous représenter : jusqu’à 10 000 euros, vous pouvez vous défendre seul.',
    de: 'Niemand muss Sie vertreten: Bis 10 000 Euro können Sie selbst sprechen.',
  },
  channel: {
    en: 'The tribunal judiciaire or tribunal de proximité you chose',
    fr: 'Le tribunal judiciaire ou de proximité que vous avez choisi',
    de: 'Das gewählte tribunal judiciaire oder tribunal de proximité',
  },
  askExcused: {
    en: 'Is there a reason not to try conciliation first?',
    fr: 'Avez-vous une raison de ne pas tenter la conciliation ?',
    de: 'Gibt es einen Grund, es nicht zuerst mit der Schlichtung zu versuchen?',
  },
  askExcusedHelp: {
    en: 'The case is urgent, or the conciliator’s first meeting is more than three months away.',
    fr: 'L’affaire est urgente, ou la première réunion du conciliateur est à plus de trois mois.',
    de: 'Der Fall ist dringend, oder das erste Treffen beim Schlichter ist mehr als drei Monate entfernt.',
  },
  yes: { en: 'Yes', fr: 'Oui', de: 'Ja' },
  no: { en: 'No', fr: 'Non', de: 'Nein' },
  skip: { en: 'I don’t know yet', fr: 'Je ne sais pas encore', de: 'Weiß ich noch nicht' },
} as const satisfies Record<string, Sentence>;
