import { fact, type Note, type Only, type PackQuestion } from './schema';
import { sharedQuestionText as text } from './shared-questions.text';

/**
 * Questions that several packs ask under one id, so that the shopper answers once: who sold it on a marketplace, and
 * whether that seller is a business.
 */

/** `sold-by`: `shop` (the platform itself) or `third-party`. For `asks` of packs of shops that are also marketplaces. */
export const soldByQuestion: PackQuestion = {
  id: 'sold-by',
  ask: text.soldBy,
  help: text.soldByHelp,
  answer: {
    kind: 'choice',
    options: [
      { value: 'shop', label: text.soldByShop },
      { value: 'third-party', label: text.soldByThirdParty },
    ],
  },
  needed: true,
  skip: text.unknown,
};

/** `seller-is`: `business` or `private`. For `asks` of packs of platforms where private persons sell. */
export const sellerIsQuestion: PackQuestion = {
  id: 'seller-is',
  ask: text.sellerIs,
  help: text.sellerIsHelp,
  answer: {
    kind: 'choice',
    options: [
      { value: 'business', label: text.sellerIsBusiness },
      { value: 'private', label: text.sellerIsPrivate },
    ],
  },
  needed: true,
  skip: text.unknown,
};

/** Answered so. */
export const soldByShop: Only = { answers: { 'sold-by': ['shop'] } };
export const sellerIsPrivate: Only = { answers: { 'seller-is': ['private'] } };

/** Answered so, or not answered yet: what a route that would else be hidden asks for. */
export const maybeSoldByShop: Only = { exceptAnswers: { 'sold-by': ['third-party'] } };
export const maybeSoldByThirdParty: Only = { exceptAnswers: { 'sold-by': ['shop'] } };
export const notSurelyPrivate: Only = { exceptAnswers: { 'seller-is': ['private'] } };

export const sharedBasis = {
  privateSeller: fact(
    'shared/private-seller',
    text.privateSellerRule,
    'C. conso. art. L217-3; Dir. 2011/83/EU',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
    'verified-secondary',
  ),
} as const;

/** What is lost when a private person sold it; for `notes`. */
export const privateSellerNote: Note = {
  says: text.privateSeller,
  only: sellerIsPrivate,
  basis: [sharedBasis.privateSeller],
};
