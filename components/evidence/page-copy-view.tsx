import { useEffect, useState } from 'preact/hooks';
import { copyPage } from '../../lib/evidence/copy-page';
import type { Exhibit } from '../../lib/evidence/exhibit';
import { fill } from '../../locales/render';
import { evidence } from '../../locales/rooms/evidence';
import { useWorld } from '../world/world';

/**
 * A page copy in a frame that may do nothing: no scripts, no forms, no windows, and our own policy lets nothing out. It is
 * copied once more before it is shown, since a file from elsewhere may call anything a page copy.
 */
export function PageCopyView({ exhibit, content }: { readonly exhibit: Exhibit; readonly content: Blob }) {
  const { language } = useWorld();
  const words = evidence(language.value);
  const html = useQuietHtml(content);
  const title = fill(words.one.copyOf, { title: exhibit.title || words.untitled });
  return (
    <figure class="stack">
      {html !== null && <QuietFrame html={html} title={title} />}
      <figcaption class="small quiet">{title}</figcaption>
    </figure>
  );
}

/** A document in a frame that may do nothing. `html` comes from the copier. */
export function QuietFrame({ html, title }: { readonly html: string; readonly title: string }) {
  return <iframe class="page-copy" sandbox="" srcdoc={html} title={title} referrerpolicy="no-referrer" />;
}

/** The content as a copy that can do nothing, whatever it was. */
export function useQuietHtml(content: Blob): string | null {
  const [html, show] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    void content.text().then((text) => {
      if (isShown) show(copyPage(new DOMParser().parseFromString(text, 'text/html')).html);
    });
    return () => {
      isShown = false;
    };
  }, [content]);
  return html;
}
