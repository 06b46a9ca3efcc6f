import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PeopleMap } from '../../shared/domain/people-map';
import { sayMap } from './people-map-drawing';

const useStyles = makeStyles({
  root: { position: 'relative', width: '400px' },
  line: {
    stroke: tokens.colorNeutralForeground4,
    strokeOpacity: 0.58,
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  missing: {
    stroke: tokens.colorStatusWarningBorder2,
    strokeWidth: '1.5px',
    strokeDasharray: '3 3',
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  ring: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusWarningBorder2,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  name: {
    position: 'absolute',
    transform: 'translateY(-50%)',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxWidth: '124px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  ours: { insetInlineEnd: '276px' },
  theirs: { insetInlineStart: '296px', maxWidth: '104px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

const [ROW, SHOWN, LEFT, RIGHT] = [23, 5, 134, 286];

/** The people map beside the client's name: the five heaviest a side, no numbers. */
export function SmallPeopleMap(props: { readonly map: PeopleMap }) {
  const styles = useStyles();
  const ours = props.map.ours.slice(0, SHOWN);
  const theirs = [...props.map.missing, ...props.map.theirs].slice(0, SHOWN);
  const rows = Math.max(ours.length, theirs.length);
  if (rows === 0) return null;
  const height = rows * ROW;
  const y = (i: number, n: number) => ((i + 0.5) * height) / n;
  const left = new Map(ours.map((p, i) => [p.address, y(i, ours.length)]));
  const right = new Map(theirs.map((p, i) => [p.address, y(i, theirs.length)]));
  const missing = new Set(props.map.missing.map((p) => p.address));
  const curve = (a: number, b: number) =>
    `M ${LEFT} ${a} C ${(LEFT + RIGHT) / 2} ${a}, ${(LEFT + RIGHT) / 2} ${b}, ${RIGHT} ${b}`;
  return (
    <div className={styles.root} style={{ height }} dir="ltr">
      <svg width={400} height={height} role="img" aria-label={sayMap(props.map)}>
        {props.map.lines.map((line) => {
          const [a, b] = [left.get(line.ours), right.get(line.theirs)];
          return a === undefined || b === undefined ? null : (
            <path
              key={`${line.ours} ${line.theirs}`}
              d={curve(a, b)}
              className={styles.line}
              style={{ strokeWidth: `${0.62 * 1.3 * (0.75 + 1.15 * Math.sqrt(line.count))}px` }}
            />
          );
        })}
        {theirs
          .filter((p) => missing.has(p.address))
          .map((p) => (
            <path
              key={p.address}
              d={curve(left.get(ours[0]?.address ?? '') ?? height / 2, right.get(p.address) ?? 0)}
              className={styles.missing}
            />
          ))}
        {ours.map((p) => (
          <circle key={p.address} cx={LEFT} cy={left.get(p.address)} r={3} className={styles.dot} />
        ))}
        {theirs.map((p) => (
          <circle
            key={p.address}
            cx={RIGHT}
            cy={right.get(p.address)}
            r={3}
            className={missing.has(p.address) ? styles.ring : styles.dot}
          />
        ))}
      </svg>
      {ours.map((p) => (
        <span
          key={p.address}
          className={mergeClasses(styles.name, styles.ours)}
          style={{ top: left.get(p.address) }}
          title={p.address}
        >
          {p.name}
        </span>
      ))}
      {theirs.map((p) => (
        <span
          key={p.address}
          className={mergeClasses(styles.name, styles.theirs, missing.has(p.address) && styles.strong)}
          style={{ top: right.get(p.address) }}
          title={p.address}
        >
          {p.name}
        </span>
      ))}
    </div>
  );
}
