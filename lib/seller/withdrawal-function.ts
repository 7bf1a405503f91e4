import { domOf } from '../page/dom';
import { fold, tidy } from '../page/fold';
import type { LegalLink, WithdrawalFunction } from './seat';

/** The words directive (EU) 2023/2673 and the national acts ask for, folded: "withdraw from contract here" and the like. */
const AS_THE_LAW_SAYS =
  /^(?:renoncer au contrat(?: ici)?|se retracter (?:du contrat )?ici|retractation du contrat|vertrag widerrufen|vertrag hier widerrufen|hier vertrag widerrufen|widerruf erklaren|withdraw from (?:the |my |your |this )?contract(?: here)?|recedere dal contratto(?: qui)?|desistir del contrato(?: aqui)?|(?:de |uw |mijn )?overeenkomst (?:hier )?(?:herroepen|ontbinden)(?: hier)?)[ .!>→»]*$/;
const SIMILAR =
  /^(?:(?:exercer|exercez)(?: [a-z]+){0,2} droit de retractation|formulaire de retractation(?: en ligne)?|se retracter|me retracter|demande de retractation|widerrufsformular(?: online)?|online-widerruf|widerruf online|jetzt widerrufen|bestellung widerrufen|hier widerrufen|widerrufsbutton|widerrufs-button|withdrawal form|withdraw (?:or cancel contracts|here|my order)|cancel (?:your |my )?contract|withdrawal button|modulo di recesso|esercita(?:re)? il (?:diritto di )?recesso|formulario de desistimiento|ejercer (?:el )?derecho de desistimiento|herroepingsformulier|herroepen)[ .!>→»]*$/;

/** The function as a link leads to it, from whichever page of the shop: a checkout's footer has it too. */
export function functionOfLink({ words, url }: Pick<LegalLink, 'words' | 'url'>): WithdrawalFunction {
  return words === ''
    ? { found: 'unknown' }
    : {
        found: 'yes',
        words,
        url,
        excerpt: words,
        isAsTheLawSays: AS_THE_LAW_SAYS.test(fold(words)),
      };
}

/**
 * The function for withdrawing that shops selling to consumers in the EU must show since 19 June 2026, looked for among
 * the page's links and buttons. `no` says that this page has none: it may stand behind the account.
 */
export function findWithdrawalFunction(document: Document, url: string): WithdrawalFunction {
  try {
    const dom = domOf(document);
    let similar: WithdrawalFunction | null = null;
    for (const element of [
      ...dom.all(document, 'a, button, [role=button], input[type=submit], input[type=button]'),
    ].slice(0, 5_000)) {
      const isInput = dom.name(element) === 'input';
      const label = isInput
        ? dom.attr(element, 'value')
        : dom.text(element) || dom.attr(element, 'aria-label');
      const words = tidy(label ?? '').slice(0, 160);
      const folded = fold(words);
      if (folded.length < 8 || folded.length > 80) continue;
      const isAsTheLawSays = AS_THE_LAW_SAYS.test(folded);
      if (!isAsTheLawSays && (similar !== null || !SIMILAR.test(folded))) continue;
      const found = {
        found: 'yes',
        words,
        url: target(dom.attr(element, 'href'), url),
        excerpt: words,
        isAsTheLawSays,
      } as const;
      if (isAsTheLawSays) return found;
      similar = found;
    }
    return similar ?? { found: 'no' };
  } catch {
    return { found: 'unknown' };
  }
}

function target(href: string | null, base: string): string | null {
  if (href === null || href === '' || href === '#') return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.toString().slice(0, 2000) : null;
  } catch {
    return null;
  }
}
