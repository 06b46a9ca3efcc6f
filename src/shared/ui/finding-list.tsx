import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Undo } from '../app/session';
import type { Finding } from '../rules/finding';
import { inOneVoice, type SameThing } from '../rules/one-voice';
import { FindingCard, type FindingCardProps } from './finding-card';
import { holdsAct } from './knowledge-notices';
import { useAnnounce } from './live-region';
import { STRINGS } from './strings';
import { UndoLine } from './undo-line';
import { useSessionState } from './use-session';

const AlsoLines = lazy(() => import('./also-lines').then((m) => ({ default: m.AlsoLines })));

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '20px' },
  more: {
    marginInlineStart: '24px',
    justifySelf: 'start',
    '@media (forced-colors: active)': { marginInlineStart: '32px' },
  },
});

interface Settled {
  readonly key: string;
  readonly at: number;
  readonly sentence: string;
  readonly undo: Undo | null;
}

/** The finding to go to: focus moves to its sentence once per `asked`, as soon as it is there. */
export interface Lead {
  readonly key: string;
  readonly asked: object;
}

interface Props extends Pick<FindingCardProps, 'place' | 'run'> {
  readonly findings: readonly Finding[];
  /** How many cards are seen at first; the rest is behind “n more”. */
  readonly first?: number;
  /** What shares a card: findings on one item; beside the item that is open, those on the same words. */
  readonly same?: SameThing;
  /** False where the surface's one primary act is elsewhere. */
  readonly primary?: boolean;
  readonly lead?: Lead | null;
  readonly drawing?: (finding: Finding) => ReactNode;
  /** What stands there while nothing is open. The list stays mounted: it says so, and keeps the undo line of the last finding. */
  readonly calm?: ReactNode;
  /** Another layout than one column 20 px apart. */
  readonly className?: string;
}

/** Findings, worst first, those on the same thing in one card. A settled one leaves a line with “Undo” in its place for 8 s; focus goes on to the next sentence. */
export function FindingList(props: Props) {
  const styles = useStyles();
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const [all, setAll] = useState(false);
  const [focus, setFocus] = useState<string | null>(null);
  const open = props.findings.filter((f) => !settled.some((s) => s.key === f.key));
  const voices = inOneVoice(open, props.same);
  const shown = all ? voices : voices.slice(0, props.first ?? 3);
  useCountSaid(props.findings.length);
  // A card that asks for agreement holds the surface's one primary act.
  const asked = useSessionState((s) => s.knowledge.obstacles.some(holdsAct));

  const gone = useRef<object | null>(null);
  const { lead } = props;
  useEffect(() => {
    if (!lead || gone.current === lead.asked) return;
    gone.current = lead.asked;
    setFocus(lead.key);
  }, [lead]);

  useEffect(() => {
    if (focus === null) return;
    const at = (key: string) =>
      list.current?.querySelector<HTMLElement>(
        `[data-finding="${CSS.escape(key)}"] [tabindex="-1"],[data-also="${CSS.escape(key)}"]`,
      );
    (at(focus) ?? list.current?.querySelector<HTMLElement>('[data-undo-line]'))?.focus();
    setFocus(null);
  }, [focus]);

  const onSettled = (finding: Finding, sentence: string, undo: Undo | null) => {
    const at = shown.findIndex((v) => v.lead === finding || v.also.includes(finding));
    const order = voices.flatMap((v) => [v.lead, ...v.also]);
    setSettled((before) => [...before, { key: finding.key, at: Math.max(0, at), sentence, undo }]);
    setFocus(order[order.indexOf(finding) + 1]?.key ?? '');
  };
  const leave = (key: string) => setSettled((before) => before.filter((s) => s.key !== key));
  const undone = (key: string) => {
    leave(key);
    setFocus(key);
    announce(STRINGS.undone);
  };

  const card = (finding: Finding, primary: boolean) => (
    <FindingCard
      key={finding.key}
      finding={finding}
      primary={primary}
      drawing={props.drawing?.(finding)}
      onSettled={onSettled}
      {...(props.place && { place: props.place })}
      {...(props.run && { run: props.run })}
    />
  );
  const items: ReactNode[] = shown.map(({ key, lead: worst, also }, i) => (
    <div key={key}>
      {card(worst, props.primary !== false && !asked && i === 0)}
      {also.length > 0 && (
        <Suspense fallback={<div aria-busy />}>
          <AlsoLines lead={worst} also={also} card={(finding) => card(finding, false)} onOpen={setFocus} />
        </Suspense>
      )}
    </div>
  ));
  for (const s of settled)
    items.splice(
      s.at,
      0,
      <UndoLine
        key={`line ${s.key}`}
        sentence={s.sentence}
        undo={s.undo}
        onUndo={() => undone(s.key)}
        onEnd={() => leave(s.key)}
      />,
    );
  if (items.length === 0) return props.calm;
  return (
    <div ref={list} className={mergeClasses(styles.list, props.className)}>
      {items}
      {voices.length > shown.length && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.more}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          onClick={() => {
            setFocus(voices[shown.length]?.lead.key ?? null);
            setAll(true);
          }}
        >
          {STRINGS.more(voices.slice(shown.length).reduce((n, v) => n + 1 + v.also.length, 0))}
        </Button>
      )}
    </div>
  );
}

/** One polite sentence, only when the number of findings changes. */
function useCountSaid(n: number): void {
  const announce = useAnnounce();
  const before = useRef(n);
  useEffect(() => {
    if (before.current !== n) announce(STRINGS.openFindings(n));
    before.current = n;
  }, [announce, n]);
}
