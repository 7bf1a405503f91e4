/** Words that many screens share. English gives the shape; French and German must match it. */
export const common = {
  close: 'Close',
  tryAgain: 'Try again',
  whyThisDate: 'Why this date?',
  /** Shown once on plans and letters. */
  legalNotice:
    'This is legal information, worked out from the rules named here. It is not advice on your case. Check the source before a date you can’t afford to miss.',
  certainty: {
    verified: 'read in the official text or on the provider’s own page',
    'verified-secondary': 'read second-hand, in someone else’s summary',
    recalled: 'recalled from memory: check it before you rely on it',
    ours: 'our own proposal: no rule lays it down',
  },
  opensInNewTab: 'opens in a new tab',
  checkedOn: 'checked on {day}',
  source: 'Source',
  checkAgainFrom: 'to be checked again from {day}',
} as const;
