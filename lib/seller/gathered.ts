import type { AddressFound } from './address-found';
import type { NumberFound } from './number-found';
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
