import type { OpenItem } from '../office/open-item';
import { htmlToText } from '../page/body-text';
import { say } from '../page/zone-time';
import { AttachmentList } from './attachment-list';
import { moveMessage } from './mail-actions';
import { reply } from './message-drafts';
import { addresseeOf, htmlOf } from './open-items';
import { PaneButton } from './pane-button';
import { PeopleLine } from './people-line';
import { usePage } from './use-page';

/** A message to read. The body is shown as text only: nothing in foreign HTML runs or loads here. */
export function ReadingPane({ item }: { readonly item: Extract<OpenItem, { kind: 'message-read' }> }) {
  const { page, state } = usePage();
  const { message, files } = item;
  const id = message.id ?? '';
  const at = Date.parse(message.receivedDateTime ?? '');
  return (
    <article aria-labelledby="item-title" data-testid="reading-pane" data-id={id}>
      <div className="commands" role="toolbar" aria-label="Message">
        <button type="button" onClick={() => void reply(page, id, 'reply')}>
          Reply
        </button>
        <button type="button" onClick={() => void reply(page, id, 'reply-all')}>
          Reply all
        </button>
        <button type="button" onClick={() => void reply(page, id, 'forward')}>
          Forward
        </button>
        <button type="button" onClick={() => void moveMessage(page, id, 'archive')}>
          Archive
        </button>
        <button type="button" onClick={() => void moveMessage(page, id, 'deleteditems')}>
          Delete
        </button>
        <PaneButton />
      </div>
      <h2 id="item-title">{message.subject === '' ? '(No subject)' : message.subject}</h2>
      <dl className="people">
        <PeopleLine label="From" people={[addresseeOf(message.from)]} />
        <PeopleLine label="To" people={(message.toRecipients ?? []).map(addresseeOf)} />
        <PeopleLine label="Cc" people={(message.ccRecipients ?? []).map(addresseeOf)} />
        <PeopleLine label="Bcc" people={(message.bccRecipients ?? []).map(addresseeOf)} />
      </dl>
      <p className="quiet">
        {Number.isNaN(at) ? 'No date' : say(at, state.zone, { dateStyle: 'full', timeStyle: 'short' })}
      </p>
      <AttachmentList files={files} />
      <div className="text" data-testid="message-body">
        {message.body?.contentType === 'html' ? htmlToText(htmlOf(message.body)) : message.body?.content}
      </div>
    </article>
  );
}
