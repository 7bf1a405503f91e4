import { type Candidates, propose } from './candidates';
import type { PageText } from './collect';
import type { Labelled } from './labelled';
import { hostOf } from './merchant';

export const ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,62}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,18}/;
/** Mailboxes that belong to a firm, not to a person. */
const FIRM =
  /^(?:contact|info|service|support|kontakt|help|aide|hello|bonjour|hallo|sav|shop|boutique|sales|vente|order|commande|bestell|client|customer|kunden|klanten|atencion|ayuda|assistenza|no-?reply|mail)/i;
/** A firm's own address is announced by these words. */
const ANNOUNCED =
  /contact(?! info| \S+@)|kontakt(?!info|daten)|service|dienst|support|question|frage|help|aide|hilfe|ecrivez|write to|joindre|vragen|pregunta|ayuda|duda|domande|aiuto|assisten[tz]/;

/** Adds the e-mail addresses printed on the page, told apart: the shopper's own and the merchant's. */
export function emailAddresses(
  page: PageText,
  labelled: readonly Labelled[],
  url: string,
  into: Candidates,
): void {
  const domain = hostOf(url).split('.').slice(-2).join('.');
  const isLabelled = (line: number) => labelled.some((at) => at.label === 'email' && at.valueLine === line);
  page.lines.forEach((line, index) => {
    const value =
      line.text.includes('@') && line.text.length < 600 ? ADDRESS.exec(line.text)?.[0] : undefined;
    if (!value) return;
    const [box = '', host = ''] = value.split('@');
    const isFirm =
      FIRM.test(box) || (domain.includes('.') && (host === domain || host.endsWith(`.${domain}`)));
    const near = `${page.lines[index - 1]?.folded ?? ''} ${line.folded}`;
    const address = value.toLowerCase();
    if (isFirm || line.place.isAside || ANNOUNCED.test(near))
      propose(into.merchantEmail, address, isFirm ? 0.72 : 0.56, line.text);
    else propose(into.shopperEmail, address, isLabelled(index) ? 0.85 : 0.66, line.text);
  });
}
