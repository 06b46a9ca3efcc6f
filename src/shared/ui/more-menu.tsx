import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useMenuFace, type MoreMenuProps } from './menu-face';

const load = () => import('./open-menu');
const OpenMenu = lazy(() => load().then((m) => ({ default: m.OpenMenu })));

/** ⋯ and its menu. The menu's code comes with the first press (or a pointer near it), so that the first view stays light. */
export function MoreMenu(props: MoreMenuProps) {
  const [asked, setAsked] = useState(false);
  const closed = <MenuFace {...props} onClick={() => setAsked(true)} onNear={() => void load()} />;
  return asked ? (
    <Suspense fallback={closed}>
      <OpenMenu {...props} />
    </Suspense>
  ) : (
    closed
  );
}

function MenuFace(props: MoreMenuProps & { readonly onClick: () => void; readonly onNear: () => void }) {
  return (
    <Button
      {...useMenuFace(props)}
      appearance="subtle"
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={props.onClick}
      onPointerEnter={props.onNear}
      onFocus={props.onNear}
    >
      {props.words}
    </Button>
  );
}
