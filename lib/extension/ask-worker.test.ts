import { beforeEach, expect, test, vi } from 'vitest';
import { askWorker } from './ask-worker';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
beforeEach(() => {
  sendMessage.mockReset();
});

const state = { state: 'unreadable' };

test('the answer of the worker is parsed with the message’s own schema', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: state });
  expect(await askWorker('tab-state', { tabId: 7 })).toEqual({ ok: true, value: state });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'tab-state', payload: { tabId: 7 } });
  sendMessage.mockResolvedValue({ ok: true });
  expect(await askWorker('due-changed', {})).toEqual({ ok: true, value: undefined });
});

test.each([
  ['with an error', () => Promise.reject(new Error('message channel closed before a response was received'))],
  ['with nothing', () => Promise.resolve(undefined)],
])('a worker that died and answered %s is asked once more', async (_, died) => {
  sendMessage.mockImplementationOnce(died).mockResolvedValueOnce({ ok: true, value: state });
  expect(await askWorker('tab-state', { tabId: 7 })).toEqual({ ok: true, value: state });
  sendMessage.mockReset().mockImplementation(died);
  expect(await askWorker('tab-state', { tabId: 7 })).toMatchObject({
    ok: false,
    failure: { code: 'unexpected' },
  });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a refusal is passed on, and an answer of the wrong shape is none', async () => {
  sendMessage.mockResolvedValue({ ok: false, failure: { code: 'message-refused' } });
  expect(await askWorker('due-changed', {})).toEqual({ ok: false, failure: { code: 'message-refused' } });
  for (const odd of ['yes', { ok: 'yes' }, { ok: true, value: { state: 'odd' } }]) {
    sendMessage.mockResolvedValue(odd);
    expect(await askWorker('tab-state', { tabId: 7 })).toMatchObject({
      ok: false,
      failure: { code: 'unexpected' },
    });
  }
});
