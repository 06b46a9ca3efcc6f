import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState, type ReactElement } from 'react';

/** One line of a menu, a line between groups, or lines one step in. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly icon?: ReactElement; readonly onPick: () => void }
  | { readonly kind: 'divider' }
  | { readonly kind: 'more'; readonly label: string; readonly icon?: ReactElement; readonly entries: readonly MenuEntry[] };

const load = () => import('./open-menu');
const OpenMenu = lazy(() => load().then((m) => ({ default: m.OpenMenu })));

const useStyles = makeStyles({
  button: { minWidth: '32px', flexShrink: 0, '@media (forced-colors: active)': { marginInlineEnd: '0' } },
  atEdge: { marginInlineEnd: '-6px' },
});

/** What the menu's button is: the ⋯ at the end of a line, or a word. */
export interface MoreMenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Words on the button instead of ⋯. */
  readonly words?: string;
}

/** ⋯ and its menu. The menu's code comes with the first press (or a pointer near it), so that the first view stays light. */
export function MoreMenu(props: MoreMenuProps) {
  const [asked, setAsked] = useState(false);
  const closed = <MenuFace {...props} onClick={() => setAsked(true)} onNear={() => void load()} />;
  return asked ? <Suspense fallback={closed}><OpenMenu {...props} /></Suspense> : closed;
}

function MenuFace(props: MoreMenuProps & { readonly onClick: () => void; readonly onNear: () => void }) {
  return (
    <Button
      {...useMenuFace(props)} appearance="subtle" aria-haspopup="menu" aria-expanded={false}
      onClick={props.onClick} onPointerEnter={props.onNear} onFocus={props.onNear}
    >
      {props.words}
    </Button>
  );
}

/** Look and name of the button, the same before and after the menu's code is there. */
export function useMenuFace(props: MoreMenuProps) {
  const styles = useStyles();
  if (props.words !== undefined) return { style: { minWidth: 'auto' } };
  return { icon: <MoreHorizontal20Regular />, 'aria-label': props.label, className: mergeClasses(styles.atEdge, styles.button) };
}
