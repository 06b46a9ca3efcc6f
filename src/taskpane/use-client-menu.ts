import { useMemo } from 'react';
import type { Client } from '../shared/domain/client';
import type { Person } from '../shared/domain/person';
import { useAnnounce } from '../shared/ui/live-region';
import type { MenuEntry } from '../shared/ui/menu-face';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { usePaneView } from './pane-view';
import { PANE } from './strings';

/** ⋯ of a client: Teams, settings, what was put off, “not this client” for the person on the item. */
export function useClientMenu(client: Client, person: Person | null): readonly MenuEntry[] {
  const { actions } = useSession();
  const announce = useAnnounce();
  const { showAside, offerUndo } = usePaneView();
  const setAside = useSessionState((s) => s.setAside);
  const mine = setAside.filter((a) => a.finding.clientId === client.id).length;
  return useMemo(() => {
    const entries: MenuEntry[] = [
      {
        kind: 'item',
        label: PANE.openInTeams,
        onPick: () => void actions.openTab(`client/${encodeURIComponent(client.id)}`),
      },
      {
        kind: 'item',
        label: PANE.settings,
        onPick: () => void actions.openTab(`client/${encodeURIComponent(client.id)}/settings`),
      },
    ];
    if (mine > 0) entries.push({ kind: 'item', label: PANE.setAside(mine), onPick: () => showAside(client.id) });
    if (person) {
      const sentence = PANE.unknown
        .neverNow(person.name || person.address)
        .replace('never a client', `not ${client.name}`);
      const pick = () => {
        offerUndo(sentence, actions.notThisClient(person.address, client.id));
        announce(sentence);
      };
      entries.push({ kind: 'divider' }, { kind: 'item', label: PANE.notThis(client.name), onPick: pick });
    }
    return entries;
  }, [actions, announce, client, mine, offerUndo, person, showAside]);
}
