import type { mail as english } from '../en/mail';
import type { Words } from '../words';

export const mail: Words<typeof english> = {
  title: 'Bestell-E-Mails',
  heading: 'Bestell-E-Mails',
  way: 'Bestell-E-Mail ablegen oder auswählen',
  explain:
    'Legen Sie Bestell-E-Mails irgendwo auf dieser Seite ab, eine oder viele: Bestätigungen, Rechnungen, Lieferscheine. Sie werden nur auf diesem Computer gelesen.',
  choose: 'E-Mail-Dateien auswählen',
  how: 'Speichern Sie die E-Mail in Ihrem Mailprogramm als Datei („Speichern unter“, „Nachricht herunterladen“): Ihr Name endet auf .eml. Oft lässt sich die E-Mail auch hierher ziehen.',
  reading: 'E-Mail {number} von {all} wird gelesen …',
  read: { one: '{count} Bestellung gelesen.', other: '{count} Bestellungen gelesen.' },
  numbered: {
    recorded: 'Bestellung {number} erfasst',
    updated: 'Bestellung {number} mit dieser E-Mail ergänzt',
    unchanged: 'Bestellung {number} steht schon in Ihrer Liste',
    'left-out': 'Sie haben die Bestellung {number} gelöscht.',
  },
  plain: {
    recorded: 'Bestellung erfasst',
    updated: 'Bestellung mit dieser E-Mail ergänzt',
    unchanged: 'Diese Bestellung steht schon in Ihrer Liste',
    'left-out': 'Sie haben diese Bestellung gelöscht. „Kürzlich gelöscht“ holt sie zurück.',
  },
  open: 'Bestellung zeigen',
  wrong: 'Damit stimmt etwas nicht',
  toClaim: 'Zur Reklamation',
};
