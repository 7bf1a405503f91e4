import { useState } from 'preact/hooks';
import { withoutCardNumbers } from '../../lib/page/card-numbers';
import { createSaver, type Saver } from '../guide/saver';
import { changeSettings } from '../world/settings-actions';
import { instant, useWorld } from '../world/world';
import { DRAFT_FIELDS, type DraftField, type Typed } from './draft-purchase';

/** Longest value of an input and longest pasted text that are kept. */
const LIMIT = { typed: 4000, pasted: 60_000 } as const;

export interface Draft {
  readonly id: string;
  readonly typed: Typed;
  readonly pasted: string;
}

/** What is being typed, saved at every keystroke until it has become a purchase. */
export interface DraftInHand {
  readonly draft: Draft;
  readonly saver: Saver;
  readonly type: (field: DraftField, text: string) => void;
  readonly paste: (text: string) => void;
  /** Puts another draft in its place: an empty one, or the one before. */
  readonly put: (draft: Draft) => void;
  readonly emptied: () => Draft;
  /** Forgets the draft once it is a purchase. */
  readonly end: () => Promise<void>;
}

/** The draft as it was left, or a new one. */
export function useDraft(): DraftInHand {
  const world = useWorld();
  const [saver] = useState(createSaver);
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = world.settings.value.draft;
    return kept ? { id: kept.id, typed: knownFields(kept.typed), pasted: kept.pasted } : emptied();
  });

  function put(next: Draft) {
    setDraft(next);
    saver.save('draft', async () => {
      const at = await instant();
      const saved = await changeSettings(world, (settings) => ({ ...settings, draft: { ...next, at } }));
      return saved !== null;
    });
  }

  return {
    draft,
    saver,
    put,
    emptied,
    type: (field, text) => put({ ...draft, typed: { ...draft.typed, [field]: text.slice(0, LIMIT.typed) } }),
    // A card number in an e-mail must not even be kept as a draft.
    paste: (text) => put({ ...draft, pasted: withoutCardNumbers(text.slice(0, LIMIT.pasted)) }),
    async end() {
      await saver.settled();
      await changeSettings(world, (settings) => ({ ...settings, draft: null }));
    },
  };
}

function emptied(): Draft {
  return { id: crypto.randomUUID(), typed: {}, pasted: '' };
}

function knownFields(kept: Readonly<Record<string, string>>): Typed {
  return Object.fromEntries(
    DRAFT_FIELDS.filter((field) => field in kept).map((field) => [field, kept[field]]),
  );
}
