import type { Message } from '@microsoft/microsoft-graph-types';
import type { KeyboardEvent } from 'react';
import { say } from '../page/zone-time';
import { loadFolder, loadOlder, openMessage } from './mail-actions';
import { addresseeOf } from './open-items';
import { folders } from './outlook-state';
import { usePage } from './use-page';

/** Messages of the folder, newest first, 50 at a time. Arrow keys move between them. */
export function MessageList() {
  const { page, state } = usePage();
  const title = folders.find(({ key }) => key === state.folder)?.name ?? '';
  const selected =
    state.item?.kind === 'message-read'
      ? state.item.message.id
      : state.item?.kind === 'message-compose'
        ? state.item.draft.fields.id
        : undefined;
  return (
    <section className="list" aria-label={title}>
      <div className="list-head">
        <h2>{title}</h2>
        <button type="button" className="plain" onClick={() => void loadFolder(page, state.folder, state.search)}>
          Refresh
        </button>
      </div>
      {state.search !== '' && (
        <p className="quiet">
          Results for “{state.search}”{' '}
          <button type="button" className="plain" onClick={() => void loadFolder(page, state.folder)}>
            Clear
          </button>
        </p>
      )}
      <ul data-testid="messages" aria-busy={state.loading} onKeyDown={moveBetween}>
        {state.messages.map((message) => (
          <li key={message.id}>
            <MessageRow
              message={message}
              selected={message.id === selected}
              zone={state.zone}
              now={state.session.now}
              sent={state.folder === 'sentitems' || state.folder === 'drafts'}
            />
          </li>
        ))}
      </ul>
      {state.messages.length === 0 && !state.loading && <p className="quiet empty">Nothing here.</p>}
      {state.older !== undefined && (
        <button type="button" className="plain more" onClick={() => void loadOlder(page)}>
          Older messages
        </button>
      )}
    </section>
  );
}

interface MessageRowProps {
  readonly message: Message;
  readonly selected: boolean;
  readonly zone: string;
  readonly now: number;
  readonly sent: boolean;
}

function MessageRow({ message, selected, zone, now, sent }: MessageRowProps) {
  const { page } = usePage();
  const at = Date.parse(message.receivedDateTime ?? message.sentDateTime ?? '');
  const names = (message.toRecipients ?? []).map((one) => addresseeOf(one).name).join(', ');
  const who = sent ? names || 'No recipients' : addresseeOf(message.from).name;
  return (
    <button
      type="button"
      className={message.isRead === true || sent ? 'message' : 'message unread'}
      aria-current={selected ? 'true' : undefined}
      data-testid="message"
      data-id={message.id}
      onClick={() => void openMessage(page, message.id ?? '')}
    >
      <span className="who">
        {message.isDraft === true && <span className="draft">[Draft] </span>}
        {who}
      </span>
      <time dateTime={message.receivedDateTime ?? undefined}>{Number.isNaN(at) ? '' : shortTime(at, now, zone)}</time>
      <span className="subject">
        {message.subject === '' ? '(No subject)' : message.subject}
        {message.hasAttachments === true && <span className="clip" role="img" aria-label="Has attachments" />}
      </span>
      <span className="preview">{message.bodyPreview}</span>
    </button>
  );
}

function shortTime(at: number, now: number, zone: string): string {
  const day = say(at, zone, { dateStyle: 'short' });
  if (day === say(now, zone, { dateStyle: 'short' })) return say(at, zone, { hour: '2-digit', minute: '2-digit' });
  return now - at < 6 * 86_400_000
    ? say(at, zone, { weekday: 'short', hour: '2-digit', minute: '2-digit' })
    : say(at, zone, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

function moveBetween(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const next = rows[rows.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
