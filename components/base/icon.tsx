/** Line icons on a 24-pixel grid, drawn by hand so that no icon set has to be shipped. Decorative: words stand beside. */
const PATHS = {
  cross: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7',
  clock: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  warn: 'M12 9v4.5M12 17h.01M10.6 4.2 2.9 17.6A1.6 1.6 0 0 0 4.3 20h15.4a1.6 1.6 0 0 0 1.4-2.4L13.4 4.2a1.6 1.6 0 0 0-2.8 0z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  plus: 'M12 5v14M5 12h14',
  letter: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  question: 'M9 9.2a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1.1-1.4 2.2M12 17.5h.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  parcel: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3.5V8M16 3.5V8',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  card: 'M3.5 6h17v12h-17zM3.5 10h17M7 14.5h3M3 3l18 18',
  hand: 'M7 12V6.5a1.5 1.5 0 0 1 3 0V11m0-5.5v-1a1.5 1.5 0 0 1 3 0V11m0-5a1.5 1.5 0 0 1 3 0v6m0-3.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1.5a6 6 0 0 1-4.8-2.4L4.4 14.4a1.6 1.6 0 0 1 2.4-2.1L7 12.5',
  edit: 'M5 19l.8-3.6L16 5.2a1.7 1.7 0 0 1 2.4 0l.4.4a1.7 1.7 0 0 1 0 2.4L8.6 18.2z',
  upload: 'M12 15.5V4M7.5 8.5 12 4l4.5 4.5M5 20h14',
  panel: 'M4 5h16v14H4zM14 5v14M16.5 9h1M16.5 12h1',
  page: 'M6 3.5h9l4 4v13H6zM15 3.5v4h4M9 12h7M9 16h7',
  picture: 'M3.5 5h17v14h-17zM4 17l5-5 4 4 3-3 4.5 4M15.5 9.5h.01',
  phone:
    'M6 3.5h3.2l1.6 4.4-2 1.6a11 11 0 0 0 5.7 5.7l1.6-2 4.4 1.6V18a2.5 2.5 0 0 1-2.7 2.5A16 16 0 0 1 3.5 6.2 2.5 2.5 0 0 1 6 3.5z',
  file: 'M6 3.5h9l4 4v13H6zM15 3.5v4h4',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words; hidden from screen readers, since the words say it. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark: a returning arrow that closes into a circle. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--accent)"
      stroke-width="2.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d="M19.6 9.2A8.2 8.2 0 1 1 12 3.8h4.5M13.6 1.2l3 2.6-3 2.6" />
    </svg>
  );
}
