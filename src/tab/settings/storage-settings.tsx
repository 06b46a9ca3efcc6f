import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, LockClosed20Regular } from '@fluentui/react-icons';
import type { Rung } from '../../shared/app/knowledge';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: '16px', maxWidth: '640px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rung: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '48px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
});

/** What each rung unlocks, in words (reference/graph.md §4). */
const RUNGS: Readonly<Record<Rung, readonly [string, string]>> = {
  'open-item': ['The open item', 'Checks what you are writing; needs no consent'],
  profile: ['Who you are', 'Your name and address, to tell us from them'],
  calendar: ['Your calendar', 'Gaps, agendas and the week in your own working hours'],
  'mail-headers': ['Who was copied', 'Sender, recipients and subject: timelines and decision-makers'],
  'mail-text': ['The wording', 'Minutes, requests and changes; reduced to short quotes, then dropped'],
  write: ['Writing for you', 'Holds in your calendar and drafts in your mailbox; nothing is ever sent'],
  keep: ['Keeping your notes', 'Clients and handover notes in your own OneDrive instead of only this device'],
};
const HOMES = {
  memory: 'only until this page is closed: the browser keeps nothing',
  device: 'on this device',
  onedrive: 'in the Mainstay folder of your OneDrive',
};

/** Who is signed in, what Mainstay may do, where notes are kept. */
export function StorageSettings() {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
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
        {knowledge.rungs.map(({ rung, state, obstacle }) => {
          const [name, what] = RUNGS[rung];
          return (
            <li key={rung} className={styles.rung}>
              <span className={styles.icon}>
                {state === 'on' ? (
                  <CheckmarkCircle20Regular aria-label="On" />
                ) : (
                  <LockClosed20Regular aria-label="Off" />
                )}
              </span>
              <div>
                {name}
                <div className={page.caption}>
                  {obstacle?.kind === 'admin-consent-required' ? `${what}. An administrator must agree first.` : what}
                </div>
              </div>
              {state !== 'on' && (
                <Button size="small" aria-label={`Allow: ${name}`} onClick={() => void actions.signIn(rung)}>
                  Allow
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
