import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { idOf } from '../purchase/samples';
import { done } from '../values/outcome';
import { border, type Handlers, type Sender } from './border';
import { MESSAGES, type MessageName } from './messages';

const SELF = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const NAMES = Object.keys(MESSAGES) as MessageName[];

const GATE: Sender = {
  id: SELF.id,
  url: 'https://shop.example/merci',
  frameId: 0,
  tab: { id: 7, incognito: false },
};
const OWN: Sender = { id: SELF.id, url: `${SELF.origin}/popup.html`, frameId: 0 };
const OWN_IN_TAB: Sender = {
  ...OWN,
  url: `${SELF.origin}/dossier.html#/claim/1`,
  tab: { id: 8, incognito: false },
};

const RIGHT_SENDERS = { gate: [GATE], own: [OWN, OWN_IN_TAB] };
const WRONG_SENDERS: Record<'gate' | 'own', [string, Sender][]> = {
  gate: [
    ['another extension', { ...GATE, id: 'ponmlkjihgfedcba' }],
    ['nobody', {}],
    ['one of our own pages', OWN_IN_TAB],
    ['a frame in the page', { ...GATE, frameId: 3 }],
    [
      'a frame without a number',
      { id: SELF.id, url: 'https://shop.example/merci', tab: { id: 7, incognito: false } },
    ],
    ['a page without a tab', { id: SELF.id, url: 'https://shop.example/merci', frameId: 0 }],
    ['a private window', { ...GATE, tab: { id: 7, incognito: true } }],
    ['a file', { ...GATE, url: 'file:///home/merci.html' }],
    ['a page without an address', { id: SELF.id, frameId: 0, tab: { id: 7, incognito: false } }],
  ],
  own: [
    ['another extension', { ...OWN, id: 'ponmlkjihgfedcba' }],
    [
      'another extension with our id in its address',
      { ...OWN, url: `chrome-extension://ponmlkjihgfedcba/${SELF.id}` },
    ],
    ['nobody', {}],
    ['a page-side script', GATE],
    ['a page whose host begins like ours', { ...OWN, url: `${SELF.origin}evil/popup.html` }],
    [
      'a page that has our address in its own',
      { ...GATE, url: `https://shop.example/${SELF.origin}/popup.html` },
    ],
  ],
};

const RIGHT_PAYLOAD: Record<MessageName, unknown> = {
  candidate: { platform: 'woocommerce' },
  'read-tab': { tabId: 7 },
  'record-history': { tabId: 7 },
  'page-skeleton': { tabId: 7 },
  'keep-quiet': { tabId: 7, quiet: true },
  'closing-buttons': { buttons: [] },
  'front-page': { tabId: 7 },
  'tab-state': { tabId: 7 },
  'due-changed': {},
  'watching-changed': {},
  'keep-tab': { tabId: 1, id: idOf(7), pictureId: idOf(8), purchaseId: null, claimId: null, stage: 'order' },
};
const WRONG_PAYLOADS: [string, unknown][] = [
  ['null', null],
  ['text', 'tabId'],
  ['a number', 7],
  ['a list', [7]],
  ['true', true],
];
const WRONG_TAB_IDS: [string, unknown][] = [
  ['no tab', {}],
  ['a tab in words', { tabId: '7' }],
  ['no number', { tabId: Number.NaN }],
  ['an object', { tabId: { valueOf: () => 7 } }],
];

function receiver() {
  const handlers = Object.fromEntries(NAMES.map((name) => [name, vi.fn(async () => done(undefined))]));
  return { handlers, receive: border(SELF, handlers as unknown as Handlers) };
}

async function expectRefused(message: unknown, sender: Sender): Promise<void> {
  const { handlers, receive } = receiver();
  expect(await receive(message, sender)).toMatchObject({ ok: false, failure: { code: 'message-refused' } });
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
}

for (const name of NAMES) {
  const { from } = MESSAGES[name];
  test(`${name} from whom it may come is handled`, async () => {
    for (const sender of RIGHT_SENDERS[from]) {
      const { handlers, receive } = receiver();
      expect(await receive({ name, payload: RIGHT_PAYLOAD[name] }, sender)).toEqual({
        ok: true,
        value: undefined,
      });
      expect(handlers[name]).toHaveBeenCalledExactlyOnceWith(RIGHT_PAYLOAD[name], sender);
    }
  });

  test.each(WRONG_SENDERS[from])(`${name} from %s is refused, whatever it carries`, async (_, sender) => {
    const payloads = [RIGHT_PAYLOAD[name], ...WRONG_PAYLOADS.map(([, payload]) => payload)];
    for (const payload of payloads) await expectRefused({ name, payload }, sender);
  });

  const wrong =
    name === 'read-tab' || name === 'tab-state' ? [...WRONG_PAYLOADS, ...WRONG_TAB_IDS] : WRONG_PAYLOADS;
  test.each(wrong)(`${name} that carries %s is refused`, async (_, payload) => {
    await expectRefused({ name, payload }, RIGHT_SENDERS[from][0] ?? {});
  });
}

test.each(['', 'toString', '__proto__', 'constructor', 'Candidate', 'read-tab '])(
  'there is no message "%s"',
  async (name) => {
    for (const sender of [GATE, OWN]) await expectRefused({ name, payload: {} }, sender);
  },
);

test('whatever else arrives is refused and nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.constantFrom(GATE, OWN, {}), async (message, sender) => {
      await expectRefused(message, sender);
    }),
  );
});

test('a handler that throws answers with a failure', async () => {
  const { handlers, receive } = receiver();
  handlers['due-changed']?.mockRejectedValue(new Error('a bug'));
  expect(await receive({ name: 'due-changed' }, OWN)).toMatchObject({
    ok: false,
    failure: { code: 'unexpected' },
  });
});
