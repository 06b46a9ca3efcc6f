import { DIGEST_KEY } from '../../shared/domain/client-digest';
import { decodeDigest } from '../../shared/domain/client-digest-read';
import { gather } from './gather';
import type { Calls } from './gather';
import type { DraftFields, OfficeDoor } from './item-fields';
import type { Known } from './known';
import type { ItemKind } from './open-pane';
import { handleEvent } from './office-event';
import type { Finish, LaunchEvent } from './office-event';
import { wordsFor } from './say';
import type { SendFinding } from './send-finding';
import { verdictIn, verdictMark } from './verdict';

/** What one kind of item is read and checked by. */
export interface Subject<Item, Fields extends DraftFields, Outgoing> {
  readonly kind: ItemKind;
  /** Everything that is read; the text only for the sending. */
  calls(item: Item, forSending: boolean): Calls<Fields>;
  outgoing(fields: Fields, item: Item): Outgoing;
  /** What is found in everything but the text: the same for the same item, digest and first notes. */
  early(outgoing: Outgoing, notes: object, known: Known): readonly SendFinding[];
  /** All there is to say at sending, the gravest first. */
  late(early: readonly SendFinding[], outgoing: Outgoing, fields: Fields, known: Known): readonly SendFinding[];
}

/** A draft with what was found in it. */
export interface ReadDraft {
  readonly office: OfficeDoor;
  readonly kind: ItemKind;
  readonly known: Known;
  readonly item: Pick<Office.MessageCompose, 'notificationMessages' | 'sessionData'>;
  /** Everything noted of it so far. */
  readonly notes: object;
  /** Mark of what the early findings were found from. */
  readonly mark: string;
  readonly findings: readonly SendFinding[];
}

/**
 * Reads the open item and what is found in it, and hands both to `done`. What was noted for exactly this item is not looked for
 * again. Without a usable digest the event goes on.
 */
export function readDraft<Item extends ReadDraft['item'], Fields extends DraftFields, Outgoing>(
  subject: Subject<Item, Fields, Outgoing>,
  office: OfficeDoor,
  event: LaunchEvent,
  forSending: boolean,
  done: (draft: ReadDraft, finish: Finish) => void,
): void {
  handleEvent(event, (finish) => {
    const now = Date.now();
    const read = decodeDigest(office.context.roamingSettings.get(DIGEST_KEY), now);
    if (read.kind !== 'ok') return finish();
    const { digest } = read;
    const known = { digest, words: wordsFor(office.context.displayLanguage), now };
    const item = office.context.mailbox.item as unknown as Item; // the manifest binds each event to one kind of item
    gather(
      subject.calls(item, forSending),
      (fields) => {
        const { notes } = fields;
        const outgoing = subject.outgoing(fields, item);
        const mark = verdictMark([outgoing, digest.writtenAt]);
        const early = verdictIn(notes, mark) ?? subject.early(outgoing, notes, known);
        const findings = forSending ? subject.late(early, outgoing, fields, known) : early;
        done({ office, kind: subject.kind, item, notes, mark, findings, known }, finish);
      },
      finish,
    );
  });
}
