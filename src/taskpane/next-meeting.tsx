import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { clientAddresses, oursAt, sayNames } from '../shared/domain/client-meeting';
import { clientBrief } from '../shared/domain/client-brief';
import { peopleOf } from '../shared/domain/meeting';
import { meetingPapers } from '../shared/domain/meeting-state';
import { sayTimeSpan } from '../shared/domain/say-date';
import { sayNumber, sayNumberFirst } from '../shared/domain/say-number';
import { sayTheirTime } from '../shared/domain/say-their-time';
import { sayTime } from '../shared/domain/say-time';
import type { Snapshot } from '../shared/domain/snapshot';
import { sayCountdown, type Today } from '../shared/domain/today';
import type { Finding } from '../shared/rules/finding';
import { FindingList } from '../shared/ui/finding-list';
import { NoticeBlock } from '../shared/ui/notice-block';
import { useFirstMail } from '../shared/ui/use-first-look';
import { useNow } from '../shared/ui/use-now';
import { useSessionState } from '../shared/ui/use-session';
import { useSaid } from './use-said';
import { PaneSection } from './pane-frame';
import { PANE } from './strings';
import { Ticks, type TickLine } from './ticks';

const useStyles = makeStyles({
  rest: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px', marginBlockStart: '12px' },
  // Three ticks of 20 pixels, 4 apart.
  awaited: { minHeight: '68px' },
});

/** The next client meeting: countdown in words, what stands between now and it, then the ticks (pane.md §1). */
export function NextMeeting(props: {
  readonly next: NonNullable<Today['next']>;
  readonly findings: readonly Finding[];
  readonly snapshot: Snapshot;
  readonly primary: boolean;
}) {
  const {
    next: { meeting, client },
    snapshot,
    findings,
  } = props;
  const styles = useStyles();
  // Where mail is still to come, its ticks have their places: what stands below does not move for them.
  const [awaited] = useState(useFirstMail());
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  const said = useSaid();
  const theirs = clientAddresses(meeting, snapshot);
  const them = peopleOf(meeting).filter((p) => theirs.has(p.address));
  const title = meeting.title?.trim() || client.name;
  const countdown = sayCountdown(meeting, now);
  const span = sayTimeSpan(sayTime(meeting.start, zone, locale), sayTime(meeting.end, zone, locale));
  const place = meeting.online ? PANE.today.online : (meeting.location ?? '').trim();
  const about = [
    title.toLowerCase().includes(client.name.toLowerCase()) ? '' : client.name,
    span,
    sayTheirTime(meeting.start, { client, theirs: them }, { zone, locale }) ?? '',
    place,
    sayNames(them),
  ]
    .filter((p) => p !== '')
    .join(' · ');
  return (
    <PaneSection kind="block" label={PANE.rows.next}>
      <NoticeBlock
        strong
        icon={<CalendarLtr20Regular />}
        sentence={countdown === null ? `${title}, ${said.moment(meeting.start)}` : `${title} ${countdown}`}
        caption={about}
      />
      <div className={styles.rest}>
        <FindingList findings={findings} primary={props.primary} />
        <div className={mergeClasses(awaited && styles.awaited)}>
          <Ticks ticks={ticksFor(props.next, snapshot, oursAt(meeting, snapshot).length, them.length)} />
        </div>
      </div>
    </PaneSection>
  );
}

/** What is in order with the coming meeting. */
function ticksFor(
  { meeting, client }: NonNullable<Today['next']>,
  snapshot: Snapshot,
  us: number,
  them: number,
): readonly TickLine[] {
  const ticks: TickLine[] = [];
  if (meetingPapers(meeting, client, snapshot).agenda === 'there')
    ticks.push({ id: 'agenda', ok: true, text: 'Agenda is there' });
  const { last } = clientBrief(client, [], [meeting.id], snapshot);
  if (last?.papers.minutes === 'there')
    ticks.push({ id: 'minutes', ok: true, text: 'Minutes of the last meeting sent' });
  if (us > 0 && them > 0 && Math.abs(us - them) < 2)
    ticks.push({ id: 'sides', ok: true, text: `${sayNumberFirst(us)} of us, ${sayNumber(them)} of them` });
  return ticks;
}
