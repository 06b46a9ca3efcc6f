import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fillScenario, scenarioExpectations } from '../../../sandbox/fill/scenario';
import type { ScenarioExpectation } from '../../../sandbox/fill/scenario-script';
import { scenarioClients } from '../../../sandbox/fill/scenario-clients';
import { Tenant } from '../../../sandbox/tenant/tenant';
import { reviewFiles } from '../../../scripts/review/review-files';
import { draftOf } from '../../../src/shared/app/open-item-check';
import type { Snapshot } from '../../../src/shared/domain/snapshot';
import type { Finding } from '../../../src/shared/rules/finding';
import { feedbackDue } from '../../../src/shared/rules/feedback-due';
import { overduePromise } from '../../../src/shared/rules/overdue-promise';
import { UNTOUCHED } from '../../../src/shared/rules/rule-settings';
import { runOn, runRules } from '../../../src/shared/rules/run-rules';
import { unansweredQuestions } from '../../../src/shared/rules/unanswered-questions';

const folder = mkdtempSync(join(tmpdir(), 'mainstay-scenario-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const dayMs = 86_400_000;
const ON = new Map([['overdue-promise', { ...UNTOUCHED, on: true }]]);

function lines(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

/** What one person's mailbox of the scenario is to the product, and the subjects of its items by id. */
interface Reviewed {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly subjects: ReadonlyMap<string, string>;
}

const reviews = new Map<string, Promise<Reviewed>>();

/** One person's mailbox as the product sees it; read once for all tests. */
function reviewOf(now: number, key: string): Promise<Reviewed> {
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

/** Failed findings as `rule: subject`. */
function named({ subjects }: Reviewed, findings: readonly Finding[]): readonly string[] {
  const failed = findings.filter(({ outcome }) => outcome === 'failed');
  return [
    ...new Set(failed.map(({ ruleId, subject }) => `${ruleId}: ${subjects.get(subject.id) ?? subject.id}`)),
  ].sort();
}

/** What was planted for somebody. */
function planted(now: number, key: string, kind: ScenarioExpectation['kind']): readonly string[] {
  return scenarioExpectations(now)
    .filter((each) => each.person === key && each.kind === kind)
    .map(({ flag, subject }) => `${flag}: ${subject}`)
    .sort();
}

describe('the product over the scenario', () => {
  it.each([
    ['a Thursday morning before summer time begins', '2026-03-26T09:05:00Z'],
    ['a Monday', '2026-03-30T08:05:00Z'],
    ['a Saturday', '2026-10-24T12:00:00Z'],
  ])(
    'finds what was planted, stays silent at the near-misses and finds nothing else: %s',
    async (_name, start) => {
      const now = Date.parse(start);
      for (const key of ['ellen', 'priya']) {
        const reviewed = await reviewOf(now, key);
        expect(named(reviewed, reviewed.findings)).toEqual(planted(now, key, 'fires'));
        // What we owe, of a flag that waits in Settings: what clients owe stands elsewhere in the story, too.
        const due = runRules(reviewed.snapshot, ON, [overduePromise]).filter(({ message }) =>
          message.startsWith('Due to'),
        );
        expect(named(reviewed, due)).toEqual(planted(now, key, 'fires-when-on'));
      }
    },
    60_000,
  );

  it('says once it is on whom to ask how it went, and stays silent where a review is planned', async () => {
    const { snapshot } = await reviewOf(Date.parse('2026-03-26T09:05:00Z'), 'ellen');
    const on = new Map([['feedback-due', { ...UNTOUCHED, on: true }]]);
    const said = new Map(runRules(snapshot, on, [feedbackDue]).map((f) => [f.clientId, f.message]));
    expect(said.get('harcourt-museums')).toBe(
      '“the visitor page is live, with the opening hours of both houses” was on 13 March: a good time to ask Harcourt Museums Trust how it went.',
    );
    expect(said.has('halden-foods')).toBe(false);
  });

  it('says which questions a reply to the mail with questions leaves open', async () => {
    const now = Date.parse('2026-03-26T09:05:00Z');
    const { snapshot } = await reviewOf(now, 'ellen');
    const [asked] = planted(now, 'ellen', 'fires-in-answer');
    const mail = snapshot.messages.find(({ subject }) => `unanswered-questions: ${subject}` === asked);
    if (!mail?.from) throw new Error('no mail with questions');
    const reply = (text: string) =>
      runOn(
        {
          kind: 'message-draft',
          value: draftOf({
            kind: 'message-compose',
            conversationId: mail.conversationId,
            subject: `RE: ${mail.subject}`,
            to: mail.from === null ? [] : [mail.from],
            cc: [],
            bcc: [],
            attachmentNames: [],
            text,
          }),
        },
        snapshot,
        new Map(),
        [unansweredQuestions],
      ).map(({ message }) => message);
    expect(reply('Lewis,\n\ntwelve chairs, please. The caterer can use the loading bay.')).toEqual([
      'Lewis’s question “Who prints the name badges for the press?” is still open here.',
    ]);
    expect(reply('Lewis,\n\ntwelve chairs, please. Jack prints the badges. The loading bay is free.')).toEqual([]);
  });
});
