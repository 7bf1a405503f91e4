/** The warning before buttons that may end a right, in popup and panel, and its switch in the settings. */
export const shield = {
  heading: 'Careful on this page',
  page: 'On this page you can confirm receipt or end a dispute.',
  says: {
    receipt:
      '“{words}” tells the shop that all is well: the money may go to the seller, and the shop’s protection may end.',
    dispute: '“{words}” may end the dispute for good: often it cannot be opened again.',
    rating: '“{words}”: on some marketplaces a rating counts as confirming that all is well.',
  },
  claim: 'Your claim is not settled: {problem}, {what}.',
  begun: 'You have begun a claim: {what}.',
  waiting: 'You have not noted yet that it came: {what}.',
  more: { one: 'And {count} more at this shop.', other: 'And {count} more at this shop.' },
  show: 'Show',
  showLabel: 'Show {what}',
  rule: 'What the rules here say',
  free: 'Recours only warns. It blocks nothing on the page, and the page does not see it.',
  turnOff: 'No such warnings on {host}',
  turnedOff: 'No more such warnings on {host}.',
  undo: 'Undo',
  settings: {
    heading: 'Warnings before final buttons',
    explain:
      'While something of yours is not settled at a shop, Recours warns on its pages before buttons that can end your protection: confirming receipt, closing a dispute, rating the seller.',
    warn: 'Warn me on {host}',
  },
} as const;
