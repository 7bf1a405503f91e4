import { fold } from '../page/fold';
import { coreOf } from './company-core';
import { findEmails, findPhones } from './contact-points';
import { type AddressFound, findAddresses } from './find-addresses';
import { isName, nameAfter, namesByForm, tidyName } from './find-names';
import { findNumbers, type NumberFound } from './find-numbers';
import { knownRole, squeezed } from './known-firms';
import { findForms, formOf } from './legal-forms';
import type { LegalLine } from './legal-text';
import { isPlaceholder, isPlaceholderNumber } from './placeholders';
import { phraseMarkers, titleMarker } from './roles';
import type { EntityRole, SellerReason } from './seat';

export interface Said<T> {
  readonly value: T;
  readonly excerpt: string;
  readonly weight: number;
}

/** An entity while the page is being read: all that was said of it. */
export interface Gathered {
  role: EntityRole;
  strength: number;
  reason: SellerReason | null;
  /** Order on the page. */
  readonly at: number;
  name: Said<string> | null;
  tradeName: Said<string> | null;
  form: Said<string> | null;
  formCountry: string | null;
  core: string;
  mentions: number;
  readonly addresses: AddressFound[];
  readonly numbers: (NumberFound & { readonly excerpt: string })[];
  readonly emails: Said<string>[];
  readonly phones: Said<string>[];
  hasLabel: boolean;
}

export interface GatheredPage {
  readonly entities: readonly Gathered[];
  readonly principal: Gathered | null;
  readonly hasPlaceholders: boolean;
  readonly returnAddress: Said<string> | null;
}

interface Section {
  readonly role: EntityRole;
  readonly strength: number;
  readonly reason: SellerReason | null;
  /** 1 to 6 by its heading, 8 for a bold line or a label. */
  readonly level: number;
  readonly id: number;
  readonly line: number;
}

/** Labels of an entity's own facts: they end no section and are no names. */
const OWN_LABEL =
  /^(?:[•·*-]\s*)?(?:(?:n°|numero|no|nr\.?) ?(?:de |d')?)?(?:siege|adresse|address|anschrift|sitz|sede|domicilio|direccion|adres|vestigings|registered|contact|kontakt|contatti|contacto|tel|phone|telefon|telefoon|fon|fax|mobil|handy|e-?mail|mail|courriel|email|correo|pec|internet|web|site|url|siret|siren|rcs|r\.c\.s|tva|n° tva|vat|ust|umsatzsteuer|uid|handelsregister|registergericht|register|registernummer|amtsgericht|firmenbuch|capital|kapital|stammkapital|forme|rechtsform|legal form|statut|company (?:number|reg)|kvk|btw|kbo|bce|rea|p\.? ?iva|partita|codice|c\.? ?f|cif|nif|numero|code|ape|naf|immatricul|iban|bic|bank|steuer|finanzamt|geschaftsfuhr|vertreten|vertretungs|inhaber|gerant|president|directeur|directrice|director|managing|represent|responsable de|horaires|offnungszeiten|opening|country|pays|land|ville|city|ort|plz|postcode|postal|street|strasse|rue|wirtschafts)/;
/** Titles after which what follows is again the shop's own. */
const NAME_LABEL =
  /^(?:[•·*-]\s*)?(?:denomination(?: sociale| commerciale)?|raison sociale|nom(?: de la societe| de l'entreprise| de l'entite| legal| juridique| complet| du vendeur| de la structure| et prenom| \/ raison sociale)?|(?:nom|raison|denomination)(?: sociale)? (?:ou|et|\/) (?:raison sociale|denomination|nom)|societe|entreprise|company(?: name)?|legal (?:entity|name|company name)|business name|registered name|name(?: of (?:the )?(?:company|business|entity))?|firma|firmenname|firmenbezeichnung|firmenwortlaut|unternehmen(?:sname)?|name(?: des unternehmens)?|ragione sociale|denominazione(?: sociale)?|nome(?: azienda)?|azienda|razon social|denominacion(?: social)?|nombre(?: de la empresa)?|empresa|bedrijfsnaam|bedrijf|naam(?: ondernemer)?|statutaire naam|titular|vendeur|verkaufer|seller|editeur|exploitant|organisation|organisme|association)\s*:\s*/;
const TRADE_LABEL =
  /^(?:[•·*-]\s*)?(?:nom commercial|enseigne(?: commerciale)?|marque|trade name|trading name|trading as|brand|handelsname|marke|shopname|nome commerciale|insegna|nombre comercial|marca|handelsnaam|handelend onder(?: de naam)?)\s*:\s*/;
const TRADE_PHRASE =
  /(?:trading as|t\/as|d\/b\/a|dba|exer[cç]ant sous (?:le nom commercial|l['’]enseigne)(?: de)?|sous (?:le nom commercial|l['’]enseigne|la marque)|handelend onder de naam|handelt unter|nom commercial\s*:|enseigne\s*:)\s*["“«„']?\s*([\p{L}\p{N}][^,;()"”»“\n.]{1,50})/iu;
/** Words that a name-like text begins with and that name nobody. */
const NOBODY =
  /^(?:client|clients|customer|customers|buyer|consumer|consumers|user|users|utilisateur\w*|acheteur\w*|vendeur|vendeurs|seller|sellers|kunde|kunden|kaufer|verkaufer|nutzer|verbraucher|besteller|site|website|internet|web|service|services|you|your|us|we|our|company|the company|parties|party|partie|editor|editeur|member|members|third|tiers|dritte|conditions?|terms?|produits?|products?|goods|waren|article|articles|artikel|contact|kontakt|mentions?|impressum|legal|informations?|adresse|address|email|e-mail|tel|telephone|telefon|phone|fax|copyright|all rights|tous droits|alle rechte|home|accueil|startseite|menu|panier|cart|warenkorb|shop|boutique|online-?shop|webshop|store|france|suisse|schweiz|deutschland|germany|europe|union|eu|google|cookies?|privacy|datenschutz|agb|cgv|cgu|haftung\w*|urheberrecht|propriete|protection|droit|loi|law|gesetz|art|section|chapter|annexe|responsable|directeur|directrice|geschaftsfuhrer\w*|vertreten\w*|inhaber|inh|gerant|president|monsieur|madame|herr|frau|mr|mrs|m\.|mme|date|stand|version|mise a jour|last updated|updated|juridiction|tribunal|gerichtsstand|amtsgericht|register\w*|handelsregister|umsatzsteuer\w*|rcs|siret|siren|tva|vat|siege|sitz|capital|forme|rechtsform|nom|name|raison|denomination|ce site|le site|this site|this website|diese|dieser|dieses|welcome|bienvenue|willkommen|vertragspartner|anbieter|betreiber|angaben|gemass|information\w*|pflichtangaben|agreement|account|profile|app|application|platform|prestataire\w*|provider|accord|identification|identite|presentation|preambule|introduction|definitions?|objet|hebergeur|hebergement|hosting|host|non|oui|yes|no|ja|nein|hier|here|ici|and|und|et|der|die|das|the|le|la|les|ihre?|notre|nous|wir|vous|sie|un|une|a|an|ein|eine|paragraph|§|numero|nr|no|n°|streitbeilegung|online-streitbeilegung|verbraucher\w*|widerruf\w*|lieferung|zahlung|bild\w*|quelle\w*|verantwortlich\w*|redaktion\w*|haut|retour|newsletter|suivez|follow|folgen|mon compte|my account|mein konto|login|connexion)(?![a-z0-9&'-])/;

const BOTH =
  /(?:edit|exploit|publi|operat|betrieb|provided|propos|owned|run|gest|beheer|herausgeg|angebot)[a-z]* ?(?:et|and|und|&|,|e|y|en|sowie) ?$/;
const OWNER =
  /^(?:[•·*-]\s*)?(?:inhaber(?:in)?|inh\.|geschaftsinhaber(?:in)?|owner|proprietor|proprietaire|eigenaar|titolare|titular)\s*:?\s+/;

const SEAT_CLAUSE =
  /^[^.;]{0,110}?(?:having its (?:registered |principal )?(?:office|seat|place)|whose registered office|with its (?:registered|principal) (?:office|place)|registered (?:office|address)|dont le siege|ayant son siege|siege social|mit sitz in|con sede|con domicilio|gevestigd (?:te|aan|in))/;

const EXCERPT = 200;

/** Reads a page's lines for every company or person on it and what belongs to each. */
export function gatherEntities(
  lines: readonly LegalLine[],
  host: string,
  isLegalNotice: boolean,
  title: string,
): GatheredPage {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  const folded = lines.map((line) => line.folded).join('\n');
  const lineAt = (at: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const excerptAt = (at: number, end: number): string => {
    const line = lineAt(at);
    const start = starts[line] as number;
    const whole = lines[line]?.text ?? '';
    if (whole.length <= EXCERPT) return whole;
    return whole
      .slice(Math.max(0, at - start - 60), Math.min(whole.length, end - start + 100))
      .slice(0, EXCERPT);
  };

  const phrases = phraseMarkers(folded);
  const sections = sectionsOf(lines, starts);
  let hasPlaceholders = false;

  // Names: by their legal form, behind a label, behind an announcing phrase or title.
  interface Named {
    at: number;
    end: number;
    name: string;
    form: string | null;
    formCountry: string | null;
    role: EntityRole;
    strength: number;
    reason: SellerReason | null;
    isLabel: boolean;
    line: number;
  }
  const named: Named[] = [];
  const hostCore = squeezed(fold(host.split('.').slice(-2, -1)[0] ?? ''));
  const isOwnSite = (name: string) => {
    const core = coreOf(name);
    return hostCore.length > 3 && core.length > 3 && (core.startsWith(hostCore) || hostCore.startsWith(core));
  };
  const addName = (candidate: Omit<Named, 'line'>) => {
    const { name } = candidate;
    const foldedName = fold(name);
    if (isPlaceholder(name, foldedName)) {
      hasPlaceholders = true;
      return;
    }
    if (NOBODY.test(foldedName) && (candidate.form === null || foldedName.length < 12)) return;
    if (coreOf(name).length < 2) return;
    const known = isOwnSite(name) ? null : knownRole(foldedName);
    const other = named.find((each) => candidate.at < each.end && candidate.end > each.at);
    if (other !== undefined) {
      // The same words found twice: what names the role is kept, and the form.
      if (candidate.form !== null && other.form === null) {
        other.form = candidate.form;
        other.formCountry = candidate.formCountry;
        if (candidate.name.length < other.name.length + 30) other.name = candidate.name;
        other.end = Math.max(other.end, candidate.end);
      }
      if (other.role === 'unknown' && candidate.role !== 'unknown') {
        other.role = candidate.role;
        other.strength = candidate.strength;
        other.reason = candidate.reason;
      }
      return;
    }
    named.push({
      ...candidate,
      role: known ?? candidate.role,
      strength: known === null ? candidate.strength : 0,
      line: lineAt(candidate.at),
    });
  };

  const titled = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const start = starts[index] as number;
    if (line.text.length < 3) continue;
    const section = sections[index] as Section;
    if (isPlaceholder(line.text, line.folded) && line.text.length < 400) hasPlaceholders = true;
    const label = NAME_LABEL.exec(line.folded);
    const base = section.role === 'seller' || section.role === 'unknown' ? 'seller' : section.role;
    if (label !== null && line.text.length <= 160) {
      const value = nameAfter(line.text, label[0].length);
      const form = value === null ? null : formOf(value.name);
      if (value !== null)
        addName({
          ...{ at: start + value.at, end: start + value.end, name: value.name },
          ...{ form: form?.form ?? null, formCountry: form?.country ?? null },
          ...{ role: base, strength: base === 'seller' ? (section.role === 'seller' ? 0.95 : 0.85) : 0 },
          ...{ reason: base === 'seller' ? ('named-as-publisher' as const) : null, isLabel: true },
        });
    }
    if (!/\p{Lu}/u.test(line.text) && !/gmbh|sarl|ltd|inc\b|b\.v|s\.r\.l/.test(line.folded)) continue;
    for (const found of namesByForm(line.text, line.folded)) {
      const inTitle =
        section.line === index ||
        (index > section.line && !titled.has(section.id) && index - section.line <= 6);
      if (inTitle) titled.add(section.id);
      // "X Ltd, whose registered office is …": a page gives a seat to whom it speaks for, before all others it names.
      const weak = SEAT_CLAUSE.test(line.folded.slice(found.end, found.end + 160)) ? 0.6 : 0.4;
      addName({
        ...{ at: start + found.at, end: start + found.end, name: found.name },
        ...{ form: found.form?.form ?? null, formCountry: found.form?.country ?? null },
        role: section.role === 'seller' && !inTitle ? 'unknown' : section.role,
        strength:
          section.role === 'seller'
            ? inTitle
              ? section.strength
              : weak
            : section.role === 'unknown'
              ? weak
              : 0,
        reason: section.role === 'seller' && inTitle ? section.reason : null,
        isLabel: false,
      });
    }
  }

  // What an announcing phrase says of the name right behind it goes before what the section says.
  for (const marker of phrases) {
    // "exploité et hébergé par X": one name with both roles is the shop's.
    if (marker.role !== 'seller' && BOTH.test(folded.slice(Math.max(0, marker.at - 40), marker.at))) continue;
    const near = named
      .filter((each) => each.at >= marker.end - 1 && each.at - marker.end <= 90)
      .sort((a, b) => a.at - b.at)[0];
    const between = near === undefined ? '' : text.slice(marker.end, near.at);
    const isNext =
      near !== undefined &&
      /^[^.;!?]{0,90}$/.test(between.replace(/\b\p{L}{1,3}\./gu, '')) &&
      !/\n[^\n]*\n/.test(between) &&
      between.split(/[\s\n]+/).length <= (marker.role === 'seller' ? 9 : 7);
    const reason = marker.reason;
    if (near !== undefined && isNext) {
      const closer = phrases.find(
        (each) =>
          each.at > marker.at &&
          each.end <= near.at + 1 &&
          each.role !== marker.role &&
          each.end > marker.end,
      );
      if (closer !== undefined && !(marker.role === 'seller' && near.at - marker.end < 30)) continue;
      const wasThird = near.role !== 'seller' && near.role !== 'unknown';
      if (marker.role === 'seller') {
        if (wasThird && knownRole(fold(near.name)) !== null && !isOwnSite(near.name)) continue;
        if (near.strength < marker.strength || wasThird) {
          near.role = 'seller';
          near.strength = marker.strength;
          near.reason = reason;
        }
      } else if (!(near.role === 'seller' && near.isLabel)) {
        near.role = marker.role;
        near.strength = 0;
        near.reason = null;
      }
      continue;
    }
    const value = nameAfter(text, marker.end);
    if (value === null || text.slice(marker.end, value.at).split('\n').length > 2) continue;
    if (!isLikelyName(value.name) && (marker.role === 'seller' || value.name.split(' ').length > 4)) continue;
    const form = formOf(value.name);
    addName({
      ...{ at: value.at, end: value.end, name: value.name, form: form?.form ?? null },
      ...{ formCountry: form?.country ?? null, role: marker.role, reason, isLabel: false },
      // Without a legal form only strong words make a name.
      strength:
        marker.role !== 'seller'
          ? 0
          : form === null && reason === 'contract-partner'
            ? 0.45
            : marker.strength - 0.1,
    });
  }

  // Below a title that names a role, a line that looks like a name is one: sole traders have no legal form.
  for (const [index, line] of lines.entries()) {
    const section = sections[index] as Section;
    if (section.role === 'unknown' || section.id === 0 || titled.has(section.id)) continue;
    if (
      named.some(
        (each) => each.line >= section.line && sections[each.line]?.id === section.id && each.line <= index,
      )
    ) {
      titled.add(section.id);
      continue;
    }
    const start = starts[index] as number;
    if (index === section.line) {
      const after = /[:–-]\s*(?=\S)/.exec(line.text);
      if (after === null || line.text.length > 200) continue;
      const value = nameAfter(line.text, after.index + after[0].length);
      if (value === null || !isLikelyName(value.name)) continue;
      titled.add(section.id);
      addName({
        ...{ at: start + value.at, end: start + value.end, name: value.name, form: null, formCountry: null },
        ...{ role: section.role, strength: section.strength, reason: section.reason, isLabel: false },
      });
      continue;
    }
    if (index - section.line > 4 || OWN_LABEL.test(line.folded)) continue;
    // The first line below "Éditeur" may go on behind the name: `LUMINA sous le n° SIREN …`.
    if (!isNameLine(line) && (index - section.line > 1 || section.strength < 0.9)) continue;
    const value = nameAfter(line.text, 0);
    if (value === null || !isLikelyName(value.name)) continue;
    titled.add(section.id);
    addName({
      ...{ at: start + value.at, end: start + value.end, name: value.name, form: null, formCountry: null },
      ...{ role: section.role, strength: section.strength * 0.95, reason: section.reason, isLabel: false },
    });
  }

  const endsIn = new Map<number, number[]>();
  for (const each of named) {
    const line = each.line;
    const ends = endsIn.get(line) ?? [];
    ends.push(each.end - (starts[line] as number));
    endsIn.set(line, ends);
  }
  const addresses = findAddresses(lines, (line) => endsIn.get(line) ?? []);

  const hasSeller = () =>
    named.some((each) => each.role === 'seller' || (each.role === 'unknown' && each.strength >= 0.4));
  if (!hasSeller()) {
    for (const [index, line] of lines.entries()) {
      const owner = line.text.length > 90 ? null : OWNER.exec(line.folded);
      const value = owner === null ? null : nameAfter(line.text, owner[0].length);
      if (value === null || !isLikelyName(value.name)) continue;
      const start = starts[index] as number;
      addName({
        ...{ at: start + value.at, end: start + value.end, name: value.name, form: null, formCountry: null },
        ...{ role: 'seller', strength: 0.8, reason: 'named-as-publisher', isLabel: true },
      });
      break;
    }
  }
  // No name yet above an address: the line above its street.
  if (!hasSeller()) {
    for (const address of addresses) {
      const section = sections[address.first] as Section;
      if (section.role !== 'unknown' && section.role !== 'seller') continue;
      for (const index of [address.first - 1, address.first - 2]) {
        const line = lines[index];
        if (line === undefined || !isNameLine(line)) continue;
        const value = nameAfter(line.text, 0);
        if (value === null || !isLikelyName(value.name)) continue;
        const start = starts[index] as number;
        addName({
          ...{
            at: start + value.at,
            end: start + value.end,
            name: value.name,
            form: null,
            formCountry: null,
          },
          ...{ role: 'seller', strength: isLegalNotice ? 0.7 : 0.5, reason: null, isLabel: false },
        });
        break;
      }
      if (named.some((each) => each.role === 'seller')) break;
    }
  }
  if (!named.some((each) => each.role === 'seller' || each.role === 'unknown')) {
    for (const [index, line] of lines.entries()) {
      const signed = copyrightName(line.text);
      if (signed === null) continue;
      const start = starts[index] as number;
      const form = formOf(signed.name);
      addName({
        ...{ at: start + signed.at, end: start + signed.at + signed.name.length, name: signed.name },
        ...{ form: form?.form ?? null, formCountry: form?.country ?? null, role: 'unknown' },
        ...{ strength: 0.35, reason: 'copyright' as const, isLabel: false },
      });
    }
  }

  // Entities: one for each name, whatever its form and case.
  const entities: Gathered[] = [];
  const entityOf = (each: Named): Gathered => {
    const core = coreOf(each.name);
    const known = entities.find((entity) => isSameCore(entity.core, core));
    const said = {
      value: displayName(each.name, each.form),
      excerpt: excerptAt(each.at, each.end),
      weight: 0,
    };
    if (known === undefined) {
      const fresh: Gathered = {
        ...{ role: each.role, strength: each.strength, reason: each.reason, at: each.at, name: said },
        ...{ tradeName: null, formCountry: each.formCountry, core, mentions: 1, hasLabel: each.isLabel },
        form: each.form === null ? null : { value: each.form, excerpt: said.excerpt, weight: 0.9 },
        ...{ addresses: [], numbers: [], emails: [], phones: [] },
      };
      entities.push(fresh);
      return fresh;
    }
    known.mentions += 1;
    if (known.form === null && each.form !== null) {
      known.form = { value: each.form, excerpt: said.excerpt, weight: 0.85 };
      known.formCountry = each.formCountry;
      if (core.length >= known.core.length && !each.isLabel) known.name = said;
    }
    if (core.length < known.core.length && known.core.length - core.length > 12) {
      known.core = core;
      known.name = said;
    }
    // Said once to be the publisher, it is: also where it hosts its own pages.
    if (
      each.role === 'seller' &&
      each.strength > (known.role === 'seller' ? known.strength : 0) &&
      (known.role !== 'host' || each.strength >= 0.9)
    ) {
      known.role = 'seller';
      known.strength = each.strength;
      known.reason = each.reason;
      known.name = {
        ...said,
        value: known.form !== null && each.form === null ? (known.name?.value ?? said.value) : said.value,
      };
    } else if (known.role === 'unknown' && each.role !== 'unknown' && each.role !== 'seller') {
      known.role = each.role;
      known.strength = 0;
    }
    return known;
  };

  type Event =
    | { readonly at: number; readonly kind: 'name'; readonly named: Named }
    | { readonly at: number; readonly kind: 'address'; readonly address: AddressFound }
    | { readonly at: number; readonly kind: 'number'; readonly number: NumberFound }
    | { readonly at: number; readonly kind: 'email' | 'phone'; readonly value: string; readonly end: number };
  const events: Event[] = [
    ...named.map((each): Event => ({ at: each.at, kind: 'name', named: each })),
    ...addresses.map(
      (address): Event => ({
        at: (starts[address.first] as number) + (address.first === address.line ? address.at : 0),
        kind: 'address',
        address,
      }),
    ),
    ...findNumbers(text, folded).map((number): Event => ({ at: number.at, kind: 'number', number })),
    ...findEmails(text).map(
      (each): Event => ({ at: each.at, kind: 'email', value: each.value, end: each.end }),
    ),
    ...findPhones(text).map(
      (each): Event => ({ at: each.at, kind: 'phone', value: each.value, end: each.end }),
    ),
  ].sort((a, b) => a.at - b.at || (a.kind === 'name' ? -1 : 1));

  const pending: Event[] = [];
  let current: Gathered | null = null;
  let currentLine = -1;
  let currentSection = -1;
  let lastFactLine = -1;
  const give = (to: Gathered, event: Event) => {
    if (event.kind === 'address') to.addresses.push(event.address);
    else if (event.kind === 'number') {
      if (isPlaceholderNumber(event.number.normal) && event.number.isValid !== true) hasPlaceholders = true;
      else to.numbers.push({ ...event.number, excerpt: excerptAt(event.number.at, event.number.end) });
    } else if (event.kind !== 'name') {
      const said = { value: event.value, excerpt: excerptAt(event.at, event.end), weight: 0.9 };
      (event.kind === 'email' ? to.emails : to.phones).push(said);
    }
  };
  let returnAddress: Said<string> | null = null;
  for (const event of events) {
    const line = lineAt(event.at);
    const section = sections[line] as Section;
    if (event.kind === 'name') {
      const entity = entityOf(event.named);
      current = entity;
      currentLine = line;
      currentSection = section.id;
      lastFactLine = line;
      continue;
    }
    if (
      event.kind === 'address' &&
      returnAddress === null &&
      isReturnAddress(lines, event.address, section)
    ) {
      returnAddress = { value: event.address.printed, excerpt: event.address.excerpt, weight: 0.8 };
      if (/retour|return|ruck|reso|devoluc/.test(lines[event.address.line]?.folded ?? '')) continue;
    }
    const isThird = (role: EntityRole) => role !== 'seller' && role !== 'unknown';
    const goesOn =
      current !== null &&
      currentSection === section.id &&
      // Facts of a firm named in passing stand in its own line, or in unbroken lines of facts below.
      (line === currentLine ||
        !isThird(current.role) ||
        section.role === current.role ||
        line - lastFactLine <= 1);
    // A general partner has its register; what else stands below it is the shop's own again.
    const isOwnAgain =
      (current?.role === 'parent' || section.role === 'parent') &&
      line !== currentLine &&
      (event.kind !== 'number' || event.number.what.as === 'vat');
    if (isOwnAgain) pending.push(event);
    else if (current !== null && goesOn) {
      lastFactLine = line;
      give(current, event);
    } else if (section.role === 'seller' || section.role === 'unknown') pending.push(event);
  }

  const principal = choosePrincipal(entities, hostCore, title);
  if (principal !== null) for (const event of pending) give(principal, event);
  else if (pending.length > 0) {
    const nameless = blank();
    for (const event of pending) give(nameless, event);
    if (nameless.addresses.length + nameless.numbers.length > 0) {
      entities.push(nameless);
      addLabels(lines, sections, nameless);
      return { entities, principal: nameless, hasPlaceholders, returnAddress };
    }
  }
  if (principal !== null) addLabels(lines, sections, principal);
  if (principal !== null && principal.form === null) formBeside(principal, lines);
  return { entities, principal, hasPlaceholders, returnAddress };
}

const blank = (): Gathered => ({
  ...{ role: 'unknown', strength: 0, reason: null, at: 0, name: null, tradeName: null, form: null },
  ...{
    formCountry: null,
    core: '',
    mentions: 0,
    addresses: [],
    numbers: [],
    emails: [],
    phones: [],
    hasLabel: false,
  },
});

/** Which role each line's title gives it. */
function sectionsOf(lines: readonly LegalLine[], starts: readonly number[]): Section[] {
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

/** A name of its own line: no sentence, no label, no address. */
function isNameLine(line: LegalLine): boolean {
  const { text, folded } = line;
  if (text.length > 70 || text.length < 3 || /[:@?!]|https?|www\.|\d{4}/.test(text)) return false;
  if (OWN_LABEL.test(folded) || NOBODY.test(folded)) return false;
  return isLikelyName(text.split(/,|\s[-–|]\s/)[0] ?? '');
}

/** Mostly capitalised words and no verb: a person or a firm. */
function isLikelyName(name: string): boolean {
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

function copyrightName(text: string): { readonly name: string; readonly at: number } | null {
  if (text.length > 300 || !/©|\([cC]\)|copyr/i.test(text)) return null;
  const match = COPYRIGHT.exec(text);
  const name = tidyName(match?.[1] ?? '');
  if (match === null || name.length < 2 || NOBODY.test(fold(name)) || /^\d+$/.test(name)) return null;
  return { name, at: match.index + match[0].indexOf(match[1] as string) };
}

const isSameCore = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= 5 &&
    (a.startsWith(b) || b.startsWith(a)) &&
    Math.abs(a.length - b.length) <= 14);

/** Forms that may stand beside a name as well as in it; every other one is part of it. */
const BESIDE = new Set([
  'SAS',
  'SASU',
  'SARL',
  'EURL',
  'EIRL',
  'EI',
  'SNC',
  'SCOP',
  'SA',
  'SCA',
  'Association',
  'Einzelunternehmen',
  'Eenmanszaak',
]);

/** Of these, those of more countries than France: in Switzerland and Belgium they belong to the registered name. */
const ENDS_NAME = new Set(['SA', 'SARL', 'SCA', 'SNC']);

/** The name as its owner writes it: with a form that ends it, "Dupont SA"; without one in front or set apart. */
function displayName(name: string, form: string | null): string {
  if (form === null || !BESIDE.has(form)) return name;
  const folded = fold(name);
  const forms = findForms(name, folded.length === name.length ? folded : name.toLowerCase());
  const last = forms[forms.length - 1];
  const first = forms[0];
  if (last !== undefined && last.at > 0 && name.slice(last.end).trim().length <= 1) {
    const isItsEnd = /[\p{L}\p{N}] $/u.test(name.slice(0, last.at)) && !last.isWords && ENDS_NAME.has(form);
    if (isItsEnd) return name;
    return tidyName(name.slice(0, last.at)) || name;
  }
  if (first !== undefined && first.at === 0 && first.end < name.length)
    return tidyName(name.slice(first.end)) || name;
  return name;
}

/** The likeliest seller of the page; null where only others are named. */
function choosePrincipal(entities: readonly Gathered[], hostCore: string, title: string): Gathered | null {
  const titleCore = squeezed(fold(title));
  let best: Gathered | null = null;
  let most = 0.2;
  for (const [index, entity] of entities.entries()) {
    if (entity.role !== 'seller' && entity.role !== 'unknown') continue;
    const isLikeHost =
      hostCore.length > 2 &&
      entity.core.length > 2 &&
      (entity.core.includes(hostCore) || hostCore.includes(entity.core));
    const score =
      entity.strength +
      (isLikeHost ? 0.25 : 0) +
      (entity.core.length > 3 && titleCore.includes(entity.core) ? 0.05 : 0) +
      Math.min(0.2, entity.numbers.length * 0.1) +
      (entity.addresses.length > 0 ? 0.08 : 0) +
      Math.min(0.15, (entity.mentions - 1) * 0.03) +
      (entity.form !== null
        ? 0.05
        : entity.hasLabel || entity.numbers.length + entity.addresses.length > 0
          ? 0
          : -0.3) -
      Math.min(0.1, index * 0.01);
    if (score > most) {
      best = entity;
      most = score;
    }
  }
  return best;
}

const LABEL_FORM =
  /^(?:[•·*-]\s*)?(?:forme(?: juridique| sociale)?|rechtsform|legal form|statut(?: juridique)?|forma (?:giuridica|juridica)|rechtsvorm|business type)\s*:\s*/;

/** Labelled legal form and trade name in the seller's own sections. */
function addLabels(lines: readonly LegalLine[], sections: readonly Section[], entity: Gathered): void {
  for (const [index, line] of lines.entries()) {
    const role = sections[index]?.role;
    if (role !== 'seller' && role !== 'unknown') continue;
    const label = LABEL_FORM.exec(line.folded);
    if (label !== null && line.text.length < 140) {
      const found = formOf(line.text.slice(label[0].length));
      if (found !== null && (entity.form === null || entity.form.weight < 0.95)) {
        entity.form = { value: found.form, excerpt: line.text.slice(0, EXCERPT), weight: 0.95 };
        entity.formCountry ??= found.country;
      }
    }
    if (entity.tradeName !== null) continue;
    const trade = TRADE_LABEL.exec(line.folded);
    const value =
      trade !== null && line.text.length < 120
        ? line.text.slice(trade[0].length)
        : (TRADE_PHRASE.exec(line.text)?.[1] ?? null);
    const name = value === null ? '' : tidyName(value.replace(/["“”«»]/g, ''));
    if (name !== '' && name.length <= 80 && isName(name) && !isPlaceholder(name, fold(name)))
      entity.tradeName = { value: name, excerpt: line.text.slice(0, EXCERPT), weight: 0.85 };
  }
}

/** "SAS au capital de …" in one of the lines right below a name without a form. */
function formBeside(entity: Gathered, lines: readonly LegalLine[]): void {
  const named = entity.name;
  if (named === null) return;
  const index = lines.findIndex((line) => line.text.startsWith(named.excerpt.slice(0, 60)));
  for (const line of index < 0 ? [] : lines.slice(index, index + 3)) {
    const found = findForms(line.text, line.folded)[0];
    if (
      found === undefined ||
      line.text.length > 400 ||
      (found.at > 3 && !found.isWords && !/capital/.test(line.folded))
    )
      continue;
    entity.form = { value: found.form, excerpt: line.text.slice(0, EXCERPT), weight: 0.8 };
    entity.formCountry ??= found.country;
    return;
  }
}

function isReturnAddress(lines: readonly LegalLine[], address: AddressFound, section: Section): boolean {
  const near = lines
    .slice(Math.max(section.line, address.first - 3), address.line + 1)
    .map((line) => line.folded)
    .join(' ');
  return /adresse de retour|retours? (?:a|sont a|doi\w+ [^.]{0,60})(?: envoyer| adresser| retourner)?[^.]{0,40}(?:adresse|:)|return(?:s)? address|return (?:the |your )?(?:goods|items?|products?|parcel)[^.]{0,60}to|rucksendeadresse|retourenadresse|ruckgabeadresse|indirizzo (?:di|per il) reso|direccion de devolucion|retouradres/.test(
    near,
  );
}
