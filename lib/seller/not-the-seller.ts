/** Folded words that say of the next name, or of the one they begin, that it is not the seller's. */
const DISCLAIMERS: readonly string[] = [
  // "n'est pas affilié à", "not operated by", "nicht verbunden mit"
  "(?:n'(?:est|etant)|ne sont|is|are|not|no longer|nicht|keine?|niet|non (?:e|sono)|no esta)(?: [a-z']+){0,2}? (?:(?:pas|plus|aucunement|not|in no way|mehr)(?: [a-z']+){0,2} )?(?:affili|associ|endors|sponsor|operat|owned|run|publi|edit|exploit|betrieb|verbund|zusammen|herausgeg)[a-z]*(?:,? (?:or|and|ou|et|oder|und|[a-z]+ed)){0,5} (?:par|a|au|aux|avec|by|with|to|von|mit|da|por|door)",
  '(?:anciennement|autrefois|precedemment|formerly|previously|fruher|ehemals|vormals)[, ]+(?:[a-z]+ ){0,2}(?:par|by|von|de|of|durch)',
  'anders als|im gegensatz zu|unlike|contrairement a|a la difference de',
  'z\\.(?= ?b\\. )|zum beispiel|e\\.g\\.|par exemple|for example|such as',
  "(?:est|sont) (?:une |des )?marques? (?:deposees? |commerciales? )?(?:de|d'|du)|(?:registered )?trade ?marks? of|(?:eingetragene )?(?:marken?|warenzeichen) (?:der|von|des)",
  "(?:assur(?:ance|eur)|garantie financiere|(?:berufs|betriebs)?haftpflicht|versicher(?:ung|er)|(?:liability )?insur(?:ance|er))[a-z]*(?: [a-z,'()-]+){0,5} ?(?::|aupres d[eu']|chez|bei|with|par)",
  "(?:revendeur|distributeur|partenaire|concessionnaire)s? (?:agree|officiel|exclusif|autorise)(?:e|s|es)? (?:de|d'|du|des)|(?:authori[sz]ed|official|exclusive) (?:dealer|reseller|retailer|distributor|stockist)s? (?:of|for)|(?:autorisierter?|offizieller?) (?:handler|fachhandler|vertriebspartner) (?:von|der)",
];
/** What turns "is operated by" into its opposite; without it the first of the words above says nothing. */
const NEGATION = /(?:^|[ '])(?:pas|plus|aucunement|not|no|nicht|keine?|niet|non)(?: |$)/;

let compiled: RegExp | null = null;

/** Characters before a name in which such words can stand, the longest of them and what may part them from it. */
const REACH = 300;

/**
 * Places in folded text behind which, or at the beginning of which, a name stands that is not the seller's. Only what
 * stands before and in `names`, which are in order, is looked at: terms are long, and name few firms.
 */
export function* notTheSellers(
  folded: string,
  names: readonly { readonly at: number; readonly end: number }[],
): Generator<{ readonly at: number; readonly end: number }> {
  compiled ??= new RegExp(
    `(?<![a-z0-9])(?:${DISCLAIMERS.map((one) => `(${one})`).join('|')})(?![a-z0-9])`,
    'g',
  );
  let seen = 0;
  for (const { at, end } of names) {
    const from = Math.max(seen, at - REACH);
    // With the sign before it, so that nothing begins within a word.
    const before = Math.max(0, from - 1);
    for (const match of folded.slice(before, end).matchAll(compiled)) {
      const place = before + match.index;
      if (place < from || (match[1] !== undefined && !NEGATION.test(match[0]))) continue;
      seen = place + match[0].length;
      yield { at: place, end: seen };
    }
    seen = Math.max(seen, from);
  }
}
