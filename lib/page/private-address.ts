/** Webmail, health and tax: whole hosts. */
const HOSTS =
  /(?:^|\.)(?:(?:web)?mail\d?\.[a-z0-9-]+(?:\.[a-z]+)*|outlook\.(?:live|office|office365)\.com|proton\.me|gmx\.(?:net|de|ch|at|fr)|tuta(?:nota)?\.com|(?:fast|hot)mail\.com|posteo\.de|(?:messagerie|roundcube)\..+|laposte\.net|ameli\.fr|doctolib\.[a-z]+|monespacesante\.fr|impots\.gouv\.fr|elster\.de)$/;
/** Banks and card checks: one part of the host. */
const PART =
  /(?:^|[.-])(?:e-?banking|(?:online|net|home)banking|mabanque|banking|credit-agricole|creditmutuel|labanquepostale|societegenerale|bnpparibas|bourso(?:rama|bank)|caisse-epargne|banquepopulaire|lcl|hsbc|barclays|lloydsbank|natwest|santander|sparkasse|commerzbank|deutsche-bank|postbank|volksbank|n26|revolut|ubs|raiffeisen|zkb|bcv|bcge|postfinance|chase|wellsfargo|bankofamerica|citibank|acs\d*|3ds\d*|3dsecure|threedsecure|arcot|cardinalcommerce|securesuite|wlp-acs|modirum)(?:[.-]|$)/;

/**
 * True for pages whose address alone says that Recours must not read them. The worker asks before it injects the
 * reader, so that nothing but the gate ever runs there.
 */
export function isPrivateAddress(url: string): boolean {
  const host = /^[a-z-]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return HOSTS.test(host) || PART.test(host);
}
