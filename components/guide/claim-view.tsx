import { useState } from 'preact/hooks';
import type { ClaimEvent } from '../../lib/claim/claim';
import { popup } from '../../locales/rooms/popup';
import { FailureLine } from '../base/failure-line';
import { Icon } from '../base/icon';
import { later } from '../base/later';
import { changeClaim } from '../world/claim-actions';
import { useWorld } from '../world/world';
import { Guide } from './guide';

const PlanView = later(async () => (await import('../plan/plan-view')).PlanView);
const LetterView = later(async () => (await import('../letter/letter-view')).LetterView);

/** Where a claim is shown: the popup neither prints nor saves files; a page has the room for both. */
export type Surface = 'popup' | 'page';

/**
 * A claim wherever it stands: the guide until its questions are answered, then the plan, or one of its letters. In the
 * popup it brings its own header and main; on a page it fills the place it is given.
 */
export function ClaimView(props: {
  readonly claimId: string;
  readonly surface: Surface;
  /** Id of the route whose letter is shown; null shows guide or plan. */
  readonly letterFor: string | null;
  readonly onLetter: (routeId: string | null) => void;
  /** Back to where the shopper came from. */
  readonly onLeave: () => void;
}) {
  const world = useWorld();
  const words = popup(world.language.value);
  const [noted, setNoted] = useState<ClaimEvent | null>(null);
  const claim = world.claims.value.find((candidate) => candidate.id === props.claimId);
  const purchase = world.purchases.value.find((candidate) => candidate.id === claim?.purchaseId);

  const content =
    claim === undefined || purchase === undefined ? (
      <p>{words.purchase.gone}</p>
    ) : claim.step !== 'plan' ? (
      <Guide key={claim.id} purchase={purchase} claim={claim} onLeave={props.onLeave} />
    ) : props.letterFor !== null ? (
      <LetterView
        key={props.letterFor}
        purchase={purchase}
        claim={claim}
        routeId={props.letterFor}
        surface={props.surface}
        onLeave={() => props.onLetter(null)}
        onSent={(event) => {
          setNoted(event);
          props.onLetter(null);
        }}
      />
    ) : (
      <PlanView
        purchase={purchase}
        claim={claim}
        surface={props.surface}
        noted={noted}
        onNoted={setNoted}
        onLetter={props.onLetter}
        onChangeAnswers={() => void changeClaim(world, claim.id, (before) => ({ ...before, step: 'facts' }))}
      />
    );

  if (props.surface === 'page') return content;
  return (
    <>
      <header class="popup-header">
        <a class="back" href="#/">
          <Icon name="back" /> {words.purchase.back}
        </a>
      </header>
      <main class="popup-main">
        <FailureLine />
        {content}
      </main>
    </>
  );
}
