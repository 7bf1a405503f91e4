import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { changeClaim } from '../world/claim-actions';
import { useWorld } from '../world/world';
import { CalendarButton } from './calendar-button';
import { PutOff } from './put-off';
import { RemindMe } from './remind-me';

/** What goes on outside this page: reminders from the browser and dates for the calendar. */
export function ClaimTools({ purchase, claim }: { readonly purchase: Purchase; readonly claim: Claim }) {
  const world = useWorld();
  return (
    <div class="tools">
      <RemindMe />
      <PutOff
        until={claim.quietUntil}
        onPutOff={(quietUntil) => void changeClaim(world, claim.id, (before) => ({ ...before, quietUntil }))}
      />
      <CalendarButton cases={[{ purchase, claim }]} />
    </div>
  );
}
