import { useState } from 'preact/hooks';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Listed } from '../../lib/purchase/urgency';
import { type Day, daysBetween } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { fill, sayDistance, sayMoney, sayShortDay } from '../../locales/render';
import { popup } from '../../locales/rooms/popup';
import { goFromHere } from '../base/hash';
import { Icon } from '../base/icon';
import { useWorld } from '../world/world';

/** From this many days on a last day is no longer worth a colour. */
const SOON_DAYS = 10;

/** The shop as the shopper knows it: its printed name, else its address; empty when neither is known. */
export function shopOf(purchase: Purchase): string {
  return purchase.facts.merchant?.value ?? purchase.host;
}

/** What was bought and where, `Desk lamp · luminaires.ch`. */
export function nameOf(purchase: Purchase, language: Language): string {
  const item = purchase.facts.items?.value[0]?.name;
  const shop = shopOf(purchase) || popup(language).unnamedShop;
  return item === undefined ? shop : `${item} · ${shop}`;
}

/** One purchase: its name and amount, the one next step in words, and the way that closes first. */
export function Row({
  listed,
  onArrived,
}: {
  readonly listed: Listed;
  readonly onArrived: (purchase: Purchase) => void;
}) {
  const { today, language } = useWorld();
  const words = popup(language.value);
  const { purchase, claim, why } = listed;
  const name = nameOf(purchase, language.value);
  const total = purchase.facts.total?.value;
  const closesFirst = why === 'claim-step' ? (claim?.outlook?.closesFirst ?? null) : null;
  const closesThen = closesFirst === null ? [] : (claim?.outlook?.closesThen ?? []);
  const place = claim !== null && why !== 'nothing' ? `#/claim/${claim.id}` : `#/purchase/${purchase.id}`;

  return (
    <li class={`row-item ${listed.group === 'to-do' ? 'is-to-do' : ''}`} data-purchase={purchase.id}>
      <a class="row-link" href={place}>
        <span class="row-name">
          <span class="row-title">{name}</span>
          {total && <span class="amount">{sayMoney(total, language.value)}</span>}
        </span>
        <span class={listed.group === 'to-do' ? 'row-step' : 'row-step quiet'}>
          {stepWords(listed, today.value, language.value)}
        </span>
        {closesFirst && (
          <span class={`row-closes small ${urgencyClass(closesFirst.day, today.value)}`}>
            <Icon name="clock" size={15} />
            <span>
              {fill(
                words.closes,
                {
                  what: closesFirst.words,
                  day: sayShortDay(closesFirst.day, language.value, today.value),
                  distance: sayDistance(closesFirst.day, today.value, language.value),
                },
                language.value,
              )}
            </span>
          </span>
        )}
        {closesThen.length > 0 && (
          <span class="row-then small quiet">
            {closesThen
              .map(({ words: what, day }) =>
                fill(words.closesThen, { what, distance: sayDistance(day, today.value, language.value) }),
              )
              .join(' · ')}
          </span>
        )}
      </a>
      {why === 'ask-arrival' && (
        <Arrival purchase={purchase} name={name} words={words} onArrived={onArrived} />
      )}
    </li>
  );
}

/** The one next step of a purchase in words. */
export function stepWords(listed: Listed, today: Day, language: Language): string {
  const words = popup(language);
  const short = (day: Day) => sayShortDay(day, language, today);
  const { facts } = listed.purchase;
  switch (listed.why) {
    case 'claim-step':
    case 'claim-waiting':
      return listed.claim?.outlook?.headline ?? words.goOn;
    case 'guide-unfinished':
      return words.goOn;
    case 'ask-arrival':
      return listed.by === null
        ? words.arrivedQuestion
        : fill(words.wasExpected, { day: short(listed.by) }, language);
    case 'expected':
      return listed.by === null ? '' : fill(words.expected, { day: short(listed.by) }, language);
    case 'nothing':
      if (listed.claim !== null) return listed.claim.outlook?.headline ?? words.closedClaim;
      if (facts.deliveredOn) return fill(words.arrivedOn, { day: short(facts.deliveredOn.value) }, language);
      return facts.orderDate ? fill(words.orderedOn, { day: short(facts.orderDate.value) }, language) : '';
  }
}

function urgencyClass(last: Day, today: Day): string {
  const left = daysBetween(today, last);
  if (left <= 0) return 'lost';
  return left <= SOON_DAYS ? 'soon' : 'quiet';
}

/** "Did it arrive?", answered in the row itself. Yes notes today; no leads to what can be done. */
function Arrival(props: {
  readonly purchase: Purchase;
  readonly name: string;
  readonly words: ReturnType<typeof popup>;
  readonly onArrived: (purchase: Purchase) => void;
}) {
  const world = useWorld();
  const [isBusy, setBusy] = useState(false);
  const { words, purchase } = props;

  async function yes() {
    setBusy(true);
    const { correct } = await import('../world/purchase-actions');
    const saved = await correct(world, purchase.id, 'deliveredOn', world.today.value);
    setBusy(false);
    if (saved !== null) props.onArrived(saved);
  }
  async function no() {
    const goOn = goFromHere();
    setBusy(true);
    const { startClaim } = await import('../world/claim-actions');
    const claim = await startClaim(world, purchase.id, 'not-received');
    setBusy(false);
    if (claim === null) return;
    await world.refresh();
    goOn('claim', claim.id);
  }

  return (
    <fieldset class="row-arrival">
      <legend class="visually-hidden">{fill(words.arrivedLabel, { what: props.name })}</legend>
      <span aria-hidden="true">{words.arrivedQuestion}</span>
      <button type="button" disabled={isBusy} onClick={() => void yes()}>
        {words.yes}
      </button>
      <button type="button" disabled={isBusy} onClick={() => void no()}>
        {words.no}
      </button>
    </fieldset>
  );
}
