import type { Day } from '../values/day';
import type { Mismatch, Seller } from './seat';

export type Change = Extract<Mismatch, { kind: 'changed' }>;

/** What is stated of a seller now and was stated otherwise on `since`. What one side is silent on has not changed. */
export function changesBetween(before: Seller, now: Seller, since: Day): Change[] {
  const [earlier, later] = [before.entity, now.entity];
  if (earlier === null || later === null) return [];
  const pairs: readonly (readonly [Change['what'], string | undefined, string | undefined])[] = [
    ['name', earlier.name?.value, later.name?.value],
    ['country', earlier.country?.value, later.country?.value],
    ['address', earlier.address?.value, later.address?.value],
    ['register', earlier.registers[0]?.normal, later.registers[0]?.normal],
  ];
  return pairs.flatMap(([what, was, is]) =>
    was === undefined || is === undefined || same(was, is)
      ? []
      : [{ kind: 'changed' as const, what, before: was, now: is, since }],
  );
}

/** The same words, however they are spaced and written. */
const same = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.toLowerCase().replace(/[\s.,;-]+/g, '');
