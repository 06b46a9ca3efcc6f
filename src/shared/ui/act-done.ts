import { assertNever } from '../domain/assert-never';
import type { ZoneName } from '../domain/instant';
import { sayTime } from '../domain/say-time';
import type { Act } from '../rules/finding';
import { firstNames } from './act-label';

/** What the finding's place says once an act is done. */
export function actDone(act: Act, zone: ZoneName, locale: string): string {
  switch (act.kind) {
    case 'add-cc':
      return `${firstNames(act.people)} ${act.people.length === 1 ? 'is' : 'are'} copied.`;
    case 'leave-out':
      return 'Left out on purpose.';
    case 'invite':
      return `${firstNames(act.people)} ${act.people.length === 1 ? 'is' : 'are'} invited.`;
    case 'remove-recipients':
      return `${firstNames(act.people)} ${act.people.length === 1 ? 'is' : 'are'} off this mail.`;
    case 'it-is-right':
      return 'Noted: it is right.';
    case 'say-when':
      return `It says “${act.text}” now.`;
    case 'offer-times':
      return `It offers ${act.said} now${act.hold === undefined ? '.' : ', and both are held.'}`;
    case 'release-times':
      return `${act.said.charAt(0).toUpperCase()}${act.said.slice(1)} ${act.meetingIds.length === 1 ? 'is' : 'are'} free again.`;
    case 'settle-promise':
      return act.as === 'promise-done' ? 'Noted: it is done.' : 'Noted: nothing is due.';
    case 'insert-questions':
      return 'On top of the draft now, to be answered there.';
    case 'draft-agenda':
      return 'The agenda is drafted.';
    case 'agenda-agreed':
      return 'Noted: agreed otherwise.';
    case 'minutes-elsewhere':
      return 'Noted: kept elsewhere.';
    case 'did-not-happen':
      return 'Noted: it did not happen.';
    case 'start-later':
      return `It begins at ${sayTime(act.start, zone, locale)} now.`;
    case 'end-earlier':
      return `It ends at ${sayTime(act.end, zone, locale)} now.`;
    case 'hold':
      return 'The time is held.';
    case 'ask-for-agenda':
    case 'ask-for-feedback':
    case 'draft-minutes':
    case 'forward':
    case 'reply':
      return 'A draft is open. Nothing is sent by itself.';
    case 'open':
    case 'open-handover':
      return 'Opened.';
    default:
      return assertNever(act);
  }
}

const OPENING: ReadonlySet<Act['kind']> = new Set([
  'insert-questions',
  'draft-agenda',
  'ask-for-agenda',
  'ask-for-feedback',
  'draft-minutes',
  'forward',
  'reply',
  'open',
  'open-handover',
]);

/** Acts that end a finding by themselves; the others open something in which the user goes on. */
export function settles(act: Act): boolean {
  return !OPENING.has(act.kind);
}
