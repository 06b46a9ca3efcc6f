import type { Words } from './words';

/** English. */
export const ENGLISH: Words = {
  look: 'Take a look',
  and: ' and ',
  more: ' and {n} more',
  dropped:
    '{who} [decides|decide] at {client} and [was on the last mail, but is not on this one|are no longer on this mail].',
  approval: 'This asks {client} for approval, but not {who}, who [decides|decide].',
  trouble: 'This tells {client} of a problem, but not {who}, who [decides|decide].',
  away: '{who} is away; {deputy} stands in and is not on this mail.',
  twoClients: 'This goes to {who}, who have nothing to do with each other.',
  inSubject: 'The subject speaks of {name}, but this goes to {client}.',
  inFile: 'A file name speaks of {name}, but this goes to {client}.',
  lookAlike: '{address} is not at {domain}: the address differs by one letter.',
  undated: '“{words}” names no day.',
  noAgenda: 'No agenda yet in this invitation to {client}.',
  overlap: 'This meeting with {client} overlaps another appointment.',
  noMinute: 'No minute between this meeting with {client} and another appointment.',
  fewMinutes: 'Only {n} min between this meeting with {client} and another appointment.',
  decision: 'This meeting is there to decide; {who}, who [decides|decide] at {client}, [is|are] not invited.',
};
