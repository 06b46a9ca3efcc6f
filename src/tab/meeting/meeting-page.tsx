import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons';
import { clientOfMeeting } from '../../shared/domain/client-meeting';
import { StateOfKnowledge } from '../../shared/ui/state-of-knowledge';
import { useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { useRoute } from '../use-route';
import { MeetingCard } from './meeting-card';

const useStyles = makeStyles({
  back: { marginInlineStart: '-8px', '@media (forced-colors: active)': { marginInlineStart: 0 } },
});

/** The readiness of one meeting: what is wrong first, then agenda, who is coming, last meeting's minutes, good to know. Fits the side panel. */
export function MeetingPage(props: { readonly meetingId: string }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { go } = useRoute();
  const snapshot = useSessionState((s) => s.snapshot);
  const side = useSessionState((s) => s.host.frame === 'side-panel');
  if (!snapshot) return null;
  const meeting = snapshot.meetingById.get(props.meetingId);
  const client = meeting ? clientOfMeeting(meeting, snapshot) : null;
  return (
    <div className={page.page}>
      {!side && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.back}
          icon={<ChevronLeft16Regular />}
          onClick={() => go({ page: 'week', from: null })}
        >
          Week
        </Button>
      )}
      <StateOfKnowledge />
      {!meeting && (
        <div className={page.empty}>
          <h1 className={page.title}>This meeting is not in the calendar that was read</h1>
          <p>It may have been moved, cancelled or lie outside the weeks that are read.</p>
        </div>
      )}
      {meeting && <MeetingCard meeting={meeting} client={client} snapshot={snapshot} />}
    </div>
  );
}
