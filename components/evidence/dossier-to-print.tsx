import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { DossierText, Line, NumberedExhibit } from '../../lib/evidence/dossier';
import type { Exhibit } from '../../lib/evidence/exhibit';
import { SHOWN_PICTURES } from '../../lib/evidence/file-kind';
import { type Block, readable } from '../../lib/evidence/readable';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Language } from '../../lib/values/sentence';
import { fill } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { Icon } from '../base/icon';
import { usePlan } from '../plan/use-plan';
import { useWorld } from '../world/world';
import '../print/print.css';
import './dossier-print.css';
import { dossierText } from './dossier-text';
import { messageHead } from './message-page';
import { openMessage } from './open-message';
import { evidenceOf, useExhibits } from './use-exhibits';

/** What an exhibit is on paper: its picture, or its text in blocks. */
type OnPaper =
  | { readonly as: 'picture'; readonly address: string }
  | { readonly as: 'text'; readonly blocks: readonly Block[]; readonly isCut: boolean }
  | { readonly as: 'nothing' };

/** The dossier as one document: cover, index, letters, evidence; the browser's own print makes the PDF. */
export function DossierToPrint({
  purchase,
  claims,
}: {
  readonly purchase: Purchase;
  readonly claims: readonly Claim[];
}) {
  const world = useWorld();
  const language = world.language.value;
  const words = evidence(language).print;
  const exhibits = useExhibits(purchase.id);
  const planned = claims.find(({ step }) => step === 'plan');
  return (
    <>
      <p class="screen-only">
        <a class="back-link" href={`#/purchase/${purchase.id}`}>
          <Icon name="back" size={16} /> {evidence(language).one.back}
        </a>
      </p>
      <h1 tabIndex={-1} class="screen-only">
        {words.title}
      </h1>
      {exhibits !== null &&
        (planned === undefined ? (
          <Paper
            text={dossierText(purchase, claims, exhibits, null, world.today.value, language)}
            key={papersKey(exhibits)}
          />
        ) : (
          <Planned purchase={purchase} claims={claims} claim={planned} exhibits={exhibits} />
        ))}
    </>
  );
}

/** Other exhibits are other papers: one that leaves the dossier, for its masked copy, must not be printed under its name. */
const papersKey = (exhibits: readonly Exhibit[]): string =>
  exhibits.flatMap(({ id, inDossier }) => (inDossier ? [id] : [])).join();

function Planned(props: {
  readonly purchase: Purchase;
  readonly claims: readonly Claim[];
  readonly claim: Claim;
  readonly exhibits: NonNullable<ReturnType<typeof useExhibits>>;
}) {
  const world = useWorld();
  const plan = usePlan(props.purchase, props.claim);
  if (plan === null) return null;
  const { purchase, claims, exhibits } = props;
  return (
    <Paper
      key={papersKey(exhibits)}
      text={dossierText(purchase, claims, exhibits, plan, world.today.value, world.language.value)}
    />
  );
}

function Paper({ text }: { readonly text: DossierText }) {
  const world = useWorld();
  const words = evidence(world.language.value).print;
  const [papers, setPapers] = useState<readonly OnPaper[] | null>(null);

  useEffect(() => {
    let isShown = true;
    const made: string[] = [];
    const prepare = async () => {
      const all: OnPaper[] = [];
      for (const { exhibit } of text.exhibits) {
        if (!isShown) return;
        const found = await evidenceOf(world).content(exhibit);
        const paper: OnPaper = found.ok
          ? await onPaper(exhibit.mediaType, found.value, world.language.value).catch(
              () => ({ as: 'nothing' }) as const,
            )
          : { as: 'nothing' };
        if (paper.as === 'picture') made.push(paper.address);
        all.push(paper);
      }
      if (isShown) setPapers(all);
    };
    void prepare();
    return () => {
      isShown = false;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, []);

  return (
    <>
      <div class="screen-only stack">
        <p class="quiet">{words.help}</p>
        <div class="row">
          <button type="button" class="main" disabled={papers === null} onClick={() => print()}>
            <Icon name="print" /> {words.button}
          </button>
          <span role="status" class="quiet">
            {papers === null && words.preparing}
          </span>
        </div>
      </div>
      <article class="paper" data-ready={papers !== null} aria-label={text.title}>
        <section class="sheet">
          <h1>{text.title}</h1>
          <p class="paper-subtitle">{text.subtitle}</p>
          <h2>{words.facts}</h2>
          <Lines lines={text.facts} />
          {text.claims.map((claim, index) => (
            <section key={index}>
              <h2>{claim.title}</h2>
              <Lines lines={claim.lines} />
            </section>
          ))}
          <h2>{words.story}</h2>
          <Lines lines={text.story.map(({ day, words: value, note }) => ({ name: day, value, note }))} />
          <p class="paper-legal">{words.legal}</p>
        </section>
        <section class={text.exhibits.length <= SHORT_INDEX ? 'sheet follows' : 'sheet'}>
          <h2>{words.index}</h2>
          {text.exhibits.length === 0 ? <p>{words.nothing}</p> : <Index exhibits={text.exhibits} />}
        </section>
        {text.letters.map((letter, index) => (
          <section key={index} class="sheet" lang={letter.language}>
            <p class="paper-subtitle" lang={text.language}>
              {letter.subtitle}
            </p>
            <h2>{letter.title}</h2>
            <div class="paper-letter">{letter.body}</div>
          </section>
        ))}
        {text.exhibits.map((one, index) => (
          <ExhibitSheet key={one.exhibit.id} one={one} paper={papers?.[index] ?? null} />
        ))}
      </article>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly (Line & { readonly note?: string | null })[] }) {
  return (
    <table class="paper-lines">
      <tbody>
        {lines.map(({ name, value, note }, index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            <td>
              {value}
              {note != null && <blockquote class="paper-note">{note}</blockquote>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Index({ exhibits }: { readonly exhibits: readonly NumberedExhibit[] }) {
  const { language } = useWorld();
  const words = evidence(language.value).print;
  return (
    <table class="paper-index">
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.when}</th>
        </tr>
      </thead>
      <tbody>
        {exhibits.map(({ exhibit, number, title, kind, day }) => (
          <tr key={exhibit.id}>
            <td>{number}</td>
            <td>
              {title} <span class="paper-kind">{kind}</span>
            </td>
            <td>{day}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ExhibitSheet({ one, paper }: { readonly one: NumberedExhibit; readonly paper: OnPaper | null }) {
  const { language } = useWorld();
  const words = evidence(language.value);
  const { exhibit } = one;
  return (
    <section class="sheet" data-exhibit={exhibit.id}>
      <p class="paper-subtitle">
        {fill(words.number, { number: one.number })} · {one.kind}
      </p>
      <h2>{one.title}</h2>
      <Lines lines={one.lines} />
      {paper?.as === 'picture' && (
        <img
          class={exhibit.rotation % 180 === 0 ? 'paper-picture' : 'paper-picture sideways'}
          src={paper.address}
          alt={`${one.kind}: ${one.title}`}
          style={{ rotate: `${exhibit.rotation}deg` }}
        />
      )}
      {paper?.as === 'text' && (
        <div class="paper-text">
          {exhibit.mediaType === 'text/html' && <h3>{words.print.asText}</h3>}
          {paper.blocks.map((block, index) => (
            <PrintedBlock key={index} block={block} />
          ))}
          {paper.isCut && <p class="paper-legal">{words.print.cut}</p>}
        </div>
      )}
      {paper?.as === 'nothing' && <p>{words.print.onlyInZip}</p>}
    </section>
  );
}

function PrintedBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'row') return <p class="paper-row">{cellsInWords(block.cells)}</p>;
  if (block.kind === 'heading') return <h4>{block.text}</h4>;
  return <p class={block.kind === 'item' ? 'paper-item' : undefined}>{block.text}</p>;
}

/** A row of a table in one line; a cell that ends in a colon leads to the next by itself. */
function cellsInWords(cells: readonly string[]): string {
  return cells.reduce((line, cell) => `${line}${/:$/.test(line) ? ' ' : ' · '}${cell}`);
}

/** An index of that many lines follows the cover instead of beginning a page of its own. */
const SHORT_INDEX = 12;

const LARGEST_PICTURE = 60_000_000;

async function onPaper(mediaType: string, content: Blob, language: Language): Promise<OnPaper> {
  if (SHOWN_PICTURES.has(mediaType) && content.size <= LARGEST_PICTURE) {
    // One that cannot be drawn would leave an empty page.
    const bitmap = await createImageBitmap(content, { resizeWidth: 8 });
    bitmap.close();
    return { as: 'picture', address: URL.createObjectURL(content) };
  }
  if (mediaType === 'text/html') {
    const page = new DOMParser().parseFromString(await content.text(), 'text/html');
    return { as: 'text', ...readable(page) };
  }
  if (mediaType === 'text/plain')
    return { as: 'text', ...asText(await content.slice(0, 30_000).text(), content.size > 30_000) };
  if (mediaType === 'message/rfc822') {
    const message = await openMessage(content);
    if (message === null) return { as: 'nothing' };
    const head = messageHead(message, language).map((cells): Block => ({ kind: 'row', cells: [...cells] }));
    const body =
      message.text.trim() === '' && message.html !== null
        ? readable(new DOMParser().parseFromString(message.html, 'text/html'))
        : asText(message.text.slice(0, 30_000), message.text.length > 30_000);
    return { as: 'text', blocks: [...head, ...body.blocks], isCut: body.isCut };
  }
  return { as: 'nothing' };
}

function asText(text: string, isCut: boolean): { blocks: readonly Block[]; isCut: boolean } {
  const blocks = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): Block => ({ kind: 'text', text: line }));
  return { blocks, isCut };
}
