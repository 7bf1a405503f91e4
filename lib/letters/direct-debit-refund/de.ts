import { type LetterWriter, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

export const write: LetterWriter = (facts) => ({
  subject: `Widerspruch gegen eine Lastschrift${facts.merchant === null ? '' : `: ${facts.merchant}`}${
    facts.total === null ? '' : `, ${say.money(facts.total)}`
  }`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      say.operation(facts, 'Ich widerspreche der folgenden Lastschrift:'),
    ),
    say.trouble(facts),
    sentences(
      'Ich bitte Sie, den Betrag meinem Konto wieder gutzuschreiben.',
      (facts.problem === 'not-authorised' || facts.problem === 'subscription-not-ended') &&
        'Bitte lassen Sie keine weitere Lastschrift dieses Gläubigers zu.',
      'Bitte bestätigen Sie mir schriftlich den Eingang dieses Schreibens und den Tag der Gutschrift.',
    ),
    say.law(facts, ['issuer']),
    say.signature(facts, true),
  ],
  enclosures: ['Kontoauszug mit der Lastschrift'],
});
