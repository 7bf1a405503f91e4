import type { Exhibit } from '../../lib/evidence/exhibit';
import { instant, valueOr, type World } from '../world/world';
import { evidenceOf } from './use-exhibits';

/** How a masked copy differs from the exhibit it was made of. */
export interface MaskedCopy {
  readonly content: Blob;
  readonly mediaType: string;
  /** How many parts are covered. */
  readonly count: number;
  readonly title?: string;
  readonly caption?: string;
  readonly address?: string;
}

/**
 * Keeps a masked copy as an exhibit of its own, in the dossier in the original's place; the original stays as it is, out
 * of the dossier. The copy's id, or null when it could not be kept, which is said.
 */
export async function keepMasked(world: World, exhibit: Exhibit, copy: MaskedCopy): Promise<string | null> {
  const id = crypto.randomUUID();
  const evidence = evidenceOf(world);
  const kept = valueOr(
    world,
    await evidence.addExhibit(
      {
        id,
        at: await instant(),
        purchaseId: exhibit.purchaseId,
        claimId: exhibit.claimId,
        kind: exhibit.kind,
        stage: exhibit.stage,
        host: exhibit.host,
        address: copy.address ?? exhibit.address,
        title: copy.title ?? exhibit.title,
        caption: copy.caption ?? exhibit.caption,
        rotation: exhibit.rotation,
        call: exhibit.call ?? null,
        mediaType: copy.mediaType,
        maskedFrom: exhibit.id,
        leftOut: [...exhibit.leftOut, { what: 'masked-areas', count: copy.count }],
      },
      copy.content,
    ),
  );
  if (kept === null) return null;
  const at = await instant();
  const { needs } = exhibit;
  if (needs !== undefined && needs.length > 0)
    valueOr(world, await evidence.changeExhibit(id, (one) => ({ ...one, needs })));
  valueOr(
    world,
    await evidence.changeExhibit(exhibit.id, (one) => ({ ...one, inDossier: false, updatedAt: at })),
  );
  return id;
}
