/** Words of the first run. A file of its own: they are needed once, so they load when they are. */
export const FIRST_RUN_WORDS = {
  title: 'See what your clients are waiting for',
  lead: 'Mainstay reads your own calendar and mail on this device, says in one sentence what is about to go wrong with a client, and shows the words that prove it.',
  reads: 'It reads',
  readsWhat: [
    'Your calendar: who, when, and whether an agenda is there',
    'Your mail with clients: sender, time, and the sentence that asks',
    'The people you write to, to tell clients from colleagues',
  ],
  never: 'It never keeps',
  neverWhat: [
    'Texts of mails or meetings',
    'Anything private',
    'Mail that belongs to no client, but for address and time',
  ],
  start: 'Start with my calendar',
  later: 'Mail comes later, if you like. It all stays in your Microsoft 365.',
} as const;
