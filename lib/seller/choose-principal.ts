import { fold } from '../page/fold';
import { isName, tidyName } from './find-names';
import type { Gathered } from './gathered';
import { squeezed } from './known-firms';
import { EXCERPT } from './layout';
import { findForms, formOf } from './legal-forms';
import type { LegalLine } from './legal-text';
import { isPlaceholder } from './placeholders';
import type { Section } from './sections';

/** The likeliest seller of the page; null where only others are named. */
export function choosePrincipal(
  entities: readonly Gathered[],
  hostCore: string,
  title: string,
): Gathered | null {
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

const TRADE_LABEL =
  /^(?:[•·*-]\s*)?(?:nom commercial|enseigne(?: commerciale)?|marque|trade name|trading name|trading as|brand|handelsname|marke|shopname|nome commerciale|insegna|nombre comercial|marca|handelsnaam|handelend onder(?: de naam)?)\s*:\s*/;
const TRADE_PHRASE =
  /(?:trading as|t\/as|d\/b\/a|dba|exer[cç]ant sous (?:le nom commercial|l['’]enseigne)(?: de)?|sous (?:le nom commercial|l['’]enseigne|la marque)|handelend onder de naam|handelt unter|nom commercial\s*:|enseigne\s*:)\s*["“«„']?\s*([\p{L}\p{N}][^,;()"”»“\n.]{1,50})/iu;

const LABEL_FORM =
  /^(?:[•·*-]\s*)?(?:forme(?: juridique| sociale)?|rechtsform|legal form|statut(?: juridique)?|forma (?:giuridica|juridica)|rechtsvorm|business type)\s*:\s*/;

/** Labelled legal form and trade name in the seller's own sections. */
export function addLabels(lines: readonly LegalLine[], sections: readonly Section[], entity: Gathered): void {
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
export function formBeside(entity: Gathered, lines: readonly LegalLine[]): void {
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
