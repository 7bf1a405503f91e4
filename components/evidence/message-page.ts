import { copyPage } from '../../lib/evidence/copy-page';
import type { Language } from '../../lib/values/sentence';
import { plural } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { openMessage } from './open-message';

/** What a message shows, as a document of its own that can do nothing: for a copy on which words are covered. Null when it cannot be read. */
export async function messagePage(file: Blob, language: Language): Promise<string | null> {
  const message = await openMessage(file);
  if (message === null) return null;
  const words = evidence(language).one;
  const page = document.implementation.createHTMLDocument(message.subject ?? '');
  page.documentElement.lang = language;
  const line = (name: string, value: string) => {
    const said = page.createElement('p');
    said.textContent = `${name}: ${value}`;
    page.body.append(said);
  };
  line(words.subject, message.subject ?? '');
  line(words.sender, message.from);
  line(words.receiver, message.to);
  if (message.date !== null) line(words.sent, message.date);
  if (message.attachments > 0)
    line(evidence(language).one.leftOut, plural(words.attachments, message.attachments, language));
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
