import type { DatedReason } from '../../lib/recourse/plan';
import type { Basis } from '../../lib/values/basis';
import { fill, say, sayPlainDay } from '../../locales/render';
import { common } from '../../locales/rooms/common';
import { plan as planRoom } from '../../locales/rooms/plan';
import { Icon } from '../base/icon';
import { useWorld } from '../world/world';

/** "Why this date?": how it was counted and the rules behind it, one click away. */
export function Why({ reason }: { readonly reason: DatedReason }) {
  const { language, today } = useWorld();
  return (
    <details class="why">
      <summary>{common(language.value).whyThisDate}</summary>
      <div class="stack">
        <p>{say(reason.why, language.value, today.value)}</p>
        {reason.basis.map((basis) => (
          <BasisLine key={basis.id} basis={basis} />
        ))}
      </div>
    </details>
  );
}

/** The rules behind what is said, one click away. */
export function Rules({ basis, title }: { readonly basis: readonly Basis[]; readonly title: string }) {
  return (
    <details class="why">
      <summary>{title}</summary>
      <div class="stack">
        {basis.map((one) => (
          <BasisLine key={one.id} basis={one} />
        ))}
      </div>
    </details>
  );
}

/** A rule with its source, the day it was read, and how sure we are; what was not checked never looks certain. */
export function BasisLine({
  basis,
  isSaid = false,
}: {
  readonly basis: Basis;
  /** The rule itself is said beside it already. */
  readonly isSaid?: boolean;
}) {
  const { language, today } = useWorld();
  const spoken = language.value;
  const words = common(spoken);
  const isSure = basis.certainty === 'verified' || basis.certainty === 'verified-secondary';
  const isStale = basis.expiresOn !== null && basis.expiresOn <= today.value;
  return (
    <div class="basis small" data-basis={basis.id} data-certainty={basis.certainty}>
      {!isSaid && <p>{say(basis.rule, spoken, today.value)}</p>}
      {basis.conflict && (
        <p>
          {planRoom(spoken).route.conflict} {say(basis.conflict, spoken, today.value)}
        </p>
      )}
      <p class="quiet">
        {planRoom(spoken).route.sourceIs}{' '}
        {basis.url === null ? (
          basis.source
        ) : (
          <a href={basis.url} target="_blank" rel="noreferrer">
            {basis.source}
            <span class="visually-hidden"> ({words.opensInNewTab})</span>
          </a>
        )}
        , {fill(words.checkedOn, { day: sayPlainDay(basis.checkedOn, spoken) }, spoken)}
      </p>
      <p class={isSure && !isStale ? 'quiet' : 'certainty soon'}>
        {(!isSure || isStale) && <Icon name="warn" size={15} />}
        <span>
          {words.certainty[basis.certainty]}
          {isStale &&
            basis.expiresOn !== null &&
            ` · ${fill(words.checkAgainFrom, { day: sayPlainDay(basis.expiresOn, spoken) }, spoken)}`}
        </span>
      </p>
      <p>
        {/* In a tab of its own: the popup would be gone, and a page would lose its place. */}
        <a
          class="quiet"
          href={`/settings.html#/rules/${encodeURIComponent(basis.id)}`}
          target="_blank"
          rel="noreferrer"
        >
          {planRoom(spoken).route.wrong}
          <span class="visually-hidden"> ({words.opensInNewTab})</span>
        </a>
      </p>
    </div>
  );
}
