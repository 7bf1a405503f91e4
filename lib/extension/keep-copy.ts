import * as z from 'zod/mini';
import { type Exhibit, leftOutSchema, type Stage } from '../evidence/exhibit';
import { hostOf, withoutSecrets } from '../purchase/address';
import { exhibitsIn } from '../store/exhibits';
import type { Store } from '../store/store';
import type { Outcome } from '../values/outcome';
import { now } from './clock';

/** Of which purchase and claim the page is evidence, and of what. Without a purchase it waits for one of the same shop. */
export interface Keeping {
  /** The exhibit's id: the same keeping asked for twice keeps one. */
  readonly id: string;
  readonly purchaseId: string | null;
  readonly claimId: string | null;
  readonly stage: Stage;
  /** When the page was got, if that was before now. */
  readonly at?: string;
}

/** What the copier gives back, and what is made of fetched text. */
export const copySchema = z.object({
  html: z.string().check(z.maxLength(12_000_000)),
  title: z.string().check(z.maxLength(300)),
  leftOut: leftOutSchema,
  /** False where a picture of the screen could show a password or a card number. */
  mayBePictured: z.boolean(),
});

type PageCopy = Pick<z.infer<typeof copySchema>, 'html' | 'title' | 'leftOut'>;

/** Keeps a copy as an exhibit; terms and legal notices are a kind of their own. */
export async function keepCopy(
  store: Store,
  copy: PageCopy,
  address: string,
  keeping: Keeping,
): Promise<Outcome<Exhibit>> {
  return exhibitsIn(store).addExhibit(
    {
      ...keeping,
      at: keeping.at ?? (await now()),
      kind: keeping.stage === 'terms' || keeping.stage === 'seat' ? 'terms' : 'page-copy',
      mediaType: 'text/html',
      host: hostOf(address),
      address: withoutSecrets(address),
      title: copy.title,
      leftOut: copy.leftOut,
    },
    new Blob([copy.html], { type: 'text/html' }),
  );
}
