import { useState } from 'preact/hooks';
import { orderedOn } from '../../lib/purchase/arrival';
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

/** What was bought and where, `Desk lamp · luminaires.ch`; while no goods are known, `luminaires.ch · 20931`. */
export function nameOf(purchase: Purchase, language: Language): string {
  const { items, orderNumber } = purchase.facts;
  const item = items?.value[0]?.name;
  const shop = shopOf(purchase) || popup(language).unnamedShop;
  if (item !== undefined) return `${item} · ${shop}`;
  return orderNumber === undefined ? shop : `${shop} · ${orderNumber.value}`;
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
          {lineWords(listed, today.value, language.value)}
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
  const line = lineWords(listed, today, language);
  return listed.why === 'ask-arrival' ? `${popup(language).arrivedQuestion} ${line}` : line;
}

/** The same where the question "did it arrive?" stands beside its answers. */
function lineWords(listed: Listed, today: Day, language: Language): string {
  const words = popup(language);
  const { facts } = listed.purchase;
  const withDay = (template: string, day: Day | null) =>
    day === null ? '' : fill(template, { day: sayShortDay(day, language, today) }, language);
  /** A day that nobody promised is not called expected. */
  const expected = (template: string) =>
    listed.expected?.from === 'ours'
      ? withDay(words.orderedOn, orderedOn(listed.purchase))
      : withDay(template, listed.by);
  switch (listed.why) {
    case 'claim-step':
    case 'claim-waiting':
      return listed.claim?.outlook?.headline ?? words.goOn;
    case 'guide-unfinished':
      return words.goOn;
    case 'ask-arrival':
      return expected(words.wasExpected);
    case 'expected':
      return expected(words.expected);
    case 'nothing':
      if (listed.claim !== null) return listed.claim.outlook?.headline ?? words.closedClaim;
      return facts.deliveredOn
        ? withDay(words.arrivedOn, facts.deliveredOn.value)
        : withDay(words.orderedOn, facts.orderDate?.value ?? null);
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
