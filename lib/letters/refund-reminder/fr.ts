import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';

export const write: LetterWriter = (facts) => ({
  subject: `Remboursement attendu : ${say.which(facts)}`,
  paragraphs: [
    'Madame, Monsieur,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(
      say.trouble(facts),
      facts.refunded !== null && `J’ai reçu jusqu’ici ${say.money(facts.refunded)}.`,
    ),
    say.contacts(facts, true),
    say.late(facts),
    `Je vous demande de me rembourser ${say.sum(facts)}${facts.lateRefund === null ? '' : ', et la majoration ou les intérêts qui s’y ajoutent'}${facts.answerBy === null ? '' : `, au plus tard le ${say.day(facts.answerBy)}`}.`,
    say.law(facts, ['termination-refund', 'refund', 'late-refund']),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    'confirmation de commande',
    facts.withdrawnOn === null ? null : `ma rétractation du ${say.day(facts.withdrawnOn)}`,
    facts.endedOn === null ? null : `ma lettre mettant fin au contrat du ${say.day(facts.endedOn)}`,
    facts.returnedOn === null ? null : `preuve du renvoi du ${say.day(facts.returnedOn)}`,
    facts.refundPromisedOn === null ? null : `annonce du remboursement du ${say.day(facts.refundPromisedOn)}`,
  ],
});
