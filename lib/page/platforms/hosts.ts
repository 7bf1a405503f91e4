/** Shops and platforms that are known by the address of their pages, with all their stores. */
export const PLATFORM_HOSTS = {
  aliexpress: 'aliexpress.com aliexpress.us',
  amazon:
    'amazon.com amazon.ca amazon.com.mx amazon.com.br amazon.co.uk amazon.ie amazon.de amazon.fr amazon.it amazon.es amazon.nl amazon.com.be amazon.se amazon.pl amazon.com.tr amazon.ae amazon.sa amazon.eg amazon.in amazon.co.jp amazon.sg amazon.com.au amazon.co.za',
  'back-market':
    'backmarket.com backmarket.fr backmarket.de backmarket.at backmarket.es backmarket.it backmarket.be backmarket.nl backmarket.ie backmarket.pt backmarket.fi backmarket.se backmarket.gr backmarket.sk backmarket.co.uk backmarket.co.jp',
  cdiscount: 'cdiscount.com',
  ebay: 'ebay.com ebay.co.uk ebay.ie ebay.de ebay.at ebay.ch ebay.fr ebay.be ebay.nl ebay.it ebay.es ebay.pl ebay.ca ebay.com.au ebay.com.hk ebay.com.my ebay.com.sg ebay.ph',
  etsy: 'etsy.com',
  'fnac-darty': 'fnac.com fnac.be fnac.ch fnac.es fnac.pt darty.com vandenborre.be',
  galaxus:
    'galaxus.ch galaxus.de galaxus.at galaxus.fr galaxus.it galaxus.be galaxus.nl galaxus.lu galaxus.eu digitec.ch',
  manomano: 'manomano.fr manomano.com manomano.de manomano.it manomano.es manomano.co.uk',
  rakuten: 'rakuten.com rakuten.fr rakuten.de rakuten.co.jp',
  shein: 'shein.com shein.co.uk shein.se shein.com.mx',
  shopify: 'shopify.com myshopify.com',
  temu: 'temu.com',
  vinted:
    'vinted.com vinted.fr vinted.be vinted.lu vinted.nl vinted.de vinted.at vinted.it vinted.es vinted.pt vinted.pl vinted.cz vinted.sk vinted.hu vinted.ro vinted.hr vinted.gr vinted.lt vinted.lv vinted.ee vinted.si vinted.se vinted.dk vinted.fi vinted.ie vinted.co.uk',
  zalando:
    'zalando.com zalando.fr zalando.de zalando.at zalando.ch zalando.be zalando.nl zalando.lu zalando.it zalando.es zalando.pt zalando.pl zalando.cz zalando.sk zalando.si zalando.hr zalando.hu zalando.ro zalando.bg zalando.gr zalando.ee zalando.lv zalando.lt zalando.fi zalando.se zalando.dk zalando.no zalando.ie zalando.co.uk',
} as const;
export type HostedId = keyof typeof PLATFORM_HOSTS;

/** The shop or platform whose own host `host` is or lies under, or null. */
export function platformOfHost(host: string): HostedId | null {
  for (const id in PLATFORM_HOSTS) {
    const names = PLATFORM_HOSTS[id as HostedId].split(' ');
    if (names.some((name) => host === name || host.endsWith(`.${name}`))) return id as HostedId;
  }
  return null;
}
