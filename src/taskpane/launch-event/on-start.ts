import { gather } from './gather';
import type { OfficeDoor } from './item-fields';
import { NOTE, writeNote } from './notes';
import { handleEvent } from './office-event';
import type { LaunchEvent } from './office-event';
import { addressesOf } from './outgoing';

interface FirstRecipients {
  readonly type: { readonly composeType: string };
  readonly to: readonly Office.EmailAddressDetails[];
  readonly cc: readonly Office.EmailAddressDetails[];
}

/** A mail begins: the first recipients of a reply are noted, so that leaving out one who decides is seen (F5 D1; Mailbox 1.10). */
export function onMailStart(office: OfficeDoor, event: LaunchEvent): void {
  handleEvent(event, (finish) => {
    const item = office.context.mailbox.item as Office.MessageCompose;
    gather<FirstRecipients>(
      {
        type: (callback) => item.getComposeTypeAsync(callback),
        to: (callback) => item.to.getAsync(callback),
        cc: (callback) => item.cc.getAsync(callback),
      },
      ({ type, to, cc }) => {
        if (type.composeType !== 'reply') return finish();
        gather({ note: writeNote(item, NOTE.people, addressesOf(to.concat(cc)).join(' ')) }, () => finish(), finish);
      },
      finish,
    );
  });
}

/** A new invitation begins: only of such a one the agenda is asked for at sending. */
export function onNewInvitation(office: OfficeDoor, event: LaunchEvent): void {
  handleEvent(event, (finish) => {
    gather(
      { note: writeNote(office.context.mailbox.item as Office.AppointmentCompose, NOTE.isNew, '1') },
      () => finish(),
      finish,
    );
  });
}

/** An invitation is opened: its times are noted, for the calendar holds it there until it is sent. */
export function onInvitationStart(office: OfficeDoor, event: LaunchEvent): void {
  handleEvent(event, (finish) => {
    const item = office.context.mailbox.item as Office.AppointmentCompose;
    gather<{ readonly start: Date; readonly end: Date }>(
      {
        start: (callback) => item.start.getAsync(callback),
        end: (callback) => item.end.getAsync(callback),
      },
      ({ start, end }) =>
        gather({ note: writeNote(item, NOTE.slot, `${start.getTime()} ${end.getTime()}`) }, () => finish(), finish),
      finish,
    );
  });
}
