import type { Exhibit } from '../evidence/exhibit';
import { hostOf, withoutSecrets } from '../purchase/address';
import { exhibitsIn } from '../store/exhibits';
import type { Store } from '../store/store';
import { decoded } from '../values/decoded';
import type { Outcome } from '../values/outcome';
import { now } from './clock';
import type { Keeping } from './keep-copy';

/**
 * Keeps a shop's PDF, such as its terms, as the file it is: the bytes as they came, which nothing here opens or reads.
 * It is shown as a file to be saved. `address` is where it was fetched from.
 */
export async function keepPdf(
  store: Store,
  bytes: Uint8Array<ArrayBuffer>,
  address: string,
  keeping: Keeping,
): Promise<Outcome<Exhibit>> {
  return exhibitsIn(store).addExhibit(
    {
      ...keeping,
      at: keeping.at ?? (await now()),
      kind: 'file',
      mediaType: 'application/pdf',
      host: hostOf(address),
      address: withoutSecrets(address),
      title: fileName(address),
    },
    new Blob([bytes], { type: 'application/pdf' }),
  );
}

/** `conditions.pdf`: how the address calls it. */
function fileName(address: string): string {
  const last = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const name = decoded(last);
  return /\.pdf$/i.test(name) ? name.slice(-200) : `${name.slice(0, 200) || 'document'}.pdf`;
}
