import type { Dom } from './dom';
import { domOf } from './dom';
import type { Pace } from './pace';
import type { ReadingContext } from './read';
import { readDocument } from './read-document';
import type { ReaderResult } from './reader-result';

/** What pages draw over themselves. */
export const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
/** Dialogs looked at, and the most text one may have. */
const MOST = 5;
const TEXT_LIMIT = 20_000;

/**
 * The confirmation that a dialog over the page shows, or null. A checkout of one page may say so and keep its form
 * underneath, so the dialog is read by itself: a copy of it, in a document of its own that loads and runs nothing.
 */
export async function readDialogs(
  document: Document,
  context: ReadingContext,
  pace: Pace,
): Promise<ReaderResult | null> {
  const dom = domOf(document);
  const language = dom.attr(dom.one(document, 'html'), 'lang');
  for (const dialog of openDialogs(document, dom)) {
    const alone = document.implementation.createHTMLDocument('');
    const body = domOf(alone).one(alone, 'body');
    body?.append(alone.importNode(dialog, true));
    const result = await readDocument(alone, { ...context, language }, pace);
    if (result.result !== 'sighting' || result.sighting.kind !== 'confirmation') continue;
    const { orderNumber, total } = result.sighting.facts;
    if (orderNumber || total) return result;
  }
  return null;
}

/** The dialogs that stand over the page now, and hold something. */
export function openDialogs(document: Document, dom: Dom): Element[] {
  return dom
    .all(document, DIALOGS)
    .slice(0, MOST)
    .filter((dialog) => {
      const length = dom.text(dialog).length;
      return length > 20 && length < TEXT_LIMIT && isShown(dialog);
    });
}

/** Shops keep their dialogs in the page and show them by a class: only the browser knows which are seen. */
function isShown(element: Element): boolean {
  // The prototype's own: a form may have a field of that name.
  const { checkVisibility } = Object.getPrototypeOf(element) as Partial<Element>;
  return checkVisibility?.call(element) ?? true;
}
