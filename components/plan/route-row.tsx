import type { ComponentChildren } from 'preact';
import type { Channel, Collision, DatedReason, PlannedRoute } from '../../lib/recourse/plan';
import type { Day } from '../../lib/values/day';
import type { Language, Text } from '../../lib/values/sentence';
import { say, sayDay, sayDayWithDistance } from '../../locales/render';
import { common } from '../../locales/rooms/common';
import { plan as planRoom } from '../../locales/rooms/plan';
import { Icon } from '../base/icon';
import { later } from '../base/later';
import { useWorld } from '../world/world';
import type { Clock } from './clock-bars';
import { Track } from './clock-track';
import { Hours } from './hours';
import { stateClass, stateWords } from './state-words';
import { Rules, Why } from './why';

const RouteNeeds = later(async () => (await import('../evidence/needs')).RouteNeeds);

/** One route: its state in words and its days on the axis; opened, everything needed to use it. `children` are its buttons. */
export function RouteRow(props: {
  readonly route: PlannedRoute;
  readonly purchaseId: string;
  readonly clock: Clock;
  /** What ends it or lets it run out, in words: the lines of the picture for those who do not see it. */
  readonly endedBy: readonly Text[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}) {
  const { route, clock } = props;
  const { language, today } = useWorld();
  const words = planRoom(language.value);
  const bar = clock.bars.get(route.id);
  return (
    <li>
      <details
        class="route"
        data-route={route.id}
        data-state={route.state}
        open={props.isOpen}
        onToggle={(event) => props.onToggle(event.currentTarget.open)}
      >
        <summary>
          <span class="route-name">
            <strong>{say(route.name, language.value)}</strong>
            <span class="small quiet force">{words.force[route.force]}</span>
          </span>
          <span class={`small route-state ${stateClass(route, today.value)}`}>
            {stateWords(route, today.value, language.value)}
            {props.endedBy.map((text, index) => (
              <span key={index} class="visually-hidden">
                {' '}
                {say(text, language.value, today.value)}
              </span>
            ))}
          </span>
          {bar && (
            <Track
              bar={bar}
              today={clock.today}
              ticks={clock.ticks.map(({ at }) => at)}
              force={route.force}
            />
          )}
        </summary>
        {props.isOpen && (
          <RouteBody route={route} purchaseId={props.purchaseId}>
            {props.children}
          </RouteBody>
        )}
      </details>
    </li>
  );
}

function RouteBody({
  route,
  purchaseId,
  children,
}: {
  readonly route: PlannedRoute;
  readonly purchaseId: string;
  readonly children: ComponentChildren;
}) {
  const { language, today } = useWorld();
  const words = planRoom(language.value);
  const spoken = language.value;
  const { window } = route;
  return (
    <div class="route-body">
      <p>
        {say(route.stateReason, spoken, today.value)}{' '}
        <span class="quiet">{words.forceHelp[route.force]}</span>
      </p>
      <Collisions collisions={route.collisions} />
      {route.steps.length > 0 && (
        <Part title={words.route.steps}>
          <ol class="steps">
            {route.steps.map((step, index) => (
              <li key={index}>{say(step, spoken, today.value)}</li>
            ))}
          </ol>
        </Part>
      )}
      <div class="row">{children}</div>
      {(window.opens || window.closes || window.answerBy) && (
        <Part title={words.route.dates}>
          <dl class="dates">
            {window.opens && <DateLine name={words.route.opens} reason={window.opens} isOpening />}
            {window.closes && (
              <DateLine
                name={words.route.lastDay}
                reason={window.closes.safe}
                note={window.closes.bound ? words.route.bound : null}
              />
            )}
            {window.closes && window.closes.latest.day !== window.closes.safe.day && (
              <DateLine name={words.route.latest} reason={window.closes.latest} />
            )}
            {window.answerBy && <DateLine name={words.route.answerBy} reason={window.answerBy} />}
          </dl>
        </Part>
      )}
      {route.evidence.length > 0 && (
        <Part title={words.route.evidence}>
          <RouteNeeds needs={route.evidence} purchaseId={purchaseId} />
        </Part>
      )}
      {route.channels.length > 0 && (
        <Part title={words.route.channels}>
          <ul class="plain stack">
            {route.channels.map((channel, index) => (
              <ChannelLine key={index} channel={channel} />
            ))}
          </ul>
        </Part>
      )}
      <Part title={words.route.cost}>
        <p>{say(route.cost, spoken, today.value)}</p>
      </Part>
      {route.languages.length > 0 && (
        <Part title={words.route.languages}>
          <p>{languageNames(route.languages, spoken)}</p>
        </Part>
      )}
      {route.notes.length > 0 && (
        <Part title={words.route.notes}>
          <ul class="notes">
            {route.notes.map((note, index) => (
              <li key={index}>{say(note, spoken, today.value)}</li>
            ))}
          </ul>
        </Part>
      )}
      {route.basis.length > 0 && <Rules basis={route.basis} title={words.route.rules} />}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** What using a route would end, said before the click. */
export function Collisions({ collisions }: { readonly collisions: readonly Collision[] }) {
  const { language, today } = useWorld();
  const words = planRoom(language.value).route;
  if (collisions.length === 0) return null;
  return (
    <div class="notice soon stack" data-collisions={collisions.length}>
      <p class="row warn-title">
        <Icon name="warn" /> <strong>{words.beforeYouDo}</strong>
      </p>
      {collisions.map((collision) => (
        <div key={`${collision.ends}-${collision.basis.id}`} class="stack-close">
          <p>{say(collision.warning, language.value, today.value)}</p>
          <Rules basis={[collision.basis]} title={words.rules} />
        </div>
      ))}
    </div>
  );
}

/** By what a card is blocked: where to call or click, and whether it answers now. */
export function Blocking({ route }: { readonly route: PlannedRoute }) {
  return (
    <ul class="plain stack blocking">
      {route.channels
        .filter(({ blocks }) => blocks)
        .map((channel, index) => (
          <ChannelLine key={index} channel={channel} />
        ))}
    </ul>
  );
}

const withDistance = (day: Day, language: Language, today: Day) => sayDayWithDistance(day, today, language);

function DateLine(props: {
  readonly name: string;
  readonly reason: DatedReason;
  readonly note?: string | null;
  /** A day on which something begins: no days are left until it. */
  readonly isOpening?: boolean;
}) {
  const { language, today } = useWorld();
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {(props.isOpening ? sayDay : withDistance)(props.reason.day, language.value, today.value)}
        {props.note && <span class="quiet small date-note">{props.note}</span>}
        <Why reason={props.reason} />
      </dd>
    </div>
  );
}

function ChannelLine({ channel }: { readonly channel: Channel }) {
  const { language } = useWorld();
  const words = planRoom(language.value);
  return (
    <li data-channel={channel.kind}>
      <p>{say(channel.label, language.value)}</p>
      {channel.value !== null ? (
        <p>
          <ChannelValue channel={channel} value={channel.value} />
        </p>
      ) : (
        channel.kind === 'account' && <p class="quiet">{words.route.onlyAccount}</p>
      )}
      {channel.hours && <Hours hours={channel.hours} />}
      <Rules basis={[channel.basis]} title={common(language.value).source} />
    </li>
  );
}

function ChannelValue({ channel, value }: { readonly channel: Channel; readonly value: string }) {
  const address = addressOf(channel, value);
  if (address === null) return <span class="channel-value">{value}</span>;
  const isWeb = address.startsWith('https:');
  return (
    <a class="channel-value" href={address} {...(isWeb ? { target: '_blank', rel: 'noreferrer' } : {})}>
      {value}
    </a>
  );
}

function addressOf({ kind }: Channel, value: string): string | null {
  if (/^https?:\/\//.test(value)) return value.replace(/^http:/, 'https:');
  if (kind === 'e-mail') return `mailto:${value}`;
  if (kind === 'phone') return `tel:${value.replace(/[^\d+]/g, '')}`;
  if (
    (kind === 'account' || kind === 'form' || kind === 'chat') &&
    /^[\w.-]+\.[a-z]{2,}(\/\S*)?$/i.test(value)
  )
    return `https://${value}`;
  return null;
}

function languageNames(codes: readonly string[], language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    codes.map((code) => names.of(code) ?? code),
  );
}
