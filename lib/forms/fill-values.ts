import type { FillValues } from './fill';

/** What a letter, its purchase and the shopper have for a form. Empty or null is unknown. */
export interface Known {
  readonly name: string;
  /** As typed for letters: street, postcode and town on lines of their own or behind commas. */
  readonly address: string;
  readonly email: string | null;
  readonly orderNumber: string | null;
  readonly subject: string;
  readonly body: string;
}

/** A line with a postcode and a town: `69003 Lyon`, `CH-1003 Lausanne`, `London SW1A 1AA`. */
const TOWN =
  /^(?:[A-Z]{1,2}[- ])?(\d{4,5}(?: ?[A-Z]{2})?)\s+(\D.*)$|^(\D*?)\s+([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/;

/** Those values by the uses that fields of forms have; the address and the name taken apart where that is plain. */
export function fillValues(known: Known): FillValues {
  const some = (text: string | null | undefined) => text?.trim() || null;
  const name = some(known.name);
  const space = name?.indexOf(' ') ?? -1;
  const lines = known.address
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const town = lines.map((line) => TOWN.exec(line)).find((match) => match !== null);
  const street = lines.find((line) => /\d/.test(line) && !TOWN.test(line));
  return {
    message: some(known.body),
    subject: some(known.subject),
    'order-number': some(known.orderNumber),
    email: some(known.email),
    name,
    'first-name': name !== null && space > 0 ? name.slice(0, space) : null,
    'last-name': name !== null && space > 0 ? name.slice(space + 1).trim() : null,
    postcode: some(town?.[1] ?? town?.[4]),
    town: some(town?.[2] ?? town?.[3]),
    street: some(street),
    phone: null,
  };
}
