import * as z from 'zod/mini';
import { claimSchema, dueSchema } from '../claim/claim';
import { exhibitSchema } from '../evidence/exhibit';
import { instantSchema, type Purchase, purchaseSchema } from '../purchase/purchase';
import { shopSchema } from '../seller/shop';
import type { DamagedRecord, WriteTransaction } from './migrations';
import { settingsSchema } from './records';
import { settingsFrom, sortRecords } from './tables';

/** What the file calls itself, so that another program's JSON is told apart. */
export const FORMAT = 'recours-export';
/** Raised when an older Recours could not read the file; a step that reads the older form is then added to import. 2: facts read in e-mails. */
export const FORMAT_VERSION = 2;

/**
 * Everything one Recours knows. Checkout summaries stay out: they are of use for two hours, in one tab.
 * Damaged records travel as they were found, so that a later version may heal them.
 */
export const contentSchema = z.object({
  purchases: z.array(purchaseSchema),
  claims: z.array(claimSchema),
  due: z.array(dueSchema),
  /** What they are made of lies beside this text, in the same archive. */
  exhibits: z.optional(z.array(exhibitSchema)),
  settings: z.nullable(settingsSchema),
  /** Absent in files of a Recours that kept none. */
  shops: z.optional(z.array(shopSchema)),
  damaged: z.array(z.object({ store: z.string(), key: z.unknown(), record: z.unknown(), why: z.string() })),
});
export type Content = z.infer<typeof contentSchema>;

/** The file: JSON whose `checksum` is the SHA-256 of `content`'s own JSON, so that a cut or altered file shows. */
export const exportSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().check(z.int(), z.gte(1)),
  exportedAt: instantSchema,
  checksum: z.string(),
  content: z.unknown(),
});

/** What is wanted: one purchase, or all of one person of a household that is not deleted; null is the shopper himself. */
export type Part = ({ readonly purchase: string } | { readonly person: string | null }) & {
  /** Also the evidence that stays out of the dossier: what was covered, as it was before; what was left out or deleted. */
  readonly withAllEvidence?: boolean;
};

const isIn = (part: Part, { id, person, removedAt }: Purchase): boolean =>
  'purchase' in part ? id === part.purchase : (person ?? null) === part.person && removedAt === null;

/**
 * All records inside one transaction over every store, without loss; with `part`, those of its purchases alone: no
 * settings, nothing of anybody else, and of the evidence, unless wanted, only what goes with the dossier.
 */
export async function contentIn(transaction: WriteTransaction, part?: Part): Promise<Content> {
  const [purchases, claims, due, exhibits] = [
    sortRecords('purchases', await transaction.objectStore('purchases').getAll()),
    sortRecords('claims', await transaction.objectStore('claims').getAll()),
    sortRecords('due', await transaction.objectStore('due').getAll()),
    sortRecords('exhibits', await transaction.objectStore('exhibits').getAll()),
  ];
  if (part !== undefined) {
    const wanted = purchases.good.filter((purchase) => isIn(part, purchase));
    const ids = new Set(wanted.map(({ id }) => id));
    const isOf = (one: { purchaseId: string | null }) => one.purchaseId !== null && ids.has(one.purchaseId);
    return {
      purchases: wanted,
      claims: claims.good.filter(isOf),
      due: due.good.filter(isOf),
      exhibits: exhibits.good.filter(
        (one) => isOf(one) && (part.withAllEvidence === true || (one.inDossier && one.removedAt === null)),
      ),
      settings: null,
      damaged: [],
    };
  }
  const shops = sortRecords('shops', await transaction.objectStore('shops').getAll());
  const settings = await transaction.objectStore('settings').get('settings');
  // Only this store's own code writes there.
  const aside = (await transaction.objectStore('damaged').getAll()) as DamagedRecord[];
  return {
    purchases: purchases.good,
    claims: claims.good,
    due: due.good,
    exhibits: exhibits.good,
    settings: settings === undefined ? null : settingsFrom(settings),
    ...(shops.good.length > 0 && { shops: shops.good }),
    damaged: [
      ...aside,
      ...purchases.damaged,
      ...claims.damaged,
      ...due.damaged,
      ...shops.damaged,
      ...exhibits.damaged,
    ],
  };
}

/** The file's text. */
export async function exportText(content: Content, at: string): Promise<string> {
  const json = JSON.stringify(content);
  const head = { format: FORMAT, version: FORMAT_VERSION, exportedAt: at, checksum: await sha256(json) };
  // The content's text is put in as it was summed.
  return `${JSON.stringify(head).slice(0, -1)},"content":${json}}`;
}

/** SHA-256 of the text's UTF-8, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
