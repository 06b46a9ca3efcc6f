import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { sayDate } from '../domain/say-date';
import { sayTime } from '../domain/say-time';
import type { Act, Finding } from '../rules/finding';
import { actLabel } from './act-label';
import { useSessionState } from './use-session';

// A line of their own: what follows begins at the edge of the text at every width.
const useStyles = makeStyles({ chips: { display: 'flex', flexWrap: 'wrap', gap: '8px', flexBasis: '100%' } });

/** Days to promise, one chip each; a chip's name says the whole date and what it replaces (pane.md §5). */
export function SayWhenChips(props: {
  readonly finding: Finding;
  readonly className: string;
  readonly onAct: (act: Act) => void;
}) {
  const styles = useStyles();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const choices = props.finding.acts.filter((act) => act.kind === 'say-when');
  if (choices.length === 0) return null;
  return (
    <div className={mergeClasses(styles.chips, props.className)}>
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
  );
}
