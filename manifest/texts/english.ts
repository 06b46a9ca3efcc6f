import type { ManifestTexts } from './manifest-texts';

/** The manifests' words in English, the default. */
export const ENGLISH: ManifestTexts = {
  name: 'Mainstay',
  fullName: 'Mainstay for key account managers',
  outlookName: 'Mainstay for Outlook',
  shortDescription: 'Says what is about to go wrong with a client, and shows the words that prove it.',
  fullDescription:
    'Mainstay reads your own calendar and mail through Microsoft Graph and says in one sentence what is about to go wrong with a client: meetings without room around them, without an agenda or without minutes, and mail that leaves out the person who decides. It shows the words that prove it and offers the fix. Everything is computed on your device; what you write stays in your Microsoft 365 tenant.',
  outlookDescription:
    'Says what is about to go wrong with a client, shows the words that prove it, and offers the fix, beside the mail or meeting you have open. Computed on your device.',
  tab: 'Mainstay',
  meetingTab: 'Mainstay',
  group: 'Mainstay',
  buttons: {
    mailRead: { label: 'Client', tip: 'Who this is, what is open on both sides, and when you next meet.' },
    mailCompose: { label: 'Check mail', tip: 'Who at the client should be on this mail, while you write it.' },
    organizer: { label: 'Check meeting', tip: 'The agenda, the room around the meeting, and who is missing.' },
    attendee: { label: 'Meeting', tip: 'The agenda, the room around the meeting, and who is coming.' },
  },
};
