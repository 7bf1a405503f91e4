// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Purchase } from '../../lib/purchase/purchase';
import { idOf, purchaseOf } from '../../lib/purchase/samples';
import { type World, WorldProvider } from '../world/world';
import { PersonFilter } from './person-filter';
import { wanted } from './wanted-person';

let app: HTMLElement;
let purchases: ReturnType<typeof signal<readonly Purchase[]>>;

const ofPerson = (number: number, person: string | null) => ({ ...purchaseOf(), id: idOf(number), person });
const list = () => app.querySelector('select') as HTMLSelectElement;
const choose = (label: string) => {
  const option = [...list().options].find(({ text }) => text.trim() === label);
  list().value = option?.value ?? '';
  list().dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(async () => {
  app = document.createElement('div');
  document.body.append(app);
  wanted.value = 'everyone';
  purchases = signal<readonly Purchase[]>([ofPerson(1, null), ofPerson(2, 'Ana'), ofPerson(3, 'Zoé')]);
  const world = { purchases, language: signal('en') } as unknown as World;
  await act(async () =>
    render(
      <WorldProvider value={world}>
        <PersonFilter />
      </WorldProvider>,
      app,
    ),
  );
});

afterEach(() => {
  act(() => render(null, app));
  app.remove();
});

test('the person chosen last is the one wanted, however quickly one was chosen after another', async () => {
  const drawn = () => new Promise((done) => setTimeout(done, 0));
  const { requestAnimationFrame } = options;
  const frames: (() => void)[] = [];
  options.requestAnimationFrame = (frame) => frames.push(frame);
  choose('Ana');
  // Drawn, and not yet painted, when the next is chosen.
  await drawn();
  choose('Zoé');
  await drawn();
  for (const frame of frames) frame();
  await drawn();
  options.requestAnimationFrame = requestAnimationFrame;
  expect(wanted.value).toEqual({ person: 'Zoé' });
});

test('a person whose last purchase went hides nothing', async () => {
  await act(async () => choose('Ana'));
  await act(async () => {
    purchases.value = [ofPerson(1, null), ofPerson(3, 'Zoé')];
  });
  expect(wanted.value).toBe('everyone');
});
