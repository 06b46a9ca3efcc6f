/** Words of a handover that came by mail. A file of its own: few mails bring one, so they load when one does. */
export const HANDOVER_WORDS = {
  of: (client: string) => `Handover of ${client}`,
  sentence: (from: string, client: string) => `${from} hands ${client} over to you.`,
  what: 'The client’s people and notes come into your Mainstay, to be read before you acknowledge.',
  takeOver: 'Take over',
  done: (client: string) => `${client} is yours now.`,
  read: 'Read the notes',
  failed: 'Taking over did not work. Nothing was changed.',
} as const;
