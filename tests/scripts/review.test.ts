import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-'));
});

async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}
function review(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/review.ts', ...args],
      { cwd: new URL('../..', import.meta.url).pathname },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
      },
    );
  });
}
const who = (address: string) => ({ emailAddress: { name: address, address } });
const mail = (
  id: string,
  from: string,
  to: readonly string[],
  cc: readonly string[],
  sentDateTime: string,
  content: string,
  more: object = {},
) =>
  JSON.stringify({
    id,
    conversationId: 't',
    subject: 'Plan',
    from: who(from),
    toRecipients: to.map(who),
    ccRecipients: cc.map(who),
    sentDateTime,
    receivedDateTime: sentDateTime,
    hasAttachments: false,
    body: { contentType: 'text', content },
    ...more,
  });
const event = (id: string, start: string, end: string, more: object = {}) =>
  JSON.stringify({
    id,
    subject: 'Halden weekly',
    start: { dateTime: start, timeZone: 'Customized Time Zone' },
    end: { dateTime: end, timeZone: 'Customized Time Zone' },
    isOrganizer: true,
    organizer: who('alex@brightwater.example'),
    attendees: [{ ...who('tom@halden.example'), type: 'required', status: { response: 'accepted' } }],
    showAs: 'busy',
    body: { contentType: 'text', content: '' },
    hasAttachments: false,
    ...more,
  });
const CLIENTS = JSON.stringify([
  {
    id: 'halden',
    name: 'Halden Foods',
    domains: ['halden.example'],
    addresses: [],
    people: [{ address: 'Dana@halden.example', name: 'Dana Fox', roles: ['decision-maker'], copy: 'impactful' }],
  },
]);
const MAILBOX = [
  mail(
    'm1',
    'dana@halden.example',
    ['alex@brightwater.example'],
    ['tom@halden.example'],
    '2026-03-03T09:00:00Z',
    'What is the plan?',
  ),
  'not json',
  '',
  '{"id":"x"}',
  '[]',
  mail(
    'm2',
    'ALEX@brightwater.example',
    ['tom@halden.example'],
    [],
    '2026-03-03T10:00:00Z',
    'Here is the plan, all of it.',
  ),
  mail('m3', 'tom@halden.example', ['alex@brightwater.example'], [], '2026-03-04T10:00:00Z', '<b>hello</b>', {
    unknownField: { __proto__: 1 },
  }),
  mail(
    'late',
    'alex@brightwater.example',
    ['tom@halden.example'],
    [],
    '2026-03-09T10:00:00Z',
    'Could you please approve the budget?',
    { conversationId: 'u' },
  ),
].join('\r\n');

describe('review', () => {
  it('prints one finding a line and names bad lines', async () => {
    const mailbox = await file('mail.jsonl.gz', gzipSync(MAILBOX));
    const calendar = await file(
      'calendar.jsonl',
      [
        event('e1', '2026-03-05T09:00:00', '2026-03-05T10:00:00'),
        event('e2', '2026-03-05T10:00:00', '2026-03-05T10:30:00', { sensitivity: 'private', subject: 'Doctor' }),
        '{',
      ].join('\n'),
    );
    const { code, out, err } = await review(
      '--mailbox',
      mailbox,
      '--calendar',
      calendar,
      '--clients',
      await file('clients.json', CLIENTS),
      '--me',
      'alex@brightwater.example',
      '--now',
      '2026-03-04T12:00:00Z',
      '--time-zone',
      'GMT Standard Time',
      '--json',
    );
    expect(code).toBe(0);
    const findings: unknown[] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(findings).toMatchObject([
      {
        ruleId: 'missing-decision-maker',
        level: 'warning',
        outcome: 'failed',
        subject: { kind: 'message', id: 'm2' },
        clientId: 'halden',
        evidence: [
          { kind: 'message', id: 'm2' },
          { kind: 'message', id: 'm1', quote: 'Plan' },
          { kind: 'person', id: 'dana@halden.example' },
        ],
      },
      { ruleId: 'missing-agenda', subject: { kind: 'meeting', id: 'e1' } },
      { ruleId: 'back-to-back-meetings', subject: { kind: 'meeting', id: 'e1' } },
    ]);
    expect(out).not.toContain('Doctor');
    expect(err).toMatch(/line 2: no valid JSON/);
    expect(err).toMatch(/line 4: left out/);
    expect(err).toMatch(/line 5: left out, not an object/);
    expect(err).toMatch(/calendar\.jsonl: line 3: no valid JSON/);
    expect(err).toMatch(/3 findings/);
  });

  it('judges at the newest mail by default, and prints a table', async () => {
    const { code, out } = await review(
      '--mailbox',
      await file('mail.jsonl', MAILBOX),
      '--clients',
      await file('clients.json', CLIENTS),
      '--me',
      'alex@brightwater.example',
    );
    expect(code).toBe(0);
    expect(out).toContain('“Plan” asks Halden Foods for approval');
    expect(out).toContain('“Could you please approve the budget?”');
  });

  it.each([
    [
      ['--mailbox', 'nowhere.jsonl', '--clients', 'CLIENTS', '--me', 'a@b.example'],
      /cannot read nowhere\.jsonl: no such file/,
    ],
    [
      ['--mailbox', 'MAILBOX', '--clients', 'nowhere.json', '--me', 'a@b.example'],
      /cannot read nowhere\.json: no such file/,
    ],
    [['--mailbox', 'MAILBOX', '--clients', 'BROKEN', '--me', 'a@b.example'], /no valid JSON/],
    [
      ['--mailbox', 'MAILBOX', '--clients', 'SHAPE', '--me', 'a@b.example'],
      /client 1, people\[0\], roles\[0\]: expected one of/,
    ],
    [['--mailbox', 'MAILBOX', '--clients', 'CLIENTS'], /--me ADDRESS is missing/],
    [['--mailbox', 'MAILBOX', '--clients', 'CLIENTS', '--me', 'nobody'], /is no mail address/],
    [
      ['--mailbox', 'MAILBOX', '--clients', 'CLIENTS', '--me', 'a@b.example', '--time-zone', 'Nowhere'],
      /is no known zone/,
    ],
    [['--mailbox', 'MAILBOX', '--clients', 'CLIENTS', '--me', 'a@b.example', '--now', 'soon'], /is no instant/],
    [['--mailbox', 'MAILBOX', '--clients', 'CLIENTS', '--me', 'a@b.example', '--colour'], /--colour/],
  ])('says in one line what is wrong with %j', async (args, message) => {
    const files: Record<string, string> = {
      MAILBOX: await file('mail.jsonl', MAILBOX),
      CLIENTS: await file('clients.json', CLIENTS),
      BROKEN: await file('broken.json', '{"a":'),
      SHAPE: await file(
        'shape.json',
        JSON.stringify([{ id: 'a', name: 'A', people: [{ address: 'p@a.example', roles: ['boss'] }] }]),
      ),
    };
    const { code, out, err } = await review(...args.map((a) => files[a] ?? a));
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toMatch(message);
  });
});
