import type { EntityRole } from './seat';

/**
 * Firms that shops name on their legal pages for what they do for the shop. They are the seller only on their own site.
 * Folded, letters and figures only.
 */
const FIRMS: readonly (readonly [EntityRole, string])[] = [
  [
    'host',
    'ovh|ovhcloud|ovhsas|ionos|1und1|1and1|11ionos|11internet|hetzner|strato|infomaniak|gandi|o2switch|scaleway|onlinesas|amazonwebservices|awsemea|aws|amazonwebservicesemea|googlecloud|microsoftazure|cloudflare|shopify|shopifyinc|shopifyinternational|shopifycommerce|wixcom|wix|squarespace|jimdo|hostinger|planethoster|lws|lignewebservices|netlify|vercel|heroku|digitalocean|alwaysdata|hostpoint|cyon|combell|transip|arubaspa|registerit|siteground|godaddy|allinkl|neuemedienmunnich|mittwald|domainfactory|hosteurope|raidboxes|automattic|wizishop|oxatis|webador|weebly|bigcommerce|scalingo|clevercloud|ikoula|claranet|nuxit|amenfr|rackspace|fasthosts|linode|akamai|contabo|netcup|webgo|checkdomain|hostgator|bluehost|arsys|dinahosting|raiolanetworks|serverplan|netsons|keliweb|antagonist|mijndomein|hypernode|lightspeed|ccvshop|mijnwebwinkel|cdmon|webempresa|profihost|timmehosting|maxcluster|hostserver|manitu|uberspace|world4you|easyname|hosttech|metanet|greench|switchplus|novatrend|easyhoster|ex2|pulseheberg|hostpapa|kinsta|wpengine|cloudways|nfrance|celeonet|systonic|agarik|adista|typhon|ecritel|oceanet|coreye|cheopstechnology|cegedimcloud|claranetsas|euclyde|equinix|interxion|iliad|fastly|github|gitlab|render|flyio|upcloud|exoscale|leaseweb|onecom|loopia|simplycom|names co|namecheap|a2hosting|dreamhost|inmotion|ukfast|krystal|20i|tsohost|heartinternet|webflow|duda|strikingly|sitew|emonsite|webnode|prestashop|sfrbusiness|jaguarnetwork|phpnet|firstheberg|viaduc|magiconline|groupemagiconline',
  ],
  [
    'payment-agent',
    'stripe|stripepayments|paypal|paypaleurope|klarna|klarnabank|adyen|mollie|worldline|hipay|lyra|lyranetwork|payplug|sumup|alma|oney|oneybank|cofidis|scalapay|ogone|ingenico|klikandpay|paybox|verifone|payone|unzer|heidelpay|computop|wirecard|concardis|novalnet|billpay|ratepay|secupay|micropayment|billie|mondu|datatrans|saferpay|sixpayment|postfinance|twint|wallee|payrexx|multisafepay|buckaroo|paynl|icepay|sagepay|opayo|worldpay|squareup|afterpay|clearpay|sezzle|affirm|checkoutcom|braintree|amazonpayments|amazonpaymentseurope|mangopay|lemonway|systempay|payzen|monetico|mercanet|sips|nexi|satispay|redsys|bizum|sequra|floa|floabank|paddle|fastspring|digitalriver|2checkout|cleverbridge|globale',
  ],
  [
    'other',
    'google|googleireland|googleinc|googlellc|facebook|facebookireland|metaplatforms|metaplatformsireland|instagram|whatsapp|whatsappireland|twitter|twitterinternational|xcorp|linkedin|linkedinireland|tiktok|tiktoktechnology|pinterest|pinteresteurope|snap|youtube|microsoft|microsoftireland|microsoftireland operations|apple|appledistributioninternational|appleinc|hotjar|criteo|mailchimp|therocketsciencegroup|intuit|klaviyo|sendinblue|brevo|cleverreach|newsletter2go|rapidmail|mailjet|zendesk|intercom|trustpilot|trustedshops|ekomi|avisverifies|netreviews|skeepers|judgeme|yotpo|dhl|dhlpaket|deutschepost|deutschepostag|laposte|colissimo|chronopost|dpd|dpddeutschland|ups|unitedparcelservice|gls|hermes|hermesgermany|mondialrelay|postnl|bpost|fedex|gofynxo|swisspost|postch|correos|brt|sda|poste italiane|usercentrics|cookiebot|cybot|onetrust|didomi|axeptio|sirdata|itrecht|itrechtkanzlei|erecht24|handlerbund|protectedshops|janolaw|haendlerbund|captainverify|fontawesome|fonticons|adobe|vimeo|spotify|algolia|sentry|segment|hubspot|salesforce|oracle|sap|zapier|typeform|calendly|doubleclick|awin|zanox|tradedoubler|affilinet|outbrain|taboola|matomo|contentsquare|abtasty|kameleoon|facebookinc|etracker|econda|crazyegg|newrelic|datadog|wordpress|woocommerce|elementor|gravatar|adobestock|shutterstock|fotolia|istock|pixabay|unsplash|pexels|freepik|gettyimages|openstreetmap|mapbox|osano|recaptcha|friendlycaptcha',
  ],
  [
    'mediator',
    'cnpm|cnpmmediationconsommation|cm2c|medicys|fevad|ameconso|anm|anmconso|smp|smpmediation|devigny|devignymediation|mediationconso|sasmediationsolution|mediavet|cmap|mtv|famconsommation|mediateurfevad|universalschlichtungsstelle|zentrumfurschlichtung|allgemeineverbraucherschlichtungsstelle|internetombudsstelle|internetombudsmann|verbraucherschlichtung|confianzaonline|thuiswinkel|thuiswinkelwaarborg|webwinkelkeur|cec|ecc|centreeuropeendesconsommateurs|aryme|consommationmediation|conciliationdesconsommateurs|mcpmediation|lesmediateurs',
  ],
];

let roles: ReadonlyMap<string, EntityRole> | null = null;

/** Letters and figures of folded text, for comparing names. */
export const squeezed = (folded: string): string => folded.replace(/[^a-z0-9]/g, '');

/** What a firm known for one thing does for a shop, by the folded name with or without its legal form; else null. */
export function knownRole(foldedName: string): EntityRole | null {
  roles ??= new Map(
    FIRMS.flatMap(([role, list]) => list.split('|').map((name) => [squeezed(name), role] as const)),
  );
  const words = foldedName.split(/[^a-z0-9&]+/).filter((word) => word !== '');
  // The whole name, or its first words: `Shopify International Limited`, `OVH SAS`, `Hetzner Online GmbH`.
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const role = roles.get(squeezed(words.slice(0, count).join('')));
    // One everyday word proves nothing when other words follow: `Render Möbel GmbH`, `Alma Schmuck`.
    if (
      role !== undefined &&
      (count > 1 || words.length <= 3) &&
      !(count === 1 && COMMON.has(words[0] ?? '') && words.length > 2)
    )
      return role;
  }
  return null;
}

const COMMON = new Set(
  'alma render green snap apple segment square square switch lyra hermes iliad cec smp anm mtv aws sap ups oracle spotify billie floa wix sda brt ecc alwaysdata adista one names webgo heartinternet krystal'.split(
    ' ',
  ),
);
