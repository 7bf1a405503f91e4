import { useEffect, useRef, useState } from 'preact/hooks';
import type { FrontToKeep, Tried } from '../../lib/extension/keep-terms';
import type { LegalPageKind } from '../../lib/seller/seat';
import { fill } from '../../locales/render';
import { panel as room } from '../../locales/rooms/panel';
import { Icon } from '../base/icon';
import { useWorld } from '../world/world';
import { failureSentence } from './failure-sentence';
import { pageName } from './where';

/** Runs until every page is tried, whatever the panel shows meanwhile; what became of each is told as it comes. */
async function keep(
  world: ReturnType<typeof useWorld>,
  at: FrontToKeep & { readonly site: string },
  tell: (tried: readonly Tried[]) => void,
): Promise<void> {
  const [{ keepTerms }, { saysOf }] = await Promise.all([
    import('../../lib/extension/keep-terms'),
    import('../../lib/seller/says'),
  ]);
  await keepTerms(
    world.store,
    at,
    at,
    // Parsed for reading only: no script in it runs and nothing it names is loaded.
    (text, url, of) => saysOf(new DOMParser().parseFromString(text, 'text/html'), url, of),
    tell,
  );
}

/** "Keep the terms now", and what became of each page. `kind` is what the legal page in front is, where that is known. */
export function KeepTerms(props: {
  readonly tabId: number;
  readonly address: string;
  readonly site: string;
  readonly front: FrontToKeep['front'];
  readonly kind: LegalPageKind | null;
  readonly mayFetch: boolean;
}) {
  const world = useWorld();
  const language = world.language.value;
  const words = room(language);
  const says = words.terms;
  const { tabId, address, site, front, kind } = props;
  const [tried, setTried] = useState<readonly Tried[] | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const page = useRef('');
  page.current = `${tabId} ${address}`;
  useEffect(() => {
    setTried(null);
    setKeeping(false);
  }, [tabId, address]);

  async function press() {
    const pressedOn = page.current;
    const isStill = () => page.current === pressedOn;
    setKeeping(true);
    setTried([]);
    await keep(world, { tabId, address, site, front, kind }, (now) => isStill() && setTried(now));
    if (isStill()) setKeeping(false);
  }

  const isOfTheTerms = (one: Tried) => one.kept !== null && (one.kind !== null || front === 'legal-page');
  return (
    <section class="stack keep-terms">
      <div>
        <button
          type="button"
          disabled={isKeeping}
          aria-describedby="keep-terms-help"
          onClick={() => void press()}
        >
          <Icon name="page" /> {isKeeping ? says.keeping : says.keep}
        </button>
      </div>
      <p id="keep-terms-help" class="quiet small">
        {props.mayFetch ? says.keepHelp : front === 'checkout' ? says.keepCheckoutHelp : says.keepThisHelp}
      </p>
      <div role="status" class="small">
        {tried !== null && tried.length > 0 && (
          <ul class="plain stack">
            {tried.map((one) => (
              <TriedLine key={one.url} tried={one} />
            ))}
          </ul>
        )}
        {tried !== null && !isKeeping && !tried.some(isOfTheTerms) && (
          <p class="quiet">{says.nothingToKeep}</p>
        )}
      </div>
    </section>
  );
}

function TriedLine({ tried }: { readonly tried: Tried }) {
  const { language } = useWorld();
  const words = room(language.value);
  const [failure, setFailure] = useState('');
  const { kept, kind, result, url } = tried;
  const code = tried.failure?.code ?? null;
  useEffect(() => {
    let current = true;
    if (code !== null)
      void failureSentence(code, language.value).then((sentence) => current && setFailure(sentence));
    return () => {
      current = false;
    };
  }, [code, language.value]);
  const why =
    kept !== null
      ? result === 'cut'
        ? words.terms.keptCut
        : result === 'pdf'
          ? words.terms.keptPdf
          : words.terms.keptDone
      : code !== null
        ? failure
        : result === 'asked-enough' || result === 'switched-off'
          ? words.terms[result === 'asked-enough' ? 'askedEnough' : 'switchedOff']
          : words.fetching.results[result ?? 'unreachable'];
  return (
    <li class="tried" data-kept={kept !== null} data-kind={kind ?? 'front'}>
      <span class={kept === null ? 'mark-look' : 'mark-ok'}>
        <Icon name={kept === null ? 'warn' : 'check'} size={15} />
      </span>
      <span>
        {fill(words.terms.tried, { page: pageName(kind, words), outcome: why })}
        {kept === null && <span class="address quiet"> {url}</span>}
      </span>
    </li>
  );
}
