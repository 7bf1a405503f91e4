import type { Entity, Seller } from './seat';

/** Whether two readings state the same of a seller, whichever words of the page they were read from. */
export const sameSeller = (a: Seller, b: Seller): boolean =>
  JSON.stringify(sellerSaid(a)) === JSON.stringify(sellerSaid(b));

/** What is stated of a seller, without excerpts and weights. */
export const sellerSaid = ({ entity, isSure, mediator, returnAddress }: Seller): readonly unknown[] => [
  sayEntity(entity),
  isSure,
  mediator?.value ?? null,
  returnAddress?.value ?? null,
];

function sayEntity(entity: Entity | null): unknown {
  if (entity === null) return null;
  return [
    entity.name?.value,
    entity.country?.value,
    entity.address?.value,
    entity.registers.map(({ normal }) => normal).sort(),
    entity.vat.map(({ normal }) => normal).sort(),
    entity.email?.value,
    entity.phone?.value,
  ];
}
