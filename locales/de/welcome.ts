import type { welcome as english } from '../en/welcome';
import type { Words } from '../words';

export const welcome: Words<typeof english> = {
  pageTitle: 'Willkommen bei Recours',
  heading: 'Wenn eine Online-Bestellung schiefgeht: wissen, was zu tun ist, und bis wann.',
  already: {
    ask: 'Warten Sie gerade auf ein Paket oder eine Erstattung?',
    button: 'Es ist schon etwas schiefgegangen',
    mails: 'Ich habe die Bestell-E-Mail',
  },
  promise: {
    heading: 'Was Recours tut',
    first: 'Es notiert, was Sie online bestellen, und bewahrt die Belege auf, nur auf diesem Computer.',
    second:
      'Geht etwas schief, zeigt es, auf welchen Wegen Sie Ihr Geld zurückverlangen können, in welcher Reihenfolge und bis zu welchem Tag.',
  },
  never: {
    heading: 'Was Recours nie tut',
    sends: {
      what: 'Es verschickt nie etwas.',
      more: 'Kein Konto, kein Server, keine Statistik. Was Sie aufbewahren, bleibt hier.',
    },
    reads: {
      what: 'Es liest nie Kartennummern.',
      more: 'Auch keine Passwörter und keine Seiten von Banken und Webmail-Diensten.',
    },
    acts: {
      what: 'Es handelt nie für Sie.',
      more: 'Es bereitet Briefe und Schritte vor. Abschicken müssen Sie selbst.',
    },
  },
  choice: {
    question: 'Welche Seiten darf es lesen?',
    all: {
      label: 'Alle Shops',
      help: 'Eine Bestellung wird von selbst notiert, egal wo Sie kaufen. Der Browser bittet Sie um Bestätigung.',
    },
    chosen: {
      label: 'Shops, die ich auswähle',
      help: 'Klicken Sie auf einer Seite des Shops auf das Recours-Symbol, dann auf „Diesen Shop beobachten“.',
    },
    click: {
      label: 'Nur wenn ich klicke',
      help: 'Klicken Sie auf einer Bestellseite auf das Recours-Symbol, dann auf „Diese Seite lesen“.',
    },
    later: 'Das können Sie jederzeit in den Einstellungen ändern.',
  },
  you: {
    country: 'Land, in dem Sie wohnen',
    countryHelp: 'Davon hängt ab, welches Recht Sie schützt.',
    countryUnknown: 'Noch nicht angegeben',
    europe: 'Europa',
    elsewhere: 'Anderswo',
    language: 'Sprache',
    languageOfBrowser: 'Wie im Browser',
  },
  finish: {
    go: 'Das war’s, los geht’s',
    skip: 'Überspringen, später entscheiden',
    refused:
      'Der Browser hat den Zugriff nicht erteilt, es hat sich also nichts geändert. Sie können eine der beiden anderen Möglichkeiten wählen, die ebenso gut funktionieren, oder es noch einmal versuchen.',
    failed:
      'Der Browser konnte den Zugriff gerade nicht erteilen. Wählen Sie vorerst eine der beiden anderen Möglichkeiten; in den Einstellungen können Sie darauf zurückkommen.',
  },
  done: {
    heading: 'Recours ist bereit.',
    all: 'Kaufen Sie ein wie gewohnt. Wird eine Bestellung bestätigt, notiert Recours sie und meldet das auf seinem Symbol oben rechts im Browser.',
    chosen:
      'Klicken Sie auf der Seite eines Shops, bei dem Sie kaufen, auf das Recours-Symbol, dann auf „Diesen Shop beobachten“. Seine Bestellungen werden danach von selbst notiert.',
    click:
      'Klicken Sie nach einer Bestellung auf der Bestätigungsseite auf das Recours-Symbol, dann auf „Diese Seite lesen“.',
    skipped:
      'Solange Sie nichts gewählt haben, liest Recours nur Seiten, die Sie ihm zeigen: Klicken Sie auf sein Symbol, dann auf „Diese Seite lesen“.',
    icon: 'Wenn Sie das Symbol nicht sehen, öffnen Sie das Erweiterungsmenü des Browsers (das Puzzleteil) und heften Sie Recours an.',
    removal:
      'Wenn Sie Recours aus dem Browser entfernen oder das Browserprofil löschen, wird alles gelöscht, was es aufbewahrt. In den Einstellungen können Sie jederzeit eine Kopie sichern.',
    privateWindows: 'In privaten Fenstern arbeitet Recours nicht.',
    change: 'Meine Wahl ändern',
    purchases: 'Meine Käufe',
    settings: 'Einstellungen',
  },
};
