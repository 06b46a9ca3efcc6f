import { makeStyles } from '@fluentui/react-components';
import { useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { RungCard } from './rung-card';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: '16px', maxWidth: '640px' },
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
  return (
    <section className={styles.section} aria-label="Storage and sign-in">
      <h1 className={page.title}>{account ? `Signed in as ${account.name}` : 'Not signed in'}</h1>
      {account && <p className={page.caption}>{account.address}</p>}
      <p>
        Clients, notes and answers are kept {HOMES[book.home]}. What was read from mail and calendar is kept{' '}
        {knowledge.storeHome === 'indexed-db'
          ? 'on this device and can be read again at any time'
          : 'only until this page is closed'}
        .
      </p>
      <h2 className={page.section}>What Mainstay may do</h2>
      <ul className={styles.list}>
        {knowledge.rungs.map((rung) => (
          <RungCard key={rung.rung} rung={rung} />
        ))}
      </ul>
    </section>
  );
}
