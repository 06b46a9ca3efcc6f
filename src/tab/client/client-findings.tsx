import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { FindingCard } from '../../shared/ui/finding-card';
import { useSessionState } from '../../shared/ui/use-session';

const useStyles = makeStyles({ list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))', columnGap: '16px', rowGap: '16px', alignItems: 'start', marginBlockStart: '16px', '@media print': { display: 'none' } } });

const FIRST_SIGHT = 3;

/** What is open with one client, worst first: three at first sight, the rest behind “n more”. Nothing when nothing is open. */
export function ClientFindings(props: { readonly clientId: string }) {
  const styles = useStyles();
  const findings = useSessionState((s) => s.findings);
  const [all, setAll] = useState(false);
  const open = findings.filter((f) => f.clientId === props.clientId);
  if (open.length === 0) return null;
  const shown = all ? open : open.slice(0, FIRST_SIGHT);
  return (
    <section className={styles.list} aria-label="Open">
      {shown.map((finding, i) => <FindingCard key={finding.key} finding={finding} primary={i === 0} />)}
      {open.length > shown.length && <div><Button appearance="subtle" size="small" onClick={() => setAll(true)}>{open.length - shown.length} more</Button></div>}
    </section>
  );
}
