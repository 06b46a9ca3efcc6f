import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HOUR } from '../shared/domain/instant';
import { sayTime } from '../shared/domain/say-time';
import type { DayBlock, DayStrip as Day } from '../shared/domain/today';
import { useTextStyles } from '../shared/ui/text-styles';
import { useNow } from '../shared/ui/use-now';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { dayLines, LINE } from './day-lines';
import { PANE } from './strings';

/** Pixels an hour (pane.md §5). */
const SCALE = 32;
const useStyles = makeStyles({
  strip: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  axis: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: '12px',
    width: '1px',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  block: { position: 'absolute', insetInlineStart: '8px', width: '8px', borderRadius: '2px' },
  client: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  other: {
    backgroundColor: tokens.colorNeutralStroke1Pressed,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  words: {
    position: 'absolute',
    insetInlineStart: '32px',
    insetInlineEnd: 0,
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr) auto',
    columnGap: '4px',
    whiteSpace: 'nowrap',
    height: `${LINE}px`,
    textAlign: 'inherit',
  },
  press: {
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    padding: 0,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
    // A line is 16 px high; what is pressed is 24 (WCAG 2.2, target size).
    '::after': { content: '""', position: 'absolute', insetInline: 0, insetBlock: '-4px' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  dark: { color: tokens.colorNeutralForeground1 },
  now: {
    position: 'absolute',
    insetInlineStart: '4px',
    width: '16px',
    height: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** The day as a thin strip to scale: clients bold, others quiet, private ones “Busy”, short gaps named, now as a line. */
export function DayStrip({ day }: { readonly day: Day }) {
  const styles = useStyles();
  const text = useTextStyles();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  const y = (at: number) => ((at - day.from) / HOUR) * SCALE;
  const inDay = now >= day.from && now <= day.to;
  const lines = dayLines(
    day.blocks.map(({ meeting, client }) => ({ top: y(meeting.start) - 1, keep: client !== null })),
    inDay ? y(now) - LINE / 2 : null,
  );
  return (
    <ol className={styles.strip} style={{ height: y(day.to) + LINE }}>
      <li className={styles.axis} aria-hidden="true" />
      {day.blocks.map((block, i) => (
        <li key={block.meeting.id}>
          <span
            className={mergeClasses(styles.block, block.client ? styles.client : styles.other)}
            style={{
              top: y(block.meeting.start),
              height: Math.max(4, y(block.meeting.end) - y(block.meeting.start) - 1),
            }}
            aria-hidden="true"
          />
          <Words block={block} top={lines.blocks[i] ?? null} />
        </li>
      ))}
      {lines.now !== null && (
        <li>
          <span className={styles.now} style={{ top: y(now) - 1 }} aria-hidden="true" />
          <span
            className={mergeClasses(text.caption, styles.words, styles.strong)}
            style={{ top: lines.now, display: 'block' }}
          >
            {sayTime(now, zone, locale)} {PANE.today.now}
          </span>
        </li>
      )}
    </ol>
  );
}

function Words(props: { readonly block: DayBlock; readonly top: number | null }) {
  const {
    block: { meeting, client, shortAfter },
  } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { actions } = useSession();
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  if (props.top === null) return null;
  const name = meeting.private ? PANE.today.busy : meeting.title?.trim() || PANE.today.busy;
  const inside = (
    <>
      <span className={mergeClasses(client ? styles.dark : undefined)}>{sayTime(meeting.start, zone, locale)}</span>
      <span className={mergeClasses(styles.name, client ? styles.strong : undefined)} title={name}>
        {name}
      </span>
      {shortAfter !== null && <span>{PANE.today.after(shortAfter)}</span>}
    </>
  );
  const style = { top: props.top };
  return client ? (
    <button
      type="button"
      className={mergeClasses(text.caption, styles.words, styles.press)}
      style={style}
      onClick={() => void actions.openItem('meeting', meeting.id)}
    >
      {inside}
    </button>
  ) : (
    <span className={mergeClasses(text.caption, styles.words)} style={style}>
      {inside}
    </span>
  );
}
