import type { report as english } from '../en/report';
import type { Words } from '../words';

export const report: Words<typeof english> = {
  title: 'Bericht über eine Seite',
  back: 'Käufe',
  heading: 'Recours helfen, diese Seite besser zu lesen',
  intro:
    'Recours kann festhalten, wie die Seite gebaut ist, ohne was sie über Sie sagt. Sie sehen den Bericht, bevor er gespeichert wird. Recours sendet nichts.',
  kept: 'Behalten: die Tags und Klassennamen der Seite und Wörter wie „Bestellung“, „Summe“ oder „Lieferung“.',
  masked: 'Unkenntlich gemacht: jeder andere Text. Aus jedem Buchstaben wird ein x, aus jeder Ziffer eine 0.',
  never: 'Weggelassen: Name und Adresse des Shops, Links, Bilder und was in Felder eingegeben ist.',
  make: 'Bericht erstellen',
  again: 'Noch einmal erstellen',
  look: 'Das würde gespeichert',
  check:
    'Sehen Sie ihn bitte durch. Wenn etwas darin mehr über Sie sagt, als Ihnen recht ist, geben Sie ihn nicht weiter.',
  save: 'Bericht speichern',
  saved: '{file} liegt in Ihrem Download-Ordner. Wem Sie ihn geben, entscheiden Sie.',
};
