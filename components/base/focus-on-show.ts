import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the element when it is first shown and whenever `key` changes: a new step or screen is read out
 * from its heading. The element needs `tabIndex={-1}`.
 */
export function useFocusOnShow<E extends HTMLElement>(key?: unknown): RefObject<E> {
  const element = useRef<E>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [key]);
  return element;
}
