import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { GapBar as Bar } from '../shared/domain/gap-bar';
import { useTextStyles } from '../shared/ui/text-styles';
import { PANE } from './strings';

const useStyles = makeStyles({
  bar: { position: 'relative', height: '48px' },
  track: {
    position: 'absolute',
    insetInline: 0,
    insetBlockStart: '20px',
    height: '8px',
    boxSizing: 'border-box',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralStroke3,
    direction: 'ltr',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      border: '1px solid CanvasText',
    },
  },
  block: { position: 'absolute', insetBlock: 0, borderRadius: '2px' },
  other: {
    backgroundColor: tokens.colorNeutralStroke1Pressed,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  this: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  hatch: {
    position: 'absolute',
    insetBlock: 0,
    height: '8px',
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  names: { display: 'grid', columnGap: '8px', height: '16px' },
  name: {
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    ':last-child:not(:first-child)': { textAlign: 'end' },
  },
  minutes: {
    position: 'absolute',
    insetBlockStart: '32px',
    transform: 'translateX(-50%) /* @noflip */',
    whiteSpace: 'nowrap',
  },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** The time around a meeting, to scale. Reads from left to right in every language, as clocks do; the whole in words for screen readers. */
export function GapBar(props: { readonly bar: Bar }) {
  const styles = useStyles();
  const text = useTextStyles();
  const hatch = useId();
  const { blocks, gaps } = props.bar;
  return (
    <div className={styles.bar} role="img" aria-label={inWords(props.bar)} dir="ltr">
      <span className={styles.names} style={{ gridTemplateColumns: columnsOf(blocks) }}>
        {blocks.map((block, i) => (
          <span key={i} className={mergeClasses(text.caption, styles.name, block.kind === 'this' && styles.strong)}>
            {nameOf(block.title)}
          </span>
        ))}
      </span>
      <span className={styles.track}>
        {blocks.map((block, i) => (
          <span
            key={i}
            className={mergeClasses(styles.block, styles[block.kind])}
            style={{ left: `${block.from}%`, width: `${block.length}%` }}
          />
        ))}
        {gaps
          .filter((g) => g.minutes > 0 && g.minutes < g.need)
          .map((gap) => (
            <svg key={gap.side} className={styles.hatch} style={{ left: `${gap.from}%`, width: `${gap.length}%` }}>
              <pattern
                id={`${hatch}${gap.side}`}
                width="4"
                height="4"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width="1.5" height="4" fill="currentColor" />
              </pattern>
              <rect width="100%" height="8" fill={`url(#${hatch}${gap.side})`} />
            </svg>
          ))}
      </span>
      {gaps.map((gap) => (
        <span
          key={gap.side}
          className={mergeClasses(text.caption, styles.minutes, gap.minutes < gap.need && styles.strong)}
          style={{ left: `${middle(gap.from + gap.length / 2)}%` }}
        >
          {gap.minutes < 0 ? PANE.meeting.overlap(gap.minutes) : PANE.meeting.minutes(gap.minutes)}
        </span>
      ))}
    </div>
  );
}

/** Keeps the minutes inside the bar. */
function middle(percent: number): number {
  return Math.min(90, Math.max(10, percent));
}

/** The meeting's own name stands whole above its block as far as it can; its neighbours' names take what is left at both ends. */
function columnsOf(blocks: Bar['blocks']): string {
  return blocks
    .map((block, i) => {
      if (block.kind === 'this') return 'fit-content(60%)';
      const at = blocks.find((b) => b.kind === 'this');
      const middle = at === undefined ? 50 : Math.min(80, Math.max(20, at.from + at.length / 2));
      return `minmax(0, ${Math.round(i === 0 ? middle : 100 - middle)}fr)`;
    })
    .join(' ');
}

function nameOf(title: string | null): string {
  return title?.trim() || PANE.meeting.busy;
}

function inWords(bar: Bar): string {
  const parts = bar.blocks.map((b) => nameOf(b.title));
  const said = bar.gaps.map(
    (g) => `${g.minutes < 0 ? PANE.meeting.overlap(g.minutes) : PANE.meeting.minutes(g.minutes)} ${g.side}`,
  );
  return `${parts.join(', then ')}: ${said.join(', ')}.`;
}
