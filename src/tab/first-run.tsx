import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ASKING, StateOfKnowledge } from '../shared/ui/state-of-knowledge';
import { useSession } from '../shared/ui/use-session';
import { WeightMark } from '../shared/ui/weight-mark';

const useStyles = makeStyles({
  page: {
    maxWidth: '808px',
    marginInline: 'auto',
    paddingInline: '24px',
    paddingBlock: '96px 48px',
    width: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    '@media (max-width: 719px)': { paddingBlockStart: '32px' },
  },
  title: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  lead: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
    maxWidth: '616px',
    marginBlock: '8px 28px',
  },
  sample: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    padding: '16px 20px',
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    rowGap: '4px',
    alignItems: 'center',
  },
  wide: { gridColumnStart: 1, gridColumnEnd: 3 },
  text: { gridColumnStart: 2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: '48px',
    rowGap: '24px',
    marginBlock: '32px',
    '@media (max-width: 719px)': { gridTemplateColumns: '1fr' },
  },
  head: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    paddingBlockEnd: '8px',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: '8px', display: 'grid' },
  go: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '16px',
    rowGap: '12px',
    flexWrap: 'wrap',
    color: tokens.colorNeutralForeground3,
  },
});

const READS = [
  ['Your calendar', 'Who, when, and whether an agenda is there'],
  ['Your mail with clients', 'Sender, time, and the sentence that asks or promises'],
  ['The people you write to', 'To tell clients from colleagues'],
] as const;
const NEVER_KEEPS = [
  ['Texts of mails or meetings', 'Read, reduced to short quotes, dropped'],
  ['Anything private', 'Private entries are only “Busy”'],
  ['Mail that belongs to no client', 'Nothing but address and time, to match later'],
] as const;

/** The first page: what it reads, what it never keeps, what it looks like, one button. */
export function FirstRun() {
  const styles = useStyles();
  const { actions } = useSession();
  const [asking, setAsking] = useState(false);
  // The button asks already; what came of it is said once it was pressed.
  const [asked, setAsked] = useState(false);
  const start = async () => {
    setAsking(true);
    await actions.signIn('calendar');
    actions.finishFirstRun();
    setAsking(false);
    setAsked(true);
  };
  const list = (title: string, rows: readonly (readonly [string, string])[]) => (
    <section aria-label={title}>
      <h2 className={styles.head}>{title}</h2>
      <ul className={styles.list}>
        {rows.map(([what, how]) => (
          <li key={what} className={styles.item}>
            {what}
            <span className={styles.caption}>{how}</span>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>See what your clients are waiting for</h1>
      <p className={styles.lead}>
        Mainstay reads your own calendar and mail, says in one sentence what is about to go wrong with a client, and
        shows the words that prove it.
      </p>
      <div className={styles.sample}>
        <span className={`${styles.caption} ${styles.wide}`}>What it looks like</span>
        <WeightMark weight="today" />
        <span className={styles.strong}>No agenda yet for “Quarterly review” with Arden Mills, tomorrow 10:00.</span>
        <span className={`${styles.caption} ${styles.text}`}>
          The invitation holds only the join link. Mira Holt decides at Arden Mills.
        </span>
      </div>
      <div className={styles.columns}>
        {list('It reads', READS)}
        {list('It never keeps', NEVER_KEEPS)}
      </div>
      <div className={styles.go}>
        <Button appearance="primary" size="large" disabled={asking} onClick={() => void start()}>
          {asking ? 'Asking Microsoft 365…' : 'Start with my calendar'}
        </Button>
        {asking ? (
          <Button appearance="subtle" onClick={() => actions.cancelSignIn()}>
            Cancel
          </Button>
        ) : (
          <span>Mail comes later, if you like. It all stays in your Microsoft 365.</span>
        )}
      </div>
      <StateOfKnowledge without={asked ? [] : ASKING} />
    </div>
  );
}
