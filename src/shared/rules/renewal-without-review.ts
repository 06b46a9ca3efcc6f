import { spokenName } from '../domain/client';
import { clientDeclined } from '../domain/client-meeting';
import { readBackTo } from '../domain/contact-cadence';
import { DAY } from '../domain/instant';
import { saysReview } from '../domain/review-title';
import { count, sayDay } from '../domain/say-time';
import { isHeld } from '../domain/touchpoint';
import { civilDateOf, daysBetween, instantOf, isCivilDate } from '../domain/zoned-time';
import { meetingEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A contract renews soon, and no review of the account was held lately or is planned (tip 20). */
export const renewalWithoutReview = defineRule({
  id: 'renewal-without-review',
  subjects: ['client'],
  level: 'warning',
  onByDefault: false,
  title: 'Renewal near without a review',
  about:
    'Compares the renewal date in the client’s record with the calendar: a meeting named as a review, QBR or renewal, held lately or planned before that day.',
  why: 'A renewal is decided on what the client remembers; a review before it decides what that is.',
  tips: [20],
  options: { daysBefore: 60, reviewDays: 90 },
  optionLabels: {
    daysBefore: { label: 'Days before the renewal' },
    reviewDays: { label: 'Days for which a review held counts' },
  },
  says: 'Halden renews on 30 April, and no review is planned.',
  examples: {
    failed: ['Halden renews in 34 days; the last review was in autumn and none is planned.'],
    passed: ['“Quarterly review” with Halden is planned before the renewal.', 'A review was held six weeks ago.'],
    cantTell: ['The calendar has not been read.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const client = snapshot.clients.get(subject.value);
    const renewal = client?.renewal;
    if (client === undefined || renewal === undefined || !isCivilDate(renewal)) return { outcome: 'inapplicable' };
    const { now, workingHours, locale } = snapshot;
    const days = daysBetween(civilDateOf(now, workingHours.zone), renewal);
    if (days < 0 || days > options.daysBefore) return { outcome: 'inapplicable', why: 'The renewal is not near now.' };
    const end = instantOf(renewal, 24 * 60, workingHours.zone);
    const since = now - options.reviewDays * DAY;
    const reviews = (snapshot.meetingsOf.get(client.id) ?? []).filter(
      (m) => isHeld(m) && !clientDeclined(m, snapshot) && m.title !== null && saysReview(m.title),
    );
    const counts = reviews.find((m) => m.start > since && m.start < end);
    if (counts)
      return {
        outcome: 'passed',
        why: `A review with ${spokenName(client)} ${counts.start > now ? 'is planned' : 'was held'}.`,
      };
    const moment = instantOf(renewal, 12 * 60, workingHours.zone);
    const day = sayDay(moment, now, workingHours.zone, locale);
    const renews = `${spokenName(client)} renews ${/^\d/.test(day) ? `on ${day}` : day}`;
    const last = reviews.findLast((m) => m.start <= since);
    if (!readBackTo(snapshot.reach.calendar, since))
      return {
        outcome: 'cantTell',
        clientId: client.id,
        message: `${renews}; whether a review was held cannot be told before the calendar is read.`,
        evidence: [],
      };
    return {
      outcome: 'failed',
      clientId: client.id,
      level: days <= options.daysBefore / 2 ? 'warning' : 'info',
      weight: days <= options.daysBefore / 2 ? 'this-week' : 'later',
      part: renewal,
      at: moment,
      message: `${renews}, and no review is planned.`,
      evidence: [
        { kind: 'search', id: client.id, quote: `Renewal ${renewal}`, by: `record of ${spokenName(client)}` },
        ...(last ? [meetingEvidence(last)] : []),
      ],
      measures: [
        { value: count(days, 'day'), label: 'to the renewal' },
        { value: count(options.daysBefore, 'day'), label: 'ahead is good time' },
      ],
      notFound: `No meeting with ${spokenName(client)} named as a review, QBR or renewal in the last ${options.reviewDays} days or before the renewal.`,
    };
  },
});
