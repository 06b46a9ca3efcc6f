import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { assertNever } from '../shared/domain/assert-never';
import type { Finding } from '../shared/rules/finding';
import { actLabel } from '../shared/ui/act-label';
import { runAct, type ActResult } from '../shared/ui/run-act';
import { NOT_NOW } from '../shared/ui/say-result';
import { useSession, useSessionState } from '../shared/ui/use-session';

/** The finding's first act as a small button: a change where Mainstay may make it, else a draft or the item in Outlook. */
export function ActButton(props: { readonly finding: Finding }) {
  const session = useSession();
  const { finding } = props;
  const [result, setResult] = useState<ActResult['kind'] | 'running' | null>(null);
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const [act] = finding.acts;
  if (!act) return null;
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
    <Button size="small" disabledFocusable={result === 'running'} onClick={() => void press()}>
      {words()}
    </Button>
  );
}
