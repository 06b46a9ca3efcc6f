import { useEffect } from 'react';
import { CalendarView } from './calendar-view';
import { ConsentDialog } from '../page/consent-dialog';
import { FolderList } from './folder-list';
import { ItemArea } from './item-area';
import { MessageList } from './message-list';
import type { PageAddress } from './page-address';
import { PaneFrame } from './pane-frame';
import { SmartAlertDialog } from './smart-alert-dialog';
import { TopBar } from './top-bar';
import { usePage } from './use-page';
import { WindowQuestion } from './window-question';

/** The whole page: bar, folders or calendar, the open item, and the pane of the add-in beside it. */
export function OutlookApp({ address }: { readonly address: PageAddress }) {
  const { state } = usePage();
  useEffect(() => {
    document.documentElement.dataset['theme'] = state.theme;
  }, [state.theme]);
  const open = state.item !== undefined;
  return (
    <div className="outlook" data-testid="outlook">
      <TopBar address={address} />
      <div className="body">
        <FolderList />
        {state.view === 'mail' && <MessageList />}
        {state.view === 'calendar' && !open && <CalendarView />}
        {(state.view === 'mail' || open) && <ItemArea />}
        {state.pane.open && <PaneFrame />}
      </div>
      <div className="notice" role="status" data-testid="notice">
        {state.notice}
      </div>
      {state.windowAsked !== undefined && <WindowQuestion onAnswer={state.windowAsked} />}
      {state.alert !== undefined && <SmartAlertDialog {...state.alert} />}
      {state.asked !== undefined && (
        <ConsentDialog scopes={state.asked.scopes} person={state.session.person} onAnswer={state.asked.answer} />
      )}
    </div>
  );
}
