import type { Rung } from '../app/knowledge';

/** What a card of the consent ladder says of a rung (reference/graph.md §4). */
export interface RungWords {
  /** Completes “Mainstay may not …”. */
  readonly ask: string;
  /** What goes without it; empty where nothing does. */
  readonly until: string;
  readonly name: string;
  /** What it is good for, as a sentence without its end. */
  readonly unlocks: string;
  readonly reads: string;
  readonly neverKeeps: string;
}

/** The cards, one per rung. */
export const RUNG_WORDS: Readonly<Record<Rung, RungWords>> = {
  'open-item': {
    ask: 'see the item that is open',
    until: '',
    name: 'The open item',
    unlocks: 'Checks on what you are reading or writing',
    reads: 'Nothing but the item Outlook shows; no consent is needed',
    neverKeeps: 'Anything of it',
  },
  profile: {
    ask: 'know who you are',
    until: 'Until then it works with the open item alone.',
    name: 'Who you are',
    unlocks: 'Telling your own people from the client’s',
    reads: 'Your name and your mail addresses',
    neverKeeps: 'Passwords; Microsoft does the signing in',
  },
  calendar: {
    ask: 'read your calendar',
    until: 'Until then it cannot tell gaps, agendas or the next meeting.',
    name: 'Your calendar',
    unlocks: 'Gaps, missing agendas and the week in your own working hours',
    reads: 'Times, people and invitations of your meetings, and your working hours',
    neverKeeps: 'Texts of invitations, or anything of private entries but their times',
  },
  'mail-headers': {
    ask: 'see who writes to whom',
    until: 'Until then it cannot tell who was copied, or whether minutes went out.',
    name: 'Who writes to whom',
    unlocks: 'Timelines, last contact, and who was left out',
    reads: 'Sender, recipients, subject and time of your mail',
    neverKeeps: 'Mail that belongs to no client, but for address and time',
  },
  'mail-text': {
    ask: 'read mail',
    until: 'Until then it cannot tell who waits for an answer, or whether minutes went out.',
    name: 'The wording of your mail',
    unlocks: 'Who waits for an answer, promises, approvals and minutes',
    reads: 'The text of mail with your clients, on this device',
    neverKeeps: 'The texts: only quotes of at most 160 characters',
  },
  write: {
    ask: 'change meetings and drafts for you',
    until: 'Until then it opens a draft for you to change.',
    name: 'Changes for you',
    unlocks: 'Holding time, moving your own meetings, drafts in your mailbox',
    reads: 'The meeting or draft you press the button on',
    neverKeeps: 'A sent mail: nothing is ever sent for you',
  },
  keep: {
    ask: 'keep your notes in your OneDrive',
    until: 'Until then your notes are kept on this device only.',
    name: 'Your OneDrive',
    unlocks: 'Your clients and notes on every device of yours',
    reads: 'Mainstay’s own files and those you pick',
    neverKeeps: 'Copies anywhere else',
  },
};
