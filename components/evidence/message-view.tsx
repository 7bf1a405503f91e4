import { useEffect, useState } from 'preact/hooks';
import { copyPage } from '../../lib/evidence/copy-page';
import type { Exhibit } from '../../lib/evidence/exhibit';
import { plural } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { sayInstant } from '../base/say-instant';
import { useWorld } from '../world/world';
import { type Message, openMessage } from './open-message';
import { QuietFrame } from './page-copy-view';

/** An e-mail as it can be shown: who, when, what. The original stays whole. */
export function MessageView({ exhibit, content }: { readonly exhibit: Exhibit; readonly content: Blob }) {
  const { language } = useWorld();
  const words = evidence(language.value).one;
  const [message, show] = useState<Message | null | 'opening'>('opening');
  useEffect(() => {
    let isShown = true;
    void openMessage(content).then((opened) => isShown && show(opened));
    return () => {
      isShown = false;
    };
  }, [content]);

  if (message === 'opening') return null;
  if (message === null) return <p class="notice">{words.notShown}</p>;
  const sent = message.date === null ? Number.NaN : Date.parse(message.date);
  return (
    <div class="stack">
      <dl class="about-exhibit">
        <dt>{words.subject}</dt>
        <dd>{message.subject ?? exhibit.title}</dd>
        <dt>{words.sender}</dt>
        <dd class="breaks">{message.from}</dd>
        <dt>{words.receiver}</dt>
        <dd class="breaks">{message.to}</dd>
        {!Number.isNaN(sent) && (
          <>
            <dt>{words.sent}</dt>
            <dd>{sayInstant(new Date(sent).toISOString(), language.value)}</dd>
          </>
        )}
      </dl>
      {message.attachments > 0 && (
        <p class="quiet small">{plural(words.attachments, message.attachments, language.value)}</p>
      )}
      {message.text.trim() !== '' ? (
        <pre class="text-view">{message.text}</pre>
      ) : message.html !== null ? (
        <QuietFrame html={quiet(message.html)} title={message.subject ?? exhibit.title} />
      ) : (
        <p>{words.noText}</p>
      )}
    </div>
  );
}

const quiet = (html: string): string => copyPage(new DOMParser().parseFromString(html, 'text/html')).html;
