import type { ExhibitDraft, Stage } from '../../lib/evidence/exhibit';
import { BYTES_NEEDED, type FileKind, kindOfFile } from '../../lib/evidence/file-kind';
import { failed, type Outcome } from '../../lib/values/outcome';
import { instant, type World } from '../world/world';
import { evidenceOf } from './use-exhibits';

/** Of which purchase and claim new exhibits are. */
export interface Owner {
  readonly purchaseId: string;
  readonly claimId: string | null;
}

/** What became of a file. */
export type Added =
  | { readonly did: 'kept'; readonly name: string; readonly doubt: FileKind['doubt'] }
  | { readonly did: 'empty'; readonly name: string }
  | {
      readonly did: 'failed';
      readonly name: string;
      readonly failure: Extract<Outcome<never>, { ok: false }>;
    };

/** Keeps a file that was chosen, dropped or pasted, as it is; `stage` where it is known which part of the story it shows. */
export async function addFile(world: World, file: File, owner: Owner, stage?: Stage): Promise<Added> {
  const name = file.name.slice(0, 300);
  if (file.size === 0) return { did: 'empty', name };
  let start: Uint8Array;
  try {
    start = new Uint8Array(await file.slice(0, BYTES_NEEDED).arrayBuffer());
  } catch (error) {
    return { did: 'failed', name, failure: failed('file-unreadable', String(error)) as never };
  }
  const { kind, mediaType, doubt } = kindOfFile(name, start);
  const draft: ExhibitDraft = {
    ...owner,
    id: crypto.randomUUID(),
    at: await instant(),
    kind,
    mediaType,
    stage: stage ?? (kind === 'photo' ? 'goods' : 'other'),
    title: kind === 'message' ? ((await subjectOf(file)) ?? name) : name,
  };
  const added = await evidenceOf(world).addExhibit(draft, file);
  return added.ok ? { did: 'kept', name, doubt } : { did: 'failed', name, failure: added };
}

/** An e-mail is called by its subject. */
async function subjectOf(file: File): Promise<string | null> {
  const { openMessage } = await import('./open-message');
  return (await openMessage(file))?.subject ?? null;
}
