import { spokenName } from '../domain/client';
import { carriedTopics } from '../domain/carried-topics';
import { clientOfMeeting } from '../domain/client-meeting';
import { quoteOf } from '../domain/facts/quote';
import { DAY } from '../domain/instant';
import { sayMoment } from '../domain/say-time';
import { quotedTitle } from '../domain/say-title';
import { shortMark } from '../domain/short-mark';
import { isHeld } from '../domain/touchpoint';
import { meetingEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** The same matter stands on one agenda with a client after the other (tip 30). */
export const repeatedStatus = defineRule({
  id: 'repeated-status',
  subjects: ['meeting'],
  level: 'info',
  onByDefault: false,
  title: 'Same matter on agenda after agenda',
  about:
    'Compares the first topics of the agenda of a coming client meeting with those of the meetings before it. Standing topics, as next steps or figures, and agendas that never change are left out.',
  why: 'What is carried from meeting to meeting wants another approach, not another mention.',
  tips: [30],
  options: { agendas: 3, daysAhead: 7 },
  optionLabels: {
    agendas: { label: 'Agendas in a row', unit: 'meetings' },
    daysAhead: { label: 'Days looked ahead' },
  },
  says: '“Move the shop to the new server” stands on the third agenda with Halden.',
  examples: {
    failed: ['“Move the shop to the new server” on the agendas of 19 and 26 February and 5 March.'],
    passed: [
      '“Next steps” on every agenda.',
      'The same agenda every time: another flag speaks of it.',
      'The matter was missing once.',
    ],
  },
  check(subject, { snapshot, options }): Outcome | readonly Outcome[] {
    const meeting = subject.value;
    const client = clientOfMeeting(meeting, snapshot);
    const ahead = meeting.start > snapshot.now && meeting.start <= snapshot.now + options.daysAhead * DAY;
    if (client === null || !ahead || !isHeld(meeting) || meeting.agenda.grade !== 'present')
      return { outcome: 'inapplicable' };
    const found = carriedTopics(meeting, client.id, options.agendas, snapshot);
    if (found.length === 0) return { outcome: 'passed', why: 'The agenda has moved on.' };
    return found.map(({ topic, meetings }): Outcome => ({
      outcome: 'failed',
      clientId: client.id,
      weight: 'later',
      part: shortMark(topic),
      message: `${quotedTitle(topic)} stands on the ${ordinal(meetings.length)} agenda with ${spokenName(client)} in a row.`,
      evidence: [
        { ...meetingEvidence(meeting), quote: quoteOf(topic) },
        ...meetings.slice(0, -1).map((m) => ({ ...meetingEvidence(m), quote: quoteOf(m.agenda.quote ?? topic) })),
      ],
      measures: [
        { value: String(meetings.length), label: 'agendas in a row' },
        {
          value: sayMoment(
            meetings[0]?.start ?? meeting.start,
            snapshot.now,
            snapshot.workingHours.zone,
            snapshot.locale,
          ),
          label: 'the first of them',
        },
      ],
      acts: [{ kind: 'draft-agenda', meetingId: meeting.id }],
    }));
  },
});

function ordinal(n: number): string {
  const words = ['second', 'third', 'fourth', 'fifth', 'sixth'];
  return words[n - 2] ?? `${n}th`;
}
