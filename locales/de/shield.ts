import type { shield as english } from '../en/shield';
import type { Words } from '../words';

export const shield: Words<typeof english> = {
  heading: 'Vorsicht auf dieser Seite',
  page: 'Auf dieser Seite können Sie den Erhalt bestätigen oder einen Streitfall beenden.',
  says: {
    receipt:
      '„{words}“ sagt dem Shop, dass alles in Ordnung ist: Das Geld kann an den Verkäufer gehen und der Schutz des Shops enden.',
    dispute: '„{words}“ kann den Streitfall endgültig beenden: Oft lässt er sich nicht wieder öffnen.',
    rating:
      '„{words}“: Auf manchen Marktplätzen gilt eine Bewertung als Bestätigung, dass alles in Ordnung ist.',
  },
  claim: 'Ihre Reklamation ist nicht erledigt: {problem}, {what}.',
  begun: 'Sie haben eine Reklamation begonnen: {what}.',
  waiting: 'Sie haben noch nicht notiert, dass es angekommen ist: {what}.',
  more: {
    one: 'Und {count} weiterer Kauf in diesem Shop.',
    other: 'Und {count} weitere Käufe in diesem Shop.',
  },
  show: 'Zeigen',
  showLabel: '{what} zeigen',
  rule: 'Was die Regeln hier sagen',
  free: 'Recours warnt nur. Es sperrt nichts auf der Seite, und die Seite merkt nichts davon.',
  turnOff: 'Auf {host} nicht mehr warnen',
  turnedOff: 'Auf {host} wird nicht mehr so gewarnt.',
  undo: 'Rückgängig',
  settings: {
    heading: 'Warnungen vor endgültigen Schaltflächen',
    explain:
      'Solange bei einem Shop etwas nicht erledigt ist, warnt Recours auf dessen Seiten vor Schaltflächen, die Ihren Schutz beenden können: Erhalt bestätigen, Streitfall schließen, Verkäufer bewerten.',
    warn: 'Auf {host} warnen',
  },
};
