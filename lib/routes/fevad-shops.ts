/** Shops whose own terms name the FEVAD mediator; the general mediator's pack leaves them to that one's. */
export const FEVAD_SHOPS: readonly string[] = [
  'cdiscount',
  'rakuten',
  'amazon',
  'zalando',
  'veepee',
  'darty',
  'back-market',
  'spartoo',
];
