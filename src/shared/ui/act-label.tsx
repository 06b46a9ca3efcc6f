import {
  ArrowForward20Regular,
  ArrowReply20Regular,
  CalendarAdd20Regular,
  PersonAdd20Regular,
  PersonDelete20Regular,
  TextBulletListSquareEdit20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { assertNever } from '../domain/assert-never';
import { givenName } from '../domain/given-name';
import { MINUTE, type ZoneName } from '../domain/instant';
import type { Person } from '../domain/person';
import { sayGap, sayTime } from '../domain/say-time';
import { cityOf } from '../domain/zone-city';
import type { Act, Finding } from '../rules/finding';

/** The words on an act's button. Times in the user's zone. `other` is the title of the meeting it changes, where that is not the finding's own. */
export function actLabel(act: Act, zone: ZoneName, locale: string, other?: string): string {
  const it = other === undefined ? '' : ` “${other.length > 24 ? `${other.slice(0, 22).trimEnd()}…` : other}”`;
  switch (act.kind) {
    case 'add-cc':
      return 'Add to Cc';
    case 'leave-out':
      return 'Leave out…';
    case 'invite':
      return `Invite ${firstNames(act.people)}`;
    case 'remove-recipients':
      return `Remove ${firstNames(act.people)}`;
    case 'it-is-right':
      return 'It is right';
    case 'say-when':
      return act.zone === zone ? act.said : `${act.said} ${cityOf(act.zone)}`;
    case 'offer-times':
      return act.hold === undefined ? `Offer ${act.said}` : 'Offer and hold both times';
    case 'release-times':
      return `Release ${act.said}`;
    case 'settle-promise':
      return act.as === 'promise-done' ? 'It is done' : 'Nothing is due here';
    case 'ask-for-feedback':
      return `Ask ${firstNames([act.to])}`;
    case 'insert-questions':
      return act.questions.length === 1 ? 'Insert the question' : 'Insert the questions';
    case 'draft-agenda':
      return 'Draft agenda';
    case 'ask-for-agenda':
      return 'Ask for an agenda';
    case 'agenda-agreed':
      return 'Agenda agreed otherwise';
    case 'draft-minutes':
      return 'Draft minutes';
    case 'minutes-elsewhere':
      return 'Minutes are kept elsewhere';
    case 'did-not-happen':
      return 'It did not happen';
    case 'start-later':
      return `Start${it} at ${sayTime(act.start, zone, locale)}`;
    case 'end-earlier':
      return `End${it} at ${sayTime(act.end, zone, locale)}`;
    case 'hold':
      return `Hold ${sayGap((act.end - act.start) / MINUTE)} ${act.purpose === 'prepare' ? 'before' : 'after'}`;
    case 'forward':
      return `Forward to ${firstNames(act.people)}`;
    case 'reply':
      return 'Reply';
    case 'open':
      if (act.title !== undefined)
        return `Open “${act.title.length > 40 ? `${act.title.slice(0, 38).trimEnd()}…` : act.title}”`;
      return act.item.kind === 'meeting' ? 'Open the meeting' : 'Open the mail';
    case 'open-handover':
      return 'Open the notes';
    default:
      return assertNever(act);
  }
}

/** Title of the meeting an act changes when it is another one than the finding is about. */
export function otherMeeting(act: Act, finding: Finding): string | undefined {
  const changed = act.kind === 'start-later' || act.kind === 'end-earlier' ? act.meetingId : finding.subject.id;
  return changed === finding.subject.id ? undefined : finding.evidence.find((e) => e.id === changed)?.quote;
}

/** The icon of the first finding's act; later ones have none (pane.md §5). */
export function actIcon(act: Act): ReactElement | undefined {
  switch (act.kind) {
    case 'add-cc':
    case 'invite':
      return <PersonAdd20Regular />;
    case 'remove-recipients':
      return <PersonDelete20Regular />;
    case 'reply':
      return <ArrowReply20Regular />;
    case 'forward':
      return <ArrowForward20Regular />;
    case 'insert-questions':
    case 'draft-agenda':
    case 'ask-for-agenda':
    case 'ask-for-feedback':
    case 'draft-minutes':
      return <TextBulletListSquareEdit20Regular />;
    case 'hold':
      return <CalendarAdd20Regular />;
    default:
      return undefined;
  }
}

/** First names for a button: “Dana”, “Dana and Tom”, “Dana and 2 more”. */
export function firstNames(people: readonly Person[]): string {
  const names = people.map((p) => givenName(p.name) || p.address);
  if (names.length <= 2) return names.join(' and ');
  return `${names[0]} and ${names.length - 1} more`;
}
