import { makeStyles } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons';
import type { Rung } from '../app/knowledge';
import { NoticeBlock } from './notice-block';
import { RUNG_WORDS } from './rung-words';
import { SignIn } from './sign-in';
import { SIGN_IN_WORDS } from './sign-in-words';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  words: { display: 'grid', rowGap: '8px', margin: 0, marginBlockEnd: '12px' },
  value: { margin: 0 },
});
const SAY = SIGN_IN_WORDS;

/** What a rung unlocks, reads and never keeps, as a list of terms. */
export function RungDetails({ rung }: { readonly rung: Rung }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { unlocks, reads, neverKeeps } = RUNG_WORDS[rung];
  const rows = [
    [SAY.unlocks, unlocks],
    [SAY.reads, reads],
    [SAY.neverKeeps, neverKeeps],
  ] as const;
  return (
    <dl className={styles.words}>
      {rows.map(([term, words]) => (
        <div key={term}>
          <dt className={text.heading}>{term}</dt>
          <dd className={`${text.body} ${styles.value}`}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Asks for one rung of the ladder: what it is good for, what it reads, what it never keeps, one button. */
export function ConsentCard({ rung }: { readonly rung: Rung }) {
  return (
    <NoticeBlock
      strong
      icon={<LockClosed20Regular />}
      sentence={SAY.mayNotYet(RUNG_WORDS[rung].ask)}
      what={RUNG_WORDS[rung].until}
    >
      <RungDetails rung={rung} />
      <SignIn rung={rung} label={SAY.consentButton} />
    </NoticeBlock>
  );
}
