import type { CONTRACT_KINDS, SightingFacts } from '../page/sighting';

type ContractKind = (typeof CONTRACT_KINDS)[number];

/** Names of what is no thing one can hold, in the six languages that pages are read in; tried in this order. */
const NAMES: readonly (readonly [ContractKind, RegExp])[] = [
  [
    'digital',
    /\b(?:e-?books?|livres? num[ée]riques?|t[ée]l[ée]chargements?|downloads?|digital (?:copy|code|edition|version)|licen[cs]e keys?|cl[ée]s? d['’]activation|lizenzschl[üu]ssel|carte cadeau|gift card|geschenkgutschein|tarjeta regalo|carta regalo|cadeaukaart|descargas?|mp3)\b/i,
  ],
  [
    'travel-or-event',
    /\b(?:e-?tickets?|billets? (?:de|d['’]|pour)|concert tickets?|eintrittskarten?|fl[üu]ge?|flights?|vols? (?:vers|pour|[A-Z]{3}\b)|h[ôo]tel|[üu]bernachtung(?:en)?|nuit[ée]es?|boarding pass|entradas? (?:para|de)|biglietti?|vluchten?)\b/i,
  ],
  ['subscription', /\b(?:abonnements?|subscriptions?|abo|suscripci[óo]n|abbonamento)\b/i],
];

/**
 * What kind of contract an order's facts show, or null when they do not: by the page's own word; by the names of what
 * was bought, where all of them say the same; and as goods where something is carried to the buyer. What was bought of
 * both kinds stays open: the shopper is asked.
 */
export function contractKindOf(facts: SightingFacts): ContractKind | null {
  if (facts.contractKind !== undefined) return facts.contractKind.value;
  const kinds = new Set(
    (facts.items?.value ?? []).map(({ name }) => NAMES.find(([, said]) => said.test(name))?.[0] ?? null),
  );
  const [first = null] = kinds;
  if (kinds.size > 1) return null;
  if (first !== null) return first;
  const state = facts.deliveryState?.value.state;
  const isCarried =
    facts.trackingNumber !== undefined ||
    facts.carrier !== undefined ||
    state === 'shipped' ||
    state === 'delivered' ||
    (facts.delivery?.value.minor ?? 0) > 0;
  return isCarried ? 'goods' : null;
}
