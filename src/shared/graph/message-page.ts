import type { Instant } from '../domain/instant';
import type { Message } from '../domain/message';
import { idOf } from './bounded-text';
import { instantOfIso } from './date-time';
import { normalizeMessage, type MessageContext } from './normalize-message';
import type { SkipReason } from './normalized';
import { field, listField, textField } from './raw-value';

/** One line of a page of mail: a mail, the word that one left the folder, or a line that could not be used. */
export type MessageLine =
  | {
      readonly kind: 'message';
      readonly message: Message;
      readonly modifiedAt: Instant | null;
      readonly receivedAt: Instant | null;
    }
  | { readonly kind: 'removed'; readonly id: string }
  | {
      readonly kind: 'skipped';
      readonly id: string | null;
      readonly reason: SkipReason;
      readonly receivedAt: Instant | null;
    };

/** A page of mail. At most one of the two links is there; neither ends a plain list. */
export interface MessagePage {
  readonly lines: readonly MessageLine[];
  readonly nextLink: string | null;
  readonly deltaLink: string | null;
}

/** More lines than any page size asked for: a server that ignores the size is obeyed up to here. */
const LINES_MAX = 10_000;

/** Names of attached files by item id, where they were read. */
export type NamesById = ReadonlyMap<string, readonly string[]>;

/** What a page cannot say itself. */
export interface PageContext extends Omit<MessageContext, 'attachmentNames'> {
  /** File names that were read before, or meanwhile. */
  readonly names?: NamesById;
  /** The same page as it was read before some names were known: mails of which there are none are taken from it. */
  readonly before?: MessagePage;
}

/** Reads a checked page (`AnswerShape` page or delta-page). */
export function messagePageOf(raw: unknown, context: PageContext): MessagePage {
  const { names, before, ...rest } = context;
  const lines = listField(raw, 'value', LINES_MAX).map((entry, at): MessageLine => {
    const attachmentNames = names?.get(textField(entry, 'id') ?? '');
    const known = before?.lines[at];
    if (known !== undefined && attachmentNames === undefined) return known;
    const receivedAt = instantOfIso(field(entry, 'receivedDateTime'));
    if (field(entry, '@removed') !== undefined) {
      const id = idOf(field(entry, 'id'));
      return id === null ? { kind: 'skipped', id, reason: 'no id', receivedAt } : { kind: 'removed', id };
    }
    const result = normalizeMessage(entry, { ...rest, ...(attachmentNames === undefined ? {} : { attachmentNames }) });
    if (result.kind === 'skipped') return { ...result, receivedAt };
    const modifiedAt = instantOfIso(field(entry, 'lastModifiedDateTime'));
    return { kind: 'message', message: result.value, modifiedAt, receivedAt };
  });
  return { lines, nextLink: textField(raw, '@odata.nextLink'), deltaLink: textField(raw, '@odata.deltaLink') };
}
