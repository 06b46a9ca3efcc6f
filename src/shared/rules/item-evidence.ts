import { quoteOf } from '../domain/facts/quote';
import type { Meeting } from '../domain/meeting';
import type { Message } from '../domain/message';
import type { Touchpoint } from '../domain/touchpoint';
import type { Act, Evidence } from './finding';

/** A meeting as proof: its title is quoted where it has one. */
export function meetingEvidence(meeting: Meeting): Evidence {
  return {
    kind: 'meeting',
    id: meeting.id,
    at: meeting.start,
    ...((meeting.title ?? '').trim() === '' ? {} : { quote: quoteOf(meeting.title ?? '') }),
    ...(meeting.link === null ? {} : { link: meeting.link }),
  };
}

/** A mail as proof: `quote` are the words that matter, its subject where none do. */
export function messageEvidence(message: Message, quote = message.subject): Evidence {
  return {
    kind: 'message',
    id: message.id,
    at: message.sentAt,
    ...(quote.trim() === '' ? {} : { quote: quoteOf(quote) }),
    ...(message.from === null ? {} : { by: message.from.name }),
    ...(message.link === null ? {} : { link: message.link }),
  };
}

/** A contact as proof, mail or meeting. */
export function touchEvidence(touch: Touchpoint): Evidence {
  return touch.kind === 'mail' ? messageEvidence(touch.message) : meetingEvidence(touch.meeting);
}

/** Takes the reader to a contact: a mail is answered, a meeting is opened. */
export function actOnTouch(touch: Touchpoint): Act {
  return touch.kind === 'mail'
    ? { kind: 'reply', messageId: touch.message.id }
    : { kind: 'open', item: { kind: 'meeting', id: touch.meeting.id }, link: touch.meeting.link };
}
