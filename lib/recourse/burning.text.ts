import type { Sentence } from '../values/sentence';

/** A wait that costs another route. */
export const burningText = {
  burns: {
    en: '{waiting}: if you wait for the answer until {until}, another way is lost meanwhile. {burns}: last safe day {by}.',
    fr: '{waiting} : si vous attendez la réponse jusqu’au {until}, une autre voie se perd entre-temps. {burns} : dernier jour sûr le {by}.',
    de: '{waiting}: Wenn Sie bis {until} auf die Antwort warten, geht inzwischen ein anderer Weg verloren. {burns}: letzter sicherer Tag {by}.',
  },
} as const satisfies Record<string, Sentence>;
