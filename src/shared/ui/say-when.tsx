import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import { sayDate } from '../domain/say-date';
import { sayTime } from '../domain/say-time';
import type { Act, Finding } from '../rules/finding';
import { actLabel } from './act-label';
import { STRINGS } from './strings';
import { useSessionState } from './use-session';

const PickWhen = lazy(() => import('./pick-when').then((m) => ({ default: m.PickWhen })));

const useStyles = makeStyles({
  // A line of their own: what follows begins at the edge of the text at every width.
  chips: { display: 'flex', flexWrap: 'wrap', gap: '8px', flexBasis: '100%' },
  pick: { minWidth: 'auto' },
  // Below the whole row of acts, whose last one stands at its end.
  form: { flexBasis: '100%', order: 1 },
});

/** Days to promise, one chip each, whose name says the whole date and what it replaces; “Pick…” unfolds a day of one's own (pane.md §5). */
export function SayWhen(props: {
  readonly finding: Finding;
  /** Id of the form that “Pick…” unfolds. */
  readonly id: string;
  readonly className: string;
  readonly onAct: (act: Act) => void;
}) {
  const styles = useStyles();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const [picking, setPicking] = useState(false);
  const chips = useRef<HTMLDivElement>(null);
  const choices = props.finding.acts.filter((act) => act.kind === 'say-when');
  const like = choices.at(-1);
  if (like === undefined) return null;
  const leave = () => {
    setPicking(false);
    chips.current?.parentElement?.querySelector<HTMLElement>('[data-pick]')?.focus();
  };
  return (
    <>
      <div ref={chips} className={mergeClasses(styles.chips, props.className)}>
        {choices.map((act) => {
          const label = actLabel(act, zone, locale);
          const whole = `${sayDate(act.at, act.zone, locale, 'weekday')}, ${sayTime(act.at, act.zone, locale)}`;
          return (
            <Button
              key={act.at}
              size="small"
              shape="circular"
              aria-label={`${label} (${whole}) for “${act.words}”`}
              onClick={() => props.onAct(act)}
            >
              {label}
            </Button>
          );
        })}
      </div>
      <Button
        data-pick
        size="small"
        shape="circular"
        className={mergeClasses(props.className, styles.pick)}
        aria-label={STRINGS.pick.openFor(like.words)}
        aria-expanded={picking}
        aria-controls={picking ? props.id : undefined}
        onClick={() => setPicking(!picking)}
      >
        {STRINGS.pick.open}
      </Button>
      {picking && (
        <div className={mergeClasses(styles.form, props.className)}>
          <Suspense fallback={null}>
            <PickWhen id={props.id} like={like} onPick={props.onAct} onCancel={leave} />
          </Suspense>
        </div>
      )}
    </>
  );
}
