import { useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/evidence/exhibit';
import { maskDocument, maskText, wordsToMask } from '../../lib/evidence/mask-words';
import { fill } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { TextArea } from '../base/field';
import { useWorld } from '../world/world';
import { keepMasked } from './keep-masked';
import { messagePage } from './message-page';

/** Names, addresses and numbers of others, covered in a copy of a page, a message or a text; the original stays as it is. */
export function MaskWords(props: {
  readonly exhibit: Exhibit;
  readonly content: Blob;
  /** The masked copy is kept; its id. */
  readonly onKept: (id: string) => void;
}) {
  const world = useWorld();
  const { mask: words, one } = evidence(world.language.value);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function keep() {
    const wanted = wordsToMask(typed);
    if (wanted.length === 0) return setWrong(words.wordsNeeded);
    setBusy(true);
    const { exhibit } = props;
    const covered = await coveredIn(exhibit, props.content, wanted, world.language.value).catch(() => null);
    const missing = wanted.filter((_, index) => covered?.counts[index] === 0);
    if (covered === null || missing.length > 0) {
      setBusy(false);
      if (covered === null) world.failure.value = { code: 'exhibit-damaged' };
      return setWrong(covered === null ? null : fill(words.wordsMissing, { words: missing.join(' · ') }));
    }
    const clean = (text: string) => maskText(text, wanted).masked;
    const id = await keepMasked(world, exhibit, {
      content: new Blob([covered.masked], { type: covered.mediaType }),
      mediaType: covered.mediaType,
      count: covered.counts.reduce((sum, count) => sum + count, 0),
      title: clean(exhibit.title),
      caption: clean(exhibit.caption),
      address: clean(exhibit.address),
    });
    setBusy(false);
    if (id !== null) props.onKept(id);
  }

  if (!isOpen)
    return (
      <div>
        <button type="button" onClick={() => setOpen(true)}>
          {one.maskWords}
        </button>
      </div>
    );
  return (
    <form
      class="stack aside-card"
      aria-labelledby="mask-words"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h2 id="mask-words">{words.wordsHeading}</h2>
      <TextArea
        label={words.words}
        help={words.wordsHelp}
        wrong={wrong}
        rows={3}
        value={typed}
        onInput={(text) => {
          setTyped(text);
          setWrong(null);
        }}
      />
      <div class="row">
        <button type="submit" class="main" disabled={isBusy}>
          {words.save}
        </button>
        <button type="button" class="text" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

async function coveredIn(
  exhibit: Exhibit,
  content: Blob,
  words: readonly string[],
  language: Parameters<typeof messagePage>[1],
) {
  if (exhibit.mediaType === 'text/plain')
    return { ...maskText(await content.text(), words), mediaType: 'text/plain' };
  const html =
    exhibit.mediaType === 'message/rfc822' ? await messagePage(content, language) : await content.text();
  if (html === null) return null;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { ...maskDocument(document, words), mediaType: 'text/html' };
}
