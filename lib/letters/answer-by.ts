import type { LetterKind } from '../claim/claim';
import type { Basis } from '../values/basis';
import { addDays, type Day, day } from '../values/day';
import type { Text } from '../values/sentence';

export interface ProposedDay {
  readonly day: Day;
  /** How it was counted. */
  readonly why: Text;
  readonly basis: Basis;
}

const FIRST_REQUEST: Basis = {
  id: 'letters/first-request-days',
  rule: {
    en: 'Recours proposes 8 days for a first answer. No rule gives a number; you can choose another day.',
    fr: 'Recours propose 8 jours pour une première réponse. Aucune règle ne donne de nombre ; vous pouvez choisir un autre jour.',
    de: 'Recours schlägt 8 Tage für eine erste Antwort vor. Keine Regel nennt eine Zahl; Sie können einen anderen Tag wählen.',
  },
  source: 'Recours',
  url: null,
  checkedOn: day('2026-11-22'),
  certainty: 'ours',
  expiresOn: null,
};

const FORMAL_NOTICE: Basis = {
  id: 'letters/formal-notice-days',
  rule: {
    en: 'Before ending the contract you give the seller a reasonable additional period. The law gives no number; Recours proposes 14 days and you can choose another day.',
    fr: 'Avant de mettre fin au contrat, vous laissez au vendeur un délai supplémentaire raisonnable. La loi ne donne pas de nombre ; Recours propose 14 jours et vous pouvez choisir un autre jour.',
    de: 'Bevor Sie den Vertrag auflösen, setzen Sie dem Verkäufer eine angemessene Nachfrist. Das Gesetz nennt keine Zahl; Recours schlägt 14 Tage vor und Sie können einen anderen Tag wählen.',
  },
  source: 'Recours (C. conso. art. L216-6; Dir. 2011/83/UE art. 18)',
  url: null,
  checkedOn: day('2026-11-22'),
  certainty: 'ours',
  expiresOn: null,
};

const REFUND: Basis = {
  id: 'letters/refund-days',
  rule: {
    en: 'Recours proposes 14 days to pay the money back. Where the law gives a number, the letter names the rule; you can choose another day.',
    fr: 'Recours propose 14 jours pour rembourser. Si la loi donne un nombre, la lettre cite la règle ; vous pouvez choisir un autre jour.',
    de: 'Recours schlägt 14 Tage für die Erstattung vor. Nennt das Gesetz eine Zahl, steht die Regel im Brief; Sie können einen anderen Tag wählen.',
  },
  source: 'Recours',
  url: null,
  checkedOn: day('2026-11-22'),
  certainty: 'ours',
  expiresOn: null,
};

const PROPOSED: Partial<Record<LetterKind, { readonly days: number; readonly basis: Basis }>> = {
  'merchant-first-request': { days: 8, basis: FIRST_REQUEST },
  'merchant-formal-notice': { days: 14, basis: FORMAL_NOTICE },
  'contract-end': { days: 14, basis: REFUND },
  'refund-reminder': { days: 8, basis: FIRST_REQUEST },
};

const WHY: Text['say'] = {
  en: '{days} days from {today}, our own proposal',
  fr: '{days} jours à compter du {today}, notre proposition',
  de: '{days} Tage ab {today}, unser eigener Vorschlag',
};

/**
 * The day a letter gives for an answer unless the shopper chooses another: 8 days for a first request, 14 for a formal
 * notice or a refund, all ours. Null for letters that give the other side no day.
 */
export function proposeAnswerBy(kind: LetterKind, today: Day): ProposedDay | null {
  const proposed = PROPOSED[kind];
  if (proposed === undefined) return null;
  return {
    day: addDays(today, proposed.days),
    why: { say: WHY, with: { days: proposed.days, today: { day: today } } },
    basis: proposed.basis,
  };
}
