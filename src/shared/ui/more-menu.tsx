import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useMenuFace, type MenuName, type MoreMenuProps } from './menu-face';

const load = () => import('./open-menu');
const OpenMenu = lazy(() => load().then((m) => ({ default: m.OpenMenu })));

/** ⋯ and its menu. */
export function MoreMenu(props: MoreMenuProps) {
  return (
    <MenuLater {...props} load={load}>
      <OpenMenu {...props} />
    </MenuLater>
  );
}

/**
 * The button of a menu; `children` are the open menu, drawn from the first press on. Its code comes with that press, or a pointer or the
 * focus near it (`load`), so that the first view stays light.
 */
export function MenuLater(props: MenuName & { readonly load: () => Promise<unknown>; readonly children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  const near = () => void props.load();
  const closed = (
    <Button
      {...useMenuFace(props)}
      appearance="subtle"
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setAsked(true)}
      onPointerEnter={near}
      onFocus={near}
    >
      {props.words}
    </Button>
  );
  return asked ? <Suspense fallback={closed}>{props.children}</Suspense> : closed;
}
