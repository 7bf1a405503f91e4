import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Filled, type FillValues, fillForm } from '../lib/forms/fill';
import { frameHosts } from '../lib/forms/frames';
import type { FrameAnswer } from '../lib/forms/task';
import { domOf } from '../lib/page/dom';

/** What the click left for this script, and what an earlier click filled; in the isolated world, which the page can't see. */
interface Realm {
  toFill?: FillValues | null;
  filled?: Filled;
}

/** Fills or empties the contact form of this frame, by the shopper's click; says what it did. Never submits. */
export default defineUnlistedScript((): FrameAnswer => {
  const realm = globalThis as Realm;
  const values = realm.toFill;
  delete realm.toFill;
  if (values === null || values === undefined) {
    const count = realm.filled?.undo() ?? 0;
    delete realm.filled;
    return { did: 'undone', count };
  }
  const filled = fillForm(document, values);
  if (filled === null) return { did: 'nothing', frames: frameHosts(frameSources(), location.href) };
  // A second click that finds its own words in place has nothing to add, and the first can still be undone.
  if (filled.filled.length > 0 || realm.filled === undefined) realm.filled = joined(realm.filled, filled);
  const { filled: put, left } = filled;
  return { did: 'filled', filled: [...put], left: [...left] };
});

/** Undoing takes back both: a form of several steps is filled by several clicks. */
function joined(before: Filled | undefined, now: Filled): Filled {
  if (before === undefined) return now;
  return { ...now, undo: () => now.undo() + before.undo() };
}

function frameSources(): string[] {
  const dom = domOf(document);
  return Array.from(dom.all(document, 'iframe[src]'), (frame) => dom.attr(frame, 'src') ?? '');
}
