import { messageFacts } from '../domain/facts/message-facts';
import { ownText } from '../domain/facts/own-text';
import type { MessageDraft } from '../domain/draft';
import { meetingFromDraft, withMeeting } from '../domain/draft-meeting';
import type { Meeting } from '../domain/meeting';
import type { OpenCompose, OpenItem, OpenMessage } from '../domain/open-item';
import type { MeetingDraft } from '../domain/draft';
import type { Snapshot } from '../domain/snapshot';
import { undatedPromises } from '../domain/undated-promise';
import type { Finding } from '../rules/finding';
import { openFindings } from '../rules/finding-states';
import type { FindingStates, RuleSettings } from '../rules/rule-settings';
import { runOn } from '../rules/run-rules';

/** What a check of the open item rests on. */
export interface CheckBasis {
  readonly snapshot: Snapshot;
  /** Open findings of the last look. */
  readonly findings: readonly Finding[];
  readonly rules: RuleSettings;
  readonly states: FindingStates;
}

/** The mail being written, its text reduced to facts. */
export function draftOf(compose: OpenCompose): MessageDraft {
  const { conversationId, subject, to, cc, bcc, attachmentNames, text } = compose;
  const facts = messageFacts({ subject, text, attachmentNames, automatic: false, preview: '' });
  const own = text === null ? null : ownText(text);
  const undated = own === null ? [] : undatedPromises(own);
  return { kind: 'message', conversationId, subject, to, cc, bcc, attachmentNames, facts, undated, text: own };
}

/** The calendar's own entry of an open meeting. Outlook's ids of open items are not the immutable ones, so start and title help. */
export function meetingOf(draft: MeetingDraft, snapshot: Snapshot): Meeting | null {
  const known = draft.id === null ? undefined : snapshot.meetingById.get(draft.id);
  if (known !== undefined) return known;
  if (draft.id === null) return null;
  return (
    snapshot.meetings.find((m) => m.start === draft.start && m.end === draft.end && m.title === draft.title) ?? null
  );
}

/** Ids of mails we know in the open mail's conversation, itself included. */
function knownMail(item: OpenMessage, snapshot: Snapshot): ReadonlySet<string> {
  const inThread = item.conversationId === null ? [] : (snapshot.conversation.get(item.conversationId) ?? []);
  const same = snapshot.messages.filter(
    (m) => item.internetMessageId !== null && m.internetMessageId === item.internetMessageId,
  );
  return new Set([...inThread, ...same].map((m) => m.id));
}

/** Open findings on the item beside the pane: of a draft checked as it stands, of anything else those the last look gave. */
export function itemFindings(item: OpenItem, basis: CheckBasis): readonly Finding[] {
  const { snapshot, rules, states } = basis;
  switch (item.kind) {
    case 'message-compose':
      return openFindings(
        runOn({ kind: 'message-draft', value: draftOf(item) }, snapshot, rules),
        states,
        snapshot.now,
      );
    case 'meeting-organizer': {
      // As it stands in the form, under the calendar's own id, so that what was said to a finding holds here too.
      const value = meetingFromDraft(item.meeting, meetingOf(item.meeting, snapshot), snapshot);
      return openFindings(runOn({ kind: 'meeting', value }, withMeeting(snapshot, value), rules), states, snapshot.now);
    }
    case 'meeting-attendee': {
      const id = meetingOf(item.meeting, snapshot)?.id;
      return basis.findings.filter((f) => f.subject.kind === 'meeting' && f.subject.id === id);
    }
    case 'message-read': {
      const ids = knownMail(item, snapshot);
      // What is said of a client as a whole belongs here, too, where its reply goes to this mail.
      return basis.findings.filter(
        (f) =>
          (f.subject.kind === 'message' && ids.has(f.subject.id)) ||
          (f.subject.kind === 'client' &&
            f.acts.some((act) => act.kind === 'reply' && act.text !== undefined && ids.has(act.messageId))),
      );
    }
    case 'nothing':
    case 'opening':
    case 'unreadable':
      return [];
    default:
      throw new Error(`Unexpected item: ${String(item satisfies never)}`);
  }
}
