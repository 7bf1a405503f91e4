const CARD_CHECK =
  /3-?d[ -]?secure|verified by visa|securecode|authentification (?:forte|de votre paiement)|payment authentication/i;
const SIGN_IN =
  /\/(?:log-?in|sign-?in|connexion|anmelden|(?:lost-?|reset-?)?password|passwort|mot-de-passe|authenticat\w+)(?:[/?.]|$)/i;

/** True for a bank's card check by its title, whatever its host. */
export function isCardCheck(title: string): boolean {
  return CARD_CHECK.test(title);
}

/** True when the address is that of a sign-in or password form. */
export function isSignInAddress(url: string): boolean {
  return SIGN_IN.test(url);
}
