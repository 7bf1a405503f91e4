import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { fill, say } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { Icon } from '../base/icon';
import { saveFile } from '../base/save-file';
import { nameOf } from '../popup/row';
import { planOf } from '../world/claim-actions';
import { instant, useWorld } from '../world/world';

/** A claim and the purchase it is about. */
export interface Case {
  readonly purchase: Purchase;
  readonly claim: Claim;
}

/** Downloads the dates of one claim, or of several, as a calendar file, for when no browser is open. */
export function CalendarButton({ cases }: { readonly cases: readonly Case[] }) {
  const world = useWorld();
  const language = world.language.value;
  const words = dossier(language).claim;
  const [said, setSaid] = useState<string | null>(null);

  async function download() {
    const { calendarEntries, calendarFile } = await import('../../lib/recourse/calendar-file');
    const entries = [];
    for (const { purchase, claim } of cases) {
      const plan = await planOf(world, purchase, claim);
      entries.push(
        ...calendarEntries(plan, claim.id, (text) => say(text, language), nameOf(purchase, language)),
      );
    }
    if (entries.length === 0) return setSaid(words.calendarEmpty);
    const file = `recours-${world.today.value}.ics`;
    saveFile(file, 'text/calendar;charset=utf-8', calendarFile(entries, await instant()));
    setSaid(fill(words.calendarSaved, { file }));
  }

  return (
    <div class="tool">
      <button type="button" onClick={() => void download()}>
        <Icon name="calendar" /> {cases.length > 1 ? words.calendarAll : words.calendar}
      </button>
      <p class="quiet small">{words.calendarHelp}</p>
      <div role="status">{said !== null && <p class="notice">{said}</p>}</div>
    </div>
  );
}
