import type { ClaimState } from '../claim/events';
import type { RoutePack, StakeFacts } from '../routes/schema';
import type { Money } from '../values/money';
import type { CaseView } from './case-view';
import { isSure } from './case-view';
import type { History } from './history';
import { ownBasis } from './own-basis';
import type { Right, Stake } from './plan';
import { stakesText as text } from './stakes.text';

/**
 * Money that hangs on the claim: what is owed, what has come back, what lateness adds, what the routes cost. Amounts
 * only where they can be computed from what is known.
 */
export function stakesOf(
  view: CaseView,
  state: ClaimState,
  rights: readonly Right[],
  packs: readonly RoutePack[],
  histories: ReadonlyMap<string, History>,
): Stake[] {
  const total = positive(view.purchase.facts.total?.value);
  const open = state.missing ?? (state.refunded === null ? total : null);
  return [
    refund(open),
    ...back(state),
    ...rights.flatMap((right) => surchargeOf(right, open, view)),
    ...packs.flatMap((pack) => {
      const facts = pack.stakes === undefined ? null : factsOf(view, total, open, histories.get(pack.id));
      return facts === null ? [] : (pack.stakes?.(facts) ?? []);
    }),
  ];
}

const positive = (money: Money | undefined): Money | null =>
  money !== undefined && money.minor > 0 ? money : null;

const refund = (open: Money | null): Stake => ({
  id: 'refund',
  kind: 'refund',
  side: 'owed',
  routeId: null,
  says: { say: open === null ? text.refundUnknown : text.refund },
  amount: open,
  on: null,
  basis: [ownBasis.total],
});

const back = ({ refunded }: ClaimState): Stake[] =>
  refunded === null || refunded.minor <= 0
    ? []
    : [
        {
          id: 'part-refunded',
          kind: 'part-refunded',
          side: 'back',
          routeId: null,
          says: { say: text.back },
          amount: refunded,
          on: null,
          basis: [ownBasis.total],
        },
      ];

/** What the law adds to a refund that is late today. */
function surchargeOf(right: Right, open: Money | null, view: CaseView): Stake[] {
  if (right.kind !== 'penalty' || right.state !== 'running' || right.percent === 0) return [];
  const { percent } = right;
  return [
    {
      id: right.id,
      kind: 'surcharge',
      side: 'owed',
      routeId: null,
      says:
        percent === null
          ? right.says
          : { say: text.surcharge, with: { percent, rule: { text: right.says } } },
      amount: percent === null || open === null ? null : share(open, percent),
      on: view.today,
      basis: [right.basis],
    },
  ];
}

/** `percent` of a sum, to the nearest minor unit. */
const share = ({ minor, currency }: Money, percent: number): Money => ({
  minor: Math.round((minor * percent) / 100),
  currency,
});

function factsOf(
  view: CaseView,
  total: Money | null,
  open: Money | null,
  history: History | undefined,
): StakeFacts {
  const { order, bill } = view.days;
  return {
    today: view.today,
    problem: view.problem,
    total,
    open,
    shopperCountry: view.country,
    sellerCountry: view.sellerCountry,
    orderedOn: isSure(order) ? order.earliest : null,
    billedOn: isSure(bill) ? bill.earliest : null,
    uses: history?.uses ?? [],
    answers: Object.fromEntries(Object.entries(view.claim.answers).map(([id, { value }]) => [id, value])),
  };
}
