import type { PlantedFlag } from '../../../sandbox/fill/planted-flag';

/** Flags that look at a mail while it is written. */
export type DraftFlag =
  | Extract<PlantedFlag, 'unanswered-questions'>
  | 'apology-without-update'
  | 'bare-bad-news'
  | 'busy-excuse'
  | 'missing-attachment'
  | 'missing-time-slots'
  | 'unapproved-work'
  | 'undated-promise'
  | 'wrong-client';

/** A mail to try: what somebody of the studio may write, and whether the flag speaks of it or only nearly. */
export interface PlantedDraft {
  readonly flag: DraftFlag;
  readonly kind: 'fires' | 'silent';
  /** Key of the writer. */
  readonly person: string;
  /** Parts of the readers' addresses before the at sign. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attached?: readonly string[];
  /** Subject of the mail it replies to. */
  readonly answers?: string;
}

type Words = Omit<PlantedDraft, 'flag' | 'kind' | 'person'> & { readonly person?: string };

function pair(flag: DraftFlag, speaks: Words, nearMiss: Words): readonly PlantedDraft[] {
  return [
    { person: 'ellen', ...speaks, flag, kind: 'fires' },
    { person: 'ellen', ...nearMiss, flag, kind: 'silent' },
  ];
}

/** For each flag on drafts one mail of which it speaks and one that only looks like it. */
export const plantedDrafts: readonly PlantedDraft[] = [
  ...pair(
    'apology-without-update',
    {
      to: ['grant.oyelaran'],
      subject: 'Tariff page',
      text: 'Grant,\n\nthe page is down again since 8:15. We are very sorry.',
    },
    {
      to: ['grant.oyelaran'],
      subject: 'Tariff page',
      text: 'Grant,\n\nthe page is down again since 8:15. We are very sorry. You hear from me at 15:00.',
    },
  ),
  ...pair(
    'bare-bad-news',
    {
      to: ['joss.penrose'],
      subject: 'Harbour film',
      text: 'Joss,\n\nthe boat company has cancelled our day on the water.',
    },
    {
      to: ['joss.penrose'],
      subject: 'Harbour film',
      text: 'Joss,\n\nthe boat company has cancelled our day on the water, because of the storm. I suggest that we film from the pier.',
    },
  ),
  ...pair(
    'busy-excuse',
    { to: ['beth.arkwright'], subject: 'Team page', text: 'Beth,\n\nsorry for the wait, we have been very busy.' },
    { to: ['beth.arkwright'], subject: 'Team page', text: 'Beth,\n\nI know you are busy: the page can wait.' },
  ),
  ...pair(
    'missing-attachment',
    { to: ['kim.ashdown'], subject: 'Speakers', text: 'Kim,\n\nplease find attached the list of speakers.' },
    {
      to: ['kim.ashdown'],
      subject: 'Speakers',
      text: 'Kim,\n\nplease find attached the list of speakers.',
      attached: ['Speakers.xlsx'],
    },
  ),
  ...pair(
    'missing-time-slots',
    { to: ['arjun.mistry'], subject: 'Frames', text: 'Arjun,\n\nwhen are you free for a call?' },
    {
      to: ['arjun.mistry'],
      subject: 'Frames',
      text: 'Arjun,\n\nwhen are you free for a call? Tuesday 10:00 or Wednesday 15:00 would suit me.',
    },
  ),
  ...pair(
    'unanswered-questions',
    {
      to: ['lewis.tan'],
      subject: 'RE: Opening night: three questions',
      answers: 'Opening night: three questions',
      text: 'Lewis,\n\ntwelve chairs, please. The caterer can use the loading bay.',
    },
    {
      to: ['lewis.tan'],
      subject: 'RE: Opening night: three questions',
      answers: 'Opening night: three questions',
      text: 'Lewis,\n\ntwelve chairs, please. Jack prints the badges. The loading bay is free.',
    },
  ),
  ...pair(
    'unapproved-work',
    { person: 'sam', to: ['grant.oyelaran'], subject: 'Door drops', text: 'Grant,\n\nthe new leaflet page is live.' },
    {
      person: 'sam',
      to: ['grant.oyelaran'],
      subject: 'Door drops',
      text: 'Grant,\n\nonce you approve it, the leaflet page goes live.',
    },
  ),
  ...pair(
    'undated-promise',
    {
      to: ['amy.sutton'],
      subject: 'Trail guide',
      text: 'Amy,\n\nI will send you the third guide as soon as possible.',
    },
    {
      to: ['amy.sutton'],
      subject: 'Trail guide',
      text: 'Amy,\n\nI will send you the third guide as soon as possible, by Friday noon at the latest.',
    },
  ),
  ...pair(
    'wrong-client',
    {
      to: ['dana.fox', 'joss.penrose'],
      subject: 'Photographs',
      text: 'Hello both,\n\nthe photographs are in the folder.',
    },
    {
      to: ['isla.trevose', 'joss.penrose'],
      subject: 'Photographs',
      text: 'Hello both,\n\nthe photographs are in the folder.',
    },
  ),
];
