import { useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/evidence/exhibit';
import { evidence } from '../../locales/rooms/evidence';
import { useWorld } from '../world/world';
import { exhibitTitle } from './exhibit-words';
import { MaskEditor } from './mask-editor';
import { useAddress } from './use-content';

const ZOOMS = [1, 1.5, 2, 3, 4] as const;
/** A picture of more bytes than this would take the page's memory. */
const LARGEST = 60_000_000;

/** A photo or a picture of the screen: larger, smaller, turned, and its parts covered on a copy. */
export function PictureView(props: {
  readonly exhibit: Exhibit;
  readonly content: Blob;
  readonly onTurn: (rotation: Exhibit['rotation']) => void;
  /** The masked copy is kept; its id. */
  readonly onMasked: (id: string) => void;
}) {
  const { language } = useWorld();
  const words = evidence(language.value).one;
  const { exhibit } = props;
  const address = useAddress(exhibit.bytes <= LARGEST ? props.content : null);
  const [step, setStep] = useState(0);
  const [isMasking, setMasking] = useState(false);
  const [isBroken, setBroken] = useState(false);

  if (exhibit.bytes > LARGEST) return <p class="notice">{words.tooLargeToShow}</p>;
  if (isBroken) return <p class="notice">{words.notShown}</p>;
  if (isMasking && address !== null)
    return (
      <MaskEditor
        exhibit={exhibit}
        address={address}
        onKept={props.onMasked}
        onCancel={() => setMasking(false)}
      />
    );
  const zoom = ZOOMS[step] ?? 1;
  const isSideways = exhibit.rotation === 90 || exhibit.rotation === 270;
  return (
    <div class="stack">
      <div class="row">
        <button type="button" disabled={step === ZOOMS.length - 1} onClick={() => setStep(step + 1)}>
          {words.zoomIn}
        </button>
        <button type="button" disabled={step === 0} onClick={() => setStep(step - 1)}>
          {words.zoomOut}
        </button>
        {step > 0 && (
          <button type="button" class="text" onClick={() => setStep(0)}>
            {words.zoomFit}
          </button>
        )}
        <button
          type="button"
          onClick={() => props.onTurn(((exhibit.rotation + 90) % 360) as Exhibit['rotation'])}
        >
          {words.turn}
        </button>
        <button type="button" onClick={() => setMasking(true)}>
          {words.mask}
        </button>
      </div>
      <section
        class="picture-window"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard
        tabIndex={0}
        aria-label={exhibitTitle(exhibit, language.value)}
      >
        {address !== null && (
          <img
            class={isSideways ? 'picture sideways' : 'picture'}
            src={address}
            alt={exhibitTitle(exhibit, language.value)}
            style={{ '--zoom': zoom, '--turn': `${exhibit.rotation}deg` }}
            onError={() => setBroken(true)}
          />
        )}
      </section>
    </div>
  );
}
