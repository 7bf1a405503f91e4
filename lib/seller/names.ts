import { fold } from '../page/fold';
import { coreOf } from './company-core';
import { knownRole, squeezed } from './known-firms';
import { NOBODY } from './name-lines';
import { isPlaceholder } from './placeholders';
import type { EntityRole, SellerReason } from './seat';

/** One place where a company or person is named, and what the place says of his role. */
export interface Named {
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

/** Names found so far, each place of the page once. */
export class Names {
  readonly found: Named[] = [];
  /** Blanks of a template stand where names should. */
  hasPlaceholders = false;
  /** The host's own name, as names are compared. */
  readonly hostCore: string;

  constructor(
    host: string,
    private readonly lineAt: (at: number) => number,
  ) {
    this.hostCore = squeezed(fold(host.split('.').slice(-2, -1)[0] ?? ''));
  }

  isOwnSite(name: string): boolean {
    const core = coreOf(name);
    const { hostCore } = this;
    return hostCore.length > 3 && core.length > 3 && (core.startsWith(hostCore) || hostCore.startsWith(core));
  }

  add(candidate: Omit<Named, 'line'>): void {
    const { name } = candidate;
    const foldedName = fold(name);
    if (isPlaceholder(name, foldedName)) {
      this.hasPlaceholders = true;
      return;
    }
    if (NOBODY.test(foldedName) && (candidate.form === null || foldedName.length < 12)) return;
    if (coreOf(name).length < 2) return;
    const known = this.isOwnSite(name) ? null : knownRole(foldedName);
    const other = this.found.find((each) => candidate.at < each.end && candidate.end > each.at);
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
    this.found.push({
      ...candidate,
      role: known ?? candidate.role,
      strength: known === null ? candidate.strength : 0,
      line: this.lineAt(candidate.at),
    });
  }
}
