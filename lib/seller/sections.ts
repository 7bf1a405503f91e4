import { findForms } from './legal-forms';
import type { LegalLine } from './legal-text';
import { titleMarker } from './roles';
import type { EntityRole, SellerReason } from './seat';

/** A part of the page below a title, and what the title makes of those named in it. */
export interface Section {
  readonly role: EntityRole;
  readonly strength: number;
  readonly reason: SellerReason | null;
  /** 1 to 6 by its heading, 8 for a bold line or a label. */
  readonly level: number;
  readonly id: number;
  readonly line: number;
}

/** Labels of an entity's own facts: they end no section and are no names. */
export const OWN_LABEL =
  /^(?:[•·*-]\s*)?(?:(?:n°|numero|no|nr\.?) ?(?:de |d')?)?(?:siege|adresse|address|anschrift|sitz|sede|domicilio|direccion|adres|vestigings|registered|contact|kontakt|contatti|contacto|tel|phone|telefon|telefoon|fon|fax|mobil|handy|e-?mail|mail|courriel|email|correo|pec|internet|web|site|url|siret|siren|rcs|r\.c\.s|tva|n° tva|vat|ust|umsatzsteuer|uid|handelsregister|registergericht|register|registernummer|amtsgericht|firmenbuch|capital|kapital|stammkapital|forme|rechtsform|legal form|statut|company (?:number|reg)|kvk|btw|kbo|bce|rea|p\.? ?iva|partita|codice|c\.? ?f|cif|nif|numero|code|ape|naf|immatricul|iban|bic|bank|steuer|finanzamt|geschaftsfuhr|vertreten|vertretungs|inhaber|gerant|president|directeur|directrice|director|managing|represent|responsable de|horaires|offnungszeiten|opening|country|pays|land|ville|city|ort|plz|postcode|postal|street|strasse|rue|wirtschafts)/;

/** Labels of a name. */
export const NAME_LABEL =
  /^(?:[•·*-]\s*)?(?:denomination(?: sociale| commerciale)?|raison sociale|nom(?: de la societe| de l'entreprise| de l'entite| legal| juridique| complet| du vendeur| de la structure| et prenom| \/ raison sociale)?|(?:nom|raison|denomination)(?: sociale)? (?:ou|et|\/) (?:raison sociale|denomination|nom)|societe|entreprise|company(?: name)?|legal (?:entity|name|company name)|business name|registered name|name(?: of (?:the )?(?:company|business|entity))?|firma|firmenname|firmenbezeichnung|firmenwortlaut|unternehmen(?:sname)?|name(?: des unternehmens)?|ragione sociale|denominazione(?: sociale)?|nome(?: azienda)?|azienda|razon social|denominacion(?: social)?|nombre(?: de la empresa)?|empresa|bedrijfsnaam|bedrijf|naam(?: ondernemer)?|statutaire naam|titular|vendeur|verkaufer|seller|editeur|exploitant|organisation|organisme|association)\s*:\s*/;

/** Which role each line's title gives it. */
export function sectionsOf(lines: readonly LegalLine[], starts: readonly number[]): Section[] {
  const neutral = { role: 'unknown', strength: 0.4, reason: null } as const;
  let section: Section = { ...neutral, level: 9, id: 0, line: 0 };
  let id = 0;
  let wasFooter = false;
  return lines.map((line, index) => {
    if (line.text === '') {
      // Something was left out here: what a bold line announced above has ended.
      if (section.level >= 8) section = { ...neutral, level: 9, id: ++id, line: index };
      return section;
    }
    const isShort = line.text.length <= 90;
    const isNumbered =
      /^(?:(?:article|art\.?|§)\s?)?\d{1,2}(?:[.)]\d{0,2})*[.):]?\s+\p{Lu}/u.test(line.text) &&
      isShort &&
      !/\d{4}/.test(line.text);
    const isShouted =
      isShort &&
      line.text.length > 4 &&
      /^[\p{Lu}\s'’&:.-]+$/u.test(line.text) &&
      findForms(line.text, line.folded).length === 0;
    const isLabelAlone = isShort && /:$/.test(line.text);
    const isBare = line.text.length <= 42 && !/[.!?,;@\d]/.test(line.text);
    const isTitleLike = isShort && (line.heading > 0 || isNumbered || isShouted || isLabelAlone || isBare);
    const marker = titleMarker(line.folded, isTitleLike, starts[index] as number);
    const level = line.heading > 0 && line.heading < 7 ? line.heading : 8;
    if (line.isFooter !== wasFooter) {
      wasFooter = line.isFooter;
      section = { ...neutral, level: 9, id: ++id, line: index };
    }
    if (marker !== null) {
      const isInside =
        level === 8 && section.level < 8 && section.role !== 'unknown' && section.role === marker.role;
      if (!isInside)
        section = {
          role: marker.role,
          strength: marker.strength,
          reason: marker.reason,
          level,
          id: ++id,
          line: index,
        };
      return section;
    }
    if (OWN_LABEL.test(line.folded) || NAME_LABEL.test(line.folded)) {
      // A heading "Contact" on the level of "Hébergeur" ends it.
      if (level < 8 && level <= section.level && section.role !== 'unknown' && section.role !== 'seller')
        section = { ...neutral, level, id: ++id, line: index };
      return section;
    }
    if (level < 8) {
      // The name of a host is sometimes itself a heading below "Hébergeur".
      const isNextTo = index - section.line === 1 && section.role !== 'unknown';
      if (
        (level <= section.level || section.level >= 8) &&
        !isNextTo &&
        findForms(line.text, line.folded).length === 0
      )
        section = { ...neutral, level, id: ++id, line: index };
      return section;
    }
    const endsBold =
      (line.heading === 7 || isNumbered || isShouted) && index - section.line > 1 && !/\d{3}/.test(line.text);
    if (endsBold && section.level >= 8 && findForms(line.text, line.folded).length === 0)
      section = { ...neutral, level: 8, id: ++id, line: index };
    return section;
  });
}
