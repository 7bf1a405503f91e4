import { type LetterWriter, sentences } from '../letter';
import { opening, german as say } from '../phrases/de';

export const write: LetterWriter = (facts) => ({
  subject: `Nicht autorisierte Zahlung${facts.merchant === null ? '' : `: ${facts.merchant}`}${
    facts.total === null ? '' : `, ${say.money(facts.total)}`
  }`,
  paragraphs: [
    ...opening(
      facts,
      'Sehr geehrte Damen und Herren',
      say.operation(facts, 'Ich melde Ihnen die folgende Zahlung, die ich nicht autorisiert habe:'),
    ),
    sentences(
      facts.noticedOn !== null && `Bemerkt habe ich sie am ${say.day(facts.noticedOn)}.`,
      facts.description !== null && `Im Einzelnen: ${facts.description}`,
    ),
    sentences(
      'Ich bitte Sie, mir diese Zahlung zu erstatten, das Zahlungsmittel zu sperren, falls es noch nicht gesperrt ist, und weitere Belastungen zu verhindern.',
      'Bitte bestätigen Sie mir schriftlich, an welchem Tag diese Meldung bei Ihnen eingegangen ist.',
    ),
    say.law(facts, ['issuer']),
    say.signature(facts, true),
  ],
  enclosures: ['Auszug oder Rechnung mit der Zahlung'],
});
