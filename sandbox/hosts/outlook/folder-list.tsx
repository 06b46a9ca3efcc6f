import { loadCalendar, newEvent } from './calendar-actions';
import { loadFolder } from './mail-actions';
import { newMessage } from './message-drafts';
import { SharedMailboxes } from './other-mailboxes';
import { folders } from './outlook-state';
import { usePage } from './use-page';

/** Mail folders, the calendar, and what starts something new. */
export function FolderList() {
  const { page, state } = usePage();
  const now = Date.now() + state.session.clockOffset;
  return (
    <nav className="folders" aria-label="Folders">
      <button type="button" className="primary" onClick={() => newMessage(page)}>
        New mail
      </button>
      <button type="button" onClick={() => newEvent(page)}>
        New event
      </button>
      <ul>
        {folders.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              className="nav"
              aria-current={state.view === 'mail' && state.folder === key ? 'page' : undefined}
              onClick={() => {
                page.show(undefined);
                void loadFolder(page, key);
              }}
            >
              {name}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="nav"
            aria-current={state.view === 'calendar' ? 'page' : undefined}
            onClick={() => {
              page.show(undefined);
              void loadCalendar(page, state.span, now);
            }}
          >
            Calendar
          </button>
        </li>
      </ul>
      <SharedMailboxes session={state.session} />
    </nav>
  );
}
