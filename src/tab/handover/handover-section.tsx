import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Client } from '../../shared/domain/client';
import type { HandoverLine, HandoverSection, HandoverSuggestion } from '../../shared/domain/handover';
import { isStale } from '../../shared/domain/handover-completeness';
import { lineField, lineValue, SECTION_TITLES } from '../../shared/domain/handover-note';
import { contactLine } from '../../shared/domain/people-map';
import type { Instant } from '../../shared/domain/instant';
import { useSession } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { HandoverLineView } from './handover-line';
import { HandoverSuggestionView } from './handover-suggestion';
import { newLineId } from './line-id';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '12px' },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '4px', marginBlockStart: '8px' },
  person: {
    display: 'grid',
    gridTemplateColumns: '160px minmax(0, 1fr)',
    columnGap: '8px',
    paddingBlock: '5px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 719px)': { gridTemplateColumns: '1fr' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  add: {
    marginInlineStart: '-8px',
    marginBlockStart: '4px',
    '@media print': { display: 'none' },
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
});

/** One section: written and confirmed lines, then suggestions hanging on their dashed line, then the way to add one. */
export function HandoverSectionView(props: {
  readonly client: Client;
  readonly section: HandoverSection;
  readonly lines: readonly HandoverLine[];
  readonly suggestions: readonly HandoverSuggestion[];
  readonly stamp: (at: Instant) => string;
  readonly now: Instant;
  readonly by: string;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const { client, section, lines, suggestions, by } = props;
  const [fresh, setFresh] = useState<string | null>(null);
  const title = SECTION_TITLES[section];
  const write = (line: HandoverLine | null, id: string) =>
    actions.write('handover', client.id, lineField(section, id), line === null ? null : lineValue(line));
  const answer = (s: HandoverSuggestion, state: 'confirmed' | 'left-out') =>
    write(
      {
        id: s.id,
        text: s.quote === undefined ? s.text : `${s.text}. “${s.quote}”`,
        state,
        by,
        at: Date.now(),
        evidence: s.evidence,
      },
      s.id,
    );
  const newest = lines.reduce((at, line) => Math.max(at, line.at), 0);
  const people = section === 'people' ? client.people.filter((p) => p.leftOn === undefined) : [];
  const freshLine: HandoverLine | null =
    fresh !== null && !lines.some((l) => l.id === fresh)
      ? { id: fresh, text: '', state: 'written', by, at: props.now }
      : null;
  return (
    <section aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <span className={page.caption}>
          {suggestions.length > 0
            ? `${suggestions.length} to confirm`
            : newest > 0
              ? `${lines.find((l) => l.at === newest)?.by ?? ''}, ${props.stamp(newest)}`
              : ''}
        </span>
      </div>
      {people.map((p) => (
        <div key={p.address} className={styles.person}>
          <span className={styles.name}>{p.name}</span>
          <span className={styles.about}>{[contactLine(p), p.note].filter(Boolean).join(' · ')}</span>
        </div>
      ))}
      <ul className={styles.list}>
        {[...lines, ...(freshLine ? [freshLine] : [])].map((line, i) => (
          <HandoverLineView
            key={line.id}
            line={line}
            number={section === 'three-things' ? i + 1 : null}
            stale={isStale(line.at, props.now)}
            stamp={props.stamp}
            editing={line.id === fresh}
            onWrite={(next) => write(next, line.id)}
            onDone={() => setFresh(null)}
            label={`${title}, line ${i + 1}`}
            by={by}
          />
        ))}
        {suggestions.map((s) => (
          <HandoverSuggestionView
            key={s.id}
            suggestion={s}
            onConfirm={() => answer(s, 'confirmed')}
            onEdit={() => {
              answer(s, 'confirmed');
              setFresh(s.id);
            }}
            onLeaveOut={() => answer(s, 'left-out')}
          />
        ))}
      </ul>
      <Button
        className={styles.add}
        appearance="subtle"
        size="small"
        icon={<Add16Regular />}
        aria-label={`Add to ${title}`}
        onClick={() => setFresh(newLineId())}
      >
        Add
      </Button>
    </section>
  );
}
