import { CalendarLtr20Regular, History20Regular, Mail20Regular, Note20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Client } from '../shared/domain/client';
import { clientBrief, type ClientBrief } from '../shared/domain/client-brief';
import { clientAddresses, isOurs, sayNames } from '../shared/domain/client-meeting';
import { givenName } from '../shared/domain/given-name';
import { peopleOf } from '../shared/domain/meeting';
import type { Person } from '../shared/domain/person';
import { sayTheirTime } from '../shared/domain/say-their-time';
import type { Snapshot } from '../shared/domain/snapshot';
import { useSession } from '../shared/ui/use-session';
import { FactRow } from './fact-row';
import { OpenRows } from './open-rows';
import { PaneSection } from './pane-frame';
import { PANE } from './strings';
import { useSaid } from './use-said';
import { useDraftAgenda } from './use-draft-agenda';

const ROWS = PANE.rows;

/** The client in brief: open both ways, next, last, good to know. A row with nothing to say is left out. */
export function ClientFacts(props: {
  readonly client: Client;
  readonly people: readonly Person[];
  readonly conversationId: string | null;
  readonly snapshot: Snapshot;
  readonly besides?: readonly string[];
}) {
  const { client, people, snapshot, besides } = props;
  const brief = useMemo(
    () =>
      clientBrief(
        client,
        people.map((p) => p.address),
        besides ?? [],
        snapshot,
      ),
    [client, people, besides, snapshot],
  );
  return (
    <PaneSection kind="rows">
      <OpenRows client={client} conversationId={props.conversationId} snapshot={snapshot} />
      <NextRow brief={brief} client={client} snapshot={snapshot} />
      <LastRow brief={brief} snapshot={snapshot} />
      <LastMailRow brief={brief} snapshot={snapshot} conversationId={props.conversationId} />
      <NoteRow brief={brief} />
    </PaneSection>
  );
}

function NextRow(props: { readonly brief: ClientBrief; readonly client: Client; readonly snapshot: Snapshot }) {
  const { actions } = useSession();
  const said = useSaid();
  const draft = useDraftAgenda();
  const { brief, client, snapshot } = props;
  if (!brief.next) return null;
  const { meeting, papers } = brief.next;
  const addresses = clientAddresses(meeting, snapshot);
  const theirs = peopleOf(meeting).filter((p) => addresses.has(p.address));
  const { locale, workingHours } = snapshot;
  const theirTime = sayTheirTime(meeting.start, { client, theirs }, { zone: workingHours.zone, locale });
  const label = [ROWS.next, theirTime, ROWS.agenda[papers.agenda]].filter((part) => part !== null).join(' · ');
  const value = `${meeting.title?.trim() || PANE.rows.next}, ${said.moment(meeting.start)}`;
  const wanted = papers.agenda === 'open' && meeting.mine;
  return wanted ? (
    <FactRow
      icon={<CalendarLtr20Regular />}
      value={value}
      label={label}
      act={{ label: ROWS.draftAgenda, onPress: () => draft(meeting) }}
    />
  ) : (
    <FactRow
      icon={<CalendarLtr20Regular />}
      value={value}
      label={label}
      onPress={() => void actions.openItem('meeting', meeting.id)}
    />
  );
}

function LastRow({ brief: { last }, snapshot }: { readonly brief: ClientBrief; readonly snapshot: Snapshot }) {
  const { actions } = useSession();
  const said = useSaid();
  if (!last) return null;
  const theirs = clientAddresses(last.meeting, snapshot);
  const who = peopleOf(last.meeting)
    .filter((p) => theirs.has(p.address))
    .map((p) => ({ ...p, name: givenName(p.name) || p.address }));
  const value = `${last.kind === 'call' ? ROWS.call(sayNames(who)) : ROWS.meeting(sayNames(who))}, ${said.day(last.meeting.start)}`;
  const label = [ROWS.last, ROWS.minutes[last.papers.minutes]].filter((p) => p !== '').join(' · ');
  return (
    <FactRow
      icon={<History20Regular />}
      value={value}
      label={label}
      onPress={() => void actions.openItem('meeting', last.meeting.id)}
    />
  );
}

/** The last mail, where it is another one than the conversation that is open. */
function LastMailRow({
  brief: { lastMail },
  snapshot,
  conversationId,
}: {
  readonly brief: ClientBrief;
  readonly snapshot: Snapshot;
  readonly conversationId: string | null;
}) {
  const { actions } = useSession();
  const said = useSaid();
  if (!lastMail || lastMail.conversationId === conversationId || lastMail.from === null) return null;
  const ours = isOurs(lastMail.from, snapshot);
  const who = ours ? sayNames(lastMail.to.slice(0, 3)) : lastMail.from.name || lastMail.from.address;
  const value = ours ? ROWS.mailTo(who, said.day(lastMail.sentAt)) : ROWS.mailFrom(who, said.day(lastMail.sentAt));
  const label = [ROWS.lastMail, lastMail.subject.trim().slice(0, 80)].filter((p) => p !== '').join(' · ');
  return (
    <FactRow
      icon={<Mail20Regular />}
      value={value}
      label={label}
      onPress={() => void actions.openItem('message', lastMail.id)}
    />
  );
}

function NoteRow({ brief: { note } }: { readonly brief: ClientBrief }) {
  const said = useSaid();
  if (!note) return null;
  const on = note.contact.notedOn;
  const label = [ROWS.good, on === undefined ? '' : ROWS.noted(said.day(Date.parse(`${on}T12:00:00Z`)))]
    .filter((p) => p !== '')
    .join(' · ');
  return <FactRow icon={<Note20Regular />} value={note.text} label={label} />;
}
