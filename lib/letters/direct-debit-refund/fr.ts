import { type LetterWriter, sentences } from '../letter';
import { french as say } from '../phrases/fr';

export const write: LetterWriter = (facts) => ({
  subject: `Contestation d’un prélèvement${facts.merchant === null ? '' : ` : ${facts.merchant}`}${
    facts.total === null ? '' : `, ${say.money(facts.total)}`
  }`,
  paragraphs: [
    'Madame, Monsieur,',
    say.operation(facts, 'Je conteste le prélèvement suivant :'),
    say.trouble(facts),
    sentences(
      'Je vous demande d’en recréditer le montant sur mon compte.',
      (facts.problem === 'not-authorised' || facts.problem === 'subscription-not-ended') &&
        'Merci de refuser tout nouveau prélèvement de ce créancier.',
      'Merci de me confirmer par écrit la réception de cette demande et la date de l’écriture.',
    ),
    say.law(facts, ['issuer']),
    say.signature(facts, true),
  ],
  enclosures: ['relevé de compte où figure le prélèvement'],
});
