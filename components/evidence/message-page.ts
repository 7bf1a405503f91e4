import { copyPage } from '../../lib/evidence/copy-page';
import type { Language } from '../../lib/values/sentence';
import { plural } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { sayInstant } from '../base/say-instant';
import { type Message, openMessage } from './open-message';

/** Who wrote to whom, when and of what, each with its name: `Objet :` and the subject. */
export function messageHead(message: Message, language: Language): readonly (readonly [string, string])[] {
  const words = evidence(language).one;
  const sent = message.date === null ? Number.NaN : Date.parse(message.date);
  const lines: [string, string][] = [
    [words.subject, message.subject ?? ''],
    [words.sender, message.from],
    [words.receiver, message.to],
    [words.sent, Number.isNaN(sent) ? '' : sayInstant(new Date(sent).toISOString(), language)],
    [words.leftOut, message.attachments > 0 ? plural(words.attachments, message.attachments, language) : ''],
  ];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return lines.filter(([, value]) => value !== '').map(([name, value]) => [`${name}${colon}`, value]);
}

/** What a message shows, as a document of its own that can do nothing: for a copy on which words are covered. Null when it cannot be read. */
export async function messagePage(file: Blob, language: Language): Promise<string | null> {
  const message = await openMessage(file);
  if (message === null) return null;
  const page = document.implementation.createHTMLDocument(message.subject ?? '');
  page.documentElement.lang = language;
  for (const [name, value] of messageHead(message, language)) {
    const said = page.createElement('p');
    said.textContent = `${name} ${value}`;
    page.body.append(said);
  }
  if (message.text.trim() !== '') {
    const text = page.createElement('pre');
    text.textContent = message.text;
    page.body.append(text);
  } else if (message.html !== null) {
    const shown = new DOMParser().parseFromString(message.html, 'text/html');
    page.body.append(...[...shown.body.childNodes].map((node) => page.importNode(node, true)));
  }
  return copyPage(page).html;
}
