import type { Event } from '@microsoft/microsoft-graph-types';
import { ChangeLog, type ChangeLogRecord } from './change-log';
import type { MailboxJournal } from './mailbox-journal';
import { opaqueId } from './opaque-id';
import type { StoredAttachment } from './stored-attachment';
import {
  type StoredEvent,
  eventInstants,
  occurrenceOn,
  occurrencesIn,
  parseOccurrenceId,
  touches,
} from './stored-event';
import { instantText } from './time-zone';

/** The default calendar of one mailbox. */
export class CalendarStore {
  readonly #journal: MailboxJournal;
  readonly #byKey = new Map<string, StoredEvent>();
  readonly #keyOfShownId = new Map<string, string>();
  /** Exceptions and dates of each series that are no plain occurrence any more. */
  readonly #exceptions = new Map<string, Map<string, string>>();
  readonly #keysOfMeeting = new Map<string, Set<string>>();
  #log = new ChangeLog();
  readonly id: string;

  constructor(journal: MailboxJournal) {
    this.#journal = journal;
    this.id = opaqueId('AAMkAGI2', journal.mailboxId, 'calendar');
  }

  get log(): ChangeLog {
    return this.#log;
  }

  /** Puts an event in. Undefined when the given id is there already or its start is no time. */
  add(
    event: Event,
    options: { readonly id?: string; readonly attachments?: readonly StoredAttachment[] } = {},
  ): StoredEvent | undefined {
    const { startAt, endAt } = eventInstants(event);
    if (Number.isNaN(startAt) || (options.id !== undefined && this.get(options.id) !== undefined)) return undefined;
    const key = options.id ?? this.#journal.immutableId();
    const revision = this.#journal.next();
    const master =
      event.seriesMasterId === null || event.seriesMasterId === undefined ? undefined : this.get(event.seriesMasterId);
    const stored: StoredEvent = {
      key,
      revision,
      event,
      startAt,
      endAt,
      shownId: options.id ?? this.#journal.placeId(key, this.id),
      attachments: options.attachments ?? [],
      ...(master === undefined
        ? {}
        : { masterKey: master.key, occurrenceDate: (event.originalStart ?? event.start?.dateTime ?? '').slice(0, 10) }),
    };
    this.#put(stored);
    this.#log.record({ sequence: revision, key, kind: 'created' });
    return stored;
  }

  /** The event of an id of either kind; occurrences have ids too. */
  get(id: string): StoredEvent | undefined {
    const stored = this.#byKey.get(id) ?? this.#byKey.get(this.#keyOfShownId.get(id) ?? '');
    if (stored !== undefined) return stored;
    const parsed = parseOccurrenceId(id);
    if (parsed === undefined) return undefined;
    const master = this.get(`${parsed.master}=`) ?? this.get(parsed.master);
    const day = Date.parse(parsed.date);
    if (master === undefined || Number.isNaN(day)) return undefined;
    return this.occurrences(master, day - 2 * 86_400_000, day + 3 * 86_400_000).find(
      (event) => event.occurrenceDate === parsed.date,
    );
  }

  /** This calendar's copy of a meeting, by the id that all copies share. */
  copyOf(event: Event): StoredEvent | undefined {
    const copies = [...(this.#keysOfMeeting.get(event.iCalUId ?? '') ?? [])].map((key) => this.#byKey.get(key));
    return copies.find((stored) => stored?.event.type === event.type);
  }

  /** Changes an event. Changing an occurrence makes it an exception of its series. */
  update(
    stored: StoredEvent,
    fields: Event,
    attachments: readonly StoredAttachment[] = stored.attachments,
  ): StoredEvent {
    const revision = this.#journal.next();
    const becomesException = stored.event.type === 'occurrence' && stored.masterKey !== undefined;
    const event: Event = {
      ...stored.event,
      lastModifiedDateTime: instantText(this.#journal.now()),
      ...fields,
      ...(becomesException ? { type: 'exception' as const } : {}),
    };
    const next = { ...stored, ...eventInstants(event), revision, event, attachments };
    this.#put(next);
    this.#log.record({ sequence: revision, key: stored.key, kind: 'updated' });
    return next;
  }

  /** Deletes an event: a single one, a series with all that belongs to it, or one date of a series. */
  remove(stored: StoredEvent): void {
    const master = stored.masterKey === undefined ? undefined : this.#byKey.get(stored.masterKey);
    if (master !== undefined && stored.occurrenceDate !== undefined) {
      this.#put({ ...master, cancelledDates: [...(master.cancelledDates ?? []), stored.occurrenceDate] });
      this.#exceptions.get(master.key)?.delete(stored.occurrenceDate);
    }
    for (const gone of [
      stored,
      ...this.occurrences(stored, -Infinity, stored.startAt + 400 * 86_400_000),
      ...this.exceptionsOf(stored),
    ]) {
      this.#byKey.delete(gone.key);
      this.#keyOfShownId.delete(gone.shownId);
      this.#log.record({ sequence: this.#journal.next(), key: gone.key, kind: 'deleted', shownId: gone.shownId });
    }
  }

  /** Plain occurrences of a series in a window (ms); none for other events. */
  occurrences(master: StoredEvent, from: number, to: number): readonly StoredEvent[] {
    return occurrencesIn(master, from, to, new Set(this.#exceptions.get(master.key)?.keys()));
  }

  exceptionsOf(master: StoredEvent): readonly StoredEvent[] {
    return [...(this.#exceptions.get(master.key)?.values() ?? [])]
      .map((key) => this.#byKey.get(key))
      .filter((event) => event !== undefined);
  }

  /** The plain occurrence that a date of the series would have, exceptions or not. */
  occurrence(master: StoredEvent, date: string): StoredEvent {
    return occurrenceOn(master, date);
  }

  /** What a window (ms) holds, as `calendarView` does: occurrences, exceptions and single events, never a master; by start. */
  view(from: number, to: number): readonly StoredEvent[] {
    const found: StoredEvent[] = [];
    for (const stored of this.#byKey.values()) {
      if (stored.event.type === 'seriesMaster') found.push(...this.occurrences(stored, from, to));
      else if (touches(stored, from, to)) found.push(stored);
    }
    return found.sort((a, b) => a.startAt - b.startAt || a.endAt - b.endAt || (a.key < b.key ? -1 : 1));
  }

  /** Single events, masters and exceptions as they are kept, by start. */
  list(): readonly StoredEvent[] {
    return [...this.#byKey.values()].sort((a, b) => a.startAt - b.startAt || (a.key < b.key ? -1 : 1));
  }

  toRecords(): { readonly events: readonly StoredEvent[]; readonly log: ChangeLogRecord } {
    return { events: [...this.#byKey.values()], log: this.#log.toRecord() };
  }

  restore(stored: StoredEvent): void {
    this.#put(stored);
  }
  restoreLog(record: ChangeLogRecord): void {
    this.#log = new ChangeLog(record);
  }

  #put(stored: StoredEvent): void {
    this.#byKey.set(stored.key, stored);
    this.#keyOfShownId.set(stored.shownId, stored.key);
    const meeting = stored.event.iCalUId ?? '';
    this.#keysOfMeeting.set(meeting, (this.#keysOfMeeting.get(meeting) ?? new Set()).add(stored.key));
    if (stored.masterKey === undefined || stored.occurrenceDate === undefined) return;
    const dates = this.#exceptions.get(stored.masterKey) ?? new Map<string, string>();
    this.#exceptions.set(stored.masterKey, dates.set(stored.occurrenceDate, stored.key));
  }
}
