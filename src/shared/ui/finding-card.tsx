import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import type { Undo } from '../app/session';
import type { Act, Finding } from '../rules/finding';
import { cutQuote } from './cut-quote';
import { FindingActs } from './finding-acts';
import { FindingSentence } from './finding-sentence';
import { useAnnounce } from './live-region';
import { runAct, type ActResult } from './run-act';
import { STRINGS } from './strings';
import { isTitledOpen } from './titled-open';
import { useTextStyles } from './text-styles';
import { UndoLine } from './undo-line';
import { useReason } from './use-reason';
import { useSession, useSessionState } from './use-session';
import { WeightMark } from './weight-mark';

const Proof = lazy(() => import('./proof').then((m) => ({ default: m.Proof })));
const OpenList = lazy(() => import('./open-list').then((m) => ({ default: m.OpenList })));
const ReasonForm = lazy(() => import('./reason-form').then((m) => ({ default: m.ReasonForm })));

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '8px' },
  mark: { display: 'grid', placeItems: 'center', height: '20px' },
  body: { display: 'grid', minWidth: 0 },
  sentence: {
    margin: 0,
    outlineStyle: 'none',
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  quote: { marginBlockStart: '4px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  drawing: { marginBlockStart: '12px' },
  acts: { marginBlockStart: '12px' },
  proof: { marginBlockStart: '12px' },
  note: { marginBlockStart: '8px' },
});

/** What a card needs beside its finding. */
export interface FindingCardProps {
  readonly finding: Finding;
  /** True for the one primary act of a surface. */
  readonly primary?: boolean;
  /** `writing`: beside a draft, “Leave out…” takes the place of ⋯. */
  readonly place?: 'reading' | 'writing';
  /** One small drawing under the sentence: grade, gap bar, two sides. */
  readonly drawing?: ReactNode;
  /** Runs acts in another way than `runAct`: the invitation's own agenda draft. */
  readonly run?: (act: Act, finding: Finding) => Promise<ActResult>;
  /** Called when an act or a menu took the finding away: a list keeps its place for the undo line. */
  readonly onSettled?: (finding: Finding, sentence: string, undo: Undo | null) => void;
}

/** A finding: one sentence, the act that ends it, the proof on demand (ui.md §1.1). */
export function FindingCard(props: FindingCardProps) {
  const { finding } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const announce = useAnnounce();
  const id = useId();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const [why, setWhy] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const [line, setLine] = useState<{ readonly sentence: string; readonly undo: Undo | null } | null>(null);
  const [asking, setAsking] = useState<'dismiss' | 'leave-out' | null>(null);

  const onSet = (sentence: string, undo: Undo | null) => {
    announce(sentence);
    setAsking(null);
    if (props.onSettled) props.onSettled(finding, sentence, undo);
    else setLine({ sentence, undo });
  };
  const onAct = async (act: Act) => {
    setNote(null);
    // The words for what came of it arrive while it is done; where they do not, what was done is done all the same.
    const words = import('./act-outcome').catch(() => null);
    const result = await (props.run ?? ((a, f) => runAct(session, a, f)))(act, finding);
    const outcome = await (await words)?.actOutcome(result, act, zone, locale);
    if (outcome?.kind === 'settled') return onSet(outcome.sentence, outcome.undo);
    const said = outcome?.sentence ?? (result.kind === 'done' ? STRINGS.finding.done : STRINGS.finding.failed);
    setNote(said);
    announce(said);
  };
  const saveReason = useReason(finding, onSet);
  if (line)
    return (
      <UndoLine
        sentence={line.sentence}
        undo={line.undo}
        onUndo={() => {
          setLine(null);
          announce(STRINGS.undone);
        }}
        onEnd={() => setLine(null)}
      />
    );

  const quote = quoteOf(finding);
  return (
    <article className={styles.card} aria-labelledby={`${id}-sentence`} data-finding={finding.key}>
      <span className={styles.mark}>
        <WeightMark weight={finding.weight} />
      </span>
      <div className={styles.body}>
        <p
          id={`${id}-sentence`}
          tabIndex={-1}
          className={mergeClasses(finding.weight === 'later' ? text.body : text.strong, styles.sentence)}
        >
          <FindingSentence finding={finding} />
        </p>
        {quote !== null && <div className={mergeClasses(text.caption, styles.quote)}>{cutQuote(quote)}</div>}
        {finding.acts.some(isTitledOpen) && (
          <Suspense fallback={null}>
            <OpenList finding={finding} onAct={(act) => void onAct(act)} />
          </Suspense>
        )}
        {props.drawing !== undefined && props.drawing !== null && <div className={styles.drawing}>{props.drawing}</div>}
        <div className={styles.acts}>
          {asking === null ? (
            <FindingActs
              finding={finding}
              primary={props.primary === true}
              place={props.place ?? 'reading'}
              why={why}
              proofId={`${id}-proof`}
              onWhy={() => setWhy((open) => !open)}
              onAct={(act) => void onAct(act)}
              onSet={onSet}
              onReason={setAsking}
            />
          ) : (
            <Suspense fallback={null}>
              <ReasonForm onSave={(reason) => saveReason(asking, reason)} onCancel={() => setAsking(null)} />
            </Suspense>
          )}
        </div>
        {note !== null && <div className={mergeClasses(text.caption, styles.note)}>{note}</div>}
        {why && (
          <div className={styles.proof}>
            <Suspense fallback={null}>
              <Proof finding={finding} id={`${id}-proof`} />
            </Suspense>
          </div>
        )}
      </div>
    </article>
  );
}

/** The strongest quote that the sentence does not say already. */
function quoteOf(finding: Finding): string | null {
  const quote = finding.evidence[0]?.quote;
  return quote === undefined || quote.trim() === '' || finding.message.includes(quote.slice(0, 24)) ? null : quote;
}
