import type { Sentence } from '../values/sentence';

/** The Swiss ombudsman for online shops. */
export const chEcommerceOmbudsmanText = {
  name: {
    en: 'Ombudsstelle E-Commerce (Switzerland)',
    fr: 'Ombudsstelle E-Commerce (Suisse)',
    de: 'Ombudsstelle E-Commerce (Schweiz)',
  },
  asked: {
    en: 'the Ombudsstelle E-Commerce',
    fr: 'l’Ombudsstelle E-Commerce',
    de: 'die Ombudsstelle E-Commerce',
  },
  who: {
    en: 'Shoppers whose complaint the online shop has not settled.',
    fr: 'Les acheteurs dont la réclamation n’a pas été réglée par la boutique en ligne.',
    de: 'Käufer, deren Beschwerde der Onlineshop nicht gelöst hat.',
  },
  stepWrite: {
    en: 'Say what you bought, what went wrong and what the shop answered.',
    fr: 'Dites ce que vous avez acheté, ce qui s’est passé et ce que la boutique a répondu.',
    de: 'Schildern Sie, was Sie gekauft haben, was schiefging und was der Shop geantwortet hat.',
  },
  channel: {
    en: 'Ombudsstelle E-Commerce, Konsumentenforum kf',
    fr: 'Ombudsstelle E-Commerce, Konsumentenforum kf',
    de: 'Ombudsstelle E-Commerce, Konsumentenforum kf',
  },
  talks: {
    en: 'It recommends; its recommendation binds nobody.',
    fr: 'Elle fait une recommandation, qui n’oblige personne.',
    de: 'Sie gibt eine Empfehlung, die niemanden bindet.',
  },
  appeal: {
    en: 'Against its view you may turn to its council.',
    fr: 'Contre son avis, vous pouvez vous adresser à son conseil.',
    de: 'Gegen ihre Einschätzung können Sie sich an ihren Rat wenden.',
  },
  advice: {
    en: 'FRC, SKS and ACSI also advise, for their members.',
    fr: 'La FRC, la SKS et l’ACSI conseillent aussi, pour leurs membres.',
    de: 'Auch FRC, SKS und ACSI beraten, für ihre Mitglieder.',
  },
  nextConciliation: {
    en: 'If that leads nowhere: the conciliation authority.',
    fr: 'Si cela n’aboutit pas : l’autorité de conciliation.',
    de: 'Führt das zu nichts: die Schlichtungsbehörde.',
  },
} as const satisfies Record<string, Sentence>;
