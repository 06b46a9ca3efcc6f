import { Button, makeStyles } from '@fluentui/react-components';
import type { SetAside } from '../shared/app/session';
import { assertNever } from '../shared/domain/assert-never';
import { sayDay } from '../shared/domain/say-time';
import { useTextStyles } from '../shared/ui/text-styles';
import { useNow } from '../shared/ui/use-now';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PANE } from './strings';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: '20px', margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'grid', rowGap: '4px', justifyItems: 'start' },
  back: { marginInlineStart: '16px', marginBlockEnd: '12px' },
});

/** What was put off, dismissed or closed by itself with one client, each with why, and the way back. */
export function SetAsideList(props: { readonly clientId: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { actions } = useSession();
  const all = useSessionState((s) => s.setAside);
  const say = useStateSaid();
  const now = useNow();
  const mine = all.filter((a) => a.finding.clientId === props.clientId);
  return (
    <PaneFrame footer={<PaneFooter />}>
      <PaneHeader title={PANE.aside.title} />
      <div className={styles.back}>
        <Button autoFocus onClick={props.onClose}>
          {PANE.aside.close}
        </Button>
      </div>
      <PaneSection kind="block">
        <ul className={styles.list}>
          {mine.map((aside) => (
            <li key={aside.finding.key} className={styles.item}>
              <span className={text.body}>{aside.finding.message}</span>
              <span className={text.caption}>{say(aside.state)}</span>
              {aside.state.kind !== 'closed' && (
                <Button
                  size="small"
                  onClick={() => actions.setFinding(aside.finding, { kind: 'snoozed', until: now, at: now })}
                >
                  {PANE.aside.back}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </PaneSection>
    </PaneFrame>
  );
}

function useStateSaid(): (state: SetAside['state']) => string {
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  return (state) => {
    switch (state.kind) {
      case 'snoozed':
        return PANE.aside.until(sayDay(state.until, now, zone, locale));
      case 'dismissed':
        return PANE.aside.because(state.reason);
      case 'done':
        return PANE.aside.done;
      case 'closed':
        return state.why;
      default:
        return assertNever(state);
    }
  };
}
