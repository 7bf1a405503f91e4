import { useEffect, useState } from 'preact/hooks';
import { instant } from '../world/world';

/** The moment the view was opened: notes older than a day belong to another checkout. */
export function useNow(): string {
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    void instant().then(setAt);
  }, []);
  return at;
}
