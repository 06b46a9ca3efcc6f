import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronUp12Regular } from '@fluentui/react-icons';
import { lazy, Suspense, type KeyboardEvent } from 'react';
import type { Finding } from '../rules/finding';
import { actIcon, actLabel, otherMeeting } from './act-label';
import type { FindingMenuEvents } from './finding-menu';
import { MenuLater } from './more-menu';
import { STRINGS } from './strings';
import { useTextStyles } from './text-styles';
import { useWaits } from './use-careful-words';
import { useSessionState } from './use-session';

const menu = () => import('./finding-menu');
const FindingMenu = lazy(() => menu().then((m) => ({ default: m.FindingMenu })));
const LeaveOutMenu = lazy(() => menu().then((m) => ({ default: m.LeaveOutMenu })));
const SayWhen = lazy(() => import('./say-when').then((m) => ({ default: m.SayWhen })));

const useStyles = makeStyles({
  // A line that begins with a button without a frame begins with its word on the edge of the text, not with its padding: the whole
  // row stands that much further out, and what has a frame as much further in.
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '4px',
    rowGap: '8px',
    alignItems: 'center',
    marginInlineStart: '-9px',
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  framed: { marginInlineStart: '9px', '@media (forced-colors: active)': { marginInlineStart: 0 } },
  why: { minWidth: 'auto', paddingInline: '8px' },
  // Where the row has no room for it the button's ground says that the proof is open, and ⋯ keeps its place.
  open: { '@media (max-width: 349px)': { display: 'none' } },
  // The room of two lines of chips until they are there.
  chips: { flexBasis: '100%', height: '24px' },
  waits: { marginInlineEnd: '4px' },
  end: { display: 'flex', marginInlineStart: 'auto' },
});

interface Props extends FindingMenuEvents {
  readonly finding: Finding;
  readonly primary: boolean;
  readonly place: 'reading' | 'writing';
  readonly why: boolean;
  readonly proofId: string;
  readonly onWhy: () => void;
}

/** The acts of a finding, always in this order: the act, “Why?”, ⋯ at the far end (pane.md §5). */
export function FindingActs(props: Props) {
  const { finding } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const waits = useWaits();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const first = finding.acts[0];
  const act = first?.kind === 'leave-out' || first?.kind === 'say-when' ? undefined : first;
  // That all is well is never the one thing to do.
  const primary = props.primary && act?.kind !== 'it-is-right';
  const right = finding.acts.find((a) => a !== act && a.kind === 'it-is-right');
  const icon = act && primary ? actIcon(act) : undefined;
  const events = { finding, onAct: props.onAct, onSet: props.onSet, onReason: props.onReason };
  const leaveOut = props.place === 'writing' && finding.acts.some((a) => a.kind === 'leave-out');
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || !props.why) return;
    event.stopPropagation();
    props.onWhy();
    event.currentTarget.querySelector<HTMLElement>('[data-why]')?.focus();
  };
  return (
    <div className={styles.acts} onKeyDown={onKey}>
      {act && waits(act) && (
        <span className={mergeClasses(text.caption, styles.framed, styles.waits)}>
          {STRINGS.finding.whenOnline(actLabel(act, zone, locale, otherMeeting(act, finding)))}
        </span>
      )}
      {act && !waits(act) && (
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          className={styles.framed}
          {...(icon && { icon })}
          onClick={() => props.onAct(act)}
        >
          {actLabel(act, zone, locale, otherMeeting(act, finding))}
        </Button>
      )}
      {finding.acts.some((a) => a.kind === 'say-when') && (
        <Suspense fallback={<span className={styles.chips} />}>
          <SayWhen finding={finding} id={`${props.proofId}-pick`} className={styles.framed} onAct={props.onAct} />
        </Suspense>
      )}
      {right && (
        <Button appearance="subtle" className={styles.why} onClick={() => props.onAct(right)}>
          {actLabel(right, zone, locale)}
        </Button>
      )}
      {leaveOut && (
        <MenuLater label={STRINGS.finding.leaveOut} words={STRINGS.finding.leaveOut} load={menu}>
          <LeaveOutMenu {...events} />
        </MenuLater>
      )}
      <Button
        data-why
        appearance="subtle"
        className={styles.why}
        aria-expanded={props.why}
        aria-controls={props.why ? props.proofId : undefined}
        icon={props.why ? { className: styles.open, children: <ChevronUp12Regular /> } : null}
        iconPosition="after"
        onClick={props.onWhy}
      >
        {STRINGS.why}
      </Button>
      {!leaveOut && (
        <span className={styles.end}>
          <MenuLater label={STRINGS.finding.menu} load={menu}>
            <FindingMenu {...events} />
          </MenuLater>
        </span>
      )}
    </div>
  );
}
