import type { ComingMeeting } from '../../shared/domain/coming-meetings';
import type { Finding } from '../../shared/rules/finding';
import { sayNumber, sayNumberFirst } from '../../shared/domain/say-number';

/** Findings on one meeting: about it, or with it among the evidence of another meeting's finding. */
export function findingsOn(meetingId: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((f) => f.subject.kind === 'meeting' && f.subject.id === meetingId);
}

/** A coming meeting with what is missing before it: its own findings, then open ones of its client (minutes of the last meeting). */
export interface MeetingWarning extends ComingMeeting {
  readonly finding: Finding;
  readonly more: number;
}

const ROOM_RULE = 'back-to-back-meetings';

/** What each coming client meeting lacks, worst first; a finding of the client stands at its next meeting only. */
export function meetingWarnings(
  coming: readonly ComingMeeting[],
  findings: readonly Finding[],
): readonly MeetingWarning[] {
  const claimed = new Set<string>();
  const warnings = coming.flatMap((each): readonly MeetingWarning[] => {
    const own = findingsOn(each.meeting.id, findings).filter((f) => f.outcome === 'failed');
    const ofClient = claimed.has(each.client.id)
      ? []
      : findings.filter(
          (f) =>
            f.clientId === each.client.id &&
            f.outcome === 'failed' &&
            f.subject.kind === 'meeting' &&
            f.at <= each.meeting.start &&
            !own.includes(f) &&
            f.ruleId !== ROOM_RULE,
        );
    claimed.add(each.client.id);
    const all = [
      ...own.filter((f) => f.ruleId !== ROOM_RULE),
      ...ofClient.filter((f) => f.ruleId === 'missing-minutes'),
      ...own.filter((f) => f.ruleId === ROOM_RULE),
    ];
    const [finding] = all;
    return finding ? [{ ...each, finding, more: all.length - 1 }] : [];
  });
  const order = { today: 0, 'this-week': 1, later: 2 };
  return [...warnings].sort(
    (a, b) => order[a.finding.weight] - order[b.finding.weight] || a.meeting.start - b.meeting.start,
  );
}

/** The page's heading: how many client meetings, how many need something. */
export function weekHeading(meetings: number, warned: number, until: string, complete: boolean): string {
  if (meetings === 0) return complete ? `No client meetings to ${until}` : 'No client meetings seen so far';
  const head = `${sayNumberFirst(meetings)} client ${meetings === 1 ? 'meeting' : 'meetings'} to ${until}`;
  if (warned === 0) return complete ? `${head}, nothing missing` : head;
  return `${head}, ${warned === meetings && meetings > 1 ? 'all need' : `${sayNumber(warned)} ${warned === 1 ? 'needs' : 'need'}`} something`;
}
