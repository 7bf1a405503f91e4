import { type LetterFacts, troubleOf } from '../facts';
import { type LetterWriter, lines, sentences } from '../letter';
import { french as say } from '../phrases/fr';
import { paid } from '../phrases/phrases';

/** What the law, or without one the contract, gives after the extra time has passed in vain. */
function consequence(facts: LetterFacts): string {
  const sum = paid(facts);
  const all =
    sum === null
      ? 'la totalité des sommes versées'
      : `la totalité des sommes versées, soit ${say.money(sum)},`;
  if (facts.law === 'fr') {
    return `Si la livraison n’a pas eu lieu à cette date, je pourrai résoudre le contrat par écrit (article L216-6 du Code de la consommation). Vous devrez alors me rembourser ${all} au plus tard dans les quatorze jours suivant la date à laquelle le contrat aura été dénoncé (article L216-7). Passé ce terme, les sommes versées sont majorées de plein droit de 10 % si le remboursement intervient au plus tard quatorze jours au-delà, de 20 % jusqu’à trente jours et de 50 % ensuite (article L241-4).`;
  }
  if (facts.law === 'eu') {
    return `Si la livraison n’a pas eu lieu à cette date, je pourrai mettre fin au contrat, et vous devrez alors me rembourser ${all} sans retard injustifié (article 18, paragraphes 2 et 3, de la directive 2011/83/UE, tel que transposé en droit national).`;
  }
  return troubleOf(facts.problem) === 'delivery'
    ? `Si la livraison n’a pas eu lieu à cette date, je me réserve d’y renoncer et de demander le remboursement des sommes versées${sum === null ? '' : `, soit ${say.money(sum)}`}. Tous mes autres droits restent réservés.`
    : 'Si ma demande n’a pas reçu de suite à cette date, je ferai valoir mes droits par les autres voies qui me sont ouvertes.';
}

function notice(facts: LetterFacts): string | null {
  if (facts.answerBy === null) return null;
  const by = say.day(facts.answerBy);
  if (troubleOf(facts.problem) !== 'delivery') {
    return `Par la présente, je vous mets en demeure de donner suite à ma demande au plus tard le ${by}. ${say.request({ ...facts, answerBy: null })}`;
  }
  const extra = facts.law === null ? '' : ', délai supplémentaire que je tiens pour raisonnable';
  return `Par la présente, je vous mets en demeure d’effectuer la livraison au plus tard le ${by}${extra}.`;
}

export const write: LetterWriter = (facts) => ({
  subject: `Mise en demeure${troubleOf(facts.problem) === 'delivery' ? ' de livrer' : ''} : commande${
    facts.orderNumber === null ? '' : ` n° ${facts.orderNumber}`
  }${facts.orderDate === null ? '' : ` du ${say.day(facts.orderDate)}`}`,
  paragraphs: [
    'Madame, Monsieur,',
    lines(say.order(facts), say.items(facts), say.payment(facts)),
    sentences(say.promised(facts), say.trouble(facts)),
    say.contacts(facts, true),
    notice(facts),
    consequence(facts),
    say.reply(facts),
    say.signature(facts, true),
  ],
  enclosures: [
    'confirmation de commande',
    facts.firstRequestOn === null ? null : `mon message du ${say.day(facts.firstRequestOn)}`,
  ],
});
