import { useEffect, useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/evidence/exhibit';
import type { Failure } from '../../lib/values/outcome';
import { useWorld } from '../world/world';
import { evidenceOf } from './use-exhibits';

/** An exhibit's content once it is read, and its failure where it cannot be. */
export function useContent(exhibit: Exhibit): {
  readonly content: Blob | null;
  readonly failure: Failure | null;
} {
  const world = useWorld();
  const [found, show] = useState<{ content: Blob | null; failure: Failure | null }>({
    content: null,
    failure: null,
  });
  useEffect(() => {
    let isShown = true;
    void evidenceOf(world)
      .content(exhibit)
      .then((outcome) => {
        if (!isShown) return;
        show(
          outcome.ok
            ? { content: outcome.value, failure: null }
            : { content: null, failure: outcome.failure },
        );
      });
    return () => {
      isShown = false;
    };
  }, [exhibit.id]);
  return found;
}

/** An address of this page's own for a content, taken back when it is not shown any more. */
export function useAddress(content: Blob | null): string | null {
  const [address, show] = useState<string | null>(null);
  useEffect(() => {
    if (content === null) return show(null);
    const made = URL.createObjectURL(content);
    show(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return address;
}
