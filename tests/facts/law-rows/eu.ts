/** How many rows the table of this law has, and which of them no shopper's claim can use, with the reason. */
export const rows = 35;
export const left: Readonly<Record<string, string>> = {
  'EU-28': 'Future law: the states apply the new rules on mediation from 20 September 2028.',
  'EU-34': 'For home visits and excursions only: no order from a web shop is one.',
};
