import { fold } from '../page/fold';
import { squeezed } from './known-firms';
import { findForms } from './legal-forms';

/** A name's letters without its legal form. */
export function coreOf(name: string): string {
  const folded = fold(name);
  let rest = name;
  for (const form of findForms(name, folded.length === name.length ? folded : name.toLowerCase()).reverse())
    rest = `${rest.slice(0, form.at)} ${rest.slice(form.end)}`;
  const core = squeezed(fold(rest));
  return core === '' ? squeezed(folded) : core;
}
