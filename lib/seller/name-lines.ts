import { fold } from '../page/fold';
import { isName, tidyName } from './find-names';
import type { LegalLine } from './legal-text';
import { OWN_LABEL } from './sections';

/** Words that a name-like text begins with and that name nobody. */
export const NOBODY =
  /^(?:client|clients|customer|customers|buyer|consumer|consumers|user|users|utilisateur\w*|acheteur\w*|vendeur|vendeurs|seller|sellers|kunde|kunden|kaufer|verkaufer|nutzer|verbraucher|besteller|site|website|internet|web|service|services|you|your|us|we|our|company|the company|parties|party|partie|editor|editeur|member|members|third|tiers|dritte|conditions?|terms?|produits?|products?|goods|waren|article|articles|artikel|contact|kontakt|mentions?|impressum|legal|informations?|adresse|address|email|e-mail|tel|telephone|telefon|phone|fax|copyright|all rights|tous droits|alle rechte|home|accueil|startseite|menu|panier|cart|warenkorb|shop|boutique|online-?shop|webshop|store|france|suisse|schweiz|deutschland|germany|europe|union|eu|google|cookies?|privacy|datenschutz|agb|cgv|cgu|haftung\w*|urheberrecht|propriete|protection|droit|loi|law|gesetz|art|section|chapter|annexe|responsable|directeur|directrice|geschaftsfuhrer\w*|vertreten\w*|inhaber|inh|gerant|president|monsieur|madame|herr|frau|mr|mrs|m\.|mme|date|stand|version|mise a jour|last updated|updated|juridiction|tribunal|gerichtsstand|amtsgericht|register\w*|handelsregister|umsatzsteuer\w*|rcs|siret|siren|tva|vat|siege|sitz|capital|forme|rechtsform|nom|name|raison|denomination|ce site|le site|this site|this website|diese|dieser|dieses|welcome|bienvenue|willkommen|vertragspartner|anbieter|betreiber|angaben|gemass|information\w*|pflichtangaben|agreement|account|profile|app|application|platform|prestataire\w*|provider|accord|identification|identite|presentation|preambule|introduction|definitions?|objet|hebergeur|hebergement|hosting|host|non|oui|yes|no|ja|nein|hier|here|ici|and|und|et|der|die|das|the|le|la|les|ihre?|notre|nous|wir|vous|sie|un|une|a|an|ein|eine|paragraph|§|numero|nr|no|n°|streitbeilegung|online-streitbeilegung|verbraucher\w*|widerruf\w*|lieferung|zahlung|bild\w*|quelle\w*|verantwortlich\w*|redaktion\w*|haut|retour|newsletter|suivez|follow|folgen|mon compte|my account|mein konto|login|connexion)(?![a-z0-9&'-])/;

/** A name of its own line: no sentence, no label, no address. */
export function isNameLine(line: LegalLine): boolean {
  const { text, folded } = line;
  if (text.length > 70 || text.length < 3 || /[:@?!]|https?|www\.|\d{4}/.test(text)) return false;
  if (OWN_LABEL.test(folded) || NOBODY.test(folded)) return false;
  return isLikelyName(text.split(/,|\s[-–|]\s/)[0] ?? '');
}

/** Mostly capitalised words and no verb: a person or a firm. */
export function isLikelyName(name: string): boolean {
  const folded = fold(name);
  if (!isName(name) || NOBODY.test(folded) || name.length > 70) return false;
  const words = name.split(/\s+/);
  if (words.length > 7 || (/^\d/.test(name) && /\d[ ,]/.test(name))) return false;
  if (
    /(?:^|\s)(?:est|is|ist|sont|are|sind|wird|werden|has|have|vous|you|sie|nous|we|wir|que|that|dass|pour|may|can|shall|nicht|not|pas|ce|this|diese[rs]?|toute?s?|all|alle|jede|chaque|any|if|si|wenn|ci-apres|following|suivant\w*)(?=\s|$)/.test(
      folded,
    )
  )
    return false;
  const capital = words.filter(
    (word) =>
      /^[\p{Lu}\p{N}&"“«(]/u.test(word) ||
      /^(?:de|du|des|la|le|les|l['’]\S+|d['’]\S+|et|and|und|of|the|von|van|der|den|di|del|y|e|en|à|&|[a-z-]+\.[a-z]{2,5})$/.test(
        word,
      ),
  );
  return capital.length >= words.length * 0.7;
}

const COPYRIGHT =
  /(?:©|\([cC]\)|[cC]opyright|COPYRIGHT)\s*(?:©|\([cC]\))?\s*(?:(?:19|20)\d{2}\s*(?:[-–]\s*(?:(?:19|20)\d{2}|heute|present|now))?)?[\s,.-]*(?:by |par |von )?([\p{Lu}\p{N}][^©|•·\n]{1,60}?)(?=\s*(?:[|•·]|,?\s*(?:19|20)\d{2}|[-–]\s|\.\s|\.$|,?\s*(?:tous|all rights|alle|tutti|todos|inc\. all)|$))/iu;

/** Who signs a copyright line: `© 2026 Lumen SA`. */
export function copyrightName(text: string): { readonly name: string; readonly at: number } | null {
  if (text.length > 300 || !/©|\([cC]\)|copyr/i.test(text)) return null;
  const match = COPYRIGHT.exec(text);
  const name = tidyName(match?.[1] ?? '');
  if (match === null || name.length < 2 || NOBODY.test(fold(name)) || /^\d+$/.test(name)) return null;
  return { name, at: match.index + match[0].indexOf(match[1] as string) };
}
