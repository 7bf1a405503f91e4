/**
 * Names that the reader's parts use among themselves alone: neither the browser nor a file beside the reader knows them,
 * and no message carries them. They are shortened in its script; a guard looks whether another script says one.
 */
export const INNER_NAMES =
  /^(?:addressKinds|asksForOrder|block|bonus|buttons|candidate|cell|chosenPayment|contains|context|currencies|dates|decide|dollar|editableQuantities|end|fields|first|folded|forMails|hasCardFields|hasDate|hasDeliveryChoice|hasItems|hasOneTimeCode|hasPassword|hasTotal|heading|hosts|inRow|into|isAmbiguous|isApart|isAside|isButton|isDollarSure|isDue|isHeaderCell|isLoose|isNotArrival|isNumberOnTop|isPage|isPaymentPending|isStrong|isTold|isWhole|krona|label|labelOf|labelled|last|line|lines|markup|matches|mayLabel|merchants|monthOf|numbers|numericOrder|opens|otherChoices|page|part|paymentChoices|phrase|pieces|place|placeOf|previous|rest|roles|says|showing|sign|slots|source|stateOf|sum|table|text|today|unitOf|used|usual|valueLine|visibleInputs|vocabulary|whole|words|yieldToPage)$/;
