import { EU_COUNTRIES } from '../law/applicable';
import { fr } from '../law/fr';
import { basisOf, type LawRule } from '../law/schema';
import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import { frCourtText as text } from './fr-court.text';
import { type CollisionFact, fact, type Only } from './schema';

/** What the French conciliator and courts share. */

/** Against a seller in another member state the European procedure takes their place. */
export const NOT_IN_OTHER_STATES: Only = {
  exceptSellerCountries: EU_COUNTRIES.filter((country) => country !== 'FR'),
};

/** The days to sue for a defect or a counterfeit: five years from knowing of it. */
export const frenchLimitation = ({ id }: LawRule): 'claim' | null =>
  id === 'FR-21' || id === 'FR-46' ? 'claim' : null;

const ends: Basis = fact(
  'fr-court/ends-mediation',
  text.endsMediation,
  'contact-service-clients.com/mediateur-e-commerce',
  'https://contact-service-clients.com/mediateur-e-commerce',
  'verified-secondary',
);
const ending = (route: string): CollisionFact => ({ ends: route, warning: text.endsMediation, basis: ends });
/** A mediator refuses a case that is before a court. */
export const ENDS_MEDIATION: readonly CollisionFact[] = [ending('mediator'), ending('fevad')];

/** No text was found on what it costs. */
export const costNotFound: { readonly says: Sentence; readonly basis: readonly Basis[] } = {
  says: text.cost,
  basis: [fact('fr-court/cost', text.cost, 'Recours', null, 'ours', null)],
};

export const venue: { readonly says: Sentence; readonly basis: readonly Basis[] } = {
  says: text.stepVenue,
  basis: [basisOf(fr.rules['FR-41'])],
};
