import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';

/** One line of a menu, a line between groups, or lines one step in. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly icon?: ReactElement; readonly onPick: () => void }
  | { readonly kind: 'divider' }
  | {
      readonly kind: 'more';
      readonly label: string;
      readonly icon?: ReactElement;
      readonly entries: readonly MenuEntry[];
    };

const useStyles = makeStyles({
  button: { minWidth: '32px', flexShrink: 0, '@media (forced-colors: active)': { marginInlineEnd: '0' } },
  atEdge: { marginInlineEnd: '-6px' },
});

/** What the menu's button is: the ⋯ at the end of a line, or a word. */
export interface MenuName {
  readonly label: string;
  /** Words on the button instead of ⋯. */
  readonly words?: string;
}

/** A menu whose lines are known before it opens. */
export interface MoreMenuProps extends MenuName {
  readonly entries: readonly MenuEntry[];
}

/** Look and name of the button, the same before and after the menu's code is there. */
export function useMenuFace(props: MenuName) {
  const styles = useStyles();
  if (props.words !== undefined) return { style: { minWidth: 'auto', paddingInline: '8px' } };
  return {
    icon: <MoreHorizontal20Regular />,
    'aria-label': props.label,
    className: mergeClasses(styles.atEdge, styles.button),
  };
}
