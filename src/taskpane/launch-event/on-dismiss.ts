import { gather } from './gather';
import type { OfficeDoor } from './item-fields';
import { NOTE, noteIn, readNotes, wordsIn, writeNote } from './notes';
import { handleEvent } from './office-event';
import type { LaunchEvent } from './office-event';

/** Most dismissals kept of one item. */
const MOST = 50;

/** The user closed the infobar: what it said is not shown again in this item. */
export function onDismiss(office: OfficeDoor, event: LaunchEvent): void {
  handleEvent(event, (finish) => {
    const item = office.context.mailbox.item as Office.MessageCompose; // of an invitation no more is used than both kinds have
    gather(
      { notes: readNotes(item) },
      ({ notes }: { readonly notes: object }) => {
        const shown = noteIn(notes, NOTE.shown);
        if (shown === '') return finish();
        const dismissed = wordsIn(notes, NOTE.dismissed).slice(-MOST).concat([shown]).join(' ');
        gather(
          { dismissed: writeNote(item, NOTE.dismissed, dismissed), shown: writeNote(item, NOTE.shown, '') },
          () => finish(),
          finish,
        );
      },
      finish,
    );
  });
}
