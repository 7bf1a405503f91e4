/** The page that opens at install. */
export const welcome = {
  pageTitle: 'Welcome to Recours',
  heading: 'When an online order goes wrong, know what to do, and until when.',
  already: {
    ask: 'Are you waiting for a parcel or a refund right now?',
    button: 'Something already went wrong',
    mails: 'I have the order e-mail',
  },
  promise: {
    heading: 'What Recours does',
    first: 'It notes what you order online and keeps the proof, on this computer only.',
    second:
      'If something goes wrong, it shows the ways to ask for your money back, in which order, and until which day.',
  },
  never: {
    heading: 'What Recours never does',
    sends: {
      what: 'It never sends anything.',
      more: 'No account, no server, no statistics. What you keep stays here.',
    },
    reads: {
      what: 'It never reads card numbers.',
      more: 'Nor passwords, nor the pages of banks and webmail.',
    },
    acts: {
      what: 'It never acts for you.',
      more: 'It prepares letters and steps. You are the one who sends.',
    },
  },
  choice: {
    question: 'Which pages may it read?',
    all: {
      label: 'All shops',
      help: 'An order is noted by itself, wherever you buy. The browser asks you to confirm.',
    },
    chosen: {
      label: 'Shops I choose',
      help: 'On a shop’s page, click the Recours icon, then “Watch this shop”.',
    },
    click: {
      label: 'Only when I click',
      help: 'On an order page, click the Recours icon, then “Read this page”.',
    },
    later: 'You can change this at any time in the settings.',
  },
  you: {
    country: 'Country you live in',
    countryHelp: 'It decides which law protects you.',
    countryUnknown: 'Not chosen yet',
    europe: 'Europe',
    elsewhere: 'Elsewhere',
    language: 'Language',
    languageOfBrowser: 'As in the browser',
  },
  finish: {
    go: 'That’s it, start',
    skip: 'Skip, decide later',
    refused:
      'The browser did not give access, so nothing has changed. You can choose one of the other two ways, or try again: both work well.',
    failed:
      'The browser could not give access just now. Choose one of the other two ways for the moment; you can come back to this in the settings.',
  },
  done: {
    heading: 'Recours is ready.',
    all: 'Shop as usual. When an order is confirmed, Recours notes it and says so on its icon, at the top right of the browser.',
    chosen:
      'On the page of a shop you use, click the Recours icon, then “Watch this shop”. From then on its orders are noted by themselves.',
    click: 'After an order, click the Recours icon on the confirmation page, then “Read this page”.',
    skipped:
      'Until you choose, Recours reads only a page you ask it to read: click its icon, then “Read this page”.',
    icon: 'If you don’t see the icon, open the browser’s extensions menu (the puzzle piece) and pin Recours.',
    removal:
      'Removing Recours from the browser, or deleting the browser profile, deletes everything it keeps. You can take out a copy at any time in the settings.',
    privateWindows: 'Recours does not work in private windows.',
    change: 'Change my choice',
    purchases: 'My purchases',
    settings: 'Settings',
  },
} as const;
