import type { LegalLine } from './legal-text';

/** Words of which streets are made. */
export const STREET =
  /(?<!\p{L})(?:rue|avenue|av\.?|ave\.?|bd\.?|boulevard|bld|blvd|all[ée]es?|chemin|ch\.|place|pl\.|quai|route|rte|impasse|cours|square|passage|villa|faubourg|fbg|z\.?[aic]\.?|zone|parc|lieu[- ]dit|r[ée]sidence|b[âa]timent|b[âa]t\.?|immeuble|tour|street|st\.|road|rd\.?|lane|drive|dr\.?|court|way|close|square|house|floor|suite|unit|building|park|estate|business|centre|center|tower|room|flat|block|highway|parkway|pkwy|broadway|terrace|mews|yard|wharf|gasse|weg|platz|allee|damm|ring|ufer|chaussee|steig|graben|markt|hof|via|viale|piazza|corso|largo|vicolo|strada|localit[àa]|loc\.|fraz\.?|calle|c\/|avda\.?|avenida|paseo|plaza|ctra\.?|carretera|pol[ií]gono|carrer|ronda|rua|ulica|ul\.|kade|plein|laan|gracht|singel|dreef|postbus|postfach|b\.?p\.?|p\.?o\.? ?box|case postale|c\/o|chez|district|industrial)(?!\p{L})|(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|damm|ring|ufer|chaussee|graben|straat|laan|kade|plein|gracht|weg|dijk|singel|hof|park|steig|stieg|berg|feld|markt|wiese|halde|matte|rain)(?!\p{L})/iu;

const MAILBOX =
  /(?<!\p{L})(?:p\.? ?o\.? ?box|postfach|bo[îi]te postale|b\.?p\.? ?\d|cs ?\d{4,5}|case postale|casella postale|apartado(?: de correos)?|postbus|c\/o|mail ?boxes? etc|domiciliation|coworking|regus|virtual office|mail forwarding|paketstation|packstation)/iu;

/** A P.O. box, forwarding or "care of" address. */
export const isMailbox = (printed: string): boolean => MAILBOX.test(printed);

/** Words behind which an address begins. */
export const LABEL =
  /(?:si[èe]ge(?: social)?(?:\s*(?:est|se situe|se trouve))?(?:\s*(?:situ[ée]e?|sise?|établie?|fixé))?(?:\s+(?:au|à|est|en|dans))?(?:\s+l['’]adresse(?: suivante)?)?|adresse(?:\s+(?:postale|du si[èe]ge(?: social)?|de correspondance|suivante|est|physique|g[ée]ographique))*|domicili[ée]e?(?:\s+(?:au|à|en))?|demeurant(?:\s+(?:au|à))?|situ[ée]e?s?(?:\s+(?:au|à|en|chez))?|sise?\s+(?:au|à|en)?|[ée]tablie?\s+(?:au|à|en)|(?:registered|business|postal|trading|company|head|principal|our|physical|mailing|correspondence)?\s*(?:address|office|offices|place of business)(?:\s+(?:is|at|located|in|of|being))*|located(?:\s+(?:at|in))?|with offices? (?:at|in)|headquarter(?:s|ed)(?:\s+(?:at|in|is))?|based (?:at|in)|of\s(?=\d)|firmensitz|gesch[äa]ftssitz|sitz(?:\s+(?:der gesellschaft|in|ist))*|mit sitz in(?: der)?|anschrift|gesch[äa]ftsanschrift|postanschrift|adresse|ans[äa]ssig(?: in)?|sede(?:\s+(?:legale|operativa|social|fiscal))*(?:\s+(?:in|en|è))?|con sede(?:\s+(?:legale))?(?:\s+in)?|indirizzo|domicilio(?:\s+(?:social|fiscal))*(?:\s+(?:en|es))?|direcci[óo]n(?:\s+postal)?|gevestigd(?:\s+(?:te|aan|in|op|en kantoorhoudende))*|kantoorhoudende(?:\s+(?:te|aan))*|(?:vestigings|bezoek|post)?adres|contact|kontakt|[ée]tablissement(?: principal)?|bureaux?|visiting)\s*(?:[:,–—-]|(?=\s)|$)\s*/giu;

/** Labels at which an address ends. */
export const STOP =
  /(?:^|[\s,;|(–—·•-])(?:RCS|R\.C\.S\.?|SIREN|SIRET|SIREN\/SIRET|TVA|VAT|T[ÉEée]l|Tel|Tél|T[ée]l[ée]phone|Telefon|Phone|Fax|E-?[Mm]ail|Mail|Courriel|Email|Capital|HRB|HRA|Amtsgericht|Handelsregister|USt|UID|BCE|KBO|KvK|KVK|BTW|BE\d|P\.?\s?IVA|C\.?F|CIF|NIF|REA|Immatricul\w*|Inscrite?|Registered|Company|Numéro|N°|Nr|Site|Web|www|http\w*|Représent\w*|Directeur|Directrice|Geschäftsführ\w*|Inhaber\w*|Vertreten|Contact|Kontakt|Gérant\w*|Président\w*|Cedex|CEDEX|cedex|Et|Ci|Société|SAS|SARL|Code|APE|NAF|Hotline|Service|Sous|Au|And|Und|Nous|We|Wir|Iscritta|Registro|Reg|Telefono|Teléfono|Correo|PEC|SDI|M|Hébergeur|Host|Hébergement|Internet|Dienstanbieter|Steuernummer|Ust|Copyright|Tous|All|Alle|Horaires|Öffnungszeiten|Opening|Vertretungsberechtigt\w*|E)(?![\p{L}\d])/u;

/** Without blanks and punctuation around it. */
export const trimmed = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/^[\s,;:.|–—•·(-]+|[\s,;:|–—•·(-]+$/g, '');

/** The end of a street's part before the postcode: what belongs to the address, without the sentence before it. */
export function streetIn(left: string): string {
  let from = 0;
  for (const match of left.matchAll(LABEL)) from = Math.max(from, match.index + match[0].length);
  for (const match of left.matchAll(/[:;|]\s|[«»()]|\.\s+(?=\p{Lu})/gu)) {
    // "St. Gallen", "B. Dupont", "Av. de": a dot behind a short word ends no sentence.
    const word = /(\p{L}+)$/u.exec(left.slice(0, match.index))?.[1] ?? '';
    if (match[0].startsWith('.') && word.length <= 3) continue;
    from = Math.max(from, match.index + match[0].length);
  }
  // "SAS au capital de 5 000 € – RCS Lyon 123 … – 7 quai …": what comes before the last such part is no street.
  const parts = [...left.slice(from).matchAll(/(?:^|\s[–—-]\s|,\s)((?:(?!\s[–—-]\s|,\s).)+)/gu)];
  for (const part of parts.reverse())
    if (NO_STREET.test(part[0])) return left.slice(from + part.index + part[0].length);
  return left.slice(from);
}

/** Whether a street or number stands in it. */
export const hasStreet = (text: string) => /\d/.test(text) || STREET.test(text);

/** Legal forms, numbers and labels are no streets. */
export const NO_STREET =
  /@|https?:|www\.|\b(?:tel|tél|fax|phone|siret|siren|rcs|hrb|ust|tva|vat|capital|iban)\b|[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+|\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|immatricul|registered|©|\bcapital\b/iu;

/** The one or two lines above a "postcode town" line that hold its street. */
export function streetAbove(
  lines: readonly LegalLine[],
  index: number,
): { readonly text: string; readonly first: number } | null {
  const above = lines[index - 1];
  if (above === undefined || above.text.length > 110 || (above.heading > 0 && above.heading < 7)) return null;
  const text = trimmed(streetIn(above.text));
  if (text === '' || NO_STREET.test(text)) return null;
  if (hasStreet(text) && !/^\d{1,3}[.)]/.test(text)) {
    // "Building C" alone wants the street above it.
    const further = lines[index - 2];
    if (
      !/\d.*\p{L}|\p{L}.*\d/u.test(text) &&
      further !== undefined &&
      further.text.length < 80 &&
      STREET.test(further.text) &&
      /\d/.test(further.text) &&
      !NO_STREET.test(further.text)
    )
      return { text: `${trimmed(streetIn(further.text))}, ${text}`, first: index - 2 };
    return { text, first: index - 1 };
  }
  const further = lines[index - 2];
  if (
    further === undefined ||
    further.text.length > 90 ||
    NO_STREET.test(further.text) ||
    further.heading > 0
  )
    return null;
  const street = trimmed(streetIn(further.text));
  return STREET.test(street) && /\d/.test(street) && /^[\p{L}\d .,'’/-]{2,50}$/u.test(text)
    ? { text: `${street}, ${text}`, first: index - 2 }
    : null;
}
