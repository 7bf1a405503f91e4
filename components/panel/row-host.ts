import { fill } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';

/** The registrable domain as it is spelled; a well-known shop spelled much like it is named beside it. */
export function hostRow({ host, lookalike }: Seen, { words }: Tongue): Row {
  const says = words.host;
  return {
    id: 'host',
    mark: lookalike === null ? 'ok' : 'look',
    line: lookalike === null ? fill(says.plain, { host }) : fill(says.like, { host, other: lookalike }),
    excerpts: [],
    means: [lookalike === null ? says.means : says.meansLike],
  };
}
