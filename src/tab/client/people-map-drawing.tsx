import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { MapLine, MapPerson, PeopleMap } from '../../shared/domain/people-map';
import { labelPlaces, MAP_LEFT, MAP_RIGHT, pointOn } from './label-places';
import { usePeopleMapStyles } from './people-map-styles';

const ROW = 72;
const [LEFT, RIGHT] = [MAP_LEFT * 100, MAP_RIGHT * 100];
const NO_ENDS = { from: 0, to: 0 };

/** Who talks with whom: width and number are contacts in 90 days. Numbers sit at different points of their lines so that none touch. */
export function PeopleMapDrawing(props: {
  readonly map: PeopleMap;
  readonly sayMissing: (person: MapPerson) => string;
}) {
  const styles = usePeopleMapStyles();
  const [focused, setFocused] = useState<string | null>(null);
  const { map } = props;
  const right = [...map.missing, ...map.theirs];
  const rows = Math.max(right.length, map.ours.length, 1);
  const height = rows * ROW;
  const y = (index: number, count: number) => ((index + 0.5) * height) / count;
  const oursAt = new Map(map.ours.map((p, i) => [p.address, y(i, map.ours.length)]));
  const theirsAt = new Map(right.map((p, i) => [p.address, y(i, right.length)]));
  const ends = map.lines.map((l) => ({ from: oursAt.get(l.ours) ?? 0, to: theirsAt.get(l.theirs) ?? 0 }));
  const places = labelPlaces(ends);
  const curve = (a: number, b: number) => `M ${LEFT * 10} ${a} C 500 ${a}, 500 ${b}, ${RIGHT * 10} ${b}`;
  const related = (line: MapLine) => focused === null || line.ours === focused || line.theirs === focused;
  const person = (p: MapPerson, at: number, ours: boolean) => (
    <button
      key={p.address}
      type="button"
      className={mergeClasses(styles.person, ours && styles.ours)}
      title={[p.name, p.line, p.address].filter((part) => part !== '').join(', ')}
      style={ours ? { insetInlineEnd: `${100 - LEFT + 2}%`, top: at } : { insetInlineStart: `${RIGHT + 2}%`, top: at }}
      onFocus={() => setFocused(p.address)}
      onBlur={() => setFocused(null)}
      onMouseEnter={() => setFocused(p.address)}
      onMouseLeave={() => setFocused(null)}
    >
      <span className={styles.name}>{p.name}</span>
      {p.line !== '' && <span className={styles.about}>{p.line}</span>}
    </button>
  );
  return (
    <div className={styles.root} style={{ height }} dir="ltr">
      <svg
        className={styles.svg}
        viewBox={`0 0 1000 ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={sayMap(map)}
      >
        {map.lines.map((line) => (
          <path
            key={`${line.ours} ${line.theirs}`}
            d={curve(oursAt.get(line.ours) ?? 0, theirsAt.get(line.theirs) ?? 0)}
            className={mergeClasses(styles.line, !related(line) && styles.faded)}
            style={{
              strokeWidth: `${1.3 * (0.75 + 1.15 * Math.sqrt(line.count))}px`,
              vectorEffect: 'non-scaling-stroke',
            }}
          />
        ))}
        {map.missing.map((p) => (
          <path
            key={p.address}
            d={curve(oursAt.get(map.ours[0]?.address ?? '') ?? height / 2, theirsAt.get(p.address) ?? 0)}
            className={styles.missing}
            style={{ vectorEffect: 'non-scaling-stroke' }}
          />
        ))}
      </svg>
      {map.lines.map((line, i) => {
        const place = pointOn(ends[i] ?? NO_ENDS, places[i] ?? 0.5);
        return (
          related(line) && (
            <span
              key={`${line.ours} ${line.theirs}`}
              className={styles.count}
              aria-hidden="true"
              style={{ left: `${place.x * 100}%`, top: place.y }}
            >
              {line.count}
            </span>
          )
        );
      })}
      {map.missing.map((p) => (
        <span key={p.address} className={styles.count} style={missingPlace(height, theirsAt.get(p.address) ?? 0)}>
          {props.sayMissing(p)}
        </span>
      ))}
      {map.ours.map((p) => (
        <span
          key={`end ${p.address}`}
          className={styles.end}
          style={{ left: `${LEFT}%`, top: oursAt.get(p.address) }}
        />
      ))}
      {right.map((p) => (
        <span
          key={`end ${p.address}`}
          className={mergeClasses(styles.end, map.missing.includes(p) && styles.ring)}
          style={{ left: `${RIGHT}%`, top: theirsAt.get(p.address) }}
        />
      ))}
      {map.ours.map((p, i) => person(p, y(i, map.ours.length), true))}
      {right.map((p, i) => person(p, y(i, right.length), false))}
    </div>
  );
}

/** Where a missing line says since when: near its far end. */
function missingPlace(height: number, to: number): { readonly left: string; readonly top: number } {
  const { x, y } = pointOn({ from: height / 2, to }, 0.86);
  return { left: `${x * 100}%`, top: y };
}

/** The map as a sentence, for those who hear it. */
export function sayMap(map: PeopleMap): string {
  const name = new Map([...map.ours, ...map.theirs].map((p) => [p.address, p.name]));
  const lines = map.lines
    .slice(0, 8)
    .map((l) => `${name.get(l.ours) ?? ''} and ${name.get(l.theirs) ?? ''} ${l.count}`);
  const missing = map.missing.map((p) => `nobody with ${p.name}`);
  return `Contacts in 90 days: ${[...lines, ...missing].join(', ') || 'none'}`;
}
