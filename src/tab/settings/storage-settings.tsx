import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { AdminConsent } from '../../shared/ui/admin-consent';
import { RUNG_WORDS } from '../../shared/ui/rung-words';
import { SIGN_IN_WORDS } from '../../shared/ui/sign-in-words';
import { useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { RungCard } from './rung-card';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: '16px', maxWidth: '640px' },
  plain: { margin: 0 },
  admin: { display: 'grid', rowGap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const HOMES = {
  memory: 'only until this page is closed: the browser keeps nothing',
  device: 'on this device',
  onedrive: 'in the Mainstay folder of your OneDrive',
};

/** Who is signed in, what Mainstay may do, where notes are kept. */
export function StorageSettings() {
  const page = usePageStyles();
  const styles = useStyles();
  const account = useSessionState((s) => s.account);
  const book = useSessionState((s) => s.book);
  const knowledge = useSessionState((s) => s.knowledge);
  // One link for all rungs: it is said of the highest that waits for it.
  const waiting = knowledge.rungs
    .map((rung) => rung.obstacle)
    .findLast((obstacle) => obstacle?.kind === 'admin-consent-required');
  return (
    <section className={styles.section} aria-label="Storage and sign-in">
      <h1 className={page.title}>{account ? `Signed in as ${account.name}` : 'Not signed in'}</h1>
      {account && <p className={mergeClasses(page.caption, styles.plain)}>{account.address}</p>}
      <p className={styles.plain}>
        Clients, notes and answers are kept {HOMES[book.home]}. What was read from mail and calendar is kept{' '}
        {knowledge.storeHome === 'indexed-db'
          ? 'on this device and can be read again at any time'
          : 'only until this page is closed'}
        .
      </p>
      <h2 className={page.section}>What Mainstay may do</h2>
      {waiting && (
        <div className={styles.admin}>
          <p className={styles.plain}>{SIGN_IN_WORDS.adminBefore(RUNG_WORDS[waiting.rung].ask)}</p>
          <AdminConsent rung={waiting.rung} link={waiting.link} />
        </div>
      )}
      <ul className={styles.list}>
        {knowledge.rungs.map((rung) => (
          <RungCard key={rung.rung} rung={rung} />
        ))}
      </ul>
    </section>
  );
}
