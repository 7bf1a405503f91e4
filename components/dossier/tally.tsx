import { useEffect, useState } from 'preact/hooks';
import { tallyOf } from '../../lib/claim/tally';
import { fill, plural, say, sayMoney } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { useWorld } from '../world/world';
import '../plan/plan.css';

/** What came back so far, how long it took and through whom: the shopper's own tally, shut until asked for. */
export function TallyBox() {
  const world = useWorld();
  const language = world.language.value;
  const words = dossier(language).tally;
  const purchases = new Map(world.purchases.value.map((purchase) => [purchase.id, purchase]));
  const tally = tallyOf(world.claims.value, purchases);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = tally.routes.map(({ id }) => id).join(' ');

  useEffect(() => {
    if (ids === '') return;
    // The index of routes is loaded only once there is something to name.
    void import('../../lib/routes/registry')
      .then(({ ROUTES }) =>
        Promise.all(
          ROUTES.filter(({ id }) => ids.split(' ').includes(id)).map(
            async ({ id, load }) => [id, say((await load()).name, language)] as const,
          ),
        ),
      )
      .then((named) => setNames(new Map(named)));
  }, [ids, language]);

  if (tally.won === 0) return null;
  return (
    <details class="aside" data-tally={tally.won}>
      <summary>
        <h2 class="section-title">{words.title}</h2>{' '}
        <span class="small quiet">{plural(words.won, tally.won, language)}</span>
      </summary>
      <ul class="plain aside-list">
        {tally.recovered.length > 0 && (
          <li>
            {fill(words.recovered, {
              amounts: tally.recovered.map((amount) => sayMoney(amount, language)).join(' + '),
            })}
          </li>
        )}
        {tally.unknown > 0 && <li class="quiet">{plural(words.unknown, tally.unknown, language)}</li>}
        {tally.days !== null && <li>{plural(words.days, tally.days, language)}</li>}
        {tally.routes.map(({ id, count }) => (
          <li key={id}>{fill(words.through, { route: names.get(id) ?? id, count }, language)}</li>
        ))}
      </ul>
      <p class="quiet small">{words.yours}</p>
    </details>
  );
}
