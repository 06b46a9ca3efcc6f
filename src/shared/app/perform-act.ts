import { meetingFromDraft, NEW_MEETING } from '../domain/draft-meeting';
import type { Meeting } from '../domain/meeting';
import { urlPart } from '../domain/url-part';
import type { Act, Finding, SubjectRef } from '../rules/finding';
import { AGENDA_TEXT, agendaMail, askForAgendaMail, feedbackMail, minutesMail, passOnMail } from './act-mails';
import { keepAnswer } from './answer-actions';
import { addPeople, offerAndHold, offerTimesInDraft, removePeople, sayWhenInDraft } from './draft-acts';
import type { ActResult, CalendarWrites } from './calendar-writes';
import { insertQuestions } from './insert-questions';
import { meetingOf } from './open-item-check';
import type { SessionCore } from './session-core';
import { itemHostOf } from './session-parts';
import type { TimeHolds } from './time-holds';

const UNSUPPORTED: ActResult = { kind: 'unsupported' };

/** What acts are carried out with. */
export interface ActParts {
  readonly core: SessionCore;
  readonly calendar: CalendarWrites;
  readonly holds: TimeHolds;
  /** Text of a mail, read on demand; null when it may not be read. */
  readText(messageId: string): Promise<string | null>;
}

function findMeeting(core: SessionCore, id: string): Meeting | null {
  const { item, snapshot } = core.holder.get();
  if (snapshot === null) return null;
  if (item.kind !== 'meeting-organizer') return snapshot.meetingById.get(id) ?? null;
  // The form that is open counts, saved or not: its times are the ones to go back to.
  const open = meetingFromDraft(item.meeting, meetingOf(item.meeting, snapshot), snapshot);
  return open.id === id ? open : (snapshot.meetingById.get(id) ?? null);
}

/** Whether the item open beside the pane is this meeting, being changed by its organizer. */
function isOpen(core: SessionCore, meeting: Meeting): boolean {
  const { item, snapshot } = core.holder.get();
  return (
    item.kind === 'meeting-organizer' &&
    snapshot !== null &&
    (meetingOf(item.meeting, snapshot)?.id ?? item.meeting.id ?? NEW_MEETING) === meeting.id
  );
}

async function setTimes(
  { core, calendar }: ActParts,
  meeting: Meeting,
  start: number,
  end: number,
): Promise<ActResult> {
  const host = itemHostOf(core.parts.host);
  if (host === null || !isOpen(core, meeting)) return calendar.setTimes(meeting, start, end);
  const result = await host.setTime(start, end);
  return result.kind === 'done'
    ? { ...result, undo: { undo: () => void host.setTime(meeting.start, meeting.end) } }
    : result;
}

/** Replies to the mail being read where it is the one, beginning with `text`; else opens it. */
function reply(core: SessionCore, messageId: string, text: string): Promise<ActResult> {
  const host = itemHostOf(core.parts.host);
  const { item, snapshot } = core.holder.get();
  const message = snapshot?.messageById.get(messageId);
  const open =
    item.kind === 'message-read' && message !== undefined && item.internetMessageId === message.internetMessageId;
  if (host !== null && open && item.internetMessageId !== null) return host.replyAll(text);
  return core.parts.host.openItem('message', messageId, message?.link ?? null);
}

function openThing(core: SessionCore, item: SubjectRef, link: string | null): Promise<ActResult> {
  const { host } = core.parts;
  switch (item.kind) {
    case 'meeting':
    case 'message':
      return host.openItem(item.kind, item.id, link);
    case 'client':
      return host.openTab(`client/${item.id}`);
    case 'conversation':
    case 'draft':
      return link === null ? Promise.resolve(UNSUPPORTED) : host.openLink(link);
    default:
      throw new Error(`Unexpected item: ${String(item.kind satisfies never)}`);
  }
}

/** Acts about one meeting. */
async function onMeeting(
  act: Extract<Act, { meetingId: string }>,
  finding: Finding,
  parts: ActParts,
): Promise<ActResult> {
  const { core, calendar } = parts;
  const { host } = core.parts;
  const { snapshot } = core.holder.get();
  const meeting = findMeeting(core, act.meetingId);
  if (act.kind === 'agenda-agreed' || act.kind === 'minutes-elsewhere' || act.kind === 'did-not-happen') {
    return {
      kind: 'done',
      undo: keepAnswer(core, { kind: act.kind, about: act.meetingId, reason: '' }, finding.clientId),
    };
  }
  if (meeting === null || snapshot === null) return UNSUPPORTED;
  switch (act.kind) {
    case 'draft-agenda': {
      const itemHost = itemHostOf(host);
      return itemHost !== null && isOpen(core, meeting)
        ? itemHost.insertText(AGENDA_TEXT)
        : host.composeMail(agendaMail(meeting, snapshot));
    }
    case 'ask-for-agenda':
      return host.composeMail(askForAgendaMail(meeting, snapshot));
    case 'draft-minutes':
      return host.composeMail(minutesMail(meeting, snapshot));
    case 'start-later':
      return setTimes(parts, meeting, act.start, Math.max(meeting.end, act.start));
    case 'end-earlier':
      return setTimes(parts, meeting, Math.min(meeting.start, act.end), act.end);
    case 'hold':
      return calendar.hold(meeting, act.purpose, act.start, act.end);
    default:
      throw new Error(`Unexpected act: ${String(act satisfies never)}`);
  }
}

/**
 * Carries out what ends a finding: in the open draft where the host has it open, else through Graph where the user agrees, else
 * as a new mail to look over. Nothing is ever sent. `unsupported` where neither can.
 */
export async function performAct(act: Act, finding: Finding, parts: ActParts): Promise<ActResult> {
  const { core } = parts;
  switch (act.kind) {
    case 'add-cc':
      return addPeople(core, 'cc', act.people);
    case 'invite':
      return addPeople(core, 'required', act.people);
    case 'leave-out':
      return {
        kind: 'done',
        undo: keepAnswer(core, { kind: 'left-out-on-purpose', about: act.about, reason: '' }, finding.clientId),
      };
    case 'remove-recipients':
      return removePeople(core, act.people);
    case 'it-is-right':
      return {
        kind: 'done',
        undo: keepAnswer(core, { kind: 'right-client', about: act.about, reason: '' }, finding.clientId),
      };
    case 'settle-promise':
      return {
        kind: 'done',
        undo: keepAnswer(core, { kind: act.as, about: act.about, reason: '' }, finding.clientId),
      };
    case 'ask-for-feedback':
      return core.parts.host.composeMail(feedbackMail(act.to));
    case 'insert-questions':
      return insertQuestions(core, act.questions);
    case 'say-when':
      return sayWhenInDraft(core, act);
    case 'offer-times':
      return act.hold === undefined ? offerTimesInDraft(core, act) : offerAndHold(core, act, act.hold, parts.holds);
    case 'release-times':
      return parts.holds.release(act.meetingIds);
    case 'forward': {
      const { snapshot } = core.holder.get();
      const message = snapshot?.messageById.get(act.messageId);
      if (snapshot == null || message === undefined) return UNSUPPORTED;
      return core.parts.host.composeMail(
        passOnMail(message, act.people, await parts.readText(act.messageId), snapshot),
      );
    }
    case 'reply':
      return reply(core, act.messageId, act.text ?? '');
    case 'open':
      return openThing(core, act.item, act.link);
    case 'open-handover':
      return core.parts.host.openTab(`handover/${urlPart(act.clientId)}`);
    default:
      return onMeeting(act, finding, parts);
  }
}
