import { spokenName } from '../domain/client';
import type { Client } from '../domain/client';
import { clientOfMeeting, sayNames } from '../domain/client-meeting';
import { decisionGap, earlierMails } from '../domain/decision-check';
import { clientsOnMail, gotLaterMail, isCircular } from '../domain/decision-mail';
import type { Addressed, DecisionGap } from '../domain/decision-check';
import { decisionMeetingGap } from '../domain/decision-meeting';
import { awayNotice, deputyIn, isAmong } from '../domain/decision-makers';
import { DAY } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import type { Person } from '../domain/person';
import { sayDecisionGap } from '../domain/say-decision-gap';
import { quotedTitle } from '../domain/say-title';
import { sayWhen } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import type { Act, Evidence, Weight } from './finding';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Characters of a subject that leave the sentence on two lines at 380 px. */
const SUBJECT = 26;

/** A mail to a client that matters, without the person who decides (F5). */
export const missingDecisionMaker = defineRule({
  id: 'missing-decision-maker',
  subjects: ['sent-message', 'message-draft', 'meeting'],
  level: 'warning',
  title: 'Decision-maker not on a mail that matters',
  about:
    'Looks at mails to a client: dropped from the thread, approval, incident or delay, change of date, scope or price, results, second chase; and at meetings called for a decision.',
  why: 'A decision that the decision-maker never saw comes back as a surprise.',
  tips: [2, 41],
  options: { daysBack: 90, changes: true, reports: true, chases: true },
  optionLabels: {
    daysBack: { label: 'Days a sent mail is looked at' },
    changes: { label: 'Changes of date, scope or price' },
    reports: { label: 'Results and reports' },
    chases: { label: 'Second chase on the same question' },
  },
  says: 'Dana Fox decides at Halden and was on the last mail, but is not on this one.',
  examples: {
    failed: [
      'A reply to Halden that leaves out Dana Fox, who was on the mail before.',
      '“Could you approve the new layout?” to Halden without Dana Fox.',
    ],
    passed: ['Dana Fox is in Cc.', 'Dana Fox was left out on purpose, with a reason.', 'A mail among colleagues only.'],
  },
  check(subject, { snapshot, options }): Outcome | readonly Outcome[] {
    if (subject.kind === 'meeting') return checkMeeting(subject.value, snapshot);
    const draft = subject.kind === 'message-draft';
    const id = draft ? null : subject.value.id;
    const mail: Addressed = {
      conversationId: subject.value.conversationId,
      subject: subject.value.subject,
      facts: subject.value.facts,
      people: [...subject.value.to, ...subject.value.cc],
      at: subject.kind === 'message-draft' ? snapshot.now : subject.value.sentAt,
    };
    if (!draft && (mail.facts.automatic || mail.at < snapshot.now - options.daysBack * DAY))
      return { outcome: 'inapplicable' };
    const about = [id, mail.conversationId].filter((a) => a !== null);
    if (
      about.some((a) =>
        snapshot.answersAbout(a).some((w) => w.kind === 'left-out-on-purpose' || w.kind === 'not-impactful'),
      )
    ) {
      return { outcome: 'passed', why: 'Left out on purpose.' };
    }
    const clients = clientsOnMail(mail, snapshot);
    const outcomes = clients.map((client): Outcome => {
      const gap = decisionGap(mail, client, earlierMails(mail, snapshot, id), snapshot);
      if (gap === null || isCircular(mail, client, gap, snapshot) || switchedOff(gap, options))
        return { outcome: 'passed', why: 'Everybody who decides is on it now.' };
      if (!draft && gotLaterMail(mail, gap, client, snapshot))
        return { outcome: 'passed', why: `${sayNames(gap.missing)} got a later mail of this thread.` };
      return tell(gap, mail, client, id, snapshot);
    });
    return outcomes.length === 0 ? { outcome: 'inapplicable' } : outcomes;
  },
});

/** A coming meeting of ours that is there to decide, without anybody who decides. */
function checkMeeting(meeting: Meeting, snapshot: Snapshot): Outcome {
  const client = clientOfMeeting(meeting, snapshot);
  if (client === null) return { outcome: 'inapplicable' };
  const missing = decisionMeetingGap(meeting, client, snapshot);
  if (missing.length === 0) return { outcome: 'passed', why: 'Somebody who decides is invited now.' };
  const people = missing.map((p) => ({ address: p.address, name: p.name }));
  const [title, who] = [quotedTitle(meeting.title), sayNames(missing)];
  return {
    outcome: 'failed',
    level: 'info',
    weight: 'this-week',
    clientId: client.id,
    part: 'invite',
    at: meeting.start,
    message: `${title} is there to decide; ${who}, who ${missing.length === 1 ? 'decides' : 'decide'} at ${spokenName(client)}, ${missing.length === 1 ? 'is' : 'are'} not invited.`,
    evidence: [
      { kind: 'meeting', id: meeting.id, at: meeting.start, quote: (meeting.title ?? '').slice(0, 160) },
      ...missing.map((p): Evidence => ({ kind: 'person', id: p.address, by: p.name })),
    ],
    acts: [{ kind: 'invite', people }],
  };
}

function switchedOff(
  gap: DecisionGap,
  options: { readonly changes: boolean; readonly reports: boolean; readonly chases: boolean },
): boolean {
  return (
    (gap.reason === 'change' && !options.changes) ||
    (gap.reason === 'report' && !options.reports) ||
    (gap.reason === 'chase' && !options.chases)
  );
}

function tell(gap: DecisionGap, mail: Addressed, client: Client, id: string | null, snapshot: Snapshot): Outcome {
  const strong = gap.reason === 'dropped' || gap.reason === 'approval' || gap.reason === 'trouble';
  const away =
    gap.missing.length === 1 && gap.missing[0] ? awayNotice(gap.missing[0], client, mail.at, snapshot) : null;
  const deputy = away && gap.missing[0] ? deputyIn(away, gap.missing[0], client) : null;
  if (deputy && isAmong(deputy, mail.people, client)) return { outcome: 'passed', why: `${deputy.name} stands in.` };
  const people: readonly Person[] = (deputy ? [deputy] : gap.missing).map((p) => ({
    address: p.address,
    name: p.name,
  }));
  const copy: Act = id === null ? { kind: 'add-cc', people } : { kind: 'forward', messageId: id, people };
  return {
    outcome: 'failed',
    clientId: client.id,
    level: strong ? 'warning' : 'info',
    weight: weightOf(strong, mail, id, snapshot),
    message:
      deputy && gap.missing[0]
        ? `${gap.missing[0].name} is away; ${deputy.name} stands in and is not on this mail.`
        : sayDecisionGap(gap, client, id === null ? 'This' : quotedTitle(mail.subject, 'This', SUBJECT)),
    part: client.id,
    at: mail.at,
    evidence: [
      {
        kind: id === null ? 'draft' : 'message',
        id: id ?? 'draft',
        at: mail.at,
        quote: gap.cue?.quote ?? mail.subject.slice(0, 160),
      },
      ...(gap.last ? [evidenceOf(gap, snapshot)].flat() : []),
      ...gap.missing.map((p): Evidence => ({ kind: 'person', id: p.address, by: p.name })),
    ],
    measures: gap.last
      ? [
          {
            value: sayWhen(gap.last.sentAt, snapshot.now, snapshot.workingHours.zone, snapshot.locale),
            label: gap.reason === 'chase' ? 'asked before' : 'last on this thread',
          },
        ]
      : [],
    acts: [
      copy,
      {
        kind: 'leave-out',
        people: gap.missing.map((p) => ({ address: p.address, name: p.name })),
        about: mail.conversationId ?? id ?? 'draft',
      },
    ],
  };
}

function evidenceOf(gap: DecisionGap, snapshot: Snapshot): readonly Evidence[] {
  if (!gap.last) return [];
  const shown =
    gap.reason === 'chase' && gap.last.facts.chase ? gap.last.facts.chase.quote : gap.last.subject.slice(0, 160);
  const by = gap.last.from && !snapshot.me.addresses.includes(gap.last.from.address) ? { by: gap.last.from.name } : {};
  return [
    {
      kind: 'message',
      id: gap.last.id,
      at: gap.last.sentAt,
      quote: shown,
      ...by,
      ...(gap.last.link === null ? {} : { link: gap.last.link }),
    },
  ];
}

function weightOf(strong: boolean, mail: Addressed, id: string | null, snapshot: Snapshot): Weight {
  if (!strong) return 'later';
  const age = snapshot.now - mail.at;
  return id === null || age < 2 * DAY ? 'today' : age < 14 * DAY ? 'this-week' : 'later';
}
