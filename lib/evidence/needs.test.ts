import { expect, test } from 'vitest';
import { AT, idOf } from '../purchase/samples';
import { type Exhibit, type ExhibitDraft, exhibitFrom } from './exhibit';
import { answering } from './needs';

const exhibit = (kind: ExhibitDraft['kind'], stage: ExhibitDraft['stage'], needs?: string[]): Exhibit => ({
  ...exhibitFrom({ id: idOf(1), at: AT, kind, stage, mediaType: 'text/plain' }, { sha256: '', bytes: 0 }),
  ...(needs ? { needs } : {}),
});

test.each([
  ['order-confirmation', exhibit('page-copy', 'order'), true],
  ['order-confirmation', exhibit('photo', 'goods'), false],
  ['photos', exhibit('photo', 'goods'), true],
  ['photos', exhibit('screenshot', 'goods'), false],
  ['statement-line', exhibit('photo', 'payment'), true],
  ['message-to-seller', exhibit('message', 'other'), true],
  ['message-to-seller', exhibit('call-note', 'answer'), true],
  ['tracking', exhibit('page-copy', 'tracking'), true],
  ['police-report', exhibit('file', 'other'), false],
  ['police-report', exhibit('file', 'other', ['police-report']), true],
  ['toString', exhibit('file', 'other'), false],
])('%s is shown by it or not', (need, one, isShown) => {
  expect(answering(need, [one])).toEqual(isShown ? [one] : []);
});
