import type { common as english } from '../en/common';
import type { Words } from '../words';

export const common: Words<typeof english> = {
  close: 'Schließen',
  tryAgain: 'Noch einmal versuchen',
  whyThisDate: 'Warum dieses Datum?',
  legalNotice:
    'Dies sind rechtliche Informationen, hergeleitet aus den hier genannten Regeln. Sie sind keine Beratung zu Ihrem Fall. Prüfen Sie die Quelle vor einem Datum, das Sie nicht verpassen dürfen.',
  certainty: {
    verified: 'im amtlichen Text oder auf der Seite des Anbieters selbst gelesen',
    'verified-secondary': 'aus zweiter Hand gelesen, in der Zusammenfassung eines Dritten',
    recalled: 'aus dem Gedächtnis: bitte prüfen, bevor Sie sich darauf verlassen',
    ours: 'unser eigener Vorschlag: keine Regel legt es fest',
  },
  opensInNewTab: 'öffnet sich in einem neuen Tab',
  checkedOn: 'geprüft am {day}',
  source: 'Quelle',
  checkAgainFrom: 'erneut zu prüfen ab {day}',
};
