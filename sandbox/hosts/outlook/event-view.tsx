import type { OpenItem } from '../office/open-item';
import { htmlToText } from '../page/body-text';
import { graphInstant } from '../page/graph-time';
import { say } from '../page/zone-time';
import { AttachmentList } from './attachment-list';
import { respond } from './calendar-actions';
import { addresseeOf, htmlOf } from './open-items';
import { PaneButton } from './pane-button';
import { PeopleLine } from './people-line';
import { usePage } from './use-page';

const answers: Readonly<Record<string, string>> = {
  accepted: 'You accepted.',
  tentativelyAccepted: 'You said maybe.',
  declined: 'You declined.',
  notResponded: 'You have not answered yet.',
};

/** An event to read, with the answers an attendee can give. */
export function EventView({ item }: { readonly item: Extract<OpenItem, { kind: 'appointment-read' }> }) {
  const { page, state } = usePage();
  const { event, files } = item;
  const attendees = event.attendees ?? [];
  const start = graphInstant(event.start);
  const people = (type: 'required' | 'optional') => attendees.filter((one) => one.type === type).map(addresseeOf);
  return (
    <article aria-labelledby="item-title" data-testid="event-view" data-id={event.id}>
      <div className="commands" role="toolbar" aria-label="Event">
        {event.isOrganizer !== true && (
          <>
            <button type="button" onClick={() => void respond(page, event, 'accept')}>
              Accept
            </button>
            <button type="button" onClick={() => void respond(page, event, 'tentativelyAccept')}>
              Tentative
            </button>
            <button type="button" onClick={() => void respond(page, event, 'decline')}>
              Decline
            </button>
          </>
        )}
        <button type="button" onClick={() => page.show(undefined)}>
          Close
        </button>
        <PaneButton />
      </div>
      <h2 id="item-title">
        {event.isCancelled === true && 'Cancelled: '}
        {event.subject === '' ? '(No title)' : event.subject}
      </h2>
      <p>
        {Number.isNaN(start)
          ? 'No time'
          : `${say(start, state.zone, { dateStyle: 'full', timeStyle: 'short' })} – ${say(graphInstant(event.end), state.zone, { timeStyle: 'short' })}`}
      </p>
      <p className="quiet">
        {[event.location?.displayName, answers[event.responseStatus?.response ?? '']].filter(Boolean).join(' · ')}
      </p>
      <dl className="people">
        <PeopleLine label="Organizer" people={[addresseeOf(event.organizer)]} />
        <PeopleLine label="Required" people={people('required')} />
        <PeopleLine label="Optional" people={people('optional')} />
      </dl>
      <AttachmentList files={files} />
      <div className="text" data-testid="event-body">
        {event.body?.contentType === 'html' ? htmlToText(htmlOf(event.body)) : event.body?.content}
      </div>
    </article>
  );
}
