import type { Client } from './client';
import { isOurs } from './client-meeting';
import { namesFeedback } from './facts/feedback-cue';
import { groupByOne } from './group-by';
import { DAY, type Instant } from './instant';
import type { Meeting } from './meeting';
import type { Message } from './message';
import { saysReview } from './review-title';
import type { Snapshot } from './snapshot';
import { isHeld } from './touchpoint';
import { instantOf, isCivilDate } from './zoned-time';

/** Meetings that are a milestone by their title, not what leads up to them. */
const MILESTONE =
  /\b(?:go[- ]?live|launch|roll-?out|release|hand-?over|delivery|opening|premiere|final presentation|sign-?off|abnahme|übergabe|livegang|mise en (?:ligne|production)|lancement|livraison|lanzamiento|entrega)\b/i;
const BEFORE_IT =
  /\b(?:prep\w*|plan\w*|before|pre-?|rehearsal|dry run|readiness|checklist|schedule|kick-?off|countdown|check-?in|call|weekly|sync|status|vorbereitung|préparation|preparación)\b/i;
/** So many meetings in a row are a piece of work (tip 31: after it is a moment to ask). */
const SERIES = 4;

/** When it is natural to ask a client how we do: work went live, a milestone was held, a row of meetings came to its end, or the account changed hands. */
export type FeedbackMoment =
  | { readonly kind: 'live'; readonly at: Instant; readonly message: Message; readonly quote: string }
  | { readonly kind: 'milestone' | 'series'; readonly at: Instant; readonly meeting: Meeting }
  /** The account went from one of us to another; `to` names who looks after it now. */
  | { readonly kind: 'owner'; readonly at: Instant; readonly to: string };

/** The newest such moment between two instants; null when there was none. */
export function feedbackMoment(client: Client, from: Instant, to: Instant, snapshot: Snapshot): FeedbackMoment | null {
  const meetings = (snapshot.meetingsOf.get(client.id) ?? []).filter(isHeld);
  const within = (at: Instant) => at >= from && at <= to;
  const live = (snapshot.messagesOf.get(client.id) ?? []).flatMap((message): readonly FeedbackMoment[] => {
    const quote = message.facts.workDone?.quote;
    const told =
      quote !== undefined && message.from !== null && isOurs(message.from, snapshot) && within(message.sentAt);
    return told ? [{ kind: 'live', at: message.sentAt, message, quote }] : [];
  });
  const milestones = meetings.flatMap((meeting): readonly FeedbackMoment[] => {
    const title = meeting.title ?? '';
    return meeting.seriesId === null && within(meeting.end) && MILESTONE.test(title) && !BEFORE_IT.test(title)
      ? [{ kind: 'milestone', at: meeting.end, meeting }]
      : [];
  });
  const series = [...groupByOne(meetings, (m) => m.seriesId).values()].flatMap((all): readonly FeedbackMoment[] => {
    const meeting = all.at(-1);
    return meeting !== undefined && all.length >= SERIES && within(meeting.end)
      ? [{ kind: 'series', at: meeting.end, meeting }]
      : [];
  });
  const owner = ownerChange(client, snapshot);
  const changes = owner !== null && within(owner.at) ? [owner] : [];
  return [...live, ...milestones, ...series, ...changes].toSorted((a, b) => a.at - b.at).at(-1) ?? null;
}

/** The handover of an account for good, at noon of the last day of who gave it away. */
function ownerChange({ id }: Client, { handovers, workingHours }: Snapshot): FeedbackMoment | null {
  const { to = null, lastDay } = handovers?.get(id) ?? {};
  if (to === null || lastDay === undefined || !isCivilDate(lastDay)) return null;
  return { kind: 'owner', at: instantOf(lastDay, 12 * 60, workingHours.zone), to };
}

/**
 * When the client was last asked how we do, by a mail of ours or a meeting named as a feedback talk or a review of the account; in the
 * future where such a meeting is planned within the next `ahead` days. Null when nothing of it is known.
 */
export function lastFeedback(client: Client, ahead: number, snapshot: Snapshot): Instant | null {
  const mails = (snapshot.messagesOf.get(client.id) ?? []).filter(
    (m) =>
      m.from !== null &&
      !m.facts.automatic &&
      isOurs(m.from, snapshot) &&
      (m.facts.feedbackAsked !== undefined || namesFeedback(m.subject)),
  );
  const meetings = (snapshot.meetingsOf.get(client.id) ?? []).filter((m) => {
    const title = m.title ?? '';
    return isHeld(m) && m.start <= snapshot.now + ahead * DAY && (namesFeedback(title) || saysReview(title));
  });
  const times = [...mails.map((m) => m.sentAt), ...meetings.map((m) => m.start)];
  return times.length === 0 ? null : Math.max(...times);
}
