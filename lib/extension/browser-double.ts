import { vi } from 'vitest';

/** For tests: as much of a browser as the worker uses, in memory. `page` is what the one tab shows. */
export function browserDouble() {
  const page: {
    url: string | undefined;
    incognito: boolean;
    result: unknown;
    platform: string | null;
    language: string;
    isStructured: boolean;
  } = {
    url: 'https://www.luminaires.example/merci',
    incognito: false,
    result: { result: 'nothing', kind: 'other' },
    platform: null,
    language: 'fr',
    isStructured: false,
  };
  const granted = new Set<string>();
  const badges = new Map<number | undefined, string>();
  const alarms = new Map<string, number>();
  const notifications = new Map<string, string>();
  const answerTo = (func: { readonly name: string } | undefined): unknown => {
    if (func === undefined) return page.result;
    const { language, isStructured } = page;
    return func.name === 'pageSigns' ? { language, isStructured } : page.platform;
  };
  const executeScript = vi.fn(
    async (injection?: { func?: { readonly name: string } }): Promise<unknown[]> => [
      { frameId: 0, result: answerTo(injection?.func) },
    ],
  );
  const captureVisibleTab = vi.fn(async (): Promise<string> => 'data:image/png;base64,iVBORw==');
  const browser = {
    i18n: { getUILanguage: () => 'en-GB' },
    runtime: { id: 'recours', getURL: (path: string) => `chrome-extension://recours${path}` },
    permissions: {
      contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
        [...origins, ...permissions].every((one) => [...granted].some((given) => covers(given, one))),
    },
    scripting: { executeScript },
    tabs: {
      get: async (id: number) => {
        if (id !== 1) throw new Error(`No tab with id: ${id}.`);
        return { id, url: page.url, incognito: page.incognito, active: true, windowId: 1, title: 'Merci' };
      },
      captureVisibleTab,
      query: async () => [],
      create: vi.fn(async () => ({})),
    },
    storage: { local: memory(), session: memory() },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) =>
        void (text === null ? badges.delete(tabId) : badges.set(tabId, text)),
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
    alarms: {
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    notifications: {
      create: async (id: string, { message }: { message: string }) => void notifications.set(id, message),
      clear: async (id: string) => notifications.delete(id),
    },
  };
  return { browser, page, granted, badges, alarms, notifications, executeScript, captureVisibleTab };
}

/** Whether a grant covers a permission, as browsers reckon: `*://*.shop.example/*` covers `https://www.shop.example/*`. */
function covers(given: string, asked: string): boolean {
  const [scheme, host] = given.split('://');
  if (given === asked || scheme === undefined || host === undefined) return given === asked;
  const [askedScheme, askedHost = ''] = asked.split('://');
  if (scheme !== '*' && scheme !== askedScheme) return false;
  if (host === '*/*' || host === askedHost) return true;
  return host.startsWith('*.') && (askedHost === host.slice(2) || askedHost.endsWith(host.slice(1)));
}

function memory() {
  const kept = new Map<string, unknown>();
  return {
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(kept) : kept.has(key) ? { [key]: kept.get(key) } : {},
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (key: string) => void kept.delete(key),
  };
}
