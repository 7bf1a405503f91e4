import type { settings as english } from '../en/settings';
import type { Words } from '../words';

export const settings: Words<typeof english> = {
  pageTitle: 'Einstellungen · Recours',
  heading: 'Einstellungen',
  purchases: 'Meine Käufe',
  watching: {
    heading: 'Seiten, die Recours lesen darf',
    question: 'Welche Seiten darf Recours lesen?',
    all: {
      label: 'Alle Shops',
      help: 'Bestellungen werden von selbst notiert, egal wo Sie kaufen. Der Browser bittet Sie um Bestätigung.',
    },
    chosen: { label: 'Shops, die ich auswähle', help: 'Nur die Shops aus der Liste unten.' },
    click: {
      label: 'Nur wenn ich klicke',
      help: 'Nichts wird gelesen, bis Sie auf „Diese Seite lesen“ klicken.',
    },
    apply: 'Diese Wahl bestätigen',
    saved: 'Gespeichert: {mode}.',
    refused: 'Der Browser hat den Zugriff nicht erteilt, es hat sich also nichts geändert.',
    failed:
      'Der Browser konnte den Zugriff gerade nicht ändern. Es hat sich nichts geändert; bitte versuchen Sie es noch einmal.',
    losesAll: 'Der Zugriff auf alle Shops wird zurückgegeben.',
    losesChosen: 'Der Zugriff auf die Shops aus der Liste unten wird zurückgegeben.',
    shops: 'Shops, die Recours beobachtet',
    none: 'Noch keine.',
    everything: 'Alle Shops, weil Sie „Alle Shops“ gewählt haben.',
    stop: '{host} nicht mehr beobachten',
    stopShort: 'Nicht mehr beobachten',
    stopped: '{host} wird nicht mehr beobachtet.',
    add: 'Einen Shop über seine Adresse hinzufügen',
    addHelp: 'Zum Beispiel: shop.example. Der Browser bittet Sie um Bestätigung.',
    addButton: 'Diesen Shop beobachten',
    notAnAddress:
      'Das ist keine Adresse einer Website. Schreiben Sie sie so, wie sie oben im Browser steht, zum Beispiel shop.example.',
    added: '{host} wird jetzt beobachtet.',
  },
  quiet: {
    heading: 'Ausgelassene Seiten',
    explain:
      'Sie haben gesagt, dass diese Seiten keine Bestellung zeigen. Ein Stern steht für das, was von Seite zu Seite wechselt.',
    again: 'Wieder lesen',
    againLabel: 'Seiten wie {path} wieder lesen',
    done: 'Seiten wie {path} von {host} werden wieder gelesen.',
  },
  watch: {
    heading: '{host} beobachten?',
    explain:
      'Recours liest dann die Bestellseiten von {host} und notiert Ihre Bestellungen von selbst. Andere Websites liest es deswegen nicht.',
    button: '{host} beobachten',
    done: '{host} wird jetzt beobachtet. Sie können diese Seite schließen.',
    already: '{host} wird bereits beobachtet.',
    refused:
      'Der Browser hat den Zugriff nicht erteilt, {host} wird also nicht beobachtet. „Diese Seite lesen“ funktioniert dort weiterhin.',
    back: 'Alle Einstellungen',
    notAnAddress:
      'Dieser Link nennt keinen Shop. Fügen Sie den Shop in den Einstellungen über seine Adresse hinzu.',
  },
  you: {
    heading: 'Mein Land und meine Sprache',
    country: 'Land, in dem Sie wohnen',
    countryHelp:
      'Davon hängt ab, welches Recht Sie schützt. Wenn Sie es ändern, werden Ihre Reklamationen neu berechnet.',
    region: 'Wo Sie im Land wohnen',
    regionHelp:
      'Die Feiertage sind dort verschieden und können einen letzten Tag verschieben. Solange Sie nichts angeben, gilt die sichere Seite von allen.',
    regionUnknown: 'Nicht angegeben',
    language: 'Sprache',
  },
  letters: {
    heading: 'Für meine Briefe',
    explain: 'Steht im Kopf der Briefe, die Sie drucken oder kopieren. Bleibt nur auf diesem Computer.',
    name: 'Vor- und Nachname',
    address: 'Postanschrift',
    email: 'E-Mail-Adresse',
    emailHelp: 'Die, unter der Verkäufer Ihnen antworten können.',
  },
  reminders: {
    heading: 'Erinnerungen',
    explain:
      'Wenn etwas ansteht, kann der Browser einen einfachen Satz anzeigen. Er verlässt diesen Computer nicht.',
    on: 'Erinnerungen sind eingeschaltet.',
    off: 'Erinnerungen sind ausgeschaltet.',
    blocked: 'Sie möchten Erinnerungen, aber der Browser erlaubt keine Benachrichtigungen mehr.',
    turnOn: 'Erinnerungen einschalten',
    turnOff: 'Erinnerungen ausschalten',
    refused:
      'Der Browser hat Benachrichtigungen nicht erlaubt. Was ansteht, sehen Sie weiterhin am Recours-Symbol.',
    always:
      'Was ansteht, sehen Sie immer am Recours-Symbol, mit oder ohne Erinnerungen. Für die Zeit, in der kein Browser offen ist, gibt es zu jeder Reklamation eine Kalenderdatei für Ihr Telefon.',
  },
  data: {
    heading: 'Meine Daten',
    explain:
      'Alles liegt nur auf diesem Computer. Wenn Sie Recours entfernen oder das Browserprofil löschen, ist es weg: Sichern Sie ab und zu eine Kopie.',
    holds: {
      exhibits: { one: '{count} Beleg', other: '{count} Belege' },
      purchases: { one: '{count} Kauf', other: '{count} Käufe' },
      claims: { one: '{count} Reklamation', other: '{count} Reklamationen' },
      and: 'Hier aufbewahrt: {purchases} und {claims}.',
    },
    lastCopy: 'Letzte Kopie: {day}.',
    noCopy: 'Es wurde noch keine Kopie gesichert.',
    export: 'Kopie sichern',
    exportHelp:
      'Eine einzige Datei mit allem. Ihre Käufe und Briefe stehen lesbar darin: Bewahren Sie sie dort auf, wo nur Sie sie lesen können.',
    exported: 'Die Kopie {file} liegt in Ihrem Download-Ordner.',
    import: 'Kopie einlesen',
    importHelp: 'Eine Datei, die Recours erstellt hat. Was hier ist, bleibt; was fehlt, kommt dazu.',
    csv: 'Tabelle der Käufe (CSV)',
    csvHelp: 'Für eine Tabellenkalkulation: eine Zeile je Kauf.',
    importing: 'Die Datei wird gelesen …',
    imported: 'Fertig. Hinzugefügt: {purchases}, {claims}, {exhibits}. Unverändert vorhanden: {already}.',
    completed: {
      one: '1 Kauf war schon hier und wurde ergänzt.',
      other: '{count} Käufe waren schon hier und wurden ergänzt.',
    },
    importedNothing: 'Alles aus dieser Datei ist schon hier. Es hat sich nichts geändert.',
    deleteAll: 'Alles löschen',
    deleteExplain:
      'Löscht alle Käufe, Reklamationen, Briefe und Einstellungen von Recours auf diesem Computer. Das lässt sich nicht rückgängig machen. Recours beobachtet dann auch keinen Shop mehr, bis Sie es wieder erlauben. Eine vorher gesicherte Kopie bleibt, wo Sie sie abgelegt haben.',
    deleteWord: 'löschen',
    deleteLabel: 'Um alles zu löschen, schreiben Sie das Wort „{word}“',
    deleteButton: 'Jetzt alles löschen',
    deleteNotYet: 'Schreiben Sie zuerst das Wort „{word}“.',
    deleted: 'Alles wurde gelöscht.',
    stillWatching:
      'Der Browser konnte den Zugriff auf Ihre Shops nicht beenden. Sie können ihn oben unter „{section}“ beenden.',
  },
  requests: {
    heading: 'Anfragen ins Internet',
    explain:
      'Recours fragt das Internet nur nach einer Sache: nach den rechtlichen Seiten eines Shops, für den Sie das im Seitenfeld eingeschaltet haben. Sonst fragt es nichts.',
    shops: 'Shops, deren rechtliche Seiten abgerufen werden dürfen',
    noShops: 'Keine. Der Schalter steht im Seitenfeld, an der Kasse des Shops.',
    switchOff: 'Ausschalten',
    switchOffLabel: 'Nichts mehr abrufen von {site}',
    switchedOff: 'Von {site} wird nichts mehr abgerufen.',
    list: 'Alle gestellten Anfragen',
    none: 'Es wurde keine gestellt.',
    made: '{when}: {result}',
    notEnded: 'keine Antwort notiert',
    clear: 'Diese Liste leeren',
    cleared: 'Die Liste ist leer.',
  },
  about: {
    heading: 'Über Recours',
    version: 'Recours {version}',
    licence: 'Freie Software unter der Apache-Lizenz 2.0.',
    privateWindows: 'Private Fenster: Dort arbeitet Recours nicht.',
    welcome: 'Willkommensseite noch einmal ansehen',
  },
};
