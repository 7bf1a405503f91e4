/** Order e-mails, read from files. */
export const mail = {
  title: 'Order e-mails',
  heading: 'Order e-mails',
  way: 'Drop the order e-mail here, or choose it',
  explain:
    'Drop order e-mails anywhere on this page, one or many: confirmations, invoices, delivery notes. They are read on this computer only.',
  choose: 'Choose e-mail files',
  how: 'In your mail program, save the e-mail as a file (“Save as”, “Download message”): its name ends in .eml. An e-mail can also be dragged here from many mail programs.',
  reading: 'Reading e-mail {number} of {all}…',
  read: { one: '{count} order read.', other: '{count} orders read.' },
  numbered: {
    recorded: 'Order {number} recorded',
    updated: 'Order {number} completed from this e-mail',
    unchanged: 'Order {number} is in your list already',
    'left-out': 'You deleted order {number} before.',
  },
  plain: {
    recorded: 'Order recorded',
    updated: 'Order completed from this e-mail',
    unchanged: 'This order is in your list already',
    'left-out': 'You deleted this order before. “Recently deleted” brings it back.',
  },
  open: 'Show the order',
  wrong: 'Something is wrong with it',
  toClaim: 'Open the claim',
} as const;
