import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the page's `h1` (which carries `tabIndex={-1}`) when `place` changes, as a new page would, so that
 * a screen reader says where one is now. Not at the first showing: the browser does that itself.
 */
export function useFocusHeading(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    document.querySelector('h1')?.focus();
  }, [place]);
}
