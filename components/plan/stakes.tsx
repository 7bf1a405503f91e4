import type { Plan, Stake } from '../../lib/recourse/plan';
import { fill, say, sayDay, sayMoney } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';
import { useWorld } from '../world/world';
import { Rules } from './why';

const SIDES = ['owed', 'back', 'costs'] as const;

/** The money that hangs on the claim and what steps cost; shut until asked for, the sum owed beside its name. */
export function Stakes({ plan }: { readonly plan: Plan }) {
  const { language } = useWorld();
  const words = planRoom(language.value).stakes;
  if (plan.stakes.length === 0) return null;
  const owed = plan.stakes.find(({ side, amount }) => side === 'owed' && amount !== null)?.amount ?? null;
  return (
    <details class="aside stakes">
      <summary>
        <h2 class="section-title">{words.title}</h2>{' '}
        {owed !== null && <span class="small quiet amount">{sayMoney(owed, language.value)}</span>}
      </summary>
      {SIDES.map((side) => {
        const own = plan.stakes.filter((stake) => stake.side === side);
        if (own.length === 0) return null;
        return (
          <section key={side} class="part">
            <h3>{words.sides[side]}</h3>
            <ul class="plain aside-list">
              {own.map((stake) => (
                <StakeLine key={stake.id} stake={stake} plan={plan} />
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

function StakeLine({ stake, plan }: { readonly stake: Stake; readonly plan: Plan }) {
  const { language } = useWorld();
  const spoken = language.value;
  const words = planRoom(spoken);
  return (
    <li data-stake={stake.id}>
      <p class="stake">
        <span>{say(stake.says, spoken, plan.today)}</span>
        {stake.amount !== null && <strong class="amount">{sayMoney(stake.amount, spoken)}</strong>}
      </p>
      {stake.on !== null && (
        <p class="small quiet">
          {fill(words.stakes.asOf, { day: sayDay(stake.on, spoken, plan.today) }, spoken)}
        </p>
      )}
      {stake.basis.length > 0 && <Rules basis={stake.basis} title={words.route.rules} />}
    </li>
  );
}
