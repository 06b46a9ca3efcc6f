import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fillScenario, scenarioExpectations } from '../../../sandbox/fill/scenario';
import { scenarioClients } from '../../../sandbox/fill/scenario-clients';
import { Tenant } from '../../../sandbox/tenant/tenant';
import { reviewFiles } from '../../../scripts/review/review-files';

const folder = mkdtempSync(join(tmpdir(), 'mainstay-scenario-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const dayMs = 86_400_000;

function lines(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

/** What the product's own pipeline finds in one person's mailbox of the scenario: `rule: subject`. */
async function findingsOf(now: number, key: string): Promise<ReadonlySet<string>> {
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
  const clients = join(folder, 'clients.json');
  writeFileSync(
    clients,
    JSON.stringify(
      scenarioClients.map(({ id, name, domains, addresses, people }) => ({
        id,
        name,
        domains,
        addresses,
        people: people.map(({ address, name: of, roles, copy }) => ({ address, name: of, roles, copy })),
      })),
    ),
  );
  const { findings } = await reviewFiles(
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
  return new Set(
    findings
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ ruleId, subject }) => `${ruleId}: ${subjects.get(subject.id) ?? subject.id}`),
  );
}

describe('the product over the scenario', () => {
  it.each([
    ['a Thursday morning before summer time begins', '2026-03-26T09:05:00Z'],
    ['a Monday', '2026-03-30T08:05:00Z'],
    ['a Saturday', '2026-10-24T12:00:00Z'],
  ])('finds what was planted, stays silent at the near-misses and finds nothing else: %s', async (_name, start) => {
    const now = Date.parse(start);
    for (const key of ['ellen', 'priya']) {
      const planted = scenarioExpectations(now)
        .filter(({ person, kind }) => person === key && kind === 'fires')
        .map(({ flag, subject }) => `${flag}: ${subject}`);
      expect([...(await findingsOf(now, key))].sort()).toEqual([...planted].sort());
    }
  });
});
