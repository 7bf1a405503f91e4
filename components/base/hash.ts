import { signal } from '@preact/signals';
import { decoded } from '../../lib/values/decoded';

/** The page's place, `#/claim/<id>` as `['claim', '<id>']`; five places need no router. */
export const place = signal<readonly string[]>(parts());

function parts(): readonly string[] {
  return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decoded);
}

addEventListener('hashchange', () => {
  place.value = parts();
});

/** Goes to another place of the same page. */
export function go(...to: string[]): void {
  location.hash = `#/${to.map(encodeURIComponent).join('/')}`;
}

/**
 * A way on from the place shown now, for work that takes a while: whoever has gone elsewhere meanwhile stays there.
 */
export function goFromHere(): (...to: string[]) => void {
  const from = place.peek().join('/');
  return (...to) => {
    if (parts().join('/') === from) go(...to);
  };
}
