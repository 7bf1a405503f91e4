/** Shops and platforms that are known by the address of their pages, with all their stores. */
export const PLATFORM_HOSTS = {
  amazon:
    'amazon.com amazon.ca amazon.com.mx amazon.com.br amazon.co.uk amazon.ie amazon.de amazon.fr amazon.it amazon.es amazon.nl amazon.com.be amazon.se amazon.pl amazon.com.tr amazon.ae amazon.sa amazon.eg amazon.in amazon.co.jp amazon.sg amazon.com.au amazon.co.za',
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
