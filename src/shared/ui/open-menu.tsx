import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { assertNever } from '../domain/assert-never';
import { useMenuFace, type MenuEntry, type MoreMenuProps } from './menu-face';

/** The menu itself, open as soon as it is there: somebody pressed for it. Focus goes in, and back to the button on closing. */
export function OpenMenu(props: MoreMenuProps) {
  const face = useMenuFace(props);
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  return (
    <Menu
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      positioning={{ position: 'below', align: 'end', offset: 4 }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton {...face} appearance="subtle" menuIcon={null}>
          {props.words}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <Entries entries={props.entries} />
      </MenuPopover>
    </Menu>
  );
}

function Entries(props: { readonly entries: readonly MenuEntry[] }) {
  return (
    <MenuList hasIcons={props.entries.some((e) => e.kind !== 'divider' && e.icon !== undefined)}>
      {props.entries.map((entry, i) => (
        <Entry key={i} entry={entry} />
      ))}
    </MenuList>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  switch (entry.kind) {
    case 'divider':
      return <MenuDivider />;
    case 'item':
      return (
        <MenuItem {...(entry.icon && { icon: entry.icon })} onClick={entry.onPick}>
          {entry.label}
        </MenuItem>
      );
    case 'more':
      return (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuItem {...(entry.icon && { icon: entry.icon })}>{entry.label}</MenuItem>
          </MenuTrigger>
          <MenuPopover>
            <Entries entries={entry.entries} />
          </MenuPopover>
        </Menu>
      );
    default:
      return assertNever(entry);
  }
}
