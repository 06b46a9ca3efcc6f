import { comingMeetings } from '../../shared/domain/coming-meetings';
import { DAY } from '../../shared/domain/instant';
import { useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { isComplete } from '../reading';
import { MeetingPage } from './meeting-page';

/**
 * The side panel of a Teams meeting. Teams names the meeting by its chat, the calendar by its event, and nothing both may
 * be read without ties them: the client meeting under way or next is shown, which beside a running meeting is that one.
 */
export function SidePanelPage() {
  const page = usePageStyles();
  const snapshot = useSessionState((s) => s.snapshot);
  const knowledge = useSessionState((s) => s.knowledge);
  if (!snapshot) return null;
  const next = comingMeetings(snapshot, snapshot.now + DAY)[0];
  if (next) return <MeetingPage meetingId={next.meeting.id} />;
  return (
    <div className={page.page}>
      <p>
        {isComplete(knowledge)
          ? 'No client meeting today or tomorrow.'
          : 'No client meeting seen so far; reading goes on.'}
      </p>
    </div>
  );
}
