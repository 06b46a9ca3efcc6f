import { clientsOf, matchItem } from '../../src/shared/domain/item-match';
import { indexClients } from '../../src/shared/domain/client-index';
import type { Meeting } from '../../src/shared/domain/meeting';
import type { Message, Unmatched } from '../../src/shared/domain/message';
import { peopleOnMessage } from '../../src/shared/domain/message';
import { NOTHING_READ } from '../../src/shared/domain/reach';
import type { SourceReach } from '../../src/shared/domain/reach';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { buildSnapshot } from '../../src/shared/domain/snapshot-build';
import { DEFAULT_WORKING_HOURS } from '../../src/shared/domain/working-hours';
import type { Snapshot } from '../../src/shared/domain/snapshot';
import type { Normalized } from '../../src/shared/graph/normalized';
import { normalizeEvent } from '../../src/shared/graph/normalize-event';
import { normalizeMessage } from '../../src/shared/graph/normalize-message';
import type { Finding } from '../../src/shared/rules/finding';
import { runRules } from '../../src/shared/rules/run-rules';
import type { ReviewArguments } from './read-arguments';
import { readClients } from './read-clients';
import { readJsonLines } from './read-lines';

/** What a review found, with the figures for the summary. */
export interface Review {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly mails: number;
  readonly meetings: number;
  readonly badLines: number;
  /** Mails and meetings that belong to a client. */
  readonly matched: number;
}

/** Reads the files and runs the flags with default settings. `warn` gets a line for each line of input that could not be used. */
export async function reviewFiles(wanted: ReviewArguments, warn: (line: string) => void): Promise<Review> {
  const clients = await readClients(wanted.clients);
  let badLines = 0;
  const bad = (line: string) => {
    badLines++;
    warn(line);
  };
  const isClients = clientMail(wanted, clients);
  const all = await readItems(
    wanted.mailbox,
    (raw) => {
      // Text is the dear part: it is read only of mail that belongs to a client; nothing else of it would be kept.
      const envelope = normalizeMessage(withoutText(raw), { folder: 'inbox' });
      return envelope.kind === 'ok' && isClients(envelope.value)
        ? normalizeMessage(raw, { folder: 'inbox' })
        : envelope;
    },
    bad,
  );
  const events =
    wanted.calendar === null
      ? []
      : await readItems(wanted.calendar, (raw) => normalizeEvent(raw, { me: wanted.me, zone: wanted.timeZone }), bad);
  const newest = all.reduce((latest, m) => Math.max(latest, m.sentAt), -Infinity);
  const now = wanted.now ?? (Number.isFinite(newest) ? newest : Date.now());

  const input: SnapshotInput = {
    now,
    clients,
    me: { name: '', addresses: wanted.me },
    ownDomains: wanted.ownDomains,
    locale: 'en-GB',
    workingHours: { ...DEFAULT_WORKING_HOURS, zone: wanted.timeZone },
    neverClients: [],
    choices: new Map(),
    meetings: events,
    ...keepMatched(
      all.filter((m) => m.sentAt <= now),
      wanted.me,
      isClients,
    ),
    answers: [],
    reach: {
      inbox: wholeFile(all.length, now),
      sent: wholeFile(all.length, now),
      mailText: true,
      meetingText: true,
      calendar: wanted.calendar === null ? NOTHING_READ : wholeFile(events.length, now),
    },
  };
  const snapshot = buildSnapshot(input);
  const matched = [...snapshot.messages, ...snapshot.meetings].filter(
    (item) => clientsOf(snapshot.matchOf(item)).length > 0,
  ).length;
  return {
    snapshot,
    findings: runRules(snapshot, new Map()),
    mails: all.length,
    meetings: events.length,
    badLines,
    matched,
  };
}

/** Tells mail that belongs to a client. */
function clientMail(
  { me, ownDomains, timeZone }: ReviewArguments,
  clients: SnapshotInput['clients'],
): (message: Message) => boolean {
  const index = indexClients({
    clients,
    ownDomains,
    me: { name: '', addresses: me },
    neverClients: [],
    choices: new Map(),
    workingHours: { ...DEFAULT_WORKING_HOURS, zone: timeZone },
  });
  return (message) => matchItem(peopleOnMessage(message), index, message.sentAt).ties.length > 0;
}

function withoutText(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? { ...raw, body: undefined, uniqueBody: undefined }
    : raw;
}

/** As on the device: mail that belongs to no client keeps people and time only. */
function keepMatched(
  messages: readonly Message[],
  me: readonly string[],
  isClients: (message: Message) => boolean,
): Pick<SnapshotInput, 'messages' | 'unmatched'> {
  const kept: Message[] = [];
  const unmatched: Unmatched[] = [];
  for (const read of messages) {
    const sent = read.from !== null && me.includes(read.from.address);
    const message: Message = sent ? { ...read, folder: 'sent' } : read;
    if (isClients(message)) kept.push(message);
    else
      unmatched.push({
        id: message.id,
        kind: 'message',
        conversationId: message.conversationId,
        people: peopleOnMessage(message),
        at: message.sentAt,
        sent,
      });
  }
  return { messages: kept, unmatched };
}

/** Items of a file by id; of lines with the same id the last counts, as in a sync. */
async function readItems<T extends Message | Meeting>(
  file: string,
  normalize: (raw: unknown) => Normalized<T>,
  bad: (line: string) => void,
): Promise<readonly T[]> {
  const items = new Map<string, T>();
  for await (const entry of readJsonLines(file)) {
    if ('bad' in entry) {
      bad(`${file}: line ${entry.line}: ${entry.bad}`);
      continue;
    }
    const result = normalize(entry.value);
    if (result.kind === 'skipped') bad(`${file}: line ${entry.line}: left out, ${result.reason}`);
    else items.set(result.value.id, result.value);
  }
  return [...items.values()];
}

/** An export is the whole window: nothing before or after it exists. */
function wholeFile(read: number, now: number): SourceReach {
  return { complete: true, read, total: read, from: null, to: now, asOf: now };
}
