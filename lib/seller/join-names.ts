import { fold } from '../page/fold';
import { coreOf } from './company-core';
import { tidyName } from './find-names';
import type { Gathered } from './gathered';
import type { Layout } from './layout';
import { findForms } from './legal-forms';
import type { Named } from './names';

/** The entity of a name: the one known of that name, whatever its form and case, or a new one in `entities`. */
export function entityOfName(entities: Gathered[], each: Named, { excerptAt }: Layout): Gathered {
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
