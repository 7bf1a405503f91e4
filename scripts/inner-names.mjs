/**
 * Names that the reader's parts use among themselves alone: neither the browser nor a file beside the reader knows them,
 * and no message carries them. They are shortened in its script; a guard looks whether another script says one.
 */
export const INNER_NAMES =
  /^(?:addressKinds|bonus|editableQuantities|folded|hasCardFields|hasDate|hasDeliveryChoice|hasItems|hasOneTimeCode|hasPassword|hasTotal|isAmbiguous|isAside|isButton|isDollarSure|isHeaderCell|isLoose|isNotArrival|isNumberOnTop|isPaymentPending|isWhole|labelOf|monthOf|numericOrder|paymentChoices|placeOf|stateOf|unitOf|valueLine|visibleInputs|vocabulary|yieldToPage)$/;
