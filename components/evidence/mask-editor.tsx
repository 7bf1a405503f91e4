import { useRef, useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/evidence/exhibit';
import { fill } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { useWorld } from '../world/world';
import { keepMasked } from './keep-masked';

/** A part of a picture, in hundredths of its width and height. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 2;
const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const fitted = (box: Box): Box => {
  const width = within(box.width, STEP, 100);
  const height = within(box.height, STEP, 100);
  return { width, height, left: within(box.left, 0, 100 - width), top: within(box.top, 0, 100 - height) };
};

/** Black boxes over parts of a picture, by mouse, finger or keyboard; kept as a copy, the original stays as it is. */
export function MaskEditor(props: {
  readonly exhibit: Exhibit;
  readonly address: string;
  readonly onKept: (id: string) => void;
  readonly onCancel: () => void;
}) {
  const world = useWorld();
  const words = evidence(world.language.value).mask;
  const picture = useRef<HTMLImageElement>(null);
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [start, setStart] = useState<{ x: number; y: number } | null>(null);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);

  function place(event: PointerEvent): { x: number; y: number } {
    const area = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return {
      x: within(((event.clientX - area.left) / area.width) * 100, 0, 100),
      y: within(((event.clientY - area.top) / area.height) * 100, 0, 100),
    };
  }

  function draw(event: PointerEvent) {
    if (start === null) return;
    const { x, y } = place(event);
    const drawn = {
      left: Math.min(x, start.x),
      top: Math.min(y, start.y),
      width: Math.abs(x - start.x),
      height: Math.abs(y - start.y),
    };
    setBoxes([...boxes.slice(0, -1), drawn]);
  }

  function press(event: KeyboardEvent, index: number) {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return setBoxes(boxes.filter((_, other) => other !== index));
    }
    if (by === undefined) return;
    event.preventDefault();
    const [x = 0, y = 0] = by;
    setBoxes(
      boxes.map((box, other) =>
        other !== index
          ? box
          : fitted(
              event.shiftKey
                ? { ...box, width: box.width + x * STEP, height: box.height + y * STEP }
                : { ...box, left: box.left + x * STEP, top: box.top + y * STEP },
            ),
      ),
    );
  }

  async function keep() {
    setTried(true);
    const image = picture.current;
    if (boxes.length === 0 || image === null) return;
    setBusy(true);
    const copy = await covered(image, boxes);
    const id =
      copy === null
        ? null
        : await keepMasked(world, props.exhibit, {
            content: copy,
            mediaType: 'image/png',
            count: boxes.length,
          });
    setBusy(false);
    if (copy === null) world.failure.value = { code: 'exhibit-damaged' };
    if (id !== null) props.onKept(id);
  }

  return (
    <section class="stack" aria-labelledby="mask">
      <h2 id="mask">{words.heading}</h2>
      <p>{words.help}</p>
      <div
        class="mask-area"
        onPointerDown={(event) => {
          // A box that is there already is moved by keys; drawing begins beside it.
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          const { x, y } = place(event);
          setStart({ x, y });
          setBoxes([...boxes, { left: x, top: y, width: 0, height: 0 }]);
        }}
        onPointerMove={draw}
        onPointerUp={() => {
          setStart(null);
          setBoxes(boxes.filter(({ width, height }) => width > 0.5 && height > 0.5));
        }}
      >
        <img ref={picture} src={props.address} alt="" draggable={false} />
        {boxes.map((box, index) => (
          <button
            key={index}
            type="button"
            class="mask-box"
            aria-label={fill(words.box, { number: index + 1 })}
            style={{
              left: `${box.left}%`,
              top: `${box.top}%`,
              width: `${box.width}%`,
              height: `${box.height}%`,
            }}
            onKeyDown={(event) => press(event, index)}
          />
        ))}
      </div>
      <p role="alert" class={isTried && boxes.length === 0 ? 'wrong-line' : 'visually-hidden'}>
        {isTried && boxes.length === 0 ? words.needed : ''}
      </p>
      <div class="row">
        <button type="button" class="main" disabled={isBusy} onClick={() => void keep()}>
          {words.save}
        </button>
        <button
          type="button"
          onClick={() => setBoxes([...boxes, { left: 40, top: 40, width: 20, height: 10 }])}
        >
          {words.add}
        </button>
        {boxes.length > 0 && (
          <button type="button" class="text" onClick={() => setBoxes(boxes.slice(0, -1))}>
            {words.remove}
          </button>
        )}
        <button type="button" class="text" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

/** The picture in its own size with the boxes painted over: nothing of what they cover is in the copy. */
async function covered(image: HTMLImageElement, boxes: readonly Box[]): Promise<Blob | null> {
  try {
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0);
    context.fillStyle = '#000000';
    for (const box of boxes)
      context.fillRect(
        Math.floor((box.left / 100) * width),
        Math.floor((box.top / 100) * height),
        Math.ceil((box.width / 100) * width),
        Math.ceil((box.height / 100) * height),
      );
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    return null;
  }
}
