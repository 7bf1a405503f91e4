import * as z from 'zod/mini';
import { idSchema, instantSchema } from '../purchase/purchase';

/** What a piece of evidence is. */
export const EXHIBIT_KINDS = [
  'page-copy', // a page of the shop without anything that could act or ask the network
  'screenshot',
  'photo',
  'message', // an e-mail as a file (.eml)
  'call-note',
  'terms', // a page copy of terms or of a legal notice
  'file',
] as const;
export type ExhibitKind = (typeof EXHIBIT_KINDS)[number];

/** Which part of the story it shows. */
export const STAGES = ['order', 'payment', 'terms', 'seat', 'tracking', 'goods', 'answer', 'other'] as const;
export type Stage = (typeof STAGES)[number];

/** What a page copy, or a masked picture, does not hold any more. */
export const LEFT_OUT = [
  'scripts',
  'links', // their addresses are kept as text
  'pictures',
  'frames',
  'drawings',
  'media',
  'form-addresses',
  'typed', // what stands in fields
  'hidden-fields',
  'card-numbers',
  'style-references',
  'rest', // the page was longer than a copy may be
  'masked-areas',
] as const;
export type LeftOutKind = (typeof LEFT_OUT)[number];
export const leftOutSchema = z.array(
  z.object({ what: z.enum(LEFT_OUT), count: z.number().check(z.int(), z.gte(1)) }),
);
export type LeftOut = z.infer<typeof leftOutSchema>;

/**
 * One piece of evidence. Its content lies beside it, under the same id, and is never changed: a turned photo keeps its
 * bytes, a masked one is another exhibit.
 */
export const exhibitSchema = z.object({
  id: idSchema,
  /** Null while no purchase is known: terms kept at the checkout. */
  purchaseId: z.nullable(idSchema),
  /** Null: belongs to the purchase as a whole. */
  claimId: z.nullable(idSchema),
  /** The shop's host without `www.`; empty for files. */
  host: z.string().check(z.maxLength(255)),
  kind: z.enum(EXHIBIT_KINDS),
  stage: z.enum(STAGES),
  /** As the page or the file calls itself. */
  title: z.string().check(z.maxLength(300)),
  /** In the shopper's words. */
  caption: z.string().check(z.maxLength(1000)),
  /** Where it was taken, without secrets (`withoutSecrets`); empty for files. */
  address: z.string().check(z.maxLength(2000)),
  /** When it was taken or added, by this computer's clock. */
  at: instantSchema,
  updatedAt: instantSchema,
  /** SHA-256 of the content as it was taken, in hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Bytes of the content as it was taken. */
  bytes: z.number().check(z.int(), z.gte(0)),
  mediaType: z.string().check(z.regex(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}$/)),
  leftOut: leftOutSchema,
  /** How a picture is turned when it is shown, clockwise. */
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** A telephone call: the number that was called and when. */
  call: z.optional(
    z.nullable(z.object({ number: z.string().check(z.maxLength(60)), at: z.nullable(instantSchema) })),
  ),
  /** The exhibit of which this is a masked copy. */
  maskedFrom: z.optional(z.nullable(idSchema)),
  /** Ids of what routes ask for that the shopper says it shows, beside what its stage says. */
  needs: z.optional(z.array(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/))).check(z.maxLength(60))),
  /** False: stays here when the dossier is printed or handed over. */
  inDossier: z.boolean(),
  /** Set while it is deleted and can still be brought back. */
  removedAt: z.nullable(instantSchema),
});
export type Exhibit = z.infer<typeof exhibitSchema>;

/** What is said of a new exhibit; the rest comes from its content or has its usual value. */
export interface ExhibitDraft {
  /** The same id a second time adds nothing: an answer that was lost may be asked for again. */
  readonly id: string;
  readonly at: string;
  readonly kind: ExhibitKind;
  readonly stage: Stage;
  readonly mediaType: string;
  readonly purchaseId?: string | null;
  readonly claimId?: string | null;
  readonly host?: string;
  readonly title?: string;
  readonly caption?: string;
  readonly address?: string;
  readonly leftOut?: LeftOut;
  readonly rotation?: Exhibit['rotation'];
  readonly call?: Exhibit['call'];
  readonly maskedFrom?: string | null;
}

/** The largest content of one exhibit, in bytes. A film is better kept in a folder and noted. */
export const CONTENT_LIMIT = 150_000_000;

/** The exhibit of a draft and of what was measured of its content. Texts that are too long are cut, never refused. */
export function exhibitFrom(draft: ExhibitDraft, content: { sha256: string; bytes: number }): Exhibit {
  return {
    id: draft.id,
    purchaseId: draft.purchaseId ?? null,
    claimId: draft.claimId ?? null,
    host: (draft.host ?? '').slice(0, 255),
    kind: draft.kind,
    stage: draft.stage,
    title: (draft.title ?? '').trim().slice(0, 300),
    caption: (draft.caption ?? '').slice(0, 1000),
    address: (draft.address ?? '').slice(0, 2000),
    at: draft.at,
    updatedAt: draft.at,
    ...content,
    mediaType: draft.mediaType,
    leftOut: [...(draft.leftOut ?? [])],
    rotation: draft.rotation ?? 0,
    ...(draft.call ? { call: draft.call } : {}),
    ...(draft.maskedFrom ? { maskedFrom: draft.maskedFrom } : {}),
    inDossier: true,
    removedAt: null,
  };
}

/** Exhibits in the order of their numbers: by when they were taken, then by id, so that a number stays. */
export function inOrder(exhibits: readonly Exhibit[]): Exhibit[] {
  return [...exhibits].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
