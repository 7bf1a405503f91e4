import type { PageSays } from './look';
import { readSeat } from './read-seat';
import type { LegalPageKind } from './seat';
import { findTermsFacts } from './terms-facts';
import { findWithdrawalFunction } from './withdrawal-function';

/** What a page of a shop says of its seller and its terms. `kind` is what the link that led to it promised. */
export function saysOf(document: Document, url: string, kind: LegalPageKind | null): PageSays {
  return {
    reading: readSeat(document, { url, pageKind: kind }),
    terms: findTermsFacts(document, url),
    withdrawal: findWithdrawalFunction(document, url),
  };
}
