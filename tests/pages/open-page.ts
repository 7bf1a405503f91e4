import { Window } from 'happy-dom';

/** A document of `html` as a browser would show it, without running or loading anything. */
export function openPage(html: string, url = 'https://shop.example/'): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}
