import { fold } from '../page/fold';
import type { AddressFound } from './address-found';
import { findAddresses } from './find-addresses';
import { nameAfter, namesByForm } from './find-names';
import { knownRole } from './known-firms';
import type { Layout } from './layout';
import { formOf } from './legal-forms';
import { copyrightName, isLikelyName, isNameLine } from './name-lines';
import { Names } from './names';
import { notTheSellers } from './not-the-seller';
import { isPlaceholder } from './placeholders';
import { phraseMarkers } from './roles';
import { NAME_LABEL, OWN_LABEL, type Section } from './sections';

const BOTH =
  /(?:edit|exploit|publi|operat|betrieb|provided|propos|owned|run|gest|beheer|herausgeg|angebot)[a-z]* ?(?:et|and|und|&|,|e|y|en|sowie) ?$/;
const OWNER =
  /^(?:[•·*-]\s*)?(?:inhaber(?:in)?|inh\.|geschaftsinhaber(?:in)?|owner|proprietor|proprietaire|eigenaar|titolare|titular)\s*:?\s+/;

const SEAT_CLAUSE =
  /^[^.;]{0,110}?(?:having its (?:registered |principal )?(?:office|seat|place)|whose registered office|with its (?:registered|principal) (?:office|place)|registered (?:office|address)|dont le siege|ayant son siege|siege social|mit sitz in|con sede|con domicilio|gevestigd (?:te|aan|in))/;

export interface NamesOfPage {
  readonly names: Names;
  readonly addresses: readonly AddressFound[];
}

/**
 * Every place where the page names somebody: by a legal form, behind a label, behind an announcing phrase or below a
 * title; where none of these names the seller, above an address or in the copyright line.
 */
export function gatherNames(page: Layout, host: string, isLegalNotice: boolean): NamesOfPage {
  const names = new Names(host, page.lineAt);
  const titled = new Set<number>();
  namesInLines(page, names, titled);
  namesAnnounced(page, names);
  namesDisclaimed(page, names);
  namesBelowTitles(page, names, titled);
  const addresses = addressesOf(page, names);
  namesElsewhere(page, names, addresses, isLegalNotice);
  return { names, addresses };
}

/** Names with a legal form, and those behind a label of a name. `titled` takes the titles that have their name. */
function namesInLines({ lines, starts, sections }: Layout, names: Names, titled: Set<number>): void {
  for (const [index, line] of lines.entries()) {
    const start = starts[index] as number;
    if (line.text.length < 3) continue;
    const section = sections[index] as Section;
    if (isPlaceholder(line.text, line.folded) && line.text.length < 400) names.hasPlaceholders = true;
    const label = NAME_LABEL.exec(line.folded);
    const base = section.role === 'seller' || section.role === 'unknown' ? 'seller' : section.role;
    if (label !== null && line.text.length <= 160) {
      const value = nameAfter(line.text, label[0].length);
      const form = value === null ? null : formOf(value.name);
      if (value !== null)
        names.add({
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
      names.add({
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
}

/** What an announcing phrase says of the name right behind it goes before what the section says. */
function namesAnnounced({ text, folded }: Layout, names: Names): void {
  const phrases = phraseMarkers(folded);
  for (const marker of phrases) {
    // "exploité et hébergé par X": one name with both roles is the shop's.
    if (marker.role !== 'seller' && BOTH.test(folded.slice(Math.max(0, marker.at - 40), marker.at))) continue;
    const near = names.found
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
        if (wasThird && knownRole(fold(near.name)) !== null && !names.isOwnSite(near.name)) continue;
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
    names.add({
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
}

/** What a page says of another firm ("not affiliated with", "formerly", "insured by") makes that firm no seller. */
function namesDisclaimed({ text, folded }: Layout, names: Names): void {
  const said = names.found.filter(({ isLabel }) => !isLabel).sort((a, b) => a.at - b.at);
  for (const { at, end } of notTheSellers(folded, said))
    for (const each of said) {
      const isInside = each.at <= at && each.end > end;
      const between = each.at >= end && each.at - end <= 60 ? text.slice(end, each.at) : null;
      if (!isInside && (between === null || /[.;:!?\n]/.test(between))) continue;
      each.role = 'other';
      each.strength = 0;
      each.reason = null;
      break;
    }
}

/** Below a title that names a role, a line that looks like a name is one: sole traders have no legal form. */
function namesBelowTitles({ lines, starts, sections }: Layout, names: Names, titled: Set<number>): void {
  for (const [index, line] of lines.entries()) {
    const section = sections[index] as Section;
    if (section.role === 'unknown' || section.id === 0 || titled.has(section.id)) continue;
    if (
      names.found.some(
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
      names.add({
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
    names.add({
      ...{ at: start + value.at, end: start + value.end, name: value.name, form: null, formCountry: null },
      ...{ role: section.role, strength: section.strength * 0.95, reason: section.reason, isLabel: false },
    });
  }
}

/** The page's addresses; where a name ends in a line, an address may begin. */
function addressesOf({ lines, starts }: Layout, names: Names): AddressFound[] {
  const endsIn = new Map<number, number[]>();
  for (const each of names.found) {
    const line = each.line;
    const ends = endsIn.get(line) ?? [];
    ends.push(each.end - (starts[line] as number));
    endsIn.set(line, ends);
  }
  return findAddresses(lines, (line) => endsIn.get(line) ?? []);
}

/** Where nobody stands out: the owner, the line above an address, the signature of the footer. */
function namesElsewhere(
  { lines, starts, sections }: Layout,
  names: Names,
  addresses: readonly AddressFound[],
  isLegalNotice: boolean,
): void {
  const hasSeller = () =>
    names.found.some((each) => each.role === 'seller' || (each.role === 'unknown' && each.strength >= 0.4));
  if (!hasSeller()) {
    for (const [index, line] of lines.entries()) {
      const owner = line.text.length > 90 ? null : OWNER.exec(line.folded);
      const value = owner === null ? null : nameAfter(line.text, owner[0].length);
      if (value === null || !isLikelyName(value.name)) continue;
      const start = starts[index] as number;
      names.add({
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
        names.add({
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
      if (names.found.some((each) => each.role === 'seller')) break;
    }
  }
  if (!names.found.some((each) => each.role === 'seller' || each.role === 'unknown')) {
    for (const [index, line] of lines.entries()) {
      const signed = copyrightName(line.text);
      if (signed === null) continue;
      const start = starts[index] as number;
      const form = formOf(signed.name);
      names.add({
        ...{ at: start + signed.at, end: start + signed.at + signed.name.length, name: signed.name },
        ...{ form: form?.form ?? null, formCountry: form?.country ?? null, role: 'unknown' },
        ...{ strength: 0.35, reason: 'copyright' as const, isLabel: false },
      });
    }
  }
}
