import { Button, Divider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import { Fragment, type ReactNode } from 'react';
import { sayTime } from '../shared/domain/say-time';
import { Age } from '../shared/ui/age';
import { useTextStyles } from '../shared/ui/text-styles';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { PANE } from './strings';
import { useReachSaid } from './use-reach-said';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '40px',
    boxSizing: 'border-box',
    paddingBlock: '4px',
    paddingInline: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 279px)': { whiteSpace: 'normal' },
  },
  account: { '@media (max-width: 349px)': { display: 'none' } },
  refresh: { minWidth: '24px', marginInlineEnd: '-2px', '@media (forced-colors: active)': { marginInlineEnd: 0 } },
});

/** Age, reach, account; or one sentence of its own where those say nothing. */
export function PaneFooter(props: {
  readonly reach?: 'mail' | 'calendar';
  readonly words?: string;
  readonly account?: false;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { actions } = useSession();
  const account = useSessionState((s) => s.account?.name);
  const asOf = useSessionState((s) => s.knowledge.asOf);
  const reading = useSessionState((s) => s.knowledge.activity === 'reading');
  const reach = useReachSaid('short');
  const said =
    props.reach === 'calendar'
      ? (reach.calendar ?? reach.mail)
      : (reach.mail ?? (reach.calendar === null ? null : PANE.footer.calendarOnly));
  const offline = useSessionState((s) => s.knowledge.obstacles.some((o) => o.kind === 'offline'));
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const parts: ReactNode[] =
    offline && asOf !== null && props.words === undefined
      ? [PANE.footer.offline(sayTime(asOf, zone, locale)), PANE.footer.goesOn]
      : props.words === undefined
        ? [asOf === null && !reading ? null : <Age key="age" />, said]
        : [props.words];
  const known = parts.filter((part) => part !== null && part !== '');
  return (
    <footer>
      <Divider />
      <div className={styles.footer}>
        <span className={mergeClasses(text.caption, styles.words)}>
          {known.map((part, i) => (
            <Fragment key={i}>
              {i > 0 && ' · '}
              {part}
            </Fragment>
          ))}
          {props.account !== false && account !== undefined && account !== '' && (
            <span className={styles.account}>
              {known.length > 0 && ' · '}
              {account}
            </span>
          )}
        </span>
        {props.words === undefined && (
          <Button
            className={styles.refresh}
            appearance="subtle"
            size="small"
            icon={<ArrowClockwise20Regular />}
            aria-label={PANE.refresh}
            disabledFocusable={reading}
            onClick={() => actions.refresh()}
          />
        )}
      </div>
    </footer>
  );
}
