/** The side panel around what it shows. */
export const frame = {
  title: 'Recours',
  working: 'Looking at this page…',
  settings: 'Settings',
  read: 'Read this page',
  reading: 'Reading…',
  readFailed: 'This page could not be read. Click the Recours icon on this page, then try again.',
  watch: 'Watch this shop',
  nothing: 'Nothing of yours on this page.',
  unreadable: 'Recours never reads this page.',
  unknown: 'Recours reads nothing here unless you ask.',
} as const;
