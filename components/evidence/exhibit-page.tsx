import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import { type Exhibit, STAGES } from '../../lib/evidence/exhibit';
import { SHOWN_PICTURES } from '../../lib/evidence/file-kind';
import { exhibitName } from '../../lib/evidence/safe-name';
import type { Purchase } from '../../lib/purchase/purchase';
import { fill, say } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { Field } from '../base/field';
import { goFromHere } from '../base/hash';
import { Icon } from '../base/icon';
import { saveBlob } from '../base/save-file';
import { sayInstant } from '../base/say-instant';
import { Select } from '../base/select';
import { UndoLine } from '../base/undo-line';
import { SavedLine } from '../guide/saved-line';
import { createSaver } from '../guide/saver';
import { usePlan } from '../plan/use-plan';
import { instant, useWorld, valueOr } from '../world/world';
import './evidence.css';
import { exhibitTitle, leftOutWords, sayBytes } from './exhibit-words';
import { MaskWords } from './mask-words';
import { MessageView } from './message-view';
import { needsOf } from './needs';
import { PageCopyView } from './page-copy-view';
import { PictureView } from './picture-view';
import { useContent } from './use-content';
import { evidenceOf, useExhibits } from './use-exhibits';

/** One piece of evidence: looked at, described in the shopper's words, checked, covered, deleted. */
export function ExhibitPage(props: {
  readonly purchase: Purchase;
  readonly claims: readonly Claim[];
  readonly exhibitId: string;
}) {
  const world = useWorld();
  const words = evidence(world.language.value).one;
  const exhibits = useExhibits(props.purchase.id);
  const [gone, setGone] = useState<Exhibit | null>(null);
  const index = exhibits?.findIndex(({ id }) => id === props.exhibitId) ?? -1;
  const exhibit = exhibits?.[index];
  if (exhibits === null) return null;

  async function bringBack(removed: Exhibit) {
    const back = await evidenceOf(world).changeExhibit(removed.id, (one) => ({ ...one, removedAt: null }));
    if (valueOr(world, back) !== null) setGone(null);
  }

  return (
    <>
      <p>
        <a class="back-link" href={`#/purchase/${props.purchase.id}`}>
          <Icon name="back" size={16} /> {words.back}
        </a>
      </p>
      {exhibit === undefined ? (
        <>
          <h1 tabIndex={-1}>{evidence(world.language.value).heading}</h1>
          {gone === null ? (
            <p>{words.gone}</p>
          ) : (
            <UndoLine done={words.deleted} undo={words.undo} onUndo={() => void bringBack(gone)} />
          )}
        </>
      ) : (
        <Shown
          key={exhibit.id}
          exhibit={exhibit}
          number={index + 1}
          exhibits={exhibits}
          purchase={props.purchase}
          claim={props.claims.find(({ step }) => step === 'plan') ?? null}
          onRemoved={setGone}
        />
      )}
    </>
  );
}

interface ShownProps {
  readonly exhibit: Exhibit;
  readonly number: number;
  readonly exhibits: readonly Exhibit[];
  readonly purchase: Purchase;
  readonly claim: Claim | null;
  readonly onRemoved: (exhibit: Exhibit) => void;
}

function Shown(props: ShownProps) {
  const world = useWorld();
  const language = world.language.value;
  const { exhibit } = props;
  const words = evidence(language);
  const { content, failure } = useContent(exhibit);
  const [saver] = useState(createSaver);
  const [caption, setCaption] = useState(exhibit.caption);
  if (failure !== null && world.failure.value === null) world.failure.value = failure;

  async function change(make: (exhibit: Exhibit) => Exhibit): Promise<boolean> {
    const at = await instant();
    const changed = await evidenceOf(world).changeExhibit(exhibit.id, (one) => ({
      ...make(one),
      updatedAt: at,
    }));
    return valueOr(world, changed) !== null;
  }

  async function remove() {
    const removed = await evidenceOf(world).removeExhibit(exhibit.id, await instant());
    if (removed.ok) props.onRemoved(exhibit);
    else world.failure.value = removed.failure;
  }

  return (
    <div class="exhibit-page">
      <div class="stack">
        <p class="quiet">
          {fill(words.number, { number: props.number })} · {words.kinds[exhibit.kind]}
        </p>
        <h1 tabIndex={-1}>{exhibitTitle(exhibit, language)}</h1>
        {content !== null && (
          <Look
            {...props}
            content={content}
            onTurn={(rotation) => void change((one) => ({ ...one, rotation }))}
          />
        )}
      </div>
      <div class="stack-wide">
        <div class="stack">
          <Field
            label={words.one.caption}
            help={words.one.captionHelp}
            value={caption}
            onInput={(text) => {
              const value = text.slice(0, 1000);
              setCaption(value);
              saver.save('caption', () => change((one) => ({ ...one, caption: value })));
            }}
          />
          <SavedLine saver={saver} />
          <Select
            label={words.one.stage}
            value={exhibit.stage}
            empty={null}
            options={STAGES.map((stage) => ({ value: stage, label: words.stages[stage] }))}
            onChoose={(stage) => void change((one) => ({ ...one, stage }))}
          />
          {props.claim !== null && (
            <Answers
              purchase={props.purchase}
              claim={props.claim}
              exhibit={exhibit}
              onChange={(needs) => void change((one) => ({ ...one, needs }))}
            />
          )}
          <label class="choice">
            <input
              type="checkbox"
              checked={exhibit.inDossier}
              onChange={(event) => {
                const inDossier = event.currentTarget.checked;
                void change((one) => ({ ...one, inDossier }));
              }}
            />
            <span>{words.one.include}</span>
          </label>
        </div>
        <About {...props} />
        <div class="row">
          {content !== null && (
            <button
              type="button"
              onClick={() => saveBlob(exhibitName(props.number, exhibit.title, exhibit.mediaType), content)}
            >
              <Icon name="download" /> {words.one.save}
            </button>
          )}
          <button type="button" class="text danger" onClick={() => void remove()}>
            {words.one.delete}
          </button>
        </div>
      </div>
    </div>
  );
}

function Look(
  props: ShownProps & { readonly content: Blob; readonly onTurn: (rotation: Exhibit['rotation']) => void },
) {
  const { language } = useWorld();
  const { exhibit, content } = props;
  const words = evidence(language.value).one;
  const goOn = goFromHere();
  const showMasked = (id: string) => goOn('purchase', props.purchase.id, 'exhibit', id);
  if (SHOWN_PICTURES.has(exhibit.mediaType))
    return <PictureView exhibit={exhibit} content={content} onTurn={props.onTurn} onMasked={showMasked} />;
  const Text = WORDED[exhibit.mediaType];
  if (Text === undefined)
    return (
      <div class="notice stack-close">
        <p>{words.notShown}</p>
        <p>{fill(words.notCovered, { include: words.include })}</p>
      </div>
    );
  return (
    <>
      <MaskWords exhibit={exhibit} content={content} onKept={showMasked} />
      <Text exhibit={exhibit} content={content} />
    </>
  );
}

/** What is made of words, and how it is shown. */
const WORDED: Readonly<Record<string, FunctionComponent<{ exhibit: Exhibit; content: Blob }>>> = {
  'text/html': PageCopyView,
  'message/rfc822': MessageView,
  'text/plain': TextView,
};

const TEXT_SHOWN = 200_000;

function TextView({ content }: { readonly content: Blob }) {
  const [text, show] = useState<string | null>(null);
  if (text === null) void content.slice(0, TEXT_SHOWN).text().then(show);
  return <pre class="text-view">{text ?? ''}</pre>;
}

/** What the ways ask for, to be ticked where this exhibit shows it. */
function Answers(props: {
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly exhibit: Exhibit;
  readonly onChange: (needs: string[]) => void;
}) {
  const { language } = useWorld();
  const words = evidence(language.value).one;
  const plan = usePlan(props.purchase, props.claim);
  const needs = plan === null ? [] : needsOf(plan);
  const ticked = props.exhibit.needs ?? [];
  if (needs.length === 0) return null;
  return (
    <fieldset class="stack-close">
      <legend>{words.answers}</legend>
      {needs.map(({ id, what }) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={(event) =>
              props.onChange(
                event.currentTarget.checked ? [...ticked, id] : ticked.filter((other) => other !== id),
              )
            }
          />
          <span>{say(what, language.value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function About({ exhibit, exhibits }: ShownProps) {
  const world = useWorld();
  const language = world.language.value;
  const words = evidence(language);
  const [checked, setChecked] = useState<boolean | null>(null);
  const from = exhibits.findIndex(({ id }) => id === exhibit.maskedFrom);

  async function check() {
    setChecked(valueOr(world, await evidenceOf(world).isUnchanged(exhibit)));
  }

  return (
    <div class="stack">
      <dl class="about-exhibit">
        <dt>{words.one.kept}</dt>
        <dd>{fill(words.one.keptAt, { time: sayInstant(exhibit.at, language) })}</dd>
        <dt>{words.one.from}</dt>
        <dd class="breaks">
          {exhibit.address !== ''
            ? exhibit.address
            : exhibit.kind === 'call-note'
              ? words.one.fromNote
              : words.one.fromFile}
        </dd>
        {exhibit.title !== '' && exhibit.caption !== '' && (
          <>
            <dt>{words.kinds[exhibit.kind]}</dt>
            <dd class="breaks">{exhibit.title}</dd>
          </>
        )}
        <dt>{words.one.size}</dt>
        <dd>{sayBytes(exhibit.bytes, language)}</dd>
        <dt>{words.one.leftOut}</dt>
        <dd>{leftOutWords(exhibit, language)}</dd>
        <dt>{words.one.hash}</dt>
        <dd>
          <code class="breaks">{exhibit.sha256}</code>
        </dd>
      </dl>
      {from >= 0 && <p>{fill(words.one.maskedFrom, { number: from + 1 })}</p>}
      <p class="quiet small">{words.one.hashHelp}</p>
      <div class="row">
        <button type="button" class="text" onClick={() => void check()}>
          {words.one.check}
        </button>
        <span role="status" class={checked === false ? 'lost' : 'good'}>
          {checked !== null && (checked ? words.unchanged : words.changed)}
        </span>
      </div>
    </div>
  );
}
