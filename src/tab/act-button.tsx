import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { assertNever } from '../shared/domain/assert-never';
import type { Finding } from '../shared/rules/finding';
import { actLabel } from '../shared/ui/act-label';
import { runAct, type ActResult } from '../shared/ui/run-act';
import { NOT_NOW } from '../shared/ui/say-result';
import { useWaits } from '../shared/ui/use-careful-words';
import { useSession, useSessionState } from '../shared/ui/use-session';

// As wide as the next one, so that the acts of a list stand in one column (tab.md §6).
const useStyles = makeStyles({ act: { minWidth: '112px' } });

/** The finding's first act as a small button: a change where Mainstay may make it, else a draft or the item in Outlook. */
export function ActButton(props: { readonly finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const { finding } = props;
  const [result, setResult] = useState<ActResult['kind'] | 'running' | null>(null);
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const waits = useWaits();
  const [act] = finding.acts;
  // What has to wait for the network is no button; the page says that there is none.
  if (!act || waits(act)) return null;
  const press = async () => {
    setResult('running');
    const done = await runAct(session, act, finding);
    setResult(done.kind === 'failed' && done.code === NOT_NOW ? null : done.kind);
  };
  const words = (): string => {
    switch (result) {
      case null:
      case 'running':
        return actLabel(act, zone, locale);
      case 'done':
        return 'Done';
      case 'unsupported':
        return 'Only in Outlook';
      case 'failed':
        return 'Try again';
      default:
        return assertNever(result);
    }
  };
  return (
    <Button size="small" className={styles.act} disabledFocusable={result === 'running'} onClick={() => void press()}>
      {words()}
    </Button>
  );
}
