import type { AddressFound } from './address-found';
import { addLabels, choosePrincipal, formBeside } from './choose-principal';
import { findEmails, findPhones } from './contact-points';
import { findNumbers } from './find-numbers';
import { gatherNames } from './gather-names';
import type { Gathered, GatheredPage, Said } from './gathered';
import { entityOfName } from './join-names';
import { type Layout, layOut } from './layout';
import type { LegalLine } from './legal-text';
import type { Named } from './names';
import type { NumberFound } from './number-found';
import { isPlaceholderNumber } from './placeholders';
import type { EntityRole } from './seat';
import type { Section } from './sections';

/** Something read at a place of the page. */
type Event =
  | { readonly at: number; readonly kind: 'name'; readonly named: Named }
  | { readonly at: number; readonly kind: 'address'; readonly address: AddressFound }
  | { readonly at: number; readonly kind: 'number'; readonly number: NumberFound }
  | { readonly at: number; readonly kind: 'email' | 'phone'; readonly value: string; readonly end: number };

/** Reads a page's lines for every company or person on it and what belongs to each. */
export function gatherEntities(
  lines: readonly LegalLine[],
  host: string,
  isLegalNotice: boolean,
  title: string,
): GatheredPage {
  const page = layOut(lines);
  const { sections, lineAt, excerptAt } = page;
  const { names, addresses } = gatherNames(page, host, isLegalNotice);
  let { hasPlaceholders } = names;
  const { hostCore } = names;
  const entities: Gathered[] = [];
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
  for (const event of eventsOf(page, names.found, addresses)) {
    const line = lineAt(event.at);
    const section = sections[line] as Section;
    if (event.kind === 'name') {
      const entity = entityOfName(entities, event.named, page);
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

/** Names, addresses, numbers and ways to write, in the order of the page. */
function eventsOf(
  { starts, text, folded }: Layout,
  named: readonly Named[],
  addresses: readonly AddressFound[],
): Event[] {
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
  return events;
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

function isReturnAddress(lines: readonly LegalLine[], address: AddressFound, section: Section): boolean {
  const near = lines
    .slice(Math.max(section.line, address.first - 3), address.line + 1)
    .map((line) => line.folded)
    .join(' ');
  return /adresse de retour|retours? (?:a|sont a|doi\w+ [^.]{0,60})(?: envoyer| adresser| retourner)?[^.]{0,40}(?:adresse|:)|return(?:s)? address|return (?:the |your )?(?:goods|items?|products?|parcel)[^.]{0,60}to|rucksendeadresse|retourenadresse|ruckgabeadresse|indirizzo (?:di|per il) reso|direccion de devolucion|retouradres/.test(
    near,
  );
}
