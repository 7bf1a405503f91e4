// Filling contact forms in a real browser, the same for Chromium and Firefox: a page of the extension fills, the shop's page is looked at.

/** What is known for the forms. */
export const VALUES = {
  message: 'Bonjour,\n\nma commande 20931 n’est pas arrivée.',
  subject: 'Commande 20931',
  'order-number': '20931',
  email: 'camille@courriel.example',
  name: 'Camille Martin',
  'first-name': 'Camille',
  'last-name': 'Martin',
  postcode: '69003',
  town: 'Lyon',
  street: '12 rue des Tilleuls',
  phone: null,
};

/** Runs in a page of the extension: what a press of the button does to the tab at `address` (lib/extension/fill-form.ts). */
export async function fillTab({ address, values }) {
  const { scripting, tabs } = globalThis.browser ?? globalThis.chrome;
  const [tab] = (await tabs.query({})).filter(({ url }) => url === address);
  const target = { tabId: tab.id, allFrames: true };
  const leave = (left) => {
    globalThis.toFill = left;
  };
  await scripting.executeScript({ target, func: leave, args: [values] });
  const results = await scripting.executeScript({ target, files: ['/filler.js'] });
  return results.map(({ result }) => result).filter((result) => result?.did !== 'nothing');
}

/** Runs in the shop's page: every field's content by its name, and how often a form was sent. */
export function contents() {
  const fields = [...document.querySelectorAll('input, textarea')];
  return { sent: window.sent, ...Object.fromEntries(fields.map((field) => [field.name, field.value])) };
}
