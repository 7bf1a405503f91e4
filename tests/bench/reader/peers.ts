import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

/** Mozilla's Readability, on the copy that it asks for. */
export function readability(): number {
  const began = performance.now();
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - began;
}

export function defuddle(): number {
  const began = performance.now();
  new Defuddle(document).parse();
  return performance.now() - began;
}
