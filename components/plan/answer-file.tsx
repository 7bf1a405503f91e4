import { useId, useState } from 'preact/hooks';
import { BYTES_NEEDED, kindOfFile } from '../../lib/evidence/file-kind';
import { readable } from '../../lib/evidence/readable';
import { type Day, localDay } from '../../lib/values/day';
import { fill } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';
import { FileButton } from '../base/file-button';
import { useDrop } from '../base/use-drop';
import { useWorld } from '../world/world';

/** What was taken from a file: its words, and the day it was sent on where it says one. */
export interface AnswerInFile {
  readonly file: File;
  readonly text: string;
  readonly sent: Day | null;
}

/** Longest text that is read of a file; an answer stands at its beginning. */
const TEXT_LIMIT = 60_000;

/** "Take it from a file": an e-mail or a text, chosen or dropped here. What cannot be read is said. */
export function AnswerFile({ onRead }: { readonly onRead: (answer: AnswerInFile) => void }) {
  const words = planRoom(useWorld().language.value).events;
  const help = useId();
  const { isOver, handlers } = useDrop(([file]) => void take(file));
  const [said, say] = useState<string | null>(null);

  async function take(file: File | undefined) {
    if (file === undefined) return;
    const name = file.name.slice(0, 80);
    const read = await readAnswerFile(file);
    say(fill(read === null ? words.fileUnread : words.fileRead, { name }));
    if (read !== null) onRead({ ...read, file: await held(file) });
  }

  return (
    <section
      aria-label={words.file}
      class={isOver ? 'answer-file over stack-close' : 'answer-file stack-close'}
      {...handlers}
    >
      <div>
        <FileButton
          label={words.file}
          accept=".eml,.txt,message/rfc822,text/plain"
          describedBy={help}
          onFiles={([file]) => take(file)}
        />
      </div>
      <p id={help} class="quiet small">
        {words.fileHelp}
      </p>
      <p role="status" class={said === null ? 'visually-hidden' : 'small'}>
        {said}
      </p>
    </section>
  );
}

/** Most bytes that are held in memory until the answer is noted: the largest mails there are. */
const HELD_LIMIT = 40_000_000;

/** The file as it is now: what was chosen may be moved or deleted before the answer is noted. */
async function held(file: File): Promise<File> {
  if (file.size > HELD_LIMIT) return file;
  return new File([await file.arrayBuffer()], file.name, {
    type: file.type,
    lastModified: file.lastModified,
  });
}

/** The words of an answer in a file (`.eml` or plain text); null when it is neither, or has none. Never throws. */
export async function readAnswerFile(file: File): Promise<AnswerInFile | null> {
  try {
    const start = new Uint8Array(await file.slice(0, BYTES_NEEDED).arrayBuffer());
    const { mediaType } = kindOfFile(file.name, start);
    if (mediaType === 'message/rfc822') return await readMessage(file);
    if (mediaType !== 'text/plain') return null;
    const text = (await file.slice(0, TEXT_LIMIT).text()).trim();
    return text === '' ? null : { file, text, sent: null };
  } catch {
    return null;
  }
}

async function readMessage(file: File): Promise<AnswerInFile | null> {
  const { openMessage } = await import('../evidence/open-message');
  const message = await openMessage(file);
  if (message === null) return null;
  const text = message.text.trim() || textOf(message.html);
  const at = message.date === null ? Number.NaN : Date.parse(message.date);
  const sent = Number.isNaN(at) ? null : localDay(new Date(at).toISOString());
  return text === '' ? null : { file, text: text.slice(0, TEXT_LIMIT), sent };
}

/** The words of a message that has no plain text; its markup is taken apart and never shown. */
function textOf(html: string | null): string {
  if (html === null) return '';
  const { blocks } = readable(new DOMParser().parseFromString(html, 'text/html'));
  return blocks.map((block) => (block.kind === 'row' ? block.cells.join(' ') : block.text)).join('\n');
}
