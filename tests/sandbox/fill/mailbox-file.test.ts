import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { reportLines, type FillReport } from '../../../sandbox/fill/fill-report';
import { fillMailbox } from '../../../sandbox/fill/mailbox-file';
import { Tenant } from '../../../sandbox/tenant/tenant';

const folder = mkdtempSync(join(tmpdir(), 'mainstay-mailbox-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const now = Date.parse('2026-03-26T09:05:00Z');
const me = ['susan@us.example', 'sue@us.example'];

const who = (address: string, name = address) => ({ emailAddress: { name, address } });
const mail = (fields: Record<string, unknown>) => ({
  id: `id-${JSON.stringify(fields).length}-${String(fields['subject'] ?? '')}`,
  subject: 'Plain',
  receivedDateTime: '2026-03-20T10:00:00Z',
  sentDateTime: '2026-03-20T10:00:00Z',
  from: who('dana@client.example', 'Dana'),
  toRecipients: [who('susan@us.example', 'Susan Scott')],
  body: { contentType: 'text', content: 'Hello' },
  ...fields,
});
const event = (fields: Record<string, unknown>) => ({
  id: `event-${String(fields['subject'] ?? '')}`,
  subject: 'Call',
  start: { dateTime: '2026-03-27T10:00:00.0000000', timeZone: 'GMT Standard Time' },
  end: { dateTime: '2026-03-27T10:30:00.0000000', timeZone: 'GMT Standard Time' },
  organizer: who('sue@us.example', 'Susan Scott'),
  attendees: [],
  ...fields,
});

let files = 0;
function file(lines: readonly (string | object)[], ending = '.jsonl'): string {
  const path = join(folder, `file-${String((files += 1))}${ending}`);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(path, ending.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

async function fill(
  lines: readonly (string | object)[],
  calendar?: readonly (string | object)[],
): Promise<{ tenant: Tenant; report: FillReport }> {
  const tenant = new Tenant({ clock: () => now });
  const report = await fillMailbox(tenant, {
    mailbox: file(lines),
    me,
    ...(calendar === undefined ? {} : { calendar: file(calendar) }),
  });
  return { tenant, report };
}

function folderSubjects(
  tenant: Tenant,
  folderName: 'inbox' | 'sentitems' | 'deleteditems',
): (string | null | undefined)[] {
  const mailbox = tenant.mailboxOf('susan');
  if (mailbox === undefined) throw new Error('nobody');
  return mailbox.messages
    .list(mailbox.folders.idOf(folderName))
    .map(({ message }) => message.subject)
    .sort();
}

describe('a mailbox file', () => {
  it('becomes the mailbox of one person with aliases: from me is sent mail, the rest inbox, deleted stays deleted, others and later mail stay out', async () => {
    const { tenant, report } = await fill([
      mail({ subject: 'to me' }),
      mail({ subject: 'to my alias, in capitals', toRecipients: [who('SUE@US.example')] }),
      mail({ subject: 'copied', toRecipients: [who('x@us.example')], ccRecipients: [who('sue@us.example')] }),
      mail({
        subject: 'from me',
        from: who('sue@us.example', 'Susan Scott'),
        toRecipients: [who('dana@client.example')],
        parentFolder: 'inbox',
      }),
      mail({ subject: 'deleted', parentFolder: 'deleteditems' }),
      mail({ subject: 'somebody else', toRecipients: [who('x@us.example')] }),
      mail({ subject: 'tomorrow', receivedDateTime: '2026-03-27T10:00:00Z' }),
    ]);
    expect(folderSubjects(tenant, 'inbox')).toEqual(['copied', 'to me', 'to my alias, in capitals']);
    expect(folderSubjects(tenant, 'sentitems')).toEqual(['from me']);
    expect(folderSubjects(tenant, 'deleteditems')).toEqual(['deleted']);
    expect(report).toMatchObject({
      person: { key: 'susan', name: 'Susan Scott' },
      lines: 7,
      notMine: 1,
      later: 1,
      problems: [],
      messages: { inbox: 3, sentitems: 1, elsewhere: 1 },
    });
    expect(tenant.person('sue@us.example')?.address).toBe('susan@us.example');
  });

  it('reads packed files, CRLF, a byte order mark, empty lines and a last line without an end', async () => {
    const tenant = new Tenant({ clock: () => now });
    const path = file(
      [`\uFEFF${JSON.stringify(mail({ subject: 'one' }))}\r`, '', '   ', JSON.stringify(mail({ subject: 'two' }))],
      '.jsonl.gz',
    );
    expect(await fillMailbox(tenant, { mailbox: path, me })).toMatchObject({
      lines: 2,
      problems: [],
      messages: { inbox: 2 },
    });
  });

  it('makes the names of attachments into attachments and drops what Graph does not know', async () => {
    const { tenant } = await fill([
      mail({
        subject: 'files',
        attachmentNames: ['Agenda.docx', ''],
        custodian: 'scott-s',
        surprise: { deep: true },
        hasAttachments: false,
      }),
    ]);
    const stored = tenant.mailboxOf('susan')?.messages.list()[0];
    expect(stored?.attachments.map(({ name }) => name)).toEqual(['Agenda.docx']);
    expect(stored?.message.hasAttachments).toBe(true);
    for (const field of ['surprise', 'custodian', 'attachmentNames', 'parentFolder'])
      expect(stored?.message).not.toHaveProperty(field);
  });

  it('drops attachments’ flag when the file names none', async () => {
    const { tenant } = await fill([mail({ subject: 'no files', hasAttachments: true })]);
    expect(tenant.mailboxOf('susan')?.messages.list()[0]?.message.hasAttachments).toBe(false);
  });

  it('names each bad line with its number and reason and goes on', async () => {
    const { report, tenant } = await fill([
      mail({ subject: 'good' }),
      '{"id": "cut off, secret',
      '[]',
      '42',
      'null',
      mail({ subject: 'no date', receivedDateTime: undefined, sentDateTime: undefined }),
      mail({ subject: 'odd date', receivedDateTime: '0001-01-01T00:00:00Z', sentDateTime: 'soon' }),
      mail({ subject: 'no zone', receivedDateTime: '2026-03-20T10:00:00', sentDateTime: null }),
      mail({ subject: 'nobody', from: undefined }),
      mail({ subject: 'no address', from: { emailAddress: {} } }),
      mail({ subject: 'list', toRecipients: 'susan@us.example' }),
      mail({ subject: 'body', body: { content: { html: 'x' } } }),
      mail({ subject: 'id', id: 7 }),
      mail({ subject: 'long id', id: 'x'.repeat(2000) }),
      mail({ subject: 'last' }),
    ]);
    expect(report.problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(report.problems.map(({ reason }) => reason)).toMatchInlineSnapshot(`
      [
        "it is no JSON (broken or cut off)",
        "it is JSON, but no object",
        "it is JSON, but no object",
        "it is JSON, but no object",
        "it has no receivedDateTime or sentDateTime that is a time with a zone between 1980 and 2100",
        "it has no receivedDateTime or sentDateTime that is a time with a zone between 1980 and 2100",
        "it has no receivedDateTime or sentDateTime that is a time with a zone between 1980 and 2100",
        "it has neither from nor sender",
        "it has neither from nor sender",
        "its toRecipients is no list",
        "its body.content is no text",
        "its id is no text",
        "its id is longer than 1000 characters",
      ]
    `);
    expect(folderSubjects(tenant, 'inbox')).toEqual(['good', 'last']);
    expect(reportLines(report).join('\n')).not.toMatch(/secret|client\.example/);
  });

  it('keeps the first of two with one id and says which line that was', async () => {
    const { report, tenant } = await fill([
      mail({ subject: 'first', id: 'same' }),
      mail({ subject: 'second', id: 'same' }),
      mail({ subject: 'third', id: 'other', internetMessageId: '<a@b>' }),
      mail({ subject: 'fourth', id: 'another', internetMessageId: '<a@b>' }),
    ]);
    expect(folderSubjects(tenant, 'inbox')).toEqual(['first', 'third']);
    expect(report.problems).toEqual([
      { file: 'mailbox', line: 2, reason: 'its id is on line 1 already; the first one is kept' },
      { file: 'mailbox', line: 4, reason: 'its id is on line 3 already; the first one is kept' },
    ]);
  });

  it('takes long bodies, HTML tricks, hostile names and keys as they are, and changes no prototype', async () => {
    const tricks = '"><svg/onload=alert(1)> {{7*7}} <math><mtext><table><mglyph><style>'.repeat(20);
    const { tenant, report } = await fill([
      mail({ subject: 'large', body: { contentType: 'html', content: '<style>'.repeat(150_000) } }),
      mail({
        id: 'tricks',
        subject: tricks,
        from: who('ceo@client.example.evil.example', `</script>\u0000\u202E${'n'.repeat(400)}`),
        body: { contentType: 'HTML', content: tricks },
      }),
      mail({ subject: 'lone \uD800 surrogate', categories: ['__proto__', 7] }),
      mail({
        subject: 'exchange',
        from: who('/O=US/OU=X/CN=RECIPIENTS/CN=DANA'),
        toRecipients: [who('susan@us.example'), { emailAddress: { name: 'Only a name' } }, null, 7],
      }),
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":"__proto__","subject":"keys","receivedDateTime":"2026-03-20T10:00:00Z","from":{"emailAddress":{"name":"D","address":"d@c.example"}},"toRecipients":[{"emailAddress":{"address":"susan@us.example"}}]}',
    ]);
    expect(report.problems).toEqual([]);
    expect(report.messages.inbox).toBe(5);
    expect(Object.prototype).not.toHaveProperty('polluted');
    const names =
      tenant
        .mailboxOf('susan')
        ?.messages.list()
        .map(({ message }) => message.from?.emailAddress?.name ?? '') ?? [];
    for (const name of names) expect(name.length).toBeLessThanOrEqual(255);
  });

  it('says when a file is cut off or no gzip file, and keeps what came before', async () => {
    const whole = gzipSync(
      Array.from({ length: 300 }, (_, at) =>
        JSON.stringify(
          mail({ subject: `s${String(at)}`, id: `n${String(at)}`, body: { content: String(Math.sin(at)).repeat(50) } }),
        ),
      ).join('\n'),
    );
    const cut = join(folder, 'cut.jsonl.gz');
    writeFileSync(cut, whole.subarray(0, whole.length - 40));
    const tenant = new Tenant({ clock: () => now });
    const report = await fillMailbox(tenant, { mailbox: cut, me });
    expect(report.problems.at(-1)?.reason).toMatch(/^the file cannot be read from here on \(Z_BUF_ERROR\)$/);
    const plain = join(folder, 'plain.jsonl.gz');
    writeFileSync(plain, JSON.stringify(mail({})));
    expect((await fillMailbox(new Tenant({ clock: () => now }), { mailbox: plain, me })).problems).toEqual([
      { file: 'mailbox', line: 1, reason: 'the file cannot be read from here on (Z_DATA_ERROR)' },
    ]);
    const gone = await fillMailbox(new Tenant({ clock: () => now }), { mailbox: join(folder, 'gone.jsonl'), me });
    expect(gone.problems).toEqual([
      { file: 'mailbox', line: 1, reason: 'the file cannot be read from here on (ENOENT)' },
    ]);
  });
});

describe('a calendar file', () => {
  it('is mine: aliases organise, the zone of the events becomes that of the person, attachments are real', async () => {
    const { tenant, report } = await fill(
      [mail({})],
      [
        event({ subject: 'mine', attachmentNames: ['agenda.pdf'] }),
        event({ subject: 'theirs', organizer: who('dana@client.example'), attendees: [who('susan@us.example')] }),
      ],
    );
    const events = tenant.mailboxOf('susan')?.calendar.view(now, now + 7 * 86_400_000) ?? [];
    expect(events.map(({ event: { subject, isOrganizer } }) => [subject, isOrganizer])).toEqual(
      expect.arrayContaining([
        ['mine', true],
        ['theirs', false],
      ]),
    );
    expect(events.find(({ event: { subject } }) => subject === 'mine')?.attachments.map(({ name }) => name)).toEqual([
      'agenda.pdf',
    ]);
    expect(tenant.person('susan')?.timeZone).toBe('GMT Standard Time');
    expect(report).toMatchObject({ events: 2, problems: [], unknownZones: 0 });
  });

  it('takes zones that nobody knows as UTC, never throws, and says how many', async () => {
    const zones = ['Customized Time Zone', 'tzone://Microsoft/Custom', '', 'Mars/Olympus', '__proto__'];
    const { tenant, report } = await fill(
      [mail({})],
      zones.map((timeZone, at) =>
        event({
          subject: `z${String(at)}`,
          start: { dateTime: '2026-07-01T10:00:00', timeZone },
          end: { dateTime: '2026-07-01T11:00:00', timeZone },
        }),
      ),
    );
    expect(report).toMatchObject({ events: 5, unknownZones: 5, problems: [] });
    const starts = tenant
      .mailboxOf('susan')
      ?.calendar.view(Date.parse('2026-07-01T00:00:00Z'), Date.parse('2026-07-02T00:00:00Z'))
      .map(({ startAt }) => startAt);
    expect(new Set(starts)).toEqual(new Set([Date.parse('2026-07-01T10:00:00Z')]));
  });

  it('names bad events and goes on', async () => {
    const { report } = await fill(
      [mail({})],
      [
        event({ subject: 'no start', start: undefined }),
        event({ subject: 'no end', end: {} }),
        event({ subject: 'odd', start: { dateTime: '0001-01-01T00:00:00', timeZone: 'UTC' } }),
        event({ subject: 'backwards', end: { dateTime: '2026-03-27T09:00:00', timeZone: 'GMT Standard Time' } }),
        event({ subject: 'people', attendees: {} }),
        '{',
        event({ subject: 'good' }),
        event({ subject: 'good' }),
        event({
          subject: 'series',
          recurrence: {
            pattern: { type: 'weekly', interval: 0, daysOfWeek: ['caturday'] },
            range: { type: 'noEnd', startDate: 'never' },
          },
        }),
      ],
    );
    expect(report.problems.map(({ file: name, line, reason }) => `${name} ${String(line)} ${reason}`)).toEqual([
      'calendar 1 its start is no time between 1980 and 2100',
      'calendar 2 its end is no time between 1980 and 2100',
      'calendar 3 its start is no time between 1980 and 2100',
      'calendar 4 it ends before it starts',
      'calendar 5 its attendees are no list',
      'calendar 6 it is no JSON (broken or cut off)',
      'calendar 8 its id is on line 7 already; the first one is kept',
    ]);
    expect(report.events).toBe(2);
  });
});

describe('any file', () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('2026-03-20T10:00:00Z', '0001-01-01T00:00:00Z', 'text', '', 'GMT Standard Time'),
    fc.constant({ emailAddress: { name: 'S', address: me[0] } }),
    fc.constant([{ emailAddress: { address: 7 } }, null, who('sue@us.example')]),
  );
  const fields = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 9 });
  const mails = fields([
    'id',
    'subject',
    'from',
    'sender',
    'toRecipients',
    'ccRecipients',
    'receivedDateTime',
    'sentDateTime',
    'body',
    'attachmentNames',
    'parentFolder',
    'custodian',
    'isDraft',
    'flag',
    'categories',
    'internetMessageHeaders',
    'conversationId',
    '__proto__',
  ]).map((odd) => mail({ id: undefined, ...odd }));
  const events = fields([
    'id',
    'subject',
    'organizer',
    'attendees',
    'start',
    'end',
    'body',
    'recurrence',
    'type',
    'seriesMasterId',
    'originalStart',
    'isAllDay',
    'showAs',
    'location',
    'attachmentNames',
    'sensitivity',
    'responseStatus',
  ]).map((odd) => event({ id: undefined, ...odd }));

  it('is read to its end, and every line is accounted for once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(mails, { maxLength: 8 }),
        fc.array(events, { maxLength: 8 }),
        fc.string(),
        async (messages, calendar, junk) => {
          const { report, tenant } = await fill([...messages, `x${junk.replaceAll('\n', ' ')}`], calendar);
          const { inbox, sentitems, elsewhere } = report.messages;
          expect(
            inbox + sentitems + elsewhere + report.events + report.notMine + report.later + report.problems.length,
          ).toBe(report.lines);
          expect(report.lines).toBe(messages.length + calendar.length + 1);
          expect(
            tenant.mailboxOf('susan')?.calendar.view(now - 400 * 86_400_000, now + 400 * 86_400_000).length,
          ).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('what is printed', () => {
  it('is a summary, the first 20 bad lines, and how many more', async () => {
    const { report } = await fill([mail({ subject: 'good' }), ...Array.from({ length: 31 }, () => '{')]);
    const lines = reportLines(report);
    expect(lines[0]).toMatch(
      /^Mailbox of susan@us\.example: 1 message \(1 inbox, 0 sent, 0 elsewhere\) and 0 events from 32 lines in \d+\.\d s\.$/,
    );
    expect(lines[1]).toBe('31 lines were left out.');
    expect(lines.slice(2, 4)).toEqual([
      '  mailbox line 2: it is no JSON (broken or cut off)',
      '  mailbox line 3: it is no JSON (broken or cut off)',
    ]);
    expect(lines).toHaveLength(23);
    expect(lines.at(-1)).toBe('  and 11 more');
  });
});
