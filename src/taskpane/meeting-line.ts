import { isOurs, sayNames } from '../shared/domain/client-meeting';
import { knownMeeting } from '../shared/domain/draft-meeting';
import type { ItemClient } from '../shared/domain/item-client';
import type { OpenAttendeeMeeting, OpenOrganizerMeeting } from '../shared/domain/open-item';
import { sayTimeSpan } from '../shared/domain/say-date';
import { sayTheirTime } from '../shared/domain/say-their-time';
import { sayDay, sayTime } from '../shared/domain/say-time';
import type { Snapshot } from '../shared/domain/snapshot';
import { useNow } from '../shared/ui/use-now';
import { useSessionState } from '../shared/ui/use-session';
import type { HeaderLine } from './pane-header';
import { PANE } from './strings';

/** “Summer campaign, tomorrow 10:00–11:00”, below it who organises and who said yes. */
export function useMeetingLine(
  item: OpenOrganizerMeeting | OpenAttendeeMeeting,
  about: ItemClient,
  snapshot: Snapshot,
): HeaderLine {
  const zone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  const { meeting } = item;
  const span = sayTimeSpan(sayTime(meeting.start, zone, locale), sayTime(meeting.end, zone, locale));
  const when = `${sayDay(meeting.start, now, zone, locale)} ${span}`;
  const theirs = new Set(about.kind === 'client' ? about.people.map((p) => p.address) : []);
  const yes = meeting.attendees.filter((a) => a.response === 'accepted' && theirs.has(a.address));
  const organiser =
    item.kind === 'meeting-organizer' ||
    (item.organizer !== null && snapshot.me.addresses.includes(item.organizer.address));
  const known = knownMeeting(meeting, snapshot);
  const mine =
    known?.myResponse ?? meeting.attendees.find((a) => snapshot.me.addresses.includes(a.address))?.response ?? 'none';
  const who = organiser
    ? PANE.meeting.organise
    : item.kind === 'meeting-attendee' && item.organizer
      ? PANE.meeting.organises(item.organizer.name || item.organizer.address)
      : '';
  const organizer = item.kind === 'meeting-attendee' && !organiser ? item.organizer : null;
  const off =
    known?.cancelled === true ? PANE.meeting.calledOff(organizer && (organizer.name || organizer.address)) : null;
  const answered = organiser ? (yes.length > 0 ? PANE.meeting.accepted(sayNames(yes)) : '') : PANE.meeting.you[mine];
  return {
    kind: 'meeting',
    name: '',
    text: [meeting.title.trim(), when].filter((p) => p !== '').join(', '),
    habit: [
      about.kind === 'client'
        ? sayTheirTime(meeting.start, { client: about.client, theirs: about.people }, { zone, locale })
        : null,
      ...(off === null ? [who, answered] : [off]),
    ]
      .filter((p) => p !== null && p !== '')
      .join(' · '),
  };
}

/** Our people at an open meeting, the user and the organizer included, each once. */
export function oursOn(item: OpenOrganizerMeeting | OpenAttendeeMeeting, snapshot: Snapshot) {
  const invited = item.meeting.attendees.filter((a) => a.type !== 'resource' && a.response !== 'declined');
  const organizer =
    item.kind === 'meeting-attendee'
      ? item.organizer
      : { address: snapshot.me.addresses[0] ?? '', name: snapshot.me.name };
  const all = [...(organizer ? [organizer] : []), ...invited].filter((p) => isOurs(p, snapshot));
  return all.filter((p, i) => all.findIndex((q) => q.address === p.address) === i);
}
