import { useEffect, useState } from 'preact/hooks';
import { type Closing, onClosingNoted, recallClosing } from '../../lib/extension/closing-memory';

/** What the page in a tab may end, as the worker noted it; asked again when that changes or `round` does. */
export function useClosing(tabId: number, round: unknown): Closing | null {
  const [closing, setClosing] = useState<Closing | null>(null);
  useEffect(() => {
    let isOver = false;
    const ask = () => {
      void recallClosing(tabId).then((found) => {
        if (!isOver) setClosing(found);
      });
    };
    const end = onClosingNoted(tabId, ask);
    ask();
    return () => {
      isOver = true;
      end();
    };
  }, [tabId, round]);
  return closing;
}
