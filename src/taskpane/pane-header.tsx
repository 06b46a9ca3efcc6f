import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular, People16Regular } from '@fluentui/react-icons';
import { Initials } from '../shared/ui/initials';
import type { MenuEntry } from '../shared/ui/menu-face';
import { MoreMenu } from '../shared/ui/more-menu';
import { useTextStyles } from '../shared/ui/text-styles';
import { PANE } from './strings';

const useStyles = makeStyles({
  header: { display: 'grid', rowGap: '8px', paddingBlock: '16px 12px', paddingInline: '16px' },
  name: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', minHeight: '30px' },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    hyphens: 'auto',
    outlineStyle: 'none',
  },
  menu: { display: 'flex', marginBlock: '-2px' },
  person: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '8px' },
  icon: { display: 'grid', placeItems: 'center', height: '24px', color: tokens.colorNeutralForeground3 },
  who: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  wraps: { textWrap: 'pretty', overflowWrap: 'anywhere' },
});

/** The line below the name: a person, several, or a meeting. `habit` is the second line. */
export interface HeaderLine {
  readonly kind: 'person' | 'people' | 'meeting';
  readonly text: string;
  /** Name for the picture's initials. */
  readonly name: string;
  readonly habit: string;
}

/** Head of the pane: name, its menu, the person or meeting below. */
export function PaneHeader(props: {
  readonly title: string;
  readonly line?: HeaderLine | null;
  readonly entries?: readonly MenuEntry[];
}) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <h1
          className={mergeClasses(text.title, styles.title)}
          title={props.title.length > 40 ? props.title : undefined}
        >
          {props.title}
        </h1>
        {props.entries && props.entries.length > 0 && (
          <span className={styles.menu}>
            <MoreMenu label={PANE.more} entries={props.entries} />
          </span>
        )}
      </div>
      {props.line && <PersonLine line={props.line} />}
    </header>
  );
}

function PersonLine({ line }: { readonly line: HeaderLine }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.person}>
      {line.kind === 'meeting' && (
        <span className={styles.icon} aria-hidden="true">
          <CalendarLtr20Regular />
        </span>
      )}
      {line.kind === 'people' && <Initials name="" icon={<People16Regular />} />}
      {line.kind === 'person' && <Initials name={line.name} />}
      <div>
        <div className={mergeClasses(text.body, line.kind === 'meeting' ? styles.wraps : styles.who)} title={line.text}>
          {line.text}
        </div>
        {line.habit !== '' && (
          <div
            className={mergeClasses(text.caption, line.kind === 'meeting' ? styles.wraps : styles.who)}
            title={line.habit}
          >
            {line.habit}
          </div>
        )}
      </div>
    </div>
  );
}
