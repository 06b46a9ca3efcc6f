import { clientAddresses, clientOfMeeting } from '../shared/domain/client-meeting';
import { peopleOf, type Meeting } from '../shared/domain/meeting';
import { useSession } from '../shared/ui/use-session';

/** Opens a draft mail with the agenda of a meeting to the people of the client. Nothing is sent. */
export function useDraftAgenda(): (meeting: Meeting) => void {
  const session = useSession();
  return (meeting) => {
    const { snapshot } = session.state();
    const client = snapshot && clientOfMeeting(meeting, snapshot);
    if (!snapshot || !client) return;
    const theirs = clientAddresses(meeting, snapshot);
    const to = peopleOf(meeting).filter((p) => theirs.has(p.address));
    void import('../shared/domain/agenda-draft').then(({ agendaDraft }) =>
      session.actions.composeMail({
        to,
        cc: [],
        subject: `Agenda: ${meeting.title?.trim() || 'our meeting'}`,
        text: agendaDraft(meeting, client, snapshot),
      }),
    );
  };
}
