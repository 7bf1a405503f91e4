/** How many rows the table of this law has, and which of them no shopper's claim can use, with the reason. */
export const rows = 23;
export const left: Readonly<Record<string, string>> = {};
