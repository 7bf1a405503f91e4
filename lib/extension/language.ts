import { browser } from 'wxt/browser';
import { languageToSpeak } from '../../locales/language';
import type { Language } from '../values/sentence';

/** The language of Recours that the browser's own language asks for: French, German, else English. */
export function browserLanguage(): Language {
  return languageToSpeak(null, [browser.i18n.getUILanguage()]);
}
