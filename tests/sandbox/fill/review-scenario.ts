import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { fillScenario, scenarioExpectations } from '../../../sandbox/fill/scenario';
import { clientsKeptBy, fieldsOf } from '../../../sandbox/fill/scenario-book';
import type { ScenarioExpectation } from '../../../sandbox/fill/scenario-script';
import { Tenant } from '../../../sandbox/tenant/tenant';
import { reviewFiles } from '../../../scripts/review/review-files';
import type { Client } from '../../../src/shared/domain/client';
import type { Snapshot } from '../../../src/shared/domain/snapshot';
import { buildSnapshot } from '../../../src/shared/domain/snapshot-build';
import type { Finding } from '../../../src/shared/rules/finding';

const folder = mkdtempSync(join(tmpdir(), 'mainstay-scenario-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const dayMs = 86_400_000;

function lines(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

/** What one person's mailbox of the scenario is to the product, and the subjects of its items by id. */
export interface Reviewed {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly subjects: ReadonlyMap<string, string>;
}

const reviews = new Map<string, Promise<Reviewed>>();

/** One person's mailbox as the product sees it; read once for all tests of a file. */
export function reviewOf(now: number, key: string): Promise<Reviewed> {
  const known = reviews.get(`${now} ${key}`) ?? readMailbox(now, key);
  reviews.set(`${now} ${key}`, known);
  return known;
}

/** Reads one person's mailbox of the scenario through the product's own pipeline. */
async function readMailbox(now: number, key: string): Promise<Reviewed> {
  const tenant = new Tenant({ clock: () => now });
  fillScenario(tenant);
  const own = tenant.mailboxOf(key);
  if (own === undefined) throw new Error(key);
  const subjects = new Map<string, string>();
  const mails = own.messages.list().map(({ shownId, message, attachments, headers }) => {
    subjects.set(shownId, message.subject ?? '');
    return {
      ...message,
      id: shownId,
      attachmentNames: attachments.map(({ name }) => name),
      internetMessageHeaders: headers,
    };
  });
  const events = own.calendar
    .view(now - 28 * dayMs, now + 42 * dayMs)
    .map(({ shownId, event, attachments, masterKey }) => {
      subjects.set(shownId, event.subject ?? '');
      const { recurrence: _pattern, ...rest } = event;
      return { ...rest, id: shownId, seriesMasterId: masterKey, attachmentNames: attachments.map(({ name }) => name) };
    });
  const clients = join(folder, `clients-${key}.json`);
  writeFileSync(
    clients,
    JSON.stringify(
      clientsKeptBy(key).map(({ id, name, domains, addresses, people }) => ({
        id,
        name,
        domains,
        addresses,
        people: people.map(({ address, name: of, roles, copy }) => ({ address, name: of, roles, copy })),
      })),
    ),
  );
  const { findings, snapshot } = await reviewFiles(
    {
      mailbox: lines('mail.jsonl', mails),
      calendar: lines('calendar.jsonl', events),
      clients,
      me: [own.person.address, ...own.person.aliases],
      ownDomains: ['brightwater.example'],
      timeZone: 'Europe/London',
      now,
      json: true,
    },
    (line) => {
      throw new Error(line);
    },
  );
  return { snapshot, findings, subjects };
}

/** The same with the whole records (zone, renewal, …) and handover notes that nobody has begun. */
export async function withRecords(now: number, key: string): Promise<Snapshot> {
  const { snapshot } = await reviewOf(now, key);
  const clients = clientsKeptBy(key).map((client, place) => {
    // The story writes the fields of the product's own record.
    return { ...snapshot.clients.get(client.id), ...fieldsOf(client, place, now), id: client.id } as Client;
  });
  return buildSnapshot({ ...snapshot, clients, handovers: new Map() });
}

/** Failed findings as `rule: subject`, each once. */
export function named(subjects: ReadonlyMap<string, string>, findings: readonly Finding[]): readonly string[] {
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  return [
    ...new Set(failed.map(({ ruleId, subject }) => `${ruleId}: ${subjects.get(subject.id) ?? subject.id}`)),
  ].sort();
}

/** What was planted for somebody. */
export function planted(now: number, key: string, kind: ScenarioExpectation['kind']): readonly string[] {
  return scenarioExpectations(now)
    .filter((each) => each.person === key && each.kind === kind)
    .map(({ flag, subject }) => `${flag}: ${subject}`)
    .sort();
}
