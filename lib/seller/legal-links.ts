import { domOf } from '../page/dom';
import { fold, tidy } from '../page/fold';
import { LEGAL_PAGE_KINDS, type LegalLink, type LegalPageKind } from './seat';

/** Folded words of links and addresses, by what they lead to. */
const KINDS: readonly (readonly [LegalPageKind, RegExp, RegExp])[] = [
  [
    'withdrawal-function',
    /renoncer au contrat|se retracter(?: ici| du contrat)?$|vertrag widerrufen|withdraw from (?:the |my )?contract|recedere dal contratto|desistir del contrato|overeenkomst herroepen/,
    /vertrag-?widerrufen|withdraw-?from-?contract|widerrufsbutton|bouton-?retractation/,
  ],
  [
    'legal-notice',
    /mentions? legales?|infos? legales?|informations? legales?|impressum|imprint|legal (?:notice|information|disclosure|details)|aviso legal|informacion legal|note legali|informazioni legali|colofon|wettelijke (?:vermelding|informatie)|bedrijfsgegevens|company (?:information|details)|anbieterkennzeichnung|^legal$|^juridique$/,
    /mentions?-?legales|impressum|imprint|legal-?notice|aviso-?legal|note-?legali|colofon|legal-?disclosure|infos?-?legales/,
  ],
  [
    'seller-page',
    /informations? (?:sur le|du) vendeur|vendu (?:et expedie )?par|(?:detailed )?seller (?:information|profile|details)|sold by|verkauft (?:von|durch)|verkaufer(?:profil|informationen)|venduto da|informazioni (?:sul|del) venditore|vendido por|verkocht door/,
    /[?&/](?:seller|vendeur|verkaeufer|merchant|vendor)(?:[=/_-]|id=)|sellerprofile|\/sp\?|\/vendeurs?\//,
  ],
  [
    'terms',
    /conditions? generales?(?: de vente)?|conditions? (?:de vente|d.utilisation|d.achat)|^(?:nos )?conditions$|\bcgv\b|\bcgu\b|\bagb\b|(?:geschafts|verkaufs|vertrags|nutzungs)bedingungen|terms (?:and|&) conditions|terms of (?:sale|service|use)|conditions of (?:sale|use)|^terms$|condizioni (?:generali|di vendita)|termini e condizioni|condiciones (?:generales|de venta)|terminos y condiciones|algemene voorwaarden/,
    /conditions-?(?:generales|de-vente)|\/conditions\/?$|\/(?:cgv|agb|terms|cgu)\b|terms-of-(?:service|sale|use)|terms-?(?:and-?)?conditions|voorwaarden|condizioni|condiciones/,
  ],
  [
    'returns',
    /retours?(?: et remboursements?)?|droit de retractation|returns?(?: (?:and|&) refunds?| policy)?$|refund policy|right of withdrawal|widerruf(?:srecht|sbelehrung)?|ruckgabe|retouren?|resi(?: e rimborsi)?|diritto di recesso|devoluciones|derecho de desistimiento|herroepingsrecht|retourneren/,
    /retours?|refund|returns?-?policy|widerruf|rueckgabe|retractation|resi\b|recesso|devolucion|herroeping/,
  ],
  [
    'delivery',
    /livraisons?|expedition|delivery|shipping|versand(?:kosten)?|lieferung|spedizion[ei]|consegna|envios?|verzend(?:ing|kosten)|bezorg/,
    /livraison|shipping|delivery|versand|spedizion|envio|verzend/,
  ],
  [
    'privacy',
    /confidentialite|vie privee|donnees personnelles|privacy|datenschutz|privacidad|riservatezza/,
    /privacy|confidentialite|datenschutz|privacidad/,
  ],
  [
    'contact',
    /^(?:nous )?contact(?:er|ez-nous|s)?(?: us)?$|kontakt|contatt[io]|contacto/,
    /\/(?:contact|kontakt|contatti|contacto)/,
  ],
  [
    'about',
    /a propos|qui sommes|about(?: us)?$|uber uns|chi siamo|quienes somos|over ons|notre histoire/,
    /about|a-?propos|qui-?sommes|ueber-?uns|chi-?siamo|over-?ons|quienes/,
  ],
];

/** How much a page of each kind tells of the seller, where only some can be read. */
const WORTH: Readonly<Record<LegalPageKind, number>> = {
  'seller-page': 1,
  'legal-notice': 0.95,
  terms: 0.8,
  returns: 0.7,
  delivery: 0.6,
  contact: 0.5,
  'withdrawal-function': 0.45,
  about: 0.4,
  privacy: 0.3,
};

export interface LinkContext {
  readonly url: string;
  /** Whether an address belongs to the shop's own site (same registrable domain); the caller knows the list of suffixes. */
  readonly sameSite: (url: string) => boolean;
}

/**
 * The shop's own links to its legal pages, the best of each kind, the most telling first. Links in the footer weigh
 * more; addresses without words for people count less; other sites, files to download and mail addresses are left out.
 */
export function findLegalLinks(document: Document, { url, sameSite }: LinkContext): LegalLink[] {
  const dom = domOf(document);
  const footer = new Set<Element>(
    dom.all(
      document,
      'footer a[href],[role="contentinfo"] a[href],[id*="footer" i] a[href],[class*="footer" i] a[href]',
    ),
  );
  const best = new Map<LegalPageKind, LegalLink>();
  const links = [...dom.all(document, 'a[href]')].slice(0, 4_000);
  for (const link of links) {
    const href = dom.attr(link, 'href') ?? '';
    const words =
      tidy(dom.text(link)).slice(0, 160) ||
      tidy(dom.attr(link, 'aria-label') ?? dom.attr(link, 'title') ?? '').slice(0, 160);
    const folded = fold(words);
    const spelled = fold(href);
    for (const [kind, said, spelt] of KINDS) {
      const isSaid = folded.length > 0 && folded.length <= 70 && said.test(folded);
      if (!isSaid && !(spelt.test(spelled) && folded.length <= 70)) continue;
      const target = resolved(href, url);
      if (target === null || !sameSite(target)) break;
      const weight = Math.min(
        1,
        (isSaid ? 0.6 : 0.35) +
          (footer.has(link) ? 0.25 : 0) +
          (isSaid && folded.length < 30 ? 0.1 : 0) +
          (isSaid && spelt.test(spelled) ? 0.05 : 0),
      );
      const known = best.get(kind);
      if (known === undefined || weight > known.weight) best.set(kind, { kind, url: target, words, weight });
      break;
    }
  }
  return LEGAL_PAGE_KINDS.flatMap((kind) => best.get(kind) ?? []).sort(
    (a, b) => WORTH[b.kind] - WORTH[a.kind],
  );
}

/** The pages worth reading of those found: at most `most`, each address once, the most telling first. */
export function chooseLegalLinks(links: readonly LegalLink[], most = 4): LegalLink[] {
  const seen = new Set<string>();
  return [...links]
    .sort((a, b) => WORTH[b.kind] - WORTH[a.kind] || b.weight - a.weight)
    .filter(({ kind, url }) => {
      if (kind === 'withdrawal-function' || seen.has(url)) return false;
      seen.add(url);
      return true;
    })
    .slice(0, most);
}

/** The absolute address without its fragment; null for anything but a page. */
function resolved(href: string, base: string): string | null {
  if (/^(?:mailto|tel|javascript|data|blob):/i.test(href.trim())) return null;
  try {
    const url = new URL(href, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    url.hash = '';
    const text = url.toString();
    return text.length > 2000 ? null : text;
  } catch {
    return null;
  }
}
