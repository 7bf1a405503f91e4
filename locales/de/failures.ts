import type { failures as english } from '../en/failures';
import type { Words } from '../words';

export const failures: Words<typeof english> = {
  'disk-full': {
    happened: 'Der Speicher ist voll.',
    means: 'Diese letzte Änderung konnte nicht gespeichert werden. Alles zuvor Gespeicherte ist noch da.',
    todo: 'Schaffen Sie Platz auf diesem Computer und versuchen Sie es dann noch einmal.',
  },
  'store-unavailable': {
    happened: 'Ihr Browser hat die Daten von Recours nicht geöffnet.',
    means: 'Nichts ist verloren, aber im Moment kann nichts gelesen oder gespeichert werden.',
    todo: 'Schließen Sie diese Seite und öffnen Sie sie wieder. Hilft das nicht, starten Sie den Browser neu.',
  },
  'store-newer': {
    happened: 'Diese Daten wurden von einer neueren Version von Recours geschrieben.',
    means: 'Diese ältere Version rührt sie nicht an, damit nichts beschädigt wird.',
    todo: 'Aktualisieren Sie Recours auf der Erweiterungsseite Ihres Browsers.',
  },
  'record-damaged': {
    happened: 'Ein Eintrag konnte nicht gelesen werden.',
    means: 'Er wurde beiseitegelegt. Alle anderen sind da und funktionieren wie bisher.',
    todo: 'Fehlt er Ihnen, tragen Sie den Kauf von Hand ein oder importieren Sie Ihre letzte Kopie.',
  },
  'not-found': {
    happened: 'Das ist nicht mehr hier.',
    means: 'Es wurde vermutlich gelöscht, vielleicht in einem anderen Fenster.',
    todo: 'Gehen Sie zurück zu Ihren Käufen.',
  },
  'import-not-recours': {
    happened: 'Diese Datei ist keine Recours-Datei.',
    means: 'Es wurde nichts importiert, Ihre Daten sind unverändert.',
    todo: 'Wählen Sie die Datei, die Recours beim Export gespeichert hat; ihr Name beginnt mit „recours“.',
  },
  'import-truncated': {
    happened: 'Diese Datei ist unvollständig.',
    means: 'Es wurde nichts importiert, Ihre Daten sind unverändert.',
    todo: 'Kopieren Sie die Datei noch einmal von ihrem Ablageort oder wählen Sie eine andere Kopie.',
  },
  'import-newer': {
    happened: 'Diese Datei wurde von einer neueren Version von Recours geschrieben.',
    means: 'Es wurde nichts importiert, Ihre Daten sind unverändert.',
    todo: 'Aktualisieren Sie Recours auf diesem Computer und importieren Sie dann noch einmal.',
  },
  'import-too-large': {
    happened: 'Diese Datei ist zu groß für eine Recours-Datei.',
    means: 'Es wurde nichts importiert, Ihre Daten sind unverändert.',
    todo: 'Prüfen Sie, ob Sie die richtige Datei gewählt haben.',
  },
  'page-not-allowed': {
    happened: 'Recours darf diese Seite nicht lesen.',
    means:
      'Sie haben es für diesen Shop nicht erlaubt, oder der Browser sperrt diese Seite für alle Erweiterungen.',
    todo: 'Wählen Sie „Diese Seite lesen“ oder „Diesen Shop beobachten“, oder tragen Sie den Kauf von Hand ein.',
  },
  'page-gone': {
    happened: 'Die Seite wurde geschlossen oder verlassen, bevor sie gelesen war.',
    means: 'Von ihr wurde nichts aufgenommen.',
    todo: 'Öffnen Sie die Bestellseite noch einmal und wählen Sie „Diese Seite lesen“.',
  },
  'page-not-read': {
    happened: 'Diese Seite war zu lang oder zu langsam zum Lesen.',
    means: 'Recours hat aufgehört, damit die Seite schnell bleibt. Von ihr wurde nichts aufgenommen.',
    todo: 'Öffnen Sie die Seite dieser einen Bestellung, oder tragen Sie den Kauf von Hand ein.',
  },
  'page-no-order': {
    happened: 'Recours hat auf dieser Seite keine Bestellung gefunden.',
    means: 'Es wurde nichts aufgenommen.',
    todo: 'Öffnen Sie die Bestätigungs- oder Detailseite der Bestellung, oder tragen Sie den Kauf von Hand ein.',
  },
  'file-too-large': {
    happened: 'Diese Datei ist zu groß, um hier aufbewahrt zu werden.',
    means: 'Ein Beleg darf bis zu 150 MB haben. Es wurde nichts hinzugefügt; alles andere ist unverändert.',
    todo: 'Bewahren Sie sie in einem eigenen Ordner auf und notieren Sie hier, wo, oder fügen Sie eine kleinere Fassung hinzu.',
  },
  'file-unreadable': {
    happened: 'Diese Datei konnte nicht gelesen werden.',
    means:
      'Vielleicht wurde sie verschoben, oder der Computer lässt den Browser sie nicht lesen. Es wurde nichts hinzugefügt.',
    todo: 'Kopieren Sie sie in Ihre Dokumente und fügen Sie sie noch einmal hinzu.',
  },
  'exhibit-damaged': {
    happened: 'Der Inhalt dieses Belegs konnte nicht gelesen werden.',
    means: 'Was dazu notiert ist, ist noch da; die anderen Belege sind unverändert.',
    todo: 'Holen Sie ihn aus einer Kopie zurück, die Sie gemacht haben, oder fügen Sie die Datei noch einmal hinzu.',
  },
  'page-not-kept': {
    happened: 'Recours darf diese Seite nicht aufbewahren.',
    means:
      'Der Browser schließt sie für Erweiterungen, oder Recours liest sie nie: Bank, Postfach, Anmeldung.',
    todo: 'Drucken Sie sie als PDF oder machen Sie ein Bildschirmfoto und fügen Sie diese Datei in der Akte hinzu.',
  },
  'mail-not-mail': {
    happened: 'Diese Datei ist keine E-Mail.',
    means: 'Daraus wurde nichts erfasst.',
    todo: 'Speichern Sie die E-Mail selbst als Datei; ihr Name endet dann auf .eml.',
  },
  'mail-too-large': {
    happened: 'Diese Datei ist zu groß für eine E-Mail.',
    means: 'Daraus wurde nichts erfasst.',
    todo: 'Prüfen Sie, ob es die richtige Datei ist. Der Text der Bestellung lässt sich auch einfügen.',
  },
  'mail-not-read': {
    happened: 'Diese E-Mail ließ sich nicht lesen.',
    means: 'Daraus wurde nichts erfasst; die Datei ist unverändert.',
    todo: 'Öffnen Sie sie in Ihrem Mailprogramm, kopieren Sie den Text und fügen Sie ihn unter „Es ist schon etwas schiefgegangen“ ein.',
  },
  'mail-no-order': {
    happened: 'Recours hat in dieser E-Mail keine Bestellung gefunden.',
    means: 'Daraus wurde nichts erfasst.',
    todo: 'Wählen Sie die E-Mail mit Bestellnummer und Betrag, oder tragen Sie den Kauf von Hand ein.',
  },
  'archive-too-large': {
    happened: 'Das alles ist zu viel für eine Datei.',
    means: 'Eine solche Datei fasst bis zu 4 GB. Es wurde nichts gespeichert; alles ist noch hier.',
    todo: 'Lassen Sie die größten Belege aus der Akte, oder speichern Sie sie einzeln.',
  },
  'message-refused': {
    happened: 'Recours hat eine Anfrage abgelehnt, die es nicht erkannt hat.',
    means: 'Es wurde nichts geändert.',
    todo: 'Schließen Sie diese Seite und öffnen Sie sie wieder.',
  },
  unexpected: {
    happened: 'Es ist etwas passiert, womit wir nicht gerechnet haben.',
    means: 'Was gespeichert war, ist noch da.',
    todo: 'Versuchen Sie es noch einmal. Passiert es wieder, sagen Sie uns, was Sie kurz zuvor getan haben.',
  },
};
