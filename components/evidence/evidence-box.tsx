import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { Exhibit } from '../../lib/evidence/exhibit';
import type { Purchase } from '../../lib/purchase/purchase';
import { fill, plural } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { failures } from '../../locales/rooms/failures';
import { FileButton } from '../base/file-button';
import { Icon } from '../base/icon';
import { sayInstantDay } from '../base/say-instant';
import { useDrop } from '../base/use-drop';
import { useWorld } from '../world/world';
import { type Added, addFile } from './add-files';
import { CallForm } from './call-form';
import { exhibitTitle } from './exhibit-words';
import './evidence.css';
import { Loose } from './loose';
import { Needs } from './needs';
import { Thumbnail } from './thumbnail';
import { useExhibits } from './use-exhibits';

/** Everything kept as proof of a purchase, what its ways ask for, and how to add more. */
export function EvidenceBox({
  purchase,
  claim,
}: {
  readonly purchase: Purchase;
  readonly claim: Claim | null;
}) {
  const { language } = useWorld();
  const words = evidence(language.value);
  const exhibits = useExhibits(purchase.id);
  return (
    <section class="stack-wide evidence-box" aria-labelledby="evidence">
      <div class="stack">
        <h2 id="evidence">{words.heading}</h2>
        {exhibits !== null && exhibits.length === 0 && <p class="quiet">{words.none}</p>}
        {exhibits !== null && exhibits.length > 0 && (
          <ol class="plain exhibits" aria-label={plural(words.count, exhibits.length, language.value)}>
            {exhibits.map((exhibit, index) => (
              <ExhibitCard key={exhibit.id} exhibit={exhibit} number={index + 1} />
            ))}
          </ol>
        )}
      </div>
      {claim?.step === 'plan' && exhibits !== null && (
        <Needs purchase={purchase} claim={claim} exhibits={exhibits} />
      )}
      <Loose purchase={purchase} />
      <AddEvidence purchase={purchase} claim={claim} />
    </section>
  );
}

function ExhibitCard({ exhibit, number }: { readonly exhibit: Exhibit; readonly number: number }) {
  const { language } = useWorld();
  const words = evidence(language.value);
  return (
    <li>
      <a
        class="exhibit"
        href={`#/purchase/${exhibit.purchaseId}/exhibit/${exhibit.id}`}
        data-exhibit={exhibit.id}
        data-kind={exhibit.kind}
      >
        <Thumbnail exhibit={exhibit} />
        <span class="exhibit-words">
          <span class="small quiet">
            {fill(words.number, { number })} · {words.kinds[exhibit.kind]}
          </span>
          <span class="exhibit-title">{exhibitTitle(exhibit, language.value)}</span>
          <span class="small quiet">{sayInstantDay(exhibit.at, language.value)}</span>
          <code class="small quiet hash-mark" title={`SHA-256 ${exhibit.sha256}`}>
            # {exhibit.sha256.slice(0, 8)}
          </code>
          {!exhibit.inDossier && <span class="small soon">{words.notIncluded}</span>}
        </span>
      </a>
    </li>
  );
}

type Said = { readonly key: string; readonly words: string; readonly tone: '' | ' soon' | ' lost' };

function AddEvidence({ purchase, claim }: { readonly purchase: Purchase; readonly claim: Claim | null }) {
  const world = useWorld();
  const language = world.language.value;
  const words = evidence(language).add;
  const [said, say] = useState<readonly Said[]>([]);
  const { isOver, handlers } = useDrop((files) => void add([...files]));
  const [isCalling, setCalling] = useState(false);
  const owner = { purchaseId: purchase.id, claimId: claim?.id ?? null };

  async function add(files: readonly File[]) {
    let kept = 0;
    const lines: Said[] = [];
    for (const [index, file] of files.entries()) {
      say([{ key: 'adding', words: fill(words.adding, { name: shown(file.name) }), tone: '' }, ...lines]);
      const added = await addFile(world, file, owner);
      if (added.did === 'kept') kept += 1;
      const line = lineOf(added, `${index}`);
      if (line !== null) lines.push(line);
    }
    const all: Said[] =
      kept > 0 ? [{ key: 'kept', words: plural(words.added, kept, language), tone: '' }, ...lines] : lines;
    say(all);
  }

  function lineOf(added: Added, key: string): Said | null {
    const name = shown(added.name);
    if (added.did === 'empty') return { key, words: fill(words.empty, { name }), tone: ' soon' };
    if (added.did === 'failed') {
      const why = failures(language)[added.failure.failure.code];
      return { key, words: `${name}: ${why.happened} ${why.means} ${why.todo}`, tone: ' lost' };
    }
    if (added.doubt === 'heic') return { key, words: fill(words.heic, { name }), tone: ' soon' };
    return added.doubt === 'not-pdf' ? { key, words: fill(words.notPdf, { name }), tone: ' soon' } : null;
  }

  return (
    <section
      aria-label={words.files}
      class={isOver ? 'add-evidence over stack' : 'add-evidence stack'}
      {...handlers}
      onPaste={(event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        // Text pasted into a field of this box goes where it belongs.
        if (files.length === 0) return;
        event.preventDefault();
        void add(files);
      }}
    >
      <div class="row">
        <FileButton label={words.files} multiple onFiles={add} />
        <button type="button" aria-expanded={isCalling} onClick={() => setCalling(!isCalling)}>
          <Icon name="phone" /> {words.call}
        </button>
      </div>
      <p class="quiet small">{isOver ? words.drop : words.filesHelp}</p>
      {isCalling && <CallForm owner={owner} onDone={() => setCalling(false)} />}
      <details>
        <summary>{words.page}</summary>
        <p class="page-how">{words.pageHow}</p>
      </details>
      <div role="status" class="stack">
        {said.map((line) => (
          <p key={line.key} class={`notice${line.tone}`}>
            {line.words}
          </p>
        ))}
      </div>
    </section>
  );
}

/** A file's name as it may stand in a sentence: short, and without marks that would turn the sentence round. */
function shown(name: string): string {
  const plain = name.replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '');
  return plain.length > 60 ? `${plain.slice(0, 40)}…${plain.slice(-15)}` : plain;
}
