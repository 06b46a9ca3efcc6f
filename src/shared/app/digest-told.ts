import type { BookRecord, Json } from '../domain/book-record';
import type { ClientDigest } from '../domain/client-digest';
import { DAY } from '../domain/instant';
import type { Instant } from '../domain/instant';
import { shortMark } from '../domain/short-mark';
import { number, objectIn, own, text } from './field-shapes';
import { writeRecords } from './record-writer';
import type { SessionCore } from './session-core';
import { SETTINGS } from './settings-records';

/** When Outlook's check at sending was last told, and the mark of what. Kept in the book, so that Teams knows it too. */
export interface Told {
  readonly at: Instant;
  readonly mark: string;
}

const FIELD = 'sendCheck';
/** Latest instant taken from a record: year 2200. */
const LATEST = Date.UTC(2200, 0, 1);

/** The mark of what people wrote: clients, choices and switches. Mail and calendar change all the time and do not count. */
export function digestMark({ clients, never, choices, rulesOff, options, right, ownDomains }: ClientDigest): string {
  // In order of name, for the digest's own is of last contact; who is away changes with mail.
  const known = clients
    .map(({ deciders, ...client }) => JSON.stringify([client, deciders.map((d) => [d.name, d.addresses, d.topics])]))
    .toSorted();
  const chosen = choices.map((c) => [c.address, clients[c.client]?.id]);
  return shortMark(JSON.stringify([known, never, chosen, rulesOff, options, right, ownDomains]));
}

/** What the book says Outlook was told; null when it never was. */
export function toldIn(records: ReadonlyMap<string, BookRecord>): Told | null {
  const fields = objectIn(own(records.get(`settings/${SETTINGS.app}`)?.fields ?? {}, FIELD));
  const at = fields === null ? undefined : number(fields, 'at', 0, LATEST);
  const mark = fields === null ? undefined : text(fields, 'mark', 20);
  return at === undefined || mark === undefined ? null : { at, mark };
}

/** Notes in the book that Outlook was told; not again when only the time is another and less than a day has passed. */
export function noteTold(core: SessionCore, told: Told): void {
  const before = toldIn(core.holder.get().records);
  if (before?.mark === told.mark && told.at - before.at < DAY) return;
  const value: Json = { at: told.at, mark: told.mark };
  writeRecords(core, [{ kind: 'settings', id: SETTINGS.app, fields: { [FIELD]: value } }]);
}
