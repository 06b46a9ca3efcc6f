import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Client } from '../../shared/domain/client';
import { meetingPapers, type PaperState } from '../../shared/domain/meeting-state';
import type { Meeting } from '../../shared/domain/meeting';
import type { Snapshot } from '../../shared/domain/snapshot';
import { WeightMark } from '../../shared/ui/weight-mark';

const useStyles = makeStyles({
  slot: { width: '104px', flexShrink: 0, display: 'inline-flex', alignItems: 'center', columnGap: '8px' },
  tick: { color: tokens.colorNeutralForeground3 },
});

/** Two fixed slots, agenda and minutes: a missing one is a hole in its column. */
export function MeetingStateCells(props: {
  readonly meeting: Meeting;
  readonly client: Client;
  readonly snapshot: Snapshot;
}) {
  const papers = useMemo(
    () => meetingPapers(props.meeting, props.client, props.snapshot),
    [props.meeting, props.client, props.snapshot],
  );
  return (
    <>
      <Slot state={papers.agenda} there="Agenda" missing="No agenda" />
      <Slot state={papers.minutes} there="Minutes" missing="No minutes" />
    </>
  );
}

function Slot(props: { readonly state: PaperState; readonly there: string; readonly missing: string }) {
  const styles = useStyles();
  return (
    <span className={styles.slot}>
      {props.state === 'there' && (
        <>
          <Checkmark16Regular className={styles.tick} aria-hidden="true" />
          {props.there}
        </>
      )}
      {props.state === 'missing' && (
        <>
          <WeightMark weight="this-week" />
          {props.missing}
        </>
      )}
    </span>
  );
}
