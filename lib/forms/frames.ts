/**
 * Hosts of other sites' frames on a page, in which a help desk's form may stand: from the frames' `src` attributes and
 * the page's own address. At most ten, each once.
 */
export function frameHosts(sources: readonly string[], address: string): string[] {
  const own = hostOf(address, address);
  const hosts = new Set<string>();
  for (const source of sources.slice(0, 50)) {
    const host = hostOf(source, address);
    if (host !== null && host !== own) hosts.add(host);
  }
  return [...hosts].slice(0, 10);
}

function hostOf(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const { protocol, host } = new URL(address, base);
  return protocol === 'https:' || protocol === 'http:' ? host : null;
}
