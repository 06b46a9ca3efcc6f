import { assertNever } from '../../tenant/assert-never';
import { ComposeForm } from './compose-form';
import { EventView } from './event-view';
import { InfobarList } from './infobar-list';
import { InvitationForm } from './invitation-form';
import { ReadingPane } from './reading-pane';
import type { OpenItem } from '../office/open-item';
import { usePage } from './use-page';

/** The open item: a message to read, a draft, an event or an invitation. */
export function ItemArea() {
  const { state } = usePage();
  const { item } = state;
  if (item === undefined)
    return (
      <main className="item none">
        <p className="quiet">Select an item to read</p>
      </main>
    );
  return (
    <main className="item">
      <InfobarList infobars={item.infobars} />
      {form(item)}
    </main>
  );
}

function form(item: OpenItem) {
  switch (item.kind) {
    case 'message-read':
      return <ReadingPane item={item} />;
    case 'message-compose':
      return <ComposeForm item={item} />;
    case 'appointment-read':
      return <EventView item={item} />;
    case 'appointment-compose':
      return <InvitationForm item={item} />;
    default:
      return assertNever(item);
  }
}
