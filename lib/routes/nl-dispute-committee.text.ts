import type { Sentence } from '../values/sentence';

/** The Dutch dispute committee for members of Thuiswinkel.org. */
export const nlDisputeCommitteeText = {
  name: {
    en: 'Geschillencommissie Thuiswinkel',
    fr: 'Geschillencommissie Thuiswinkel (Pays-Bas)',
    de: 'Geschillencommissie Thuiswinkel (Niederlande)',
  },
  asked: {
    en: 'the Geschillencommissie Thuiswinkel',
    fr: 'la Geschillencommissie Thuiswinkel',
    de: 'die Geschillencommissie Thuiswinkel',
  },
  who: {
    en: 'Consumers whose online shop is a member of Thuiswinkel.org.',
    fr: 'Les consommateurs dont la boutique est membre de Thuiswinkel.org.',
    de: 'Verbraucher, deren Shop Mitglied von Thuiswinkel.org ist.',
  },
  opensWaited: {
    en: 'Open: the shop has had four weeks to settle it.',
    fr: 'Ouvert : la boutique a eu quatre semaines pour régler le problème.',
    de: 'Offen: Der Shop hatte vier Wochen Zeit.',
  },
  opensWhy: {
    en: '4 weeks after your complaint of {from}',
    fr: '4 semaines après votre réclamation du {from}',
    de: '4 Wochen nach Ihrer Beschwerde vom {from}',
  },
  notYet: {
    en: 'Complain to the shop first; this opens four weeks later.',
    fr: 'Réclamez d’abord auprès de la boutique ; cette voie s’ouvre quatre semaines après.',
    de: 'Beschweren Sie sich zuerst beim Shop; dieser Weg öffnet sich vier Wochen später.',
  },
  closesWhy: {
    en: '12 months from your complaint of {from}',
    fr: '12 mois après votre réclamation du {from}',
    de: '12 Monate ab Ihrer Beschwerde vom {from}',
  },
  cost: {
    en: '€52.50, paid back if you are right',
    fr: '52,50 €, rendus si vous avez raison',
    de: '52,50 €, zurück, wenn Sie Recht bekommen',
  },
  stepMediation: {
    en: 'First use Thuiswinkel.org’s free complaint form: it asks the shop, then helps to settle it.',
    fr: 'Utilisez d’abord le formulaire gratuit de Thuiswinkel.org : il interroge la boutique, puis aide à trouver un accord.',
    de: 'Nutzen Sie zuerst das kostenlose Formular von Thuiswinkel.org: Es fragt den Shop und hilft dann bei der Einigung.',
  },
  stepFile: {
    en: 'Not settled: bring the dispute to the committee with your complaint and the shop’s answer.',
    fr: 'Pas d’accord : saisissez la commission avec votre réclamation et la réponse de la boutique.',
    de: 'Keine Einigung: Legen Sie der Kommission den Streit mit Ihrer Beschwerde und der Antwort vor.',
  },
  marketplace: {
    en: 'On a marketplace the dispute is with the seller, and the seller must be the member.',
    fr: 'Sur une place de marché, le litige vise le vendeur, et c’est lui qui doit être membre.',
    de: 'Auf einem Marktplatz richtet sich der Streit gegen den Verkäufer, und er muss Mitglied sein.',
  },
  binding: {
    en: 'Its decision binds both sides.',
    fr: 'Sa décision s’impose aux deux parties.',
    de: 'Ihre Entscheidung bindet beide Seiten.',
  },
  form: {
    en: 'Complaint form of Thuiswinkel.org',
    fr: 'Formulaire de Thuiswinkel.org',
    de: 'Formular von Thuiswinkel.org',
  },
  committee: { en: 'The committee’s page', fr: 'La page de la commission', de: 'Die Seite der Kommission' },
  askMember: {
    en: 'Is the shop a member of Thuiswinkel.org?',
    fr: 'La boutique est-elle membre de Thuiswinkel.org ?',
    de: 'Ist der Shop Mitglied von Thuiswinkel.org?',
  },
  askMemberHelp: {
    en: 'Look for “Thuiswinkel Waarborg” on its pages or in its terms.',
    fr: 'Cherchez « Thuiswinkel Waarborg » sur ses pages ou dans ses conditions.',
    de: 'Suchen Sie „Thuiswinkel Waarborg“ auf seinen Seiten oder in den AGB.',
  },
} as const satisfies Record<string, Sentence>;
