import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { sayWhen } from '../domain/say-time';
import type { Act, Finding } from '../rules/finding';
import { isTitledOpen } from './titled-open';
import { STRINGS } from './strings';
import { useSessionState } from './use-session';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '4px', marginBlockStart: '8px' },
  row: { display: 'flex', columnGap: '8px', minWidth: 0, minHeight: '24px', alignItems: 'center' },
  link: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'inherit' },
  when: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The several mails one finding is about, each with its subject and when it came, to be opened. */
export function OpenList(props: { readonly finding: Finding; readonly onAct: (act: Act) => void }) {
  const styles = useStyles();
  const now = useSessionState((s) => s.now);
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const { evidence } = props.finding;
  return (
    <ul className={styles.list} aria-label={STRINGS.finding.openOnes}>
      {props.finding.acts.filter(isTitledOpen).map((act) => {
        const at = evidence.find((e) => e.id === act.item.id)?.at;
        return (
          <li key={act.item.id} className={styles.row}>
            <Link as="button" className={styles.link} title={act.title} onClick={() => props.onAct(act)}>
              {act.title}
            </Link>
            {at !== undefined && <span className={styles.when}>{sayWhen(at, now, zone, locale)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
