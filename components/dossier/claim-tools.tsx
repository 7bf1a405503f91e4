import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { CalendarButton } from './calendar-button';
import { RemindMe } from './remind-me';

/** What goes on outside this page: reminders from the browser and dates for the calendar. */
export function ClaimTools({ purchase, claim }: { readonly purchase: Purchase; readonly claim: Claim }) {
  return (
    <div class="tools">
      <RemindMe />
      <CalendarButton cases={[{ purchase, claim }]} />
    </div>
  );
}
