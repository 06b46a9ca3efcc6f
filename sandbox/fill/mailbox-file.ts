import { stableGuid } from '../tenant/opaque-id';
import type { TenantFiller } from '../tenant/tenant-api';
import { readEvent, type FileEvent } from './file-event';
import { parseObject, type Raw, type ReadItem } from './file-item';
import { folderOf, readMessage, type FileMessage } from './file-message';
import type { FillReport, LineProblem } from './fill-report';
import { numberedLines } from './numbered-lines';

/** A real mailbox in files: Graph `message` and `event` objects, one a line. `me` are the addresses of one person, the primary one first. */
export interface MailboxFiles {
  readonly mailbox: string;
  readonly calendar?: string;
  readonly me: readonly string[];
}

/** An item with the line it stands on. */
type OnLine<T> = T & { readonly line: number };

interface FileContents<T> {
  readonly items: readonly OnLine<T>[];
  readonly lines: number;
  readonly problems: readonly LineProblem[];
}

async function readFile<T extends { readonly id: string | undefined }>(
  file: LineProblem['file'],
  path: string,
  read: (raw: Raw) => ReadItem<T>,
  keysOf: (item: T) => readonly (string | undefined)[],
  wanted: (item: T) => boolean,
): Promise<FileContents<T> & { readonly unwanted: number }> {
  const items: OnLine<T>[] = [];
  const problems: LineProblem[] = [];
  const lineOfKey = new Map<string, number>();
  let [lines, unwanted] = [0, 0];
  for await (const line of numberedLines(path)) {
    lines += 1;
    const found = line.kind === 'unreadable' ? { kind: 'bad' as const, reason: line.reason } : parseObject(line.text);
    const item = found.kind === 'bad' ? found : read(found.item);
    if (item.kind === 'bad') {
      problems.push({ file, line: line.number, reason: item.reason });
      continue;
    }
    const keys = keysOf(item.item).filter((key) => key !== undefined);
    const twin = keys.map((key) => lineOfKey.get(key)).find((seen) => seen !== undefined);
    if (twin !== undefined) {
      problems.push({
        file,
        line: line.number,
        reason: `its id is on line ${String(twin)} already; the first one is kept`,
      });
      continue;
    }
    for (const key of keys) lineOfKey.set(key, line.number);
    if (wanted(item.item)) items.push({ ...item.item, line: line.number });
    else unwanted += 1;
  }
  return { items, lines, problems, unwanted };
}

/** The value that comes most often; the first one of equals. */
function mostOften(values: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (best, pair) => (best === undefined || pair[1] > best[1] ? pair : best),
    undefined,
  )?.[0];
}

function namesOf(me: ReadonlySet<string>, messages: readonly FileMessage[], events: readonly FileEvent[]): string[] {
  return [
    ...messages.filter(({ from }) => me.has(from)).map(({ fromName }) => fromName),
    ...events.filter(({ organizer }) => me.has(organizer)).map(({ organizerName }) => organizerName),
  ].filter((name) => !name.includes('@'));
}

/** Calls `add` and turns a refusal or a throw into a problem: one odd line must not end the reading. */
function tryAdd(problems: LineProblem[], file: LineProblem['file'], line: number, add: () => boolean): boolean {
  try {
    if (add()) return true;
    problems.push({ file, line, reason: 'an item with its id is in the mailbox already' });
  } catch {
    problems.push({ file, line, reason: 'it cannot be understood' });
  }
  return false;
}

/**
 * Reads a real mailbox into the tenant as one person's: messages that are from or to one of `me`, up to the tenant's now,
 * and the events of the calendar file. Bad lines are named in the report and the rest goes on. Rejects only when nothing
 * of the tenant can be changed at all.
 */
export async function fillMailbox(tenant: TenantFiller, files: MailboxFiles): Promise<FillReport> {
  const began = performance.now();
  const me = new Set(files.me.map((address) => address.trim().toLowerCase()));
  const primary = [...me][0];
  if (primary === undefined) throw new TypeError('Whose mailbox is it? Name at least one address.');
  const mail = await readFile<FileMessage>(
    'mailbox',
    files.mailbox,
    readMessage,
    (item) => [item.id, item.internetMessageId],
    ({ people }) => [...me].some((address) => people.has(address)),
  );
  const calendar =
    files.calendar === undefined
      ? undefined
      : await readFile<FileEvent>(
          'calendar',
          files.calendar,
          readEvent,
          ({ id }) => [id],
          () => true,
        );
  const events = calendar?.items ?? [];
  const problems = [...mail.problems, ...(calendar?.problems ?? [])];
  const timely = mail.items.filter(({ at }) => at <= tenant.now());

  const person = {
    id: stableGuid('mailbox', primary),
    key: primary.slice(0, primary.indexOf('@')),
    address: primary,
    aliases: [...me].slice(1),
    name: mostOften(namesOf(me, mail.items, events)) ?? primary,
    timeZone: mostOften(events.map(({ zone }) => zone ?? '')) ?? 'UTC',
  };
  tenant.addPerson(person);

  const ownCustodian = mostOften(mail.items.map(({ custodian }) => custodian)) ?? '';
  const messages = { inbox: 0, sentitems: 0, elsewhere: 0 };
  for (const item of timely) {
    const folder = folderOf(item, me, ownCustodian);
    if (
      !tryAdd(problems, 'mailbox', item.line, () =>
        tenant.addMessage(person.id, folder, item.message, item.attachments),
      )
    )
      continue;
    messages[folder === 'inbox' || folder === 'sentitems' ? folder : 'elsewhere'] += 1;
  }
  let added = 0;
  for (const item of events) {
    const isOrganizer = item.organizer === '' ? item.event.isOrganizer === true : me.has(item.organizer);
    if (
      tryAdd(problems, 'calendar', item.line, () =>
        tenant.addEvent(person.id, { ...item.event, isOrganizer }, item.attachments),
      )
    )
      added += 1;
  }
  return {
    person: { key: person.key, name: person.name },
    lines: mail.lines + (calendar?.lines ?? 0),
    messages,
    notMine: mail.unwanted,
    later: mail.items.length - timely.length,
    events: added,
    unknownZones: events.filter(({ zone }) => zone === undefined).length,
    problems,
    elapsedMs: performance.now() - began,
  };
}
