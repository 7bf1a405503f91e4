import type { PageText } from './collect';
import type { Labelled } from './labelled';
import { hostOf } from './merchant';

export interface EmailCandidate {
  readonly value: string;
  readonly weight: number;
  readonly line: number;
  readonly excerpt: string;
}

const ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,62}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,18}/;
/** Mailboxes that belong to a firm, not to a person. */
const FIRM =
  /^(?:contact|info|service|support|kontakt|help|aide|hello|bonjour|hallo|sav|shop|boutique|sales|vente|verkauf|order|orders|commande|commandes|bestellung|client|clients|customer|kunden|kundenservice|no-?reply|noreply|admin|office|mail|team|serviceclient|relation|privacy|dpo|webmaster)/i;
/** An own address is announced by these words, folded. */
const THEIRS =
  /contact|kontakt|service client|customer service|kundenservice|kundendienst|support|question|frage|help|aide|ecrivez|write to us|joindre|hilfe/;

/** E-mail addresses printed on the page, told apart: the shopper's own, and the merchant's. */
export function emailAddresses(
  page: PageText,
  labelled: readonly Labelled[],
  url: string,
): { shopper: EmailCandidate[]; merchant: EmailCandidate[] } {
  const shopper: EmailCandidate[] = [];
  const merchant: EmailCandidate[] = [];
  const domain = hostOf(url).split('.').slice(-2).join('.');
  const labels = new Set(labelled.filter((at) => at.label === 'email').map((at) => at.valueLine));
  let found = 0;
  page.lines.forEach((line, index) => {
    if (found > 12 || !line.text.includes('@') || line.text.length > 600) return;
    const value = ADDRESS.exec(line.text)?.[0];
    if (value === undefined) return;
    found++;
    const [box = '', host = ''] = value.split('@');
    const isFirm =
      FIRM.test(box) || (domain.includes('.') && (host === domain || host.endsWith(`.${domain}`)));
    const near = `${page.lines[index - 1]?.folded ?? ''} ${line.folded}`;
    const isTheirs = isFirm || line.place.isAside || THEIRS.test(near);
    const candidate = { value: value.toLowerCase(), line: index, excerpt: line.text };
    if (isTheirs) merchant.push({ ...candidate, weight: isFirm ? 0.72 : 0.56 });
    else shopper.push({ ...candidate, weight: labels.has(index) ? 0.85 : 0.66 });
  });
  return { shopper, merchant };
}
