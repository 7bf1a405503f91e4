/** Words in a path or query that order pages have, in the languages shops speak. Generous: the reader decides. */
const ADDRESS =
  /(?<!\b(?:b|rec|dis))order|commande|bestell|auftrag|pedido|ordine|ordini|checkout|kasse|caisse|cassa|thank|merci|danke|gracias|grazie|bedankt|confirm|success|receipt|purchase|achat|payment|paiement|zahlung|pago|pagamento|betal|betaal|finaliz|afreken|invoice|kauf|onepage/i;
const WORDS =
  /\border|commande|bestell|auftrag|pedido|ordine|checkout|\bkasse\b|thank you|merci|danke|gracias|grazie|bedankt|purchase|paiement|payment|zahlung/i;

/** Whether a page is worth reading, from its address (path and query), its title and its first heading. */
export function isCandidate(address: string, title: string, heading: string): boolean {
  return ADDRESS.test(address) || WORDS.test(title) || WORDS.test(heading);
}

/** Whether the address alone says so: a single-page checkout may still be filling in what it shows. */
export function isCandidateAddress(address: string): boolean {
  return ADDRESS.test(address);
}
