/** Words of the ladder of rights. A file of its own: they load when a right is missing. */
export const LADDER_WORDS = {
  title: 'What Mainstay can see',
  notYet: 'not yet',
  rungs: {
    'open-item': ['The item that is open', 'People, subject, text'],
    profile: ['Who you are', 'Name and address'],
    calendar: ['Your calendar', 'Gaps, agendas, who is invited'],
    'mail-headers': ['Who writes to whom', 'Who was copied, last contact'],
    'mail-text': ['Your mail', 'Answers, approvals, minutes'],
    write: ['Changes for you', 'Agenda, times, held time'],
    keep: ['Your OneDrive', 'Your notes on every device'],
  },
} as const;
