/** What reminders, the badge and notifications say: one plain sentence each. */
export const due = {
  /** The promised day has passed. */
  askArrival: 'Did order {number} from {merchant} arrive?',
  askArrivalWithoutNumber: 'Did your order from {merchant} arrive?',
  askArrivalWithoutMerchant: 'Did order {number} arrive?',
  askArrivalOfSomething: 'Did your order of {day} arrive?',
  askArrivalOfAnything: 'Did your order arrive?',
  /** Several at once: one notification. */
  bundle: { one: '{count} thing is due', other: '{count} things are due' },
  bundleHint: 'Open Recours to see what comes first.',
  /** The toolbar button's tooltip; its number is the badge. */
  button: { one: 'Recours: {count} thing is due', other: 'Recours: {count} things are due' },
  buttonQuiet: 'Recours: nothing is due',
  notificationTitle: 'Recours',
  /** In front of a plan's own sentence where it stands alone. */
  kind: {
    'ask-arrival': 'Did it arrive?',
    'answer-due': 'An answer was due',
    'window-opens': 'A new way opens',
    'last-day': 'Last day',
    'keep-alive': 'Keep it open',
    'next-step': 'Next step',
  },
} as const;
