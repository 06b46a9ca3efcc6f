import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Person } from '../shared/domain/person';
import { Initials, initialsOf } from '../shared/ui/initials';
import { useTextStyles } from '../shared/ui/text-styles';
import { Unseen } from '../shared/ui/unseen';
import { PANE } from './strings';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) max-content minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '8px',
    alignItems: 'center',
    margin: 0,
  },
  side: { color: tokens.colorNeutralForeground1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  row: { display: 'contents' },
  people: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center', margin: 0 },
  missing: {
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: '9px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** Most avatars in a row: beyond, five and “+7”. */
const MOST = 6;

/** One side of a meeting. `missing` are people who should be there and are not. */
export interface Side {
  readonly name: string;
  readonly people: readonly Person[];
  readonly missing: readonly Person[];
}

/** Two sides of a meeting with their numbers; who is missing has a dashed ring. */
export function TwoSides(props: { readonly sides: readonly Side[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.sides} role="list">
      {props.sides.map((side) => {
        const shown = side.people.length > MOST ? side.people.slice(0, MOST - 1) : side.people;
        return (
          <div key={side.name} className={styles.row} role="listitem">
            <span className={mergeClasses(text.caption, styles.side)} title={side.name}>
              {side.name}
            </span>
            <span className={text.strong}>{side.people.length}</span>
            <span className={styles.people}>
              {shown.map((p) => (
                <Initials key={p.address} name={p.name || p.address} title={p.name || p.address} />
              ))}
              {side.people.length > shown.length && (
                <span className={text.caption}>+{side.people.length - shown.length}</span>
              )}
              {side.missing.slice(0, 2).map((p) => (
                <span key={p.address} className={styles.missing} title={`${p.name}: ${PANE.meeting.missing}`}>
                  <span aria-hidden="true">{initialsOf(p.name)}</span>
                  <Unseen>
                    {p.name}: {PANE.meeting.missing}
                  </Unseen>
                </span>
              ))}
            </span>
          </div>
        );
      })}
    </div>
  );
}
