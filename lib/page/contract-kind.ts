import type { Candidate, Candidates } from './candidates';
import type { PageText } from './collect';
import type { Labelled } from './labelled';

const SUBSCRIPTION =
  /\b(?:renews (?:automatically|on)|next (?:payment|billing|renewal)|se renouvelle|prochain (?:prelevement|renouvellement)|reconduction tacite|verlangert sich|nachste abbuchung|automatische verlangerung|se renueva|si rinnova|wordt verlengd|subscription (?:id|number|details)|abonnement (?:n|mensuel|annuel))/;
const TRAVEL =
  /\b(?:boarding|passengers?|passagers?|passagier(?:e|s)?|flight|vol (?:aller|retour)|hinflug|ruckflug|check-?in|check-?out date|nights?|nuitees?|ubernachtung(?:en)?|e-?tickets?|eintrittskarten?|billets? (?:de train|d'avion)|pasajeros?|passeggeri|sitzplatz)\b/g;
const DIGITAL =
  /\b(?:downloads?|telechargements?|telecharger (?:le|la|votre|vos) (?:fichier|livre|logiciel)|zum download|descargas|scaricare|licen[cs]e key|cle de licence|lizenzschlussel|activation code|e-?book)\b/;

/** Adds what kind of contract the page shows, where its own words are plain; what is sent by a carrier is goods. */
export function contractKinds(page: PageText, labelled: readonly Labelled[], into: Candidates): void {
  const add = (value: Candidate<'contractKind'>['value'], excerpt: string, weight: number) =>
    into.contractKind.push({ value, excerpt, weight });
  const sent = labelled.find(
    ({ label, place }) => label === 'tracking' || (label === 'ship-to' && !place.isAside),
  );
  for (const { text, folded, place } of page.lines) {
    if (place.isAside || place.isButton || text.length > 200) continue;
    if (SUBSCRIPTION.test(folded)) {
      add('subscription', text, 0.62);
      return;
    }
  }
  const travel = new Set(page.folded.slice(0, 40_000).match(TRAVEL));
  if (travel.size >= 3) add('travel-or-event', [...travel].join(' · '), 0.64);
  else if (sent !== undefined || into.shippingMethod.length > 0)
    add('goods', sent?.excerpt ?? into.shippingMethod[0]?.excerpt ?? '', 0.66);
  else {
    const said = page.lines.find(
      ({ folded, place, text }) => !place.isAside && text.length < 100 && DIGITAL.test(folded),
    );
    if (said !== undefined) add('digital', said.text, 0.6);
  }
}
