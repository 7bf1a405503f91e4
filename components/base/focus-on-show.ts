import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the element when it is first shown and whenever `key` changes: a new step or screen is read out
 * from its heading. `to` says where the page scrolls: to its top, or only so far that the element is in sight. The
 * element needs `tabIndex={-1}`.
 */
export function useFocusOnShow<E extends HTMLElement>(
  key: unknown,
  to: 'top' | 'nearest' = 'top',
): RefObject<E | null> {
  const element = useRef<E>(null);
  // Before anything can be typed: an effect after the paint would take the focus from a shopper who is quick.
  useLayoutEffect(() => {
    element.current?.focus({ preventScroll: true });
    if (to === 'top') scrollTo({ top: 0 });
    else element.current?.scrollIntoView({ block: 'nearest' });
  }, [key, to]);
  return element;
}
