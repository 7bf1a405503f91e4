import { type LetterWriter, sentences } from '../letter';
import { french as say } from '../phrases/fr';

export const write: LetterWriter = (facts) => ({
  subject: `Paiement non autorisé${facts.merchant === null ? '' : ` : ${facts.merchant}`}${
    facts.total === null ? '' : `, ${say.money(facts.total)}`
  }`,
  paragraphs: [
    'Madame, Monsieur,',
    say.operation(facts, 'Je vous signale l’opération suivante, que je n’ai pas autorisée :'),
    sentences(
      facts.noticedOn !== null && `Je l’ai constatée le ${say.day(facts.noticedOn)}.`,
      facts.description !== null && `Précisions : ${facts.description}`,
    ),
    sentences(
      'Je vous demande de me rembourser cette opération, de bloquer le moyen de paiement s’il ne l’est pas encore et de m’éviter tout nouveau débit.',
      'Merci de me confirmer par écrit la date à laquelle vous avez reçu cette déclaration.',
    ),
    say.law(facts, ['issuer']),
    say.signature(facts, true),
  ],
  enclosures: ['relevé ou facture où figure l’opération'],
});
