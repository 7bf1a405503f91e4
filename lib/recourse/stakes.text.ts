import type { Sentence } from '../values/sentence';

/** Money at stake, in words. */
export const stakesText = {
  refund: {
    en: 'What you paid and have not got back.',
    fr: 'Ce que vous avez payé et qui ne vous a pas été rendu.',
    de: 'Was Sie bezahlt und nicht zurückerhalten haben.',
  },
  refundUnknown: {
    en: 'What you paid. The total is not known yet: enter it, and amounts can be computed.',
    fr: 'Ce que vous avez payé. Le total n’est pas encore connu : indiquez-le pour calculer les montants.',
    de: 'Was Sie bezahlt haben. Die Summe ist noch nicht bekannt: Geben Sie sie an, dann lassen sich Beträge berechnen.',
  },
  back: {
    en: 'What has come back so far.',
    fr: 'Ce qui vous a été rendu jusqu’ici.',
    de: 'Was bisher zurückgekommen ist.',
  },
  surcharge: {
    en: '{percent} % more, because the refund is late. {rule}',
    fr: '{percent} % de plus, parce que le remboursement est en retard. {rule}',
    de: '{percent} % mehr, weil die Erstattung verspätet ist. {rule}',
  },
  totalRule: {
    en: 'The total of the order as its page printed it or as you gave it, less what you noted as refunded.',
    fr: 'Le total de la commande tel que la page l’indiquait ou que vous l’avez donné, moins ce que vous avez noté comme remboursé.',
    de: 'Die Summe der Bestellung, wie die Seite sie nannte oder wie Sie sie angegeben haben, abzüglich der vermerkten Erstattungen.',
  },
} as const satisfies Record<string, Sentence>;
