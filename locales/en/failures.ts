import type { FailureCode } from '../../lib/values/outcome';

/** What happened, what it means for the shopper, what to do. */
export interface FailureWords {
  readonly happened: string;
  readonly means: string;
  readonly todo: string;
}

/** One entry per failure; a new code without words does not compile. */
export const failures = {
  'disk-full': {
    happened: 'The disk is full.',
    means: 'This last change could not be saved. Everything saved before is still there.',
    todo: 'Free some space on this computer, then try again.',
  },
  'store-unavailable': {
    happened: 'Your browser did not open Recours’ records.',
    means: 'Nothing is lost, but nothing can be read or saved right now.',
    todo: 'Close this page and open it again. If that does not help, restart the browser.',
  },
  'store-newer': {
    happened: 'These records were written by a newer version of Recours.',
    means: 'This older version leaves them untouched, so that nothing is damaged.',
    todo: 'Update Recours in your browser’s extension page.',
  },
  'record-damaged': {
    happened: 'One record could not be read.',
    means: 'It was set aside. All others are there and work as before.',
    todo: 'If it is missing, add the purchase again by hand or import your last copy.',
  },
  'not-found': {
    happened: 'This is no longer here.',
    means: 'It was probably deleted, perhaps in another window.',
    todo: 'Go back to your purchases.',
  },
  'import-not-recours': {
    happened: 'This file is not a Recours file.',
    means: 'Nothing was imported, and your records are as they were.',
    todo: 'Choose the file that Recours saved when you exported; its name begins with “recours”.',
  },
  'import-truncated': {
    happened: 'This file is incomplete.',
    means: 'Nothing was imported, and your records are as they were.',
    todo: 'Copy the file again from where it was kept, or choose another copy.',
  },
  'import-newer': {
    happened: 'This file was written by a newer version of Recours.',
    means: 'Nothing was imported, and your records are as they were.',
    todo: 'Update Recours on this computer, then import again.',
  },
  'import-too-large': {
    happened: 'This file is too large to be a Recours file.',
    means: 'Nothing was imported, and your records are as they were.',
    todo: 'Check that you chose the right file.',
  },
  'page-not-allowed': {
    happened: 'Recours may not read this page.',
    means: 'You have not allowed it for this shop, or the browser keeps this page closed to all extensions.',
    todo: 'Choose “Read this page” or “Watch this shop”, or add the purchase by hand.',
  },
  'page-gone': {
    happened: 'The page was closed or left before it was read.',
    means: 'Nothing was recorded from it.',
    todo: 'Open the order page again and choose “Read this page”.',
  },
  'page-not-read': {
    happened: 'This page was too long or too slow to read.',
    means: 'Recours stopped, so that the page stays fast. Nothing was recorded from it.',
    todo: 'Open the page of the one order, or add the purchase by hand.',
  },
  'page-no-order': {
    happened: 'Recours found no order on this page.',
    means: 'Nothing was recorded.',
    todo: 'Open the order’s confirmation or detail page, or add the purchase by hand.',
  },
  'file-too-large': {
    happened: 'This file is too large to be kept here.',
    means: 'One piece of evidence may have up to 150 MB. Nothing was added; everything else is as it was.',
    todo: 'Keep it in a folder of your own and note here where it is, or add a smaller version.',
  },
  'file-unreadable': {
    happened: 'This file could not be read.',
    means: 'It may have been moved, or the computer does not let the browser read it. Nothing was added.',
    todo: 'Copy it into your documents and add it again.',
  },
  'exhibit-damaged': {
    happened: 'The content of this piece of evidence could not be read.',
    means: 'What is noted about it is still here; the others are as they were.',
    todo: 'Bring it back from a copy you took, or add the file again.',
  },
  'page-not-kept': {
    happened: 'Recours may not keep this page.',
    means:
      'The browser closes it to extensions, or it is one that Recours never reads: a bank, a mailbox, a sign-in.',
    todo: 'Print it into a PDF or take a picture of the screen, and add that file in the dossier.',
  },
  'mail-not-mail': {
    happened: 'This file is not an e-mail.',
    means: 'Nothing was recorded from it.',
    todo: 'Save the e-mail itself as a file; its name then ends in .eml.',
  },
  'mail-too-large': {
    happened: 'This file is too large for an e-mail.',
    means: 'Nothing was recorded from it.',
    todo: 'Check that you chose the right file. The order can also be pasted as text.',
  },
  'mail-not-read': {
    happened: 'This e-mail could not be taken apart.',
    means: 'Nothing was recorded from it; the file is as it was.',
    todo: 'Open it in your mail program, copy its text, and paste it under “Something already went wrong”.',
  },
  'mail-no-order': {
    happened: 'Recours found no order in this e-mail.',
    means: 'Nothing was recorded from it.',
    todo: 'Choose the e-mail with the order number and the amount, or add the purchase by hand.',
  },
  'archive-too-large': {
    happened: 'All of this is too much for one file.',
    means: 'Such a file holds up to 4 GB. Nothing was saved; everything is still here.',
    todo: 'Leave the largest pieces out of the dossier, or save them one by one.',
  },
  'message-refused': {
    happened: 'Recours refused a request that it did not recognise.',
    means: 'Nothing was changed.',
    todo: 'Close this page and open it again.',
  },
  unexpected: {
    happened: 'Something went wrong that we did not foresee.',
    means: 'What was saved is still there.',
    todo: 'Try again. If it keeps happening, tell us what you did just before.',
  },
} as const satisfies Record<FailureCode, FailureWords>;
