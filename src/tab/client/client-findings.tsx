import { makeStyles } from '@fluentui/react-components';
import { FindingList } from '../../shared/ui/finding-list';
import { useSessionState } from '../../shared/ui/use-session';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
    columnGap: '16px',
    rowGap: '16px',
    alignItems: 'start',
    marginBlockStart: '16px',
    '@media print': { display: 'none' },
  },
});

const FIRST_SIGHT = 3;

/** What is open with one client, worst first: three at first sight, the rest behind “n more”. */
export function ClientFindings(props: { readonly clientId: string }) {
  const styles = useStyles();
  const findings = useSessionState((s) => s.findings);
  const open = findings.filter((f) => f.clientId === props.clientId);
  // The list stays when the last finding goes, so that its undo line keeps its place.
  return (
    <section aria-label="Open">
      <FindingList findings={open} first={FIRST_SIGHT} className={styles.list} />
    </section>
  );
}
