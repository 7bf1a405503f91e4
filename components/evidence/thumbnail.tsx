import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/evidence/exhibit';
import { SHOWN_PICTURES } from '../../lib/evidence/file-kind';
import { Icon, type IconName } from '../base/icon';
import { useWorld } from '../world/world';
import { evidenceOf } from './use-exhibits';

const ICONS: Record<Exhibit['kind'], IconName> = {
  'page-copy': 'page',
  screenshot: 'picture',
  photo: 'picture',
  message: 'letter',
  'call-note': 'phone',
  terms: 'page',
  file: 'file',
};
const WIDTH = 320;
/** Bytes of a picture that is made small for the list; a larger one has its icon. */
const LARGEST = 40_000_000;

/** One after the other: fifty photos at once would fill the memory. */
let turn: Promise<unknown> = Promise.resolve();

/** A small picture of an exhibit, or the icon of its kind. */
export function Thumbnail({ exhibit }: { readonly exhibit: Exhibit }) {
  const world = useWorld();
  const box = useRef<HTMLSpanElement>(null);
  const [address, show] = useState<string | null>(null);
  const isPicture = SHOWN_PICTURES.has(exhibit.mediaType) && exhibit.bytes <= LARGEST;

  useEffect(() => {
    const element = box.current;
    if (!isPicture || element === null) return;
    let made: string | null = null;
    let isShown = true;
    const make = async () => {
      if (!isShown) return;
      const found = await evidenceOf(world).content(exhibit);
      const small = found.ok ? await smaller(found.value) : null;
      if (small === null || !isShown) return;
      made = URL.createObjectURL(small);
      show(made);
    };
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      turn = turn.then(make, make);
    });
    observer.observe(element);
    return () => {
      isShown = false;
      observer.disconnect();
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [exhibit.id]);

  return (
    <span class="thumbnail" ref={box}>
      {address === null ? (
        <Icon name={ICONS[exhibit.kind]} size={28} />
      ) : (
        <img src={address} alt="" style={{ rotate: `${exhibit.rotation}deg` }} />
      )}
    </span>
  );
}

async function smaller(picture: Blob): Promise<Blob | null> {
  try {
    const bitmap = await createImageBitmap(picture, { resizeWidth: WIDTH, resizeQuality: 'medium' });
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  } catch {
    return null;
  }
}
