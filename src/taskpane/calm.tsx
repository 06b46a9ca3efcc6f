import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { NoticeBlock } from '../shared/ui/notice-block';
import { useSessionState } from '../shared/ui/use-session';
import { PANE } from './strings';
import { useReachSaid } from './use-reach-said';

/** Nothing to say: two lines, and what was looked at. “Nothing open” only after a complete read; before, “so far”. */
export function Calm(props: { readonly complete: string; readonly soFar: string }) {
  const { calendar, inbox, sent } = useSessionState((s) => s.knowledge.reach);
  const mailText = useSessionState((s) => s.knowledge.reach.mailText);
  const reach = useReachSaid('long');
  const parts = [reach.calendar, reach.mail].filter((p) => p !== null);
  const complete = calendar.complete && inbox.complete && sent.complete && mailText;
  const what = parts.length > 0 ? PANE.calm.reach(parts) : PANE.calm.nothingRead;
  return (
    <NoticeBlock icon={<CheckmarkCircle20Regular />} sentence={complete ? props.complete : props.soFar} what={what} />
  );
}
