/** The report of a page's skeleton. */
export const report = {
  title: 'Report a page',
  back: 'Purchases',
  heading: 'Help Recours read this page better',
  intro:
    'Recours can write down how the page is built, without what it says of you. You see the report before it is saved. Recours sends nothing.',
  kept: 'Kept: the page’s tags and class names, and words such as “order”, “total” or “delivery”.',
  masked: 'Masked: all other text. Every letter becomes an x, every digit a 0.',
  never: 'Left out: the shop’s name and address, links, pictures, and what is typed into fields.',
  make: 'Make the report',
  again: 'Make it again',
  look: 'This would be saved',
  check: 'Please look it over. If something in it says more of you than you like, do not pass it on.',
  save: 'Save the report',
  saved: '{file} is in your downloads folder. Whom you give it to is up to you.',
} as const;
