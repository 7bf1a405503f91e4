/** Hosts that are never read: webmail, banks and card checks, health, tax. Labels of the host name, whole. */
const HOSTS =
  /(?:^|\.)(?:mail\.(?:google|yahoo|proton|zoho|yandex|infomaniak|ovh|free|aol|gmx|web|tutanota|bluewin)\.[a-z.]+|outlook\.(?:live|office|office365)\.com|proton\.me|gmx\.(?:net|de|ch|at|fr)|tutanota\.com|tuta\.com|fastmail\.com|posteo\.de|mailbox\.org|messagerie\.[a-z-]+\.[a-z]+|webmail\d?\.[^/]+|roundcube\.[^/]+|hotmail\.com|mail\.ch|laposte\.net|ameli\.fr|doctolib\.[a-z]+|monespacesante\.fr|patientaccess\.com|medgate\.ch|impots\.gouv\.fr|elster\.de)$/;
const BANK =
  /(?:^|[.-])(?:ebanking|e-banking|onlinebanking|netbanking|homebanking|mabanque|banque-?en-?ligne|banking|secure-?bank|credit-agricole|creditmutuel|labanquepostale|societegenerale|bnpparibas|boursorama|boursobank|caisse-epargne|banquepopulaire|lcl|hsbc|barclays|lloydsbank|natwest|santander|sparkasse|commerzbank|deutsche-bank|postbank|volksbank|ing|n26|revolut|ubs|credit-suisse|raiffeisen|zkb|bcv|bcge|bcvs|postfinance|chase|wellsfargo|bankofamerica|citibank|capitalone)(?:[.-]|$)/;
const CARD_CHECK =
  /(?:^|[.-])(?:acs\d*|3ds\d*|3dsecure|threedsecure|three-d-secure|arcot|cardinalcommerce|securesuite|wlp-acs|rsa3dsauth|modirum)(?:[.-]|$)/;
const CARD_CHECK_TITLE =
  /3-?d[ -]?secure|verified by visa|securecode|authentification (?:forte|de votre paiement)|payment authentication/i;
const SIGN_IN =
  /\/(?:log-?in|sign-?in|connexion|anmelden|password|passwort|mot-de-passe|lost-?password|reset-?password|authentication|identification)(?:[/?.]|$)/i;

/** True for pages whose address alone says that Recours must not read them. */
export function isPrivateAddress(url: string): boolean {
  const host = /^[a-z-]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return HOSTS.test(host) || BANK.test(host) || CARD_CHECK.test(host);
}

/** True for a bank's card check by its title, whatever its host. */
export function isCardCheck(title: string): boolean {
  return CARD_CHECK_TITLE.test(title);
}

/** True when the address is that of a sign-in or password form. */
export function isSignInAddress(url: string): boolean {
  return SIGN_IN.test(url);
}
