import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, LockClosed20Regular } from '@fluentui/react-icons';
import type { RungState } from '../../shared/app/knowledge';
import { RungDetails } from '../../shared/ui/consent-card';
import { RUNG_WORDS } from '../../shared/ui/rung-words';
import { SignIn } from '../../shared/ui/sign-in';
import { SIGN_IN_WORDS } from '../../shared/ui/sign-in-words';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  rung: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '8px',
    paddingBlock: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  card: { display: 'grid', rowGap: '8px', gridColumnStart: 2 },
});
const SAY = SIGN_IN_WORDS;

/** One rung of the consent ladder: on, with what it is good for; or off, with all that agreeing to it means and the way to do so (an administrator’s link stands above the list). */
export function RungCard({ rung: { rung, state, obstacle } }: { readonly rung: RungState }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { name, unlocks } = RUNG_WORDS[rung];
  const on = state === 'on';
  const admin = obstacle?.kind === 'admin-consent-required';
  return (
    <li className={styles.rung}>
      <span className={styles.icon}>
        {on ? <CheckmarkCircle20Regular aria-label="On" /> : <LockClosed20Regular aria-label="Off" />}
      </span>
      <div>
        {name}
        {on && <div className={page.caption}>{unlocks}</div>}
        {admin && <div className={page.caption}>{SAY.adminFirst}</div>}
      </div>
      {!on && (
        <div className={styles.card}>
          <RungDetails rung={rung} />
          {!admin && <SignIn rung={rung} label={SAY.allow} accessibleName={`${SAY.allow}: ${name}`} quiet />}
        </div>
      )}
    </li>
  );
}
