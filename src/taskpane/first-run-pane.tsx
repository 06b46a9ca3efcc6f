import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { holdsAct } from '../shared/ui/knowledge-notices';
import { ASKING, StateOfKnowledge } from '../shared/ui/state-of-knowledge';
import { STRINGS } from '../shared/ui/strings';
import { useTextStyles } from '../shared/ui/text-styles';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { FIRST_RUN_WORDS } from './first-run-words';

const useStyles = makeStyles({
  lead: { paddingInline: '16px', paddingBlockEnd: '16px', margin: 0 },
  list: { display: 'grid', rowGap: '4px', margin: 0, marginBlockStart: '8px', padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '8px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  later: { margin: 0, marginBlockStart: '8px' },
});
const SAY = FIRST_RUN_WORDS;

/** The first time: what it reads, what it never keeps, one button. */
export function FirstRunPane() {
  const styles = useStyles();
  const text = useTextStyles();
  const { actions } = useSession();
  const [asking, setAsking] = useState(false);
  // The button asks already; what came of it is said once it was pressed.
  const [asked, setAsked] = useState(false);
  // What asks below then holds the one primary act of the pane.
  const asks = useSessionState((s) =>
    s.knowledge.obstacles.some((o) => holdsAct(o) && (asked || !ASKING.includes(o.kind))),
  );
  const start = async () => {
    setAsking(true);
    await actions.signIn('calendar');
    actions.finishFirstRun();
    setAsking(false);
    setAsked(true);
  };
  const list = (title: string, lines: readonly string[]) => (
    <PaneSection kind="block">
      <h2 className={text.heading}>{title}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            <Checkmark20Regular aria-hidden="true" />
            <span className={text.body}>{line}</span>
          </li>
        ))}
      </ul>
    </PaneSection>
  );
  return (
    <PaneFrame footer={null}>
      <PaneHeader title={SAY.title} />
      <p className={mergeClasses(text.body, styles.lead)}>{SAY.lead}</p>
      {list(SAY.reads, SAY.readsWhat)}
      {list(SAY.never, SAY.neverWhat)}
      <PaneSection kind="block">
        <div className={styles.acts}>
          <Button appearance={asks ? 'secondary' : 'primary'} disabledFocusable={asking} onClick={() => void start()}>
            {SAY.start}
          </Button>
          {asking && (
            <Button appearance="subtle" onClick={() => actions.cancelSignIn()}>
              {STRINGS.cancel}
            </Button>
          )}
        </div>
        <p className={mergeClasses(text.caption, styles.later)}>{SAY.later}</p>
      </PaneSection>
      <StateOfKnowledge inPane without={asked ? [] : ASKING} />
    </PaneFrame>
  );
}
