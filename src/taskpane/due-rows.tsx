import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { sayMoment } from '../shared/domain/say-time';
import type { Finding } from '../shared/rules/finding';
import { actDone, actLabel, otherMeeting } from '../shared/ui/act-label';
import { FindingCard } from '../shared/ui/finding-card';
import { useAnnounce } from '../shared/ui/live-region';
import { runAct } from '../shared/ui/run-act';
import { STRINGS } from '../shared/ui/strings';
import { useTextStyles } from '../shared/ui/text-styles';
import { useNow } from '../shared/ui/use-now';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { WeightMark } from '../shared/ui/weight-mark';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '8px',
    paddingBlock: '8px',
    paddingInline: '16px',
    minHeight: '52px',
    boxSizing: 'border-box',
  },
  mark: { display: 'grid', placeItems: 'center', height: '20px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '8px' },
  words: { flex: '1 1 184px', minWidth: 0, overflowWrap: 'anywhere' },
  more: { marginInlineStart: '48px', marginBlock: '4px' },
  card: { paddingBlock: '8px', paddingInline: '16px' },
});

const FIRST = 5;

/** What is due with all clients, worst first: the sentence, whose it is and when, one act. */
export function DueRows(props: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? props.findings : props.findings.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <li key={finding.key}>
            <DueRow finding={finding} />
          </li>
        ))}
      </ul>
      {props.findings.length > shown.length && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          {STRINGS.more(props.findings.length - shown.length)}
        </Button>
      )}
    </>
  );
}

function DueRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const announce = useAnnounce();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const client = useSessionState((s) =>
    finding.clientId === null ? undefined : s.snapshot?.clients.get(finding.clientId)?.name,
  );
  const now = useNow();
  const [note, setNote] = useState('');
  const act = finding.acts.find((a) => a.kind !== 'leave-out');
  const press = async () => {
    if (!act) return;
    const result = await runAct(session, act, finding);
    const said =
      result.kind === 'done'
        ? actDone(act, zone, locale)
        : result.kind === 'unsupported'
          ? STRINGS.finding.unsupported
          : STRINGS.finding.failed;
    setNote(said);
    announce(said);
  };
  if (!act)
    return (
      <div className={styles.card}>
        <FindingCard finding={finding} />
      </div>
    );
  const words = actLabel(act, zone, locale, otherMeeting(act, finding));
  const label =
    note !== '' ? note : [client, sayMoment(finding.at, now, zone, locale)].filter((p) => p !== undefined).join(' · ');
  return (
    <div className={styles.row}>
      <span className={styles.mark}>
        <WeightMark weight={finding.weight} />
      </span>
      <div className={styles.line}>
        <div className={styles.words}>
          <div className={text.body}>{finding.message}</div>
          <div className={text.caption}>{label}</div>
        </div>
        <Button size="small" aria-label={`${words}: ${finding.message}`} onClick={() => void press()}>
          {words}
        </Button>
      </div>
    </div>
  );
}
