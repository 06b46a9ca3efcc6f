import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sayDate } from '../shared/domain/say-date';
import type { Snapshot } from '../shared/domain/snapshot';
import { todayView } from '../shared/domain/today';
import { SkeletonRows } from '../shared/ui/skeleton-rows';
import { StateOfKnowledge } from '../shared/ui/state-of-knowledge';
import { useTextStyles } from '../shared/ui/text-styles';
import { useFirstLook, useFirstMail } from '../shared/ui/use-first-look';
import { useNow } from '../shared/ui/use-now';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { Calm } from './calm';
import { DayStrip } from './day-strip';
import { DueRows } from './due-rows';
import { LadderWhenMissing } from './ladder-when-missing';
import { NextMeeting } from './next-meeting';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PANE } from './strings';

const useStyles = makeStyles({
  heading: { paddingInline: '16px', paddingBlock: '8px 4px' },
  strip: { marginBlockStart: '12px' },
});

/** Stands below all else: it comes and goes with every read, and what is being read by a person does not move for it. */
const PROGRESS = ['partial'] as const;

/** Nothing is selected: the next client meeting, what is due, the day. */
export function TodayPane(props: { readonly snapshot: Snapshot }) {
  const { actions } = useSession();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  const entries = [{ kind: 'item', label: PANE.openInTeams, onPick: () => void actions.openTab('week') }] as const;
  return (
    <PaneFrame footer={<PaneFooter reach="calendar" />}>
      <PaneHeader title={sayDate(now, zone, locale, 'weekday')} entries={entries} />
      <StateOfKnowledge inPane without={PROGRESS} />
      <TodaySections snapshot={props.snapshot} />
      <StateOfKnowledge inPane only={PROGRESS} />
    </PaneFrame>
  );
}

/** The parts of today: also shown below an item that belongs to no client. */
export function TodaySections(props: {
  readonly snapshot: Snapshot;
  /** False where the pane’s one primary act is above. */
  readonly primary?: boolean;
}) {
  const { snapshot, primary = true } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const now = useNow();
  const findings = useSessionState((s) => s.findings);
  const today = useMemo(() => todayView(snapshot, now), [snapshot, now]);
  const nextId = today.next?.meeting.id;
  const firstMail = useFirstMail();
  const ofNext = findings.filter(
    (f) => nextId !== undefined && f.subject.kind === 'meeting' && f.subject.id === nextId,
  );
  // The progress below says that mail is still being read; each line that said so would come and go.
  const told = firstMail ? ofNext.filter(({ outcome }) => outcome === 'failed') : ofNext;
  const due = findings.filter((f) => f.weight !== 'later' && !ofNext.includes(f));
  if (useFirstLook())
    return (
      <>
        {/* The next meeting with a finding and its ticks is as high as five rows. */}
        <PaneSection key="next-awaited" kind="block">
          <SkeletonRows rows={5} quiet />
        </PaneSection>
        <PaneSection key="due-awaited" kind="block">
          <SkeletonRows rows={4} quiet />
        </PaneSection>
      </>
    );
  return (
    <>
      {today.next && <NextMeeting next={today.next} findings={told} snapshot={snapshot} primary={primary} />}
      {due.length > 0 ? (
        <PaneSection kind="rows">
          <h2 className={mergeClasses(text.heading, styles.heading)}>{PANE.today.due}</h2>
          <DueRows findings={due} />
        </PaneSection>
      ) : (
        <PaneSection kind="block">
          <Calm complete={PANE.calm.today} soFar={PANE.calm.todaySoFar} />
        </PaneSection>
      )}
      <LadderWhenMissing />
      {today.day && (
        <PaneSection kind="block">
          <h2 className={text.heading}>{PANE.today.day}</h2>
          <div className={styles.strip}>
            <DayStrip day={today.day} />
          </div>
        </PaneSection>
      )}
    </>
  );
}
