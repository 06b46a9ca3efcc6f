import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Undo } from '../app/session';
import type { Finding } from '../rules/finding';
import { FindingCard, type FindingCardProps } from './finding-card';
import { useAnnounce } from './live-region';
import { STRINGS } from './strings';
import { UndoLine } from './undo-line';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '20px' },
  more: { marginInlineStart: '24px', justifySelf: 'start' },
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
  /** How many are seen at first; the rest is behind “n more”. */
  readonly first?: number;
  /** False where the surface's one primary act is elsewhere. */
  readonly primary?: boolean;
  readonly lead?: Lead | null;
  readonly drawing?: (finding: Finding) => ReactNode;
  /** Another layout than one column 20 px apart. */
  readonly className?: string;
}

/** Findings, worst first. A settled one leaves a line with “Undo” in its place for 8 s; focus goes on to the next sentence. */
export function FindingList(props: Props) {
  const styles = useStyles();
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const [all, setAll] = useState(false);
  const [focus, setFocus] = useState<string | null>(null);
  const open = props.findings.filter((f) => !settled.some((s) => s.key === f.key));
  const shown = all ? open : open.slice(0, props.first ?? 3);
  useCountSaid(props.findings.length);

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
      list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(key)}"] [tabindex="-1"]`);
    (at(focus) ?? list.current?.querySelector<HTMLElement>('[data-undo-line]'))?.focus();
    setFocus(null);
  }, [focus]);

  const onSettled = (finding: Finding, sentence: string, undo: Undo | null) => {
    const at = shown.findIndex((f) => f.key === finding.key);
    setSettled((before) => [...before, { key: finding.key, at: Math.max(0, at), sentence, undo }]);
    setFocus(shown[at + 1]?.key ?? open[at + 1]?.key ?? '');
  };
  const leave = (key: string) => setSettled((before) => before.filter((s) => s.key !== key));
  const undone = (key: string) => {
    leave(key);
    setFocus(key);
    announce(STRINGS.undone);
  };

  const items: ReactNode[] = shown.map((finding, i) => (
    <FindingCard
      key={finding.key}
      finding={finding}
      primary={props.primary !== false && i === 0}
      drawing={props.drawing?.(finding)}
      onSettled={onSettled}
      {...(props.place && { place: props.place })}
      {...(props.run && { run: props.run })}
    />
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
  if (items.length === 0) return null;
  return (
    <div ref={list} className={mergeClasses(styles.list, props.className)}>
      {items}
      {open.length > shown.length && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.more}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          onClick={() => {
            setFocus(open[shown.length]?.key ?? null);
            setAll(true);
          }}
        >
          {STRINGS.more(open.length - shown.length)}
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
