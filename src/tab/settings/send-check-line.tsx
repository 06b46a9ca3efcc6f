import { makeStyles } from '@fluentui/react-components';
import { assertNever } from '../../shared/domain/assert-never';
import type { SendCheck } from '../../shared/app/send-check';
import { sayMoment } from '../../shared/domain/say-time';
import type { Instant } from '../../shared/domain/instant';
import { useNow } from '../../shared/ui/use-now';
import { useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({ line: { display: 'block', paddingInline: '12px', paddingBlockStart: '12px' } });

/** What Outlook's own check at sending rests on, as of when, and what brings it up to date. */
export function SendCheckLine() {
  const page = usePageStyles();
  const styles = useStyles();
  const check = useSessionState((s) => s.sendCheck);
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  const said = sayCheck(check, (at) => sayMoment(at, now, zone, locale));
  return said === null ? null : <span className={`${page.caption} ${styles.line}`}>{said}</span>;
}

function sayCheck(check: SendCheck, when: (at: Instant) => string): string | null {
  switch (check.kind) {
    case 'unknown':
      return null;
    case 'knows': {
      const all = `Outlook’s check at sending knows your clients as of ${when(check.at)}.`;
      const { clients } = check.leftOut;
      return clients === 0
        ? all
        : `${all} It has no room for the ${clients === 1 ? 'one' : clients} you wrote to longest ago.`;
    }
    case 'behind':
      return check.at === null
        ? 'Outlook’s check at sending knows no client yet. It learns them when Mainstay is next opened in Outlook.'
        : `Outlook’s check at sending knows your clients as of ${when(check.at)}. It learns what changed since when Mainstay is next opened in Outlook.`;
    case 'failed':
      return `Outlook did not keep what its check at sending needs${check.at === null ? '' : `; it goes by ${when(check.at)}`}. Mainstay tries again by itself.`;
    default:
      return assertNever(check);
  }
}
