import type { Words } from './words';

/** English. */
export const ENGLISH: Words = {
  look: 'Take a look',
  and: ' and ',
  more: ' and {n} more',
  dropped: '{who} [decides|decide] at {client} and [was|were] on the last mail, but [is|are] not on this one.',
  approval: 'This asks {client} for approval; {who}, who [decides, is|decide, are] not on it.',
  trouble: 'This tells {client} of a problem; {who}, who [decides, is|decide, are] not on it.',
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
